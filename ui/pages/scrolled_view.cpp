// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/scrolled_view.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/named_charts.h"
#include "ui/pages/figures_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_grid.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace passerelle
{

ScrolledView::ScrolledView(Session &session, QWidget *parent)
    : PageView(session, parent)
{
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("cards"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

void ScrolledView::copy() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget && widget != this;
         widget = widget->parentWidget()) {
        if (const auto *table = qobject_cast<FiguresTable *>(widget)) return table->copy();
        if (const auto *chart = qobject_cast<ChartView *>(widget)) return chart->copy();
    }
}

std::vector<std::variant<PrintedTable, ChartData>> ScrolledView::printed() const
{
    std::vector<std::variant<PrintedTable, ChartData>> parts;
    for (const FiguresTable *table : findChildren<FiguresTable *>()) parts.emplace_back(table->printed());
    for (const Chart &chart : m_charts)
        if (!chart.view->data().isEmpty()) parts.emplace_back(chart.view->data());
    return parts;
}

FlowGrid *ScrolledView::addCharts(const QStringList &names)
{
    constexpr int leastWidth = 420;
    constexpr int height = 340;
    auto *grid = new FlowGrid(leastWidth);
    for (const QString &name : names) {
        auto *view = new ChartView;
        view->setObjectName(QStringLiteral("chart-%1").arg(name));
        m_charts.push_back({name, view});
        auto *card = new Card;
        card->setFixedHeight(height);
        card->addContent(view);
        grid->add(card);
    }
    m_column->addWidget(grid);
    m_column->addStretch(1);
    return grid;
}

Card *ScrolledView::addTable(QWidget *table)
{
    auto *card = new Card;
    card->layout()->setContentsMargins(1, 1, 1, 1);
    card->addContent(table);
    m_column->addWidget(card);
    return card;
}

void ScrolledView::renewCharts()
{
    for (const Chart &chart : m_charts)
        if (const NamedChart *named = namedChart(chart.name))
            chart.view->setData(named->data(*m_session.document(), m_session.project()),
                                m_session.language());
}

} // namespace passerelle
