// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a CSV file or a sheet of a spreadsheet holds before anyone knows what it means: texts in rows.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace passerelle
{

struct Table {
    struct Line {
        int number = 0; // where a person finds it in the source: line of the text, row of the sheet
        QStringList cells;
        // Cells that a spreadsheet holds as a number, date or truth value: decimal point, ISO date. Empty for
        // CSV.
        std::vector<bool> typed = {};
        [[nodiscard]] bool isTyped(int cell) const
        {
            return cell < int(typed.size()) && typed[std::size_t(cell)];
        }
        bool operator==(const Line &) const = default;
    };
    QString name; // of the sheet; empty for CSV
    QStringList header;
    std::vector<Line> lines;
    QString dialect; // how the source was read, to be shown: "UTF-8, semicolon"
};

// What is read at most: more is a mistake or an attack, and would fill the memory.
constexpr qint64 maxTableBytes = 256LL * 1024 * 1024;
constexpr int maxCellBytes = 1024 * 1024;
constexpr int maxTableColumns = 4096;
constexpr qint64 maxTableCells = 10'000'000; // of all tables of a file; a line counts like a cell

} // namespace passerelle
