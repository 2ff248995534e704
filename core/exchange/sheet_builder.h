// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cells at their places become a table; shared by the readers of XLSX and ODS.
#pragma once

#include "core/exchange/table.h"

#include <optional>

namespace passerelle
{

constexpr int maxSheetRows = 1'048'576; // of the spreadsheet programs

struct SheetCell {
    QString text;
    bool typed = false; // a number, a date or a truth value, not a text
};

class SheetBuilder
{
public:
    // `cells`: how many all sheets of the file hold together.
    SheetBuilder(const QString &name, qint64 &cells)
        : m_cells(cells)
    {
        m_table.name = name;
    }
    // Rows come in order; `row` and `column` count from 1. Throws Failure beyond the bounds.
    void add(int row, int column, const SheetCell &cell);
    // The last row once more, `count` times: what a spreadsheet writes as one repeated row.
    void repeatLast(int count);
    // The table without empty rows; nothing when it holds none.
    [[nodiscard]] std::optional<Table> take();

private:
    void countCells(qint64 count);
    Table m_table;
    qint64 &m_cells;
};

} // namespace passerelle
