// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file knows of itself as one of several copies: which changes it holds, what it was made of, and
// whether only some of the records are here.
#pragma once

#include <QHash>
#include <QString>

namespace SQLite
{
class Database;
}

namespace passerelle
{

// How far the changes of each site are known: site → number of its last change.
using Known = QHash<qint64, qint64>;

[[nodiscard]] Known knownIn(SQLite::Database &database);
[[nodiscard]] QString toJson(const Known &known);
[[nodiscard]] Known knownFromJson(const QString &json);

struct CopyNotes {
    QString issue; // with what this copy was made; empty: it is the original
    Known base; // what was known then: whoever issued it knows it too
    QString scope; // empty: all records are here
};
[[nodiscard]] CopyNotes copyNotes(SQLite::Database &database);
void setCopyNotes(SQLite::Database &database, const CopyNotes &notes);
// Whether the entry of the table "passerelle_file" is one of these.
[[nodiscard]] bool isNoteOfCopy(const QString &name);

} // namespace passerelle
