// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields of a form: what is typed, chosen, refused and translated.
#include "core/model/organisation.h"
#include "core/model/report.h"
#include "tests/ui/open_form.h"
#include "ui/forms/reference_editor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QPlainTextEdit>

using namespace passerelle;

namespace
{
// How often a widget was painted.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget &widget) { widget.installEventFilter(this); }
    int times = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        times += event->type() == QEvent::Paint;
        return false;
    }
};
} // namespace

TEST_CASE("Leaving a field writes one step, and undo brings the former text back into the form")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("HACK"));
    RecordForm form(open.session);
    passerelle::open(form, describe<Project>(), project.number);
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
    passerelle::open(form, describe<Expenditure>(), id.number);
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
    passerelle::open(form, describe<Project>(), project.number);
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
    passerelle::open(form, describe<WorkPackage>(), id.number);
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
    passerelle::open(form, describe<Project>(), project.number);
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
    passerelle::open(form, describe<Project>(), project.id.number);
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
    passerelle::open(form, describe<Partner>(), id.number);
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
    passerelle::open(form, describe<Project>(), project.number);
    auto *status = qobject_cast<QComboBox *>(&box(form, "status").editor().input());
    REQUIRE(status);
    CHECK(status->currentText() == QStringLiteral("—"));
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    CHECK(open.document().record<Project>(project)->status.has_value());
    QTest::keyClick(status, Qt::Key_Up);
    CHECK(!open.document().record<Project>(project)->status.has_value());
}

TEST_CASE("A record that is chosen from the list at once does not open the list again")
{
    OpenSession open;
    Partner partner;
    partner.project = open.addProject(QStringLiteral("A"));
    Organisation organisation;
    for (const auto &name : {QStringLiteral("BIOPRO"), QStringLiteral("Biotech")}) {
        organisation.id = {};
        organisation.name = name;
        partner.organisation = open.add(organisation);
    }
    const auto id = open.add(partner);
    RecordForm form(open.session);
    passerelle::open(form, describe<Partner>(), id.number);
    QLineEdit &edit = line(form, "organisation");
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("bio"));
    QTest::qWait(200);
    QCompleter &list = *edit.completer();
    REQUIRE(list.popup()->isVisible());
    QTest::keyClicks(&edit, QStringLiteral("p"));
    const QModelIndex first = list.popup()->model()->index(0, 0);
    list.popup()->hide();
    Q_EMIT list.activated(first);
    QTest::qWait(250);
    CHECK(!list.popup()->isVisible());
    CHECK(edit.text() == QStringLiteral("BIOPRO"));
}

TEST_CASE("Where a text is missing in two records, the second does not keep showing what the first has")
{
    OpenSession open;
    Project project;
    project.acronym = QStringLiteral("A");
    project.summary = Text(Language::Sl, QStringLiteral("Zelene bolnišnice"));
    const auto one = open.add(project);
    project.id = {};
    project.acronym = QStringLiteral("B");
    project.summary = Text(Language::Nb, QStringLiteral("Grønne sykehus"));
    const auto other = open.add(project);
    RecordForm form(open.session);
    passerelle::open(form, describe<Project>(), one.number);
    auto *edit = qobject_cast<QPlainTextEdit *>(&box(form, "summary").editor().input());
    REQUIRE(edit);
    form.ensureWidgetVisible(edit);
    settle();
    PaintCount painted(*edit->viewport());
    form.setRecord(describe<Project>(), other.number);
    settle();
    CHECK(edit->placeholderText() == QStringLiteral("Grønne sykehus"));
    CHECK(painted.times > 0);
}
