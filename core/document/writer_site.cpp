// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/writer_site.h"

#include "core/document/document.h"
#include "core/document/history_seal.h"
#include "core/store/schema.h"
#include "core/store/sql.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QUrl>
#include <sqlite3.h>

#include <algorithm>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace passerelle
{

namespace
{

// A record number is a site << 23 | counter: positive, and of 63 bits.
constexpr int siteBits = 40;
constexpr int rowBits = 23;
constexpr int clockBits = 16;

// The end of what a site has written. The hash tells it from what somebody else wrote under the same numbers:
// in another copy of the file, or past the program.
struct Tail {
    qint64 site = 0, sequence = 0;
    QByteArray hash;
    QString file; // which file it is on this machine, and when it was written
    bool operator==(const Tail &) const = default;
};

QString tailPath(const QString &uuid, const Installation &installation)
{
    if (installation.dataFolder.isEmpty()) return {};
    return installation.dataFolder + QStringLiteral("/sites/") + uuid;
}

Tail knownTail(const QString &uuid, const Installation &installation)
{
    QFile file(tailPath(uuid, installation));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
    const QByteArray note = file.readAll();
    if (!note.endsWith('\n')) return {}; // half of a note
    const auto parts = note.simplified().split(' ');
    if (parts.size() != 4) return {};
    return {parts[0].toLongLong(), parts[1].toLongLong(), parts[2], QString::fromUtf8(parts[3])};
}

// A copy, even one that was made while the last change was written, is another file.
QString identity(SQLite::Database &database)
{
    const QString path = QString::fromUtf8(sqlite3_db_filename(database.getHandle(), "main"));
    const QFileInfo info(path);
    QString which = QString::fromLatin1(QUrl::toPercentEncoding(info.canonicalFilePath()));
#ifdef Q_OS_UNIX
    struct stat status {
    };
    if (stat(QFile::encodeName(path).constData(), &status) == 0)
        which = QStringLiteral("%1:%2").arg(qulonglong(status.st_dev)).arg(qulonglong(status.st_ino));
#endif
    return QStringLiteral("%1:%2:%3")
        .arg(which, QString::number(info.size()), QString::number(info.lastModified().toMSecsSinceEpoch()));
}

// The site of the latest step of the file, whatever its clock said.
Tail fileTail(SQLite::Database &database)
{
    SQLite::Statement query(
        database,
        "SELECT s.\"site\", s.\"last_seq\" FROM \"history_step\" AS t JOIN \"history_site\" AS s ON "
        "s.\"site\" = t.\"site\" ORDER BY t.\"id\" DESC LIMIT 1");
    if (!query.executeStep()) return {};
    const qint64 site = query.getColumn(0).getInt64();
    return {site, query.getColumn(1).getInt64(), tailHash(database, site), identity(database)};
}

using Sequences = QHash<qint64, qint64>; // site → last sequence number

struct Site {
    qint64 number = 0, last = 0;
    Sequences seen;
    QString installation;
};

std::vector<Site> sitesOf(SQLite::Database &database)
{
    std::vector<Site> sites;
    SQLite::Statement query(
        database,
        "SELECT \"site\", \"last_seq\", \"seen\", \"installation\" FROM \"history_site\" ORDER BY \"began\"");
    while (query.executeStep()) {
        Site site{query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), {}, textAt(query, 3)};
        const auto seen = QJsonDocument::fromJson(query.getColumn(2).getString().c_str()).object();
        for (auto it = seen.begin(); it != seen.end(); ++it)
            site.seen.insert(it.key().toLongLong(), it->toInteger());
        sites.push_back(std::move(site));
    }
    return sites;
}

// What the file holds now. What another site had seen goes without saying: in a file that is handed around
// for years only the site before is left to be named. A site without changes is not known elsewhere.
std::string seenBefore(SQLite::Database &database, bool each)
{
    const std::vector<Site> sites = sitesOf(database);
    Sequences implied;
    for (const Site &site : sites)
        for (auto it = site.seen.begin(); site.last > 0 && it != site.seen.end(); ++it)
            implied[it.key()] = std::max(implied.value(it.key()), it.value());
    QJsonObject seen;
    for (const Site &site : sites)
        if (site.last > (each ? 0 : implied.value(site.number)))
            seen.insert(QString::number(site.number), site.last);
    return QJsonDocument(seen).toJson(QJsonDocument::Compact).toStdString();
}

// In a file made to do harm a clock may be anything; from here on sums of two still fit.
constexpr qint64 farthestClock = (qint64(1) << 62) - 1;

qint64 clockAt(SQLite::Statement &query)
{
    return std::clamp<qint64>(query.getColumn(0).getInt64(), 0, farthestClock);
}

// The clock of the change with this number, or the last one before it that is still kept.
qint64 clockOf(SQLite::Database &database, qint64 site, qint64 sequence)
{
    SQLite::Statement query(database,
                            "SELECT \"clock\" FROM \"history_change\" WHERE \"site\" = ? AND \"seq\" <= ? "
                            "ORDER BY \"seq\" DESC LIMIT 1");
    query.bind(1, int64_t(site));
    query.bind(2, int64_t(sequence));
    return query.executeStep() ? clockAt(query) : 0;
}

qint64 firstClock(SQLite::Database &database, qint64 site)
{
    SQLite::Statement query(
        database, "SELECT \"clock\" FROM \"history_change\" WHERE \"site\" = ? ORDER BY \"seq\" LIMIT 1");
    query.bind(1, int64_t(site));
    return query.executeStep() ? clockAt(query) : farthestClock;
}

// Clocks of others may be wrong: they are followed for a day.
constexpr int followed = 1;

qint64 inDays(const Installation &installation, int days)
{
    return installation.now().addDays(days).toMSecsSinceEpoch() << clockBits;
}

int schemaOf(SQLite::Database &database) { return database.execAndGet("PRAGMA user_version").getInt(); }

// The site is continued by the person who began it only, so that the history names the right one; and while
// it has record numbers left, and its own clock was not far ahead.
bool continues(SQLite::Database &database, const Installation &installation, qint64 site)
{
    SQLite::Statement query(
        database,
        "SELECT 1 FROM \"history_site\" WHERE \"site\" = ? AND \"installation\" = ? AND "
        "\"person\" = ? AND \"organisation\" = ? AND \"schema\" = ? AND \"last_row\" < ? AND \"clock\" <= ?");
    query.bind(1, int64_t(site));
    query.bind(2, installation.id.toStdString());
    query.bind(3, installation.person.toStdString());
    query.bind(4, installation.organisation.toStdString());
    query.bind(5, schemaOf(database));
    query.bind(6, int64_t(1) << (rowBits - 1));
    query.bind(7, int64_t(inDays(installation, followed + 1))); // the clock went on from there
    return query.executeStep();
}

} // namespace

bool lastWrittenHere(SQLite::Database &database, const QString &uuid, const Installation &installation)
{
    const Tail tail = fileTail(database);
    return tail.site && tail == knownTail(uuid, installation);
}

bool WriterSite::begin(SQLite::Database &database, const QString &uuid, const Installation &installation,
                       Start start)
{
    const bool own = start == Start::GoOn && lastWrittenHere(database, uuid, installation);
    const qint64 last = own ? fileTail(database).site : 0;
    // Until the session ends in order, a copy of the file must not be taken for a continuation. Of two
    // programs that begin at once only one can remove the note, and only that one continues.
    const QString path = tailPath(uuid, installation);
    const bool removed = !path.isEmpty() && QFile::remove(path);
    const bool continued = removed && last && continues(database, installation, last);
    if (continued) {
        m_site = last;
        SQLite::Statement query(database,
                                "SELECT \"last_seq\", \"last_row\" FROM \"history_site\" WHERE \"site\" = ?");
        query.bind(1, int64_t(m_site));
        query.executeStep();
        m_sequence = query.getColumn(0).getInt64();
        m_row = query.getColumn(1).getInt64();
    } else {
        m_site = qint64(QRandomGenerator::system()->generate64() >> (64 - siteBits)) | 1;
        m_sequence = m_row = 0;
        SQLite::Statement insert(database,
                                 "INSERT INTO \"history_site\" VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0)");
        const std::string told = seenBefore(database, start == Start::AnewNamingEach);
        insert.bind(1, int64_t(m_site));
        insert.bind(2, installation.id.toStdString());
        insert.bind(3, installation.person.toStdString());
        insert.bind(4, installation.organisation.toStdString());
        insert.bind(5, installation.now().toString(Qt::ISODateWithMs).toStdString());
        insert.bind(6, schemaOf(database));
        insert.bind(7, told);
        insert.exec();
    }
    SQLite::Statement clock(database, "SELECT coalesce(max(\"clock\"), 0) FROM \"history_site\"");
    clock.executeStep();
    m_clock = std::min<qint64>(clock.getColumn(0).getInt64(), inDays(installation, followed));
    return continued;
}

void WriterSite::end(SQLite::Database &database, const QString &uuid, const Installation &installation)
{
    const QString path = tailPath(uuid, installation);
    if (!begun() || path.isEmpty() || !QDir().mkpath(QFileInfo(path).path())) return;
    QByteArray hash;
    try {
        hash = tailHash(database, m_site);
    } catch (const SQLite::Exception &) { // without the note the next session checks the file
        return;
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::number(m_site) + ' ' + QByteArray::number(m_sequence) + ' ' + hash + ' '
                   + identity(database).toUtf8() + '\n');
}

bool WriterSite::usedUp() const { return m_row >= qint64(1) << (rowBits - 1); }

qint64 WriterSite::nextRow() { return m_site << rowBits | ++m_row; }

qint64 WriterSite::tick() { return m_clock = std::max(m_clock + 1, m_now << clockBits); }

void WriterSite::save(SQLite::Database &database) const
{
    SQLite::Statement update(
        database,
        "UPDATE \"history_site\" SET \"last_seq\" = ?, \"last_row\" = ?, \"clock\" = ? WHERE \"site\" = ?");
    update.bind(1, int64_t(m_sequence));
    update.bind(2, int64_t(m_row));
    update.bind(3, int64_t(m_clock));
    update.bind(4, int64_t(m_site));
    update.exec();
}

void WriterSite::goBack(const Mark &mark)
{
    m_sequence = mark.sequence;
    m_row = mark.row;
    m_clock = mark.clock;
}

Causality::Causality(SQLite::Database &database)
{
    for (const Site &site : sitesOf(database)) {
        m_sites.insert(site.number, site.seen);
        m_installations.insert(site.number, site.installation);
    }
}

bool Causality::goesOn(qint64 site, qint64 from) const
{
    QSet<qint64> visited; // in a file made to do harm, sites may have seen each other
    while (site != from) {
        const auto seen = m_sites.constFind(site);
        if (seen == m_sites.constEnd() || seen->size() != 1 || visited.contains(site)) return false;
        visited.insert(site);
        site = seen->keyBegin().operator*();
        if (m_installations.value(site) != m_installations.value(from)) return false;
    }
    return true;
}

qint64 Causality::seen(qint64 site, qint64 other)
{
    const auto asked = m_asked.constFind({site, other});
    if (asked != m_asked.constEnd()) return *asked;
    qint64 most = 0;
    QSet<qint64> visited;
    std::vector<qint64> open{site};
    while (!open.empty()) {
        const qint64 number = open.back();
        open.pop_back();
        if (visited.contains(number)) continue;
        visited.insert(number);
        const auto &seenThere = m_sites[number];
        for (auto it = seenThere.begin(); it != seenThere.end(); ++it) {
            if (it.key() == other)
                most = std::max(most, it.value());
            else
                open.push_back(it.key());
        }
    }
    return m_asked[{site, other}] = most;
}

bool Causality::knew(qint64 laterSite, qint64 later, qint64 earlierSite, qint64 earlier)
{
    return laterSite == earlierSite ? later > earlier : seen(laterSite, earlierSite) >= earlier;
}

std::string causalClock(SQLite::Database &database)
{
    const std::vector<Site> sites = sitesOf(database);
    QHash<qint64, qint64> ahead; // by how much the clocks of a site are put forward
    constexpr int mostRounds = 100; // in a file made to do harm, sites may have seen each other
    bool settled = false;
    for (int round = 0; !settled && round < mostRounds; ++round) {
        settled = true;
        for (const Site &site : sites)
            for (auto it = site.seen.begin(); it != site.seen.end(); ++it) {
                const qint64 before = clockOf(database, it.key(), it.value()) + ahead.value(it.key());
                const qint64 behind = std::min(before + 1 - firstClock(database, site.number), farthestClock);
                if (behind <= ahead.value(site.number)) continue;
                ahead[site.number] = behind;
                settled = false;
            }
    }
    if (ahead.isEmpty()) return "\"clock\"";
    std::string sql = "\"clock\" + CASE \"site\"";
    for (auto it = ahead.begin(); it != ahead.end(); ++it)
        sql += " WHEN " + std::to_string(it.key()) + " THEN " + std::to_string(it.value());
    return sql + " ELSE 0 END";
}

} // namespace passerelle
