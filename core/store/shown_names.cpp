// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/shown_names.h"

#include "core/store/names.h"
#include "core/store/sql.h"

namespace passerelle
{

namespace
{

const QString alias = QStringLiteral("t");

} // namespace

std::vector<NamedRecord> recordsNamed(const Document &document, const Entity &entity, const QString &text,
                                      qint64 project, int limit)
{
    const QString name = shownSql(entity, alias, document.language());
    QString sql = QStringLiteral("SELECT t.\"id\", %1 AS name FROM %2 AS t WHERE (?1 = '' OR "
                                 "instr(fold(%1), fold(?1)) > 0) AND (?2 = 0 OR %3) "
                                 "ORDER BY name COLLATE people, t.\"id\" LIMIT %4")
                      .arg(name, quoted(entity.name), projectSql(entity, alias, 2))
                      .arg(limit);
    std::vector<NamedRecord> found;
    forEachRow(document, sql, {text, project}, [&](SQLite::Statement &row) {
        const qint64 record = row.getColumn(0).getInt64();
        found.push_back({record, row.getColumn(1).isNull() ? QString::number(record) : textAt(row, 1)});
    });
    return found;
}

std::unordered_set<qint64> recordsShowing(const Document &document, const Entity &entity, const Field &field,
                                          const QString &text)
{
    std::unordered_set<qint64> found;
    forEachRow(document,
               QStringLiteral("SELECT t.\"id\" FROM %1 AS t WHERE instr(fold(%2), fold(?)) > 0")
                   .arg(quoted(entity.name), sortSql(field, alias, document.language())),
               {text}, [&](SQLite::Statement &row) { found.insert(row.getColumn(0).getInt64()); });
    return found;
}

std::vector<std::optional<qint64>> sums(const Document &document, const Entity &entity,
                                        const std::vector<const Field *> &fields,
                                        const std::vector<qint64> &records)
{
    std::vector<std::optional<qint64>> totals(fields.size());
    std::vector<bool> tooLarge(fields.size(), false);
    if (fields.empty()) return totals;
    QString sql = QStringLiteral("SELECT t.\"id\"");
    for (const Field *field : fields) sql += QStringLiteral(", t.") + quoted(field->name);
    const std::unordered_set<qint64> wanted(records.begin(), records.end());
    forEachRow(document, sql + QStringLiteral(" FROM %1 AS t").arg(quoted(entity.name)), {},
               [&](SQLite::Statement &row) {
                   if (!wanted.contains(row.getColumn(0).getInt64())) return;
                   for (std::size_t i = 0; i < fields.size(); ++i) {
                       const SQLite::Column cell = row.getColumn(int(i) + 1);
                       if (cell.isNull()) continue;
                       qint64 sum = 0;
                       if (__builtin_add_overflow(totals[i].value_or(0), cell.getInt64(), &sum))
                           tooLarge[i] = true;
                       totals[i] = sum;
                   }
               });
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (tooLarge[i]) totals[i].reset();
    return totals;
}

} // namespace passerelle
