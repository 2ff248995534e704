// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A view that is a column of cards and scrolls as a whole.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/pages/page_view.h"

class QVBoxLayout;

namespace passerelle
{

class Card;
class ChartView;
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
    // A table on white paper without margins.
    Card *addTable(QWidget *table);
    void renewCharts();

    QVBoxLayout *m_column;

private:
    struct Chart {
        QString name;
        ChartView *view;
    };
    std::vector<Chart> m_charts;
};

} // namespace passerelle
