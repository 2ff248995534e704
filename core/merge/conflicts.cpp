// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/conflicts.h"

#include "core/document/histories.h"
#include "core/merge/went_with.h"
#include "core/model/entities.h"
#include "core/store/sql.h"

#include <algorithm>
#include <set>

namespace passerelle
{

namespace
{

class Reading
{
public:
    explicit Reading(const Document &document)
        : m_document(document)
        , m_histories(document.database(), document.format())
        , m_change(document.database(),
                   "SELECT s.\"person\", s.\"organisation\", s.\"installation\", c.\"old\" FROM "
                   "\"history_change\" AS c LEFT JOIN \"history_site\" AS s ON s.\"site\" = c.\"site\" WHERE "
                   "c.\"site\" = ? AND c.\"seq\" = ?")
    {
    }

    std::vector<Conflict> of(const std::set<RecordKey> &records)
    {
        std::vector<Conflict> found;
        for (const RecordKey &key : records) {
            if (!m_document.row(*key.entity, key.record)) continue;
            const ResolvedRecord record = m_histories.of(key);
            if (!record.deletions.empty()) found.push_back(read(key, nullptr, record.deletions));
            for (const Column &c : columns(*key.entity)) {
                const auto sides = record.conflicts.constFind(c.name);
                if (sides != record.conflicts.cend()) found.push_back(read(key, &c, *sides));
            }
        }
        return found;
    }

private:
    const Document &m_document;
    Histories m_histories;
    SQLite::Statement m_change;

    Conflict read(const RecordKey &key, const Column *column, const std::vector<passerelle::Side> &sides)
    {
        Conflict conflict{key.entity, key.record, column, {}, {}};
        bool first = true;
        for (const passerelle::Side &side : sides) {
            m_change.reset();
            m_change.bind(1, int64_t(side.site));
            m_change.bind(2, int64_t(side.sequence));
            m_change.executeStep();
            const Value before = column ? valueAt(m_change, 3) : Value();
            conflict.before = first || conflict.before == before ? before : Value();
            first = false;
            conflict.sides.push_back({textAt(m_change, 0), textAt(m_change, 1),
                                      QDateTime::fromMSecsSinceEpoch(side.clock >> 16, Qt::UTC),
                                      column ? side.value : Value(),
                                      textAt(m_change, 2) == m_document.installation().id});
        }
        m_change.reset();
        return conflict;
    }
};

std::vector<Conflict> read(const Document &document, const std::set<RecordKey> &records)
{
    if (records.empty()) return {};
    try {
        return Reading(document).of(records);
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, document.path());
    }
}

} // namespace

std::vector<Conflict> conflicts(const Document &document)
{
    std::set<RecordKey> records;
    forEachRow(document, QStringLiteral("SELECT DISTINCT \"entity\", \"record\" FROM \"history_conflict\""),
               {}, [&](SQLite::Statement &row) {
                   if (const Entity *entity = entityNamed(textAt(row, 0)))
                       records.insert({entity, row.getColumn(1).getInt64()});
               });
    return read(document, records);
}

std::vector<Conflict> conflicts(const Document &document,
                                const std::vector<Consequences::Conflict> &candidates)
{
    std::set<RecordKey> records;
    for (const Consequences::Conflict &candidate : candidates)
        records.insert({candidate.entity, candidate.record});
    return read(document, records);
}

const Conflict::Side &here(const Conflict &conflict)
{
    const auto own = std::find_if(conflict.sides.begin(), conflict.sides.end(),
                                  [](const Conflict::Side &side) { return side.here; });
    return own == conflict.sides.end() ? conflict.sides.front() : *own;
}

const Conflict::Side &there(const Conflict &conflict)
{
    const Conflict::Side *const own = &here(conflict);
    const Conflict::Side *latest = nullptr;
    for (const Conflict::Side &side : conflict.sides)
        if (&side != own && (!latest || side.at > latest->at)) latest = &side;
    return latest ? *latest : *own;
}

Settlement settlement(const Conflict &conflict, Take side)
{
    if (conflict.column)
        return {conflict, (side == Take::Here ? here(conflict) : there(conflict)).value, true};
    const bool deletedHere = here(conflict).here;
    return {conflict, {}, deletedHere == (side == Take::There)};
}

namespace
{

// Of a reference to any record the entity goes with the number.
void stateField(Editor &editor, const Conflict &conflict, const Value &value)
{
    const Entity &entity = *conflict.entity;
    const Field &field = *conflict.column->field;
    editor.state(entity, conflict.record, conflict.column->name, value);
    const auto number = std::get_if<qint64>(&value);
    if (field.kind != Kind::AnyReference || conflict.column->part != 1 || !number) return;
    if (const Entity *target = editor.document().entityOf(*number))
        editor.state(entity, conflict.record, columns(entity)[indexOf(entity, field, 0)].name,
                     QString::fromLatin1(target->name));
}

// With what had gone with it.
int keep(Editor &editor, const Conflict &conflict)
{
    const WentWith went = wentWith(editor.document(), {conflict.entity, conflict.record});
    editor.stay(*conflict.entity, conflict.record);
    return bringBack(editor, went);
}

} // namespace

Settled settle(Document &document, const std::vector<Settlement> &settlements)
{
    Settled settled;
    if (settlements.empty()) return settled;
    const Conflict &first = settlements.front().conflict;
    const bool one = settlements.size() == 1;
    const QString subject = one ? document.shownName(*first.entity, first.record)
                                : QString::number(settlements.size());
    document.change(one ? TEXT("Step", "Settle what was written apart about %1")
                        : TEXT("Step", "Settle what was written apart in %1 places"),
                    subject, [&](Editor &editor) {
                        for (const Settlement &settlement : settlements) {
                            const Conflict &conflict = settlement.conflict;
                            if (!conflict.column && settlement.keep)
                                settled.broughtBack += keep(editor, conflict);
                            else if (!conflict.column)
                                settled.deleted += editor.remove(*conflict.entity, conflict.record);
                            else
                                stateField(editor, conflict, settlement.value);
                        }
                    });
    return settled;
}

} // namespace passerelle
