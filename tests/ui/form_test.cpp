// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/entities.h"
#include "core/model/organisation.h"
#include "core/model/report.h"
#include "tests/support/catch.h"
#include "tests/support/random_rows.h"
#include "tests/ui/open_session.h"
#include "ui/forms/field_box.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/forms/reference_editor.h"
#include "ui/widgets/type_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

using namespace passerelle;

namespace
{

FieldBox &box(RecordForm &form, const char *field)
{
    auto *found = form.findChild<FieldBox *>(QLatin1String(field));
    REQUIRE(found);
    return *found;
}

QLineEdit &line(RecordForm &form, const char *field)
{
    auto *edit = qobject_cast<QLineEdit *>(&box(form, field).editor().input());
    REQUIRE(edit);
    return *edit;
}

void type(QLineEdit &edit, const QString &text)
{
    edit.setFocus();
    edit.selectAll();
    if (text.isEmpty()) QTest::keyClick(&edit, Qt::Key_Delete);
    edit.insert(text); // QTest types ASCII only
    QTest::keyClick(&edit, Qt::Key_Return);
}

void open(RecordForm &form, const Entity &entity, qint64 record)
{
    form.setRecord(entity, record);
    form.resize(340, 700);
    form.show();
    form.activateWindow();
    settle();
}

// Every letter of a text in another case: a language that cannot be overlooked.
class Shouting final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

TEST_CASE("Leaving a field writes one step, and undo brings the former text back into the form")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("HACK"));
    RecordForm form(open.session);
    ::open(form, describe<Project>(), project.number);
    const auto steps = open.document().steps().size();
    type(line(form, "acronym"), QStringLiteral("HACK-IT"));
    CHECK(open.document().record<Project>(project)->acronym == QStringLiteral("HACK-IT"));
    CHECK(open.document().steps().size() == steps + 1);
    CHECK(open.document().undoable()->text() == QStringLiteral("Change HACK"));
    form.flush(); // nothing is left to write
    CHECK(open.document().steps().size() == steps + 1);
    REQUIRE(open.session.undo());
    CHECK(line(form, "acronym").text() == QStringLiteral("HACK"));
}

TEST_CASE("Input that is no value is kept, explained and not written")
{
    OpenSession open;
    Expenditure expenditure;
    Partner partner;
    partner.project = open.addProject(QStringLiteral("A"));
    Organisation organisation;
    organisation.name = QStringLiteral("X");
    partner.organisation = open.add(organisation);
    expenditure.partner = open.add(partner);
    expenditure.amountEur = Money::cents(1250);
    const auto id = open.add(expenditure);
    RecordForm form(open.session);
    ::open(form, describe<Expenditure>(), id.number);
    CHECK(line(form, "amount_eur").text() == QStringLiteral("12.50"));

    type(line(form, "amount_eur"), QStringLiteral("twelve"));
    CHECK(line(form, "amount_eur").text() == QStringLiteral("twelve"));
    CHECK(box(form, "amount_eur").message().contains(QStringLiteral("takes a number")));
    CHECK(open.document().record<Expenditure>(id)->amountEur == Money::cents(1250));
    type(line(form, "invoice_date"), QStringLiteral("31.2.2026"));
    CHECK(box(form, "invoice_date").message().contains(QStringLiteral("takes a date")));

    // Another field changes meanwhile: what is being typed stays.
    type(line(form, "supplier"), QStringLiteral("Shop"));
    CHECK(line(form, "amount_eur").text() == QStringLiteral("twelve"));

    type(line(form, "amount_eur"), QStringLiteral("€ 1,234.5"));
    CHECK(open.document().record<Expenditure>(id)->amountEur == Money::cents(123450));
    CHECK(line(form, "amount_eur").text() == QStringLiteral("1,234.50"));
    CHECK(!box(form, "amount_eur").message().contains(QStringLiteral("takes a number")));
    type(line(form, "invoice_date"), QStringLiteral("3.6.27"));
    CHECK(open.document().record<Expenditure>(id)->invoiceDate == QDate(2027, 6, 3));
    CHECK(line(form, "invoice_date").text() == QStringLiteral("3 Jun 2027"));
    type(line(form, "invoice_date"), {});
    CHECK(!open.document().record<Expenditure>(id)->invoiceDate.isValid());
}

TEST_CASE("What a record cannot be without is not taken away")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("HACK"));
    RecordForm form(open.session);
    ::open(form, describe<Project>(), project.number);
    type(line(form, "acronym"), {});
    CHECK(open.document().record<Project>(project)->acronym == QStringLiteral("HACK"));
    CHECK(box(form, "acronym").message().contains(QStringLiteral("cannot be empty")));
}

TEST_CASE("Problems stand below their field")
{
    OpenSession open;
    WorkPackage workPackage;
    workPackage.project = open.addProject(QStringLiteral("A"));
    workPackage.start = QDate(2026, 5, 1);
    workPackage.end = QDate(2026, 4, 1);
    const auto id = open.add(workPackage);
    RecordForm form(open.session);
    ::open(form, describe<WorkPackage>(), id.number);
    CHECK(box(form, "end").message() == QStringLiteral("The end date is before the start date."));
    CHECK(box(form, "title").message().contains(QStringLiteral("is missing")));
    type(line(form, "end"), QStringLiteral("2026-06-01"));
    CHECK(box(form, "end").message().isEmpty());
}

TEST_CASE("A translated text is edited in one language at a time")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("A"));
    RecordForm form(open.session);
    ::open(form, describe<Project>(), project.number);
    type(line(form, "title"), QStringLiteral("Bridges"));
    auto *keys = box(form, "title").findChild<LanguageKeys *>();
    CHECK(keys->state(Language::En) == LanguageKeys::State::Filled);
    CHECK(keys->state(Language::De) == LanguageKeys::State::Empty);
    CHECK(open.document().record<Project>(project)->title.original == Language::En);

    // What is being typed belongs to the language it was typed in.
    line(form, "title").setFocus();
    line(form, "title").selectAll();
    QTest::keyClicks(&line(form, "title"), QStringLiteral("Arches"));
    Q_EMIT keys->chosen(Language::De);
    CHECK(line(form, "title").text().isEmpty());
    CHECK(line(form, "title").placeholderText() == QStringLiteral("Arches"));
    type(line(form, "title"), QStringLiteral("Brücken"));
    const Text title = open.document().record<Project>(project)->title;
    CHECK(title.in(Language::En) == QStringLiteral("Arches"));
    CHECK(title.in(Language::De) == QStringLiteral("Brücken"));
    CHECK(title.original == Language::En);
    CHECK(box(form, "long_name").textLanguage() == Language::En); // only this field

    QTest::keyClick(&line(form, "title"), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(box(form, "long_name").textLanguage() == Language::Fr);
    CHECK(box(form, "title").textLanguage() == Language::Fr);
}

TEST_CASE("A translation that is older than the original is marked")
{
    OpenSession open;
    QDateTime now = QDateTime::fromString(QStringLiteral("2026-01-01T10:00:00Z"), Qt::ISODate);
    Session session{Installation{QStringLiteral("test"), QStringLiteral("Ana"), {}, {}, [&] { return now; }}};
    session.create(open.folder.filePath(QStringLiteral("second.passerelle")));
    Project project;
    project.acronym = QStringLiteral("A");
    project.title = Text(Language::En, QStringLiteral("Bridges"));
    project.title.set(Language::De, QStringLiteral("Brücken"));
    session.edit(TEXT("Step", "Add %1"), {}, [&](Editor &editor) { editor.insert(project); });
    RecordForm form(session);
    ::open(form, describe<Project>(), project.id.number);
    auto *keys = box(form, "title").findChild<LanguageKeys *>();
    CHECK(keys->state(Language::De) == LanguageKeys::State::Filled);
    now = now.addDays(1);
    type(line(form, "title"), QStringLiteral("Arches"));
    CHECK(keys->state(Language::De) == LanguageKeys::State::Older);
    CHECK(keys->state(Language::En) == LanguageKeys::State::Filled);
}

TEST_CASE("A reference is found by a part of its name")
{
    OpenSession open;
    Partner partner;
    partner.project = open.addProject(QStringLiteral("A"));
    Organisation organisation;
    for (const auto &name : {QStringLiteral("Universität Graz"), QStringLiteral("University of Zadar"),
                             QStringLiteral("BIOPRO")}) {
        organisation.id = {};
        organisation.name = name;
        partner.organisation = open.add(organisation);
    }
    const auto id = open.add(partner);
    RecordForm form(open.session);
    ::open(form, describe<Partner>(), id.number);
    QLineEdit &edit = line(form, "organisation");
    CHECK(edit.text() == QStringLiteral("BIOPRO"));
    auto &editor = dynamic_cast<ReferenceEditor &>(box(form, "organisation").editor());
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("universit"));
    editor.offer();
    CHECK(editor.offered()
          == QStringList{QStringLiteral("Universität Graz"), QStringLiteral("University of Zadar")});
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(box(form, "organisation").message().contains(QStringLiteral("Several records")));
    CHECK(edit.text() == QStringLiteral("universit"));

    type(edit, QStringLiteral("nowhere"));
    CHECK(box(form, "organisation").message().contains(QStringLiteral("No record")));
    type(edit, QStringLiteral("zadar"));
    CHECK(edit.text() == QStringLiteral("University of Zadar"));
    const auto chosen = open.document().record<Partner>(id)->organisation;
    CHECK(open.document().shownName(describe<Organisation>(), chosen.number)
          == QStringLiteral("University of Zadar"));
}

TEST_CASE("A choice is written when it is made, and can be taken back where it may be empty")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("A"));
    RecordForm form(open.session);
    ::open(form, describe<Project>(), project.number);
    auto *status = qobject_cast<QComboBox *>(&box(form, "status").editor().input());
    REQUIRE(status);
    CHECK(status->currentText() == QStringLiteral("—"));
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    CHECK(open.document().record<Project>(project)->status.has_value());
    QTest::keyClick(status, Qt::Key_Up);
    CHECK(!open.document().record<Project>(project)->status.has_value());
}

TEST_CASE("Every entity has a form that shows each field, named and without cut labels in 300 pixels")
{
    OpenSession open;
    fillRandom(open.document(), 11, 3);
    for (const Entity *entity : entities()) {
        CAPTURE(entity->name);
        const auto numbers = open.document().numbers(*entity);
        REQUIRE(!numbers.empty());
        RecordForm form(open.session);
        form.resize(300, 600);
        form.setRecord(*entity, numbers.front());
        form.show();
        settle();
        CHECK(form.widget()->width() <= form.viewport()->width());
        int bottom = -1;
        for (const Field &field : entity->fields) {
            if (field.kind == Kind::Key) continue;
            CAPTURE(field.name);
            FieldBox &each = box(form, field.name);
            CHECK(each.isVisible());
            CHECK(each.y() > bottom);
            bottom = each.geometry().bottom();
            TypeLabel &label = each.label();
            CHECK(!label.text().isEmpty());
            CHECK(label.height() >= label.heightForWidth(label.width()));
            for (const QString &word : label.text().split(u' '))
                CHECK(label.fontMetrics().horizontalAdvance(word) <= label.width());
            CHECK(!each.editor().input().accessibleName().isEmpty());
            CHECK(each.editor().geometry().right() <= each.width());
        }
        // Looking at a form changes nothing.
        const auto steps = open.document().steps().size();
        form.flush();
        CHECK(open.document().steps().size() == steps);
    }
}

TEST_CASE("A read-only portfolio shows fields that cannot be edited")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("A"));
    const QString path = open.document().path();
    open.session.open(path, Document::Access::Read);
    REQUIRE(!open.session.writable());
    RecordForm form(open.session);
    ::open(form, describe<Project>(), project.number);
    CHECK(!line(form, "acronym").isEnabled());
    CHECK(qobject_cast<QPlainTextEdit *>(&box(form, "summary").editor().input())->isReadOnly());
    QSignalSpy failed(&open.session, &Session::failed);
    CHECK(!open.session.edit(TEXT("Step", "Change %1"), {}, [](Editor &) {}));
    CHECK(failed.size() == 1);
}

TEST_CASE("Labels follow the language of the screen while the form is open")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("A"));
    RecordForm form(open.session);
    ::open(form, describe<Project>(), project.number);
    CHECK(box(form, "summary").label().text().startsWith(QStringLiteral("Summary")));
    Shouting translator;
    QApplication::installTranslator(&translator);
    settle();
    CHECK(box(form, "summary").label().text().startsWith(QStringLiteral("SUMMARY")));
    QApplication::removeTranslator(&translator);
    settle();
    CHECK(box(form, "summary").label().text().startsWith(QStringLiteral("Summary")));
}

TEST_CASE("A new record comes into being when nothing is missing without which it cannot exist")
{
    OpenSession open;
    RecordForm form(open.session);
    QSignalSpy created(&form, &RecordForm::created);
    form.startNew(Row(describe<Project>()));
    form.show();
    settle();
    type(line(form, "project_id"), QStringLiteral("77"));
    CHECK(open.document().count(describe<Project>()) == 0);
    type(line(form, "acronym"), QStringLiteral("NEW"));
    REQUIRE(created.size() == 1);
    const auto project = open.document().record<Project>(Ref<Project>(form.record()));
    REQUIRE(project);
    CHECK(project->acronym == QStringLiteral("NEW"));
    CHECK(project->projectId == QStringLiteral("77"));
    CHECK(open.document().steps().size() == 1);
}

TEST_CASE("What is typed is written before another record is shown")
{
    OpenSession open;
    const auto one = open.addProject(QStringLiteral("A"));
    const auto two = open.addProject(QStringLiteral("B"));
    RecordForm form(open.session);
    ::open(form, describe<Project>(), one.number);
    QLineEdit &edit = line(form, "project_id");
    edit.setFocus();
    QTest::keyClicks(&edit, QStringLiteral("42"));
    form.setRecord(describe<Project>(), two.number);
    CHECK(open.document().record<Project>(one)->projectId == QStringLiteral("42"));
    CHECK(open.document().record<Project>(two)->projectId.isEmpty());
    CHECK(line(form, "project_id").text().isEmpty());
}

TEST_CASE("The panel tells the history of a record and what refers to it")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("HACK"));
    const auto workPackage = open.addWorkPackage(project, 2, QStringLiteral("Pilots"));
    RecordPanel panel(open.session);
    panel.setRecord(describe<Project>(), project.number);
    panel.resize(360, 700);
    panel.show();
    settle();
    CHECK(panel.findChild<QLabel *>(QStringLiteral("panelTitle"))->text() == QStringLiteral("HACK"));
    type(line(panel.form(), "acronym"), QStringLiteral("HACK-IT"));
    CHECK(panel.findChild<QLabel *>(QStringLiteral("panelTitle"))->text() == QStringLiteral("HACK-IT"));
    auto *tabs = panel.findChild<QTabWidget *>();
    CHECK(tabs->tabText(2) == QStringLiteral("Links 1"));

    tabs->setCurrentIndex(1);
    const auto *history = panel.findChild<QTreeWidget *>(QStringLiteral("history"));
    QStringList changes;
    for (int i = 0; i < history->topLevelItemCount(); ++i) {
        CHECK(history->topLevelItem(i)->text(0).endsWith(QStringLiteral("Ana")));
        for (int j = 0; j < history->topLevelItem(i)->childCount(); ++j)
            changes += history->topLevelItem(i)->child(j)->text(0);
    }
    CHECK(changes == QStringList{QStringLiteral("Acronym: HACK → HACK-IT"), QStringLiteral("Added")});

    tabs->setCurrentIndex(2);
    auto *links = panel.findChild<QTreeWidget *>(QStringLiteral("links"));
    REQUIRE(links->topLevelItemCount() == 1);
    qint64 wanted = 0;
    QObject::connect(&panel, &RecordPanel::recordRequested,
                     [&](const Entity *, qint64 number) { wanted = number; });
    Q_EMIT links->itemActivated(links->topLevelItem(0)->child(0), 0);
    CHECK(wanted == workPackage.number);
}
