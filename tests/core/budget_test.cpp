// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The worked examples of the rules, and figures that another implementation computed.
#include "core/base/failure.h"
#include "core/budget/periods.h"
#include "core/budget/reporting.h"
#include "tests/support/catch.h"

#include <limits>

using namespace passerelle;
using enum CostCategory;

namespace
{
constexpr qint64 none = -1; // a rate that is not chosen

constexpr Percentage percent(qint64 whole) { return {whole * 100}; }

// In the order entered by hand: staff, travel, external, equipment, infrastructure, unit costs, lump sums.
Costs entries(const std::array<qint64, 7> &cents)
{
    constexpr std::array order{Staff, Travel, External, Equipment, Infrastructure, UnitCost, LumpSum};
    Costs costs;
    for (std::size_t i = 0; i < order.size(); ++i) costs[order[i]].scaled = cents[i];
    return costs;
}

// Basis points in the order of FlatRates.
FlatRates flatRates(const std::array<qint64, 5> &basisPoints)
{
    const auto rate = [&](std::size_t i) {
        return basisPoints[i] == none ? std::nullopt : std::optional(Percentage{basisPoints[i]});
    };
    return {rate(0), rate(1), rate(2), rate(3), rate(4)};
}

std::vector<Money> amounts(std::initializer_list<qint64> cents)
{
    std::vector<Money> list;
    for (const qint64 each : cents) list.push_back({each});
    return list;
}

} // namespace

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

// The tables below were computed with Python's decimal module, straight from the formulas (quantize(0.01)
// with ROUND_DOWN or ROUND_HALF_UP), amounts from random.Random(20240701). Cents, basis points, millionths.
TEST_CASE("flat rates and co-financing agree with another implementation")
{
    struct Row {
        std::array<qint64, 7> entered; // as entries()
        std::array<qint64, 5> rates; // as flatRates()
        qint64 staff, office, travel, other, total, fundRate, fund, contribution;
    };
    // clang-format off
    const std::vector<Row> rows {
        {{23449125, 0, 93410747, 41839723, 0, 0, 0}, {none, none, none, none, none},
         23449125, 0, 0, 0, 158699595, 7500, 119024696, 39674899},
        {{56325239, 69929027, 81238937, 42781565, 48849437, 3166218, 757852}, {none, none, none, none, none},
         56325239, 0, 69929027, 0, 303048275, 8794, 266500653, 36547622},
        {{81469311, 78983578, 96577552, 27324285, 8478477, 0, 0}, {2000, none, none, none, none},
         42272778, 0, 78983578, 0, 253636670, 7500, 190227502, 63409168},
        {{30411035, 5505699, 36273677, 52006159, 99087699, 0, 287153}, {484, none, none, none, none},
         9335064, 0, 5505699, 0, 202495451, 5599, 113377203, 89118248},
        {{19140038, 63055452, 77657128, 93834881, 97818860, 1272822, 2885735}, {none, 1500, none, none, none},
         19140038, 2871005, 63055452, 0, 358535921, 7500, 268901940, 89633981},
        {{78610406, 82056343, 0, 31021183, 21745278, 1113842, 2283442}, {none, 546, none, none, none},
         78610406, 4292128, 82056343, 0, 221122622, 4593, 101561620, 119561002},
        {{99890997, 98645502, 81205693, 0, 55602197, 0, 1595735}, {none, none, 2500, none, none},
         99890997, 83836097, 98645502, 0, 420776221, 7500, 315582165, 105194056},
        {{0, 67583137, 97342300, 6256674, 4481796, 0, 1648087}, {none, none, 468, none, none},
         0, 8221070, 67583137, 0, 185533064, 4235, 78573252, 106959812},
        {{56676613, 78703733, 0, 0, 77749736, 0, 0}, {none, none, none, 1500, none},
         56676613, 0, 8501491, 0, 142927840, 7500, 107195880, 35731960},
        {{-36238566, -35120350, -54719302, -31097677, -45995901, -2077194, 0}, {none, none, none, 21, none},
         -36238566, 0, -76100, 0, -170204740, 1643, -27964638, -142240102},
        {{0, 70901783, 85437724, 0, 34963268, 2838557, 4122634}, {none, none, none, none, 4000},
         0, 0, 0, 0, 4122634, 7500, 3091975, 1030659},
        {{63562329, 28617130, 99230324, 83481165, 28123172, 2809381, 0}, {none, none, none, none, 2979},
         63562329, 0, 0, 18935217, 82497546, 5384, 44416678, 38080868},
        {{78691250, 50688434, 93775756, 86915826, 0, 0, 0}, {2000, none, none, 1500, none},
         36138316, 0, 5420747, 0, 222250645, 7500, 166687983, 55562662},
        {{0, -71090409, -28706036, -10590917, 0, 0, -1465069}, {401, none, none, 407, none},
         -1575807, 0, -64135, 0, -42401964, 34, -144166, -42257798},
        {{0, 95182396, 0, 9149724, 0, 0, 1225524}, {2000, 1500, none, none, none},
         20866424, 3129963, 95182396, 0, 129554031, 7500, 97165523, 32388508},
        {{81908949, 11586846, 0, 36629835, 0, 4672805, 0}, {1987, 938, none, none, none},
         9580654, 898665, 11586846, 0, 63368805, 2994, 18972620, 44396185},
        {{65155080, 89185665, 0, 0, 19357945, 0, 0}, {2000, none, 2500, none, none},
         21708722, 32563083, 89185665, 0, 162815415, 7500, 122111561, 40703854},
        {{18265513, 26348950, 91312664, 32032612, 49633083, 0, 4927244}, {713, none, 2260, none, none},
         14212037, 48259892, 26348950, 0, 266726482, 6163, 164383530, 102342952},
        {{0, 14525615, 66557720, 0, 91982830, 0, 0}, {2000, 1500, none, 1500, none},
         31708110, 4756216, 4756216, 0, 199761092, 7500, 149820819, 49940273},
        {{0, -38197702, -92213562, -30108320, 0, 0, -4346602}, {637, 1436, none, 1015, none},
         -7791903, -1118917, -790878, 0, -136370182, 3602, -49120539, -87249643},
        {{9876613, 25560087, 0, 18395055, 0, 0, 322464}, {2000, none, 2500, 1500, none},
         3679011, 5656479, 551851, 0, 28604860, 7500, 21453645, 7151215},
        {{0, -13011966, -27833544, -40756963, -67293977, 0, -238699}, {1660, none, 262, 264, none},
         -22556824, -4166764, -595500, 0, -163442271, 431, -7044361, -156397910},
        {{0, 33182322, 66505276, 50900265, 49620919, 467856, 0}, {none, 1500, none, 1500, none},
         0, 0, 0, 0, 167494316, 7500, 125620737, 41873579},
        {{-10914715, -16200905, -52178778, -49070910, -45243737, 0, 0}, {none, 346, none, 1178, none},
         -10914715, -377649, -1285753, 0, -159071542, 8720, -138710384, -20361158},
        {{2833635, 0, 36184657, 82423936, 61645853, 1025508, 0}, {none, none, 2500, 1500, none},
         2833635, 45878281, 425045, 0, 230416915, 7500, 172812686, 57604229},
        {{-92063550, 0, -63652158, -50843241, -11544630, -1089240, 0}, {none, none, 2384, 300, none},
         -92063550, -52654331, -2761906, 0, -274609056, 1300, -35699177, -238909879},
    };
    // clang-format on
    for (const Row &row : rows) {
        CAPTURE(row.total);
        const Costs costs = withFlatRates(entries(row.entered), flatRates(row.rates));
        CHECK(costs[Staff].scaled == row.staff);
        CHECK(costs[Office].scaled == row.office);
        CHECK(costs[Travel].scaled == row.travel);
        CHECK(costs[Other].scaled == row.other);
        CHECK(costs.total().scaled == row.total);
        const CoFinancing paid = coFinancing(costs.total(), std::vector<FundRate>{{1, {row.fundRate}}});
        CHECK(paid.funds.front().amount.scaled == row.fund);
        CHECK(paid.contribution.scaled == row.contribution);
    }
}

TEST_CASE("line totals agree with another implementation")
{
    struct Row {
        qint64 units, price, total;
    };
    // clang-format off
    const std::vector<Row> rows {
        {333, 123457, 411111},
        {1, 99, 0},
        {-333, 123457, -411111},
        {1275, -7, -89},
        {152025, 6143, 9338895},
        {9999999, 9999999, 999999800000},
    };
    // clang-format on
    for (const Row &row : rows) CHECK(lineTotal({row.units}, {row.price}).scaled == row.total);
}

TEST_CASE("conversions to EUR and percentages agree with another implementation")
{
    struct Row {
        qint64 declared, rate, euro, percentOfBudget;
    };
    constexpr Money budget{1234567};
    // clang-format off
    const std::vector<Row> rows {
        {123456, 973100, 126869, 1028},
        {-123456, 973100, -126869, -1028},
        {999999999, 391275000, 2555747, 20702},
        {1, 2000000, 1, 0},
        {-1, 2000000, -1, 0},
        {1, 2000001, 0, 0},
        {10000, 25308000, 395, 3},
        {-10000, 11423500, -875, -7},
        {7777777777, 856950, 9076116199, 73516595},
        {505, 1000000, 505, 4},
    };
    // clang-format on
    for (const Row &row : rows) {
        CAPTURE(row.declared, row.rate);
        const std::optional<Money> euro = inEuro({row.declared}, {row.rate});
        REQUIRE(euro);
        CHECK(euro->scaled == row.euro);
        CHECK(share(*euro, budget) == Percentage{row.percentOfBudget});
    }
}

TEST_CASE("a last period that is the rest agrees with another implementation")
{
    const FlatRates rates{.staff = percent(20), .officeOnStaff = percent(15), .travel = Percentage{1250}};
    Phases<Costs> shares;
    shares.preparation[LumpSum] = {850000};
    shares.closure[LumpSum] = {320050};
    shares.closure[External] = {999}; // closure holds lump sums only
    shares.periods = {entries({0, 9999, 333333, 100001, 5, 7777, 0}),
                      entries({0, 0, 271828, 31415, 16180, 0, 500000}),
                      entries({0, 1200, 602214, 3, 107, 1010, 0})};
    const Costs entered = entries({0, 11199, 1207375, 131419, 16292, 8787, 1670050});

    const Phases<Costs> costs = costsByPeriod(entered, shares, rates);
    REQUIRE(costs.periods.size() == 3);
    const auto row = [](std::array<qint64, 9> cents) {
        Costs expected;
        for (std::size_t i = 0; i < cents.size(); ++i) expected.amounts[i].scaled = cents[i];
        return expected;
    };
    CHECK(withFlatRates(entered, rates)
          == row({271017, 40652, 33877, 1207375, 131419, 16292, 0, 1670050, 8787}));
    CHECK(costs.periods[0] == row({86667, 13000, 10833, 333333, 100001, 5, 0, 0, 7777}));
    CHECK(costs.periods[1] == row({63884, 9582, 7985, 271828, 31415, 16180, 0, 500000, 0}));
    // On its own entries the last period would be a cent or two less: staff 1 204.64, travel 150.58.
    CHECK(costs.periods[2] == row({120466, 18070, 15059, 602214, 3, 107, 0, 0, 1010}));

    const Phases<Money> totals = totalsByPeriod(costs);
    CHECK(totals == Phases<Money>{{850000}, amounts({551616, 900874, 756929}), {320050}});
    const Percentage fundRate{7833};
    const Money fundTotal = part(withFlatRates(entered, rates).total(), fundRate);
    CHECK(fundTotal == Money{2647138});
    CHECK(fundByPeriod(totals, fundTotal, fundRate)
          == Phases<Money>{{665805}, amounts({432080, 705654, 592904}), {250695}});
}

TEST_CASE("without periods only preparation and closure have costs")
{
    Phases<Costs> shares;
    shares.preparation[LumpSum] = {100};
    const Phases<Costs> costs = costsByPeriod(entries({0, 0, 0, 0, 0, 0, 300}), shares, {});
    CHECK(totalsByPeriod(costs) == Phases<Money>{{100}, {}, {0}});
    CHECK(fundByPeriod(totalsByPeriod(costs), {150}, percent(50)) == Phases<Money>{{50}, {}, {0}});
}

TEST_CASE("nothing is converted with an exchange rate that is unknown or negative")
{
    CHECK_FALSE(inEuro({100}, {0}));
    CHECK_FALSE(inEuro({100}, {-1000000}));
}

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
