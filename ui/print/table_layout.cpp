// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/table_layout.h"

#include "ui/look/type_scale.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPaintDevice>

#include <algorithm>
#include <numeric>

namespace passerelle
{

namespace
{

constexpr qreal usualType = 8.5;
constexpr qreal smallestType = 6;
constexpr qsizetype rowsMeasured = 2000;
constexpr int mostLines = 6; // of a cell; the rest is cut

qreal dots(qreal points, const QPaintDevice *device) { return points * device->logicalDpiX() / 72.0; }

void setType(TableLayout &layout, qreal points, const QPaintDevice *device)
{
    layout.font = figures(QApplication::font());
    layout.font.setPointSizeF(points);
    layout.headFont = layout.font;
    layout.headFont.setWeight(QFont::DemiBold);
    layout.padding = dots(points / 3, device);
}

qreal longestWord(const QFontMetricsF &metrics, const QString &text)
{
    qreal longest = 0;
    for (const QString &word : text.split(u' ')) longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

// Of every column: what it likes, and what it needs at least without breaking words.
void measure(const PrintedTable &table, const TableLayout &layout, QPaintDevice *device,
             std::vector<qreal> &wanted, std::vector<qreal> &least)
{
    const QFontMetricsF metrics(layout.font, device), head(layout.headFont, device);
    const qreal widest = dots(170, device), gap = 2 * layout.padding + 1;
    const qsizetype count = table.heads.size();
    wanted.assign(std::size_t(count), 0);
    least.assign(std::size_t(count), 0);
    for (qsizetype column = 0; column < count; ++column) {
        qreal like = longestWord(head, table.heads[column]), need = like;
        const auto take = [&](const QString &text, const QFontMetricsF &with) {
            const qreal whole = with.horizontalAdvance(text);
            like = std::max(like, std::min(whole, widest));
            need = std::max(
                need, table.right[std::size_t(column)] ? whole : std::min(longestWord(with, text), widest));
        };
        for (qsizetype row = 0; row < std::min(table.rows.size(), rowsMeasured); ++row)
            take(table.rows[row][column], metrics);
        if (column < table.totals.size()) take(table.totals[column], head);
        wanted[std::size_t(column)] = like + gap;
        least[std::size_t(column)] = std::min(need, like) + gap;
    }
}

qreal sum(const std::vector<qreal> &values) { return std::accumulate(values.begin(), values.end(), 0.0); }

qreal heightOf(const QFontMetricsF &metrics, const QString &text, qreal width, int wrap)
{
    if (metrics.horizontalAdvance(text) <= width) return metrics.height();
    const QRectF needed = metrics.boundingRect(QRectF(0, 0, width, 1e7), wrap, text);
    return std::min(needed.height(), mostLines * metrics.lineSpacing());
}

qreal heightOfRow(const TableLayout &layout, const QFontMetricsF &metrics, const QStringList &cells)
{
    qreal highest = metrics.height();
    for (qsizetype column = 0; column < cells.size(); ++column)
        highest = std::max(highest,
                           heightOf(metrics, cells[column],
                                    layout.widths[std::size_t(column)] - 2 * layout.padding, layout.wrap));
    return highest + 2 * layout.padding;
}

} // namespace

qreal naturalWidth(const PrintedTable &table, QPaintDevice *device)
{
    TableLayout layout;
    setType(layout, usualType, device);
    std::vector<qreal> wanted, least;
    measure(table, layout, device, wanted, least);
    return sum(wanted);
}

TableLayout layOut(const PrintedTable &table, qreal width, QPaintDevice *device)
{
    TableLayout layout;
    std::vector<qreal> wanted, least;
    for (qreal points = usualType;; points -= 0.5) {
        setType(layout, points, device);
        measure(table, layout, device, wanted, least);
        if (sum(least) <= width || points <= smallestType) break;
    }
    layout.wrap = sum(least) <= width ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
    const qreal spare = sum(wanted) - sum(least);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        qreal wide = wanted[i];
        if (sum(wanted) > width && sum(least) <= width && spare > 0)
            wide = least[i] + (wanted[i] - least[i]) * (width - sum(least)) / spare;
        else if (sum(least) > width)
            wide = least[i] * width / sum(least);
        layout.widths.push_back(wide);
    }
    const QFontMetricsF metrics(layout.font, device), head(layout.headFont, device);
    layout.headHeight = heightOfRow(layout, head, table.heads);
    layout.totalsHeight = table.totals.isEmpty() ? 0 : head.height() + 2 * layout.padding;
    layout.heights.reserve(std::size_t(table.rows.size()));
    for (const QStringList &row : table.rows) layout.heights.push_back(heightOfRow(layout, metrics, row));
    return layout;
}

} // namespace passerelle
