// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window computes, and when: nothing twice, nothing that is not seen.
#include "core/document/backup.h"
#include "tests/ui/opened_window.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/models/record_table.h"
#include "ui/pages/page_view.h"
#include "ui/problem_watch.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace passerelle;

TEST_CASE("A page is computed once when a portfolio is opened")
{
    Opened opened;
    opened.demo();
    opened.window->openSection(QStringLiteral("overview"));
    QTest::qWait(250);
    const QString path = opened.document().path();
    opened.session->close();
    Opened::settle();
    auto *overview = opened.window->page()->findChild<PageView *>();
    REQUIRE(overview);
    QSignalSpy renewed(overview, &PageView::renewed);
    QSignalSpy project(opened.session.get(), &Session::projectChanged);
    REQUIRE(opened.session->open(path));
    QTest::qWait(500);
    CHECK(renewed.size() == 1);
    CHECK(project.isEmpty());
}

TEST_CASE("The list of what can be added is there when it is opened, first what belongs on the page")
{
    Opened opened;
    opened.sample();
    opened.window->openSection(QStringLiteral("partners"));
    auto *menu = opened.window->findChild<QToolButton *>(QStringLiteral("newMenuButton"))->menu();
    CHECK(menu->actions().isEmpty());
    Q_EMIT menu->aboutToShow();
    REQUIRE(!menu->actions().isEmpty());
    CHECK(menu->actions().constFirst()->text().remove(u'&') == translated(entity("partner").label));
    const auto entries = menu->actions().size();
    Q_EMIT menu->aboutToShow();
    CHECK(menu->actions().size() == entries);
}

TEST_CASE("A side panel that is not shown computes nothing, and shows the record in hand when it is")
{
    Opened opened;
    opened.sample();
    RecordTable &table = *opened.window->openSection(QStringLiteral("partners"))->table();
    Opened::settle();
    table.select(table.model().recordAt(0));
    QAction &side = *opened.window->actions().sidePanel;
    side.trigger();
    table.select(table.model().recordAt(1));
    CHECK(opened.window->panel().record() == 0);
    side.trigger();
    CHECK(opened.window->panel().record() == table.model().recordAt(1));
}

TEST_CASE("Problems are not looked for while a change is going on")
{
    Opened opened;
    opened.sample();
    ProblemWatch watch(*opened.session);
    opened.window->createRecord(entity("project"));
    QSignalSpy found(&watch, &ProblemWatch::found);
    opened.session->attempt([&] {
        QTest::qWait(800); // as an import does that tells how far it is
        CHECK(found.isEmpty());
    });
    QTest::qWait(1200);
    CHECK(found.size() == 1);
}

TEST_CASE("The window answers while problems are looked for, and a change begins it anew")
{
    Opened opened;
    opened.demo();
    ProblemWatch watch(*opened.session);
    watch.lookNow();
    const auto all = watch.problems();
    REQUIRE(!all.empty());
    opened.window->createRecord(entity("project")); // what it lacks is among the problems then
    int turns = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, [&] { ++turns; });
    QSignalSpy found(&watch, &ProblemWatch::found);
    QTest::qWait(300);
    turn.start(0);
    REQUIRE(found.wait(5000));
    CHECK(turns > 2);
    CHECK(watch.problems().size() > all.size());
    watch.lookNow();
    CHECK(found.size() == 2);
}

TEST_CASE("When the project that is shown goes, all projects are shown")
{
    Opened opened;
    opened.sample();
    const Entity &projects = entity("project");
    QSignalSpy failed(opened.session.get(), &Session::failed);
    const auto isShowingAll = [&] {
        Opened::settle();
        CHECK(opened.session->project() == 0);
        RecordTable &table = *opened.window->openSection(QStringLiteral("risks"))->table();
        Opened::settle();
        CHECK(table.model().rowCount() == opened.document().count(entity("risk")));
    };
    SECTION("deleted")
    {
        const qint64 project = opened.document().numbers(projects).front();
        opened.session->setProject(project);
        opened.window->openSection(QStringLiteral("risks"));
        opened.session->edit(TEXT("Step", "Change %1"), {},
                             [&](Editor &editor) { editor.remove(projects, project); });
        isShowingAll();
        opened.window->createRecord(entity("risk"));
    }
    SECTION("its creation undone")
    {
        opened.window->createRecord(projects);
        opened.session->setProject(opened.window->panel().record());
        REQUIRE(opened.session->project());
        opened.session->undo();
        isShowingAll();
    }
    SECTION("not in the backup")
    {
        const auto backup = backUp(opened.document(), QStringLiteral("request"));
        REQUIRE(backup);
        opened.window->createRecord(projects);
        opened.session->setProject(opened.window->panel().record());
        opened.session->attempt([&] { restore(opened.document(), backup->path); });
        isShowingAll();
    }
    CHECK(failed.isEmpty());
}
