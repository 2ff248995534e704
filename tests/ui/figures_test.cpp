// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of figures in the window: what they show, how they are sorted, copied and fitted into their page.
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "tests/ui/opened_window.h"
#include "ui/charts/chart_view.h"
#include "ui/dialogs/list_dialog.h"
#include "ui/models/totals_row.h"
#include "ui/pages/figures_table.h"
#include "ui/pages/scrolled_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tile.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QScrollBar>
#include <QTableWidget>
#include <QTreeWidget>

using namespace passerelle;

namespace
{

Figures twoLines()
{
    Figures figures;
    figures.columns = {{"name", TEXT("Figures", "Partner"), Figures::Cell::Text},
                       {"total", TEXT("Figures", "Total"), Figures::Cell::Amount},
                       {"share", TEXT("Figures", "Share"), Figures::Cell::Percent}};
    figures.lines = {{{QStringLiteral("=B(1)\tx"), qint64(-123456'78), Value()}},
                     {{QStringLiteral("Alpha"), qint64(200), qint64(25'00)}}};
    figures.totals = {QStringLiteral("Total"), qint64(-123454'78), Value()};
    return figures;
}

Project added(Editor &editor, const QString &acronym)
{
    Project project;
    project.acronym = acronym;
    editor.insert(project);
    return project;
}

Partner added(Editor &editor, const Project &project, int number, std::optional<Money> eu = {})
{
    Organisation organisation;
    organisation.name = QStringLiteral("O%1").arg(number);
    organisation.country = QStringLiteral("SI");
    editor.insert(organisation);
    Partner partner;
    partner.project = project.id;
    partner.organisation = organisation.id;
    partner.number = number;
    partner.abbreviation = QStringLiteral("P%1").arg(number);
    partner.declaredEuContribution = eu;
    editor.insert(partner);
    return partner;
}

QString first(const FiguresTable &table) { return table.model()->index(0, 0).data().toString(); }

constexpr qint64 huge = 9'000'000'000'000'000'000;

} // namespace

TEST_CASE("Figures are copied as spreadsheets take them, with their totals and without formulas")
{
    FiguresTable table;
    table.setFigures(twoLines(), Language::De);
    table.copy();
    CHECK(QApplication::clipboard()->text()
          == QStringLiteral("Partner\tTotal\tShare\n'=B(1) x\t-123456,78\t\nAlpha\t2,00\t25,00\n"
                            "Total\t-123454,78\t\n"));
    CHECK(table.model()->index(0, 2).data().toString() == QStringLiteral("—"));
}

TEST_CASE("Lists and charts are copied without formulas, charts with every part that is selected")
{
    ListDialog dialog(QStringLiteral("Title"), QStringLiteral("Sentence"), nullptr);
    dialog.setRows({QStringLiteral("A"), QStringLiteral("B")},
                   {{QStringLiteral("=1"), QStringLiteral("two\nlines")}});
    copyLines(*dialog.findChild<QTreeWidget *>());
    CHECK(QApplication::clipboard()->text() == QStringLiteral("'=1\ttwo lines\n"));

    ChartData data;
    data.categories = {QStringLiteral("+a"), QStringLiteral("b"), QStringLiteral("c")};
    data.series = {{QStringLiteral("Number"), {-1, 2, 3}}};
    ChartView chart;
    chart.setData(data, Language::En);
    chart.setTableShown(true);
    auto *cells = chart.findChild<QTableWidget *>();
    cells->setRangeSelected({0, 0, 0, 1}, true);
    cells->setRangeSelected({2, 0, 2, 1}, true);
    chart.copy();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("'+a\t-1\nc\t3\n"));
}

TEST_CASE("Sorting figures can be taken back, and ends where their columns become others")
{
    FiguresTable table;
    table.setFigures(twoLines(), Language::En);
    table.sortByColumn(1, Qt::DescendingOrder);
    CHECK(first(table) == QStringLiteral("Alpha"));
    table.setFigures(twoLines(), Language::En);
    CHECK(first(table) == QStringLiteral("Alpha"));
    CHECK(table.horizontalHeader()->isSortIndicatorClearable());
    table.sortByColumn(-1, Qt::AscendingOrder);
    CHECK(first(table).startsWith(u"=B"));

    table.sortByColumn(1, Qt::DescendingOrder);
    Figures others = twoLines();
    others.columns[0].key = "region";
    table.setFigures(others, Language::En);
    CHECK(table.horizontalHeader()->sortIndicatorSection() == -1);
    CHECK(first(table).startsWith(u"=B"));
}

TEST_CASE("A long table of figures is seen whole with its titles and totals, and scrolls between them")
{
    Opened opened({1280, 720});
    opened.fill([](Editor &editor) {
        const Project project = added(editor, QStringLiteral("ALP"));
        for (int i = 1; i <= 40; ++i) added(editor, project, i, Money::cents(qint64(i) * 1'000'000'00));
    });
    opened.window->openSection(QStringLiteral("budget"));
    QTest::qWait(250);
    const auto *table = opened.window->page()->findChild<FiguresTable *>();
    const auto *totals = opened.window->page()->findChild<TotalsRow *>();
    const auto *view = opened.window->page()->findChild<ScrolledView *>();
    REQUIRE(view);
    CHECK(table->height() + totals->height() < view->height());
    CHECK(table->verticalScrollBar()->maximum() > 0);
    CHECK(totals->isVisible());
    CHECK(totals->texts().filter(QStringLiteral("820,000,000.00")).size() == 1);
    CHECK(table->model()->rowCount() == 40);
    CHECK(table->printed().totals == totals->texts());
    CHECK(table->printed().totalsTitle == QStringLiteral("Total"));
}

TEST_CASE("Figures in the window leave out columns in which there is nothing, and name them")
{
    Opened opened({1280, 720});
    opened.sample();
    opened.window->openSection(QStringLiteral("budget"));
    QTest::qWait(250);
    const auto *table = opened.window->page()->findChild<FiguresTable *>();
    QStringList titles;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        titles += table->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    CHECK(titles == QStringList{QStringLiteral("Partner"), QStringLiteral("Total")});
    CHECK(table->model()->rowCount() == 9);
    const auto labels = opened.window->page()->findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("Left out"))
            && label->text().contains(QStringLiteral("Staff costs"));
    }));
}

TEST_CASE("Declared budgets too large to add up leave the overview standing")
{
    Opened opened;
    opened.fill([](Editor &editor) {
        for (const char *acronym : {"ALP", "NEXT"}) {
            Declaration declaration;
            declaration.project = added(editor, QLatin1String(acronym)).id;
            declaration.value = Quantity{huge};
            editor.insert(declaration);
        }
    });
    opened.window->openSection(QStringLiteral("overview"));
    QTest::qWait(250);
    CHECK(opened.window->findChild<Tile *>(QStringLiteral("budgetTile"))->number() == QStringLiteral("—"));
    CHECK(opened.window->page()->findChild<FiguresTable *>()->model()->rowCount() == 2);
    CHECK(opened.window->findChildren<QMessageBox *>().empty());
    CHECK(!opened.window->page()->findChild<QLabel *>(QStringLiteral("pageFailure")));
}

TEST_CASE("A page that cannot be computed says so in a line until it can, a chart in its place")
{
    Opened opened;
    Partner last;
    opened.fill([&](Editor &editor) {
        const Project project = added(editor, QStringLiteral("ALP"));
        added(editor, project, 1, Money::cents(huge));
        last = added(editor, project, 2, Money::cents(huge));
    });
    opened.window->openSection(QStringLiteral("budget"));
    QTest::qWait(250);
    const auto *line = opened.window->page()->findChild<QLabel *>(QStringLiteral("pageFailure"));
    REQUIRE(line);
    CHECK(line->isVisible());
    CHECK(line->text().contains(QStringLiteral("too large")));
    opened.window->openSection(QStringLiteral("overview"));
    QTest::qWait(250);
    const auto charts = opened.window->page()->findChildren<ChartView *>();
    REQUIRE(charts.size() == 2);
    for (const ChartView *chart : charts) CHECK(chart->data().empty.contains(QStringLiteral("too large")));
    CHECK(opened.window->page()->findChild<FiguresTable *>()->model()->rowCount() == 1);
    CHECK(opened.window->findChildren<QMessageBox *>().empty());

    opened.window->openSection(QStringLiteral("budget"));
    last.declaredEuContribution = Money::cents(100);
    opened.session->edit(TEXT("Step", "Edit %1"), {}, [&](Editor &editor) { editor.update(last); });
    QTest::qWait(250);
    CHECK(!line->isVisible());
}

TEST_CASE("The matrix of transfers has the names of the places as titles")
{
    Opened opened;
    opened.demo();
    opened.window->openSection(QStringLiteral("regions"))->openView(QStringLiteral("impact"));
    auto *what = opened.window->page()->findChild<QComboBox *>(QStringLiteral("impactWhat"));
    REQUIRE(what);
    what->setCurrentIndex(1);
    QTest::qWait(250);
    const auto *table = opened.window->page()->findChild<FiguresTable *>();
    REQUIRE(table->model()->columnCount() > 2);
    for (int column = 0; column < table->model()->columnCount(); ++column)
        CHECK(!table->model()->headerData(column, Qt::Horizontal).toString().isEmpty());
    CHECK(table->model()->index(0, 0).data().toString() != QStringLiteral("—"));
    opened.shoot(QStringLiteral("matrix"));
}
