// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/scrolled_view.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/named_charts.h"
#include "ui/guard.h"
#include "ui/pages/figures_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_grid.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
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
    area->verticalScrollBar()->installEventFilter(this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

// Cards leave room beside the bar.
bool ScrolledView::eventFilter(QObject *watched, QEvent *event)
{
    constexpr int room = 12;
    if (event->type() == QEvent::Show) m_column->setContentsMargins(0, 0, room, 0);
    if (event->type() == QEvent::Hide) m_column->setContentsMargins(0, 0, 0, 0);
    return PageView::eventFilter(watched, event);
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

void ScrolledView::addTable(FiguresTable &table) { m_column->addWidget(table.makeCard()); }

// A table that does not fit scrolls by itself: with its titles, its totals and what chooses its content in
// view.
void ScrolledView::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    constexpr int chooser = 48;
    for (FiguresTable *table : findChildren<FiguresTable *>()) table->setRoom(height() - chooser);
}

void ScrolledView::renewCharts(const FiguresSource &source)
{
    for (const Chart &chart : m_charts)
        if (const NamedChart *named = namedChart(chart.name)) {
            ChartData drawn;
            const QString failure = guarded([&] { drawn = named->data(source); });
            if (!failure.isEmpty()) { // the others can still be seen
                drawn.title = translated(named->label);
                drawn.empty = failure;
            }
            chart.view->setData(drawn, m_session.language());
        }
}

} // namespace passerelle
