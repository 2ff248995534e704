// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The worked examples of the rules: who pays what, and when.
#include "core/budget/periods.h"
#include "tests/core/budget_values.h"
#include "tests/support/catch.h"

#include <limits>

using namespace passerelle;
using enum CostCategory;

TEST_CASE("a contribution is split over two funds, the cent left goes to the highest rate")
{
    const std::vector<FundRate> rates{{1, percent(30)}, {2, percent(45)}};
    const CoFinancing paid = coFinancing({10001}, rates);
    // Of 100.01: 30.003 and 45.0045 are cut. Of the other 25.01: 10.004 and 15.006 are cut, 0.01 is left.
    CHECK(paid.funds == std::vector<FundAmount>{{1, {3000}, {1000}}, {2, {4500}, {1501}}});
    CHECK(paid.contribution == Money{2501});
    CHECK(paid.ownRate == percent(25));
}

TEST_CASE("of two equal funds the first takes the cent that is left")
{
    const CoFinancing paid = coFinancing({101}, std::vector<FundRate>{{1, percent(40)}, {2, percent(40)}});
    CHECK(paid.funds == std::vector<FundAmount>{{1, {40}, {11}}, {2, {40}, {10}}});
}

TEST_CASE("a partner without a fund, or with funds at 0 %, pays everything")
{
    CHECK(coFinancing({101}, {}) == CoFinancing{{101}, {}, {101}, percent(100)});
    const CoFinancing paid = coFinancing({101}, std::vector<FundRate>{{1, {}}, {2, {}}});
    CHECK(paid.contribution == Money{101});
    CHECK(paid.funds == std::vector<FundAmount>{{1, {0}, {101}}, {2, {0}, {0}}});
}

TEST_CASE("funds that promise more than everything leave a negative contribution and rate")
{
    const CoFinancing paid = coFinancing({10000}, std::vector<FundRate>{{1, percent(75)}, {2, percent(50)}});
    CHECK(paid.ownRate == percent(-25));
    CHECK(paid.contribution == Money{-2500});
}

TEST_CASE("the EU amount of a project is the sum of its partners', never a rate on the total")
{
    const std::vector<FundRate> interreg{{1, percent(75)}};
    const std::vector<FundRate> swiss{{9, percent(50)}};
    const std::vector<CoFinancing> partners{coFinancing({133}, interreg), coFinancing({133}, interreg),
                                            coFinancing({1000}, swiss), coFinancing({77}, {})};
    const std::vector<qint64> euFunds{1};
    const ProjectFunding project = projectFunding(partners, euFunds);
    CHECK(project.total == Money{1343});
    CHECK(project.euAmount == Money{198}); // 75 % of 2.66 would be 1.99
    CHECK(project.otherFunds == Money{500});
    CHECK(project.contribution == Money{645});
    CHECK(project.euRate == Percentage{1474});
    CHECK(project.funds == std::vector<FundAmount>{{1, {198}, {68}}, {9, {500}, {500}}});
}

TEST_CASE("the published figures of HACK-IT-NET agree with the rules")
{
    const Money total{251213788};
    const Money eu{167850035};
    CHECK(share(eu, total) == Percentage{6682});
    CHECK(rest(total, {eu}) == Money{83363753});
    CHECK(part({26558544}, percent(75)) == Money{19918908});
    CHECK(26558544 * 75 % 100 == 0);
    CHECK(amountWithoutFund(total, eu, percent(75), 8) == AmountRange{{27413734}, {27413741}});
}

TEST_CASE("periods cover the project's months and days without a gap")
{
    const std::vector<Period> periods = projectPeriods(QDate(2024, 7, 1), 36, 6);
    REQUIRE(periods.size() == 6);
    CHECK(periods.front() == Period{1, 1, 6, QDate(2024, 7, 1), QDate(2024, 12, 31)});
    CHECK(periods.back() == Period{6, 31, 36, QDate(2027, 1, 1), QDate(2027, 6, 30)});
}

TEST_CASE("the last period is shorter where the duration is no multiple")
{
    const std::vector<Period> periods = projectPeriods(QDate(2023, 10, 31), 8, 3);
    REQUIRE(periods.size() == 3);
    CHECK(periods[1] == Period{2, 4, 6, QDate(2024, 1, 31), QDate(2024, 4, 29)});
    CHECK(periods[2] == Period{3, 7, 8, QDate(2024, 4, 30), QDate(2024, 6, 29)});
    CHECK(periodCount(1, 6) == 1);
    CHECK(periodCount(12, 6) == 2);
    CHECK(periodCount(13, 6) == 3);
    CHECK(periodCount(std::numeric_limits<int>::max(), 2) == 1 << 30);
}

TEST_CASE("without a duration, a length or a start there are no periods or no days")
{
    CHECK(periodCount(0, 6) == 0);
    CHECK(periodCount(36, 0) == 0);
    CHECK(projectPeriods(QDate(), -1, 6).empty());
    const std::vector<Period> periods = projectPeriods(QDate(), 12, 6);
    REQUIRE(periods.size() == 2);
    CHECK(periods[1].lastMonth == 12);
    CHECK_FALSE(periods[1].firstDay.isValid());
    CHECK_FALSE(periods[1].lastDay.isValid());
}

TEST_CASE("without periods only preparation and closure have costs")
{
    Phases<Costs> shares;
    shares.preparation[LumpSum] = {100};
    const Phases<Costs> costs = costsByPeriod(entries({0, 0, 0, 0, 0, 0, 300}), shares, {});
    CHECK(totalsByPeriod(costs) == Phases<Money>{{100}, {}, {0}});
    CHECK(fundByPeriod(totalsByPeriod(costs), {150}, percent(50)) == Phases<Money>{{50}, {}, {0}});
}
