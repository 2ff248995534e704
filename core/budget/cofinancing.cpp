// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/budget/cofinancing.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace passerelle
{

namespace
{

Wide sumOfRates(std::span<const FundRate> rates)
{
    Wide total = 0;
    for (const FundRate &each : rates) total += each.rate.scaled;
    return total;
}

// Fills FundAmount::contribution; `funds` and `rates` belong together.
void splitContribution(Money contribution, std::span<const FundRate> rates, std::vector<FundAmount> &funds)
{
    if (funds.empty()) return;
    const Wide weights = sumOfRates(rates);
    Money left = contribution;
    for (std::size_t i = 0; weights != 0 && i < funds.size(); ++i) {
        const Wide weighted = static_cast<Wide>(contribution.scaled) * rates[i].rate.scaled;
        funds[i].contribution.scaled = cutQuotient(weighted, weights);
        left = rest(left, {funds[i].contribution});
    }
    const auto largest = std::ranges::max_element(rates, {}, [](const FundRate &each) { return each.rate; });
    Money &toLargest = funds[static_cast<std::size_t>(largest - rates.begin())].contribution;
    toLargest = sum({toLargest, left});
}
} // namespace

CoFinancing coFinancing(Money total, std::span<const FundRate> rates)
{
    CoFinancing result{.total = total, .contribution = total};
    for (const FundRate &each : rates) {
        const Money amount = part(total, each.rate);
        result.funds.push_back({.fund = each.fund, .amount = amount});
        result.contribution = rest(result.contribution, {amount});
    }
    result.ownRate.scaled = cutQuotient(wholePercentage - sumOfRates(rates), 1);
    splitContribution(result.contribution, rates, result.funds);
    return result;
}

ProjectFunding projectFunding(std::span<const CoFinancing> partners, std::span<const qint64> euFunds)
{
    ProjectFunding project;
    std::map<qint64, FundAmount> byFund;
    for (const CoFinancing &partner : partners) {
        project.total = sum({project.total, partner.total});
        project.contribution = sum({project.contribution, partner.contribution});
        for (const FundAmount &each : partner.funds) {
            FundAmount &fund = byFund[each.fund];
            fund.fund = each.fund;
            fund.amount = sum({fund.amount, each.amount});
            fund.contribution = sum({fund.contribution, each.contribution});
            const bool isEu = std::ranges::find(euFunds, each.fund) != euFunds.end();
            Money &side = isEu ? project.euAmount : project.otherFunds;
            side = sum({side, each.amount});
        }
    }
    for (const auto &[key, fund] : byFund) project.funds.push_back(fund);
    project.euRate = share(project.euAmount, project.total);
    return project;
}

AmountRange amountWithoutFund(Money total, Money euAmount, Percentage rate, int partners)
{
    // In ten-thousandths of a cent, rate × cents is a multiple of `step`, so a cut loses at most one step
    // less.
    const qint64 step = std::gcd(rate.scaled, static_cast<qint64>(wholePercentage));
    const Wide paid = static_cast<Wide>(euAmount.scaled) * wholePercentage;
    const Wide paidBeforeCuts = paid + static_cast<Wide>(partners) * (wholePercentage - step);
    const Money fewestFunded{cutQuotient(paid + rate.scaled - 1, rate.scaled)};
    const Money mostFunded{cutQuotient(paidBeforeCuts, rate.scaled)};
    return {.least = rest(total, {mostFunded}), .most = rest(total, {fewestFunded})};
}

} // namespace passerelle
