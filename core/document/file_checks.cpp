// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that came from somebody else is hostile until it has been checked: SQLite documentation, "Defense
// Against The Dark Arts".
#include "core/base/file_failure.h"
#include "core/document/document_private.h"
#include "core/document/format.h"
#include "core/model/entities.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace passerelle
{

namespace
{

constexpr qsizetype headerSize = 100;

} // namespace

void requirePortfolioFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw fileFailure(TEXT("Document", "There is no file %1. Check the name, or make a new portfolio."),
                          path);
    if (info.isDir())
        throw fileFailure(TEXT("Document", "%1 is a folder. Choose the portfolio file in it."), path);
    if (info.size() == 0)
        throw fileFailure(TEXT("Document",
                               "%1 is empty, so it is no portfolio. Choose another file, or go back to a "
                               "backup."),
                          path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw fileFailure(TEXT("Document", "%1 cannot be read. Check its permissions."), path);
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        throw fileFailure(
            TEXT("Document",
                 "%1 is not a portfolio. Choose a file that Passerelle has made, or import this "
                 "one."),
            path);
    if (header.size() < headerSize)
        throw fileFailure(TEXT("Document", "%1 is cut off. Go back to a backup with “restore”."), path);
    if (qFromBigEndian<qint32>(header.constData() + 68) != applicationId)
        throw fileFailure(
            TEXT("Document", "%1 is a database of another program, not a portfolio. Choose another file."),
            path);
    const qint64 page = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    // A program that died while the file grew left a journal, from which SQLite goes back.
    const bool recoverable = QFileInfo(info.canonicalFilePath() + QStringLiteral("-journal")).size() > 0;
    if (pages * (page == 1 ? 65536 : page) > info.size() && !recoverable)
        throw fileFailure(TEXT("Document", "%1 is cut off. Go back to a backup with “restore”."), path);
}

QStringList storageFaults(SQLite::Database &database, int most)
{
    // Not the quick check: a copy that mixes pages of before and after has rows that their index lacks.
    SQLite::Statement check(database, "PRAGMA integrity_check(" + std::to_string(most) + ')');
    QStringList found;
    bool answered = false;
    for (; check.executeStep(); answered = true)
        if (const QString text = textAt(check, 0); text != u"ok" && !text.contains(u"FTS5 table"))
            found += text.simplified().remove(QStringLiteral("*** in database main *** "));
    if (!answered) found += QString(); // it says "ok" at least
    return found;
}

void requireSound(SQLite::Database &database, const QString &path)
{
    if (!storageFaults(database, 1).isEmpty()) throw damagedFile(path);
}

namespace
{

// What ANALYZE adds. By name alone anything could hide there.
bool isStatistics(const QString &name, const QString &sql)
{
    return (name == u"sqlite_stat1" && sql == u"CREATE TABLE sqlite_stat1(tbl,idx,stat)")
        || (name == u"sqlite_stat4" && sql == u"CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)");
}

const SchemaObjects &expectedObjects()
{
    // The full-text index has tables that SQLite makes and names: let it do so.
    static const SchemaObjects expected = [] {
        SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE);
        for (const QString &statement : historyStatements()) memory.exec(statement.toStdString());
        SchemaObjects objects = schemaObjects(memory);
        // The many others it keeps as they are written; to have them made and read again takes longer than
        // all the rest of opening.
        for (const Entity *entity : entities())
            for (const QString &statement : tableStatements(*entity))
                objects.insert(statement.section(u'"', 1, 1), statement);
        return objects;
    }();
    return expected;
}

} // namespace

Failure notBuiltByUs(const QString &path, const QString &what)
{
    return Failure(translated(TEXT("Document",
                                   "%1 is not built as Passerelle builds a portfolio (%2), so it may have "
                                   "been changed by another program. Go back to a backup with “restore”."))
                       .arg(QDir::toNativeSeparators(path), what));
}

QStringList columnsOf(SQLite::Database &database, const QString &table)
{
    QStringList names;
    SQLite::Statement query(database, "SELECT \"name\" FROM pragma_table_info(?)");
    query.bind(1, table.toStdString());
    while (query.executeStep()) names += textAt(query, 0);
    return names;
}

SchemaObjects schemaObjects(SQLite::Database &database)
{
    SchemaObjects objects;
    SQLite::Statement query(database, "SELECT \"name\", coalesce(\"sql\", '') FROM sqlite_schema");
    while (query.executeStep())
        if (const QString name = textAt(query, 0), sql = textAt(query, 1); !isStatistics(name, sql))
            objects.insert(name, sql);
    return objects;
}

QStringList schemaDifferences(SQLite::Database &database)
{
    const SchemaObjects &expected = expectedObjects();
    const SchemaObjects found = schemaObjects(database);
    QStringList different;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        if (expected.value(it.key(), QStringLiteral("?")) != it.value()) different += it.key();
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        if (!found.contains(it.key())) different += it.key();
    different.removeDuplicates();
    return different;
}

void requireKnownSchema(SQLite::Database &database, const QString &path)
{
    const QStringList different = schemaDifferences(database);
    if (!different.isEmpty()) throw notBuiltByUs(path, different.mid(0, 5).join(QStringLiteral(", ")));
}

void requireFingerprint(SQLite::Database &database, const QString &path, const QByteArray &expected)
{
    if (fingerprint(database) != expected) throw notBuiltByUs(path, QStringLiteral("sqlite_schema"));
}

void requireReadable(SQLite::Database &database, const QString &path)
{
    const SchemaObjects &expected = expectedObjects();
    const SchemaObjects found = schemaObjects(database);
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE); // for the columns of each table
    for (const QString &statement : schemaStatements()) memory.exec(statement.toStdString());
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        // A view in place of a table would compute what is shown here.
        const bool isVirtual = it.value().startsWith(u"CREATE VIRTUAL TABLE");
        if (!isVirtual && !it.value().startsWith(u"CREATE TABLE")) continue;
        const QStringList there = columnsOf(database, it.key()), needed = columnsOf(memory, it.key());
        const bool table = found.value(it.key()).startsWith(isVirtual ? u"CREATE VIRTUAL TABLE"
                                                                      : u"CREATE TABLE");
        const auto missing = [&](const QString &column) { return !there.contains(column); };
        if (table && std::none_of(needed.begin(), needed.end(), missing)) continue;
        throw fileFailure(
            TEXT("Document",
                 "%1 was written by a newer version of Passerelle that keeps things otherwise, so "
                 "it cannot be opened here. Install the newer version."),
            path);
    }
}

} // namespace passerelle
