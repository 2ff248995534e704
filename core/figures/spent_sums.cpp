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
    if (project) sql += QStringLiteral(" AND ") + projectSql(describe<Expenditure>(), alias, 1);
    std::map<qint64, SpentSums> sums;
    try {
        SQLite::Statement query(document.database(), sql.toStdString());
        if (project) query.bind(1, int64_t(project));
        while (query.executeStep()) {
            const SpentKey key{categoryOf(query.getColumn(1).getText()), query.getColumn(2).getInt64() == 1};
            sums[query.getColumn(0).getInt64()][key] += query.getColumn(3).getInt64();
        }
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, document.path());
    }
    return sums;
}

} // namespace passerelle
