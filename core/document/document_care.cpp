// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The care of a file: whole copies, going back to one, and whether everything in it agrees.
#include "core/document/document_private.h"
#include "core/document/migrations.h"
#include "core/document/unfinished_file.h"
#include "core/model/entities.h"
#include "core/search/search_index.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>

namespace passerelle
{

namespace
{

Problem error(const QString &text) { return {Severity::Error, nullptr, 0, nullptr, text}; }

Problem error(const Entity &entity, qint64 record, const Label &label)
{
    return {Severity::Error, &entity, record, nullptr, translated(label)};
}

void checkIntegrity(SQLite::Database &database, std::vector<Problem> &problems)
{
    SQLite::Statement query(database, "PRAGMA integrity_check(20)");
    while (query.executeStep())
        if (const QString text = textAt(query, 0); text != u"ok")
            problems.push_back(error(translated(TEXT("Verify", "The file is damaged: %1")).arg(text)));
}

void checkSchema(SQLite::Database &database, std::vector<Problem> &problems)
{
    for (const QString &name : schemaDifferences(database))
        problems.push_back(
            error(translated(TEXT("Verify", "“%1” is not built as Passerelle builds it.")).arg(name)));
}

void checkReferences(SQLite::Database &database, std::vector<Problem> &problems)
{
    SQLite::Statement query(database, "PRAGMA foreign_key_check");
    while (query.executeStep())
        if (const Entity *entity = entityNamed(textAt(query, 0)))
            problems.push_back(error(*entity, query.getColumn(1).getInt64(),
                                     TEXT("Verify", "The record refers to one that does not exist.")));
}

// The latest value of each column of each record, according to the history.
struct Remembered {
    QString entity;
    QHash<QString, Value> values;
};

Value jsonValue(const QJsonValue &json)
{
    return json.isString() ? Value(json.toString()) : Value(json.toInteger());
}

QHash<qint64, Remembered> remembered(SQLite::Database &database)
{
    QHash<qint64, Remembered> records;
    SQLite::Statement query(database,
                            "SELECT \"entity\", \"record\", \"column\", \"new\" FROM \"history_change\" "
                            "ORDER BY \"clock\", \"site\", \"seq\"");
    while (query.executeStep()) {
        const qint64 record = query.getColumn(1).getInt64();
        const QString column = textAt(query, 2);
        if (!column.isEmpty()) {
            records[record].values[column] = valueAt(query, 3);
        } else if (query.getColumn(3).isNull()) {
            records.remove(record);
        } else {
            Remembered fresh{textAt(query, 0), {}};
            const QJsonObject values = QJsonDocument::fromJson(textAt(query, 3).toUtf8()).object();
            for (auto it = values.begin(); it != values.end(); ++it)
                fresh.values[it.key()] = jsonValue(it.value());
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

void checkHistory(const Document &document, std::vector<Problem> &problems)
{
    QHash<qint64, Remembered> records = remembered(document.database());
    for (const Entity *entity : entities())
        for (const Row &row : document.rows(*entity)) {
            const auto found = records.constFind(row.id());
            if (found == records.constEnd() || found->entity != QLatin1String(entity->name))
                problems.push_back(
                    error(*entity, row.id(), TEXT("Verify", "The history does not know the record.")));
            else if (!agrees(row, *found))
                problems.push_back(
                    error(*entity, row.id(), TEXT("Verify", "The record differs from its history.")));
            records.remove(row.id());
        }
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        if (const Entity *entity = entityNamed(it->entity))
            problems.push_back(error(*entity, it.key(),
                                     TEXT("Verify", "The record is in the history, but not in the file.")));
}

void checkSequences(SQLite::Database &database, std::vector<Problem> &problems)
{
    SQLite::Statement query(
        database,
        "SELECT s.\"site\" FROM \"history_site\" AS s WHERE s.\"last_seq\" IS NOT (SELECT count(*) FROM "
        "\"history_change\" AS c WHERE c.\"site\" = s.\"site\") OR s.\"last_seq\" IS NOT (SELECT "
        "coalesce(max(c.\"seq\"), 0) FROM \"history_change\" AS c WHERE c.\"site\" = s.\"site\")");
    while (query.executeStep())
        problems.push_back(error(translated(TEXT("Verify", "Changes are missing in the history of site %1."))
                                     .arg(textAt(query, 0))));
}

// The library tells of a lock that stays by its answer, not by an exception.
void copyAllPages(SQLite::Database &target, SQLite::Database &source)
{
    SQLite::Backup backup(target, source);
    const int result = backup.executeStep(-1);
    if (result != SQLITE_DONE) throw SQLite::Exception("The pages were not copied.", result);
}

bool isLock(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xff;
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

} // namespace

std::vector<Problem> Document::verify() const
{
    std::vector<Problem> problems;
    try {
        checkIntegrity(*d->database, problems);
        if (!problems.empty()) return problems; // what follows could not be trusted
        checkSchema(*d->database, problems);
        checkReferences(*d->database, problems);
        checkSequences(*d->database, problems);
        checkHistory(*this, problems);
    } catch (const SQLite::Exception &exception) {
        problems.push_back(error(explained(exception, d->path).text()));
    } catch (const Failure &failure) {
        problems.push_back(error(failure.text()));
    }
    return problems;
}

void Document::copyTo(const QString &path) const
{
    UnfinishedFile file(path);
    try {
        SQLite::Database target(file.path().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copyAllPages(target, *d->database);
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, isLock(exception) ? d->path : path);
    }
    file.finish();
}

void Document::replaceBy(const QString &path)
{
    d->requireWritable();
    {
        const auto source = open(path, Installation{}, Access::Read);
        if (source->schema() > schemaVersion) throw Failure(source->readOnlyReason());
        d->statements.clear();
        d->guarded([&] { copyAllPages(*d->database, *source->d->database); });
        d->site.leave();
        d->uuid = source->uuid();
        d->schema = source->schema();
    }
    if (d->schema < schemaVersion) migrate(*this);
    ChangedRecords all;
    all.everything = true;
    const auto told = d->observers;
    for (const auto &[token, observer] : told) observer(all);
}

} // namespace passerelle
