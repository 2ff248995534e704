// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text_table.h"

#include <algorithm>
#include <numeric>

namespace passerelle
{

namespace
{

constexpr int gap = 2;
constexpr int narrowest = 4;

int cells(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control: return 0;
    default: break;
    }
    const bool wide = (letter >= 0x1100 && letter <= 0x115f) || (letter >= 0x2e80 && letter <= 0xa4cf)
        || (letter >= 0xac00 && letter <= 0xd7a3) || (letter >= 0xf900 && letter <= 0xfaff)
        || (letter >= 0xfe30 && letter <= 0xfe6f) || (letter >= 0xff00 && letter <= 0xff60)
        || (letter >= 0xffe0 && letter <= 0xffe6) || (letter >= 0x1f300 && letter <= 0x1faff)
        || (letter >= 0x20000 && letter <= 0x3fffd);
    return wide ? 2 : 1;
}

// The text with an ellipsis where it would not fit.
QString elided(const QString &text, int width)
{
    if (displayWidth(text) <= width) return text;
    QString kept;
    int used = 1;
    for (const char32_t letter : text.toUcs4()) {
        used += cells(letter);
        if (used > width) break;
        kept += QString::fromUcs4(&letter, 1);
    }
    return kept + u'…';
}

// Takes from the widest columns until all fit.
void narrow(std::vector<int> &widths, int total)
{
    int excess = std::accumulate(widths.begin(), widths.end(), gap * (int(widths.size()) - 1)) - total;
    while (excess > 0) {
        auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowest) return;
        --*widest;
        --excess;
    }
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t letter : text.toUcs4()) width += cells(letter);
    return width;
}

QStringList TextTable::lines(int width) const
{
    std::vector<QStringList> all{{}};
    for (const Column &column : columns) all.front() += column.title;
    for (QStringList row : rows) {
        for (QString &cell : row) cell = cell.simplified();
        all.push_back(row);
    }

    std::vector<int> widths(columns.size());
    for (const QStringList &row : all)
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[qsizetype(i)]));
    if (width > 0) narrow(widths, width);

    QStringList lines;
    for (const QStringList &row : all) {
        QString line;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString cell = elided(row[qsizetype(i)], widths[i]);
            const QString blank(widths[i] - displayWidth(cell), u' ');
            line += columns[i].number ? blank + cell : cell + blank;
            line += QString(gap, u' ');
        }
        while (line.endsWith(u' ')) line.chop(1);
        lines += line;
    }
    return lines;
}

} // namespace passerelle
