// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "app/problem_list.h"
#include "app/record_values.h"
#include "app/text_table.h"
#include "core/exchange/json_export.h"
#include "core/model/canonical.h"

#include <QJsonObject>

namespace passerelle
{

namespace
{

// `given` is what was written: FIELD=VALUE. A text in another language than that of the output is shown
// beside.
void print(Call &call, const Document &document, const Row &row, const QStringList &given)
{
    if (call.json()) {
        call.out.json(jsonOf(row));
        return;
    }
    TextTable table{{{}, {}}, {}};
    for (const Field &field : row.entity->fields)
        if (const QString value = shownValue(document, row, field); !value.isEmpty())
            table.rows.push_back({translated(field.label), value});
    for (const QString &each : given) {
        const Column *named = column(*row.entity, each.left(each.indexOf(u'=')));
        if (!named || named->field->kind != Kind::Translated) continue;
        const QString text = canonical(*named->field, named->part, row.at(*named->field, named->part));
        if (!text.isEmpty() && text != shownValue(document, row, *named->field))
            table.rows.push_back(
                {translated(named->field->label) + u'@' + named->field->partName(named->part), text});
    }
    call.out.table(table);
}

ExitStatus runAdd(Call &call)
{
    const Entity &entity = entityGiven(call.operands[1]);
    ChangingPortfolio portfolio(call);
    Row row(entity);
    assign(row, *portfolio, call.operands.mid(2));
    portfolio->change(TEXT("Step", "Add: %1"), translated(entity.label),
                      [&](Editor &editor) { editor.insertNew(row); });
    row = portfolio->row(entity, row.id()).value_or(row);
    print(call, *portfolio, row, call.operands.mid(2));
    return warnOf(row);
}

ExitStatus runSet(Call &call)
{
    const Entity &entity = entityGiven(call.operands[1]);
    ChangingPortfolio portfolio(call);
    const qint64 record = portfolio->named(entity, call.operands[2]);
    const auto stored = portfolio->row(entity, record);
    if (!stored)
        throw Failure(translated(TEXT("CommandLine", "There is no such record: %1.")).arg(call.operands[2]));
    Row row = *stored;
    assign(row, *portfolio, call.operands.mid(3));
    portfolio->change(TEXT("Step", "Change %1"), addressOf(*portfolio, entity, record),
                      [&](Editor &editor) { editor.update(row); });
    row = portfolio->row(entity, record).value_or(row);
    print(call, *portfolio, row, call.operands.mid(3));
    return warnOf(row);
}

ExitStatus runDelete(Call &call)
{
    const Entity &entity = entityGiven(call.operands[1]);
    ChangingPortfolio portfolio(call);
    const qint64 record = portfolio->named(entity, call.operands[2]);
    int gone = 0;
    portfolio->change(TEXT("Step", "Delete %1"), addressOf(*portfolio, entity, record),
                      [&](Editor &editor) { gone = editor.remove(entity, record); });
    if (call.json())
        call.out.json(QJsonObject{{QStringLiteral("deleted"), gone}});
    else
        call.out.line(translated(PLURAL_TEXT("CommandLine", "%n record(s) deleted."), gone));
    return ExitStatus::Done;
}

} // namespace

constinit const Command addCommand{
    .name = "add",
    .operands = "FILE ENTITY FIELD=VALUE…",
    .least = 3,
    .most = -1,
    .summary = TEXT("CommandLine", "Adds a record and prints it; title@de=… is the text in a language."),
    .options = {},
    .run = runAdd,
    .writes = Writes::Portfolio};

constinit const Command setCommand{
    .name = "set",
    .operands = "FILE ENTITY RECORD FIELD=VALUE…",
    .least = 4,
    .most = -1,
    .summary = TEXT("CommandLine",
                    "Changes fields of a record and prints it; an empty value clears a field."),
    .options = {},
    .run = runSet,
    .writes = Writes::Portfolio};

constinit const Command deleteCommand{
    .name = "delete",
    .operands = "FILE ENTITY RECORD",
    .least = 3,
    .most = 3,
    .summary = TEXT("CommandLine", "Deletes a record and what is a part of it."),
    .options = {},
    .run = runDelete,
    .writes = Writes::Portfolio};

} // namespace passerelle
