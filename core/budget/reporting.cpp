// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/budget/reporting.h"

#include <algorithm>

namespace passerelle
{

std::optional<Money> inEuro(Money declared, Fine rate)
{
    if (rate.scaled <= 0) return std::nullopt;
    constexpr Wide one = 1'000'000; // a rate of 1 in millionths
    return Money{halfUpQuotient(one * declared.scaled, rate.scaled)};
}

ReportSums reportSums(std::span<const ReportRow> rows, const FlatRates &rates)
{
    Costs reported;
    Costs parked;
    for (const ReportRow &row : rows) {
        Money &amount = (row.parked ? parked : reported)[row.category];
        amount = sum({amount, row.amount});
    }
    return {.reported = withFlatRates(reported, rates), .parked = withFlatRates(parked, rates)};
}

Spending spending(Money budget, Money previous, Money current)
{
    const Money soFar = sum({previous, current});
    return {.budget = budget,
            .previous = previous,
            .current = current,
            .soFar = soFar,
            .remaining = rest(budget, {soFar}),
            .spent = share(soFar, budget)};
}

std::array<Spending, allCostCategories.size()> spendingByCategory(const Costs &budget, const Costs &previous,
                                                                  const Costs &current)
{
    std::array<Spending, allCostCategories.size()> rows;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = spending(budget.amounts[i], previous.amounts[i], current.amounts[i]);
    return rows;
}

std::vector<ProfilePeriod> spendingProfile(std::span<const Money> planned, std::span<const Money> reported)
{
    std::vector<ProfilePeriod> profile(std::max(planned.size(), reported.size()));
    Money plannedSoFar;
    Money reportedSoFar;
    for (std::size_t i = 0; i < profile.size(); ++i) {
        ProfilePeriod &period = profile[i];
        if (i < planned.size()) period.planned = planned[i];
        if (i < reported.size()) period.reported = reported[i];
        period.plannedSoFar = plannedSoFar = sum({plannedSoFar, period.planned});
        period.reportedSoFar = reportedSoFar = sum({reportedSoFar, period.reported});
        period.difference = rest(plannedSoFar, {reportedSoFar});
        period.ratio = share(reportedSoFar, plannedSoFar);
    }
    return profile;
}

Money amountAtRisk(Money plannedSoFar, Money reportedSoFar, Percentage threshold)
{
    return std::max(Money{}, rest(part(plannedSoFar, threshold), {reportedSoFar}));
}

} // namespace passerelle
