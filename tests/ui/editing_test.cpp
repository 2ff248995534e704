// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changing records in the window: form, table, clipboard, undo.
#include "tests/ui/opened_window.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/models/frozen_table.h"
#include "ui/models/record_table.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>

using namespace passerelle;

TEST_CASE("A field that is edited in the form is changed, and undo and redo bring it back and forth")
{
    Opened opened;
    opened.sample();
    const qint64 project = opened.document().numbers(entity("project")).front();
    const QString before = opened.document().row(entity("project"), project)->text("acronym");
    opened.window->showRecord(&entity("project"), project, QStringLiteral("acronym"));
    Opened::settle();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("RENAMED"));
    QTest::keyClick(field, Qt::Key_Tab);
    const auto acronym = [&] { return opened.document().row(entity("project"), project)->text("acronym"); };
    CHECK(acronym() == QStringLiteral("RENAMED"));
    opened.window->actions().undo->trigger();
    CHECK(acronym() == before);
    opened.window->actions().redo->trigger();
    CHECK(acronym() == QStringLiteral("RENAMED"));
}

TEST_CASE("A new record belongs to the project that is shown and is selected")
{
    Opened opened;
    opened.sample();
    const qint64 project = opened.document().numbers(entity("project")).front();
    opened.session->setProject(project);
    opened.window->openSection(QStringLiteral("risks"));
    const qint64 before = opened.document().count(entity("risk"));
    opened.window->actions().newRecord->trigger();
    Opened::settle();
    CHECK(opened.document().count(entity("risk")) == before + 1);
    const qint64 made = opened.window->page()->table()->current();
    REQUIRE(made);
    CHECK(opened.document().projectOf(entity("risk"), made) == project);
    CHECK(opened.window->panel().record() == made);
}

TEST_CASE("A new record of any kind is made or waits in the form for what is missing")
{
    Opened opened;
    opened.sample();
    for (const Entity *each : entities()) {
        if (each->byProgram) continue;
        CAPTURE(each->name);
        const qint64 before = opened.document().count(*each);
        opened.window->createRecord(*each);
        Opened::settle();
        CHECK(opened.window->page()->entity() == each);
        CHECK(opened.document().count(*each) - before <= 1);
        CHECK(opened.window->panel().form().entity() == each);
        CHECK(opened.window->findChildren<QMessageBox *>().isEmpty());
    }
}

TEST_CASE("A second report is a second one and leaves the first as it is")
{
    Opened opened;
    opened.sample();
    opened.session->setProject(opened.document().numbers(entity("project")).front());
    const auto reports = [&] { return opened.document().rows(entity("report")); };
    opened.window->createRecord(entity("report"));
    opened.session->edit(TEXT("Test", "Write"), {}, [&](Editor &editor) {
        Row first = reports().front();
        first.set("state", QStringLiteral("submitted"));
        editor.update(first);
    });
    const Row first = reports().front();
    opened.window->createRecord(entity("report"));
    Opened::settle();
    REQUIRE(reports().size() == 2);
    CHECK(opened.document().row(entity("report"), first.id()) == first);
    const qint64 made = opened.window->panel().record();
    CHECK(opened.document().row(entity("report"), made)->number("number") == first.number("number") + 1);
}

TEST_CASE("A record that leaves the filtered table while a field of it is edited takes the form along")
{
    Opened opened;
    opened.sample();
    const qint64 project = opened.document().numbers(entity("project")).front();
    opened.window->showRecord(&entity("project"), project, QStringLiteral("acronym"));
    RecordTable *table = opened.window->page()->table();
    const QString acronym = opened.document().row(entity("project"), project)->text("acronym");
    table->model().setFilter(*entity("project").field(u"acronym"), acronym);
    Opened::settle();
    REQUIRE(table->model().rowCount() == 1);
    opened.window->showRecord(&entity("project"), project, QStringLiteral("acronym"));
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("ELSEWHERE"));
    QTest::keyClick(field, Qt::Key_Tab);
    Opened::settle();
    CHECK(opened.document().row(entity("project"), project)->text("acronym") == QStringLiteral("ELSEWHERE"));
    CHECK(table->model().rowCount() == 0);
    CHECK(opened.window->panel().record() == 0);
    auto *nothing = opened.window->findChild<QLabel *>(QStringLiteral("panelNothing"));
    CHECK(nothing->isVisible());
    CHECK(!nothing->text().isEmpty());
}

TEST_CASE("The key for copying copies the rows of the table and, from the menu, the text of a field")
{
    Opened opened;
    opened.sample();
    const qint64 project = opened.document().numbers(entity("project")).front();
    opened.window->showRecord(&entity("project"), project);
    RecordTable *table = opened.window->page()->table();
    table->view().setFocus();
    Opened::settle();
    QApplication::clipboard()->clear();
    QTest::keyClick(&table->view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(u'\t'));
    for (auto *text : opened.window->panel().form().findChildren<QPlainTextEdit *>()) {
        text->setFocus();
        text->setPlainText(QStringLiteral("of the field"));
        text->selectAll();
        opened.window->actions().copy->trigger();
        CHECK(QApplication::clipboard()->text() == QStringLiteral("of the field"));
        text->document()->setModified(false);
        break;
    }
}

TEST_CASE("An ampersand in the name of a step stays one")
{
    Opened opened;
    opened.fill([](Editor &editor) {
        Row row(entity("project"));
        row.set("acronym", QStringLiteral("R&D"));
        editor.insert(row);
    });
    opened.session->edit(TEXT("Step", "Change %1"), QStringLiteral("R&D"), [&](Editor &editor) {
        Row row = *opened.document().row(entity("project"),
                                         opened.document().numbers(entity("project")).front());
        row.set("acronym", QStringLiteral("R&D 2"));
        editor.update(row);
    });
    Opened::settle();
    const QAction &undo = *opened.window->actions().undo;
    CHECK(undo.toolTip().contains(QStringLiteral("R&D (")));
    CHECK(undo.text().contains(QStringLiteral("&&")));
    opened.window->setLanguage(Language::Fr);
    Opened::settle();
    CHECK(!opened.window->actions().import->toolTip().contains(QStringLiteral("  ")));
    CHECK(!opened.window->actions().import->toolTip().contains(QStringLiteral(" \u00a0(")));
}

TEST_CASE("What a new portfolio was filled with cannot be undone")
{
    Opened opened;
    opened.sample();
    QAction &undo = *opened.window->actions().undo;
    CHECK(!undo.isEnabled());
    CHECK(!undo.statusTip().isEmpty());
    opened.window->createRecord(entity("project"));
    Opened::settle();
    CHECK(undo.isEnabled());
    undo.trigger();
    Opened::settle();
    CHECK(!undo.isEnabled());
    CHECK(opened.document().count(entity("project")) == 2);
}
