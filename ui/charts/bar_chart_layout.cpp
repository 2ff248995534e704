// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the labels, the grid and the bars of a chart lie.
#include "ui/charts/axis_numbers.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/wrapped_text.h"
#include "ui/look/colours.h"
#include "ui/look/type_scale.h"

#include <QAbstractBarSeries>
#include <QFontMetricsF>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>

#include <algorithm>
#include <cmath>

namespace passerelle
{

namespace
{
constexpr qreal thickest = 44;
constexpr qreal barShare = 0.64; // of its slot that a bar takes
constexpr int behind = 2; // Qt Charts draws bars at 4

qreal textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void setThickness(const QList<QAbstractSeries *> &series, qreal slot)
{
    for (QAbstractSeries *each : series) {
        static_cast<QAbstractBarSeries *>(each)->setBarWidth(std::min(barShare, thickest / slot));
    }
}
} // namespace

QFont BarChart::valueFont()
{
    QFont font = labelFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

bool BarChart::columnsFit(const QRectF &room) const
{
    constexpr qreal axisNumbers = 56;
    constexpr int mostLines = 3;
    const qreal slot = (room.width() - axisNumbers) / qreal(m_shown.categories.size()) - gap;
    return std::all_of(m_shown.categories.begin(), m_shown.categories.end(), [&](const QString &category) {
        return widestWord(category, labelFont()) <= slot
            && wrapped(category, labelFont(), slot).size() <= mostLines;
    });
}

void BarChart::arrangeColumns(const QRectF &room)
{
    const QFont font = labelFont();
    const QFontMetricsF metrics(font);
    qreal left = 0;
    for (const qint64 tick : m_ticks) {
        left = std::max(left, textWidth(label(tick), font) + gap);
    }
    const auto count = m_shown.categories.size();
    const qreal slot = (room.width() - left) / qreal(count);
    // Sequences keep all bars; where their names do not fit, every second, third, … is named.
    qreal needed = 0;
    for (const QString &category : m_shown.categories) {
        needed = std::max(needed, widestWord(category, font) + gap);
    }
    const auto every = std::max(qsizetype(1), qsizetype(std::ceil(needed / slot)));
    qsizetype lines = 1;
    for (qsizetype category = 0; category < count; category += every) {
        const auto names = wrapped(m_shown.categories[category], font, slot * qreal(every) - gap);
        lines = std::max(lines, names.size());
    }
    m_plot = room.adjusted(left, metrics.height() + 2, 0, -metrics.height() * qreal(lines) - gap);
    setPlotArea(m_plot);
    setThickness(series(), slot);
    for (const qint64 tick : m_ticks) {
        const qreal y = position(qreal(tick));
        addLine({m_plot.left(), y, m_plot.right(), y}, tick == 0 ? m_colours.control : m_colours.gridline,
                tick == 0 ? above : behind);
        const QString number = label(tick);
        addText(number, font, m_colours.muted,
                {m_plot.left() - gap - textWidth(number, font), y - metrics.height() / 2});
    }
    for (qsizetype category = 0; category < count; category += every) {
        qreal y = m_plot.bottom() + gap;
        for (const QString &line : wrapped(m_shown.categories[category], font, slot * qreal(every) - gap)) {
            addText(line, font, m_colours.text,
                    {place(int(category)).center().x() - textWidth(line, font) / 2, y});
            y += metrics.height();
        }
    }
    addBarLabels();
}

void BarChart::arrangeRows(const QRectF &room)
{
    const QFont font = labelFont();
    const QFontMetricsF metrics(font);
    const auto count = m_shown.categories.size();
    const qreal slot = room.height() / qreal(count);
    const auto mostLines = std::max(qsizetype(1), qsizetype(slot / metrics.height()));
    // Names take two fifths of the width; more where a word or the number of lines needs it.
    const qreal limit = room.width() * widestNames;
    qreal names = room.width() * 0.4;
    for (const QString &category : m_shown.categories) {
        names = std::clamp(widestWord(category, font) + 1, names, limit);
    }
    const auto tooTall = [&](const QString &category) {
        return wrapped(category, font, names).size() > mostLines;
    };
    while (names < limit && std::any_of(m_shown.categories.begin(), m_shown.categories.end(), tooTall)) {
        names += 2 * gap;
    }
    qreal widest = 0;
    for (const QString &category : m_shown.categories) {
        for (const QString &line : wrapped(category, font, names)) {
            widest = std::max(widest, textWidth(line, font));
        }
    }
    qreal numbers = 0;
    for (std::size_t category = 0; category < std::size_t(count); ++category) {
        numbers = std::max(numbers, textWidth(label(m_shown.total(category)), valueFont()) + 2 * gap);
    }
    const qreal negative = m_ticks.front() < 0 ? numbers : 0;
    m_plot = room.adjusted(widest + gap + negative, 0, -numbers, 0);
    setPlotArea(m_plot);
    setThickness(series(), slot);
    const qreal zero = position(0);
    addLine({zero, m_plot.top(), zero, m_plot.bottom()}, m_colours.control, above);
    for (qsizetype category = 0; category < count; ++category) {
        const auto lines = wrapped(m_shown.categories[category], font, names);
        qreal y = place(int(category)).center().y() - metrics.height() * qreal(lines.size()) / 2;
        for (const QString &line : lines) {
            addText(line, font, m_colours.text, {m_plot.left() - negative - gap - textWidth(line, font), y});
            y += metrics.height();
        }
    }
    addBarLabels();
}

// The total at the end of a stack, each figure where bars stand side by side; none where they would collide.
void BarChart::addBarLabels()
{
    const qreal slot = m_horizontal ? place(0).height() : place(0).width();
    const std::size_t parts = isStacked() ? 1 : m_shown.series.size();
    const qreal breadth = parts == 1 ? slot : std::min(barShare * slot, thickest) / qreal(parts);
    qreal needed = 0;
    for (std::size_t category = 0; category < std::size_t(m_shown.categories.size()); ++category) {
        for (std::size_t part = 0; part < parts; ++part) {
            const qint64 figure = isStacked() ? m_shown.total(category) : m_shown.value(part, category);
            needed = std::max(needed, textWidth(label(figure), valueFont()));
        }
    }
    if ((m_horizontal ? QFontMetricsF(valueFont()).height() : needed + 2) > breadth) {
        return;
    }
    for (std::size_t category = 0; category < std::size_t(m_shown.categories.size()); ++category) {
        const QRectF box = place(int(category));
        const qreal middle = m_horizontal ? box.center().y() : box.center().x();
        for (std::size_t part = 0; part < parts; ++part) {
            const qint64 figure = isStacked() ? m_shown.total(category) : m_shown.value(part, category);
            // A stack ends where its parts of one sign end.
            qint64 stackEnd = figure;
            if (isStacked()) {
                stackEnd = 0;
                for (std::size_t index = 0; index < m_shown.series.size(); ++index) {
                    const qint64 piece = m_shown.value(index, category);
                    stackEnd += (piece < 0) == (figure < 0) ? piece : 0;
                }
            }
            const qreal shift = (qreal(part) - (qreal(parts) - 1) / 2) * breadth;
            addBarLabel(qreal(stackEnd), m_horizontal && parts > 1 ? middle - shift : middle + shift,
                        figure < 0, label(figure));
        }
    }
}

void BarChart::addBarLabel(qreal value, qreal across, bool negative, const QString &text)
{
    const QFont font = valueFont();
    const QFontMetricsF metrics(font);
    const qreal wide = textWidth(text, font);
    const qreal end = position(value);
    const QPointF place = m_horizontal
        ? QPointF(negative ? end - gap - wide : end + gap, across - metrics.height() / 2)
        : QPointF(across - wide / 2, negative ? end + 1 : end - metrics.height() - 1);
    addText(text, font, m_colours.text, place);
}

void BarChart::addEmpty(const QRectF &room)
{
    const QFont font = fontFor(TypeStep::Body);
    const auto lines = wrapped(m_data.empty, font, room.width());
    const QFontMetricsF metrics(font);
    qreal y = room.center().y() - metrics.height() * qreal(lines.size()) / 2;
    for (const QString &line : lines) {
        addText(line, font, m_colours.muted, {room.center().x() - textWidth(line, font) / 2, y});
        y += metrics.height();
    }
}

void BarChart::addText(const QString &line, const QFont &font, const QColor &colour, const QPointF &topLeft)
{
    auto item = std::make_unique<QGraphicsSimpleTextItem>(line, this);
    item->setFont(font);
    item->setBrush(colour);
    item->setPos(topLeft);
    item->setZValue(above);
    m_items.push_back(std::move(item));
}

void BarChart::addLine(const QLineF &line, const QColor &colour, int z)
{
    auto item = std::make_unique<QGraphicsLineItem>(line, this);
    item->setPen(QPen(colour, 1));
    item->setZValue(z);
    m_items.push_back(std::move(item));
}

qreal BarChart::position(qreal value) const
{
    const qreal part = (value - qreal(m_ticks.front())) / (qreal(m_ticks.back()) - qreal(m_ticks.front()));
    return m_horizontal ? m_plot.left() + part * m_plot.width() : m_plot.bottom() - part * m_plot.height();
}

QBrush BarChart::brush(std::size_t ofSeries) const
{
    const int role = m_data.series[ofSeries].role;
    if (role < 0 || role >= int(m_colours.categorical.size())) {
        return m_colours.quiet;
    }
    // Printed pictures may lose their colours: from the fifth series on a hatch tells them apart.
    constexpr std::size_t plain = 4;
    const bool hatched = m_use == Use::Picture && ofSeries >= plain;
    return {m_colours.categorical[std::size_t(role)], hatched ? Qt::BDiagPattern : Qt::SolidPattern};
}

QString BarChart::label(qint64 figure) const { return abbreviated(m_shown.hundredths(figure), m_language); }

} // namespace passerelle
