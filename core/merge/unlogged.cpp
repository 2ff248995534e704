// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/unlogged.h"

#include "core/base/file_failure.h"
#include "core/document/document_private.h"
#include "core/merge/collect.h"
#include "core/merge/unlogged_copy.h"
#include "core/model/entities.h"

#include <QCryptographicHash>

#include <algorithm>

namespace passerelle
{

namespace
{

using Records = UnloggedCopy::Records;

// What the history says of the records.
struct Told {
    Records there;
    Records deleted; // and there all the same, if something refers to them
};

Told toldAt(const Document &document, const Known &known)
{
    Histories histories(document.database(), document.format());
    histories.limitTo(known);
    Told told;
    SQLite::Statement query(document.database(),
                            "SELECT DISTINCT \"entity\", \"record\" FROM \"history_change\"");
    while (query.executeStep()) {
        const Entity *entity = entityNamed(document.format().present(textAt(query, 0), {}).entity);
        if (!entity) continue;
        const RecordKey key{entity, query.getColumn(1).getInt64()};
        ResolvedRecord record = histories.of(key);
        if (record.whole) (record.alive ? told.there : told.deleted).emplace(key, std::move(record.values));
    }
    return told;
}

// The records of a portfolio that is open.
class OpenCopy : public UnloggedCopy
{
public:
    explicit OpenCopy(const Document &document)
        : m_document(document)
    {
    }
    QString portfolio() override { return m_document.uuid(); }
    Known base(const Document &) override { return knownIn(m_document.database()); }
    bool isPartial() override { return false; } // it is compared with itself
    bool tellsOf(const Entity &) override { return true; }
    bool hasColumn(const Entity &, const QString &) override { return true; }
    Records records() override
    {
        Records found;
        for (const Entity *entity : entities())
            for (const Row &row : m_document.rows(*entity))
                found.emplace(RecordKey{entity, row.id()}, valuesOf(row));
        return found;
    }
    std::optional<QByteArray> content(const QString &hash) override { return m_document.content(hash); }

private:
    const Document &m_document;
};

class Differences
{
public:
    Differences(const Document &document, UnloggedCopy &copy, const Known &base)
        : m_copy(copy)
        , m_base(base)
        , m_before(toldAt(document, base))
        , m_after(copy.records())
        , m_partial(copy.isPartial())
    {
        if (base != knownIn(document.database())) renumber(document); // else nothing was given meanwhile
        for (const auto &[key, values] : m_after) compare(key, values);
        if (m_partial) return; // what is not there was not carried
        for (const auto &[key, values] : m_before.there)
            if (!m_after.contains(key) && m_copy.tellsOf(*key.entity)) add(key, {}, packedValues(values), {});
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
        const auto named = contentsNamedIn(m_package);
        for (const QString &hash : named) {
            const auto content = m_copy.content(hash);
            const bool sound = content
                && QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex() == hash.toLatin1();
            if (sound) m_package.contents.insert(hash, *content);
        }
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
    UnloggedCopy &m_copy;
    Known m_base;
    Told m_before;
    Records m_after;
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
            if (!ofSite || m_before.there.contains(key) || !document.entityOf(key.record)) continue;
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
    [[nodiscard]] const QHash<QString, Value> *told(const RecordKey &key) const
    {
        for (const Records *records : {&m_before.there, &m_before.deleted})
            if (const auto found = records->find(key); found != records->end()) return &found->second;
        return nullptr;
    }
    void compare(const RecordKey &key, const QHash<QString, Value> &values)
    {
        const auto *const before = told(key);
        if (!before) return add(key, {}, {}, packedValues(values));
        const auto &all = columns(*key.entity);
        for (std::size_t i = 1; i < all.size(); ++i) {
            const Value was = before->value(all[i].name), is = values.value(all[i].name);
            if (was != is && m_copy.hasColumn(*key.entity, all[i].name)) add(key, all[i].name, was, is);
        }
    }
    void add(const RecordKey &key, const QString &column, const Value &before, const Value &after)
    {
        const std::pair name(QString::fromLatin1(key.entity->name), column);
        auto known = m_names.find(name);
        if (known == m_names.end()) {
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

void addPastHistory(const Document &copy, Package &package)
{
    OpenCopy records(copy);
    Package past = Differences(copy, records, records.base(copy)).package(copy);
    const auto firstName = qint32(package.names.size());
    package.names.insert(package.names.end(), past.names.begin(), past.names.end());
    package.sites.insert(package.sites.end(), past.sites.begin(), past.sites.end());
    package.steps.insert(package.steps.end(), past.steps.begin(), past.steps.end());
    package.contents.insert(past.contents);
    for (Package::Change &change : past.changes) {
        change.name += firstName;
        package.changes.push_back(std::move(change));
    }
}

std::optional<Package> unloggedChanges(const Document &document, const QString &path)
{
    try {
        const auto copy = unloggedCopy(path);
        if (!copy) return {};
        if (copy->portfolio() != document.uuid()) {
            Package other;
            other.portfolio = copy->portfolio();
            return other; // and is refused for that
        }
        const Known base = copy->base(document);
        if (base.isEmpty())
            throw fileFailure(
                TEXT("Merge",
                     "Nothing tells with what %1 began, so it cannot be compared, and nothing was changed. "
                     "Export it as JSON or CSV, and import that."),
                path);
        return Differences(document, *copy, base).package(document);
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, path);
    }
}

} // namespace passerelle
