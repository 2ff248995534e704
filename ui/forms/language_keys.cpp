// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/language_keys.h"

#include "ui/look/colours.h"
#include "ui/look/type_scale.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

namespace passerelle
{

namespace
{

constexpr int ringGap = 4; // room for the ring

QFont keyFont()
{
    QFont font = fontFor(TypeStep::Caption);
    font.setPointSizeF(font.pointSizeF() - 2);
    font.setWeight(QFont::DemiBold);
    return font;
}

// Around the key, with a line of the ground between: seen on filled keys too.
void drawRing(QPainter &painter, const QRect &key)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().focus, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(key).adjusted(-1.75, -1.75, 1.75, 1.75), 2, 2);
}

QSize keySize()
{
    const QFontMetrics metrics(keyFont());
    return {std::max(17, metrics.horizontalAdvance(QStringLiteral("NB")) + 4),
            std::max(14, metrics.height() + 1)};
}

} // namespace

LanguageKeys::LanguageKeys(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("languageKeys"));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void LanguageKeys::setStates(const std::array<State, languageCount> &states, std::optional<Language> original)
{
    m_states = states;
    m_original = original;
    retranslate();
    update();
}

void LanguageKeys::setShown(Language language)
{
    m_shown = language;
    retranslate();
    update();
}

void LanguageKeys::retranslate()
{
    setAccessibleName(tr("Language of the text: %1").arg(ownName(m_shown)));
    QStringList all;
    for (const Language language : allLanguages) all += sentence(language);
    setAccessibleDescription(all.join(u' '));
}

QSize LanguageKeys::sizeHint() const
{
    const QSize key = keySize();
    return {int(languageCount) * (key.width() + ringGap), key.height() + 6};
}

QRect LanguageKeys::place(Language language) const
{
    const QSize key = keySize();
    return {QPoint(ringGap / 2 + int(language) * (key.width() + ringGap), (height() - key.height()) / 2),
            key};
}

std::optional<Language> LanguageKeys::at(const QPoint &point) const
{
    for (const Language language : allLanguages)
        if (place(language).adjusted(-ringGap / 2, -4, ringGap / 2, 4).contains(point)) return language;
    return {};
}

QString LanguageKeys::sentence(Language language) const
{
    const QString name = ownName(language);
    if (m_original == language) return tr("%1: the original.").arg(name);
    switch (state(language)) {
    case State::Empty: return tr("%1: no text yet.").arg(name);
    case State::Older: return tr("%1: older than the original.").arg(name);
    case State::Filled: break;
    }
    return tr("%1: there is a text.").arg(name);
}

void LanguageKeys::paintEvent(QPaintEvent *)
{
    const Colours &now = colours();
    QPainter painter(this);
    painter.setFont(keyFont());
    for (const Language language : allLanguages) {
        const QRect key = place(language);
        const State is = state(language);
        const QColor ground = is == State::Filled ? now.idle.text
            : is == State::Older                  ? now.warn.ground
                                                  : now.base;
        const QColor ink = is == State::Filled ? now.base : is == State::Older ? now.warn.text : now.muted;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(is == State::Filled ? ground : now.control);
        painter.setBrush(ground);
        painter.drawRect(key.adjusted(0, 0, -1, -1));
        painter.setPen(ink);
        painter.drawText(key, Qt::AlignCenter, QString::fromLatin1(code(language)).toUpper());
        if (m_shown == language) drawRing(painter, key);
        if (m_original == language) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(now.base, 1));
            painter.setBrush(now.need);
            painter.drawEllipse(QPointF(key.right() - 0.5, key.top() + 1), 3, 3);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(now.focus, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void LanguageKeys::mousePressEvent(QMouseEvent *event)
{
    if (const auto language = at(event->position().toPoint())) Q_EMIT chosen(*language);
}

void LanguageKeys::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int wanted = int(m_shown) + step;
    if (step == 0)
        QWidget::keyPressEvent(event);
    else if (wanted >= 0 && wanted < int(languageCount))
        Q_EMIT chosen(Language(wanted));
}

bool LanguageKeys::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto language = at(help->pos()))
            QToolTip::showText(help->globalPos(), sentence(*language), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace passerelle
