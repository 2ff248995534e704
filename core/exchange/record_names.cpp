// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/record_names.h"

#include "core/model/entities.h"
#include "core/search/search.h"
#include "core/store/names.h"
#include "core/store/sql.h"

#include <algorithm>

namespace passerelle
{

namespace
{

void add(QMultiHash<QString, qint64> &names, const QString &name, qint64 number)
{
    if (!name.isEmpty()) names.insert(folded(name), number);
}

QString keySql(const Entity &entity)
{
    return entity.key.size() == 1 ? QStringLiteral("t.") + quoted(entity.key.front())
                                  : QStringLiteral("NULL");
}

QString abbreviationSql(const Entity &entity)
{
    return entity.field(u"abbreviation") ? QStringLiteral("t.\"abbreviation\"") : QStringLiteral("NULL");
}

} // namespace

void RecordNames::within(qint64 project)
{
    if (project != m_project) m_names.clear();
    m_project = project;
}

const RecordNames::Names &RecordNames::names(const Entity &entity)
{
    if (const auto known = m_names.constFind(&entity); known != m_names.constEnd()) return *known;
    Names all;
    const QString alias = QStringLiteral("t");
    const Language language = m_document.language();
    const bool narrowed = m_project && belongsToProject(entity);
    const QString sql = QStringLiteral("SELECT t.\"id\", %1, %2, %3, %4, %5 FROM %6 AS t ORDER BY t.\"id\"")
                            .arg(pathSql(entity, alias, language), keySql(entity),
                                 shownSql(entity, alias, language), abbreviationSql(entity),
                                 narrowed ? projectSql(entity, alias, 1) : QStringLiteral("1"),
                                 quoted(entity.name));
    forEachRow(m_document, sql, narrowed ? std::vector<Value>{m_project} : std::vector<Value>{},
               [&](SQLite::Statement &row) {
                   const qint64 number = row.getColumn(0).getInt64();
                   const QString path = textAt(row, 1), shown = textAt(row, 3), abbreviation = textAt(row, 4);
                   all.paths.insert(number, path);
                   add(all.byPath, path, number);
                   add(all.byKey, textAt(row, 2), number);
                   if (!row.getColumn(5).getInt()) return;
                   add(all.byShownName, shown, number);
                   add(all.byAbbreviation, abbreviation, number);
                   if (!all.example.isEmpty()) return;
                   all.example = {path, shown, abbreviation, QString::number(number)};
                   all.example.removeAll(QString());
                   all.example.removeDuplicates();
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
    for (const auto *index : {&all.byPath, &all.byKey, &all.byShownName, &all.byAbbreviation}) {
        const QList<qint64> found = index->values(key);
        if (found.size() == 1) return {Found::One, found.front()};
        if (!found.isEmpty()) return {Found::Several, 0, waysToWrite(entity, found)};
    }
    return {Found::None, 0, all.example};
}

QStringList RecordNames::waysToWrite(const Entity &entity, QList<qint64> numbers)
{
    constexpr qsizetype most = 6;
    std::sort(numbers.begin(), numbers.end());
    QStringList ways;
    for (const qint64 number : numbers.first(std::min(most, numbers.size()))) {
        const QString path = uniquePath(entity, number);
        ways << (path.isEmpty() ? QString::number(number) : path);
    }
    return ways;
}

QString RecordNames::uniquePath(const Entity &entity, qint64 number)
{
    const QString path = names(entity).paths.value(number);
    bool isNumber = false;
    (void)path.toLongLong(&isNumber);
    // White space at the ends would not survive the table.
    if (path.isEmpty() || isNumber || path != path.trimmed()) return {};
    return names(entity).byPath.count(folded(path)) == 1 ? path : QString();
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
