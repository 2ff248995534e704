// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/present_state.h"

#include "core/base/file_failure.h"
#include "core/model/entities.h"
#include "core/model/joining.h"
#include "core/store/schema.h"

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

Row rowOver(Row row, const QHash<QString, Value> &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        if (const Column *c = column(*row.entity, it.key()))
            row.values[std::size_t(c - columns(*row.entity).data())] = *it;
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
    const Prepared listed = d.statement(
        QStringLiteral("SELECT DISTINCT \"record\" FROM \"history_conflict\""));
    while (listed.executeStep()) m_listed.insert(listed.getColumn(0).getInt64());
    d.site.setSilent(true);
}

PresentState::~PresentState() { d.site.setSilent(false); }

std::optional<Row> PresentState::now(const RecordKey &key) const
{
    const auto found = m_held.find(key);
    return found != m_held.end() ? found->second.now : m_document.row(*key.entity, key.record);
}

PresentState::Held &PresentState::held(const RecordKey &key)
{
    const auto found = m_held.find(key);
    if (found != m_held.end()) return found->second;
    const auto row = m_document.row(*key.entity, key.record);
    return m_held.emplace(key, Held{row, row, false}).first->second;
}

// As long as nobody asks the file, what is to be there is only remembered.
void PresentState::hold(const RecordKey &key, const std::optional<Row> &row)
{
    Held &record = held(key);
    if (row) requireFitting(record.now, *row);
    if (row) addNewTargets(record.now, *row);
    if (record.inFile)
        writeToFile(key, record.now, row);
    else
        m_unwritten.push_back(key);
    record.now = row;
}

void PresentState::write()
{
    for (const RecordKey &key : std::exchange(m_unwritten, {})) {
        Held &record = m_held.at(key);
        if (!std::exchange(record.inFile, true)) writeToFile(key, record.before, record.now);
    }
}

void PresentState::writeToFile(const RecordKey &key, const std::optional<Row> &from,
                               const std::optional<Row> &to)
{
    if (from && to) return writeDifferences(*from, *to);
    if (to)
        d.insertRow(*to);
    else if (from)
        d.deleteRow(*key.entity, key.record);
}

void PresentState::writeDifferences(const Row &from, const Row &to)
{
    const auto &all = columns(*to.entity);
    for (std::size_t i = 1; i < all.size(); ++i)
        if (from.values[i] != to.values[i]) d.setColumn(to.id(), all[i], to.values[i]);
}

// What the file would refuse; a preview says so too.
void PresentState::requireFitting(const std::optional<Row> &current, const Row &row)
{
    const auto &all = columns(*row.entity);
    for (std::size_t i = 1; i < all.size(); ++i)
        if ((!current || current->values[i] != row.values[i]) && !fits(all[i], row.values[i]))
            throw Failure(translated(TEXT("Document",
                                          "What was to be brought in gives “%1” a value that cannot stand "
                                          "there, so nothing was changed. Ask for it again."))
                              .arg(translated(all[i].field->label)));
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
    if (m_listed.erase(key.record)) {
        const Prepared remove = d.statement(
            QStringLiteral("DELETE FROM \"history_conflict\" WHERE \"record\" = ?"));
        remove.bind(1, int64_t(key.record));
        remove.exec();
    }
    if (!there) return;
    const auto list = [&](const QString &column) {
        const Prepared insert = d.statement(
            QStringLiteral("INSERT INTO \"history_conflict\" VALUES (?, ?, ?)"));
        insert.bind(1, int64_t(key.record));
        insert.bind(2, column.toStdString());
        insert.bind(3, key.entity->name);
        insert.exec();
        m_listed.insert(key.record);
        m_conflicts.push_back({key.entity, key.record, column});
    };
    if (!record.deletions.empty()) list({});
    for (auto it = record.conflicts.cbegin(); it != record.conflicts.cend(); ++it)
        if (column(*key.entity, it.key())) list(it.key());
}

void PresentState::bringOne(const RecordKey &key, Histories::Extent extent)
{
    const std::optional<Row> &current = held(key).now;
    // In a part, records and their history may have gone and come again.
    const bool isAsToldBefore = current && !m_partial;
    const ResolvedRecord record = m_histories.of(key, isAsToldBefore ? extent : Histories::Extent::All);
    if (!record.whole) { // only a part of it is known here, and shown once the rest is
        if (!m_partial || !current) return;
        hold(key, {});
        note(key, {}, false);
        m_elsewhere.insert(key);
        return;
    }
    if (record.alive) {
        hold(key, record.sinceOnly ? rowOver(*current, record.values) : rowFrom(key, record.values));
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
    write();
    for (const Referring &referring : queriesFor(*key.entity)) {
        const Prepared query = d.statement(referring.sql);
        query.bind(1, int64_t(key.record));
        if (query.executeStep()) return true;
    }
    return false;
}

void PresentState::addReferring(const RecordKey &key, std::set<RecordKey> &found)
{
    write();
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
    hold(key, rowFrom(key, record.values));
    note(key, record, true);
    return true;
}

// Which of the deleted records are there: no more than are referred to by others that are there. All of them
// go first, so that two that refer to each other do not keep one another.
void PresentState::revive()
{
    for (const RecordKey &key : listedDeletions())
        if (!m_open.contains(key) && !m_histories.of(key).alive) m_open.insert(key);
    for (const RecordKey &key : m_open) hold(key, {});
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
        if (key.entity == &describe<JoinedRecord>()) hold(key, {}); // nothing refers to it
    write();
    for (const RecordKey &key : joined) addReferring(m_histories.standing(key), others); // until now
    m_histories.readJoins();
    for (const RecordKey &key : joined) addReferring(key, others);
    others.insert(joined.begin(), joined.end());
}

void PresentState::bring(const std::set<RecordKey> &records)
{
    std::set<RecordKey> others;
    bringJoins(records, others);
    for (const RecordKey &key : records) { // what is written to one that is gone is for the one that stands
        const RecordKey stands = m_histories.standing(key);
        if (stands != key) others.insert({key, stands});
    }
    for (const RecordKey &key : others)
        if (key.entity != &describe<JoinedRecord>()) bringOne(key);
    for (const RecordKey &key : records)
        if (key.entity != &describe<JoinedRecord>() && !others.contains(key))
            bringOne(key, Histories::Extent::Since);
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
    if (!m_partial) return;
    // SQLite does not look after the references of a part, where some are to what is elsewhere.
    for (const RecordKey &key : changed)
        if (!now(key) && isReferredTo(key)) throw stillReferredTo();
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
    for (const auto &[key, row] : m_held)
        if (row.before != row.now) found.push_back(key);
    return found;
}

std::vector<FieldChange> PresentState::effects() const
{
    std::vector<FieldChange> found;
    found.reserve(m_held.size());
    FieldChange change;
    const Entity *entity = nullptr;
    for (const auto &[key, row] : m_held) {
        if (m_elsewhere.contains(key)) continue; // nothing that could be taken back
        if (std::exchange(entity, key.entity) != key.entity) change.entity = QLatin1String(key.entity->name);
        change.record = key.record;
        const std::optional<Row> &before = row.before, &after = row.now;
        const auto add = [&](const QString &column, const Value &from, const Value &to) {
            change.column = column;
            change.before = from;
            change.after = to;
            found.push_back(change);
        };
        const auto packed = [](const std::optional<Row> &record) {
            return record ? Value(packedValues(valuesOf(*record))) : Value();
        };
        if (before.has_value() != after.has_value()) add({}, packed(before), packed(after));
        if (!before || !after) continue;
        const auto &all = columns(*key.entity);
        for (std::size_t i = 1; i < all.size(); ++i)
            if (before->values[i] != after->values[i]) add(all[i].name, before->values[i], after->values[i]);
    }
    return found;
}

} // namespace passerelle
