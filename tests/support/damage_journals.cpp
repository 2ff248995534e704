// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/damage_kinds.h"
#include "tests/support/past_the_program.h"
#include "tests/support/raw_database.h"

#include <QFile>

namespace passerelle::testing
{

namespace
{

// Leaves the journal of a program that died in `path`, with pages of `source`, beside `path`.
void leaveJournal(const QString &source, const QString &path, const char *mode)
{
    RawDatabase writer(source);
    writer.run(QStringLiteral("PRAGMA journal_mode = ") + QLatin1String(mode));
    writer.run("PRAGMA synchronous = FULL");
    writer.run("PRAGMA cache_size = 1");
    writer.run("PRAGMA wal_autocheckpoint = 0");
    writer.run("BEGIN");
    writer.run("UPDATE \"passerelle_file\" SET \"value\" = \"value\" || 'x'");
    writer.run("UPDATE \"history_step\" SET \"subject\" = 'other'");
    writer.run("INSERT INTO \"content\" WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
               "i < 100) "
               "SELECT i, zeroblob(9000) FROM n");
    const bool log = QLatin1String(mode) == u"WAL";
    if (log) writer.run("COMMIT");
    const QString beside = log ? QStringLiteral("-wal") : QStringLiteral("-journal");
    writeBytes(path + beside, bytesOf(source + beside));
}

void foreignJournal(const QString &path, Random &random)
{
    // Of a portfolio like it, of which other pages are full.
    const QString other = path + QStringLiteral(".other");
    writeBytes(other, bytesOf(path));
    {
        RawDatabase raw(other);
        raw.run("UPDATE \"passerelle_file\" SET \"value\" = '0f5ae6ba-0c6f-4d52-95d1-1db4c6a1e5a9' WHERE "
                "\"name\" = "
                "'uuid'");
        raw.run("UPDATE \"history_site\" SET \"person\" = 'Somebody else'");
        raw.run("DELETE FROM \"history_step\" WHERE \"id\" > 2");
        if (upTo(random, 1)) raw.run("VACUUM");
    }
    leaveJournal(other, path, upTo(random, 1) ? "DELETE" : "WAL");
    for (const char *beside : {"", "-journal", "-wal", "-shm"}) QFile::remove(other + QLatin1String(beside));
}

void damagedJournal(const QString &path, Random &random)
{
    const QString other = path + QStringLiteral(".other");
    writeBytes(other, bytesOf(path));
    const bool log = upTo(random, 1);
    leaveJournal(other, path, log ? "WAL" : "DELETE");
    for (const char *beside : {"", "-journal", "-wal", "-shm"}) QFile::remove(other + QLatin1String(beside));
    const QString journal = path + (log ? QStringLiteral("-wal") : QStringLiteral("-journal"));
    QByteArray bytes = bytesOf(journal);
    (upTo(random, 1) ? truncate : flipManyBits)(bytes, random);
    writeBytes(journal, bytes);
}

} // namespace

std::span<const Damage> damagesOfJournals()
{
    static constexpr Damage all[] = {
        {"the journal of another file", foreignJournal},
        {"a damaged journal", damagedJournal},
    };
    return all;
}

} // namespace passerelle::testing
