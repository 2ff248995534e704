// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures over all expenditure, against a query that reads nothing but an index made for it.
#include "core/figures/budget_figures.h"
#include "core/figures/impact.h"
#include "core/model/project.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/inputs.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <stdexcept>

namespace passerelle::bench
{

namespace
{

QString plainTable(const Workbench &bench)
{
    const QString portfolio = expensesPortfolio(bench, bench.size());
    return bench.kept(QStringLiteral("plain-%1.db").arg(bench.size()), [&](const QString &path) {
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("ATTACH '" + portfolio.toStdString() + "' AS p");
        database.exec(
            "CREATE TABLE spent AS SELECT partner, category, parked, amount_eur FROM p.expenditure");
        database.exec("CREATE INDEX spent_all ON spent (partner, category, parked, amount_eur)");
    });
}

Measured rawQuery(Workbench &bench)
{
    const QString path = plainTable(bench);
    return bench.time([&] {
        SQLite::Database database(path.toStdString());
        SQLite::Statement query(database,
                                "SELECT partner, category, parked, sum(amount_eur) FROM spent INDEXED BY "
                                "spent_all GROUP BY partner, category, parked");
        while (query.executeStep()) { }
    });
}

template <ImpactBy by> Measured impact(Workbench &bench)
{
    const auto document = openExpenses(bench);
    return bench.time([&] {
        if (impactFigures({*document, 0}, by).lines.empty()) throw std::runtime_error("no impact");
    });
}

Measured budget(Workbench &bench)
{
    const auto document = openExpenses(bench);
    return bench.time([&] { (void)budgetFigures({*document, 0}, BudgetBy::Category, true); });
}

Measured ofOneProject(Workbench &bench)
{
    const auto document = openExpenses(bench);
    const qint64 project = document->numbers(describe<Project>()).front();
    return bench.time([&] { (void)budgetFigures({*document, project}, BudgetBy::Partner, true); });
}

} // namespace

std::vector<Benchmark> figuresBenchmarks()
{
    constexpr double atMost = 1.3;
    return {{"figures",
             "figures over a million expenditures",
             1'000'000,
             {{"covering index", rawQuery},
              {"impact by region", impact<ImpactBy::Region>, atMost},
              {"impact by country", impact<ImpactBy::Country>, atMost},
              {"budget by category, all projects", budget, atMost},
              {"budget by partner, one project", ofOneProject}}}};
}

} // namespace passerelle::bench
