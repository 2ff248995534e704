// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/figures.h"

#include <algorithm>

namespace passerelle
{

namespace
{

bool saysNothing(const std::vector<Value> &cells, std::size_t column)
{
    if (column >= cells.size()) return true;
    const auto number = std::get_if<qint64>(&cells[column]);
    const auto text = std::get_if<QString>(&cells[column]);
    return isEmpty(cells[column]) || (number && *number == 0) || (text && text->isEmpty());
}

void drop(std::vector<Value> &cells, std::size_t column)
{
    if (column < cells.size()) cells.erase(cells.begin() + std::ptrdiff_t(column));
}

} // namespace

std::optional<qint64> Figures::Compared::difference() const
{
    if (!computed) return {};
    return (Money::cents(*computed) - Money::cents(declared)).scaled;
}

std::size_t Figures::column(std::string_view key) const
{
    std::size_t i = 0;
    while (i < columns.size() && columns[i].key != key) ++i;
    return i;
}

void Figures::dropEmptyColumns()
{
    QStringList dropped;
    for (std::size_t i = columns.size(); i-- > 0;) {
        const auto nothing = [i](const Line &line) { return saysNothing(line.cells, i); };
        if (columns.size() == 1 || !saysNothing(totals, i) || !std::ranges::all_of(lines, nothing)) continue;
        dropped.prepend(columns[i].title());
        columns.erase(columns.begin() + std::ptrdiff_t(i));
        for (Line &line : lines) drop(line.cells, i);
        drop(totals, i);
        if (i < naming) --naming;
    }
    if (!dropped.isEmpty())
        notes += translated(TEXT("Figures", "Left out, because there is nothing in them: %1."))
                     .arg(dropped.join(QStringLiteral(", ")));
}

bool Figures::hasNumbers() const
{
    return std::ranges::any_of(columns, [](const Column &column) { return column.cell != Cell::Text; });
}

} // namespace passerelle
