// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of the history may be missing: the floor of a site is what its chain of seals begins with.
#pragma once

#include <QHash>
#include <QString>
#include <SQLiteCpp/SQLiteCpp.h>

namespace passerelle
{

// Up to where changes of each site may be missing: compacted, or not in this part of the portfolio.
[[nodiscard]] QHash<qint64, qint64> historyFloors(SQLite::Database &database);
[[nodiscard]] bool isCompacted(SQLite::Database &database);

// Inside the transaction that has dropped changes (compact.h): for each site, up to where some may be
// missing.
void noteCompaction(SQLite::Database &database, const QHash<qint64, qint64> &floors);

// What the note is called in the table "passerelle_file". JSON: site → up to where changes may be missing.
inline constexpr QLatin1String noteOfFloors("compacted");

} // namespace passerelle
