// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/table_head.h"

#include "ui/look/colours.h"
#include "ui/models/record_delegate.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
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

int TableHead::frozenWidth() const
{
    if (m_frozen == 0 || offset() == 0 || count() <= m_frozen) return 0;
    const int wide = sectionPosition(m_frozen);
    return wide <= viewport()->width() / 2 ? wide : 0;
}

int TableHead::frozenAt(int place) const { return logicalIndexAt(place - offset()); }

void TableHead::scrolled() { viewport()->update(); }

void TableHead::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    for (int section = 0; isFrozen(section); ++section)
        paintSection(&painter, QRect(sectionPosition(section), 0, sectionSize(section), viewport()->height()),
                     section);
    if (const int wide = frozenWidth())
        painter.fillRect(QRect(wide - 1, 0, 1, viewport()->height()), colours().control);
}

// To the base class the frozen titles are where they would be without being frozen: scrolled away.
bool TableHead::viewportEvent(QEvent *event)
{
    const QPoint away(offset(), 0);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove: {
        const auto &mouse = static_cast<QMouseEvent &>(*event);
        if (mouse.buttons() == Qt::NoButton || event->type() == QEvent::MouseButtonPress)
            m_held = mouse.position().x() < frozenWidth()
                || (m_held && event->type() == QEvent::MouseButtonRelease);
        if (!m_held) break;
        QMouseEvent moved(mouse.type(), mouse.position() - away, mouse.scenePosition(),
                          mouse.globalPosition(), mouse.button(), mouse.buttons(), mouse.modifiers());
        return QHeaderView::viewportEvent(&moved);
    }
    case QEvent::ToolTip: {
        const auto &help = static_cast<QHelpEvent &>(*event);
        if (help.x() >= frozenWidth()) break;
        QHelpEvent moved(help.type(), help.pos() - away, help.globalPos());
        return QHeaderView::viewportEvent(&moved);
    }
    default: break;
    }
    return QHeaderView::viewportEvent(event);
}

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
