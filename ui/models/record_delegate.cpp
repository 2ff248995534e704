// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/record_delegate.h"

#include "ui/look/colours.h"
#include "ui/look/look.h"
#include "ui/look/look_style.h"
#include "ui/look/type_scale.h"

#include <QAbstractItemView>
#include <QPainter>

namespace passerelle
{

namespace
{
QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant font = index.data(Qt::FontRole);
    return font.isValid() ? font.value<QFont>() : option.font;
}
} // namespace

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colours &now = colours();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = view && view->hasFocus();
    const bool current = view && view->currentIndex() == index;
    painter->save();
    const QVariant ground = index.data(Qt::BackgroundRole);
    if (ground.isValid()) painter->fillRect(option.rect, ground.value<QBrush>());
    if (selected)
        painter->fillRect(option.rect, focused ? now.selection : now.idleSelection);
    else if (option.state & QStyle::State_MouseOver && !ground.isValid())
        painter->fillRect(option.rect, now.alternate);
    if (current && focused) painter->fillRect(option.rect, now.base);

    painter->setPen(now.gridline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const bool right = alignment & Qt::AlignRight;
    painter->setFont(right ? figures(fontOf(option, index)) : fontOf(option, index));
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? ink.value<QColor>() : now.text);
    const QRect room = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    const QString text = painter->fontMetrics().elidedText(
        index.data().toString(), right ? Qt::ElideRight : option.textElideMode, room.width());
    painter->drawText(room, int(alignment) | Qt::TextSingleLine, text);
    if (current && focused) drawFocusRing(painter, option.rect, 0);
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(option, index));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * cellMargin + 2, rowHeight()};
}

} // namespace passerelle
