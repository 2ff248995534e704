// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who writes: one stretch of work of one installation in one file, with its sequence, clock and record
// numbers (merge.md: causality by what a site had seen, clocks only for the order shown).
#pragma once

#include <QHash>
#include <QString>
#include <SQLiteCpp/SQLiteCpp.h>

#include <utility>

namespace passerelle
{

struct Installation;

class WriterSite
{
public:
    enum class Start {
        GoOn, // with the site that this installation wrote last, if nobody wrote since; else anew
        Anew, // since who goes on knows of more, even where no step tells of it
        AnewNamingEach // since all work of the others is here for the first time: no site implies it
    };
    [[nodiscard]] bool begun() const { return m_site != 0; }
    // True when it goes on with a site.
    bool begin(SQLite::Database &database, const QString &uuid, const Installation &installation,
               Start start = Start::GoOn);
    // Notes in the data folder what was written last; only then the same site is continued by the next
    // session.
    void end(SQLite::Database &database, const QString &uuid, const Installation &installation);
    // Forgets the site: what follows is a new stretch of work (after the content was replaced).
    void leave() { m_site = 0; }

    // Half of its record numbers are given: time for a new site, before a change needs more than there are.
    [[nodiscard]] bool usedUp() const;
    [[nodiscard]] qint64 number() const { return m_site; }
    [[nodiscard]] qint64 sequence() const { return m_sequence; }
    qint64 nextSequence() { return ++m_sequence; }
    qint64 nextRow(); // a record number that no other site gives
    // Hybrid clock: milliseconds << 16, never backwards within a site. Clocks of others that are far in the
    // future take it along for a day at most.
    qint64 tick();
    void setNow(qint64 milliseconds) { m_now = milliseconds; }
    // While silent, what is written to the tables is not a change of this site.
    [[nodiscard]] bool silent() const { return m_silent; }
    void setSilent(bool silent) { m_silent = silent; }

    void save(SQLite::Database &database) const;
    // What a change that failed has used up is given back.
    struct Mark {
        qint64 sequence, row, clock;
    };
    [[nodiscard]] Mark mark() const { return {m_sequence, m_row, m_clock}; }
    void goBack(const Mark &mark);

private:
    qint64 m_site = 0, m_sequence = 0, m_row = 0, m_clock = 0, m_now = 0;
    bool m_silent = false;
};

// True when the last changes of the file are this installation's own, so that it need not be checked again.
[[nodiscard]] bool lastWrittenHere(SQLite::Database &database, const QString &uuid,
                                   const Installation &installation);

// Who knew of what: told by what each site had seen when it began, and by nothing else.
class Causality
{
public:
    explicit Causality(SQLite::Database &database);
    // Up to which change of `other` the site had seen everything when it began.
    [[nodiscard]] qint64 seen(qint64 site, qint64 other);
    // Whether who made the later change knew of the earlier one.
    [[nodiscard]] bool knew(qint64 laterSite, qint64 later, qint64 earlierSite, qint64 earlier);
    // Whether the site is a later stretch of work of the same installation, which took in nothing between.
    [[nodiscard]] bool goesOn(qint64 site, qint64 from) const;

private:
    QHash<qint64, QHash<qint64, qint64>> m_sites;
    QHash<qint64, QString> m_installations;
    QHash<std::pair<qint64, qint64>, qint64> m_asked;
};

// The SQL of a clock of a change that is never before those of changes that its writer had seen, even where
// the clock of another machine was wrong.
[[nodiscard]] std::string causalClock(SQLite::Database &database);

} // namespace passerelle
