// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/widgets/type_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace passerelle
{

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new TypeLabel(TypeStep::CardTitle))
    , m_caption(new TypeLabel(TypeStep::Caption, TypeLabel::Tone::Muted))
    , m_corner(new QHBoxLayout)
    , m_content(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_caption->setObjectName(QStringLiteral("cardCaption"));
    m_title->setWordWrap(true);
    m_caption->setWordWrap(true);
    m_title->hide();
    m_caption->hide();
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_caption);
    m_corner->setSpacing(8);
    m_corner->addLayout(titles, 1);
    m_content->setContentsMargins(14, 10, 14, 10);
    m_content->setSpacing(8);
    m_content->addLayout(m_corner);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void Card::addCorner(QWidget *widget) { m_corner->addWidget(widget, 0, Qt::AlignTop); }

void Card::addContent(QWidget *widget)
{
    for (int index = 0; index < m_content->count(); ++index) {
        m_content->setStretch(index, 0);
    }
    m_content->addWidget(widget, 1);
}

} // namespace passerelle
