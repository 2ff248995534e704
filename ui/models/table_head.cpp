// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/table_head.h"

#include "ui/look/colours.h"
#include "ui/models/record_delegate.h"

#include <QApplication>
#include <QPainter>

namespace passerelle
{

namespace
{
constexpr int arrowRoom = 12;

QFont titleFont()
{
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

TableHead::TableHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("tableHeader"));
    setSectionsClickable(true);
    setSectionsMovable(false);
    setSortIndicatorShown(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setMinimumSectionSize(48);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom);
    connect(this, &QHeaderView::sectionResized, this, [this] { updateGeometry(); });
}

// One line, or two as soon as a title needs them.
int TableHead::titleHeight() const
{
    const QFontMetrics metrics(titleFont());
    bool twoLines = false;
    for (int i = 0; i < count() && !twoLines; ++i) {
        const int room = sectionSize(i) - 2 * cellMargin - (sortIndicatorSection() == i ? arrowRoom : 0);
        twoLines = metrics.horizontalAdvance(model()->headerData(i, Qt::Horizontal).toString()) > room;
    }
    return metrics.height() * (twoLines ? 2 : 1) + 10;
}

QSize TableHead::sizeHint() const { return {QHeaderView::sizeHint().width(), titleHeight()}; }

int TableHead::titleWidth(int section) const
{
    const QFontMetrics metrics(titleFont());
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    int least = metrics.horizontalAdvance(title);
    for (qsizetype at = title.indexOf(u' '); at >= 0; at = title.indexOf(u' ', at + 1))
        least = std::min(least,
                         std::max(metrics.horizontalAdvance(title.left(at)),
                                  metrics.horizontalAdvance(title.mid(at + 1))));
    return least + 1 + 2 * cellMargin + arrowRoom;
}

QSize TableHead::sectionSizeFromContents(int section) const { return {titleWidth(section), titleHeight()}; }

void TableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &now = colours();
    painter->save();
    painter->fillRect(rect, now.header);
    painter->setPen(now.line);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->setPen(now.control);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    QRect room = rect.adjusted(cellMargin, 2, -cellMargin, -4);
    painter->setFont(titleFont());
    painter->setPen(now.text);
    if (sortIndicatorSection() == section) {
        const int at = room.right() - arrowRoom / 2;
        const int y = room.bottom() - painter->fontMetrics().height() / 2;
        const int up = sortIndicatorOrder() == Qt::AscendingOrder ? -2 : 2;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(now.text);
        painter->drawPolygon(QPolygon({{at - 3, y - up}, {at + 3, y - up}, {at, y + up}}));
        room.setRight(room.right() - arrowRoom);
    }
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const bool wraps = painter->fontMetrics().horizontalAdvance(title) > room.width();
    const int flags = alignment | (wraps ? Qt::TextWordWrap : 0);
    painter->setClipRect(rect);
    painter->drawText(room, flags,
                      wraps && !title.contains(u' ')
                          ? painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width())
                          : title);
    painter->restore();
}

} // namespace passerelle
