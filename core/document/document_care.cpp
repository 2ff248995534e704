// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The care of a file: whole copies, and going back to one.
#include "core/document/document_private.h"
#include "core/document/format.h"
#include "core/document/unfinished_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>

namespace passerelle
{

namespace
{

bool isLock(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xff;
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

// What has been done to a file, in a few words.
std::string historyOf(SQLite::Database &database)
{
    return database
        .execAndGet(
            "SELECT coalesce((SELECT group_concat(\"name\" || ' ' || \"value\") FROM "
            "\"passerelle_file\"), '') || (SELECT count(*) || ' ' || coalesce(max(\"clock\"), 0) FROM "
            "\"history_change\") || coalesce((SELECT group_concat(\"id\" || \"state\") FROM "
            "\"history_step\"), '')")
        .getString();
}

} // namespace

void copyAllPages(SQLite::Database &target, SQLite::Database &source)
{
    SQLite::Backup backup(target, source);
    const int result = backup.executeStep(-1);
    if (result != SQLITE_DONE) throw SQLite::Exception("The pages were not copied.", result);
}

void Document::copyTo(const QString &path) const
{
    UnfinishedFile file(path);
    try {
        SQLite::Database target(file.path().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copyAllPages(target, d->original ? *d->original : *d->database);
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, isLock(exception) ? d->path : path);
    }
    file.finish();
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
        d->guarded([&] {
            try {
                copyAllPages(*d->database, *source->d->database);
            } catch (const SQLite::Exception &) {
                // When only the end of the file could not be cut off, all the rest is done.
                if (historyOf(*d->database) != historyOf(*source->d->database)) throw;
            }
        });
        d->site.leave();
        d->uuid = source->uuid();
        d->schema = source->schema();
    }
    ChangedRecords all;
    all.everything = true;
    const auto told = d->observers;
    for (const auto &[token, observer] : told) observer(all);
}

} // namespace passerelle
