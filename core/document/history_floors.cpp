// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/history_floors.h"

#include "core/store/sql.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace passerelle
{

QHash<qint64, qint64> historyFloors(SQLite::Database &database)
{
    QHash<qint64, qint64> floors;
    SQLite::Statement query(database, "SELECT \"value\" FROM \"passerelle_file\" WHERE \"name\" = ?");
    query.bind(1, noteOfFloors.data());
    if (!query.executeStep()) return floors;
    const QJsonObject sites = QJsonDocument::fromJson(textAt(query, 0).toUtf8()).object();
    for (auto it = sites.begin(); it != sites.end(); ++it)
        floors.insert(it.key().toLongLong(), it->toInteger());
    return floors;
}

bool isCompacted(SQLite::Database &database) { return !historyFloors(database).isEmpty(); }

void noteCompaction(SQLite::Database &database, const QHash<qint64, qint64> &floors)
{
    QJsonObject sites;
    for (auto it = floors.begin(); it != floors.end(); ++it) sites.insert(QString::number(it.key()), *it);
    SQLite::Statement note(database, "INSERT OR REPLACE INTO \"passerelle_file\" VALUES (?, ?)");
    note.bind(1, noteOfFloors.data());
    note.bind(2, QJsonDocument(sites).toJson(QJsonDocument::Compact).toStdString());
    note.exec();
}

} // namespace passerelle
