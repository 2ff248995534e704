// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tells that a history is as it was written. Each site has a chain of hashes: over who it is, then over
// each of its steps with all changes. The last one is kept in the file, together with a hash over what else
// the file says of the site. A file that no version with seals has written yet has none.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <SQLiteCpp/SQLiteCpp.h>

namespace passerelle
{

struct Step;

// Inside the transaction that has recorded `step` and saved its site.
void seal(SQLite::Database &database, const QString &uuid, const Step &step);

// Sites whose history is not as it was written: changes missing, steps that do not follow one another, or
// another content than the seal says. 0 stands for a seal of no site.
[[nodiscard]] QSet<qint64> brokenSites(SQLite::Database &database, const QString &uuid);

// The same, of what can be told without reading the history: whether each seal is that of its site as it is.
[[nodiscard]] bool sealsAgree(SQLite::Database &database, const QString &uuid);

// A hash over the end of the site's history: its seal, its latest step and latest changes. Costs the same for
// a long history and a short one.
[[nodiscard]] QByteArray tailHash(SQLite::Database &database, qint64 site);

// Seals the history as it is now, whatever the seals said.
void sealAnew(SQLite::Database &database, const QString &uuid);
// Whether the history of one site is what its seal says; also where it has none.
[[nodiscard]] bool sealAgrees(SQLite::Database &database, qint64 site);
// Seals a site to which steps and changes were added that came from elsewhere.
void sealSite(SQLite::Database &database, const QString &uuid, qint64 site);

// What a step that brought in what others wrote did to the records is sealed apart: it is known here only.
void sealEffects(SQLite::Database &database, qint64 step);
[[nodiscard]] bool effectsAgree(SQLite::Database &database);

// Whether the entry of the table "passerelle_file" is a seal, or what compaction has noted.
[[nodiscard]] bool isNoteOfHistory(const QString &name);

} // namespace passerelle
