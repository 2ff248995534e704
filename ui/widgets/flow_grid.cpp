// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flow_grid.h"

#include <QGridLayout>

#include <algorithm>

namespace passerelle
{

FlowGrid::FlowGrid(int leastWidth, QWidget *parent)
    : QWidget(parent)
    , m_leastWidth(leastWidth)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
}

void FlowGrid::add(QWidget *widget)
{
    m_widgets += widget;
    widget->setMinimumWidth(std::min(widget->minimumWidth(), m_leastWidth));
    m_columns = 0;
    arrange();
}

void FlowGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FlowGrid::arrange()
{
    const int count = int(m_widgets.size());
    if (count == 0) return;
    const int most = std::clamp((width() + m_grid->spacing()) / (m_leastWidth + m_grid->spacing()), 1, count);
    const int rows = (count + most - 1) / most;
    const int columns = (count + rows - 1) / rows; // five in two rows are three and two
    if (columns == m_columns) return;
    m_columns = columns;
    for (int i = 0; i < count; ++i) m_grid->addWidget(m_widgets[i], i / columns, i % columns);
    for (int column = 0; column < count; ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace passerelle
