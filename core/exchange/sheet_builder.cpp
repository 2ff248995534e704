// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheet_builder.h"

#include "core/base/failure.h"
#include "core/base/label.h"

#include <algorithm>

namespace passerelle
{

void SheetBuilder::countCells(qint64 count)
{
    m_cells += count;
    if (m_cells > maxTableCells)
        throw Failure(
            translated(TEXT("Sheet",
                            "The sheet %1 holds more cells than can be read. Divide it into several "
                            "files."))
                .arg(m_table.name));
}

void SheetBuilder::add(int row, int column, const SheetCell &cell)
{
    if (cell.text.isEmpty()) return;
    if (column < 1 || column > maxTableColumns || row < 1 || row > maxSheetRows)
        throw Failure(
            translated(TEXT("Sheet",
                            "The sheet %1 has more columns or rows than can be read. Remove what lies far "
                            "to the right or below."))
                .arg(m_table.name));
    if (cell.text.size() > maxCellBytes)
        throw Failure(
            translated(
                TEXT("Sheet",
                     "A cell in row %1 of the sheet %2 is longer than a million characters. Keep such a "
                     "text as a document."))
                .arg(QString::number(row), m_table.name));
    if (m_table.lines.empty() || m_table.lines.back().number != row) {
        countCells(1);
        m_table.lines.push_back({row, {}, {}});
    }
    Table::Line &line = m_table.lines.back();
    if (line.cells.size() < column) {
        countCells(column - line.cells.size());
        line.cells.resize(column);
        line.typed.resize(std::size_t(column));
    }
    line.cells[column - 1] = cell.text;
    line.typed[std::size_t(column - 1)] = cell.typed;
}

void SheetBuilder::repeatLast(int count)
{
    const Table::Line last = m_table.lines.back();
    for (int i = 1; i <= count; ++i) {
        if (last.number + i > maxSheetRows) return;
        countCells(last.cells.size() + 1);
        m_table.lines.push_back(last);
        m_table.lines.back().number = last.number + i;
    }
}

std::optional<Table> SheetBuilder::take()
{
    std::erase_if(m_table.lines, [](const Table::Line &line) {
        return std::all_of(line.cells.begin(), line.cells.end(),
                           [](const QString &cell) { return cell.trimmed().isEmpty(); });
    });
    if (m_table.lines.empty()) return {};
    m_table.header = m_table.lines.front().cells;
    m_table.lines.erase(m_table.lines.begin());
    return std::move(m_table);
}

} // namespace passerelle
