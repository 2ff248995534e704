// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart shows, free of how it is drawn.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace passerelle
{

struct ChartData {
    // Meaning of the eight colours is fixed (look): 0 EU, out, offer; 1 own money, back, need; 5 late; 7
    // done.
    static constexpr int quiet = -1;

    struct Series {
        QString name;
        std::vector<qint64> values; // one for each category; missing ones are 0
        int role = 0; // 0…7: the categorical colours; quiet: not the point of the chart
    };

    QString title; // the finding, else the name of the measure
    QString caption; // measure, unit, project
    QString unit; // of the figures in the table: "EUR"
    QStringList categories;
    std::vector<Series> series;
    bool money = false; // values are cents
    bool horizontal = false; // also chosen when the categories are too long for columns
    bool stacked = true; // else several series stand side by side
    bool ordered = false; // categories are a sequence such as periods: never merged, never turned
    int emphasised = -1; // only the first n categories are the point; -1: all
    QString categoryName; // head of the first column of the table: "Partner"
    QString empty; // sentence shown when there is nothing to draw
    QString description; // for screen readers; the title if empty

    [[nodiscard]] bool isEmpty() const { return categories.isEmpty() || series.empty(); }
    [[nodiscard]] qint64 value(std::size_t ofSeries, std::size_t category) const;
    // Of all series; the greatest number there is where it is greater.
    [[nodiscard]] qint64 total(std::size_t category) const;
    // Values are cents where they are money, whole numbers otherwise; these are always hundredths.
    [[nodiscard]] qint64 hundredths(qint64 figure) const { return money ? figure : figure * 100; }
};

// At most `most` categories: the largest keep their order, the rest become one category called `others`.
// Sequences are left alone.
[[nodiscard]] ChartData condensed(const ChartData &data, std::size_t most, const QString &others);

} // namespace passerelle
