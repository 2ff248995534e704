// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/results.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace passerelle::bench
{

namespace
{

struct Spread {
    double median = 0, least = 0, most = 0;
};

Spread spread(std::vector<double> values)
{
    if (values.empty()) return {};
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    const double median = values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    return {median, values.front(), values.back()};
}

std::vector<double> seconds(const std::vector<Measured> &samples)
{
    std::vector<double> values;
    for (const Measured &sample : samples) values.push_back(sample.seconds);
    return values;
}

std::vector<double> memory(const std::vector<Measured> &samples)
{
    std::vector<double> values;
    for (const Measured &sample : samples) values.push_back(double(sample.peakKilobytes));
    return values;
}

// Turn by turn: whatever else the machine does disturbs both halves of a ratio.
std::vector<double> ratios(const std::vector<double> &of, const std::vector<double> &to)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < std::min(of.size(), to.size()); ++i)
        if (to[i] > 0) values.push_back(of[i] / to[i]);
    return values;
}

struct Figure {
    Spread time, ratio, memoryKilobytes, growth, memoryGrowth;
    const char *goal = ""; // "met", "missed"; "" without one
};

Figure figure(const Result &result, std::size_t i)
{
    const Series &series = result.series[i];
    const Subject &subject = result.benchmark->subjects[i];
    Figure made;
    made.time = spread(seconds(series.whole));
    made.memoryKilobytes = spread(memory(series.whole));
    made.growth = spread(ratios(seconds(series.whole), seconds(series.tenth)));
    made.memoryGrowth = spread(ratios(memory(series.whole), memory(series.tenth)));
    if (i > 0) made.ratio = spread(ratios(seconds(series.whole), seconds(result.series.front().whole)));
    const bool missed = (subject.mostTimesFloor > 0 && made.ratio.median > subject.mostTimesFloor)
        || (subject.mostSeconds > 0 && made.time.median > subject.mostSeconds);
    if (subject.mostTimesFloor > 0 || subject.mostSeconds > 0) made.goal = missed ? "missed" : "met";
    return made;
}

QString duration(double seconds)
{
    if (seconds >= 1) return QString::number(seconds, 'f', 2) + QStringLiteral(" s");
    if (seconds >= 1e-3)
        return QString::number(seconds * 1e3, 'f', seconds < 0.01 ? 2 : 1) + QStringLiteral(" ms");
    return QString::number(seconds * 1e6, 'f', 1) + QStringLiteral(" µs");
}

QString factor(double value) { return value > 0 ? QString::number(value, 'f', 2) + u'×' : QString(); }

QString goalText(const Subject &subject, const Figure &figure)
{
    if (!*figure.goal) return {};
    const QString limit = subject.mostTimesFloor > 0 ? factor(subject.mostTimesFloor)
                                                     : duration(subject.mostSeconds);
    return QStringLiteral("≤ %1 %2").arg(limit, QLatin1String(figure.goal));
}

QJsonObject json(const Spread &spread)
{
    return {{QStringLiteral("median"), spread.median},
            {QStringLiteral("least"), spread.least},
            {QStringLiteral("most"), spread.most}};
}

} // namespace

QString tableOf(const Result &result)
{
    QString text = QStringLiteral("\n%1: %2")
                       .arg(QLatin1String(result.benchmark->name),
                            QString::fromUtf8(result.benchmark->title));
    if (result.benchmark->size) text += QStringLiteral(" (%1 records)").arg(result.benchmark->size);
    const auto line = [&](const QStringList &cells) {
        static constexpr int widths[] = {-34, 10, 21, 8, 13, 9, 7, 7};
        QString row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row += i < 8 ? QStringLiteral("%1 ").arg(cells[i], widths[i]) : u' ' + cells[i];
        while (row.endsWith(u' ')) row.chop(1);
        text += u'\n' + row;
    };
    line({QString(), QStringLiteral("median"), QStringLiteral("least – most"), QStringLiteral("ratio"),
          QStringLiteral("least – most"), QStringLiteral("peak"), QStringLiteral("10×"),
          QStringLiteral("10× MB"), QStringLiteral("goal")});
    for (std::size_t i = 0; i < result.series.size(); ++i) {
        const Figure made = figure(result, i);
        const double megabytes = made.memoryKilobytes.median / 1024;
        line({QString::fromUtf8(result.benchmark->subjects[i].name), duration(made.time.median),
              duration(made.time.least) + QStringLiteral(" – ") + duration(made.time.most),
              factor(made.ratio.median),
              i ? QStringLiteral("%1 – %2").arg(made.ratio.least, 0, 'f', 2).arg(made.ratio.most, 0, 'f', 2)
                : QString(),
              megabytes > 0 ? QString::number(megabytes, 'f', 0) + QStringLiteral(" MB") : QString(),
              factor(made.growth.median), factor(made.memoryGrowth.median),
              goalText(result.benchmark->subjects[i], made)});
    }
    return text + u'\n';
}

QByteArray jsonOf(const std::vector<Result> &results)
{
    QJsonArray benchmarks;
    for (const Result &result : results) {
        QJsonArray subjects;
        for (std::size_t i = 0; i < result.series.size(); ++i) {
            const Figure made = figure(result, i);
            const Subject &subject = result.benchmark->subjects[i];
            QJsonObject entry{{QStringLiteral("name"), QString::fromUtf8(subject.name)},
                              {QStringLiteral("seconds"), json(made.time)},
                              {QStringLiteral("peak_kilobytes"), json(made.memoryKilobytes)}};
            if (i) entry.insert(QStringLiteral("times_floor"), json(made.ratio));
            if (made.growth.median > 0)
                entry.insert(QStringLiteral("seconds_times_tenth"), json(made.growth));
            if (made.memoryGrowth.median > 0)
                entry.insert(QStringLiteral("peak_times_tenth"), json(made.memoryGrowth));
            if (subject.mostTimesFloor > 0)
                entry.insert(QStringLiteral("most_times_floor"), subject.mostTimesFloor);
            if (subject.mostSeconds > 0) entry.insert(QStringLiteral("most_seconds"), subject.mostSeconds);
            if (*made.goal) entry.insert(QStringLiteral("goal"), QLatin1String(made.goal));
            QJsonArray samples;
            for (const Measured &sample : result.series[i].whole) samples.append(sample.seconds);
            entry.insert(QStringLiteral("samples"), samples);
            subjects.append(entry);
        }
        benchmarks.append(QJsonObject{{QStringLiteral("name"), QLatin1String(result.benchmark->name)},
                                      {QStringLiteral("title"), QString::fromUtf8(result.benchmark->title)},
                                      {QStringLiteral("records"), result.benchmark->size},
                                      {QStringLiteral("subjects"), subjects}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("benchmarks"), benchmarks}}).toJson();
}

} // namespace passerelle::bench
