// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page of the window, and what it shows.
#include "tests/ui/opened_window.h"
#include "ui/charts/chart_view.h"
#include "ui/forms/record_panel.h"
#include "ui/models/frozen_table.h"
#include "ui/models/record_table.h"
#include "ui/models/table_head.h"
#include "ui/pages/figures_table.h"
#include "ui/sections.h"
#include "ui/widgets/tile.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

using namespace passerelle;

namespace
{

void openEveryView(Opened &opened, const QString &shotPrefix)
{
    for (const auto &group : sectionGroups())
        for (const Section &section : group) {
            SectionPage *page = opened.window->openSection(QLatin1String(section.id));
            REQUIRE(page);
            for (const SectionView &view : section.views) {
                page->openView(QLatin1String(view.id));
                Opened::settle();
                CHECK(page->view() == QLatin1String(view.id));
                opened.shoot(shotPrefix + QLatin1String(section.id) + u'_' + QLatin1String(view.id));
            }
            for (const char *name : section.entities) {
                page->openView(QLatin1String(name));
                Opened::settle();
                REQUIRE(page->entity() == &entity(name));
                CHECK(page->table()->model().rowCount() == opened.document().count(entity(name)));
                if (name != section.entities.front()) continue;
                if (const qint64 first = page->table()->model().recordAt(0))
                    page->showRecord(entity(name), first);
                Opened::settle();
                opened.shoot(shotPrefix + QLatin1String(section.id));
            }
        }
}

} // namespace

TEST_CASE("Every entity that people fill in stands in exactly one section")
{
    QHash<QString, int> places;
    for (const auto &group : sectionGroups())
        for (const Section &section : group)
            for (const char *name : section.entities) {
                CAPTURE(name);
                REQUIRE(entityNamed(QLatin1String(name)));
                ++places[QLatin1String(name)];
            }
    for (const Entity *each : entities()) {
        CAPTURE(each->name);
        CHECK(places.value(QLatin1String(each->name)) == (each->byProgram ? 0 : 1));
        CHECK((sectionOf(*each) != nullptr) != each->byProgram);
    }
}

TEST_CASE("Every page of the demonstration opens")
{
    Opened opened({1600, 1000});
    opened.demo();
    openEveryView(opened, QStringLiteral("demo_light_"));
}

TEST_CASE("Every page of the demonstration opens in dark colours")
{
    InDark dark;
    Opened opened;
    opened.demo();
    openEveryView(opened, QStringLiteral("demo_dark_"));
}

TEST_CASE("Every page opens in German in a narrow window")
{
    Opened opened({1024, 700});
    opened.window->setLanguage(Language::De);
    opened.demo();
    openEveryView(opened, QStringLiteral("demo_de_"));
    CHECK(opened.window->width() == 1024);
    QTableView &table = opened.window->openSection(QStringLiteral("partners"))->table()->view();
    table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());
    opened.shoot(QStringLiteral("demo_de_partners_scrolled"));
}

TEST_CASE("Every page opens at 1280 × 720")
{
    Opened opened({1280, 720});
    opened.sample();
    openEveryView(opened, QStringLiteral("sample_small_"));
    CHECK(opened.window->width() == 1280);
}

TEST_CASE("The overview counts the sample, and a tile opens the list behind it")
{
    Opened opened;
    opened.sample();
    opened.window->openSection(QStringLiteral("overview"));
    opened.shoot(QStringLiteral("sample_light_overview"));
    auto *projects = opened.window->findChild<Tile *>(QStringLiteral("projectsTile"));
    REQUIRE(projects);
    CHECK(projects->number() == QStringLiteral("2"));
    CHECK(opened.window->findChild<Tile *>(QStringLiteral("budgetTile"))->number()
          == QStringLiteral("2,512,138"));
    projects->click();
    CHECK(QLatin1String(opened.window->page()->section().id) == QLatin1String("project"));
}

TEST_CASE("The budget shows its charts")
{
    Opened opened;
    opened.demo();
    opened.window->openSection(QStringLiteral("budget"));
    Opened::settle();
    const auto charts = opened.window->page()->findChildren<ChartView *>();
    REQUIRE(charts.size() == 2);
    for (const ChartView *chart : charts) CHECK(!chart->data().isEmpty());
}

TEST_CASE("A problem leads to the field that it is about")
{
    Opened opened;
    opened.fill([](Editor &editor) {
        Row row(entity("project"));
        row.set("acronym", QStringLiteral("ALONE"));
        editor.insert(row);
    });
    opened.window->actions().check->trigger();
    Opened::settle();
    auto *list = opened.window->findChild<QTableView *>(QStringLiteral("problemsTable"));
    REQUIRE(list->model()->rowCount() > 0);
    Q_EMIT list->activated(list->model()->index(0, 0));
    Opened::settle();
    CHECK(opened.window->page()->entity() == &entity("project"));
    CHECK(opened.window->panel().record() != 0);
}

TEST_CASE("Rows of every table are as high as the density says, on pages made before and after")
{
    Opened opened;
    opened.sample();
    opened.window->openSection(QStringLiteral("overview"));
    opened.window->openSection(QStringLiteral("partners"));
    Opened::settle();
    opened.window->actions().densities->actions().at(1)->trigger();
    opened.window->openSection(QStringLiteral("budget"));
    opened.window->openSection(QStringLiteral("problems"));
    opened.window->openSection(QStringLiteral("plan"));
    Opened::settle();
    const int compact = rowHeight();
    for (const QTableView *table : opened.window->findChildren<QTableView *>()) {
        CAPTURE(table->objectName().toStdString());
        CHECK(table->verticalHeader()->defaultSectionSize() == compact);
    }
    opened.window->actions().densities->actions().at(0)->trigger();
    CHECK(rowHeight() > compact);
}

TEST_CASE("Titles of figures are seen whole, in two lines where they need them")
{
    Opened opened({1280, 720});
    opened.demo();
    opened.window->openSection(QStringLiteral("budget"));
    auto *table = opened.window->page()->findChild<FiguresTable *>();
    const QHeaderView &head = *table->horizontalHeader();
    QFont bold = QApplication::font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    for (const Language language : allLanguages) {
        opened.window->setLanguage(language);
        QTest::qWait(250);
        for (int column = 0; column < head.count(); ++column) {
            const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
            const QRect needed = metrics.boundingRect(QRect(0, 0, head.sectionSize(column) - 12, 1000),
                                                      Qt::TextWordWrap, title);
            CAPTURE(title.toStdString(), head.sectionSize(column), head.height());
            CHECK(needed.height() <= head.height());
            CHECK(needed.width() <= head.sectionSize(column));
        }
    }
}

TEST_CASE("Titles of problems are seen whole in every language, and who makes room for a column keeps it")
{
    Opened opened({1024, 700});
    opened.demo();
    opened.window->openSection(QStringLiteral("problems"));
    auto *table = opened.window->page()->findChild<QTableView *>(QStringLiteral("problemsTable"));
    const auto &head = dynamic_cast<const TableHead &>(*table->horizontalHeader());
    for (const Language language : allLanguages) {
        opened.window->setLanguage(language);
        QTest::qWait(250);
        for (int column = 0; column < head.count(); ++column) {
            CAPTURE(table->model()->headerData(column, Qt::Horizontal).toString().toStdString());
            CHECK(head.titleWidth(column) <= head.sectionSize(column));
        }
    }
    const int wide = head.sectionSize(1) + 40;
    table->setColumnWidth(1, wide);
    opened.document().change(TEXT("Test", "Edit %1"), {}, [](Editor &editor) {
        Project project;
        project.acronym = QStringLiteral("NEW");
        editor.insert(project);
    });
    QTest::qWait(400);
    CHECK(head.sectionSize(1) == wide);
}
