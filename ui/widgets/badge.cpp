// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/badge.h"

#include "ui/look/icons.h"
#include "ui/look/type_scale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

namespace passerelle
{

namespace
{
QString word(Status status)
{
    switch (status) {
    case Status::Ok: return QStringLiteral("ok");
    case Status::Info: return QStringLiteral("info");
    case Status::Warn: return QStringLiteral("warn");
    case Status::Error: return QStringLiteral("error");
    case Status::Idle: return QStringLiteral("idle");
    case Status::Demo: return QStringLiteral("demo");
    }
    return {};
}
} // namespace

Badge::Badge(Status status, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_status(status)
{
    setObjectName(QStringLiteral("badge"));
    setTextFormat(Qt::PlainText);
    setFont(fontFor(TypeStep::Caption));
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setProperty("status", word(status));
}

void Badge::setStatus(Status status)
{
    m_status = status;
    setProperty("status", word(status));
    style()->unpolish(this);
    style()->polish(this);
}

void Badge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(TypeStep::Caption));
    }
    QLabel::changeEvent(event);
}

Chip::Chip(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_badge(new Badge(Status::Idle))
    , m_remove(new QToolButton)
{
    setObjectName(QStringLiteral("chip"));
    m_remove->setObjectName(QStringLiteral("removeChip"));
    m_remove->setIcon(icon(QStringLiteral("close"), IconTone::Muted));
    m_remove->setIconSize(QSize(12, 12));
    m_remove->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_badge);
    row->addWidget(m_remove);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    connect(m_remove, &QToolButton::clicked, this, &Chip::removed);
    setText(text);
}

void Chip::setText(const QString &text) { m_badge->setText(text); }

void Chip::setRemoveText(const QString &text)
{
    m_remove->setToolTip(text);
    m_remove->setAccessibleName(text);
}

} // namespace passerelle
