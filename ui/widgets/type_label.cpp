// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/type_label.h"

#include "ui/widgets/plain_tip.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace passerelle
{

TypeLabel::TypeLabel(TypeStep step, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_step(step)
{
    setFont(fontFor(step));
    setTextFormat(Qt::PlainText);
    setProperty("tone", tone == Tone::Muted ? QStringLiteral("muted") : QString());
}

void TypeLabel::setElided(int leastLetters)
{
    m_leastLetters = leastLetters;
    updateGeometry();
    update();
}

QSize TypeLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_leastLetters > 0
        ? QSize(std::min(hint.width(), fontMetrics().averageCharWidth() * m_leastLetters), hint.height())
        : hint;
}

void TypeLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(m_step));
    }
    QLabel::changeEvent(event);
}

QString TypeLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

void TypeLabel::paintEvent(QPaintEvent *event)
{
    if (m_leastLetters == 0) {
        QLabel::paintEvent(event);
        return;
    }
    const QString visible = shown();
    setToolTip(visible == text() ? QString() : plainTip(text()));
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), visible,
                          QPalette::WindowText);
}

} // namespace passerelle
