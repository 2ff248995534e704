// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"

#include "app/commands/commands.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "app/problem_list.h"
#include "app/record_values.h"
#include "app/text_table.h"
#include "core/search/search.h"

#include <QJsonObject>

namespace passerelle
{

namespace
{

constexpr Option checkOptions[] = {
    {"project", "PROJECT", TEXT("CommandLine", "Only what belongs to this project.")},
};
constexpr Option searchOptions[] = {
    {"limit", "NUMBER", TEXT("CommandLine", "How many records at most; 50 without this.")},
};

ExitStatus runCheck(Call &call)
{
    const auto document = openToRead(call);
    return listProblems(call, *document, problems(*document, projectGiven(call, *document)));
}

ExitStatus runSearch(Call &call)
{
    const int limit = call.number("limit", 50);
    const auto document = openToRead(call);
    QJsonArray array;
    TextTable table{{{translated(TEXT("CommandLine", "Entity"))},
                     {translated(TEXT("CommandLine", "Record"))},
                     {translated(TEXT("CommandLine", "Name"))}},
                    {}};
    for (const Hit &hit : search(*document, call.operands.mid(1).join(u' '), limit)) {
        const QString name = document->shownName(*hit.entity, hit.record);
        const QString path = document->pathName(*hit.entity, hit.record);
        const QString number = QString::number(hit.record);
        table.rows.push_back({translated(hit.entity->label), path.isEmpty() ? number : path, name});
        array.append(QJsonObject{{QStringLiteral("entity"), QLatin1String(hit.entity->name)},
                                 {QStringLiteral("record"), number},
                                 {QStringLiteral("name"), name}});
    }
    if (call.json())
        call.out.json(array);
    else if (table.rows.empty())
        call.out.line(translated(TEXT("CommandLine", "Nothing was found.")));
    else
        call.out.table(table);
    return ExitStatus::Done;
}

} // namespace

constinit const Command checkCommand{
    .name = "check",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine", "Lists everything in a portfolio that needs attention."),
    .options = checkOptions,
    .run = runCheck};

constinit const Command searchCommand{
    .name = "search",
    .operands = "FILE WORDS…",
    .least = 2,
    .most = -1,
    .summary = TEXT(
        "CommandLine",
        "Finds records by words in any language, the best first; accents and case do not matter."),
    .options = searchOptions,
    .run = runSearch};

} // namespace passerelle
