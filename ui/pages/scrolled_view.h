// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A view that is a column of cards and scrolls as a whole.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/pages/page_view.h"

class QVBoxLayout;

namespace passerelle
{

class ChartView;
class FiguresSource;
class FiguresTable;
class FlowGrid;

class ScrolledView : public PageView
{
    Q_OBJECT

public:
    explicit ScrolledView(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] std::vector<std::variant<PrintedTable, ChartData>> printed() const override;
    void copy() const override; // of the table or chart that has the focus

protected:
    // A card for each chart of this name (of namedCharts()), side by side where they fit.
    FlowGrid *addCharts(const QStringList &names);
    void addTable(FiguresTable &table);
    void renewCharts(const FiguresSource &source);
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QVBoxLayout *m_column;

private:
    struct Chart {
        QString name;
        ChartView *view;
    };
    std::vector<Chart> m_charts;
};

} // namespace passerelle
