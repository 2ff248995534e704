// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tile.h"

#include "ui/look/colours.h"
#include "ui/look/look_style.h"
#include "ui/look/type_scale.h"

#include <QEvent>
#include <QPainter>

namespace passerelle
{

namespace
{
constexpr int tileSide = 14;
constexpr int tileEdge = 10;
constexpr int tileGap = 2;
} // namespace

Tile::Tile(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("tile"));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setTexts(const QString &caption, const QString &number, const QString &unit, const QString &line)
{
    m_caption = caption;
    m_number = number;
    m_unit = unit;
    m_line = line;
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(caption, number, unit).trimmed());
    setToolTip(line);
    updateGeometry();
    update();
}

QSize Tile::sizeHint() const
{
    const int height = QFontMetrics(fontFor(TypeStep::Caption)).height() * 2
        + QFontMetrics(fontFor(TypeStep::Tile)).height() + 2 * (tileEdge + tileGap);
    return {200, height};
}

QSize Tile::minimumSizeHint() const { return {140, sizeHint().height()}; }

void Tile::paintEvent(QPaintEvent *)
{
    const Colours &now = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(now.line);
    painter.setBrush(underMouse() ? now.alternate : now.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QRect room = rect().adjusted(tileSide, tileEdge, -tileSide, -tileEdge);
    const auto line = [&](const QFont &font, const QColor &colour, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetrics metrics(font);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop,
                         metrics.elidedText(text, Qt::ElideRight, room.width()));
        return metrics;
    };
    const QFontMetrics caption = line(fontFor(TypeStep::Caption), now.muted, m_caption);
    room.setTop(room.top() + caption.height() + tileGap);
    const QFontMetrics number = line(figures(fontFor(TypeStep::Tile)), now.text, m_number);
    painter.setFont(fontFor(TypeStep::Body));
    painter.setPen(now.muted);
    painter.drawText(room.left() + number.horizontalAdvance(m_number) + 6, room.top() + number.ascent(),
                     m_unit);
    room.setTop(room.top() + number.height() + tileGap);
    line(fontFor(TypeStep::Caption), now.muted, m_line);
    if (hasFocus()) drawFocusRing(&painter, rect(), 4);
}

} // namespace passerelle
