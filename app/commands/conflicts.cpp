// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/conflicts.h"

#include "app/commands/commands.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "app/problem_list.h"
#include "app/record_values.h"
#include "app/text_table.h"
#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/merge/went_with.h"
#include "core/model/canonical.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <set>

namespace passerelle
{

namespace
{

const Label hereLabel = TEXT("CommandLine", "Here"), thereLabel = TEXT("CommandLine", "There");

QString fieldWord(const Conflict &conflict)
{
    return conflict.column ? conflict.column->key : QStringLiteral("record");
}

// How a conflict is addressed: "organisation:BIOPRO:city", "partner:12:record".
QString wordOf(const Document &document, const Conflict &conflict)
{
    return operandOf(document, *conflict.entity, conflict.record) + u':' + fieldWord(conflict);
}

QString listed(const Document &document, const Conflict &conflict)
{
    return listed(document, *conflict.entity, conflict.record, wordOf(document, conflict));
}

QString numberWord(const Conflict &conflict)
{
    return QStringLiteral("%1:%2:%3")
        .arg(QLatin1String(conflict.entity->name), QString::number(conflict.record), fieldWord(conflict));
}

QString shown(const Document &document, const Conflict &conflict, const Value &value)
{
    if (!conflict.column) return translated(TEXT("CommandLine", "deleted"));
    if (isEmpty(value)) return QStringLiteral("—");
    return shownValue(document, *conflict.column->field, conflict.column->part, value);
}

// Of a record that is there again how many went with it, and come back if it stays.
int wentWithIt(const Document &document, const Conflict &conflict)
{
    return conflict.column ? 0 : int(wentWith(document, {conflict.entity, conflict.record}).records.size());
}

QString sideOf(const Document &document, const Conflict &conflict, const Conflict::Side &side)
{
    const QDateTime local = side.at.toLocalTime();
    const int with = wentWithIt(document, conflict);
    return translated(TEXT("CommandLine", "%1 (%2, %3)"))
        .arg(with ? translated(PLURAL_TEXT("CommandLine", "deleted with %n record(s)"), with)
                  : shown(document, conflict, side.value),
             side.person, formattedDate(local.date(), document.language()));
}

// The last change of fields of what somebody deleted, before or after that; nothing if there was none.
std::optional<FieldChange> lastChange(const Document &document, const Conflict &conflict)
{
    std::optional<FieldChange> last;
    for (const FieldChange &change : document.latestChangesOf(*conflict.entity, conflict.record))
        if (!change.column.isEmpty() && (!last || change.clock > last->clock)) last = change;
    return last;
}

QJsonObject jsonOf(const Document &document, const Conflict &conflict)
{
    const auto value = [&](const Value &of) {
        return !conflict.column || isEmpty(of)
            ? QJsonValue()
            : QJsonValue(canonical(*conflict.column->field, conflict.column->part, of));
    };
    QJsonArray sides;
    for (const Conflict::Side &side : conflict.sides)
        sides.append(QJsonObject{{QStringLiteral("person"), side.person},
                                 {QStringLiteral("organisation"), side.organisation},
                                 {QStringLiteral("at"), side.at.toString(Qt::ISODate)},
                                 {QStringLiteral("here"), side.here},
                                 {QStringLiteral("value"), value(side.value)}});
    QJsonValue changed;
    if (const auto last = conflict.column ? std::nullopt : lastChange(document, conflict))
        changed = QJsonObject{{QStringLiteral("person"), last->person},
                              {QStringLiteral("at"), last->at().toString(Qt::ISODate)}};
    return {{QStringLiteral("conflict"), numberWord(conflict)},
            {QStringLiteral("entity"), QLatin1String(conflict.entity->name)},
            {QStringLiteral("record"), QString::number(conflict.record)},
            {QStringLiteral("name"), addressOf(document, *conflict.entity, conflict.record)},
            {QStringLiteral("field"), conflict.column ? QJsonValue(conflict.column->key) : QJsonValue()},
            {QStringLiteral("before"), value(conflict.before)},
            {QStringLiteral("sides"), sides},
            {QStringLiteral("last_change"), changed},
            {QStringLiteral("deleted_with"), wentWithIt(document, conflict)}};
}

QString survivalOf(const Document &document, const Conflict &conflict)
{
    const auto last = lastChange(document, conflict);
    if (!last) return translated(TEXT("CommandLine", "referred to"));
    return translated(TEXT("CommandLine", "changed or referred to (%1, %2)"))
        .arg(last->person, formattedDate(last->at().toLocalTime().date(), document.language()));
}

QString othersOf(const Document &document, const Conflict &conflict)
{
    if (!conflict.column) return survivalOf(document, conflict);
    QStringList texts;
    const Conflict::Side *const own = &here(conflict);
    for (const Conflict::Side &side : conflict.sides)
        if (&side != own) texts += sideOf(document, conflict, side);
    return texts.join(QStringLiteral("; "));
}

ExitStatus runConflicts(Call &call)
{
    const auto document = openToRead(call);
    QJsonArray array;
    TextTable table{{{translated(TEXT("CommandLine", "Conflict"))},
                     {translated(TEXT("CommandLine", "Before"))},
                     {translated(hereLabel)},
                     {translated(thereLabel)}},
                    {}};
    const std::vector<Conflict> open = conflicts(*document);
    for (const Conflict &conflict : open) {
        if (call.json()) {
            array.append(jsonOf(*document, conflict));
            continue;
        }
        const QString before = conflict.column ? shown(*document, conflict, conflict.before) : QString();
        const bool deletedHere = conflict.column || here(conflict).here;
        const QString deletion = sideOf(*document, conflict, here(conflict)),
                      rest = othersOf(*document, conflict);
        table.rows.push_back({listed(*document, conflict), before, deletedHere ? deletion : rest,
                              deletedHere ? rest : deletion});
    }
    if (call.json())
        call.out.json(array);
    else if (open.empty())
        call.out.line(translated(TEXT("CommandLine", "There is no conflict.")));
    else
        call.out.table(table);
    return open.empty() ? ExitStatus::Done : ExitStatus::Problems;
}

// ---- deciding

constexpr Option settleOptions[] = {
    {"take", "SIDE",
     TEXT("CommandLine",
          "“here” or “there”, or what “conflicts” calls them in any language; or the value that the field is "
          "to have.")},
    {"value", "TEXT",
     TEXT("CommandLine", "The value that the field is to have, also where it names a side.")},
};

// The record is named in another way, as commands take it.
std::vector<Conflict> namedOtherwise(const Document &document, const std::vector<Conflict> &open,
                                     const QString &word)
{
    const QString entity = word.section(u':', 0, 0), field = word.section(u':', -1),
                  name = word.section(u':', 1, -2);
    std::vector<Conflict> found;
    for (const Conflict &conflict : open) {
        if (entity != QLatin1String(conflict.entity->name) || field != fieldWord(conflict)) continue;
        if (document.named(*conflict.entity, name) == conflict.record) found.push_back(conflict);
    }
    return found;
}

std::vector<Conflict> meant(const Document &document, const QString &written)
{
    const QString word = withoutName(written);
    std::vector<Conflict> open = conflicts(document);
    if (word == u"all") return open;
    std::vector<Conflict> found;
    for (const Conflict &conflict : open)
        if (wordOf(document, conflict) == word || numberWord(conflict) == word) found.push_back(conflict);
    if (found.empty()) found = namedOtherwise(document, open, word);
    if (found.empty())
        throw Failure(translated(TEXT("CommandLine",
                                      "There is no conflict “%1”. “conflicts” lists them; “all” means all."))
                          .arg(word));
    return found;
}

// Which of the values there is meant has to be said where there are several.
void refuseSeveral(const Document &document, const Conflict &conflict)
{
    const Conflict::Side *const own = &here(conflict);
    const auto others = std::count_if(conflict.sides.begin(), conflict.sides.end(),
                                      [&](const Conflict::Side &side) { return &side != own; });
    if (conflict.column && others > 1)
        throw Failure(translated(TEXT("CommandLine",
                                      "Of “%1” there are several values there: %2. Settle it by itself, and "
                                      "give the value with --take."))
                          .arg(wordOf(document, conflict), othersOf(document, conflict)));
}

// By the words above the list, which may have been made in another language. Nothing when it is a value.
std::optional<Take> sideNamed(const QString &take)
{
    const AllTranslations all;
    const QString word = take.normalized(QString::NormalizationForm_C);
    for (const Language language : allLanguages) {
        if (word.compare(all.text(hereLabel, language), Qt::CaseInsensitive) == 0) return Take::Here;
        if (word.compare(all.text(thereLabel, language), Qt::CaseInsensitive) == 0) return Take::There;
    }
    return {};
}

struct Decision {
    std::optional<Take> side;
    QString value; // without a side
};

Decision decisionGiven(const Call &call)
{
    if (call.has("take") && call.has("value"))
        throw Misuse(
            translated(TEXT("CommandLine", "--take and --value do not go together. Leave out one of them.")));
    if (call.has("value")) return {{}, call.value("value")};
    if (call.has("take")) return {sideNamed(call.value("take")), call.value("take")};
    throw Misuse(translated(TEXT("CommandLine", "Say with --take what is to be: here, there, or a value.")));
}

Settlement decided(const Document &document, const Conflict &conflict, const Decision &decision)
{
    if (decision.side == Take::There) refuseSeveral(document, conflict);
    if (decision.side) return settlement(conflict, *decision.side);
    if (!conflict.column)
        throw Failure(
            translated(TEXT("CommandLine",
                            "Of a record that somebody deleted only “here” or “there” can be taken: it "
                            "stays or goes.")));
    const auto given = assignments(document, *conflict.entity, conflict.column->key, decision.value);
    for (const Assignment &assignment : given)
        if (assignment.column == conflict.column) return {conflict, assignment.value, true};
    return {conflict, given.front().value, true};
}

QString outcomeOf(const Document &document, const Settlement &settlement)
{
    const Conflict &conflict = settlement.conflict;
    if (!conflict.column && settlement.keep) return translated(TEXT("CommandLine", "stays"));
    return shown(document, conflict, settlement.value);
}

// What is wrong with the records now, whoever's value it was.
ExitStatus warnAbout(const Document &document, const std::vector<Settlement> &settlements)
{
    std::set<RecordKey> records;
    for (const Settlement &settlement : settlements)
        records.insert({settlement.conflict.entity, settlement.conflict.record});
    ExitStatus status = ExitStatus::Done;
    for (const RecordKey &key : records)
        if (const auto row = document.row(*key.entity, key.record)) status = std::max(status, warnOf(*row));
    return status;
}

ExitStatus runSettle(Call &call)
{
    const Decision decision = decisionGiven(call);
    if (call.operands[1] == u"all" && !decision.side)
        throw Misuse(translated(
            TEXT("CommandLine", "For all of them only “here” or “there” can be taken; a value is for one.")));
    ChangingPortfolio portfolio(call);
    std::vector<Settlement> settlements;
    TextTable table{
        {{translated(TEXT("CommandLine", "Conflict"))}, {translated(TEXT("CommandLine", "Value"))}}, {}};
    for (const Conflict &conflict : meant(*portfolio, call.operands[1])) {
        settlements.push_back(decided(*portfolio, conflict, decision));
        table.rows.push_back({listed(*portfolio, conflict), outcomeOf(*portfolio, settlements.back())});
    }
    const Settled settled = settle(*portfolio, settlements);
    const int left = int(conflicts(*portfolio).size());
    const ExitStatus status = warnAbout(*portfolio, settlements);
    if (call.json()) {
        call.out.json(QJsonObject{{QStringLiteral("settled"), qint64(settlements.size())},
                                  {QStringLiteral("deleted"), settled.deleted},
                                  {QStringLiteral("brought_back"), settled.broughtBack},
                                  {QStringLiteral("left"), left}});
        return status;
    }
    if (!table.rows.empty()) call.out.table(table);
    call.out.line(translated(PLURAL_TEXT("CommandLine", "%n conflict(s) settled."), int(settlements.size())));
    if (settled.deleted)
        call.out.line(translated(PLURAL_TEXT("CommandLine", "%n record(s) deleted."), settled.deleted));
    if (settled.broughtBack)
        call.out.line(translated(PLURAL_TEXT("CommandLine", "%n record(s) that had gone with it are back."),
                                 settled.broughtBack));
    if (left) call.out.line(translated(PLURAL_TEXT("CommandLine", "%n conflict(s) left."), left));
    return status;
}

} // namespace

constinit const Command conflictsCommand{
    .name = "conflicts",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine", "Lists where people wrote without knowing of each other."),
    .options = {},
    .run = runConflicts};

constinit const Command settleCommand{
    .name = "settle",
    .operands = "FILE CONFLICT",
    .least = 2,
    .most = 2,
    .summary = TEXT("CommandLine",
                    "Decides a conflict, or all of them: takes this side, that side, or a value."),
    .options = settleOptions,
    .run = runSettle,
    .writes = Writes::Portfolio};

} // namespace passerelle
