// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/namesakes.h"

#include "core/model/entities.h"
#include "core/search/search.h"
#include "core/store/names.h"
#include "core/store/sql.h"

namespace passerelle
{

namespace
{

constexpr qsizetype maxNotes = 20;

// What belongs to a project is found there; what has a natural key is joined by it.
bool calledByName(const Entity &entity) { return *entity.path && entity.key.empty() && !entity.owner(); }

template <class Each> void eachName(const Document &document, const Entity &entity, Each each)
{
    const QString name = pathSql(entity, QStringLiteral("t"), document.language());
    const QString sql = QStringLiteral("SELECT t.\"id\", %1 FROM %2 AS t ORDER BY t.\"id\"");
    forEachRow(document, sql.arg(name, quoted(entity.name)), {},
               [&](SQLite::Statement &row) { each(row.getColumn(0).getInt64(), textAt(row, 1)); });
}

} // namespace

Namesakes::Namesakes(const Document &document)
    : m_document(document)
{
    for (const Entity *entity : entities())
        if (calledByName(*entity))
            eachName(document, *entity, [&](qint64 number, const QString &name) {
                m_before[entity].numbers.insert(number);
                if (!name.isEmpty()) m_before[entity].names.insert(folded(name));
            });
}

QStringList Namesakes::notes() const
{
    QStringList notes;
    qsizetype more = 0;
    for (const Entity *entity : entities()) {
        const auto before = m_before.constFind(entity);
        if (before == m_before.cend()) continue;
        eachName(m_document, *entity, [&](qint64 number, const QString &name) {
            if (name.isEmpty() || before->numbers.contains(number) || !before->names.contains(folded(name)))
                return;
            if (notes.size() == maxNotes) return void(++more);
            notes << translated(
                         TEXT("Import",
                              "%1 “%2”: the portfolio had one of this name with another number. Both are "
                              "there now, and nothing was joined. If they are the same, undo the import "
                              "or delete one of them."))
                         .arg(translated(entity->label), name);
        });
    }
    if (more)
        notes << translated(PLURAL_TEXT("Import", "%n more have the name of another record."), int(more));
    return notes;
}

} // namespace passerelle
