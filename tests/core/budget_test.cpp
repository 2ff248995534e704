// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The worked examples of the rules: rounding and flat rates.
#include "core/base/failure.h"
#include "core/budget/cofinancing.h"
#include "core/budget/reporting.h"
#include "tests/core/budget_values.h"
#include "tests/support/catch.h"

#include <limits>

using namespace passerelle;
using enum CostCategory;

TEST_CASE("amounts are cut toward zero, percentages rounded half up, both alike for negative numbers")
{
    CHECK(cutQuotient(19, 10) == 1);
    CHECK(cutQuotient(-19, 10) == -1);
    CHECK(halfUpQuotient(14, 10) == 1);
    CHECK(halfUpQuotient(15, 10) == 2);
    CHECK(halfUpQuotient(-15, 10) == -2);
    CHECK(halfUpQuotient(-14, 10) == -1);
    CHECK(halfUpQuotient(1, 2) == 1);
    CHECK(halfUpQuotient(-1, 2) == -1);
    CHECK(halfUpQuotient(1, -2) == -1);
    CHECK(halfUpQuotient(1, 3) == 0);
}

TEST_CASE("a negative line is cut toward zero, not down")
{
    CHECK(lineTotal({333}, {-123457}) == Money{-411111});
    CHECK(part({-1}, percent(75)) == Money{0});
    CHECK(part({-333}, percent(75)) == Money{-249});
}

TEST_CASE("a share is rounded half up, 0 of 0 is 100 % and anything else of 0 is none")
{
    CHECK(share({167850035}, {251213788}) == Percentage{6682});
    CHECK(share({1}, {20000}) == Percentage{1});
    CHECK(share({-1}, {20000}) == Percentage{-1});
    CHECK(share({1}, {20001}) == Percentage{0});
    CHECK(share({0}, {0}) == percent(100));
    CHECK_FALSE(share({1}, {0}));
}

TEST_CASE("shares add up to 100 % because the last is what the others leave")
{
    CHECK(sharesOfSum(amounts({1, 1, 1})) == std::vector<Percentage>{{3333}, {3333}, {3334}});
    CHECK(sharesOfSum(amounts({2, 2, 2, 0})) == std::vector<Percentage>{{3333}, {3333}, {3333}, {1}});
    CHECK(sharesOfSum(amounts({0, 0})) == std::vector<Percentage>{{0}, {0}});
    CHECK(sharesOfSum({}).empty());
}

TEST_CASE("a period share or a contribution source that is missing or too much is seen to the cent")
{
    CHECK(rest({10000}, amounts({3333, 3333, 3334})) == Money{0});
    CHECK(rest({10000}, amounts({3333, 3333, 3333})) == Money{1});
    CHECK(rest({10000}, amounts({10001})) == Money{-1});
}

TEST_CASE("a result that does not fit is refused instead of wrong")
{
    const Money largest{std::numeric_limits<qint64>::max()};
    CHECK(part(largest, percent(100)) == largest);
    CHECK(rest(largest, {largest}) == Money{0});
    CHECK(sum({largest, largest, {-largest.scaled}}) == largest);
    CHECK_THROWS_AS(sum({largest, Money{1}}), Failure);
    CHECK_THROWS_AS(part(largest, percent(101)), Failure);
    CHECK_THROWS_AS(lineTotal({largest.scaled}, largest), Failure);
    CHECK_THROWS_AS(inEuro(largest, {1}), Failure);
    CHECK_THROWS_AS(share(largest, {1}), Failure);
}

TEST_CASE("flat rates for staff, travel and office follow each other to the cent")
{
    const Costs entered = entries({0, 0, 1234567, 89011, 0, 0, 0});
    const FlatRates rates{.staff = percent(20), .officeOnStaff = percent(15), .travel = percent(15)};
    const Costs costs = withFlatRates(entered, rates);
    CHECK(costs[Staff] == Money{264715});
    CHECK(costs[Travel] == Money{39707});
    CHECK(costs[Office] == Money{39707});
    CHECK(costs.total() == Money{1667707});
    const CoFinancing paid = coFinancing(costs.total(), std::vector<FundRate>{{1, percent(75)}});
    CHECK(paid.funds == std::vector<FundAmount>{{1, {1250780}, {416927}}});
    CHECK(paid.contribution == Money{416927});
}

TEST_CASE("a flat rate for other costs follows staff to the cent")
{
    const Costs costs = withFlatRates(entries({4000033, 0, 0, 0, 0, 0, 0}), {.other = percent(40)});
    CHECK(costs[Other] == Money{1600013});
    CHECK(costs.total() == Money{5600046});
    const CoFinancing paid = coFinancing(costs.total(), std::vector<FundRate>{{1, percent(75)}});
    CHECK(paid.funds.front().amount == Money{4200034});
    CHECK(paid.contribution == Money{1400012});
}

TEST_CASE("travel is in the base of staff only while it is entered")
{
    const Costs entered = entries({0, 10000, 20000, 0, 0, 0, 0});
    CHECK(withFlatRates(entered, {.staff = percent(20)})[Staff] == Money{6000});
    CHECK(withFlatRates(entered, {.staff = percent(20), .travel = percent(10)})[Staff] == Money{4000});
}

TEST_CASE("lump sums and unit costs are in the total and in no base")
{
    const FlatRates rates{.staff = percent(20), .officeOnDirect = percent(7), .travel = percent(15)};
    const Costs without = withFlatRates(entries({0, 0, 500000, 0, 0, 0, 0}), rates);
    Costs with = withFlatRates(entries({0, 0, 500000, 0, 0, 12345, 67800}), rates);
    CHECK(with.total() == sum({without.total(), {12345}, {67800}}));
    with[UnitCost] = with[LumpSum] = {};
    CHECK(with == without);
}

TEST_CASE("entries that a flat rate replaces are not counted")
{
    const Costs entered = entries({100, 200, 300, 400, 500, 600, 700});
    const auto disabled = [](const FlatRates &rates) {
        std::vector<CostCategory> found;
        for (const CostCategory category : allCostCategories)
            if (!countsEntered(category, rates)) found.push_back(category);
        return found;
    };
    using List = std::vector<CostCategory>;
    CHECK(disabled({}) == List{Office, Other});
    CHECK(disabled({.staff = percent(20)}) == List{Staff, Office, Other});
    CHECK(disabled({.travel = percent(15)}) == List{Office, Travel, Other});
    const FlatRates other{.other = percent(40)};
    CHECK(disabled(other) == List{Office, Travel, External, Equipment, Infrastructure, Other, UnitCost});
    CHECK(withFlatRates(entered, other).total() == Money{100 + 40 + 700});
}

TEST_CASE("office and other costs are flat rates or nothing")
{
    Costs entered = entries({100, 0, 0, 0, 0, 0, 0});
    entered[Office] = entered[Other] = {5000};
    CHECK(withFlatRates(entered, {}).total() == Money{100});
}

TEST_CASE("beside a flat rate for staff, one for other costs has no effect and is listed as a conflict")
{
    const FlatRates rates{.staff = percent(20), .other = percent(40)};
    const Costs entered = entries({0, 0, 10000, 0, 0, 0, 0});
    CHECK(withFlatRates(entered, rates) == withFlatRates(entered, {.staff = percent(20)}));
    CHECK(conflicts(rates) == std::vector{FlatRateConflict::OtherWithStaff});
}

TEST_CASE("of two flat rates for office, the one on staff counts")
{
    const FlatRates both{.officeOnStaff = percent(15), .officeOnDirect = percent(7)};
    CHECK(withFlatRates(entries({10000, 0, 50000, 0, 0, 0, 0}), both)[Office] == Money{1500});
}

TEST_CASE("rates that exclude each other are listed")
{
    using enum FlatRateConflict;
    const Percentage any = percent(1);
    CHECK(conflicts({}).empty());
    CHECK(conflicts({.staff = any, .officeOnStaff = any, .travel = any}).empty());
    CHECK(conflicts({.other = any}).empty());
    CHECK(conflicts({.officeOnStaff = any, .officeOnDirect = any})
          == std::vector{OfficeOnStaffWithOfficeOnDirect});
    CHECK(conflicts({any, any, any, any, any})
          == std::vector{OfficeOnStaffWithOfficeOnDirect, OtherWithStaff, OtherWithOfficeOnStaff,
                         OtherWithOfficeOnDirect, OtherWithTravel});
}

TEST_CASE("a rate above the ceiling is warned about and calculated all the same")
{
    const Ceilings ceilings{.staff = percent(20), .travel = percent(15)};
    const FlatRates rates{.staff = percent(20), .officeOnStaff = percent(99), .travel = Percentage{1501}};
    CHECK(aboveCeilings(rates, ceilings)
          == std::vector<RateAboveCeiling>{{FlatRate::Travel, Percentage{1501}, percent(15)}});
    CHECK(withFlatRates(entries({0, 0, 1000000, 0, 0, 0, 0}), rates)[Travel] == Money{30020});
}

TEST_CASE("options stand side by side with their difference to the first")
{
    const Costs entered = entries({50000, 1000, 100000, 0, 0, 0, 0});
    const std::vector<FlatRates> choices{{}, {.staff = percent(20)}, {.other = percent(40)}};
    const std::vector<BudgetOption> options = comparedOptions(entered, choices);
    REQUIRE(options.size() == 3);
    CHECK(options[0].total == Money{151000});
    CHECK(options[0].difference == Money{0});
    CHECK(options[1].total == Money{121200});
    CHECK(options[1].difference == Money{-29800});
    CHECK(options[2].total == Money{70000});
    CHECK(options[2].costs[Other] == Money{20000});
    CHECK(options[2].rates == choices[2]);
}

TEST_CASE("nothing is converted with an exchange rate that is unknown or negative")
{
    CHECK_FALSE(inEuro({100}, {0}));
    CHECK_FALSE(inEuro({100}, {-1000000}));
}
