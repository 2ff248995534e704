// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What could do harm before the schema has been compared: objects that compute, and journals of other files.
#include "core/base/file_failure.h"
#include "core/document/document_private.h"
#include "core/document/file_lock.h"
#include "core/document/history_seal.h"
#include "core/document/restore.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace passerelle
{

void requirePlainSchema(SQLite::Database &database, const QString &path)
{
    // In this order: what a virtual table is made of is asked only of ours.
    for (const char *sql :
         {"SELECT \"name\" FROM sqlite_schema WHERE \"type\" NOT IN ('table', 'index', "
          "'trigger') OR (\"name\" "
          "<> 'search' AND \"sql\" LIKE '%create%virtual%table%') OR \"name\" IS NULL",
          "SELECT 'passerelle_file' WHERE 'passerelle_file' NOT IN (SELECT \"name\" FROM sqlite_schema)",
          "SELECT 'history_site' WHERE 'history_site' NOT IN (SELECT \"name\" FROM sqlite_schema)",
          "SELECT \"name\" FROM sqlite_schema GROUP BY \"name\" HAVING count(*) > 1",
          "SELECT m.\"name\" FROM sqlite_schema AS m, pragma_table_xinfo(m.\"name\") AS x "
          "WHERE m.\"type\" = 'table' "
          "AND m.\"name\" <> 'search' AND x.\"hidden\" > 1"}) {
        SQLite::Statement query(database, sql);
        if (query.executeStep()) throw notBuiltByUs(path, textAt(query, 0).left(100));
    }
}

namespace
{

const QString played[] = {QStringLiteral("-journal"), QStringLiteral("-wal")};

bool isPlayed(const QString &path, const QString &journal)
{
    QFile file(path + journal);
    if (!file.open(QIODevice::ReadOnly)) return false;
    return journal == u"-wal" ? file.size() > 0
                              : file.read(8) == QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
}

// Plays the journal into a copy of the file and looks at what becomes of it.
bool givesPortfolio(const QString &path, const QString &folder)
{
    const QString copy = folder + QStringLiteral("/copy");
    bool copied = QFile::copy(path, copy);
    for (const QString &journal : played)
        if (QFileInfo::exists(path + journal)) copied = QFile::copy(path + journal, copy + journal) && copied;
    if (!copied) return true; // it cannot be tried here: no room
    try {
        SQLite::Database database(copy.toStdString(), SQLite::OPEN_READWRITE);
        requireSound(database, copy);
        requirePlainSchema(database, copy);
        const QString uuid = QString::fromStdString(
            database.execAndGet("SELECT \"value\" FROM \"passerelle_file\" WHERE \"name\" = 'uuid'")
                .getString());
        const QString before = identityIn(path);
        return (before.isEmpty() || before == uuid) && brokenSites(database, uuid).isEmpty();
    } catch (const SQLite::Exception &) {
        return false;
    } catch (const Failure &) {
        return false;
    }
}

} // namespace

// SQLite plays whatever journal bears the name of the file, and the pages of another database with it.
void requireOwnJournal(const QString &given, bool held)
{
    const QString path = placeOf(given);
    if (!isPlayed(path, played[0]) && !isPlayed(path, played[1])) return;
    const auto lock = held ? nullptr : lockOf(path);
    if (!held && !lock) return; // who holds the file is writing the journal
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + QStringLiteral("/.passerelle-XXXXXX"));
    if (!folder.isValid() || givesPortfolio(path, folder.path()))
        return; // invalid: nothing can be played there
    throw fileFailure(
        TEXT("Document",
             "%1 is damaged, or the journal beside it belongs to another file, so it was left as it "
             "is. Go back to a backup with “restore”."),
        path);
}

} // namespace passerelle
