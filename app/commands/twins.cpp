// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/twins.h"

#include "app/commands/commands.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "app/record_values.h"
#include "app/text_table.h"
#include "core/document/histories.h"
#include "core/merge/join.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace passerelle
{

namespace
{

// ---- what looks like the same thing twice

QJsonObject jsonOf(const Document &document, const Entity &entity, qint64 record)
{
    return {{QStringLiteral("record"), QString::number(record)},
            {QStringLiteral("name"), addressOf(document, entity, record)}};
}

QString listed(const Document &document, const Entity &entity, qint64 record)
{
    return listed(document, entity, record, operandOf(document, entity, record));
}

qsizetype valuesIn(const Document &document, const Entity &entity, qint64 record)
{
    const auto row = document.row(entity, record);
    return row ? valuesOf(*row).size() : 0;
}

// The one that says more comes first: it is the one to stay.
Twins inOrder(const Document &document, Twins twins)
{
    if (valuesIn(document, *twins.entity, twins.b) > valuesIn(document, *twins.entity, twins.a))
        std::swap(twins.a, twins.b);
    return twins;
}

ExitStatus runDuplicates(Call &call)
{
    const auto document = openToRead(call);
    const std::vector<Twins> found = suspectedTwins(*document);
    QJsonArray array;
    TextTable table{{{translated(TEXT("CommandLine", "Record"))},
                     {translated(TEXT("CommandLine", "Other record"))},
                     {translated(TEXT("CommandLine", "How sure (%)")), true},
                     {translated(TEXT("CommandLine", "Reason"))}},
                    {}};
    for (const Twins &each : found) {
        const Twins twins = inOrder(*document, each);
        const Entity &entity = *twins.entity;
        if (call.json())
            array.append(QJsonObject{{QStringLiteral("entity"), QLatin1String(entity.name)},
                                     {QStringLiteral("one"), jsonOf(*document, entity, twins.a)},
                                     {QStringLiteral("other"), jsonOf(*document, entity, twins.b)},
                                     {QStringLiteral("score"), twins.score},
                                     {QStringLiteral("reason"), twins.reason}});
        else
            table.rows.push_back({listed(*document, entity, twins.a), listed(*document, entity, twins.b),
                                  QString::number(twins.score), twins.reason});
    }
    if (call.json())
        call.out.json(array);
    else if (found.empty())
        call.out.line(translated(TEXT("CommandLine", "No record looks like another.")));
    else
        call.out.table(table);
    return found.empty() ? ExitStatus::Done : ExitStatus::Problems;
}

// ---- one record out of two

QJsonArray jsonOf(const std::vector<Joining::Other> &records)
{
    QJsonArray array;
    for (const Joining::Other &other : records)
        array.append(QJsonObject{{QStringLiteral("entity"), QLatin1String(other.entity->name)},
                                 {QStringLiteral("record"), QString::number(other.record)}});
    return array;
}

QJsonObject jsonOf(const Document &document, const std::vector<Joining::Said> &fields)
{
    QJsonObject object;
    for (const Joining::Said &said : fields)
        object[said.column->key] = shownValue(document, *said.column->field, said.column->part, said.gone);
    return object;
}

void print(Call &call, const Document &document, const Joining &joining)
{
    if (!joining.completed.empty() || !joining.giveWay.empty()) {
        TextTable table{{{translated(TEXT("CommandLine", "Field"))},
                         {translated(TEXT("CommandLine", "Is now"))},
                         {translated(TEXT("CommandLine", "In the note"))}},
                        {}};
        const auto value = [&](const Joining::Said &said, const Value &of) {
            return shownValue(document, *said.column->field, said.column->part, of);
        };
        for (const Joining::Said &said : joining.completed)
            table.rows.push_back({said.column->key, value(said, said.gone), QString()});
        for (const Joining::Said &said : joining.giveWay)
            table.rows.push_back({said.column->key, value(said, said.kept), value(said, said.gone)});
        call.out.table(table);
    }
    const int moved = int(joining.moved.size()), dropped = int(joining.dropped.size());
    call.out.line(
        translated(PLURAL_TEXT("CommandLine", "%n record(s) now refer to the one that stays."), moved));
    if (dropped)
        call.out.line(translated(
            PLURAL_TEXT("CommandLine", "%n link(s) that would have been there twice were left out."),
            dropped));
}

ExitStatus runJoin(Call &call)
{
    ChangingPortfolio portfolio(call);
    const RecordGiven kept = recordGiven(*portfolio, call.operands[1]);
    const RecordGiven gone = recordGiven(*portfolio, call.operands[2]);
    if (kept.entity != gone.entity)
        throw Failure(translated(TEXT("CommandLine",
                                      "%1 and %2 are not of one kind. Only two records of one kind can be "
                                      "joined."))
                          .arg(call.operands[1], call.operands[2]));
    const Entity &entity = *kept.entity;
    const QString goneName = addressOf(*portfolio, entity, gone.record);
    const Joining joining = join(*portfolio, entity, gone.record, kept.record);
    if (call.json()) {
        call.out.json(QJsonObject{{QStringLiteral("entity"), QLatin1String(entity.name)},
                                  {QStringLiteral("kept"), QString::number(kept.record)},
                                  {QStringLiteral("gone"), QString::number(gone.record)},
                                  {QStringLiteral("completed"), jsonOf(*portfolio, joining.completed)},
                                  {QStringLiteral("in_note"), jsonOf(*portfolio, joining.giveWay)},
                                  {QStringLiteral("moved"), jsonOf(joining.moved)},
                                  {QStringLiteral("dropped"), jsonOf(joining.dropped)}});
        return ExitStatus::Done;
    }
    call.out.line(translated(TEXT("CommandLine", "“%1” went into “%2”."))
                      .arg(goneName, addressOf(*portfolio, entity, kept.record)));
    print(call, *portfolio, joining);
    return ExitStatus::Done;
}

} // namespace

constinit const Command duplicatesCommand{
    .name = "duplicates",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine",
                    "Lists records that look like the same thing entered twice, the surest first."),
    .options = {},
    .run = runDuplicates};

constinit const Command joinCommand{
    .name = "join",
    .operands = "FILE RECORD RECORD",
    .least = 3,
    .most = 3,
    .summary = TEXT("CommandLine",
                    "Makes one record out of two: the first stays, the second goes into it, and what both "
                    "say differently is kept in a note. A record is ENTITY:RECORD or a number."),
    .options = {},
    .run = runJoin,
    .writes = Writes::Portfolio};

} // namespace passerelle
