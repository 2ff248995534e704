// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How amounts are multiplied, divided and added. The programme's system (Jems) cuts amounts to the cent and
// rounds percentages and converted currency half up; negative amounts mirror positive ones in both.
// Everything is exact: a result that does not fit throws Failure.
#pragma once

#include "core/base/decimal.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <vector>

namespace passerelle
{

__extension__ typedef __int128 Wide; // holds the product of any two amounts

constexpr Wide wholePercentage = 10'000; // 100 % in basis points

// numerator ÷ denominator (not 0), decimals dropped: −1.9 gives −1.
[[nodiscard]] qint64 cutQuotient(Wide numerator, Wide denominator);
// numerator ÷ denominator (not 0), to the nearest, halves away from zero: 1.5 gives 2, −1.5 gives −2.
[[nodiscard]] qint64 halfUpQuotient(Wide numerator, Wide denominator);

[[nodiscard]] Money sum(std::span<const Money> amounts);
[[nodiscard]] Money sum(std::initializer_list<Money> amounts);
// What `parts` leave of `whole`: 0 when period shares fill their line, or sources their contribution;
// negative when they hold too much.
[[nodiscard]] Money rest(Money whole, std::span<const Money> parts);
[[nodiscard]] Money rest(Money whole, std::initializer_list<Money> parts);

// Units × price, cut to the cent.
[[nodiscard]] Money lineTotal(Quantity units, Money price);
// The percentage of an amount, cut to the cent.
[[nodiscard]] Money part(Money amount, Percentage rate);

// amount ÷ whole, half up at two decimals. 0 of 0 is 100 %, as everything there was is reached; anything else
// of 0 is no percentage.
[[nodiscard]] std::optional<Percentage> share(Money amount, Money whole);
// The share of each amount in their sum; the last is 100 % − Σ others, so that they add up. All 0 % when the
// sum is 0.
[[nodiscard]] std::vector<Percentage> sharesOfSum(std::span<const Money> amounts);

} // namespace passerelle
