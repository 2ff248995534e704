// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page of the window shows, on paper: always black on white, heads of tables on every sheet.
#pragma once

#include "core/base/text.h"
#include "ui/charts/chart_data.h"

#include <QStringList>

#include <variant>
#include <vector>

class QAbstractItemModel;
class QPagedPaintDevice;

namespace passerelle
{

struct PrintedTable {
    QString title;
    QString caption; // the filters of the columns
    QStringList heads;
    std::vector<bool> right; // by column: numbers and dates
    QList<QStringList> rows;
    QStringList totals; // by column; empty: none
    QString totalsTitle; // before the first of them
};

struct Printout {
    QString title;
    QString foot; // file, date, language
    Language language = Language::En;
    std::vector<std::variant<PrintedTable, ChartData>> parts;
};

// Heads, alignment and texts as the model shows them.
[[nodiscard]] PrintedTable printedTable(const QAbstractItemModel &model);

// A4 with margins, across when a table is wide. Before a dialog may choose something else.
void setUpPaper(const Printout &printout, QPagedPaintDevice &device);
// The number of sheets. Throws Failure when the device cannot be painted on.
int print(const Printout &printout, QPagedPaintDevice &device);
// Throws Failure.
void writePdf(const Printout &printout, const QString &fileName);

} // namespace passerelle
