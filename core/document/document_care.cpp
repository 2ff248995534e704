// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The care of a file: whole copies, going back to one, and whether everything in it agrees.
#include "core/document/document_private.h"
#include "core/document/remembered.h"
#include "core/model/entities.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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

void checkHistory(const Document &document, const Format &format, std::vector<Problem> &problems)
{
    QHash<qint64, Remembered> records = remembered(document.database(), format);
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
    // Up to the sequence number noted there, compacting may have dropped some.
    SQLite::Statement query(
        database,
        "WITH compacted(site, floor) AS (SELECT CAST(key AS INTEGER), value FROM json_each((SELECT \"value\" "
        "FROM "
        "\"passerelle_file\" WHERE \"name\" = 'compacted'))), sites(site, last, floor) AS (SELECT "
        "s.\"site\", "
        "s.\"last_seq\", coalesce(floor, 0) FROM \"history_site\" AS s LEFT JOIN compacted AS k ON k.site = "
        "s.\"site\") SELECT site FROM sites WHERE last - floor IS NOT (SELECT count(*) FROM "
        "\"history_change\" AS c "
        "WHERE c.\"site\" = sites.site AND c.\"seq\" > floor) OR last IS NOT max(floor, (SELECT "
        "coalesce(max(c.\"seq\"), 0) FROM \"history_change\" AS c WHERE c.\"site\" = sites.site))");
    while (query.executeStep())
        problems.push_back(error(translated(TEXT("Verify", "Changes are missing in the history of site %1."))
                                     .arg(textAt(query, 0))));
}

bool isLock(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xff;
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

} // namespace

void copyAllPages(SQLite::Database &target, SQLite::Database &source)
{
    SQLite::Backup backup(target, source);
    const int result = backup.executeStep(-1);
    if (result != SQLITE_DONE) throw SQLite::Exception("The pages were not copied.", result);
}

std::vector<Problem> Document::verify() const
{
    std::vector<Problem> problems;
    try {
        checkIntegrity(d->original ? *d->original : *d->database, problems);
        if (!problems.empty()) return problems; // what follows could not be trusted
        if (d->schema <= d->format->version()) checkSchema(*d->database, problems);
        checkReferences(*d->database, problems);
        checkSequences(*d->database, problems);
        checkHistory(*this, *d->format, problems);
    } catch (const SQLite::Exception &exception) {
        problems.push_back(error(explained(exception, d->path).text()));
    } catch (const Failure &failure) {
        problems.push_back(error(failure.text()));
    }
    return problems;
}

void Document::copyTo(const QString &path) const
{
    if (QFileInfo::exists(path))
        throw Failure(translated(TEXT("Document", "%1 exists already. Choose another name, or open it."))
                          .arg(QDir::toNativeSeparators(path)));
    try {
        SQLite::Database target(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copyAllPages(target, d->original ? *d->original : *d->database);
    } catch (const SQLite::Exception &exception) {
        QFile::remove(path);
        throw explained(exception, isLock(exception) ? d->path : path);
    }
}

void Document::replaceBy(const QString &path)
{
    d->requireWritable();
    {
        // Known to no data folder, so that it is checked; an older one comes up to date.
        const Installation stranger{
            {}, d->installation.person, d->installation.organisation, {}, d->installation.now};
        const auto source = open(path, stranger, Access::Read, *d->format);
        if (source->schema() > d->format->version()) throw Failure(source->readOnlyReason());
        d->statements.clear();
        d->guarded([&] { copyAllPages(*d->database, *source->d->database); });
    }
    d->site.leave();
    d->readIdentity();
    ChangedRecords all;
    all.everything = true;
    const auto told = d->observers;
    for (const auto &[token, observer] : told) observer(all);
}

} // namespace passerelle
