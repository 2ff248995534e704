// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the content of packages to the history of a file. Inside a transaction that goes back when it
// throws.
#pragma once

#include "core/document/document.h"
#include "core/document/histories.h"
#include "core/merge/package.h"
#include "core/merge/scope.h"

#include <QSet>

#include <set>

namespace passerelle
{

class Intake
{
public:
    Intake(SQLite::Database &database, const QString &uuid, const Format &format);

    // Whether all that the package builds on is here.
    [[nodiscard]] bool fits(const Package &package) const;
    // A part that would leave out what this part of the portfolio has.
    [[nodiscard]] bool isOfAnotherPart(const Package &package) const;
    struct Taken {
        qint64 changes = 0; // that were not here
        qint64 dropped = 0; // records of this part that the package does not hold any more
    };
    // `path`: for messages.
    Taken take(const Package &package, const QString &path);
    // Seals what came in.
    void finish();
    [[nodiscard]] TakenIn taken() const;

private:
    SQLite::Database &m_database;
    QString m_uuid;
    const Format &m_format;
    Known m_known;
    QHash<qint64, qint64> m_floors;
    bool m_partial;
    Scope m_scope;
    bool m_floorsChanged = false;
    QSet<qint64> m_sites; // that have grown
    QSet<qint64> m_broken; // of those the ones that were not as they were sealed before
    std::set<RecordKey> m_records;
    qint64 m_new = 0;
    QSet<qint64> m_filled; // records that were known of, and elsewhere
    struct Name {
        const Entity *entity; // null: of a newer version
        std::string entityName, column;
    };
    std::vector<Name> m_names; // of the package that is taken
    SQLite::Statement m_insert, m_stored;

    void grow(qint64 site);
    void readNames(const Package &package);
    void takeSite(const Package::Site &site, const Package &package, const QString &path);
    bool takeChange(const Package::Change &change, const QString &path);
    void requireSame(const Package::Change &change, const QString &path);
    void takeSteps(const Package &package, const Known &before);
    void takeContents(const Package &package);
    [[nodiscard]] bool fillsGaps(const Package &package) const;
    void becomeWhole(const Package &package);
    [[nodiscard]] bool grows(const Package &package) const;
    [[nodiscard]] qint64 dropWhatIsNotCarried(const Package &package);
};

} // namespace passerelle
