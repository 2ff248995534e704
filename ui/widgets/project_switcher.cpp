// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/project_switcher.h"

#include "ui/look/colours.h"
#include "ui/look/icons.h"
#include "ui/look/look_style.h"
#include "ui/look/type_scale.h"
#include "ui/widgets/plain_tip.h"

#include <QPainter>

namespace passerelle
{

namespace
{
constexpr int switcherEdge = 10;
constexpr int arrow = 14;

QFont nameFont()
{
    QFont font = fontFor(TypeStep::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawElided(QPainter &painter, const QFont &font, const QColor &colour, const QRect &rect,
                const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}
} // namespace

ProjectSwitcher::ProjectSwitcher(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("projectSwitcher"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProjectSwitcher::setTexts(const QString &name, const QString &line)
{
    m_name = name;
    m_line = line;
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(line);
    setToolTip(plainTip(name + QLatin1Char('\n') + line));
    updateGeometry();
    update();
}

QSize ProjectSwitcher::sizeHint() const
{
    const QFontMetrics name(nameFont());
    const QFontMetrics line(fontFor(TypeStep::Caption));
    return {std::max(name.horizontalAdvance(m_name), line.horizontalAdvance(m_line)) + 2 * switcherEdge
                + arrow + 6,
            name.height() + line.height() + 8};
}

void ProjectSwitcher::paintEvent(QPaintEvent *)
{
    const Colours &now = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(now.control);
    painter.setBrush(underMouse() || isDown() ? now.header : now.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QRect text = rect().adjusted(switcherEdge, 4, -switcherEdge - arrow - 4, -4);
    const QFont name = nameFont();
    const int first = QFontMetrics(name).height();
    drawElided(painter, name, now.text, QRect(text.left(), text.top(), text.width(), first), m_name);
    drawElided(painter, fontFor(TypeStep::Caption), now.muted, text.adjusted(0, first, 0, 0), m_line);
    passerelle::icon(QStringLiteral("expand"), IconTone::Muted)
        .paint(&painter, QRect(width() - switcherEdge - arrow, (height() - arrow) / 2, arrow, arrow));
    if (hasFocus()) {
        drawFocusRing(&painter, rect());
    }
}

} // namespace passerelle
