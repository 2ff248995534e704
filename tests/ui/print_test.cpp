// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What pages look like on paper.
#include "core/base/failure.h"
#include "tests/ui/opened_window.h"
#include "ui/models/record_table.h"
#include "ui/print/print_page.h"
#include "ui/print/table_layout.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPrintPreviewDialog>

#include <numeric>

using namespace passerelle;

namespace
{

PrintedTable table(int rows, int columns, const QString &cell)
{
    PrintedTable made;
    for (int column = 0; column < columns; ++column) {
        made.heads += QStringLiteral("Column %1").arg(column);
        made.right.push_back(column > 0);
    }
    for (int row = 0; row < rows; ++row) made.rows += QStringList(columns, cell);
    return made;
}

struct Paper {
    QBuffer buffer;
    QPdfWriter writer{&buffer};
    Paper() { buffer.open(QIODevice::ReadWrite); }

    int sheets(const PrintedTable &printed)
    {
        Printout printout;
        printout.title = QStringLiteral("Partners");
        printout.parts.emplace_back(printed);
        setUpPaper(printout, writer);
        return print(printout, writer);
    }
};

} // namespace

TEST_CASE("A table on paper is as wide as the sheet at most, and its cells wrap")
{
    Paper paper;
    const PrintedTable narrow = table(2, 3, QStringLiteral("12.50"));
    const PrintedTable wide = table(2, 14, QStringLiteral("A long sentence of many words"));
    Printout printout;
    printout.parts.emplace_back(narrow);
    setUpPaper(printout, paper.writer);
    CHECK(paper.writer.pageLayout().orientation() == QPageLayout::Portrait);
    printout.parts.emplace_back(wide);
    setUpPaper(printout, paper.writer);
    CHECK(paper.writer.pageLayout().orientation() == QPageLayout::Landscape);
    const TableLayout first = layOut(narrow, paper.writer.width(), &paper.writer);
    const TableLayout second = layOut(wide, paper.writer.width(), &paper.writer);
    CHECK(std::accumulate(second.widths.begin(), second.widths.end(), 0.0) <= paper.writer.width() + 1);
    CHECK(second.heights.front() > 1.5 * first.heights.front());
}

TEST_CASE("A long table takes as many sheets as it needs, and its total never stands alone")
{
    const auto fill = [](int rows, bool totals) {
        Paper paper;
        PrintedTable printed = table(rows, 3, QStringLiteral("12.50"));
        if (totals) printed.totals = {QStringLiteral("Total"), QString(), QStringLiteral("25.00")};
        return paper.sheets(printed);
    };
    CHECK(fill(0, false) == 1);
    int most = 1; // rows of one sheet
    while (fill(most + 1, false) == 1) ++most;
    CHECK(most > 20);
    CHECK(fill(most + 1, false) == 2);
    CHECK(fill(most, true) == 2); // there is no room for the total
    CHECK(fill(5 * most, false) >= 5);
    CHECK(fill(5 * most, false) <= 7);
}

TEST_CASE("The page that is shown is printed: all rows of its table, or its figures and charts")
{
    Opened opened;
    opened.demo();
    opened.window->openSection(QStringLiteral("partners"));
    Opened::settle();
    Printout printout = opened.window->page()->printout();
    REQUIRE(printout.parts.size() == 1);
    const auto &partners = std::get<PrintedTable>(printout.parts.front());
    CHECK(partners.rows.size() == opened.document().count(entity("partner")));
    CHECK(printout.foot.contains(QStringLiteral("test.passerelle")));
    RecordModel &model = opened.window->page()->table()->model();
    const QString name = model.index(0, 0).data().toString();
    model.setFilter(*model.fields().front(), name);
    const Printout filtered = opened.window->page()->printout();
    CHECK(std::get<PrintedTable>(filtered.parts.front()).rows.size() == model.rowCount());
    CHECK(std::get<PrintedTable>(filtered.parts.front()).caption.contains(name));

    opened.window->openSection(QStringLiteral("budget"));
    Opened::settle();
    printout = opened.window->page()->printout();
    CHECK(printout.parts.size() == 3);
    const QString path = opened.folder.filePath(QStringLiteral("budget.pdf"));
    writePdf(printout, path);
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.read(5) == "%PDF-");
    if (const QString where = qEnvironmentVariable("PASSERELLE_SHOTS"); !where.isEmpty()) {
        writePdf(printout, where + QStringLiteral("/budget.pdf"));
        for (const char *section : {"partners", "risks", "problems", "transfers"}) {
            opened.window->openSection(QLatin1String(section));
            Opened::settle();
            writePdf(opened.window->page()->printout(),
                     where + u'/' + QLatin1String(section) + QStringLiteral(".pdf"));
        }
    }
    CHECK_THROWS_AS(writePdf(printout, opened.folder.filePath(QStringLiteral("none/budget.pdf"))), Failure);
}

TEST_CASE("Printing shows the sheets first")
{
    Opened opened;
    opened.sample();
    opened.window->openSection(QStringLiteral("partners"));
    opened.window->actions().print->trigger();
    Opened::settle();
    const auto *preview = opened.window->findChild<QPrintPreviewDialog *>();
    REQUIRE(preview);
    CHECK(preview->isVisible());
}
