// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/went_with.h"

#include "core/document/histories.h"
#include "core/model/entities.h"
#include "core/store/sql.h"

#include <algorithm>
#include <set>

namespace passerelle
{

namespace
{

// Deleting a record writes its deletion, and right after it what that takes along (Editor::remove).
class Run
{
public:
    Run(const Document &document, const RecordKey &record, WentWith &found)
        : m_document(document)
        , m_found(found)
        , m_gone{record}
    {
    }
    void follow(const Side &deletion)
    {
        SQLite::Statement query(
            m_document.database(),
            "SELECT \"site\", \"seq\", \"clock\", \"entity\", \"column\", \"old\", \"new\", \"record\" FROM "
            "\"history_change\" WHERE \"site\" = ? AND \"seq\" > ? ORDER BY \"seq\"");
        query.bind(1, int64_t(deletion.site));
        query.bind(2, int64_t(deletion.sequence));
        while (query.executeStep()) {
            QString entity;
            const RecordChange change = changeAt(query, m_document.format(), entity);
            const RecordKey key{entityNamed(entity), query.getColumn(7).getInt64()};
            if (!key.entity || !(takeDeletion(key, change) || takeEmptied(key, change))) return;
        }
    }

private:
    const Document &m_document;
    WentWith &m_found;
    std::set<RecordKey> m_gone;

    bool takeDeletion(const RecordKey &key, const RecordChange &change)
    {
        if (!change.isDeletion()) return false;
        const Row row = rowFrom(key, unpackedValues(change.before));
        const auto references = referencesOf(row);
        if (std::none_of(references.begin(), references.end(),
                         [this](const Reference &reference) { return m_gone.contains(reference.target); }))
            return false;
        m_gone.insert(key);
        m_found.records.push_back(row);
        return true;
    }
    bool takeEmptied(const RecordKey &key, const RecordChange &change)
    {
        const Column *c = change.isWhole() || !isEmpty(change.after) ? nullptr
                                                                     : column(*key.entity, change.column);
        const auto number = std::get_if<qint64>(&change.before);
        if (!c || !number || c->field->kind != Kind::Reference) return false;
        if (!m_gone.contains({&c->field->target(), *number})) return false;
        m_found.references.push_back({key, c, change.before});
        return true;
    }
};

bool isThere(const Document &document, const RecordKey &key)
{
    return document.row(*key.entity, key.record).has_value();
}

// What it refers to may have gone since, too: a reference that it can be without is emptied.
bool standsWithout(const Document &document, Row &row)
{
    for (const Reference &reference : referencesOf(row)) {
        if (isThere(document, reference.target)) continue;
        const Field &field = *reference.column->field;
        if (field.required || field.owner || field.kind != Kind::Reference) return false;
        row.values[indexOf(*row.entity, field, 0)] = {};
    }
    return true;
}

} // namespace

WentWith wentWith(const Document &document, const RecordKey &record)
{
    return explaining(document.path(), [&] {
        WentWith found;
        Histories histories(document.database(), document.format());
        for (const Side &deletion : histories.of(record).deletions)
            Run(document, record, found).follow(deletion);
        std::erase_if(found.records, [&](const Row &row) {
            const RecordKey key{row.entity, row.id()};
            return isThere(document, key) || histories.standing(key) != key; // it is a part of another by now
        });
        return found;
    });
}

int bringBack(Editor &editor, const WentWith &went)
{
    const Document &document = editor.document();
    int count = 0;
    for (Row row : went.records) {
        // Somebody may have written it anew.
        if (isThere(document, {row.entity, row.id()}) || document.withKeyOf(row)) continue;
        if (!standsWithout(document, row)) continue;
        editor.insert(row);
        ++count;
    }
    for (const WentWith::Emptied &emptied : went.references) {
        const auto row = document.row(*emptied.record.entity, emptied.record.record);
        const RecordKey target{&emptied.column->field->target(), std::get<qint64>(emptied.value)};
        if (row && isEmpty(row->at(*emptied.column->field, emptied.column->part))
            && isThere(document, target))
            editor.state(*emptied.record.entity, emptied.record.record, emptied.column->name, emptied.value);
    }
    return count;
}

} // namespace passerelle
