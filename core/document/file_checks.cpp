// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that came from somebody else is hostile until it has been checked: SQLite documentation, "Defense
// Against The Dark Arts".
#include "core/document/document_private.h"
#include "core/model/entities.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QtEndian>

namespace passerelle
{

namespace
{

constexpr qsizetype headerSize = 100;

Failure failure(const Label &label, const QString &path)
{
    return Failure(translated(label).arg(QDir::toNativeSeparators(path)));
}

using Objects = QMap<QString, QString>; // name → SQL

Objects expectedObjects()
{
    // The full-text index has tables that SQLite makes and names: let it do so.
    static const Objects expected = [] {
        SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE);
        for (const QString &statement : historyStatements()) memory.exec(statement.toStdString());
        Objects objects;
        SQLite::Statement query(memory, "SELECT \"name\", coalesce(\"sql\", '') FROM sqlite_schema");
        while (query.executeStep()) objects.insert(textAt(query, 0), textAt(query, 1));
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

void requirePortfolioFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw failure(TEXT("Document", "There is no file %1. Check the name, or make a new portfolio."),
                      path);
    if (info.isDir())
        throw failure(TEXT("Document", "%1 is a folder. Choose the portfolio file in it."), path);
    if (info.size() == 0)
        throw failure(TEXT("Document",
                           "%1 is empty, so it is no portfolio. Choose another file, or go back to a "
                           "backup."),
                      path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw failure(TEXT("Document", "%1 cannot be read. Check its permissions."), path);
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        throw failure(TEXT("Document",
                           "%1 is not a portfolio. Choose a file that Passerelle has made, or import this "
                           "one."),
                      path);
    if (header.size() < headerSize)
        throw failure(TEXT("Document", "%1 is cut off. Go back to a backup with “restore”."), path);
    if (qFromBigEndian<qint32>(header.constData() + 68) != applicationId)
        throw failure(TEXT("Document", "%1 is a database of another program, not a portfolio."), path);
    const qint64 page = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    // A program that died while the file grew left a journal, from which SQLite goes back.
    const bool recoverable = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    if (pages * (page == 1 ? 65536 : page) > info.size() && !recoverable)
        throw failure(TEXT("Document", "%1 is cut off. Go back to a backup with “restore”."), path);
}

void requireSound(SQLite::Database &database, const QString &path)
{
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    if (!check.executeStep() || textAt(check, 0) != u"ok")
        throw failure(TEXT("Document", "%1 is damaged. Go back to a backup with “restore”."), path);
}

namespace
{

// What ANALYZE adds. By name alone anything could hide there.
bool isStatistics(const QString &name, const QString &sql)
{
    return (name == u"sqlite_stat1" && sql == u"CREATE TABLE sqlite_stat1(tbl,idx,stat)")
        || (name == u"sqlite_stat4" && sql == u"CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)");
}

} // namespace

QStringList schemaDifferences(SQLite::Database &database)
{
    const Objects expected = expectedObjects();
    QStringList different;
    Objects found;
    SQLite::Statement query(database, "SELECT \"name\", coalesce(\"sql\", '') FROM sqlite_schema");
    while (query.executeStep()) found.insert(textAt(query, 0), textAt(query, 1));
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        if (!isStatistics(it.key(), it.value())
            && expected.value(it.key(), QStringLiteral("?")) != it.value())
            different += it.key();
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        if (!found.contains(it.key())) different += it.key();
    different.removeDuplicates();
    return different;
}

void requireKnownSchema(SQLite::Database &database, const QString &path)
{
    const QStringList different = schemaDifferences(database);
    if (different.isEmpty()) return;
    throw Failure(translated(TEXT("Document",
                                  "%1 is not built as Passerelle builds a portfolio (%2), so it may have "
                                  "been changed by another program. Go back to a backup with “restore”."))
                      .arg(QDir::toNativeSeparators(path), different.mid(0, 5).join(QStringLiteral(", "))));
}

} // namespace passerelle
