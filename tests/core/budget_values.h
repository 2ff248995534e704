// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values of budgets in few words.
#pragma once

#include "core/budget/flat_rates.h"

namespace passerelle
{

inline constexpr qint64 none = -1; // a rate that is not chosen

constexpr Percentage percent(qint64 whole) { return {whole * 100}; }

// In the order entered by hand: staff, travel, external, equipment, infrastructure, unit costs, lump sums.
inline Costs entries(const std::array<qint64, 7> &cents)
{
    using enum CostCategory;
    constexpr std::array order{Staff, Travel, External, Equipment, Infrastructure, UnitCost, LumpSum};
    Costs costs;
    for (std::size_t i = 0; i < order.size(); ++i) costs[order[i]].scaled = cents[i];
    return costs;
}

// Basis points in the order of FlatRates.
inline FlatRates flatRates(const std::array<qint64, 5> &basisPoints)
{
    const auto rate = [&](std::size_t i) {
        return basisPoints[i] == none ? std::nullopt : std::optional(Percentage{basisPoints[i]});
    };
    return {rate(0), rate(1), rate(2), rate(3), rate(4)};
}

inline std::vector<Money> amounts(std::initializer_list<qint64> cents)
{
    std::vector<Money> list;
    for (const qint64 each : cents) list.push_back({each});
    return list;
}

} // namespace passerelle
