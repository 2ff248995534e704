// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The care of a file: whole copies, and going back to one.
#include "core/base/file_failure.h"
#include "core/document/document_private.h"
#include "core/document/unfinished_file.h"

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

// Only the end of the file could not be cut off, or the journal not be seen to go: all the rest is done.
bool isAfterCommit(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode(); // of a backup: the extended one
    return code == SQLITE_IOERR_TRUNCATE || code == SQLITE_IOERR_DELETE || code == SQLITE_IOERR_DIR_FSYNC;
}

// Whether the file has become the source although something failed on the way; throws Failure when the disk
// is so ill that nobody can tell.
bool replaced(SQLite::Database &file, SQLite::Database &source, const SQLite::Exception &reason)
{
    std::string held;
    try {
        held = historyOf(file);
    } catch (const SQLite::Exception &) {
        if (!isAfterCommit(reason)) return false;
        throw fileFailure(
            TEXT("Document",
                 "The disk reports an error for %1, and whether it was replaced cannot be told. "
                 "Check the disk, then open the file again and see."),
            QString::fromStdString(file.getFilename()));
    }
    return held == historyOf(source);
}

} // namespace

void copyAllPages(SQLite::Database &target, SQLite::Database &source)
{
    SQLite::Backup backup(target, source);
    const int result = backup.executeStep(-1);
    if (result != SQLITE_DONE) throw SQLite::Exception("The pages were not copied.", result);
}

void Document::copyTo(const QString &path, std::optional<QFile::Permissions> permissions) const
{
    UnfinishedFile file(path);
    try {
        SQLite::Database target(file.path().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copyAllPages(target, d->original ? *d->original : *d->database);
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, isLock(exception) ? d->path : path);
    }
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner; // a copy is made to be changed
    file.finish(permissions.value_or((QFile::permissions(d->path) & file.permissionsOfNewFiles()) | own));
}

void Document::replaceBy(const Document &source)
{
    d->requireWritable();
    d->statements.clear();
    d->site.leave();
    d->guarded([&] {
        try {
            copyAllPages(*d->database, *source.d->database);
        } catch (const SQLite::Exception &reason) {
            if (!replaced(*d->database, *source.d->database, reason)) throw;
        }
    });
    // Nothing is read of the file: it has been replaced, whatever the disk does now.
    d->uuid = source.uuid();
    d->schema = source.schema();
    d->setPartial(source.d->partial);
    d->tell({{}, true});
}

} // namespace passerelle
