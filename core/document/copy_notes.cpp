// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/copy_notes.h"

#include "core/store/sql.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace passerelle
{

namespace
{

const QString issueName = QStringLiteral("issue"), baseName = QStringLiteral("issued with"),
              scopeName = QStringLiteral("scope");

QString note(SQLite::Database &database, const QString &name)
{
    SQLite::Statement query(database, "SELECT \"value\" FROM \"passerelle_file\" WHERE \"name\" = ?");
    query.bind(1, name.toStdString());
    return query.executeStep() ? textAt(query, 0) : QString();
}

void setNote(SQLite::Database &database, const QString &name, const QString &value)
{
    SQLite::Statement statement(database,
                                value.isEmpty()
                                    ? "DELETE FROM \"passerelle_file\" WHERE \"name\" = ?1"
                                    : "INSERT OR REPLACE INTO \"passerelle_file\" VALUES (?1, ?2)");
    statement.bind(1, name.toStdString());
    if (!value.isEmpty()) statement.bind(2, value.toStdString());
    statement.exec();
}

} // namespace

Known knownIn(SQLite::Database &database)
{
    Known known;
    SQLite::Statement query(database,
                            "SELECT \"site\", \"last_seq\" FROM \"history_site\" WHERE \"last_seq\" > 0");
    while (query.executeStep()) known.insert(query.getColumn(0).getInt64(), query.getColumn(1).getInt64());
    return known;
}

QString toJson(const Known &known)
{
    QJsonObject object;
    for (auto it = known.begin(); it != known.end(); ++it) object.insert(QString::number(it.key()), *it);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Known knownFromJson(const QString &json)
{
    Known known;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        known.insert(it.key().toLongLong(), it->toInteger());
    return known;
}

CopyNotes copyNotes(SQLite::Database &database)
{
    return {note(database, issueName), knownFromJson(note(database, baseName)), note(database, scopeName)};
}

void setCopyNotes(SQLite::Database &database, const CopyNotes &notes)
{
    setNote(database, issueName, notes.issue);
    setNote(database, baseName, notes.issue.isEmpty() ? QString() : toJson(notes.base));
    setNote(database, scopeName, notes.scope);
}

bool isNoteOfCopy(const QString &name) { return name == issueName || name == baseName || name == scopeName; }

} // namespace passerelle
