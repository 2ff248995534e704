// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Flat rates: costs that are calculated from other costs instead of being entered and proven.
#pragma once

#include "core/base/decimal.h"
#include "core/budget/cost_category.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace passerelle
{

// Cents of EUR per category.
struct Costs {
    std::array<Money, allCostCategories.size()> amounts{};
    constexpr Money &operator[](CostCategory category) { return amounts[static_cast<std::size_t>(category)]; }
    constexpr Money operator[](CostCategory category) const
    {
        return amounts[static_cast<std::size_t>(category)];
    }
    [[nodiscard]] Money total() const;
    Costs &operator+=(const Costs &other);
    Costs &operator-=(const Costs &other);
    bool operator==(const Costs &) const = default;
};

// A partner's options; unset: not chosen.
struct FlatRates {
    std::optional<Percentage> staff{}; // of the other direct costs
    std::optional<Percentage> officeOnStaff{}; // of staff
    std::optional<Percentage> officeOnDirect{}; // of staff, travel, external, equipment and infrastructure
    std::optional<Percentage> travel{}; // of staff
    std::optional<Percentage> other{}; // of staff, in the place of all other costs
    bool operator==(const FlatRates &) const = default;
};

// The highest rates that a programme accepts; unset: it names none.
using Ceilings = FlatRates;

enum class FlatRate { Staff, OfficeOnStaff, OfficeOnDirect, Travel, Other };

// Whether amounts entered in the category count beside these rates. Those that don't are kept, disabled,
// where the programme's system deletes them, so that options can be compared. Lump sums always count; office
// and other are flat rates or nothing.
[[nodiscard]] bool countsEntered(CostCategory category, const FlatRates &rates);

// The costs with the flat rates, each cut to the cent, in the order staff, travel, office, other:
//   staff   of travel (unless that is a flat rate itself), external, equipment and infrastructure
//   travel  of staff
//   office  of staff or, without that rate, of staff, travel, external, equipment and infrastructure
//   other   of staff; 0 beside a flat rate for staff
// Lump sums and unit costs add to the total and are in no base. Sources: (EU) 2021/1060, Articles 54 to 56;
// (EU) 2021/1059, Articles 39 to 44.
[[nodiscard]] Costs withFlatRates(const Costs &entered, const FlatRates &rates);

// Two rates that the programme's system does not accept together.
enum class FlatRateConflict {
    OfficeOnStaffWithOfficeOnDirect,
    OtherWithStaff,
    OtherWithOfficeOnStaff,
    OtherWithOfficeOnDirect,
    OtherWithTravel,
};
[[nodiscard]] std::vector<FlatRateConflict> conflicts(const FlatRates &rates);

// A rate above the programme's ceiling: a warning, it is calculated all the same.
struct RateAboveCeiling {
    FlatRate which = FlatRate::Staff;
    Percentage rate;
    Percentage ceiling;
    bool operator==(const RateAboveCeiling &) const = default;
};
[[nodiscard]] std::vector<RateAboveCeiling> aboveCeilings(const FlatRates &rates, const Ceilings &ceilings);

// "What if": one choice of rates beside others, over the same entered costs.
struct BudgetOption {
    FlatRates rates;
    Costs costs;
    Money total;
    Money difference; // to the total of the first option
    bool operator==(const BudgetOption &) const = default;
};
[[nodiscard]] std::vector<BudgetOption> comparedOptions(const Costs &entered,
                                                        std::span<const FlatRates> choices);

} // namespace passerelle
