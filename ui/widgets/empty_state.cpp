// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/empty_state.h"

#include "ui/look/icons.h"
#include "ui/widgets/type_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle
{

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TypeLabel(TypeStep::Body, TypeLabel::Tone::Muted))
    , m_button(new QPushButton)
    , m_link(new QLabel)
{
    setObjectName(QStringLiteral("emptyState"));
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_button->setObjectName(QStringLiteral("emptyButton"));
    m_link->setObjectName(QStringLiteral("emptyLink"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    // A wrapping label takes the width of its column, not of its text.
    m_sentence->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_button->hide();
    m_link->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    connect(m_link, &QLabel::linkActivated, this, &EmptyState::linkClicked);
}

void EmptyState::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

void EmptyState::setButton(const QString &text, const QString &iconName)
{
    m_button->setText(text);
    m_button->setIcon(iconName.isEmpty() ? QIcon() : icon(iconName));
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::setLink(const QString &text)
{
    m_link->setText(QStringLiteral("<a href=\"#\">%1</a>").arg(text.toHtmlEscaped()));
    m_link->setVisible(!text.isEmpty());
}

} // namespace passerelle
