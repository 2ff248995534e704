// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql.h"

#include "core/base/file_failure.h"
#include "core/document/document.h"

#include <QDir>
#include <sqlite3.h>

namespace passerelle
{

QString quoted(const QString &identifier)
{
    return u'"' + QString(identifier).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString quoted(const char *identifier) { return quoted(QString::fromLatin1(identifier)); }

QString literal(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("''")) + u'\'';
}

void bindValue(SQLite::Statement &statement, int index, const Value &value)
{
    if (auto number = std::get_if<qint64>(&value))
        statement.bind(index, int64_t(*number));
    else if (auto text = std::get_if<QString>(&value))
        statement.bind(index, text->toStdString());
    else
        statement.bind(index);
}

Value valueAt(SQLite::Statement &statement, int column)
{
    const SQLite::Column cell = statement.getColumn(column);
    switch (cell.getType()) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER: return qint64(cell.getInt64());
    default: return QString::fromUtf8(cell.getText(), cell.getBytes());
    }
}

QString textAt(SQLite::Statement &statement, int column)
{
    const SQLite::Column cell = statement.getColumn(column);
    return QString::fromUtf8(cell.getText(), cell.getBytes());
}

void execute(SQLite::Database &database, const QString &sql) { database.exec(sql.toStdString()); }

Failure explained(const SQLite::Exception &exception, const QString &path)
{
    const auto text = [&](const Label &label) { return fileFailure(label, path); };
    if (exception.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED)
        return text(
            TEXT("Document",
                 "%1 was moved, replaced or deleted while it was open, so nothing was changed. Save a "
                 "copy, or open it where it is now."));
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_FULL:
        return text(
            TEXT("Document", "The disk is full, so nothing was changed in %1. Make room and try again."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return text(TEXT("Document", "%1 cannot be written. Check its permissions, or work on a copy."));
    case SQLITE_IOERR:
        return text(TEXT("Document",
                         "The disk reports an error for %1, so nothing was changed. Check the disk, then "
                         "try again."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // what had another header was told before
        return damagedFile(path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return text(TEXT("Document", "Another program is using %1. Wait until it is done, then try again."));
    case SQLITE_CANTOPEN:
        return text(
            TEXT("Document", "%1 cannot be opened. Check that the folder exists and can be written."));
    case SQLITE_TOOBIG: return text(TEXT("Document", "A text is too long to be kept in %1."));
    default:
        return Failure(
            translated(TEXT("Document",
                            "%1 cannot be used: %2. If that stays so, go back to a backup with “restore”."))
                .arg(QDir::toNativeSeparators(path), QString::fromUtf8(exception.what())));
    }
}

void forEachRow(const Document &document, const QString &sql, const std::vector<Value> &values,
                const std::function<void(SQLite::Statement &)> &each)
{
    try {
        SQLite::Statement statement(document.database(), sql.toStdString());
        int index = 0;
        for (const Value &value : values) bindValue(statement, ++index, value);
        while (statement.executeStep()) each(statement);
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, document.path());
    }
}

} // namespace passerelle
