// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/writer_site.h"

#include "core/document/document.h"
#include "core/document/history_seal.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace passerelle
{

namespace
{

// A record number is a site << 23 | counter: positive, and of 63 bits.
constexpr int siteBits = 40;
constexpr int rowBits = 23;

// The end of what a site has written. The hash tells it from what somebody else wrote under the same numbers:
// in another copy of the file, or past the program.
struct Tail {
    qint64 site = 0, sequence = 0;
    QByteArray hash;
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
    return parts.size() == 3 ? Tail{parts[0].toLongLong(), parts[1].toLongLong(), parts[2]} : Tail{};
}

// The site of the latest change of the file.
Tail fileTail(SQLite::Database &database)
{
    SQLite::Statement query(
        database, "SELECT \"site\", \"last_seq\" FROM \"history_site\" ORDER BY \"clock\" DESC LIMIT 1");
    if (!query.executeStep()) return {};
    const qint64 site = query.getColumn(0).getInt64();
    return {site, query.getColumn(1).getInt64(), tailHash(database, site)};
}

std::string seenBefore(SQLite::Database &database)
{
    QJsonObject seen;
    SQLite::Statement query(database, "SELECT \"site\", \"last_seq\" FROM \"history_site\"");
    while (query.executeStep())
        seen.insert(QString::number(query.getColumn(0).getInt64()), qint64(query.getColumn(1).getInt64()));
    return QJsonDocument(seen).toJson(QJsonDocument::Compact).toStdString();
}

// The site is continued by the person who began it only, so that the history names the right one; and while
// it has record numbers left.
bool continues(SQLite::Database &database, const Installation &installation, qint64 site)
{
    SQLite::Statement query(
        database,
        "SELECT 1 FROM \"history_site\" WHERE \"site\" = ? AND \"installation\" = ? AND "
        "\"person\" = ? AND \"organisation\" = ? AND \"schema\" = ? AND \"last_row\" < ?");
    query.bind(1, int64_t(site));
    query.bind(2, installation.id.toStdString());
    query.bind(3, installation.person.toStdString());
    query.bind(4, installation.organisation.toStdString());
    query.bind(5, schemaVersion);
    query.bind(6, int64_t(1) << (rowBits - 1));
    return query.executeStep();
}

} // namespace

bool lastWrittenHere(SQLite::Database &database, const QString &uuid, const Installation &installation)
{
    const Tail tail = fileTail(database);
    return tail.site && tail == knownTail(uuid, installation);
}

bool WriterSite::begin(SQLite::Database &database, const QString &uuid, const Installation &installation)
{
    const qint64 last = lastWrittenHere(database, uuid, installation) ? fileTail(database).site : 0;
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
        const std::string seen = seenBefore(database);
        insert.bind(1, int64_t(m_site));
        insert.bind(2, installation.id.toStdString());
        insert.bind(3, installation.person.toStdString());
        insert.bind(4, installation.organisation.toStdString());
        insert.bind(5, installation.now().toString(Qt::ISODateWithMs).toStdString());
        insert.bind(6, schemaVersion);
        insert.bind(7, seen);
        insert.exec();
    }
    SQLite::Statement clock(database, "SELECT coalesce(max(\"clock\"), 0) FROM \"history_site\"");
    clock.executeStep();
    m_clock = clock.getColumn(0).getInt64();
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
        file.write(QByteArray::number(m_site) + ' ' + QByteArray::number(m_sequence) + ' ' + hash + '\n');
}

bool WriterSite::usedUp() const { return m_row >= qint64(1) << (rowBits - 1); }

qint64 WriterSite::nextRow() { return m_site << rowBits | ++m_row; }

qint64 WriterSite::tick() { return m_clock = std::max(m_clock + 1, m_now << 16); }

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

} // namespace passerelle
