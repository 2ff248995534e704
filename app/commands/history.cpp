// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "app/record_values.h"
#include "app/text_table.h"
#include "core/base/format.h"
#include "core/model/canonical.h"
#include "core/model/entities.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace passerelle
{

namespace
{

constexpr Option countOption[] = {
    {"count", "NUMBER", TEXT("CommandLine", "How many steps; one without this.")},
};
constexpr Option historyOptions[] = {
    {"record", "RECORD",
     TEXT("CommandLine", "What happened to one record: ENTITY:RECORD or a record’s number.")},
    {"since", "DATE", TEXT("CommandLine", "Only what happened on this day (year-month-day) or later.")},
};

using NextStep = std::optional<Step> (Document::*)() const;

// Fewer steps than asked for is something to know, not a failure: those that there were, or could be done,
// are.
ExitStatus move(Call &call, NextStep next, void (Document::*go)(), const char *key, const Label &did,
                const Label &fewer)
{
    const int count = call.number("count", 1);
    ChangingPortfolio portfolio(call);
    Document &document = *portfolio;
    QStringList texts;
    QString inTheWay;
    try {
        while (texts.size() < count) {
            const auto step = (document.*next)();
            if (!step && !texts.isEmpty()) break;
            (document.*go)(); // fails when there is no first step
            texts += step ? step->text() : QString();
        }
    } catch (const Failure &failure) {
        if (texts.isEmpty()) throw;
        inTheWay = failure.text();
    }
    if (call.json())
        call.out.json(QJsonObject{{QLatin1String(key), QJsonArray::fromStringList(texts)}});
    else
        for (const QString &text : texts) call.out.line(translated(did).arg(text));
    if (texts.size() == count) return ExitStatus::Done;
    Printer::message(inTheWay.isEmpty() ? translated(fewer, int(texts.size())) : inTheWay);
    return ExitStatus::Problems;
}

ExitStatus runUndo(Call &call)
{
    return move(call, &Document::undoable, &Document::undo, "undone", TEXT("CommandLine", "Undone: %1"),
                PLURAL_TEXT("CommandLine", "There was no more to undo than %n step(s)."));
}

ExitStatus runRedo(Call &call)
{
    return move(call, &Document::redoable, &Document::redo, "redone", TEXT("CommandLine", "Redone: %1"),
                PLURAL_TEXT("CommandLine", "There was no more to redo than %n step(s)."));
}

QString shownTime(const QDateTime &utc, Language language)
{
    const QDateTime local = utc.toLocalTime();
    return formattedDate(local.date(), language) + local.toString(u" HH:mm");
}

// The start of the day of --since on this machine; none without it.
std::optional<QDateTime> since(const Call &call)
{
    if (!call.has("since")) return {};
    const QDate day = QDate::fromString(call.value("since"), Qt::ISODate);
    if (!day.isValid())
        throw Misuse(translated(TEXT("CommandLine", "“%1” is no date; write it like 2026-03-31."))
                         .arg(call.value("since")));
    return day.startOfDay();
}

void printSteps(Call &call, const Document &document, const std::optional<QDateTime> &from)
{
    QJsonArray array;
    TextTable table{{{translated(TEXT("CommandLine", "When"))},
                     {translated(TEXT("CommandLine", "Who"))},
                     {translated(TEXT("CommandLine", "What"))},
                     {translated(TEXT("CommandLine", "State"))}},
                    {}};
    for (const Step &step : document.steps(-1, nullptr, from.value_or(QDateTime()))) {
        const QString state = step.state == Step::State::Undone ? translated(TEXT("CommandLine", "undone"))
            : step.state == Step::State::Dropped ? translated(TEXT("CommandLine", "undone for good"))
                                                 : QString();
        table.rows.push_back({shownTime(step.at, call.language), step.person, toldStep(step), state});
        array.append(QJsonObject{{QStringLiteral("at"), step.at.toUTC().toString(Qt::ISODate)},
                                 {QStringLiteral("person"), step.person},
                                 {QStringLiteral("text"), step.text()},
                                 {QStringLiteral("kind"), wordOf(step.kind)},
                                 {QStringLiteral("state"), wordOf(step.state)}});
    }
    if (call.json())
        call.out.json(array);
    else if (table.rows.empty())
        call.out.line(translated(TEXT("CommandLine", "Nothing was found.")));
    else
        for (const QString &line : table.lines(Printer::width())) call.out.line(line);
}

// One change of one field as people and programs read it.
struct Reading {
    QString field, before, after;
    QJsonValue jsonBefore, jsonAfter;
};

QJsonValue wholeRecord(const Value &value)
{
    const auto text = std::get_if<QString>(&value);
    return text ? QJsonValue(QJsonDocument::fromJson(text->toUtf8()).object()) : QJsonValue();
}

Reading readingOf(const Document &document, const Entity &entity, const FieldChange &change)
{
    const Column *c = change.column.isEmpty() ? nullptr : column(entity, change.column);
    if (!c && !change.column.isEmpty()) { // of an older version
        const auto text = [](const Value &value) {
            const auto number = std::get_if<qint64>(&value);
            const auto words = std::get_if<QString>(&value);
            return number ? QString::number(*number) : words ? *words : QString();
        };
        const QString before = text(change.before), after = text(change.after);
        return {change.column, before, after, before, after};
    }
    if (!c) {
        const QString all = translated(TEXT("CommandLine", "the record"));
        const auto there = [](const Value &value) {
            return isEmpty(value) ? QString() : translated(TEXT("CommandLine", "there"));
        };
        return {all, there(change.before), there(change.after), wholeRecord(change.before),
                wholeRecord(change.after)};
    }
    const auto canonicalOf = [&](const Value &value) {
        return isEmpty(value) ? QJsonValue() : QJsonValue(canonical(*c->field, c->part, value));
    };
    QString label = translated(c->field->label);
    if (c->field->parts() > 1) label += u'@' + c->field->partName(c->part);
    return {label, shownValue(document, *c->field, c->part, change.before),
            shownValue(document, *c->field, c->part, change.after), canonicalOf(change.before),
            canonicalOf(change.after)};
}

void printChanges(Call &call, const Document &document, const RecordGiven &given,
                  const std::optional<QDateTime> &from)
{
    QJsonArray array;
    TextTable table{{{translated(TEXT("CommandLine", "When"))},
                     {translated(TEXT("CommandLine", "Who"))},
                     {translated(TEXT("CommandLine", "Field"))},
                     {translated(TEXT("CommandLine", "Before"))},
                     {translated(TEXT("CommandLine", "After"))}},
                    {}};
    for (const FieldChange &change : document.changesOf(*given.entity, given.record)) {
        if (from && change.at() < *from) continue;
        const Reading reading = readingOf(document, *given.entity, change);
        table.rows.push_back({shownTime(change.at(), call.language), change.person, reading.field,
                              reading.before, reading.after});
        QJsonObject object{{QStringLiteral("at"), change.at().toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("person"), change.person},
                           {QStringLiteral("before"), reading.jsonBefore},
                           {QStringLiteral("after"), reading.jsonAfter}};
        if (!change.column.isEmpty()) object[QStringLiteral("field")] = change.column;
        array.append(object);
    }
    if (call.json())
        call.out.json(array);
    else
        for (const QString &line : table.lines(Printer::width())) call.out.line(line);
}

ExitStatus runHistory(Call &call)
{
    const auto from = since(call);
    const auto document = openToRead(call);
    if (call.has("record"))
        printChanges(call, *document, recordGiven(*document, call.value("record")), from);
    else
        printSteps(call, *document, from);
    return ExitStatus::Done;
}

} // namespace

constinit const Command undoCommand{.name = "undo",
                                    .operands = "FILE",
                                    .least = 1,
                                    .most = 1,
                                    .summary = TEXT("CommandLine", "Takes back the last step."),
                                    .options = countOption,
                                    .run = runUndo,
                                    .writes = Writes::Portfolio};

constinit const Command redoCommand{.name = "redo",
                                    .operands = "FILE",
                                    .least = 1,
                                    .most = 1,
                                    .summary = TEXT("CommandLine", "Does again what was taken back."),
                                    .options = countOption,
                                    .run = runRedo,
                                    .writes = Writes::Portfolio};

constinit const Command historyCommand{
    .name = "history",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine", "Tells who changed what and when, the latest first."),
    .options = historyOptions,
    .run = runHistory};

} // namespace passerelle
