// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables below were computed with Python's decimal module, straight from the formulas (quantize(0.01)
// with ROUND_DOWN or ROUND_HALF_UP), amounts from random.Random(20240701). Cents, basis points, millionths.
#include "core/budget/periods.h"
#include "core/budget/reporting.h"
#include "tests/core/budget_values.h"
#include "tests/support/catch.h"

using namespace passerelle;
using enum CostCategory;

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
