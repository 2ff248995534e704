// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bar_chart.h"

#include "core/base/decimal.h"
#include "core/base/format.h"
#include "ui/charts/axis_numbers.h"
#include "ui/charts/wrapped_text.h"
#include "ui/look/colours.h"
#include "ui/look/type_scale.h"
#include "ui/widgets/plain_tip.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace passerelle
{

namespace
{
constexpr qreal pictureMargin = 14; // of a picture
constexpr std::size_t mostCategories = 12;

} // namespace

BarChart::BarChart(ChartData data, Language language, const Colours &colours, Use use)
    : m_data(std::move(data))
    , m_shown(m_data)
    , m_language(language)
    , m_colours(colours)
    , m_use(use)
    , m_horizontal(m_data.horizontal)
{
    setBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    setAnimationOptions(QChart::NoAnimation);
}

BarChart::~BarChart() = default;

QFont BarChart::labelFont() { return figures(fontFor(TypeStep::Caption)); }

void BarChart::setCurrent(int category)
{
    m_current = category;
    m_ring.reset();
    if (category < 0 || category >= m_shown.categories.size()) {
        return;
    }
    m_ring = std::make_unique<QGraphicsRectItem>(place(category), this);
    m_ring->setPen(QPen(m_colours.focus, 2));
    m_ring->setZValue(above);
}

QRectF BarChart::place(int category) const
{
    const qreal slot = (m_horizontal ? m_plot.height() : m_plot.width()) / qreal(m_shown.categories.size());
    return m_horizontal ? QRectF(m_plot.left(), m_plot.top() + slot * category, m_plot.width(), slot)
                        : QRectF(m_plot.left() + slot * category, m_plot.top(), slot, m_plot.height());
}

QString BarChart::reading(int category) const
{
    const auto index = std::size_t(category);
    const QString name = m_shown.categories[category];
    QStringList lines;
    for (std::size_t part = 0; part < m_shown.series.size(); ++part) {
        const QString figure = formatted(m_shown.value(part, index), m_shown.money ? Money::places : 0,
                                         m_language);
        const QString amount = m_shown.unit.isEmpty() ? figure
                                                      : tr("%1 %2", "figure, unit").arg(figure, m_shown.unit);
        lines.append(
            single()
                ? tr("%1: %2", "category, figure").arg(name, amount)
                : tr("%1, %2: %3", "category, series, figure").arg(name, m_shown.series[part].name, amount));
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList BarChart::texts() const
{
    QStringList result;
    for (const auto &item : m_items) {
        if (const auto *text = dynamic_cast<const QGraphicsSimpleTextItem *>(item.get())) {
            result.append(text->text());
        }
    }
    return result;
}

void BarChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    arrange();
}

void BarChart::arrange()
{
    m_items.clear();
    m_ring.reset();
    const qreal side = m_use == Use::Picture ? pictureMargin : 2;
    const qreal top = addTitles(side);
    QRectF room(side, top, size().width() - 2 * side, size().height() - top - side);
    if (m_data.isEmpty() || room.height() < 2 * gap || room.width() < 2 * gap) {
        removeAllSeries();
        m_shown = m_data;
        m_plot = {};
        if (m_data.isEmpty()) {
            addEmpty(room);
        }
        return;
    }
    room.setTop(addLegend(room.top()));
    const qreal line = QFontMetricsF(labelFont()).height() + 1;
    const auto most = [&](qreal length) {
        return std::clamp(std::size_t(std::max(length, line) / line), std::size_t(2), mostCategories);
    };
    const auto others = [&](std::size_t kept) {
        return tr("Others, %n", "merged bars of a chart",
                  int(m_data.categories.size() - qsizetype(kept) + 1));
    };
    m_shown = condensed(m_data, mostCategories, others(mostCategories));
    m_horizontal = !m_data.ordered && (m_data.horizontal || !columnsFit(room));
    if (m_horizontal) {
        // The longest name decides how many rows there is room for.
        qsizetype lines = 1;
        for (const QString &category : m_shown.categories) {
            lines = std::max(lines, wrapped(category, labelFont(), room.width() * widestNames).size());
        }
        const std::size_t kept = most(room.height() / qreal(lines));
        m_shown = condensed(m_data, kept, others(kept));
    }
    addBars(std::clamp(int(room.height() / (2 * line)), 3, 6));
    m_horizontal ? arrangeRows(room) : arrangeColumns(room);
    setCurrent(m_current);
}

qreal BarChart::addTitles(qreal top)
{
    if (m_use == Use::View) {
        return top;
    }
    const auto add = [&](const QString &text, const QFont &font, const QColor &colour) {
        for (const QString &line : wrapped(text, font, size().width() - 2 * pictureMargin)) {
            addText(line, font, colour, {pictureMargin, top});
            top += QFontMetricsF(font).height();
        }
    };
    add(m_data.title, fontFor(TypeStep::PanelTitle), m_colours.text);
    add(m_data.caption, fontFor(TypeStep::Body), m_colours.muted);
    return top + gap;
}

// Rows of squares and names, at the right where one row is enough.
qreal BarChart::addLegend(qreal top)
{
    if (m_data.series.size() < 2) {
        return top;
    }
    constexpr qreal square = 10;
    constexpr qreal apart = 14;
    const QFont font = labelFont();
    const QFontMetricsF metrics(font);
    const qreal side = m_use == Use::Picture ? pictureMargin : 2;
    qreal wide = -apart;
    for (const auto &series : m_data.series) {
        wide += square + gap + metrics.horizontalAdvance(series.name) + apart;
    }
    const qreal left = std::max(side, size().width() - side - wide);
    qreal x = left;
    for (std::size_t index = 0; index < m_data.series.size(); ++index) {
        const QString &name = m_data.series[index].name;
        const qreal needed = square + gap + metrics.horizontalAdvance(name);
        if (x > left && x + needed > size().width() - side) {
            x = left;
            top += metrics.height() + 2;
        }
        auto box = std::make_unique<QGraphicsRectItem>(x, top + (metrics.height() - square) / 2, square,
                                                       square, this);
        box->setPen(Qt::NoPen);
        box->setBrush(brush(index));
        box->setZValue(above);
        m_items.push_back(std::move(box));
        addText(name, font, m_colours.text, {x + square + gap, top});
        x += needed + apart;
    }
    return top + metrics.height() + gap;
}

void BarChart::addBars(int mostTicks)
{
    removeAllSeries();
    const auto old = axes();
    for (QAbstractAxis *axis : old) {
        removeAxis(axis);
        delete axis;
    }
    QAbstractBarSeries *bars = nullptr;
    if (m_horizontal) {
        bars = isStacked() ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                           : new QHorizontalBarSeries;
    } else {
        bars = isStacked() ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
    }
    const auto count = std::size_t(m_shown.categories.size());
    qint64 lowest = 0;
    qint64 highest = 0;
    std::vector<qint64> below(count);
    std::vector<qint64> over(count);
    for (std::size_t index = 0; index < m_shown.series.size(); ++index) {
        auto *set = new QBarSet(m_shown.series[index].name);
        set->setBrush(brush(index));
        set->setPen(QPen(m_colours.base, isStacked() && !single() ? 1.5 : 0));
        set->setSelectedColor(m_colours.quiet);
        for (std::size_t slot = 0; slot < count; ++slot) {
            // Qt Charts counts rows from below.
            const std::size_t category = m_horizontal ? count - 1 - slot : slot;
            const qint64 figure = m_shown.value(index, category);
            set->append(qreal(figure));
            if (m_shown.emphasised >= 0 && category >= std::size_t(m_shown.emphasised)) {
                set->setBarSelected(int(slot), true);
            }
            (figure < 0 ? below : over)[category] += figure;
            lowest = std::min(lowest, isStacked() ? below[category] : figure);
            highest = std::max(highest, isStacked() ? over[category] : figure);
        }
        connect(set, &QBarSet::hovered, this, [this, count](bool inside, int slot) {
            const int category = m_horizontal ? int(count) - 1 - slot : slot;
            setToolTip(inside && category < m_shown.categories.size() ? plainTip(reading(category))
                                                                      : QString());
        });
        bars->append(set);
    }
    if (m_horizontal) {
        m_ticks = {lowest,
                   std::max(highest, lowest + 1)}; // rows have no axis: the bars may use all the width
    } else {
        m_ticks = niceTicks(lowest, highest, mostTicks);
    }
    addSeries(bars);
    auto *categories = new QBarCategoryAxis;
    for (std::size_t slot = 0; slot < count; ++slot) {
        categories->append(QString::number(slot)); // never shown; equal names would be dropped
    }
    auto *values = new QValueAxis;
    values->setRange(qreal(m_ticks.front()), qreal(m_ticks.back()));
    categories->setVisible(false);
    values->setVisible(false);
    addAxis(categories, m_horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    addAxis(values, m_horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(categories);
    bars->attachAxis(values);
}

} // namespace passerelle
