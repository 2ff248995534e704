// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bars from Qt Charts; titles, labels and grid are our own items, because Qt Charts cuts long labels and
// cannot write amounts in the way of a language.
#pragma once

#include "core/base/text.h"
#include "ui/charts/chart_data.h"

#include <QChart>

#include <memory>
#include <vector>

namespace passerelle
{

struct Colours;

class BarChart final : public QChart
{
    Q_OBJECT

public:
    // With titles it stands alone (a saved picture), without it is part of a view that shows them.
    enum class Use { View, Picture };

    // `colours` must outlive the chart: lightColours() or darkColours().
    BarChart(ChartData data, Language language, const Colours &colours, Use use);
    ~BarChart() override;

    // What is drawn: long lists of categories are condensed to what there is room for.
    [[nodiscard]] const ChartData &shown() const { return m_shown; }
    [[nodiscard]] bool isHorizontal() const { return m_horizontal; }
    // A category with a ring around it, in the order of shown(); -1: none.
    void setCurrent(int category);
    [[nodiscard]] QRectF place(int category) const;
    // "Travel: 162,720.00 EUR", one line for each series.
    [[nodiscard]] QString reading(int category) const;
    // All texts that are drawn, from top to bottom; for tests.
    [[nodiscard]] QStringList texts() const;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    static constexpr qreal widestNames = 0.7; // of the width, beside rows
    static constexpr qreal gap = 6;
    static constexpr int above = 20; // Qt Charts draws bars at 4

    static QFont labelFont();
    static QFont valueFont();
    void arrange();
    qreal addTitles(qreal top);
    qreal addLegend(qreal top);
    void addBars(int mostTicks);
    [[nodiscard]] bool columnsFit(const QRectF &room) const;
    void arrangeColumns(const QRectF &room);
    void arrangeRows(const QRectF &room);
    void addBarLabels();
    void addBarLabel(qreal value, qreal across, bool negative, const QString &text);
    void addEmpty(const QRectF &room);
    void addText(const QString &line, const QFont &font, const QColor &colour, const QPointF &topLeft);
    void addLine(const QLineF &line, const QColor &colour, int z);
    [[nodiscard]] qreal position(qreal value) const;
    [[nodiscard]] QBrush brush(std::size_t ofSeries) const;
    [[nodiscard]] bool single() const { return m_shown.series.size() == 1; }
    [[nodiscard]] bool isStacked() const { return single() || m_shown.stacked; }
    [[nodiscard]] QString label(qint64 figure) const;

    const ChartData m_data;
    ChartData m_shown;
    const Language m_language;
    const Colours &m_colours;
    const Use m_use;
    bool m_horizontal = false;
    int m_current = -1;
    QRectF m_plot;
    std::vector<qint64> m_ticks;
    std::vector<std::unique_ptr<QGraphicsItem>> m_items;
    std::unique_ptr<QGraphicsRectItem> m_ring;
};

} // namespace passerelle
