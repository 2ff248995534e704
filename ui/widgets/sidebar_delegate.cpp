// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidebar_delegate.h"

#include "ui/look/colours.h"
#include "ui/look/look.h"
#include "ui/look/look_style.h"
#include "ui/look/type_scale.h"

#include <QPainter>

namespace passerelle
{

namespace
{
constexpr int divider = 9;
constexpr int iconSide = 16;
constexpr int itemEdge = 10;
constexpr int itemGap = 10;

bool isDivider(const QModelIndex &index) { return !(index.flags() & Qt::ItemIsEnabled); }

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

// Draws the count at the right and answers how much room it took.
int drawCount(QPainter *painter, const QRect &row, const QModelIndex &index)
{
    const qint64 count = index.data(SidebarDelegate::Count).toLongLong();
    const bool alert = index.data(SidebarDelegate::Alert).toBool();
    if (count < 0) {
        return 0;
    }
    const QString text = QString::number(count);
    const QFont small = fontFor(TypeStep::Caption);
    painter->setFont(alert ? bold(small) : small);
    const QFontMetrics metrics = painter->fontMetrics();
    const int wide = metrics.horizontalAdvance(text);
    constexpr int padding = 5;
    const QRect place(row.right() - wide - padding - 4, row.center().y() - metrics.height() / 2,
                      wide + 2 * padding, metrics.height());
    if (alert) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours().error.ground);
        painter->drawRoundedRect(place, 2, 2);
    }
    painter->setPen(alert ? colours().error.text : colours().muted);
    painter->drawText(place, Qt::AlignCenter, text);
    return place.width() + itemGap;
}
} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colours &now = colours();
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isDivider(index)) {
        painter->fillRect(QRect(row.left(), row.center().y(), row.width(), 1), now.line);
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    if (current || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? now.selection : now.idleSelection);
        painter->drawRoundedRect(row, 3, 3);
    }
    if (current) {
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), now.accent);
    }
    const QRect place(row.left() + itemEdge, row.center().y() - iconSide / 2 + 1, iconSide, iconSide);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place);
    QRect text = row.adjusted(itemEdge + iconSide + itemGap, 0, -4, 0);
    text.setRight(text.right() - drawCount(painter, row, index));
    painter->setFont(current ? bold(option.font) : option.font);
    painter->setPen(now.text);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, text.width()));
    if (option.state & QStyle::State_HasFocus) {
        drawFocusRing(painter, row);
    }
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isDivider(index)) {
        return {0, divider};
    }
    const QFontMetrics metrics(bold(option.font));
    const int figures = metrics.horizontalAdvance(QStringLiteral("9999"));
    return {itemEdge + iconSide + itemGap + metrics.horizontalAdvance(index.data().toString()) + figures
                + itemGap,
            metrics.height() + (m_compact ? 4 : 8)};
}

} // namespace passerelle
