// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person has begun to type when she goes elsewhere: nothing of it is lost without a word.
#include "tests/ui/opened_window.h"
#include "ui/forms/field_box.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/models/frozen_table.h"
#include "ui/models/record_table.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStatusBar>

using namespace passerelle;

namespace
{

struct Typing : Opened {
    Typing() { sample(); }

    RecordForm &form() const { return window->panel().form(); }
    QLineEdit &line(const char *field) const
    {
        auto *edit = form().findChild<QLineEdit *>(QLatin1String(field) + QStringLiteral("_input"));
        REQUIRE(edit);
        return *edit;
    }
    // Without leaving the field.
    void type(const char *field, const QString &text) const
    {
        QLineEdit &edit = line(field);
        edit.setFocus();
        edit.selectAll();
        edit.insert(text);
    }
    void createRegion()
    {
        window->createRecord(entity("region"));
        settle();
        REQUIRE(form().isNew());
    }
    RecordTable &table() const { return *window->page()->table(); }
    template <class T> T *part(const char *name) const { return window->findChild<T *>(QLatin1String(name)); }
    QString message() const { return window->statusBar()->currentMessage(); }
    // Whether the panel says that a record waits.
    bool waits() const
    {
        const auto *notice = part<QLabel>("waitingNotice");
        return notice && notice->isVisible();
    }
};

QPoint placeOf(RecordTable &table, int row)
{
    return table.view().visualRect(table.model().index(row, 0)).center();
}

} // namespace

TEST_CASE("What is no value stays behind when another record is shown, and that is said")
{
    Typing typing;
    const auto projects = typing.document().numbers(entity("project"));
    typing.window->showRecord(&entity("project"), projects[0]);
    typing.type("start", QStringLiteral("tomorrow"));
    typing.table().select(projects[1]);
    Opened::settle();
    REQUIRE(typing.form().record() == projects[1]);
    CHECK(typing.line("start").text() != QStringLiteral("tomorrow"));
    CHECK(typing.form().findChild<FieldBox *>(QStringLiteral("start"))->message().isEmpty());
    CHECK(typing.message().contains(QStringLiteral("tomorrow")));

    const auto partners = typing.document().numbers(entity("partner"));
    typing.window->showRecord(&entity("partner"), partners[0]);
    typing.type("organisation", QStringLiteral("nobody of this name"));
    typing.table().select(partners[1]);
    Opened::settle();
    CHECK(typing.line("organisation").text() != QStringLiteral("nobody of this name"));
    CHECK(typing.message().contains(QStringLiteral("nobody of this name")));
}

TEST_CASE("Nothing is said to be typed when only another record is shown")
{
    Typing typing;
    const auto *state = typing.part<QLabel>("diskState");
    REQUIRE(state);
    const QString quiet = state->text();
    for (const char *name : {"partner", "project", "stakeholder"}) {
        CAPTURE(name);
        const auto all = typing.document().numbers(entity(name));
        typing.window->showRecord(&entity(name), all[0]);
        for (const qint64 record : {all[1], all[0]}) {
            typing.table().select(record);
            Opened::settle();
            REQUIRE(typing.form().record() == record);
            CHECK(state->text() == quiet);
        }
    }
    typing.window->showRecord(&entity("project"), typing.document().numbers(entity("project")).front());
    auto *text = typing.form().findChild<QPlainTextEdit *>(QStringLiteral("summary_input"));
    REQUIRE(text);
    text->setFocus();
    text->insertPlainText(QStringLiteral("more"));
    CHECK(state->text() != quiet);
}

TEST_CASE("What is no value stays where it was typed while the record is the same")
{
    Typing typing;
    const auto project = typing.document().numbers(entity("project")).front();
    typing.window->showRecord(&entity("project"), project);
    typing.type("start", QStringLiteral("tomorrow"));
    typing.type("project_id", QStringLiteral("77"));
    typing.form().flush();
    CHECK(typing.line("start").text() == QStringLiteral("tomorrow"));
    CHECK(typing.document().row(entity("project"), project)->text("project_id") == QStringLiteral("77"));
}

TEST_CASE("A new record that cannot exist yet waits while another one is shown")
{
    Typing typing;
    typing.createRegion();
    CHECK(!typing.waits());
    typing.type("name", QStringLiteral("Istria"));
    typing.table().select(typing.table().model().recordAt(0));
    Opened::settle();
    CHECK(!typing.form().isNew());
    REQUIRE(typing.waits());
    CHECK(typing.part<QLabel>("waitingNotice")->text().contains(QStringLiteral("NUTS code")));
    CHECK(typing.message().contains(QStringLiteral("NUTS code")));
    typing.shoot(QStringLiteral("waiting"));

    typing.window->openSection(QStringLiteral("partners"));
    Opened::settle();
    CHECK(typing.waits());
    typing.part<QAbstractButton>("waitingContinue")->click();
    Opened::settle();
    REQUIRE(typing.form().isNew());
    CHECK(typing.window->page()->entity() == &entity("region"));
    CHECK(!typing.waits());
    CHECK(typing.line("name").text() == QStringLiteral("Istria"));
    // It waits again although nothing was added to it since.
    typing.table().select(typing.table().model().recordAt(1));
    CHECK(typing.waits());
    typing.part<QAbstractButton>("waitingContinue")->click();
    typing.type("code", QStringLiteral("HR036"));
    QTest::keyClick(&typing.line("code"), Qt::Key_Return);
    Opened::settle();
    REQUIRE(!typing.form().isNew());
    CHECK(typing.document().row(entity("region"), typing.form().record())->text("name")
          == QStringLiteral("Istria"));
    CHECK(typing.table().current() == typing.form().record());
    CHECK(!typing.waits());
}

TEST_CASE("Of two new records that wait none is lost, and each can be dropped")
{
    Typing typing;
    typing.createRegion();
    typing.type("name", QStringLiteral("Istria"));
    typing.createRegion();
    CHECK(typing.line("name").text().isEmpty());
    CHECK(typing.waits());
    typing.type("name", QStringLiteral("Carinthia"));
    typing.window->openSection(QStringLiteral("partners"));
    typing.part<QAbstractButton>("waitingContinue")->click();
    CHECK(typing.line("name").text() == QStringLiteral("Carinthia"));
    CHECK(typing.waits());
    typing.part<QAbstractButton>("waitingContinue")->click();
    CHECK(typing.line("name").text() == QStringLiteral("Istria"));
    typing.window->openSection(QStringLiteral("partners"));
    typing.part<QAbstractButton>("waitingDrop")->click();
    CHECK(typing.waits());
    typing.part<QAbstractButton>("waitingDrop")->click();
    CHECK(!typing.waits());
}

TEST_CASE("A new record to which nothing was added does not wait")
{
    Typing typing;
    typing.createRegion();
    typing.window->openSection(QStringLiteral("partners"));
    Opened::settle();
    CHECK(!typing.waits());
    CHECK(typing.message().isEmpty());
}

TEST_CASE("A record that comes into being when another row is clicked leaves that row in hand")
{
    Typing typing;
    typing.createRegion();
    RecordTable &table = typing.table();
    const qint64 clicked = table.model().recordAt(1);
    REQUIRE(clicked);
    typing.type("code", QStringLiteral("AT999"));
    const qint64 before = typing.document().count(entity("region"));
    table.view().setFocus(); // as the mouse does it
    const int row = table.model().rowOf(clicked);
    QTest::mouseClick(table.view().viewport(), Qt::LeftButton, {}, placeOf(table, row));
    Opened::settle();
    CHECK(typing.document().count(entity("region")) == before + 1);
    CHECK(typing.form().record() == table.current());
    CHECK(table.current() == clicked);
}

TEST_CASE("What is done with the file is done with what is being typed")
{
    Typing typing;
    const qint64 project = typing.document().numbers(entity("project")).front();
    const Actions &actions = typing.window->actions();
    int number = 0;
    for (QAction *action : {actions.backUp, actions.verify, actions.exportPdf, actions.exportJson}) {
        CAPTURE(action->objectName().toStdString());
        typing.window->showRecord(&entity("project"), project);
        const QString typed = QStringLiteral("P%1").arg(++number);
        typing.type("project_id", typed);
        action->trigger();
        CHECK(typing.document().row(entity("project"), project)->text("project_id") == typed);
        for (QDialog *dialog : typing.window->findChildren<QDialog *>()) dialog->close();
        Opened::settle();
    }
}

TEST_CASE("The status does not say that all is on disk while a text is being typed")
{
    Typing typing;
    const qint64 project = typing.document().numbers(entity("project")).front();
    typing.window->showRecord(&entity("project"), project, QStringLiteral("summary"));
    auto *text = typing.form().findChild<QPlainTextEdit *>(QStringLiteral("summary_input"));
    REQUIRE(text);
    auto *state = typing.part<QLabel>("diskState");
    CHECK(state->text().startsWith(u'✓'));
    QTest::keyClicks(text, QStringLiteral("More"));
    CHECK(!state->text().startsWith(u'✓'));
    typing.form().flush();
    CHECK(state->text().startsWith(u'✓'));

    typing.createRegion();
    CHECK(state->text().startsWith(u'✓'));
    typing.type("name", QStringLiteral("Istria"));
    typing.form().flush();
    CHECK(!state->text().startsWith(u'✓'));
}

TEST_CASE("What is being typed is written when the window goes")
{
    Typing typing;
    const qint64 project = typing.document().numbers(entity("project")).front();
    typing.window->showRecord(&entity("project"), project);
    typing.type("start", QStringLiteral("no date"));
    typing.type("project_id", QStringLiteral("42"));
    typing.window.reset();
    CHECK(typing.document().row(entity("project"), project)->text("project_id") == QStringLiteral("42"));
}

TEST_CASE("The form of a new record does not begin with an error")
{
    Typing typing;
    typing.createRegion();
    const auto *code = typing.form().findChild<FieldBox *>(QStringLiteral("code"));
    CHECK(code->message().isEmpty());
    typing.type("name", QStringLiteral("Istria"));
    QTest::keyClick(&typing.line("name"), Qt::Key_Return);
    CHECK(!code->message().isEmpty());
}
