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
constexpr int comfortable = 120; // where there is no terminal whose width could be asked

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

std::vector<int> widthsOf(const std::vector<QStringList> &rows, std::size_t columns)
{
    std::vector<int> widths(columns);
    for (const QStringList &row : rows)
        for (std::size_t i = 0; i < columns; ++i)
            widths[i] = std::max(widths[i], displayWidth(row[qsizetype(i)]));
    return widths;
}

std::vector<int> larger(std::vector<int> some, const std::vector<int> &others)
{
    for (std::size_t i = 0; i < some.size(); ++i) some[i] = std::max(some[i], others[i]);
    return some;
}

int totalOf(const std::vector<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), gap * (int(widths.size()) - 1));
}

// The words of the title in lines that are no wider than `width` or the longest of them.
QStringList wrapped(const QString &title, int width)
{
    const QStringList words = title.split(u' ');
    for (const QString &word : words) width = std::max(width, displayWidth(word));
    QStringList lines;
    for (const QString &word : words)
        if (!lines.isEmpty() && displayWidth(lines.last()) + 1 + displayWidth(word) <= width)
            lines.last() += u' ' + word;
        else
            lines += word;
    return lines;
}

// Titles on as many lines as makes them about as wide as what stands below them; the last line is the lowest.
std::vector<QStringList> folded(const std::vector<TextTable::Column> &columns, const std::vector<int> &needed)
{
    std::vector<QStringList> titles;
    qsizetype height = 1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        titles.push_back(wrapped(columns[i].title, needed[i]));
        height = std::max(height, titles.back().size());
    }
    std::vector<QStringList> rows;
    for (qsizetype at = 0; at < height; ++at) {
        rows.emplace_back();
        for (const QStringList &title : titles)
            rows.back() += title.value(at - (height - title.size())); // nothing above a shorter title
    }
    return rows;
}

// Takes from the widest columns until all fit.
void narrow(std::vector<int> &widths, int total)
{
    int excess = totalOf(widths) - total;
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
    std::vector<QStringList> body;
    for (const QStringList &row : rows) {
        body.emplace_back();
        for (const QString &cell : row) body.back() += cell.simplified();
    }
    std::vector<QStringList> head;
    if (std::any_of(columns.begin(), columns.end(), [](const Column &c) { return !c.title.isEmpty(); })) {
        head.emplace_back();
        for (const Column &column : columns) head.front() += column.title;
    }
    const std::vector<int> needed = widthsOf(body, columns.size());
    std::vector<int> widths = larger(needed, widthsOf(head, columns.size()));
    if (!head.empty() && totalOf(widths) > (width > 0 ? width : comfortable)) {
        head = folded(columns, needed);
        widths = larger(needed, widthsOf(head, columns.size()));
    }
    if (width > 0) narrow(widths, width);

    QStringList lines;
    for (const auto *part : {&head, &body})
        for (const QStringList &row : *part) lines += line(row, widths);
    return lines;
}

QString TextTable::line(const QStringList &row, const std::vector<int> &widths) const
{
    QString line;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QString cell = elided(row[qsizetype(i)], widths[i]);
        const QString blank(widths[i] - displayWidth(cell), u' ');
        line += columns[i].number ? blank + cell : cell + blank;
        line += QString(gap, u' ');
    }
    while (line.endsWith(u' ')) line.chop(1);
    return line;
}

} // namespace passerelle
