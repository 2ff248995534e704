// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/budget/periods.h"

#include <algorithm>

namespace passerelle
{

namespace
{
Costs onlyLumpSums(const Costs &costs)
{
    Costs lumpSums;
    lumpSums[CostCategory::LumpSum] = costs[CostCategory::LumpSum];
    return lumpSums;
}
} // namespace

int periodCount(int duration, int periodLength)
{
    if (duration <= 0 || periodLength <= 0) return 0;
    return duration / periodLength + (duration % periodLength == 0 ? 0 : 1);
}

std::vector<Period> projectPeriods(QDate start, int duration, int periodLength)
{
    std::vector<Period> periods;
    const int count = periodCount(duration, periodLength);
    for (int i = 0; i < count; ++i) {
        const int monthsBefore = i * periodLength;
        const int monthsAfter = monthsBefore + std::min(periodLength, duration - monthsBefore);
        periods.push_back({.number = i + 1,
                           .firstMonth = monthsBefore + 1,
                           .lastMonth = monthsAfter,
                           .firstDay = start.addMonths(monthsBefore),
                           .lastDay = start.addMonths(monthsAfter).addDays(-1)});
    }
    return periods;
}

Phases<Costs> costsByPeriod(const Costs &entered, const Phases<Costs> &byPeriod, const FlatRates &rates)
{
    Phases<Costs> result{.preparation = onlyLumpSums(byPeriod.preparation),
                         .closure = onlyLumpSums(byPeriod.closure)};
    Costs left = withFlatRates(entered, rates);
    left -= result.preparation;
    left -= result.closure;
    for (std::size_t i = 0; i + 1 < byPeriod.periods.size(); ++i) {
        result.periods.push_back(withFlatRates(byPeriod.periods[i], rates));
        left -= result.periods.back();
    }
    if (!byPeriod.periods.empty()) result.periods.push_back(left);
    return result;
}

Phases<Money> totalsByPeriod(const Phases<Costs> &costs)
{
    Phases<Money> totals{.preparation = costs.preparation.total(), .closure = costs.closure.total()};
    for (const Costs &period : costs.periods) totals.periods.push_back(period.total());
    return totals;
}

Phases<Money> fundByPeriod(const Phases<Money> &totals, Money fundTotal, Percentage rate)
{
    Phases<Money> fund{.preparation = part(totals.preparation, rate), .closure = part(totals.closure, rate)};
    Money left = rest(fundTotal, {fund.preparation, fund.closure});
    for (std::size_t i = 0; i + 1 < totals.periods.size(); ++i) {
        fund.periods.push_back(part(totals.periods[i], rate));
        left = rest(left, {fund.periods.back()});
    }
    if (!totals.periods.empty()) fund.periods.push_back(left);
    return fund;
}

} // namespace passerelle
