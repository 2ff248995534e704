// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/unlogged_copy.h"

#include "core/document/document_private.h"
#include "core/model/entities.h"

#include <sqlite3.h>

#include <algorithm>

namespace passerelle
{

namespace
{

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

// Only data is read of it; nothing of what it consists of runs.
class PortfolioCopy : public UnloggedCopy
{
public:
    explicit PortfolioCopy(const QString &path)
        : m_database(path.toStdString(), SQLite::OPEN_READONLY)
    {
        sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        m_database.exec("PRAGMA query_only = ON");
        m_database.exec("PRAGMA cell_size_check = ON");
        requirePlainSchema(m_database, path);
        requireSound(m_database, path);
    }
    QString portfolio() override
    {
        SQLite::Statement query(m_database,
                                "SELECT \"value\" FROM \"passerelle_file\" WHERE \"name\" = 'uuid'");
        return query.executeStep() ? textAt(query, 0) : QString();
    }
    Known base(const Document &document) override
    {
        const Known ours = knownIn(document.database()), theirs = knownIn(m_database);
        Known base;
        for (auto it = theirs.begin(); it != theirs.end(); ++it)
            if (const qint64 last = std::min(*it, ours.value(it.key())); last > 0)
                base.insert(it.key(), commonEnd(document.database(), m_database, it.key(), last));
        if (!base.isEmpty()) return base;
        const CopyNotes notes = copyNotes(m_database);
        if (!notes.base.isEmpty()) return notes.base;
        SQLite::Statement issued(document.database(), "SELECT \"known\" FROM \"issued\" WHERE \"issue\" = ?");
        issued.bind(1, notes.issue.toStdString());
        return issued.executeStep() ? knownFromJson(textAt(issued, 0)) : Known();
    }
    bool isPartial() override { return !copyNotes(m_database).scope.isEmpty(); }
    bool tellsOf(const Entity &entity) override { return hasColumn(entity, QStringLiteral("id")); }
    bool hasColumn(const Entity &entity, const QString &column) override
    {
        auto known = m_columns.find(&entity);
        if (known == m_columns.end())
            known = m_columns.insert(&entity, columnsOf(m_database, QLatin1String(entity.name)));
        return known->contains(column);
    }
    Records records() override
    {
        Records found;
        for (const Entity *entity : entities())
            if (tellsOf(*entity)) addRecords(*entity, found);
        return found;
    }

    std::optional<QByteArray> content(const QString &hash) override
    {
        SQLite::Statement query(m_database, "SELECT \"bytes\" FROM \"content\" WHERE \"hash\" = ?");
        query.bind(1, hash.toStdString());
        if (!query.executeStep()) return {};
        const SQLite::Column bytes = query.getColumn(0);
        return QByteArray(static_cast<const char *>(bytes.getBlob()), bytes.getBytes());
    }

private:
    SQLite::Database m_database;
    QHash<const Entity *, QStringList> m_columns;

    void addRecords(const Entity &entity, Records &found)
    {
        QStringList names{quoted("id")};
        std::vector<const Column *> there;
        for (const Column &c : columns(entity))
            if (c.field->kind != Kind::Key && hasColumn(entity, c.name)) {
                names += quoted(c.name);
                there.push_back(&c);
            }
        SQLite::Statement query(m_database,
                                QStringLiteral("SELECT %1 FROM %2")
                                    .arg(names.join(QStringLiteral(", ")), quoted(entity.name))
                                    .toStdString());
        while (query.executeStep()) {
            QHash<QString, Value> values;
            for (std::size_t i = 0; i < there.size(); ++i)
                if (const Value value = valueAt(query, int(i) + 1); !isEmpty(value))
                    values.insert(there[i]->name, value);
            found.emplace(RecordKey{&entity, query.getColumn(0).getInt64()}, std::move(values));
        }
    }
};

} // namespace

std::unique_ptr<UnloggedCopy> unloggedCopy(const QString &path)
{
    try {
        requirePortfolioFile(path);
    } catch (const Failure &) {
        return unloggedJson(path);
    }
    return std::make_unique<PortfolioCopy>(path);
}

} // namespace passerelle
