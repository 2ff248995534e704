// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/compact.h"

#include "core/document/backup.h"
#include "core/document/histories.h"
#include "core/document/history_floors.h"
#include "core/document/history_seal.h"
#include "core/document/writer_site.h"
#include "core/model/attachment.h"
#include "core/search/search_index.h"
#include "core/store/sql.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <sqlite3.h>

#include <algorithm>

namespace passerelle
{

namespace
{

struct ChangeNumber {
    qint64 site = 0, sequence = 0;
    auto operator<=>(const ChangeNumber &) const = default;
};

struct Plan {
    qint64 firstKept = 0; // step
    QHash<qint64, qint64> floors; // site → the last change that may be dropped
    std::vector<ChangeNumber> changes; // in order
    std::vector<std::string> contents;
    Compaction told;
};

// The first step that stays.
qint64 firstKept(SQLite::Database &database, const QDateTime &since)
{
    SQLite::Statement query(database,
                            "SELECT min(coalesce((SELECT min(\"id\") FROM \"history_step\" WHERE \"at\" >= "
                            "?1), m), coalesce((SELECT "
                            "min(\"id\") FROM \"history_step\" WHERE \"kind\" = 'done' AND \"state\" = "
                            "'undone'), m), m) FROM (SELECT "
                            "max(\"id\") AS m FROM \"history_step\")");
    query.bind(1, since.toString(Qt::ISODateWithMs).toStdString());
    query.executeStep();
    return query.getColumn(0).getInt64();
}

void planSteps(SQLite::Database &database, Plan &plan)
{
    SQLite::Statement steps(database, "SELECT count(*), max(\"at\") FROM \"history_step\" WHERE \"id\" < ?");
    steps.bind(1, int64_t(plan.firstKept));
    steps.executeStep();
    plan.told.steps = steps.getColumn(0).getInt64();
    plan.told.until = QDateTime::fromString(textAt(steps, 1), Qt::ISODateWithMs);
    SQLite::Statement floors(database,
                             "SELECT s.\"site\", coalesce((SELECT min(t.\"first_seq\") - 1 FROM "
                             "\"history_step\" AS t WHERE t.\"site\" = "
                             "s.\"site\" AND t.\"id\" >= ?), s.\"last_seq\") FROM \"history_site\" AS s");
    floors.bind(1, int64_t(plan.firstKept));
    while (floors.executeStep())
        plan.floors.insert(floors.getColumn(0).getInt64(), floors.getColumn(1).getInt64());
}

// What stands for the column of a change of a whole record (record_history.h).
const QString insertion = QStringLiteral("+"), deletion = QStringLiteral("-"), stay = QStringLiteral("=");

QString kindOf(const QString &column, bool noneBefore, bool noneAfter)
{
    if (!column.isEmpty()) return column;
    if (noneAfter) return deletion;
    return noneBefore ? insertion : stay;
}

// The changes of one record that stay, by column; the latest first.
using Staying = QHash<QString, std::vector<ChangeNumber>>;

void planChanges(SQLite::Database &database, Plan &plan)
{
    Causality causality(database);
    SQLite::Statement query(
        database,
        "SELECT \"site\", \"seq\", \"record\", \"column\", \"old\" IS NULL, \"new\" IS NULL FROM "
        "\"history_change\" ORDER BY "
        "\"record\", "
            + causalClock(database) + " DESC, \"site\" DESC, \"seq\" DESC");
    Staying staying;
    std::vector<ChangeNumber> deletions; // of the record, those that go too
    qint64 current = 0;
    while (query.executeStep()) {
        const ChangeNumber change{query.getColumn(0).getInt64(), query.getColumn(1).getInt64()};
        if (const qint64 record = query.getColumn(2).getInt64(); record != current) {
            staying.clear();
            deletions.clear();
            current = record;
        }
        const QString column = kindOf(textAt(query, 3), query.getColumn(4).getInt(),
                                      query.getColumn(5).getInt());
        const auto knew = [&](const ChangeNumber &later, const ChangeNumber &earlier) {
            return causality.knew(later.site, later.sequence, earlier.site, earlier.sequence);
        };
        const auto overwritten = [&](const QString &by, const auto &really) {
            const auto later = staying.constFind(by);
            return later != staying.constEnd()
                && std::any_of(later->begin(), later->end(), [&](const ChangeNumber &other) {
                       return knew(other, change) && really(other);
                   });
        };
        // An insertion of the record is one of all its fields, unless the record was there: it was made in a
        // part of the portfolio that was without it (record_history.h). A deletion is none: where somebody
        // else wrote to the record, its fields are what they were.
        const auto afterDeletion = [&](const ChangeNumber &later) {
            return std::any_of(deletions.begin(), deletions.end(), [&](const ChangeNumber &between) {
                return knew(later, between) && knew(between, change);
            });
        };
        if (column == deletion) deletions.push_back(change);
        const bool isOver = overwritten(column,
                                        [&](const ChangeNumber &later) {
                                            return column != insertion || afterDeletion(later);
                                        })
            || (column != deletion && overwritten(insertion, afterDeletion));
        if (change.sequence <= plan.floors.value(change.site) && isOver)
            plan.changes.push_back(change);
        else
            staying[column].push_back(change);
    }
    std::sort(plan.changes.begin(), plan.changes.end());
    plan.told.changes = qint64(plan.changes.size());
}

const QString contentHash = QStringLiteral("content_hash");

// Of a change: its column, what was there and what is.
void addNamed(QSet<QString> &named, SQLite::Statement &change)
{
    for (const int side : {1, 2}) {
        const Value value = valueAt(change, side);
        const Value hash = textAt(change, 0).isEmpty() ? unpackedValues(value).value(contentHash) : value;
        if (const auto text = std::get_if<QString>(&hash)) named.insert(*text);
    }
}

// What steps that stay can bring back: their own changes, and what they did to the records when the work of
// others came in.
void addNamedBySteps(QSet<QString> &named, SQLite::Database &database, const Plan &plan)
{
    const std::string ofDocuments = "\"entity\" = 'document' AND \"column\" IN ('', 'content_hash')";
    SQLite::Statement changes(
        database,
        "SELECT \"column\", \"old\", \"new\", \"site\", \"seq\" FROM \"history_change\" WHERE "
            + ofDocuments);
    while (changes.executeStep())
        if (changes.getColumn(4).getInt64() > plan.floors.value(changes.getColumn(3).getInt64()))
            addNamed(named, changes);
    SQLite::Statement effects(
        database,
        "SELECT \"column\", \"old\", \"new\" FROM \"history_effect\" WHERE \"step\" >= ? AND " + ofDocuments);
    effects.bind(1, int64_t(plan.firstKept));
    while (effects.executeStep()) addNamed(named, effects);
}

// What can still be chosen where people wrote apart.
void addNamedByConflicts(QSet<QString> &named, const Document &document)
{
    Histories histories(document.database(), document.format());
    SQLite::Statement records(
        document.database(),
        "SELECT DISTINCT \"record\" FROM \"history_conflict\" WHERE \"entity\" = 'document'");
    while (records.executeStep()) {
        const ResolvedRecord record = histories.of(
            {&describe<FileDocument>(), records.getColumn(0).getInt64()});
        std::vector<Value> hashes;
        for (const Side &side : record.conflicts.value(contentHash)) hashes.push_back(side.value);
        for (const Side &side : record.deletions)
            hashes.push_back(unpackedValues(side.value).value(contentHash));
        for (const Value &hash : hashes)
            if (const auto text = std::get_if<QString>(&hash)) named.insert(*text);
    }
}

void planContents(const Document &document, Plan &plan)
{
    SQLite::Database &database = document.database();
    QSet<QString> named;
    SQLite::Statement records(database,
                              "SELECT \"content_hash\" FROM \"document\" WHERE \"content_hash\" IS NOT NULL");
    while (records.executeStep()) named.insert(textAt(records, 0));
    addNamedBySteps(named, database, plan);
    addNamedByConflicts(named, document);
    SQLite::Statement contents(database, "SELECT \"hash\" FROM \"content\"");
    while (contents.executeStep())
        if (const QString hash = textAt(contents, 0); !named.contains(hash))
            plan.contents.push_back(hash.toStdString());
    plan.told.contents = qint64(plan.contents.size());
}

// What is sealed anew afterwards could not be told from what people wrote.
void requireWhole(SQLite::Database &database, const QString &uuid)
{
    if (!brokenSites(database, uuid).isEmpty())
        throw Failure(translated(
            TEXT("Compact",
                 "Parts of the history are missing or were changed by something other than Passerelle, so "
                 "nothing was dropped: “verify” names them. Go back to a backup with “restore”.")));
}

Plan planned(const Document &document, int keepDays)
{
    SQLite::Database &database = document.database();
    requireWhole(database, document.uuid());
    Plan plan;
    plan.firstKept = firstKept(database, document.installation().now().toUTC().addDays(-keepDays));
    planSteps(database, plan);
    if (plan.told.steps > 0) planChanges(database, plan);
    planContents(document, plan);
    plan.told.before = QFileInfo(document.path()).size();
    return plan;
}

void carryOut(SQLite::Database &database, const QString &uuid, const Plan &plan)
{
    SQLite::Statement steps(database, "DELETE FROM \"history_step\" WHERE \"id\" < ?");
    steps.bind(1, int64_t(plan.firstKept));
    steps.exec();
    SQLite::Statement effects(database, "DELETE FROM \"history_effect\" WHERE \"step\" < ?");
    effects.bind(1, int64_t(plan.firstKept));
    effects.exec();
    SQLite::Statement notes(database,
                            "DELETE FROM \"passerelle_file\" WHERE \"name\" GLOB 'effects *' AND "
                            "CAST(substr(\"name\", 9) AS INTEGER) < ?");
    notes.bind(1, int64_t(plan.firstKept));
    notes.exec();
    SQLite::Statement drop(database, "DELETE FROM \"history_change\" WHERE \"site\" = ? AND \"seq\" = ?");
    for (const ChangeNumber &change : plan.changes) {
        drop.reset();
        drop.bind(1, int64_t(change.site));
        drop.bind(2, int64_t(change.sequence));
        drop.exec();
    }
    SQLite::Statement contents(database, "DELETE FROM \"content\" WHERE \"hash\" = ?");
    for (const std::string &hash : plan.contents) {
        contents.reset();
        contents.bind(1, hash);
        contents.exec();
    }
    if (plan.told.steps > 0) {
        noteCompaction(database, plan.floors);
        sealAnew(database, uuid);
    }
    SearchIndex(database).rebuild();
}

// Without room for it on the disk, or while somebody reads, the file stays as large and fills up again.
void giveBackRoom(SQLite::Database &database)
{
    sqlite3 *const handle = database.getHandle();
    const int allowed = sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // what SQLite builds the new file in
    database.tryExec("VACUUM");
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, allowed);
}

} // namespace

Compaction compactable(const Document &document, int keepDays)
{
    try {
        return planned(document, keepDays).told;
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, document.path());
    }
}

Compaction compact(Document &document, int keepDays)
{
    document.requireWritable();
    try {
        Plan plan = planned(document, keepDays);
        backUp(document, QStringLiteral("compaction"));
        document.rework([&](SQLite::Database &database) { carryOut(database, document.uuid(), plan); });
        giveBackRoom(document.database());
        plan.told.after = QFileInfo(document.path()).size();
        return plan.told;
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, document.path());
    }
}

} // namespace passerelle
