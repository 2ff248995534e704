// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What partners report: in EUR, by category, against the budget and against the plan.
#pragma once

#include "core/budget/flat_rates.h"
#include "core/budget/rounding.h"

namespace passerelle
{

// An amount in another currency in EUR, half up at the cent. `rate`: foreign units per EUR, the Commission's
// of the month of submission; no answer while it is not above 0.
[[nodiscard]] std::optional<Money> inEuro(Money declared, Fine rate);

struct ReportRow {
    CostCategory category = CostCategory::Staff;
    Money amount; // EUR; negative corrects an earlier report
    bool parked = false; // set aside by the control, to be decided in a later report
};

// Each with the flat rates on its own sums.
struct ReportSums {
    Costs reported;
    Costs parked; // counted apart, not in `reported`
    bool operator==(const ReportSums &) const = default;
};
[[nodiscard]] ReportSums reportSums(std::span<const ReportRow> rows, const FlatRates &rates);

// How far a budget is used.
struct Spending {
    Money budget;
    Money previous; // earlier reports
    Money current; // this report
    Money soFar; // previous + current
    Money remaining; // budget − so far; negative: overspent
    std::optional<Percentage> spent; // so far of budget; none where something is reported on no budget
    bool operator==(const Spending &) const = default;
};
[[nodiscard]] Spending spending(Money budget, Money previous, Money current);
// In the order of allCostCategories.
[[nodiscard]] std::array<Spending, allCostCategories.size()> spendingByCategory(const Costs &budget,
                                                                                const Costs &previous,
                                                                                const Costs &current);

// One period of a spending profile.
struct ProfilePeriod {
    Money planned;
    Money reported;
    Money plannedSoFar; // cumulative
    Money reportedSoFar;
    Money difference; // planned − reported so far: positive is under-spending
    std::optional<Percentage> ratio; // reported of planned so far
    bool operator==(const ProfilePeriod &) const = default;
};
// As many periods as the longer of the two; what a list lacks is 0.
[[nodiscard]] std::vector<ProfilePeriod> spendingProfile(std::span<const Money> planned,
                                                         std::span<const Money> reported);

// What a partner may lose to under-spending: the programme's threshold of the plan so far, less what is
// reported so far; never negative.
[[nodiscard]] Money amountAtRisk(Money plannedSoFar, Money reportedSoFar, Percentage threshold);

} // namespace passerelle
