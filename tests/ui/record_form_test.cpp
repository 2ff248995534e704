// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of a whole record, and the panel around it.
#include "core/model/entities.h"
#include "core/model/organisation.h"
#include "tests/support/random_rows.h"
#include "tests/ui/open_form.h"
#include "ui/forms/record_panel.h"
#include "ui/widgets/type_label.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTranslator>
#include <QTreeWidget>

using namespace passerelle;

namespace
{

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
    passerelle::open(form, describe<Project>(), project.number);
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
    passerelle::open(form, describe<Project>(), project.number);
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
    passerelle::open(form, describe<Project>(), one.number);
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

TEST_CASE("Links are named by what stands at their other end")
{
    OpenSession open;
    const auto project = open.addProject(QStringLiteral("HACK"));
    Organisation organisation;
    organisation.name = QStringLiteral("BIOPRO");
    Partner partner;
    partner.project = project;
    partner.organisation = open.add(organisation);
    const auto partnerId = open.add(partner);
    Activity activity;
    activity.workPackage = open.addWorkPackage(project, 2, QStringLiteral("Pilots"));
    activity.number = 1;
    activity.title = Text(Language::En, QStringLiteral("Prepare"));
    ActivityPartner link;
    link.activity = open.add(activity);
    link.partner = partnerId;
    open.add(link);
    ProjectCountry country;
    country.project = project;
    country.country = QStringLiteral("IT");
    open.add(country);

    RecordPanel panel(open.session);
    const auto linksOf = [&](const Entity &entity, qint64 record) {
        panel.setRecord(entity, record);
        panel.findChild<QTabWidget *>()->setCurrentIndex(2);
        QStringList names;
        const auto *links = panel.findChild<QTreeWidget *>(QStringLiteral("links"));
        for (int i = 0; i < links->topLevelItemCount(); ++i)
            for (int j = 0; j < links->topLevelItem(i)->childCount(); ++j)
                names += links->topLevelItem(i)->child(j)->text(0);
        return names;
    };
    CHECK(linksOf(describe<Partner>(), partnerId.number)
          == QStringList{open.document().shownName(describe<Activity>(), link.activity.number)});
    CHECK(linksOf(describe<Activity>(), link.activity.number) == QStringList{QStringLiteral("BIOPRO")});
    CHECK(linksOf(describe<Project>(), project.number).contains(QStringLiteral("Italy")));
}
