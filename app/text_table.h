// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of plain text: columns as wide as their widest cell, numbers to the right.
#pragma once

#include <QStringList>

#include <vector>

namespace passerelle
{

struct TextTable {
    struct Column {
        QString title;
        bool number = false;
    };
    std::vector<Column> columns; // without any title there is no head
    std::vector<QStringList> rows; // a cell per column
    // Lines without line breaks; no line is wider than `width` cells of a terminal, unless it is 0. The
    // titles take several lines where one would make the table wider than that, or than is comfortable.
    [[nodiscard]] QStringList lines(int width = 0) const;

private:
    [[nodiscard]] QString line(const QStringList &row, const std::vector<int> &widths) const;
};

// Cells that a terminal gives to a text: nothing to combining marks, two to East Asian letters.
[[nodiscard]] int displayWidth(const QString &text);

} // namespace passerelle
