// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/page_header.h"

#include "ui/look/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/type_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace passerelle
{

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TypeLabel(TypeStep::PageTitle))
    , m_mark(new Badge(Status::Demo))
    , m_state(new TypeLabel(TypeStep::Body, TypeLabel::Tone::Muted))
    , m_views(new SegmentedControl)
    , m_actions(new QHBoxLayout)
{
    setObjectName(QStringLiteral("pageHeader"));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setElided(20);
    m_mark->setObjectName(QStringLiteral("pageMark"));
    m_mark->hide();
    m_state->setObjectName(QStringLiteral("pageState"));
    m_state->setElided(20);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_mark);
    titleRow->addStretch(1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addLayout(titleRow);
    texts->addWidget(m_state);
    m_actions->setSpacing(8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(texts, 1);
    row->addWidget(m_views);
    row->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setState(const QString &sentence) { m_state->setText(sentence); }

void PageHeader::setMark(const QString &text)
{
    m_mark->setText(text);
    m_mark->setVisible(!text.isEmpty());
}

QPushButton *PageHeader::addAction(const QString &objectName, const QString &iconName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
    }
    m_actions->addWidget(button);
    return button;
}

} // namespace passerelle
