// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The worked examples of the rules: what was spent of a budget.
#include "core/budget/reporting.h"
#include "tests/core/budget_values.h"
#include "tests/support/catch.h"

using namespace passerelle;
using enum CostCategory;

TEST_CASE("a report follows the flat rates on its own sums and keeps parked rows apart")
{
    const FlatRates rates{.staff = percent(20), .travel = percent(15)};
    const std::vector<ReportRow> rows{{External, {33333}, false}, {External, {-3333}, false},
                                      {Equipment, {10001}, true}, {Travel, {5000}, false},
                                      {LumpSum, {2000}, false},   {Staff, {7777}, false}};
    const ReportSums sums = reportSums(rows, rates);
    CHECK(sums.reported[External] == Money{30000});
    CHECK(sums.reported[Staff] == Money{6000});
    CHECK(sums.reported[Travel] == Money{900});
    CHECK(sums.reported.total() == Money{38900});
    CHECK(sums.parked[Equipment] == Money{10001});
    CHECK(sums.parked[Staff] == Money{2000});
    CHECK(sums.parked.total() == Money{12301});
}

TEST_CASE("what remains of a budget may be negative")
{
    const Spending over = spending({10000}, {9000}, {1500});
    CHECK(over.soFar == Money{10500});
    CHECK(over.remaining == Money{-500});
    CHECK(over.spent == percent(105));
    CHECK(spending({30000}, {10000}, {10000}).spent == Percentage{6667});
}

TEST_CASE("no budget and nothing reported is 100 %, no budget and something reported is none")
{
    CHECK(spending({}, {}, {}).spent == percent(100));
    CHECK(spending({}, {500}, {-500}).spent == percent(100));
    CHECK_FALSE(spending({}, {}, {1}).spent);
}

TEST_CASE("spending by category has a row for each category")
{
    const auto rows = spendingByCategory(entries({100, 0, 300, 0, 0, 0, 0}), entries({10, 0, 20, 0, 0, 0, 0}),
                                         entries({5, 0, 0, 0, 0, 0, 7}));
    CHECK(rows[static_cast<std::size_t>(Staff)] == Spending{{100}, {10}, {5}, {15}, {85}, percent(15)});
    CHECK(rows[static_cast<std::size_t>(External)]
          == Spending{{300}, {20}, {0}, {20}, {280}, Percentage{667}});
    CHECK(rows[static_cast<std::size_t>(LumpSum)] == Spending{{0}, {0}, {7}, {7}, {-7}, {}});
}

TEST_CASE("a spending profile adds up plan and reports and compares them")
{
    const auto profile = spendingProfile(amounts({1000, 2000, 3000}), amounts({0, 1500}));
    const std::vector<ProfilePeriod> expected{
        {{1000}, {0}, {1000}, {0}, {1000}, Percentage{0}},
        {{2000}, {1500}, {3000}, {1500}, {1500}, percent(50)},
        {{3000}, {0}, {6000}, {1500}, {4500}, percent(25)},
    };
    CHECK(profile == expected);
    CHECK(spendingProfile(amounts({1}), amounts({1, 2})).back().difference == Money{-2});
}

TEST_CASE("money is at risk only below the threshold of the plan")
{
    CHECK(amountAtRisk({10001}, {5000}, percent(75)) == Money{2500});
    CHECK(amountAtRisk({10000}, {7500}, percent(75)) == Money{0});
    CHECK(amountAtRisk({10000}, {9000}, percent(75)) == Money{0});
}
