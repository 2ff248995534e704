// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every budget, tried on random partners. A failure prints the seed: PASSERELLE_SEED repeats
// it.
#include "core/budget/periods.h"
#include "core/budget/reporting.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <random>

using namespace passerelle;

namespace
{
constexpr int rounds = 500;

unsigned chosenSeed()
{
    const int wanted = qEnvironmentVariableIntValue("PASSERELLE_SEED");
    return wanted != 0 ? static_cast<unsigned>(wanted) : std::random_device{}() & 0x7fffffffU;
}

class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }

    qint64 number(qint64 least, qint64 most)
    {
        return std::uniform_int_distribution<qint64>(least, most)(m_engine);
    }
    bool heads() { return number(0, 1) == 1; }
    Money amount() { return {heads() ? number(-1000, 100'000) : number(-100'000'000, 10'000'000'000)}; }
    std::vector<Money> amounts(qint64 count)
    {
        std::vector<Money> list;
        while (static_cast<qint64>(list.size()) < count) list.push_back(amount());
        return list;
    }
    Percentage percentage() { return {number(0, 10'000)}; }

    Costs entries()
    {
        Costs costs;
        for (const CostCategory category : allCostCategories)
            if (heads()) costs[category] = amount();
        return costs;
    }

    FlatRates flatRates()
    {
        const auto option = [this] { return heads() ? std::optional(percentage()) : std::nullopt; };
        return {option(), option(), option(), option(), number(0, 3) == 0 ? option() : std::nullopt};
    }

    std::vector<FundRate> fundRates()
    {
        std::vector<FundRate> rates;
        qint64 left = 10'000;
        for (qint64 fund = number(0, 3); fund > 0; --fund) {
            rates.push_back({fund, {number(0, left)}});
            left -= rates.back().rate.scaled;
        }
        return rates;
    }

    // Entries per period, lump sums before and after, and their sum as the whole budget.
    std::pair<Costs, Phases<Costs>> shares()
    {
        Phases<Costs> shares;
        shares.preparation[CostCategory::LumpSum] = amount();
        shares.closure[CostCategory::LumpSum] = amount();
        Costs whole = shares.preparation;
        whole += shares.closure;
        for (qint64 count = number(1, 8); count > 0; --count) {
            shares.periods.push_back(entries());
            whole += shares.periods.back();
        }
        return {whole, shares};
    }

private:
    std::mt19937_64 m_engine;
};

Costs mirrored(Costs costs)
{
    for (Money &amount : costs.amounts) amount.scaled = -amount.scaled;
    return costs;
}

template <class T, class Sum> T added(const Phases<T> &phases, Sum &&add)
{
    T total = phases.preparation;
    add(total, phases.closure);
    for (const T &period : phases.periods) add(total, period);
    return total;
}

// Runs the property on many random inputs, with the seed in every message.
template <class Property> void always(Property &&property)
{
    const unsigned seed = chosenSeed();
    Chance chance(seed);
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(seed, round);
        property(chance);
    }
}
} // namespace

TEST_CASE("a cut part is less than a cent from the exact one, toward zero", "[property]")
{
    always([](Chance &chance) {
        const Money amount = chance.amount();
        const Percentage rate = chance.percentage();
        const qint64 exact = amount.scaled * rate.scaled; // ten-thousandths of a cent; these fit
        const qint64 cut = part(amount, rate).scaled * 10'000;
        CHECK(std::abs(exact - cut) < 10'000);
        CHECK(std::abs(cut) <= std::abs(exact));
    });
}

TEST_CASE("a share is at most half a basis point from the exact one", "[property]")
{
    always([](Chance &chance) {
        const Money amount = chance.amount();
        const Money whole = chance.amount();
        if (whole == Money{}) return;
        const qint64 rounded = share(amount, whole)->scaled;
        // Twice the error, in amount × 10 000; 128 bits as the product may not fit.
        const Wide error = 2
            * (static_cast<Wide>(amount.scaled) * 10'000 - static_cast<Wide>(rounded) * whole.scaled);
        CHECK((error < 0 ? -error : error) <= std::abs(whole.scaled));
        CHECK(share({-amount.scaled}, whole)->scaled == -rounded);
    });
}

TEST_CASE("shares add up to 100 % exactly", "[property]")
{
    always([](Chance &chance) {
        const std::vector<Money> list = chance.amounts(chance.number(1, 12));
        qint64 total = 0;
        for (const Percentage each : sharesOfSum(list)) total += each.scaled;
        CHECK(total == (sum(list) == Money{} ? 0 : 10'000));
    });
}

TEST_CASE("categories add up to the total and negative budgets mirror positive ones", "[property]")
{
    always([](Chance &chance) {
        const Costs entered = chance.entries();
        const FlatRates rates = chance.flatRates();
        const Costs costs = withFlatRates(entered, rates);
        qint64 total = 0;
        for (const CostCategory category : allCostCategories) total += costs[category].scaled;
        CHECK(costs.total().scaled == total);
        CHECK(withFlatRates(mirrored(entered), rates) == mirrored(costs));
    });
}

TEST_CASE("what does not count can be entered without changing a cent", "[property]")
{
    always([](Chance &chance) {
        Costs entered = chance.entries();
        const FlatRates rates = chance.flatRates();
        const Costs before = withFlatRates(entered, rates);
        for (const CostCategory category : allCostCategories)
            if (!countsEntered(category, rates)) entered[category] = chance.amount();
        CHECK(withFlatRates(entered, rates) == before);
    });
}

TEST_CASE("funds and contribution are the total, and the contribution is all beside its funds", "[property]")
{
    always([](Chance &chance) {
        const Money total = chance.amount();
        const std::vector<FundRate> rates = chance.fundRates();
        const CoFinancing paid = coFinancing(total, rates);
        qint64 funds = 0;
        qint64 besideFunds = 0;
        qint64 allRates = paid.ownRate.scaled;
        for (std::size_t i = 0; i < rates.size(); ++i) {
            funds += paid.funds[i].amount.scaled;
            besideFunds += paid.funds[i].contribution.scaled;
            allRates += rates[i].rate.scaled;
        }
        CHECK(funds + paid.contribution.scaled == total.scaled);
        CHECK(allRates == 10'000);
        if (!rates.empty()) CHECK(besideFunds == paid.contribution.scaled);
        // The partner bears the cut cents: at most one for each fund.
        const qint64 cut = std::abs(paid.contribution.scaled) - std::abs(part(total, paid.ownRate).scaled);
        CHECK(cut >= 0);
        CHECK(cut <= static_cast<qint64>(rates.size()));
        const CoFinancing mirror = coFinancing({-total.scaled}, rates);
        CHECK(mirror.contribution.scaled == -paid.contribution.scaled);
    });
}

TEST_CASE("a project is the sum of its partners, seen from every side", "[property]")
{
    always([](Chance &chance) {
        std::vector<CoFinancing> partners;
        for (qint64 count = chance.number(0, 9); count > 0; --count)
            partners.push_back(coFinancing(chance.amount(), chance.fundRates()));
        const std::vector<qint64> euFunds{1, 3};
        const ProjectFunding project = projectFunding(partners, euFunds);
        CHECK(sum({project.euAmount, project.otherFunds, project.contribution}) == project.total);
        Money funds;
        for (const FundAmount &fund : project.funds) funds += fund.amount;
        CHECK(sum({project.euAmount, project.otherFunds}) == funds);
    });
}

TEST_CASE("the amount without EU money of made-up projects is in the inferred range", "[property]")
{
    always([](Chance &chance) {
        const Percentage rate{chance.number(1, 9'900)};
        const int count = static_cast<int>(chance.number(1, 12));
        const Money unfunded{chance.number(0, 100'000'000)};
        Money total = unfunded;
        Money eu;
        for (int partner = 0; partner < count; ++partner) {
            const Money own{chance.number(1, 100'000'000)};
            total += own;
            eu += part(own, rate);
        }
        const AmountRange range = amountWithoutFund(total, eu, rate, count);
        CHECK(range.least <= unfunded);
        CHECK(unfunded <= range.most);
    });
}

TEST_CASE("periods, preparation and closure add up to the budget, per category and per fund", "[property]")
{
    always([](Chance &chance) {
        const auto [whole, shares] = chance.shares();
        const FlatRates rates = chance.flatRates();
        const Phases<Costs> costs = costsByPeriod(whole, shares, rates);
        const Costs budget = withFlatRates(whole, rates);
        CHECK(costs.periods.size() == shares.periods.size());
        CHECK(added(costs, [](Costs &total, const Costs &each) { total += each; }) == budget);

        const auto addMoney = [](Money &total, Money each) { total += each; };
        const Phases<Money> totals = totalsByPeriod(costs);
        CHECK(added(totals, addMoney) == budget.total());
        const Percentage rate = chance.percentage();
        const Money fundTotal = part(budget.total(), rate);
        const Phases<Money> fund = fundByPeriod(totals, fundTotal, rate);
        CHECK(added(fund, addMoney) == fundTotal);
        for (std::size_t i = 0; i + 1 < totals.periods.size(); ++i)
            CHECK(fund.periods[i] == part(totals.periods[i], rate));
    });
}

TEST_CASE("periods follow each other without a gap and fill the duration", "[property]")
{
    always([](Chance &chance) {
        const int duration = static_cast<int>(chance.number(1, 120));
        const QDate start = QDate(2021, 1, 1).addDays(chance.number(0, 3000));
        int month = 0;
        QDate day = start.addDays(-1);
        for (const Period &period : projectPeriods(start, duration, static_cast<int>(chance.number(1, 14)))) {
            CHECK(period.firstMonth == month + 1);
            CHECK(period.firstDay == day.addDays(1));
            CHECK(period.lastMonth >= period.firstMonth);
            month = period.lastMonth;
            day = period.lastDay;
        }
        CHECK(month == duration);
        CHECK(day == start.addMonths(duration).addDays(-1));
    });
}

TEST_CASE("conversion to EUR is exact to half a cent and mirrors", "[property]")
{
    always([](Chance &chance) {
        const Money declared = chance.amount();
        const Fine rate{chance.number(1, 500'000'000)};
        const Money euro = *inEuro(declared, rate);
        const Wide error = 2
            * (static_cast<Wide>(declared.scaled) * 1'000'000 - static_cast<Wide>(euro.scaled) * rate.scaled);
        CHECK((error < 0 ? -error : error) <= rate.scaled);
        CHECK(inEuro({-declared.scaled}, rate)->scaled == -euro.scaled);
    });
}

TEST_CASE("what is reported and what remains is the budget, and a profile ends at the sums", "[property]")
{
    always([](Chance &chance) {
        const Spending used = spending(chance.amount(), chance.amount(), chance.amount());
        CHECK(sum({used.previous, used.current, used.remaining}) == used.budget);

        const std::vector<Money> planned = chance.amounts(chance.number(1, 9));
        const std::vector<Money> reported = chance.amounts(chance.number(0, 12));
        const std::vector<ProfilePeriod> profile = spendingProfile(planned, reported);
        CHECK(profile.back().plannedSoFar == sum(planned));
        CHECK(profile.back().reportedSoFar == sum(reported));
        CHECK(profile.back().difference == rest(sum(planned), reported));
    });
}
