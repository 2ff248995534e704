// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A project's periods, and what a budget is in each of them.
#pragma once

#include "core/budget/cofinancing.h"
#include "core/budget/flat_rates.h"

#include <QDate>

namespace passerelle
{

// Months count from 1, the project's first.
struct Period {
    int number = 0; // from 1
    int firstMonth = 0;
    int lastMonth = 0;
    QDate firstDay; // invalid while the project's start is unknown
    QDate lastDay;
    bool operator==(const Period &) const = default;
};

// ceil(duration ÷ period length), both in months; 0 while one of them is unknown (not above 0).
[[nodiscard]] int periodCount(int duration, int periodLength);
// The last period ends with the project, it may be shorter.
[[nodiscard]] std::vector<Period> projectPeriods(QDate start, int duration, int periodLength);

// A value before, in each period of, and after the project.
template <class T> struct Phases {
    T preparation{};
    std::vector<T> periods{};
    T closure{};
    bool operator==(const Phases &) const = default;
};

// Per period the flat rates of that period's entries; the last period is what the whole budget leaves after
// all others, preparation and closure, per category, so that cuts never lose a cent. `entered`: the whole
// budget as entered. `byPeriod`: its shares; those of the last period are not looked at, of preparation and
// closure only lump sums are (they hold nothing else). Without periods nothing takes the rest.
[[nodiscard]] Phases<Costs> costsByPeriod(const Costs &entered, const Phases<Costs> &byPeriod,
                                          const FlatRates &rates);
[[nodiscard]] Phases<Money> totalsByPeriod(const Phases<Costs> &costs);

// One partner's money of one fund: the rate of each phase, cut; the last period is the rest of `fundTotal`.
[[nodiscard]] Phases<Money> fundByPeriod(const Phases<Money> &totals, Money fundTotal, Percentage rate);

} // namespace passerelle
