// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/page_header.h"

#include "ui/look/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/type_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace passerelle
{

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
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
    m_actions->setSpacing(8);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->addLayout(titleRow, 0, 0);
    m_grid->addWidget(m_state, 1, 0);
    m_grid->addWidget(m_views, 0, 1, 2, 1, Qt::AlignVCenter);
    m_grid->addLayout(m_actions, 0, 2, 2, 1, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setState(const QString &sentence)
{
    m_state->setText(sentence);
    placeState();
}

// A sentence that has no room beside the views takes a line of its own.
void PageHeader::placeState()
{
    int beside = 0;
    for (const int column : {1, 2}) {
        const int wide = m_grid->itemAtPosition(0, column)->sizeHint().width();
        if (wide > 0) beside += wide + m_grid->horizontalSpacing();
    }
    const bool below = m_state->fontMetrics().horizontalAdvance(m_state->text()) > width() - beside;
    if (below == m_stateBelow) return;
    m_stateBelow = below;
    m_grid->removeWidget(m_state);
    if (below)
        m_grid->addWidget(m_state, 2, 0, 1, 3);
    else
        m_grid->addWidget(m_state, 1, 0);
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) placeState();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeState();
}

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
