// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/remembered.h"

#include "core/document/document_private.h"
#include "core/document/history_seal.h"
#include "core/model/entities.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace passerelle
{

Value fromJson(const QJsonValue &json)
{
    if (json.isString()) return json.toString();
    if (json.isDouble()) return json.toInteger();
    return {};
}

QHash<qint64, Remembered> remembered(SQLite::Database &database, const Format &format,
                                     const std::string &where)
{
    QHash<qint64, Remembered> records;
    SQLite::Statement query(
        database,
        "SELECT \"entity\", \"record\", \"column\", \"new\" FROM \"history_change\" WHERE " + where
            + " ORDER BY " + causalClock(database) + ", \"site\", \"seq\"");
    while (query.executeStep()) {
        const qint64 record = query.getColumn(1).getInt64();
        const auto [entity, column] = format.present(textAt(query, 0), textAt(query, 2));
        if (!column.isEmpty()) {
            records[record].values[column] = valueAt(query, 3);
        } else if (query.getColumn(3).isNull()) {
            records.remove(record);
        } else {
            Remembered fresh{entity, {}};
            const QJsonObject values = QJsonDocument::fromJson(textAt(query, 3).toUtf8()).object();
            for (auto it = values.begin(); it != values.end(); ++it)
                fresh.values[format.present(textAt(query, 0), it.key()).column] = fromJson(it.value());
            records[record] = std::move(fresh);
        }
    }
    return records;
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

bool recordsAgree(const Document &document, const Format &format, qint64 site, qint64 from)
{
    const auto records = remembered(
        document.database(), format,
        "\"record\" IN (SELECT \"record\" FROM \"history_change\" WHERE \"site\" = " + std::to_string(site)
            + " AND \"seq\" >= " + std::to_string(from) + ")");
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        const Entity *entity = entityNamed(it->entity);
        const auto row = entity ? document.row(*entity, it.key()) : std::nullopt;
        if (entity && (!row || !agrees(*row, *it))) return false;
    }
    SQLite::Statement deleted(document.database(),
                              "SELECT \"entity\", \"record\" FROM \"history_change\" WHERE \"site\" = ? AND "
                              "\"seq\" >= ? AND \"column\" = '' AND \"new\" IS NULL");
    deleted.bind(1, int64_t(site));
    deleted.bind(2, int64_t(from));
    while (deleted.executeStep()) {
        const Entity *entity = entityNamed(format.present(textAt(deleted, 0), {}).entity);
        const qint64 record = deleted.getColumn(1).getInt64();
        if (entity && !records.contains(record) && document.row(*entity, record)) return false;
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
    throw Failure(
        translated(TEXT("Document",
                        "%1 is not whole: it may have been copied while a program wrote to it. Copy it "
                        "again, or go back to a backup with “restore”."))
            .arg(QDir::toNativeSeparators(document.path())));
}

} // namespace passerelle
