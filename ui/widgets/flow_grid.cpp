// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flow_grid.h"

#include <QGridLayout>

#include <algorithm>

namespace passerelle
{

int flowColumns(int count, int width, int leastWidth, int spacing)
{
    const int most = std::clamp((width + spacing) / (leastWidth + spacing), 1, count);
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
}

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
    const int columns = flowColumns(count, width(), m_leastWidth, m_grid->spacing());
    if (columns == m_columns) return;
    m_columns = columns;
    for (int i = 0; i < count; ++i) m_grid->addWidget(m_widgets[i], i / columns, i % columns);
    for (int column = 0; column < count; ++column) m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace passerelle
