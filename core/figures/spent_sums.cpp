// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/spent_sums.h"

#include "core/model/report.h"
#include "core/store/names.h"
#include "core/store/sql.h"

#include <string_view>

namespace passerelle
{

namespace
{

CostCategory categoryOf(std::string_view stored)
{
    for (const CostCategory category : allCostCategories)
        if (stored == word(category)) return category;
    return Expenditure{}.category;
}

} // namespace

std::map<qint64, SpentSums> spentSums(const Document &document, qint64 project)
{
    const QString alias = QStringLiteral("t");
    // Grouped here, not by the query: its way through the index of partners reads the table out of order.
    QString sql = QStringLiteral("SELECT t.\"partner\", t.\"category\", t.\"parked\", t.\"amount_eur\" FROM "
                                 "\"expenditure\" AS t WHERE t.\"amount_eur\" IS NOT NULL");
    std::vector<Value> values;
    if (project) {
        sql += QStringLiteral(" AND ") + projectSql(describe<Expenditure>(), alias, 1);
        values.emplace_back(project);
    }
    std::map<qint64, SpentSums> sums;
    forEachRow(document, sql, values, [&](SQLite::Statement &row) {
        const SpentKey key{categoryOf(row.getColumn(1).getText()), row.getColumn(2).getInt64() == 1};
        sums[row.getColumn(0).getInt64()][key] += row.getColumn(3).getInt64();
    });
    return sums;
}

} // namespace passerelle
