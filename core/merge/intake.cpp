// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/intake.h"

#include "core/base/file_failure.h"
#include "core/document/format.h"
#include "core/document/history_floors.h"
#include "core/document/history_seal.h"
#include "core/merge/merge.h"
#include "core/model/entities.h"
#include "core/store/sql.h"

#include <algorithm>

namespace passerelle
{

namespace
{

GrownApart grownApart(const QString &path)
{
    return {
        path,
        aboutFile(TEXT("Merge",
                       "%1 and this portfolio were changed by two copies of the same machine that cannot be "
                       "told apart, so nothing was changed. Ask for the portfolio itself in place of what "
                       "was sent, and bring that in."),
                  path)};
}

} // namespace

Intake::Intake(SQLite::Database &database, const QString &uuid, const Format &format)
    : m_database(database)
    , m_uuid(uuid)
    , m_format(format)
    , m_known(knownIn(database))
    , m_floors(historyFloors(database))
    , m_partial(!copyNotes(database).scope.isEmpty())
    , m_scope(Scope::of(copyNotes(database).scope))
    , m_insert(database, "INSERT OR IGNORE INTO \"history_change\" VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    , m_stored(database,
               "SELECT \"clock\", \"entity\", \"record\", \"column\", \"old\", \"new\" FROM "
               "\"history_change\" WHERE "
               "\"site\" = ? AND \"seq\" = ?")
{
}

// Whether it tells of anything that happened since.
bool Intake::grows(const Package &package) const
{
    return std::any_of(package.sites.begin(), package.sites.end(),
                       [this](const Package::Site &site) { return site.last > m_known.value(site.number); });
}

bool Intake::isOfAnotherPart(const Package &package) const
{
    return package.kind == Package::Kind::Part && m_partial && grows(package)
        && !Scope::of(package.scope).covers(m_scope);
}

bool Intake::fits(const Package &package) const
{
    if (isOfAnotherPart(package)) return false;
    // What a part does not hold is not missing on purpose, as what was compacted is.
    const bool ofPart = package.kind == Package::Kind::Part || !package.scope.isEmpty();
    Known later = m_known;
    for (const Package::Site &site : package.sites) {
        const qint64 known = m_known.value(site.number);
        if (site.first > known + 1) return false;
        if (ofPart && !m_partial && site.floor > known) return false;
        later[site.number] = std::max(known, site.last);
    }
    return std::all_of(package.sites.begin(), package.sites.end(), [&](const Package::Site &site) {
        const Known seen = knownFromJson(site.seen);
        for (auto it = seen.begin(); it != seen.end(); ++it)
            if (later.value(it.key()) < *it) return false;
        return true;
    });
}

Intake::Taken Intake::take(const Package &package, const QString &path)
{
    const Known before = m_known;
    const bool replaces = package.kind == Package::Kind::Part && m_partial && grows(package);
    readNames(package);
    for (const Package::Site &site : package.sites) takeSite(site, package, path);
    Taken taken;
    for (const Package::Change &change : package.changes) {
        const bool known = change.sequence <= before.value(change.site);
        if (known && !m_partial) {
            requireSame(change, path);
        } else if (takeChange(change, path)) {
            ++taken.changes;
            if (known) m_filled.insert(change.record);
        }
    }
    if (replaces) taken.dropped = dropWhatIsNotCarried(package);
    takeSteps(package, before);
    takeContents(package);
    if (package.kind == Package::Kind::Whole && m_partial && fillsGaps(package)) becomeWhole(package);
    m_new += taken.changes + taken.dropped;
    return taken;
}

// Before anything of the site is written. Whoever seals a history that is not whole hides what is wrong.
void Intake::grow(qint64 site)
{
    if (m_sites.contains(site)) return;
    m_sites.insert(site);
    if (!sealAgrees(m_database, site)) m_broken.insert(site);
}

void Intake::takeSite(const Package::Site &site, const Package &package, const QString &path)
{
    SQLite::Statement query(m_database,
                            "SELECT \"installation\", \"began\" FROM \"history_site\" WHERE \"site\" = ?");
    query.bind(1, int64_t(site.number));
    const bool there = query.executeStep();
    if (there && (textAt(query, 0) != site.installation || textAt(query, 1) != site.began))
        throw grownApart(path);
    const qint64 known = m_known.value(site.number);
    if (there && site.last <= known) return;
    grow(site.number);
    SQLite::Statement write(m_database,
                            there
                                ? "UPDATE \"history_site\" SET \"last_seq\" = ?8, \"last_row\" = ?9, "
                                  "\"clock\" = ?10 WHERE \"site\" = ?1"
                                : "INSERT INTO \"history_site\" VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
                                  "?10)");
    write.bind(1, int64_t(site.number));
    if (!there) {
        write.bind(2, site.installation.toStdString());
        write.bind(3, site.person.toStdString());
        write.bind(4, site.organisation.toStdString());
        write.bind(5, site.began.toStdString());
        write.bind(6, site.schema);
        write.bind(7, site.seen.toStdString());
    }
    write.bind(8, int64_t(site.last));
    write.bind(9, int64_t(site.lastRow));
    write.bind(10, int64_t(site.clock));
    write.exec();
    m_known[site.number] = site.last;
    if (site.floor > known && package.kind != Package::Kind::Changes) {
        m_floors[site.number] = site.floor;
        m_floorsChanged = true;
    } else if (site.floor > known) { // compacted since
        m_floors[site.number] = std::max(m_floors.value(site.number), site.floor);
        m_floorsChanged = true;
    }
}

void Intake::readNames(const Package &package)
{
    m_names.clear();
    for (const auto &[entity, column] : package.names)
        m_names.push_back(
            {entityNamed(m_format.present(entity, {}).entity), entity.toStdString(), column.toStdString()});
}

bool Intake::takeChange(const Package::Change &change, const QString &path)
{
    const Name &name = m_names[std::size_t(change.name)];
    grow(change.site);
    m_insert.reset();
    m_insert.clearBindings();
    m_insert.bind(1, int64_t(change.site));
    m_insert.bind(2, int64_t(change.sequence));
    m_insert.bind(3, int64_t(change.clock));
    m_insert.bindNoCopy(4, name.entityName);
    m_insert.bind(5, int64_t(change.record));
    m_insert.bindNoCopy(6, name.column);
    bindValue(m_insert, 7, change.before);
    bindValue(m_insert, 8, change.after);
    if (m_insert.exec() == 0) {
        requireSame(change, path);
        return false;
    }
    if (name.entity) m_records.insert({name.entity, change.record});
    return true;
}

void Intake::requireSame(const Package::Change &change, const QString &path)
{
    const Name &name = m_names[std::size_t(change.name)];
    m_stored.reset();
    m_stored.bind(1, int64_t(change.site));
    m_stored.bind(2, int64_t(change.sequence));
    if (!m_stored.executeStep()) return; // dropped here by compaction
    const bool same = m_stored.getColumn(0).getInt64() == change.clock
        && m_stored.getColumn(1).getString() == name.entityName
        && m_stored.getColumn(2).getInt64() == change.record
        && m_stored.getColumn(3).getString() == name.column && valueAt(m_stored, 4) == change.before
        && valueAt(m_stored, 5) == change.after;
    if (!same) throw grownApart(path);
}

// They are told as what others did: what can be undone here is that they came in.
void Intake::takeSteps(const Package &package, const Known &before)
{
    SQLite::Statement there(m_database,
                            "SELECT 1 FROM \"history_step\" WHERE \"site\" = ? AND \"first_seq\" = ? AND "
                            "\"last_seq\" = ?");
    SQLite::Statement insert(
        m_database, "INSERT INTO \"history_step\" VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, 'elsewhere')");
    for (const Package::Step &step : package.steps) {
        if (step.last <= before.value(step.site)) {
            if (!m_partial) continue;
            there.reset();
            there.bind(1, int64_t(step.site));
            there.bind(2, int64_t(step.first));
            there.bind(3, int64_t(step.last));
            if (there.executeStep()) continue;
        }
        insert.reset();
        insert.bind(1, int64_t(step.site));
        insert.bind(2, int64_t(step.first));
        insert.bind(3, int64_t(step.last));
        int index = 4;
        for (const QString *text : {&step.at, &step.context, &step.name, &step.subject, &step.kind})
            insert.bind(index++, text->toStdString());
        insert.exec();
    }
}

void Intake::takeContents(const Package &package)
{
    SQLite::Statement insert(m_database, "INSERT OR IGNORE INTO \"content\" VALUES (?, ?)");
    for (auto it = package.contents.begin(); it != package.contents.end(); ++it) {
        insert.reset();
        insert.bind(1, it.key().toStdString());
        insert.bind(2, it->constData(), int(it->size()));
        insert.exec();
    }
    if (!m_partial && package.kind != Package::Kind::Part) return;
    SQLite::Statement absent(m_database, "INSERT OR REPLACE INTO \"absent\" VALUES (?, ?, ?)");
    for (const Package::Absent &record : package.absent) {
        absent.reset();
        absent.bind(1, int64_t(record.record));
        absent.bind(2, record.entity.toStdString());
        absent.bind(3, record.shown.toStdString());
        absent.exec();
    }
}

// A part that is sent anew tells of its records what happened since; of those that are not in it any more
// (deleted, or about something else by now) nothing would be known, and who went on changing them here would
// write over it. They are elsewhere from now on, unless there is work on them that has not been sent.
qint64 Intake::dropWhatIsNotCarried(const Package &package)
{
    QSet<qint64> staying;
    for (const Package::Change &change : package.changes) staying.insert(change.record);
    Known sent;
    for (const Package::Site &site : package.sites) sent.insert(site.number, site.last);
    QHash<qint64, QString> dropped;
    SQLite::Statement query(m_database,
                            "SELECT \"record\", \"entity\", \"site\", max(\"seq\") FROM "
                            "\"history_change\" GROUP BY \"record\", \"site\"");
    while (query.executeStep()) {
        const qint64 record = query.getColumn(0).getInt64();
        if (query.getColumn(3).getInt64() > sent.value(query.getColumn(2).getInt64())) staying.insert(record);
        dropped.insert(record, textAt(query, 1));
    }
    dropped.removeIf([&](QHash<qint64, QString>::iterator it) { return staying.contains(it.key()); });
    for (const Package::Site &site : package.sites) grow(site.number);
    SQLite::Statement drop(m_database, "DELETE FROM \"history_change\" WHERE \"record\" = ?");
    for (auto it = dropped.cbegin(); it != dropped.cend(); ++it) {
        drop.reset();
        drop.bind(1, int64_t(it.key()));
        drop.exec();
        if (const Entity *entity = entityNamed(m_format.present(*it, {}).entity))
            m_records.insert({entity, it.key()});
    }
    if (dropped.isEmpty()) return 0;
    for (const Package::Site &site : package.sites)
        m_floors[site.number] = std::max(m_floors.value(site.number), site.last);
    m_floorsChanged = true;
    return dropped.size();
}

// An older package does not tell all that this part already knows of.
bool Intake::fillsGaps(const Package &package) const
{
    Known told;
    for (const Package::Site &site : package.sites) told.insert(site.number, site.last);
    return std::all_of(m_floors.keyValueBegin(), m_floors.keyValueEnd(),
                       [&](const auto &floor) { return told.value(floor.first) >= floor.second; });
}

// What was elsewhere is here now.
void Intake::becomeWhole(const Package &package)
{
    for (const Package::Site &site : package.sites) {
        grow(site.number);
        m_floors[site.number] = site.floor;
    }
    m_floors.removeIf([](QHash<qint64, qint64>::iterator floor) { return *floor == 0; });
    m_floorsChanged = true;
    CopyNotes notes = copyNotes(m_database);
    notes.scope.clear();
    setCopyNotes(m_database, notes);
    m_database.exec("DELETE FROM \"absent\"");
    m_partial = false;
    ++m_new;
}

void Intake::finish()
{
    if (m_floorsChanged) noteCompaction(m_database, m_floors);
    const QSet<qint64> whole = m_sites - m_broken;
    for (const qint64 site : whole) sealSite(m_database, m_uuid, site);
}

TakenIn Intake::taken() const { return {m_new > 0, m_records, m_filled}; }

} // namespace passerelle
