// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/unlogged.h"

#include "core/base/file_failure.h"
#include "core/document/document_private.h"
#include "core/document/histories.h"
#include "core/model/entities.h"

#include <QCryptographicHash>
#include <sqlite3.h>

#include <algorithm>

namespace passerelle
{

namespace
{

using Records = std::map<RecordKey, QHash<QString, Value>>;

// Only data is read of it; nothing of what it consists of runs.
class Copy
{
public:
    explicit Copy(const QString &path)
        : m_path(path)
        , m_database(path.toStdString(), SQLite::OPEN_READONLY)
    {
        sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        m_database.exec("PRAGMA query_only = ON");
        m_database.exec("PRAGMA cell_size_check = ON");
        requirePlainSchema(m_database, path);
        requireSound(m_database, path);
    }
    [[nodiscard]] SQLite::Database &database() { return m_database; }
    [[nodiscard]] QString uuid()
    {
        SQLite::Statement query(m_database,
                                "SELECT \"value\" FROM \"passerelle_file\" WHERE \"name\" = 'uuid'");
        return query.executeStep() ? textAt(query, 0) : QString();
    }
    [[nodiscard]] bool hasColumn(const Entity &entity, const QString &column)
    {
        auto known = m_columns.constFind(&entity);
        if (known == m_columns.constEnd())
            known = m_columns.insert(&entity, columnsOf(m_database, QLatin1String(entity.name)));
        return known->contains(column);
    }
    Records records()
    {
        Records found;
        for (const Entity *entity : entities()) {
            if (!hasColumn(*entity, QStringLiteral("id"))) continue;
            QStringList names{quoted("id")};
            std::vector<const Column *> there;
            for (const Column &c : columns(*entity))
                if (c.field->kind != Kind::Key && hasColumn(*entity, c.name)) {
                    names += quoted(c.name);
                    there.push_back(&c);
                }
            SQLite::Statement query(m_database,
                                    QStringLiteral("SELECT %1 FROM %2")
                                        .arg(names.join(QStringLiteral(", ")), quoted(entity->name))
                                        .toStdString());
            while (query.executeStep()) {
                QHash<QString, Value> values;
                for (std::size_t i = 0; i < there.size(); ++i)
                    if (const Value value = valueAt(query, int(i) + 1); !isEmpty(value))
                        values.insert(there[i]->name, value);
                found.emplace(RecordKey{entity, query.getColumn(0).getInt64()}, std::move(values));
            }
        }
        return found;
    }

private:
    QString m_path;
    SQLite::Database m_database;
    QHash<const Entity *, QStringList> m_columns;
};

// Up to where both tell the same of a site.
qint64 commonEnd(SQLite::Database &ours, SQLite::Database &theirs, qint64 site, qint64 last)
{
    const std::string sql = "SELECT \"seq\", \"clock\", \"record\", \"column\" FROM \"history_change\" WHERE "
                            "\"site\" = ? ORDER BY "
                            "\"seq\"";
    SQLite::Statement a(ours, sql), b(theirs, sql);
    a.bind(1, int64_t(site));
    b.bind(1, int64_t(site));
    bool moreA = a.executeStep(), moreB = b.executeStep();
    while (moreA && moreB) {
        const qint64 sequenceA = a.getColumn(0).getInt64(), sequenceB = b.getColumn(0).getInt64();
        if (sequenceA == sequenceB) {
            const bool same = a.getColumn(1).getInt64() == b.getColumn(1).getInt64()
                && a.getColumn(2).getInt64() == b.getColumn(2).getInt64() && textAt(a, 3) == textAt(b, 3);
            if (!same) return std::min(last, sequenceA - 1);
        }
        // What one of them has dropped by compaction says nothing.
        if (sequenceA <= sequenceB) moreA = a.executeStep();
        if (sequenceB <= sequenceA) moreB = b.executeStep();
    }
    return last;
}

// What the copy was made of, as far as it is known here.
Known baseOf(const Document &document, Copy &copy)
{
    const Known ours = knownIn(document.database()), theirs = knownIn(copy.database());
    Known base;
    for (auto it = theirs.begin(); it != theirs.end(); ++it)
        if (const qint64 last = std::min(*it, ours.value(it.key())); last > 0)
            base.insert(it.key(), commonEnd(document.database(), copy.database(), it.key(), last));
    if (!base.isEmpty()) return base;
    const CopyNotes notes = copyNotes(copy.database());
    if (!notes.base.isEmpty()) return notes.base;
    SQLite::Statement issued(document.database(), "SELECT \"known\" FROM \"issued\" WHERE \"issue\" = ?");
    issued.bind(1, notes.issue.toStdString());
    return issued.executeStep() ? knownFromJson(textAt(issued, 0)) : Known();
}

Records recordsAt(const Document &document, const Known &known)
{
    Histories histories(document.database(), document.format());
    histories.limitTo(known);
    Records found;
    SQLite::Statement query(document.database(),
                            "SELECT DISTINCT \"entity\", \"record\" FROM \"history_change\"");
    while (query.executeStep()) {
        const Entity *entity = entityNamed(document.format().present(textAt(query, 0), {}).entity);
        if (!entity) continue;
        const RecordKey key{entity, query.getColumn(1).getInt64()};
        ResolvedRecord record = histories.of(key);
        if (record.whole && record.alive) found.emplace(key, std::move(record.values));
    }
    return found;
}

class Differences
{
public:
    Differences(const Document &document, Copy &copy, const Known &base)
        : m_copy(copy)
        , m_base(base)
        , m_before(recordsAt(document, base))
        , m_after(copy.records())
        , m_partial(!copyNotes(copy.database()).scope.isEmpty())
    {
        renumber(document);
        for (const auto &[key, values] : m_after) compare(key, values);
        if (m_partial) return; // what is not there was not carried
        for (const auto &[key, values] : m_before)
            if (!m_after.contains(key)) add(key, {}, packedValues(values), {});
    }

    Package package(const Document &document)
    {
        Package::Site site;
        site.number = siteNumber();
        site.installation = QStringLiteral("without history");
        site.person = translated(TEXT("Merge", "a copy without history"));
        site.schema = document.schema();
        site.seen = toJson(m_base);
        site.last = qint64(m_package.changes.size());
        qint64 clock = latestClock(document);
        for (Package::Change &change : m_package.changes) {
            change.site = site.number;
            change.clock = ++clock;
        }
        site.clock = clock;
        m_package.kind = Package::Kind::Changes;
        m_package.portfolio = document.uuid();
        m_package.schema = document.schema();
        m_package.base = m_base;
        m_package.origin.person = site.person;
        m_package.origin.at = QDateTime::fromMSecsSinceEpoch(clock >> 16, Qt::UTC);
        if (site.last == 0) return std::move(m_package);
        m_package.sites.push_back(site);
        const Label name = TEXT("Step", "Change past the history");
        m_package.steps.push_back({site.number,
                                   1,
                                   site.last,
                                   m_package.origin.at.toString(Qt::ISODateWithMs),
                                   QString::fromUtf8(name.context),
                                   QString::fromUtf8(name.source),
                                   {},
                                   QStringLiteral("done")});
        return std::move(m_package);
    }

private:
    Copy &m_copy;
    Known m_base;
    Records m_before, m_after;
    bool m_partial;
    Package m_package;
    QHash<std::pair<QString, QString>, qint32> m_names;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};

    // Records that came in there under numbers which were given to others here.
    void renumber(const Document &document)
    {
        constexpr int rowBits = 23;
        std::map<RecordKey, RecordKey> renumbered;
        for (const auto &[key, values] : m_after) {
            const bool ofSite = m_base.contains(key.record >> rowBits);
            if (!ofSite || m_before.contains(key) || !document.entityOf(key.record)) continue;
            const QByteArray hash = QCryptographicHash::hash(
                packedValues(values).toUtf8() + QByteArray::number(key.record), QCryptographicHash::Sha256);
            qint64 number = 0;
            for (int i = 0; i < 8; ++i) number = qint64(quint64(number) << 8 | quint8(hash[i]));
            renumbered.emplace(key, RecordKey{key.entity, number & std::numeric_limits<qint64>::max()});
        }
        if (renumbered.empty()) return;
        Records after;
        for (auto &[key, values] : m_after) {
            for (const Reference &reference : referencesOf(*key.entity, values))
                if (const auto found = renumbered.find(reference.target); found != renumbered.end())
                    values.insert(reference.column->name, found->second.record);
            const auto found = renumbered.find(key);
            after.emplace(found == renumbered.end() ? key : found->second, values);
        }
        m_after = std::move(after);
    }
    void compare(const RecordKey &key, const QHash<QString, Value> &values)
    {
        const auto before = m_before.find(key);
        if (before == m_before.end()) return add(key, {}, {}, packedValues(values));
        const auto &all = columns(*key.entity);
        for (std::size_t i = 1; i < all.size(); ++i) {
            const Value was = before->second.value(all[i].name), is = values.value(all[i].name);
            if (was != is && m_copy.hasColumn(*key.entity, all[i].name)) add(key, all[i].name, was, is);
        }
    }
    void add(const RecordKey &key, const QString &column, const Value &before, const Value &after)
    {
        const std::pair name(QString::fromLatin1(key.entity->name), column);
        auto known = m_names.constFind(name);
        if (known == m_names.constEnd()) {
            known = m_names.insert(name, qint32(m_package.names.size()));
            m_package.names.push_back(name);
        }
        const auto sequence = qint64(m_package.changes.size()) + 1;
        m_package.changes.push_back({0, sequence, 0, *known, key.record, before, after});
        m_hash.addData(packedValues({{QStringLiteral("record"), key.record},
                                     {QStringLiteral("entity"), name.first},
                                     {QStringLiteral("column"), column},
                                     {QStringLiteral("after"), after}})
                           .toUtf8());
    }
    [[nodiscard]] qint64 siteNumber()
    {
        constexpr int siteBytes = 5;
        m_hash.addData(toJson(m_base).toUtf8());
        const QByteArray hash = m_hash.result();
        qint64 number = 0;
        for (int i = 0; i < siteBytes; ++i) number = number << 8 | quint8(hash[i]);
        return number | 1;
    }
    [[nodiscard]] qint64 latestClock(const Document &document) const
    {
        qint64 latest = 0;
        SQLite::Statement query(document.database(),
                                "SELECT coalesce(max(\"clock\"), 0) FROM "
                                "\"history_change\" WHERE \"site\" = ? AND \"seq\" <= ?");
        for (auto it = m_base.begin(); it != m_base.end(); ++it) {
            query.reset();
            query.bind(1, int64_t(it.key()));
            query.bind(2, int64_t(*it));
            if (query.executeStep()) latest = std::max<qint64>(latest, query.getColumn(0).getInt64());
        }
        return latest;
    }
};

} // namespace

std::optional<Package> unloggedChanges(const Document &document, const QString &path)
{
    try {
        requirePortfolioFile(path);
    } catch (const Failure &) {
        return {};
    }
    try {
        Copy copy(path);
        if (copy.uuid() != document.uuid()) {
            Package other;
            other.portfolio = copy.uuid();
            return other; // and is refused for that
        }
        const Known base = baseOf(document, copy);
        if (base.isEmpty())
            throw fileFailure(
                TEXT("Merge",
                     "Nothing tells with what %1 began, so it cannot be compared, and nothing was changed. "
                     "Export it as JSON or CSV, and import that."),
                path);
        return Differences(document, copy, base).package(document);
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, path);
    }
}

} // namespace passerelle
