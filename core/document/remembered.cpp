// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/remembered.h"

#include "core/base/file_failure.h"
#include "core/document/document_private.h"
#include "core/document/histories.h"
#include "core/document/history_seal.h"
#include "core/model/entities.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace passerelle
{

Value fromJson(const QJsonValue &json)
{
    if (json.isString()) return json.toString();
    if (json.isDouble()) return json.toInteger();
    return {};
}

namespace
{

using Records = QHash<qint64, Remembered>;

// One record after the other, with those that somebody deleted apart.
void readRecords(SQLite::Database &database, const Format &format, Histories &histories, Records &alive,
                 Records &deleted)
{
    SQLite::Statement query(
        database,
        std::string("SELECT ") + recordChangeColumns
            + ", \"record\" FROM \"history_change\" ORDER BY \"record\", \"site\", \"seq\"");
    std::vector<RecordChange> changes;
    qint64 current = 0;
    QString entity;
    const auto finish = [&] {
        if (changes.empty()) return;
        const Entity *known = entityNamed(entity);
        ResolvedRecord record = resolved(known, changes, histories.causality());
        if (known) histories.settleReferences(*known, record);
        const bool there = record.alive || !record.whole;
        if (there || !record.values.isEmpty())
            (there ? alive : deleted).insert(current, {entity, record.whole, std::move(record.values)});
        changes.clear();
    };
    while (query.executeStep()) {
        const qint64 record = query.getColumn(7).getInt64();
        QString entityOfChange;
        RecordChange change = changeAt(query, format, entityOfChange);
        if (record != current) finish();
        current = record;
        entity = entityOfChange;
        changes.push_back(std::move(change));
    }
    finish();
}

void followJoins(Histories &histories, Records &alive, Records &deleted)
{
    for (const auto &[gone, join] : histories.joins()) {
        alive.remove(gone.record);
        deleted.remove(gone.record);
    }
    for (const auto &[gone, join] : histories.joins()) {
        const RecordKey stands = histories.standing(gone);
        ResolvedRecord record = histories.of(stands);
        if (!record.whole) continue;
        deleted.remove(stands.record);
        (record.alive ? alive : deleted)
            .insert(stands.record, {QLatin1String(stands.entity->name), true, std::move(record.values)});
        if (!record.alive) alive.remove(stands.record);
    }
    if (histories.joins().empty()) return;
    for (Records *records : {&alive, &deleted}) // what is deleted may be there still (revive)
        for (Remembered &record : *records)
            if (const Entity *entity = entityNamed(record.entity))
                histories.followJoins(*entity, record.values);
}

// What others refer to is there, whoever deleted it (present_state.h).
void revive(const Histories &histories, Records &alive, Records &deleted)
{
    std::vector<qint64> open(alive.keyBegin(), alive.keyEnd());
    while (!open.empty() && !deleted.isEmpty()) {
        const Remembered record = alive.value(open.back());
        open.pop_back();
        const Entity *entity = entityNamed(record.entity);
        if (!entity) continue;
        for (const Reference &reference : referencesOf(*entity, record.values)) {
            const qint64 target = reference.target.record;
            const auto found = deleted.constFind(target);
            if (found == deleted.cend() || histories.joins().contains(reference.target)) continue;
            alive.insert(target, *found);
            deleted.erase(found);
            open.push_back(target);
        }
    }
}

} // namespace

QHash<qint64, Remembered> remembered(SQLite::Database &database, const Format &format)
{
    Histories histories(database, format);
    Records alive, deleted;
    readRecords(database, format, histories, alive, deleted);
    followJoins(histories, alive, deleted);
    revive(histories, alive, deleted);
    return alive;
}

bool agrees(const Row &row, const Remembered &history)
{
    const auto &all = columns(*row.entity);
    for (std::size_t i = 1; i < all.size(); ++i)
        if (row.values[i] != history.values.value(all[i].name)) return false;
    return true;
}

namespace
{

// The latest step is there with all of its changes, and nothing after it.
bool sequencesEnd(SQLite::Database &database)
{
    SQLite::Statement query(
        database,
        "SELECT 1 FROM \"history_step\" AS t LEFT JOIN \"history_site\" AS s ON s.\"site\" = t.\"site\" "
        "WHERE "
        "t.\"id\" = (SELECT max(\"id\") FROM \"history_step\") AND (s.\"last_seq\" IS NOT t.\"last_seq\" OR "
        "s.\"last_seq\" < (SELECT max(\"seq\") FROM \"history_change\" AS c WHERE c.\"site\" = s.\"site\") "
        "OR "
        "(t.\"last_seq\" >= t.\"first_seq\" AND NOT EXISTS (SELECT 1 FROM \"history_change\" AS c WHERE "
        "c.\"site\" = t.\"site\" AND c.\"seq\" = t.\"last_seq\")))");
    return !query.executeStep();
}

// The records of the latest changes are what their histories say. One that somebody deleted may be there for
// those that refer to it.
bool recordsAgree(const Document &document, const Format &format, qint64 site, qint64 from)
{
    Histories histories(document.database(), format);
    std::set<RecordKey> latest;
    SQLite::Statement query(document.database(),
                            "SELECT DISTINCT \"entity\", \"record\" FROM \"history_change\" WHERE "
                            "\"site\" = ? AND \"seq\" >= ?");
    query.bind(1, int64_t(site));
    query.bind(2, int64_t(from));
    while (query.executeStep())
        if (const Entity *entity = entityNamed(format.present(textAt(query, 0), {}).entity))
            latest.insert({entity, query.getColumn(1).getInt64()});
    for (const RecordKey &key : latest) {
        const ResolvedRecord record = histories.of(key);
        const auto row = document.row(*key.entity, key.record);
        if (!record.whole || (!row && !record.alive)) continue;
        if (!row || !agrees(*row, {{}, true, record.values})) return false;
        if (!record.alive && record.deletions.empty()) return false;
    }
    return true;
}

} // namespace

void requireWholeTail(const Document &document, const Format &format)
{
    constexpr qint64 latest = 1000; // changes
    const std::vector<Step> last = document.steps(1);
    try {
        if (last.empty()
            || (sequencesEnd(document.database()) && sealsAgree(document.database(), document.uuid())
                && recordsAgree(document, format, last.front().site, last.front().last - latest)))
            return;
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, document.path());
    }
    throw fileFailure(TEXT("Document",
                           "%1 is not whole: it may have been copied while a program wrote to it. Copy it "
                           "again, or go back to a backup with “restore”."),
                      document.path());
}

} // namespace passerelle
