// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who pays: the funds their rate of a partner's total, cut to the cent, and the partner the rest.
// Co-financing belongs to a partner and a fund; a rate of the whole project is only shown, never calculated
// with.
#pragma once

#include "core/budget/rounding.h"

#include <optional>
#include <span>
#include <vector>

namespace passerelle
{

struct FundRate {
    qint64 fund = 0; // the fund's record
    Percentage rate; // of the partner's total
    bool operator==(const FundRate &) const = default;
};

struct FundAmount {
    qint64 fund = 0;
    Money amount{}; // what the fund pays
    Money contribution{}; // the partner's own money beside this fund
    bool operator==(const FundAmount &) const = default;
};

struct CoFinancing {
    Money total;
    std::vector<FundAmount> funds{}; // in the order of the rates
    Money contribution{}; // total − Σ fund amounts: the cut cents are the partner's
    Percentage ownRate{}; // 100 % − Σ rates; negative when the funds are promised more than everything
    bool operator==(const CoFinancing &) const = default;
};

// The contribution is split over the funds by their rates, cut; what the cuts leave goes to the highest rate,
// the first of equals. Its sources must add up to it: rest(contribution, sources) is 0.
[[nodiscard]] CoFinancing coFinancing(Money total, std::span<const FundRate> rates);

struct ProjectFunding {
    Money total;
    Money euAmount; // Σ amounts of the funds that count as EU money
    Money otherFunds;
    Money contribution;
    std::optional<Percentage> euRate; // of the total; for display
    std::vector<FundAmount> funds; // by fund, in the order of the records
    bool operator==(const ProjectFunding &) const = default;
};

[[nodiscard]] ProjectFunding projectFunding(std::span<const CoFinancing> partners,
                                            std::span<const qint64> euFunds);

// How much of `total` carries no EU money, if `partners` partners (at least 1) receive `rate` (above 0) of
// theirs, each cut to the cent, and `euAmount` together. An inference from published figures: show it as
// such.
struct AmountRange {
    Money least;
    Money most;
    bool operator==(const AmountRange &) const = default;
};
[[nodiscard]] AmountRange amountWithoutFund(Money total, Money euAmount, Percentage rate, int partners);

} // namespace passerelle
