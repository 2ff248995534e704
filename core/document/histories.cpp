// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/histories.h"

#include "core/document/format.h"
#include "core/model/entities.h"
#include "core/store/sql.h"

#include <algorithm>

namespace passerelle
{

namespace
{

constexpr int longestJoin = 100; // in a file made to do harm

// Names of entities stand in references to any record, too.
Value presentValue(const Entity *entity, const QString &columnName, Value value, const Format &format)
{
    const Column *c = entity ? column(*entity, columnName) : nullptr;
    const auto word = std::get_if<QString>(&value);
    if (!c || !word || c->field->kind != Kind::AnyReference || c->part != 0) return value;
    return format.present(*word, {}).entity;
}

Value presentRecord(const Entity *entity, const QString &formerEntity, const Value &packed,
                    const Format &format)
{
    if (isEmpty(packed)) return packed;
    QHash<QString, Value> values;
    const auto former = unpackedValues(packed);
    for (auto it = former.begin(); it != former.end(); ++it) {
        const QString name = format.present(formerEntity, it.key()).column;
        values.insert(name, presentValue(entity, name, *it, format));
    }
    return packedValues(values);
}

qint64 numberIn(const Value &value)
{
    const auto number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

const Entity *entityIn(const Value &value)
{
    const auto word = std::get_if<QString>(&value);
    return word ? entityNamed(*word) : nullptr;
}

const Column &entityColumnOf(const Entity &entity, const Column &number)
{
    return columns(entity)[indexOf(entity, *number.field, 0)];
}

// `at`: the value of a column.
template <class At> std::vector<Reference> referencesIn(const Entity &entity, const At &at)
{
    std::vector<Reference> found;
    for (const Column &c : columns(entity)) {
        const Entity *target = nullptr;
        if (c.field->kind == Kind::Reference)
            target = &c.field->target();
        else if (c.field->kind == Kind::AnyReference && c.part == 1)
            target = entityIn(at(entityColumnOf(entity, c)));
        const qint64 number = target ? numberIn(at(c)) : 0;
        if (number) found.push_back({&c, {target, number}});
    }
    return found;
}

} // namespace

QHash<QString, Value> valuesOf(const Row &row)
{
    QHash<QString, Value> values;
    const auto &all = columns(*row.entity);
    for (std::size_t i = 1; i < all.size(); ++i)
        if (!isEmpty(row.values[i])) values.insert(all[i].name, row.values[i]);
    return values;
}

Row rowFrom(const RecordKey &key, const QHash<QString, Value> &values)
{
    Row row;
    row.entity = key.entity;
    for (const Column &c : columns(*key.entity)) row.values.push_back(values.value(c.name));
    row.setId(key.record);
    return row;
}

std::vector<Reference> referencesOf(const Entity &entity, const QHash<QString, Value> &values)
{
    return referencesIn(entity, [&](const Column &c) { return values.value(c.name); });
}

std::vector<Reference> referencesOf(const Row &row)
{
    const auto &all = columns(*row.entity);
    return referencesIn(*row.entity, [&](const Column &c) -> const Value & {
        return row.values[std::size_t(&c - all.data())];
    });
}

RecordChange changeAt(SQLite::Statement &query, const Format &format, QString &entity)
{
    const QString former = textAt(query, 3);
    const Format::Name present = format.present(former, textAt(query, 4));
    RecordChange change{query.getColumn(0).getInt64(),
                        query.getColumn(1).getInt64(),
                        query.getColumn(2).getInt64(),
                        present.column,
                        valueAt(query, 5),
                        valueAt(query, 6)};
    entity = present.entity;
    if (!format.renames()) return change;
    const Entity *known = entityNamed(entity);
    if (change.isWhole()) {
        change.before = presentRecord(known, former, change.before, format);
        change.after = presentRecord(known, former, change.after, format);
    } else {
        change.after = presentValue(known, change.column, change.after, format);
    }
    return change;
}

Histories::Histories(SQLite::Database &database, const Format &format)
    : m_database(database)
    , m_format(format)
    , m_causality(database)
    , m_changes(database,
                std::string("SELECT ") + recordChangeColumns
                    + " FROM \"history_change\" WHERE \"record\" = ?")
    , m_entityOf(database, "SELECT \"entity\" FROM \"history_change\" WHERE \"record\" = ? LIMIT 1")
{
    readJoins();
}

void Histories::readJoins()
{
    m_joins.clear();
    m_joined.clear();
    // CROSS: those that were joined are few, so their changes are looked up.
    SQLite::Statement query(
        m_database,
        "SELECT j.\"entity\", j.\"gone\", j.\"kept\", c.\"site\", c.\"seq\", c.\"clock\" FROM "
        "\"joined_record\" AS j CROSS JOIN \"history_change\" AS c ON c.\"record\" = j.\"id\" AND "
        "c.\"column\" = '' AND c.\"old\" IS NULL ORDER BY c.\"clock\", c.\"site\", c.\"seq\"");
    while (query.executeStep()) {
        const Entity *entity = entityNamed(textAt(query, 0));
        const RecordKey gone{entity, query.getColumn(1).getInt64()};
        const Join join{{entity, query.getColumn(2).getInt64()},
                        query.getColumn(3).getInt64(),
                        query.getColumn(4).getInt64(),
                        query.getColumn(5).getInt64()};
        if (entity && gone.record && join.kept.record) accept(gone, join);
    }
}

// Two people may join the same two records the other way round: the earlier one counts, so that one of them
// stays.
void Histories::accept(const RecordKey &gone, const Join &join)
{
    if (standing(join.kept) == gone) return;
    const auto known = m_joins.find(gone);
    if (known == m_joins.end()) {
        m_joins.emplace(gone, join);
        m_joined.emplace(join.kept, gone);
    } else if (known->second.kept == join.kept) {
        known->second = join; // the same again, later
    }
}

RecordKey Histories::standing(const RecordKey &key) const
{
    RecordKey stands = key;
    for (int i = 0; i < longestJoin; ++i) {
        const auto join = m_joins.find(stands);
        if (join == m_joins.end()) break;
        stands = join->second.kept;
    }
    return stands;
}

std::vector<RecordChange> Histories::changesOf(const RecordKey &key)
{
    std::vector<RecordChange> changes;
    m_changes.reset();
    m_changes.bind(1, int64_t(key.record));
    QString entity;
    while (m_changes.executeStep()) {
        RecordChange change = changeAt(m_changes, m_format, entity);
        const bool counts = !m_limit || change.sequence <= m_limit->value(change.site);
        if (counts && entity == QLatin1String(key.entity->name)) changes.push_back(std::move(change));
    }
    m_changes.reset();
    return changes;
}

// What was written to a record that is gone by somebody who did not know that it was joined.
void Histories::addWrittenSince(std::vector<RecordChange> &changes, const RecordKey &gone, int depth)
{
    const Join &join = m_joins.at(gone);
    for (RecordChange &change : changesOf(gone))
        if (!change.isWhole() && !m_causality.knew(join.site, join.sequence, change.site, change.sequence))
            changes.push_back(std::move(change));
    if (depth == longestJoin) return;
    const auto [first, last] = m_joined.equal_range(gone);
    for (auto it = first; it != last; ++it) addWrittenSince(changes, it->second, depth + 1);
}

void Histories::followJoins(const Entity &entity, QHash<QString, Value> &values) const
{
    if (m_joins.empty()) return;
    for (const Reference &reference : referencesOf(entity, values)) {
        const RecordKey stands = standing(reference.target);
        if (stands != reference.target) values.insert(reference.column->name, stands.record);
    }
}

// Of a number alone: no two records have the same.
Value Histories::standing(const Value &number) const
{
    for (const auto &[gone, join] : m_joins)
        if (number == Value(gone.record)) return standing(gone).record;
    return number;
}

// Who chooses a side is to get a record that is there; two that are one by now are the same.
void Histories::followJoins(const Entity &entity, QHash<QString, std::vector<Side>> &conflicts) const
{
    if (m_joins.empty() || conflicts.isEmpty()) return;
    for (const Column &c : columns(entity)) {
        const bool refers = c.field->kind == Kind::Reference
            || (c.field->kind == Kind::AnyReference && c.part == 1);
        const auto conflict = refers ? conflicts.find(c.name) : conflicts.end();
        if (conflict == conflicts.end()) continue;
        std::vector<Side> sides;
        for (Side side : *conflict) {
            side.value = standing(side.value);
            const bool told = std::any_of(sides.begin(), sides.end(),
                                          [&](const Side &other) { return other.value == side.value; });
            if (!told) sides.push_back(std::move(side));
        }
        if (sides.size() > 1)
            *conflict = std::move(sides);
        else
            conflicts.remove(c.name);
    }
}

// The number decides: no two records have the same. Also where nobody disputes either: of two who wrote apart
// one may have written the number alone, and the entity that is left is the other one's.
void Histories::settleReferences(const Entity &entity, ResolvedRecord &record)
{
    for (const Column &c : columns(entity)) {
        if (c.field->kind != Kind::AnyReference || c.part != 1) continue;
        const QString &entityName = entityColumnOf(entity, c).name;
        record.conflicts.remove(entityName);
        m_entityOf.reset();
        m_entityOf.bind(1, int64_t(numberIn(record.values.value(c.name))));
        if (m_entityOf.executeStep())
            record.values.insert(entityName, m_format.present(textAt(m_entityOf, 0), {}).entity);
        m_entityOf.reset();
    }
}

// Not where joins are to be followed, which is a matter of the whole record.
std::optional<ResolvedRecord> Histories::since(const RecordKey &key, const std::vector<RecordChange> &changes)
{
    if (m_joins.contains(key) || m_joined.contains(key)) return {};
    auto values = writtenSince(changes, m_causality);
    if (!values) return {};
    const auto refers = [&](const QString &name) {
        const Column *c = column(*key.entity, name);
        return c && (c->field->kind == Kind::Reference || c->field->kind == Kind::AnyReference);
    };
    if (!m_joins.empty() && std::any_of(values->keyBegin(), values->keyEnd(), refers)) return {};
    ResolvedRecord record;
    record.whole = record.alive = record.sinceOnly = true;
    record.values = std::move(*values);
    return record;
}

ResolvedRecord Histories::of(const RecordKey &key, Extent extent)
{
    std::vector<RecordChange> changes = changesOf(key);
    if (extent == Extent::Since)
        if (auto record = since(key, changes)) return std::move(*record);
    const auto [first, last] = m_joined.equal_range(key);
    for (auto it = first; it != last; ++it) addWrittenSince(changes, it->second, 0);
    ResolvedRecord record = resolved(key.entity, changes, m_causality);
    if (m_joins.contains(key)) {
        record.alive = false;
        record.deletions.clear();
        record.conflicts.clear();
    }
    settleReferences(*key.entity, record);
    followJoins(*key.entity, record.values);
    followJoins(*key.entity, record.conflicts);
    return record;
}

} // namespace passerelle
