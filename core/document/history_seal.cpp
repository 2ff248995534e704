// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/history_seal.h"

#include "core/document/history.h"
#include "core/document/history_floors.h"
#include "core/store/sql.h"

#include <QCryptographicHash>
#include <sqlite3.h>

#include <string>
#include <string_view>

namespace passerelle
{

namespace
{

constexpr auto method = QCryptographicHash::Blake2b_256;
constexpr QLatin1String prefix("seal ");
constexpr QLatin1String effectsPrefix("effects "); // of a step that brought in what others wrote
constexpr int changesInTail = 64;

// Type and length come first, so that no two rows give the same bytes. A hundred thousand rows pass after an
// import, so SQLite is not asked to write out the numbers.
std::string bytesOf(SQLite::Statement &row)
{
    std::string bytes;
    constexpr std::size_t usual = 512;
    bytes.reserve(usual);
    for (int i = 0; i < row.getColumnCount(); ++i) {
        const SQLite::Column cell = row.getColumn(i);
        const int type = cell.getType();
        std::string number;
        std::string_view content;
        if (type == SQLITE_INTEGER)
            content = number = std::to_string(cell.getInt64());
        else if (type != SQLITE_NULL)
            if (const void *stored = cell.getBlob()) // none when it is empty
                content = {static_cast<const char *>(stored), std::size_t(cell.getBytes())};
        bytes += char('0' + type);
        bytes += ':';
        bytes += std::to_string(content.size());
        bytes += ':';
        bytes += content;
    }
    return bytes;
}

void add(QCryptographicHash &hash, SQLite::Statement &row) { hash.addData(bytesOf(row)); }

// Who the site is: what never changes of it.
QByteArray beginning(SQLite::Database &database, qint64 site)
{
    QCryptographicHash hash(method);
    SQLite::Statement query(database,
                            "SELECT \"site\", \"installation\", \"person\", \"organisation\", \"began\", "
                            "\"schema\", \"seen\" FROM \"history_site\" WHERE \"site\" = ?");
    query.bind(1, int64_t(site));
    if (query.executeStep()) add(hash, query);
    return hash.result();
}

const std::string selectSteps =
    "SELECT \"site\", \"first_seq\", \"last_seq\", \"at\", \"context\", \"name\", \"subject\", \"kind\" FROM "
    "\"history_step\" ";

void addChanges(QCryptographicHash &hash, SQLite::Statement &changes, qint64 site, qint64 first, qint64 last)
{
    changes.reset();
    changes.bind(1, int64_t(site));
    changes.bind(2, int64_t(first));
    changes.bind(3, int64_t(last));
    while (changes.executeStep()) add(hash, changes);
}

// `step`: a row of selectSteps. Its place among the steps of the file is not part of it: another copy of the
// portfolio may count them differently.
QByteArray extended(const QByteArray &chain, SQLite::Statement &step, SQLite::Statement &changes)
{
    QCryptographicHash hash(method);
    hash.addData(chain);
    add(hash, step);
    addChanges(hash, changes, step.getColumn(0).getInt64(), step.getColumn(1).getInt64(),
               step.getColumn(2).getInt64());
    return hash.result();
}

SQLite::Statement changesOfStep(SQLite::Database &database)
{
    return {database,
            "SELECT \"seq\", \"clock\", \"entity\", \"record\", \"column\", \"old\", \"new\" FROM "
            "\"history_change\" WHERE \"site\" = ? AND \"seq\" BETWEEN ? AND ? ORDER BY \"seq\""};
}

bool isSeal(const QString &name) { return name.startsWith(prefix); }

struct Seal {
    qint64 sequence = 0; // of the last change that the chain covers
    QByteArray chain, rest; // hexadecimal
};

Seal sealFrom(const QString &text)
{
    const auto parts = text.toLatin1().split(' ');
    return parts.size() == 3 ? Seal{parts[0].toLongLong(), parts[1], parts[2]} : Seal{-1, {}, {}};
}

QHash<qint64, Seal> sealsIn(SQLite::Database &database)
{
    QHash<qint64, Seal> seals;
    SQLite::Statement query(database, "SELECT \"name\", \"value\" FROM \"passerelle_file\"");
    while (query.executeStep())
        if (const QString name = textAt(query, 0); isSeal(name))
            seals.insert(name.mid(prefix.size()).toLongLong(), sealFrom(textAt(query, 1)));
    return seals;
}

// By site, in order, the steps that have no changes of their own. The steps have no index by site, so where
// many sites are looked at they are read once.
QHash<qint64, std::string> emptySteps(SQLite::Database &database, const std::string &which = {})
{
    QHash<qint64, std::string> bySite;
    SQLite::Statement steps(database,
                            selectSteps + "WHERE \"last_seq\" < \"first_seq\" " + which + "ORDER BY \"id\"");
    while (steps.executeStep()) bySite[steps.getColumn(0).getInt64()] += bytesOf(steps);
    return bySite;
}

// Over what changes with every step: where the site is, and whose portfolio it is in.
QByteArray rest(SQLite::Database &database, const QString &uuid, qint64 site, const QByteArray &chain,
                const QHash<qint64, std::string> &steps)
{
    QCryptographicHash hash(method);
    hash.addData(uuid.toUtf8() + ' ' + chain);
    SQLite::Statement query(
        database, "SELECT \"last_seq\", \"last_row\", \"clock\" FROM \"history_site\" WHERE \"site\" = ?");
    query.bind(1, int64_t(site));
    if (query.executeStep()) add(hash, query);
    hash.addData(steps.value(site));
    return hash.result().toHex();
}

void keep(SQLite::Database &database, const QString &uuid, qint64 site, qint64 sequence,
          const QByteArray &chain)
{
    const QByteArray hexadecimal = chain.toHex();
    const auto steps = emptySteps(database, "AND \"site\" = " + std::to_string(site) + ' ');
    SQLite::Statement insert(database, "INSERT OR REPLACE INTO \"passerelle_file\" VALUES (?, ?)");
    insert.bind(1, (prefix + QString::number(site)).toStdString());
    insert.bind(2,
                (QByteArray::number(sequence) + ' ' + hexadecimal + ' '
                 + rest(database, uuid, site, hexadecimal, steps))
                    .toStdString());
    insert.exec();
}

// Whether what begins with `first` comes right after `last`: in a damaged file they are any numbers.
bool follows(qint64 first, qint64 last) { return first > last && first - 1 == last; }

struct Chain {
    QByteArray hash;
    qint64 last = 0;
    bool sealed = false; // it once was what the seal says
    bool broken = false;
};

// Where steps were dropped the chain begins with what is left of their changes. The order is that of the
// changes: in a part that becomes whole the first steps of others come in last.
class Chains
{
public:
    // `only`: of a single site; 0 of all.
    Chains(SQLite::Database &database, const QHash<qint64, Seal> &seals, qint64 only = 0)
        : m_database(database)
        , m_changes(changesOfStep(database))
        , m_seals(seals)
        , m_floors(historyFloors(database))
    {
        for (auto it = m_floors.begin(); it != m_floors.end(); ++it)
            if (*it > 0 && (only == 0 || it.key() == only)) beginAfter(it.key(), *it);
        SQLite::Statement steps(database,
                                selectSteps + (only ? "WHERE \"site\" = " + std::to_string(only) + ' ' : "")
                                    + "ORDER BY \"site\", \"first_seq\", \"id\"");
        while (steps.executeStep()) follow(steps);
    }
    QHash<qint64, Chain> all;

private:
    SQLite::Database &m_database;
    SQLite::Statement m_changes;
    const QHash<qint64, Seal> &m_seals;
    const QHash<qint64, qint64> m_floors;

    void beginAfter(qint64 site, qint64 floor)
    {
        Chain &chain = all[site];
        QCryptographicHash hash(method);
        hash.addData(beginning(m_database, site));
        addChanges(hash, m_changes, site, 1, floor);
        chain.hash = hash.result();
        chain.last = floor;
        compare(site, chain);
    }
    void follow(SQLite::Statement &step)
    {
        const qint64 site = step.getColumn(0).getInt64();
        const qint64 first = step.getColumn(1).getInt64(), last = step.getColumn(2).getInt64();
        if (last <= m_floors.value(site) && last >= first)
            return; // what is left of it is a part of the beginning
        Chain &chain = all[site];
        if (chain.hash.isEmpty()) chain.hash = beginning(m_database, site);
        // A step that brought in what others wrote has no changes of its own, and is known here only.
        chain.broken = chain.broken || !follows(first, chain.last) || last < first - 1;
        if (chain.broken || last < first) return;
        chain.hash = extended(chain.hash, step, m_changes);
        chain.last = last;
        compare(site, chain);
    }
    void compare(qint64 site, Chain &chain) const
    {
        const auto known = m_seals.constFind(site);
        chain.sealed = chain.sealed
            || (known != m_seals.cend() && known->sequence == chain.last
                && known->chain == chain.hash.toHex());
    }
};

std::string hashOfEffects(SQLite::Database &database, qint64 step)
{
    QCryptographicHash hash(method);
    SQLite::Statement query(database,
                            "SELECT \"entity\", \"record\", \"column\", \"old\", \"new\" FROM "
                            "\"history_effect\" WHERE \"step\" = ? ORDER BY \"position\"");
    query.bind(1, int64_t(step));
    while (query.executeStep()) add(hash, query);
    return hash.result().toHex().toStdString();
}

} // namespace

bool isNoteOfHistory(const QString &name)
{
    return isSeal(name) || name == noteOfFloors || name.startsWith(effectsPrefix);
}

void sealEffects(SQLite::Database &database, qint64 step)
{
    SQLite::Statement insert(database, "INSERT OR REPLACE INTO \"passerelle_file\" VALUES (?, ?)");
    insert.bind(1, (effectsPrefix + QString::number(step)).toStdString());
    insert.bind(2, hashOfEffects(database, step));
    insert.exec();
}

bool effectsAgree(SQLite::Database &database)
{
    SQLite::Statement query(database, "SELECT \"name\", \"value\" FROM \"passerelle_file\"");
    QSet<qint64> steps;
    while (query.executeStep()) {
        const QString name = textAt(query, 0);
        if (!name.startsWith(effectsPrefix)) continue;
        const qint64 step = name.mid(effectsPrefix.size()).toLongLong();
        steps.insert(step);
        if (hashOfEffects(database, step) != query.getColumn(1).getString()) return false;
    }
    SQLite::Statement strays(database, "SELECT DISTINCT \"step\" FROM \"history_effect\"");
    while (strays.executeStep())
        if (!steps.contains(strays.getColumn(0).getInt64())) return false;
    return true;
}

void sealSite(SQLite::Database &database, const QString &uuid, qint64 site)
{
    const auto chains = Chains(database, {}, site).all;
    if (const auto chain = chains.constFind(site); chain != chains.cend())
        keep(database, uuid, site, chain->last, chain->hash);
}

bool sealAgrees(SQLite::Database &database, qint64 site)
{
    const auto seals = sealsIn(database);
    const auto seal = seals.constFind(site);
    if (seal == seals.cend() || seal->sequence == 0) return true;
    const Chain chain = Chains(database, seals, site).all.value(site);
    return chain.sealed && !chain.broken;
}

void sealAnew(SQLite::Database &database, const QString &uuid)
{
    const auto chains = Chains(database, {}).all;
    for (auto it = chains.cbegin(); it != chains.cend(); ++it)
        keep(database, uuid, it.key(), it->last, it->hash);
}

void seal(SQLite::Database &database, const QString &uuid, const Step &step)
{
    SQLite::Statement stored(database, "SELECT \"value\" FROM \"passerelle_file\" WHERE \"name\" = ?");
    stored.bind(1, (prefix + QString::number(step.site)).toStdString());
    const Seal former = stored.executeStep() ? sealFrom(textAt(stored, 0)) : Seal{};
    stored.reset();
    const bool sealed = former.sequence > 0 || !sealsIn(database).isEmpty();
    const bool empty = step.last < step.first;
    if (sealed && (empty || former.sequence == step.first - 1)) {
        QByteArray chain = former.sequence > 0 ? QByteArray::fromHex(former.chain)
                                               : beginning(database, step.site);
        if (!empty) {
            SQLite::Statement latest(database, selectSteps + "ORDER BY \"id\" DESC LIMIT 1");
            SQLite::Statement changes = changesOfStep(database);
            latest.executeStep();
            chain = extended(chain, latest, changes);
        }
        keep(database, uuid, step.site, empty ? former.sequence : step.last, chain);
        return;
    }
    // An earlier version of the program has written the file, or went on with it.
    const auto chains = Chains(database, {}).all;
    const bool first = sealsIn(database).isEmpty();
    for (auto it = chains.cbegin(); it != chains.cend(); ++it)
        if (first || it.key() == step.site) keep(database, uuid, it.key(), it->last, it->hash);
}

QSet<qint64> brokenSites(SQLite::Database &database, const QString &uuid)
{
    QSet<qint64> broken;
    const auto seals = sealsIn(database);
    auto chains = Chains(database, seals).all;
    const auto steps = emptySteps(database);
    const auto floors = historyFloors(database);
    SQLite::Statement sites(
        database,
        "SELECT s.\"site\", s.\"last_seq\", count(*) FILTER (WHERE c.\"seq\" > coalesce(f.\"value\", 0)), "
        "coalesce(max(c.\"seq\"), 0) FROM \"history_site\" AS s LEFT JOIN \"history_change\" AS c ON "
        "c.\"site\" = s.\"site\" LEFT JOIN json_each((SELECT \"value\" FROM \"passerelle_file\" WHERE "
        "\"name\" = '"
            + std::string(noteOfFloors.data())
            + "')) AS f ON CAST(f.\"key\" AS INTEGER) = s.\"site\" GROUP BY s.\"site\"");
    while (sites.executeStep()) {
        const qint64 site = sites.getColumn(0).getInt64(), last = sites.getColumn(1).getInt64();
        const Chain chain = chains.take(site);
        const Seal seal = seals.value(site);
        const qint64 floor = floors.value(site);
        const bool complete = !chain.broken && chain.last == last
            && quint64(sites.getColumn(2).getInt64()) == quint64(last) - quint64(floor)
            && (sites.getColumn(3).getInt64() == last || floor == last);
        const bool sealed = seals.isEmpty() || last == 0 || chain.sealed;
        const bool same = seal.sequence != last || last == 0
            || seal.rest == rest(database, uuid, site, seal.chain, steps);
        if (!complete || !sealed || !same) broken.insert(site);
    }
    for (auto it = chains.cbegin(); it != chains.cend(); ++it) broken.insert(it.key()); // of no site
    SQLite::Statement strays(database,
                             "SELECT 1 FROM \"history_change\" WHERE \"site\" NOT IN (SELECT \"site\" FROM "
                             "\"history_site\") OR \"site\" IS NULL LIMIT 1");
    if (strays.executeStep()) broken.insert(0);
    for (auto it = seals.cbegin(); it != seals.cend(); ++it) {
        SQLite::Statement known(database, "SELECT 1 FROM \"history_site\" WHERE \"site\" = ?");
        known.bind(1, int64_t(it.key()));
        if (!known.executeStep()) broken.insert(0);
    }
    return broken;
}

bool sealsAgree(SQLite::Database &database, const QString &uuid)
{
    const auto seals = sealsIn(database);
    const auto steps = emptySteps(database);
    SQLite::Statement last(database, "SELECT \"last_seq\" FROM \"history_site\" WHERE \"site\" = ?");
    for (auto it = seals.cbegin(); it != seals.cend(); ++it) {
        last.reset();
        last.bind(1, int64_t(it.key()));
        if (!last.executeStep()) return false;
        // An older version of the program may have gone on without sealing.
        const bool sealed = last.getColumn(0).getInt64() == it->sequence;
        if (sealed && it->rest != rest(database, uuid, it.key(), it->chain, steps)) return false;
    }
    return true;
}

QByteArray tailHash(SQLite::Database &database, qint64 site)
{
    QCryptographicHash hash(method);
    for (const std::string &sql :
         {std::string("SELECT \"value\" FROM \"passerelle_file\" WHERE \"name\" = '") + prefix.data()
              + "' || ?",
          std::string("SELECT * FROM \"history_site\" WHERE \"site\" = ?"),
          selectSteps + "WHERE \"site\" = ? ORDER BY \"id\" DESC LIMIT 1",
          "SELECT * FROM \"history_change\" WHERE \"site\" = ? ORDER BY \"seq\" DESC LIMIT "
              + std::to_string(changesInTail)}) {
        SQLite::Statement query(database, sql);
        query.bind(1, int64_t(site));
        while (query.executeStep()) add(hash, query);
    }
    return hash.result().toHex();
}

} // namespace passerelle
