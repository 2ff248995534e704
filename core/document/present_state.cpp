// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/present_state.h"

#include "core/base/file_failure.h"
#include "core/model/entities.h"
#include "core/model/joining.h"

#include <QScopeGuard>

namespace passerelle
{

namespace
{

// The queries that find records which refer to one of an entity: the number is parameter 1.
struct Referring {
    const Entity *entity;
    QString sql;
};

std::vector<Referring> referringTo(const Entity &target)
{
    std::vector<Referring> queries;
    for (const Entity *other : entities())
        for (const Column &c : columns(*other)) {
            const bool pointsHere = c.field->kind == Kind::Reference && &c.field->target() == &target;
            const bool attached = c.field->kind == Kind::AnyReference && c.part == 1;
            if (!pointsHere && !attached) continue;
            QString sql = QStringLiteral("SELECT \"id\" FROM %1 WHERE %2 = ?1")
                              .arg(quoted(other->name), quoted(c.name));
            if (attached)
                sql += QStringLiteral(" AND %1 = %2")
                           .arg(quoted(columns(*other)[indexOf(*other, *c.field, 0)].name),
                                literal(QLatin1String(target.name)));
            queries.push_back({other, sql});
        }
    return queries;
}

const std::vector<Referring> &queriesFor(const Entity &target)
{
    static const std::map<const Entity *, std::vector<Referring>> all = [] {
        std::map<const Entity *, std::vector<Referring>> made;
        for (const Entity *entity : entities()) made.emplace(entity, referringTo(*entity));
        return made;
    }();
    return all.at(&target);
}

Row rowFrom(const RecordKey &key, const QHash<QString, Value> &values)
{
    Row row;
    row.entity = key.entity;
    for (const Column &c : columns(*key.entity)) row.values.push_back(values.value(c.name));
    row.setId(key.record);
    return row;
}

// What a joined record says was joined.
void addJoined(const QHash<QString, Value> &values, std::set<RecordKey> &found)
{
    const auto word = values.value(QStringLiteral("entity"));
    const auto name = std::get_if<QString>(&word);
    const Entity *entity = name ? entityNamed(*name) : nullptr;
    for (const QString &column : {QStringLiteral("gone"), QStringLiteral("kept")}) {
        const Value value = values.value(column);
        if (const auto number = std::get_if<qint64>(&value); entity && number && *number)
            found.insert({entity, *number});
    }
}

} // namespace

PresentState::PresentState(Document &document, Document::Private &data)
    : m_document(document)
    , d(data)
    , m_histories(*data.database, *data.format)
    , m_partial(data.partial)
{
    d.site.setSilent(true);
}

PresentState::~PresentState() { d.site.setSilent(false); }

std::optional<Row> PresentState::now(const RecordKey &key) const
{
    const auto written = m_written.find(key);
    return written != m_written.end() ? written->second.now : m_document.row(*key.entity, key.record);
}

PresentState::Written &PresentState::written(const RecordKey &key)
{
    const auto found = m_written.find(key);
    if (found != m_written.end()) return found->second;
    const auto row = m_document.row(*key.entity, key.record);
    return m_written.emplace(key, Written{row, row}).first->second;
}

void PresentState::write(const RecordKey &key, const std::optional<Row> &row)
{
    std::optional<Row> &current = written(key).now;
    if (row) addNewTargets(current, *row);
    if (row && current) return writeDifferences(*current, *row);
    if (row)
        d.insertRow(*row);
    else if (current)
        d.deleteRow(*key.entity, key.record);
    current = row;
}

void PresentState::writeDifferences(Row &current, const Row &row)
{
    const auto &all = columns(*row.entity);
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (current.values[i] == row.values[i]) continue;
        d.setColumn(*row.entity, row.id(), all[i].name, row.values[i]);
        current.values[i] = row.values[i];
    }
}

void PresentState::addNewTargets(const std::optional<Row> &current, const Row &row)
{
    for (const Reference &reference : referencesOf(row)) {
        const auto held = [&](const Row &one) {
            return one.at(*reference.column->field, reference.column->part);
        };
        if (!current || held(*current) != held(row)) m_targets.insert(reference.target);
    }
}

void PresentState::addTargets(const std::vector<Reference> &references)
{
    for (const Reference &reference : references) m_targets.insert(reference.target);
}

void PresentState::note(const RecordKey &key, const ResolvedRecord &record, bool there)
{
    const Prepared remove = d.statement(
        QStringLiteral("DELETE FROM \"history_conflict\" WHERE \"record\" = ?"));
    remove.bind(1, int64_t(key.record));
    remove.exec();
    if (!there) return;
    const auto list = [&](const QString &column) {
        const Prepared insert = d.statement(
            QStringLiteral("INSERT INTO \"history_conflict\" VALUES (?, ?, ?)"));
        insert.bind(1, int64_t(key.record));
        insert.bind(2, column.toStdString());
        insert.bind(3, key.entity->name);
        insert.exec();
        m_conflicts.push_back({key.entity, key.record, column});
    };
    if (!record.deletions.empty()) list({});
    for (auto it = record.conflicts.cbegin(); it != record.conflicts.cend(); ++it)
        if (column(*key.entity, it.key())) list(it.key());
}

void PresentState::bringOne(const RecordKey &key)
{
    const ResolvedRecord record = m_histories.of(key);
    if (!record.whole) { // only a part of it is known here, and shown once the rest is
        if (!m_partial || !now(key)) return;
        write(key, {});
        note(key, {}, false);
        m_elsewhere.insert(key);
        return;
    }
    if (record.alive) {
        write(key, rowFrom(key, record.values));
        note(key, record, true);
        m_open.erase(key);
    } else {
        m_open.insert(key);
    }
}

std::set<RecordKey> PresentState::listedDeletions()
{
    std::set<RecordKey> found;
    const Prepared query = d.statement(
        QStringLiteral("SELECT \"entity\", \"record\" FROM \"history_conflict\" WHERE \"column\" = ''"));
    while (query.executeStep())
        if (const Entity *entity = entityNamed(textAt(query, 0)))
            found.insert({entity, query.getColumn(1).getInt64()});
    return found;
}

bool PresentState::isReferredTo(const RecordKey &key)
{
    for (const Referring &referring : queriesFor(*key.entity)) {
        const Prepared query = d.statement(referring.sql);
        query.bind(1, int64_t(key.record));
        if (query.executeStep()) return true;
    }
    return false;
}

void PresentState::addReferring(const RecordKey &key, std::set<RecordKey> &found)
{
    for (const Referring &referring : queriesFor(*key.entity)) {
        const Prepared query = d.statement(referring.sql);
        query.bind(1, int64_t(key.record));
        while (query.executeStep()) found.insert({referring.entity, query.getColumn(0).getInt64()});
    }
}

// What still refers to a record that was joined refers to the one that stands for it.
void PresentState::redirect(const RecordKey &key)
{
    std::set<RecordKey> referring;
    if (m_histories.standing(key) != key) addReferring(key, referring);
    for (const RecordKey &other : referring) bringOne(other);
}

bool PresentState::reviveOne(const RecordKey &key)
{
    if (key.entity->byProgram) return false; // nothing is attached to it
    redirect(key);
    if (now(key) || m_histories.standing(key) != key || !isReferredTo(key)) return false;
    const ResolvedRecord record = m_histories.of(key);
    if (!record.whole) return false;
    write(key, rowFrom(key, record.values));
    note(key, record, true);
    return true;
}

// Which of the deleted records are there: no more than are referred to by others that are there. All of them
// go first, so that two that refer to each other do not keep one another.
void PresentState::revive()
{
    for (const RecordKey &key : listedDeletions())
        if (!m_open.contains(key) && !m_histories.of(key).alive) m_open.insert(key);
    for (const RecordKey &key : m_open) write(key, {});
    for (bool more = true; more;) {
        for (const RecordKey &target : std::exchange(m_targets, {}))
            if (!now(target)) m_open.insert(target);
        more = false;
        for (const RecordKey &key : std::set<RecordKey>(m_open)) more = reviveOne(key) || more;
        more = more || !m_targets.empty();
    }
    for (const RecordKey &key : m_open) {
        if (now(key)) continue;
        note(key, {}, false);
        if (!m_partial && isReferredTo(key)) throw damagedFile(d.path);
    }
}

void PresentState::bringJoins(const std::set<RecordKey> &records, std::set<RecordKey> &others)
{
    std::set<RecordKey> joined;
    for (const RecordKey &key : records) {
        if (key.entity != &describe<JoinedRecord>()) continue;
        if (const auto row = now(key)) addJoined(valuesOf(*row), joined);
        bringOne(key);
        addJoined(m_histories.of(key).values, joined);
    }
    if (joined.empty()) return;
    for (const RecordKey &key : m_open)
        if (key.entity == &describe<JoinedRecord>()) write(key, {}); // nothing refers to it
    m_histories.readJoins();
    for (const RecordKey &key : joined) addReferring(key, others);
    others.insert(joined.begin(), joined.end());
}

void PresentState::bring(const std::set<RecordKey> &records)
{
    std::set<RecordKey> others;
    bringJoins(records, others);
    for (const RecordKey &key : records) {
        others.insert(key);
        others.insert(m_histories.standing(key)); // what is written to the one that is gone is for this one
    }
    for (const RecordKey &key : others)
        if (key.entity != &describe<JoinedRecord>()) bringOne(key);
    revive();
}

void PresentState::followUp(const std::set<RecordKey> &changed)
{
    std::set<RecordKey> others;
    bringJoins(changed, others);
    for (const RecordKey &key : others) bringOne(key);
    for (const RecordKey &key : changed)
        if (const auto row = now(key)) addTargets(referencesOf(*row));
    revive();
}

void PresentState::placed(const std::set<RecordKey> &records)
{
    if (records.empty()) return;
    for (const RecordKey &key : records) {
        const ResolvedRecord record = m_histories.of(key);
        if (!record.whole || !now(key)) continue;
        note(key, record, true);
        addTargets(referencesOf(*key.entity, record.values));
    }
    revive();
}

std::vector<RecordKey> PresentState::touched() const
{
    std::vector<RecordKey> found;
    for (const auto &[key, row] : m_written)
        if (row.before != row.now) found.push_back(key);
    return found;
}

std::vector<FieldChange> PresentState::effects() const
{
    std::vector<FieldChange> found;
    for (const auto &[key, row] : m_written) {
        if (m_elsewhere.contains(key)) continue; // nothing that could be taken back
        const auto &[before, after] = row;
        FieldChange change;
        change.entity = QLatin1String(key.entity->name);
        change.record = key.record;
        if (before.has_value() != after.has_value()) {
            if (before) change.before = packedValues(valuesOf(*before));
            if (after) change.after = packedValues(valuesOf(*after));
            found.push_back(change);
        }
        if (!before || !after) continue;
        const auto &all = columns(*key.entity);
        for (std::size_t i = 1; i < all.size(); ++i) {
            if (before->values[i] == after->values[i]) continue;
            change.column = all[i].name;
            change.before = before->values[i];
            change.after = after->values[i];
            found.push_back(change);
        }
    }
    return found;
}

} // namespace passerelle
