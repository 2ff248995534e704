// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/budget/flat_rates.h"

#include "core/budget/rounding.h"

#include <utility>

namespace passerelle
{

namespace
{
// Beside a flat rate for staff, the rate for other costs is without effect: it has no base of its own.
bool otherApplies(const FlatRates &rates) { return rates.other && !rates.staff; }

Costs countedEntries(const Costs &entered, const FlatRates &rates)
{
    Costs counted;
    for (const CostCategory category : allCostCategories)
        if (countsEntered(category, rates)) counted[category] = entered[category];
    return counted;
}
} // namespace

Money Costs::total() const { return sum(amounts); }

Costs &Costs::operator+=(const Costs &other)
{
    for (std::size_t i = 0; i < amounts.size(); ++i) amounts[i] = sum({amounts[i], other.amounts[i]});
    return *this;
}

Costs &Costs::operator-=(const Costs &other)
{
    for (std::size_t i = 0; i < amounts.size(); ++i) amounts[i] = rest(amounts[i], {other.amounts[i]});
    return *this;
}

bool countsEntered(CostCategory category, const FlatRates &rates)
{
    switch (category) {
    case CostCategory::Staff: return !rates.staff;
    case CostCategory::Travel: return !rates.travel && !otherApplies(rates);
    case CostCategory::External:
    case CostCategory::Equipment:
    case CostCategory::Infrastructure:
    case CostCategory::UnitCost: return !otherApplies(rates);
    case CostCategory::LumpSum: return true;
    case CostCategory::Office:
    case CostCategory::Other: return false;
    }
    return false;
}

Costs withFlatRates(const Costs &entered, const FlatRates &rates)
{
    using enum CostCategory;
    Costs costs = countedEntries(entered, rates);
    const Money purchases = sum({costs[External], costs[Equipment], costs[Infrastructure]});
    if (rates.staff) costs[Staff] = part(sum({costs[Travel], purchases}), *rates.staff);
    if (rates.travel) costs[Travel] = part(costs[Staff], *rates.travel);
    if (rates.officeOnStaff)
        costs[Office] = part(costs[Staff], *rates.officeOnStaff);
    else if (rates.officeOnDirect)
        costs[Office] = part(sum({costs[Staff], costs[Travel], purchases}), *rates.officeOnDirect);
    if (otherApplies(rates)) costs[Other] = part(costs[Staff], *rates.other);
    return costs;
}

std::vector<FlatRateConflict> conflicts(const FlatRates &rates)
{
    using enum FlatRateConflict;
    std::vector<FlatRateConflict> found;
    if (rates.officeOnStaff && rates.officeOnDirect) found.push_back(OfficeOnStaffWithOfficeOnDirect);
    if (!rates.other) return found;
    if (rates.staff) found.push_back(OtherWithStaff);
    if (rates.officeOnStaff) found.push_back(OtherWithOfficeOnStaff);
    if (rates.officeOnDirect) found.push_back(OtherWithOfficeOnDirect);
    if (rates.travel) found.push_back(OtherWithTravel);
    return found;
}

std::vector<RateAboveCeiling> aboveCeilings(const FlatRates &rates, const Ceilings &ceilings)
{
    static constexpr std::array<std::pair<FlatRate, std::optional<Percentage> FlatRates::*>, 5> members{{
        {FlatRate::Staff, &FlatRates::staff},
        {FlatRate::OfficeOnStaff, &FlatRates::officeOnStaff},
        {FlatRate::OfficeOnDirect, &FlatRates::officeOnDirect},
        {FlatRate::Travel, &FlatRates::travel},
        {FlatRate::Other, &FlatRates::other},
    }};
    std::vector<RateAboveCeiling> found;
    for (const auto &[which, member] : members) {
        const std::optional<Percentage> rate = rates.*member;
        const std::optional<Percentage> ceiling = ceilings.*member;
        if (rate && ceiling && *rate > *ceiling) found.push_back({which, *rate, *ceiling});
    }
    return found;
}

std::vector<BudgetOption> comparedOptions(const Costs &entered, std::span<const FlatRates> choices)
{
    std::vector<BudgetOption> options;
    options.reserve(choices.size());
    for (const FlatRates &rates : choices) {
        const Costs costs = withFlatRates(entered, rates);
        const Money total = costs.total();
        options.push_back(
            {rates, costs, total, options.empty() ? Money{} : rest(total, {options.front().total})});
    }
    return options;
}

} // namespace passerelle
