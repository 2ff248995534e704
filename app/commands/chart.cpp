// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "app/text_table.h"
#include "ui/charts/draw_chart.h"
#include "ui/charts/named_charts.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace passerelle
{

namespace
{

constexpr Option options[] = {
    {"out", "PATH", TEXT("CommandLine", "The picture to write: .png, .svg or .pdf.")},
    {"project", "PROJECT", TEXT("CommandLine", "Only what belongs to this project.")},
    {"size", "WIDTHxHEIGHT", TEXT("CommandLine", "The size in pixels, such as 1200x675.")},
    {"dark", "", TEXT("CommandLine", "Light on dark.")},
    {"force", "", TEXT("CommandLine", "Replace what is there.")},
};

// Empty without --size; larger pictures than this are a slip of the finger.
QSize sizeGiven(const Call &call)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{2,5})x([0-9]{2,5})$"));
    constexpr int most = 20000;
    if (!call.has("size")) return {};
    const auto match = shape.match(call.value("size"));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (match.hasMatch() && size.width() <= most && size.height() <= most) return size;
    throw Misuse(translated(TEXT("CommandLine", "“%1” is no size; write it like 1200x675, up to %2 each."))
                     .arg(call.value("size"), QString::number(most)));
}

ExitStatus runChart(Call &call)
{
    const QString name = call.operands[1], path = call.value("out");
    if (!call.has("out")) throw Misuse(translated(TEXT("CommandLine", "Say with --out where to write.")));
    const QSize size = sizeGiven(call);
    const NamedChart *chart = namedChart(name);
    if (!chart)
        throw Failure(translated(TEXT("CommandLine", "There is no chart “%1”; passerelle charts lists them."))
                          .arg(name));
    if (QFileInfo::exists(path) && !call.has("force"))
        throw Failure(translated(TEXT("CommandLine",
                                      "%1 exists already. Choose another name, or replace it with --force."))
                          .arg(path));

    const auto document = openToRead(call);
    const ChartData data = chart->data({*document, projectGiven(call, *document)});
    requirePicture(path);
    if (!call.dryRun())
        drawChart(data, call.has("dark") ? Scheme::Dark : Scheme::Light, call.language, size, path);
    if (call.json())
        call.out.json(QJsonObject{{QStringLiteral("chart"), name}, {QStringLiteral("path"), path}});
    else
        call.out.line(path);
    return ExitStatus::Done;
}

ExitStatus runCharts(Call &call)
{
    QJsonArray array;
    TextTable table{{{translated(TEXT("CommandLine", "Name"))}, {translated(TEXT("CommandLine", "Meaning"))}},
                    {}};
    for (const NamedChart &chart : namedCharts()) {
        table.rows.push_back({QLatin1String(chart.name), translated(chart.label)});
        array.append(QJsonObject{{QStringLiteral("name"), QLatin1String(chart.name)},
                                 {QStringLiteral("label"), translated(chart.label)}});
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table(table);
    return ExitStatus::Done;
}

} // namespace

constinit const Command chartCommand{.name = "chart",
                                     .operands = "FILE NAME",
                                     .least = 2,
                                     .most = 2,
                                     .summary = TEXT("CommandLine", "Draws a chart into a file."),
                                     .options = options,
                                     .run = runChart,
                                     .writes = Writes::OtherFile,
                                     .draws = true};

constinit const Command chartsCommand{.name = "charts",
                                      .operands = "",
                                      .least = 0,
                                      .most = 0,
                                      .summary = TEXT("CommandLine", "Lists the charts there are."),
                                      .options = {},
                                      .run = runCharts};

} // namespace passerelle
