// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/compact.h"

#include "app/commands/commands.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "app/text_table.h"
#include "core/base/format.h"

#include <QJsonObject>

namespace passerelle
{

namespace
{

constexpr int year = 365;
constexpr Option compactOptions[] = {
    {"keep-days", "NUMBER", TEXT("CommandLine", "Keep the steps of so many days; 365 without this.")},
};

ExitStatus runCompact(Call &call)
{
    const int days = call.number("keep-days", year, 0);
    ChangingPortfolio portfolio(call);
    const Compaction done = compact(*portfolio, days);
    if (call.json()) {
        QJsonObject object{{QStringLiteral("steps"), done.steps},
                           {QStringLiteral("changes"), done.changes},
                           {QStringLiteral("contents"), done.contents},
                           {QStringLiteral("bytes_before"), done.before},
                           {QStringLiteral("bytes_after"), done.after}};
        if (done.steps > 0) object[QStringLiteral("until")] = done.until.toString(Qt::ISODate);
        call.out.json(object);
        return ExitStatus::Done;
    }
    const auto number = [&](qint64 value) { return formatted(value, 0, call.language); };
    TextTable table{{{}, {{}, true}}, {}};
    table.rows.push_back({translated(TEXT("CommandLine", "Steps dropped")), number(done.steps)});
    table.rows.push_back({translated(TEXT("CommandLine", "Changes dropped")), number(done.changes)});
    table.rows.push_back({translated(TEXT("CommandLine", "Attached files dropped")), number(done.contents)});
    if (done.steps > 0)
        table.rows.push_back({translated(TEXT("CommandLine", "Until")),
                              formattedDate(done.until.toLocalTime().date(), call.language)});
    table.rows.push_back({translated(TEXT("CommandLine", "Bytes before")), number(done.before)});
    table.rows.push_back({translated(TEXT("CommandLine", "Bytes after")), number(done.after)});
    call.out.table(table);
    if (done.steps > 0)
        Printer::message(
            translated(TEXT("CommandLine", "Steps that were dropped cannot be undone any more.")));
    return ExitStatus::Done;
}

} // namespace

constinit const Command compactCommand{
    .name = "compact",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT(
        "CommandLine",
        "Makes a file smaller: drops old steps and what they overwrote. What the records hold stays, "
        "and a backup is kept."),
    .options = compactOptions,
    .run = runCompact,
    .writes = Writes::Portfolio};

} // namespace passerelle
