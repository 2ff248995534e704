// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/record_names.h"

#include "core/model/entities.h"
#include "core/search/search.h"
#include "core/store/names.h"
#include "core/store/sql.h"

namespace passerelle
{

namespace
{

void add(QHash<QString, qint64> &names, const QString &name, qint64 number)
{
    if (name.isEmpty()) return;
    const QString key = folded(name);
    const auto it = names.find(key);
    if (it == names.end())
        names.insert(key, number);
    else if (*it != number)
        *it = 0;
}

QString keySql(const Entity &entity)
{
    return entity.key.size() == 1 ? QStringLiteral("t.") + quoted(entity.key.front())
                                  : QStringLiteral("NULL");
}

} // namespace

const RecordNames::Names &RecordNames::names(const Entity &entity)
{
    if (const auto known = m_names.constFind(&entity); known != m_names.constEnd()) return *known;
    Names all;
    const QString alias = QStringLiteral("t");
    const Language language = m_document.language();
    const QString sql = QStringLiteral("SELECT t.\"id\", %1, %2, %3 FROM %4 AS t")
                            .arg(pathSql(entity, alias, language), keySql(entity),
                                 shownSql(entity, alias, language), quoted(entity.name));
    forEachRow(m_document, sql, {}, [&](SQLite::Statement &row) {
        const qint64 number = row.getColumn(0).getInt64();
        const QString path = textAt(row, 1);
        all.paths.insert(number, path);
        add(all.byPath, path, number);
        add(all.byKey, textAt(row, 2), number);
        add(all.byShownName, textAt(row, 3), number);
    });
    return *m_names.emplace(&entity, std::move(all));
}

bool RecordNames::exists(const Entity &entity, qint64 number)
{
    if (names(entity).paths.contains(number)) return true;
    const Numbered key{&entity, number};
    return m_announced.contains(key) && !m_refused.contains(key);
}

bool RecordNames::settle()
{
    refresh();
    QList<Numbered> missing;
    for (auto it = m_awaited.cbegin(); it != m_awaited.cend(); ++it)
        if (!names(*it.key().first).paths.contains(it.key().second)) missing += it.key();
    const bool settled = missing.isEmpty();
    QSet<Numbered> seen;
    while (!missing.isEmpty()) {
        const Numbered number = missing.takeLast();
        if (seen.contains(number)) continue;
        seen.insert(number);
        if (m_renamed.contains(number) && !m_retried.contains(number)) {
            m_retried.insert(number);
            continue;
        }
        m_refused.insert(number);
        for (const Numbered &reader : m_awaited.value(number))
            if (reader.second) missing += reader;
    }
    m_awaited.clear();
    if (!settled) m_taken.reset(); // what was written is taken back
    return settled;
}

RecordNames::Match RecordNames::find(const Entity &entity, const QString &name)
{
    bool isNumber = false;
    const qint64 number = name.toLongLong(&isNumber);
    const Names &all = names(entity);
    if (isNumber && number > 0) {
        const Numbered numbered{&entity, number};
        if (all.paths.contains(number)) return {Found::One, number};
        const qint64 known = m_renamed.value(numbered);
        if (known && all.paths.contains(known)) return {Found::One, known};
        if (m_refused.contains(numbered)) return {Found::Refused, 0};
        if (m_announced.contains(numbered)) {
            m_awaited[numbered] += m_reader;
            return {Found::One, number};
        }
    }
    const QString key = folded(name);
    for (const auto *index : {&all.byPath, &all.byKey, &all.byShownName}) {
        const auto it = index->constFind(key);
        if (it != index->constEnd()) return *it ? Match{Found::One, *it} : Match{Found::Several, 0};
    }
    return {};
}

QString RecordNames::uniquePath(const Entity &entity, qint64 number)
{
    const QString path = names(entity).paths.value(number);
    bool isNumber = false;
    (void)path.toLongLong(&isNumber);
    // White space at the ends would not survive the table.
    if (path.isEmpty() || isNumber || path != path.trimmed()) return {};
    return names(entity).byPath.value(folded(path)) == number ? path : QString();
}

bool RecordNames::taken(qint64 number)
{
    if (!m_taken) {
        m_taken.emplace();
        for (const Entity *entity : entities())
            for (const qint64 one : m_document.numbers(*entity)) m_taken->insert(one);
    }
    return m_taken->contains(number);
}

} // namespace passerelle
