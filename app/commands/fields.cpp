// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "app/text_table.h"
#include "core/model/canonical.h"
#include "core/model/entities.h"

#include <QJsonArray>
#include <QJsonObject>

namespace passerelle
{

namespace
{

constexpr const char *kindWords[] = {"key",        "reference", "any_reference", "text",
                                     "translated", "integer",   "boolean",       "decimal",
                                     "date",       "date_time", "choice"};

bool hasLeast(const Field &field) { return field.min != std::numeric_limits<qint64>::min(); }
bool hasMost(const Field &field) { return field.max != std::numeric_limits<qint64>::max(); }

QString bound(const Field &field, qint64 value)
{
    return field.kind == Kind::Decimal ? decimalText(value, field.places) : QString::number(value);
}

QString bounds(const Field &field)
{
    if (!hasLeast(field) && !hasMost(field)) return {};
    if (!hasLeast(field)) return QStringLiteral("≤ ") + bound(field, field.max);
    if (!hasMost(field)) return QStringLiteral("≥ ") + bound(field, field.min);
    return bound(field, field.min) + QStringLiteral(" – ") + bound(field, field.max);
}

QString need(const Field &field)
{
    if (field.required) return translated(TEXT("CommandLine", "required"));
    return field.expected ? translated(TEXT("CommandLine", "expected")) : QString();
}

// What the field is about, and the words or records that it takes.
QString meaning(const Field &field)
{
    QStringList parts{translated(field.label)};
    if (!field.help.empty()) parts += translated(field.help);
    if (field.target) parts += QStringLiteral("→ ") + QLatin1String(field.target().name);
    QStringList words;
    for (const Choice &choice : field.choices)
        words += QStringLiteral("%1 (%2)").arg(QLatin1String(choice.word), translated(choice.label));
    if (!words.isEmpty()) parts += words.join(QStringLiteral(", "));
    return parts.join(QStringLiteral(" · "));
}

QJsonObject json(const Field &field)
{
    QJsonObject object{{QStringLiteral("name"), QLatin1String(field.name)},
                       {QStringLiteral("label"), translated(field.label)},
                       {QStringLiteral("kind"), QLatin1String(kindWords[std::size_t(field.kind)])},
                       {QStringLiteral("required"), field.required},
                       {QStringLiteral("expected"), field.expected},
                       {QStringLiteral("owner"), field.Spec::owner},
                       {QStringLiteral("many"), field.many},
                       {QStringLiteral("takes"), expectation(field, 0)}};
    if (*field.unit) object[QStringLiteral("unit")] = QString::fromUtf8(field.unit);
    if (!field.help.empty()) object[QStringLiteral("help")] = translated(field.help);
    if (field.kind == Kind::Decimal) object[QStringLiteral("places")] = field.places;
    if (hasLeast(field)) object[QStringLiteral("min")] = bound(field, field.min);
    if (hasMost(field)) object[QStringLiteral("max")] = bound(field, field.max);
    if (field.target) object[QStringLiteral("target")] = QLatin1String(field.target().name);
    QJsonArray words;
    for (const Choice &choice : field.choices)
        words.append(QJsonObject{{QStringLiteral("word"), QLatin1String(choice.word)},
                                 {QStringLiteral("label"), translated(choice.label)}});
    if (!words.isEmpty()) object[QStringLiteral("choices")] = words;
    return object;
}

ExitStatus runFields(Call &call)
{
    const Entity &entity = entityGiven(call.operands.first());
    if (call.json()) {
        QJsonArray array;
        for (const Field &field : entity.fields) array.append(json(field));
        call.out.json(array);
        return ExitStatus::Done;
    }
    TextTable table{{{translated(TEXT("CommandLine", "Field"))},
                     {translated(TEXT("CommandLine", "Kind"))},
                     {translated(TEXT("CommandLine", "Unit"))},
                     {translated(TEXT("CommandLine", "Bounds"))},
                     {translated(TEXT("CommandLine", "Needed"))},
                     {translated(TEXT("CommandLine", "Meaning"))}},
                    {}};
    for (const Field &field : entity.fields)
        table.rows.push_back({QLatin1String(field.name), QLatin1String(kindWords[std::size_t(field.kind)]),
                              QString::fromUtf8(field.unit), bounds(field), need(field), meaning(field)});
    // The meaning is what people come for: it is not cut to the width of the terminal.
    call.out.table(table, 0);
    return ExitStatus::Done;
}

ExitStatus runEntities(Call &call)
{
    QJsonArray array;
    TextTable table{{{translated(TEXT("CommandLine", "Name"))},
                     {translated(TEXT("CommandLine", "Meaning"))},
                     {translated(TEXT("CommandLine", "Part of"))}},
                    {}};
    for (const Entity *entity : entities()) {
        const Field *owner = entity->owner();
        const QString ownerName = owner && owner->target ? QLatin1String(owner->target().name)
                                                         : QLatin1String();
        QJsonObject object{{QStringLiteral("name"), QLatin1String(entity->name)},
                           {QStringLiteral("label"), translated(entity->label)},
                           {QStringLiteral("plural"), translated(entity->plural)}};
        if (!ownerName.isEmpty()) object[QStringLiteral("part_of")] = ownerName;
        array.append(object);
        table.rows.push_back({QLatin1String(entity->name), translated(entity->plural), ownerName});
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table(table);
    return ExitStatus::Done;
}

} // namespace

constinit const Command entitiesCommand{
    .name = "entities",
    .operands = "",
    .least = 0,
    .most = 0,
    .summary = TEXT("CommandLine", "Lists the kinds of records there are."),
    .options = {},
    .run = runEntities};

constinit const Command fieldsCommand{
    .name = "fields",
    .operands = "ENTITY",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine", "Lists the fields of an entity with kinds, units, bounds and meaning."),
    .options = {},
    .run = runFields};

} // namespace passerelle
