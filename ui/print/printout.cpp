// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printout.h"

#include "core/base/failure.h"
#include "core/base/label.h"
#include "ui/charts/draw_chart.h"
#include "ui/print/table_layout.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDir>
#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace passerelle
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Printout)
};

constexpr QColor ink(0, 0, 0), faint(0xb0, 0xb0, 0xb0);

QFont type(qreal points, bool strong = false)
{
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    if (strong) font.setWeight(QFont::DemiBold);
    return font;
}

// Puts one thing below the other; the first time it only counts the sheets, for "page 2 of 5".
class Sheets
{
public:
    Sheets(const Printout &printout, QPagedPaintDevice &device, QPainter &painter)
        : m_printout(printout)
        , m_device(device)
        , m_painter(painter)
        , m_room(QRectF(0, 0, device.width(), device.height()))
        , m_foot(QFontMetricsF(type(8), &device).height() * 1.6)
        , m_gap(device.logicalDpiY() / 8.0)
    {
        for (const auto &part : printout.parts)
            if (const auto *table = std::get_if<PrintedTable>(&part))
                m_layouts.push_back(layOut(*table, m_room.width(), &device));
    }

    int run(int of)
    {
        m_of = of;
        m_sheet = 1;
        m_top = 0;
        foot();
        text(m_printout.title, type(15, true));
        std::size_t next = 0;
        for (const auto &part : m_printout.parts) {
            if (const auto *drawn = std::get_if<ChartData>(&part))
                chart(*drawn);
            else
                table(std::get<PrintedTable>(part), m_layouts[next++]);
            m_top += m_gap;
        }
        return m_sheet;
    }

private:
    [[nodiscard]] bool painting() const { return m_of > 0; }
    [[nodiscard]] qreal left() const { return m_room.height() - m_foot - m_top; } // on this sheet

    void nextSheet()
    {
        ++m_sheet;
        m_top = 0;
        if (painting()) m_device.newPage();
        foot();
    }

    void draw(const QRectF &place, int flags, const QString &words, const QFont &font)
    {
        if (!painting()) return;
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(place, flags, words);
    }

    void line(qreal at, qreal width, const QColor &colour, qreal points)
    {
        if (!painting()) return;
        m_painter.setPen(QPen(colour, points * m_device.logicalDpiY() / 72.0));
        m_painter.drawLine(QPointF(0, at), QPointF(width, at));
    }

    void foot()
    {
        const QRectF place(0, m_room.height() - m_foot, m_room.width(), m_foot);
        draw(place, Qt::AlignLeft | Qt::AlignBottom, m_printout.foot, type(8));
        draw(place, Qt::AlignRight | Qt::AlignBottom, Texts::tr("Page %1 of %2").arg(m_sheet).arg(m_of),
             type(8));
    }

    void text(const QString &words, const QFont &font)
    {
        if (words.isEmpty()) return;
        const QFontMetricsF metrics(font, &m_device);
        const QRectF needed = metrics.boundingRect(QRectF(0, 0, m_room.width(), 1e6), Qt::TextWordWrap,
                                                   words);
        if (needed.height() > left()) nextSheet();
        draw(QRectF(0, m_top, m_room.width(), needed.height()), Qt::TextWordWrap, words, font);
        m_top += needed.height() + m_gap / 3;
    }

    void chart(const ChartData &data)
    {
        const qreal height = std::min(m_room.width() * 9 / 16, m_room.height() - m_foot);
        if (height > left() && m_top > 0) nextSheet();
        constexpr qreal dotsPerInch = 96;
        if (painting())
            paintChart(data, m_printout.language, m_painter, QRectF(0, m_top, m_room.width(), height),
                       m_device.logicalDpiX() / dotsPerInch);
        m_top += height;
    }

    void cells(const QStringList &words, const PrintedTable &table, const TableLayout &layout, qreal height,
               const QFont &font, int vertical)
    {
        qreal at = 0;
        for (qsizetype column = 0; column < words.size(); ++column) {
            const qreal wide = layout.widths[std::size_t(column)];
            const QRectF place(at + layout.padding, m_top + layout.padding, wide - 2 * layout.padding,
                               height - 2 * layout.padding);
            const int side = table.right[std::size_t(column)] ? Qt::AlignRight : Qt::AlignLeft;
            draw(place, side | vertical | layout.wrap, words[column], font);
            at += wide;
        }
        m_top += height;
    }

    void head(const PrintedTable &table, const TableLayout &layout, qreal width)
    {
        cells(table.heads, table, layout, layout.headHeight, layout.headFont, Qt::AlignBottom);
        line(m_top, width, ink, 0.75);
    }

    void table(const PrintedTable &table, const TableLayout &layout)
    {
        if (table.title != m_printout.title) text(table.title, type(11, true));
        text(table.caption, type(8.5));
        qreal width = 0;
        for (const qreal wide : layout.widths) width += wide;
        if (left() < layout.headHeight * 3) nextSheet();
        head(table, layout, width);
        const std::size_t count = layout.heights.size();
        for (std::size_t row = 0; row < count; ++row) {
            qreal together = layout.heights[row];
            if (row + 2 == count) together += layout.heights[row + 1]; // totals are never alone
            if (row + 2 >= count) together += layout.totalsHeight;
            if (together > left() && m_top > layout.headHeight) {
                nextSheet();
                head(table, layout, width);
            }
            cells(table.rows[qsizetype(row)], table, layout, layout.heights[row], layout.font, Qt::AlignTop);
            line(m_top, width, faint, 0.4);
        }
        if (table.totals.isEmpty()) return;
        line(m_top, width, ink, 1);
        qreal room = 0; // up to the first sum
        for (std::size_t column = 0; column < layout.widths.size(); ++column) {
            if (!table.totals.value(qsizetype(column)).isEmpty()) break;
            room += layout.widths[column];
        }
        draw(QRectF(layout.padding, m_top + layout.padding, room, layout.totalsHeight),
             Qt::AlignLeft | Qt::AlignTop, table.totalsTitle, layout.headFont);
        cells(table.totals, table, layout, layout.totalsHeight, layout.headFont, Qt::AlignTop);
    }

    const Printout &m_printout;
    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    const QRectF m_room;
    const qreal m_foot, m_gap;
    std::vector<TableLayout> m_layouts;
    int m_sheet = 1, m_of = 0;
    qreal m_top = 0;
};

} // namespace

PrintedTable printedTable(const QAbstractItemModel &model)
{
    PrintedTable table;
    for (int column = 0; column < model.columnCount(); ++column) {
        table.heads += model.headerData(column, Qt::Horizontal).toString();
        table.right.push_back(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt()
                              & Qt::AlignRight);
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        table.rows.emplaceBack();
        for (int column = 0; column < model.columnCount(); ++column)
            table.rows.back() += model.index(row, column).data().toString();
    }
    return table;
}

void setUpPaper(const Printout &printout, QPagedPaintDevice &device)
{
    constexpr qreal margin = 18;
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    device.setPageOrientation(QPageLayout::Portrait);
    const bool wide = std::ranges::any_of(printout.parts, [&](const auto &part) {
        const auto *table = std::get_if<PrintedTable>(&part);
        return table && naturalWidth(*table, &device) > device.width();
    });
    if (wide) device.setPageOrientation(QPageLayout::Landscape);
}

int print(const Printout &printout, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device)) throw Failure(Texts::tr("The printer takes nothing."));
    Sheets sheets(printout, device, painter);
    const int count = sheets.run(0);
    return sheets.run(count);
}

void writePdf(const Printout &printout, const QString &fileName)
{
    QSaveFile file(fileName);
    bool done = file.open(QIODevice::WriteOnly);
    if (done) {
        QPdfWriter writer(&file);
        constexpr int fine = 1200;
        writer.setResolution(fine);
        writer.setCreator(QStringLiteral("Passerelle"));
        writer.setTitle(printout.title);
        setUpPaper(printout, writer);
        print(printout, writer);
        done = file.commit();
    }
    if (!done)
        throw Failure(translated(TEXT("Export", "%1 cannot be written: %2."))
                          .arg(QDir::toNativeSeparators(fileName), file.errorString()));
}

} // namespace passerelle
