// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/budget/rounding.h"

#include <limits>

namespace passerelle
{

namespace
{
constexpr Wide wholeUnit = 100; // one unit in hundredths

qint64 narrowed(Wide value)
{
    if (value < std::numeric_limits<qint64>::min() || value > std::numeric_limits<qint64>::max())
        amountTooLarge();
    return static_cast<qint64>(value);
}

Wide magnitude(Wide value) { return value < 0 ? -value : value; }

Wide wideSum(std::span<const Money> amounts)
{
    Wide total = 0;
    for (const Money amount : amounts) total += amount.scaled;
    return total;
}

std::span<const Money> spanOf(std::initializer_list<Money> amounts)
{
    return {amounts.begin(), amounts.size()};
}
} // namespace

qint64 cutQuotient(Wide numerator, Wide denominator) { return narrowed(numerator / denominator); }

qint64 halfUpQuotient(Wide numerator, Wide denominator)
{
    const Wide cut = numerator / denominator;
    const Wide left = magnitude(numerator % denominator);
    if (left < magnitude(denominator) - left) return narrowed(cut);
    return narrowed((numerator < 0) == (denominator < 0) ? cut + 1 : cut - 1);
}

Money sum(std::span<const Money> amounts) { return {narrowed(wideSum(amounts))}; }
Money sum(std::initializer_list<Money> amounts) { return sum(spanOf(amounts)); }

Money rest(Money whole, std::span<const Money> parts) { return {narrowed(whole.scaled - wideSum(parts))}; }
Money rest(Money whole, std::initializer_list<Money> parts) { return rest(whole, spanOf(parts)); }

Money lineTotal(Quantity units, Money price)
{
    return {cutQuotient(static_cast<Wide>(units.scaled) * price.scaled, wholeUnit)};
}

Money part(Money amount, Percentage rate)
{
    return {cutQuotient(static_cast<Wide>(amount.scaled) * rate.scaled, wholePercentage)};
}

std::optional<Percentage> share(Money amount, Money whole)
{
    if (whole.scaled == 0) {
        if (amount.scaled != 0) return std::nullopt;
        return Percentage{static_cast<qint64>(wholePercentage)};
    }
    return Percentage{halfUpQuotient(wholePercentage * amount.scaled, whole.scaled)};
}

std::vector<Percentage> sharesOfSum(std::span<const Money> amounts)
{
    const Wide whole = wideSum(amounts);
    std::vector<Percentage> shares(amounts.size());
    if (whole == 0) return shares;
    Wide left = wholePercentage;
    for (std::size_t i = 0; i + 1 < amounts.size(); ++i) {
        shares[i].scaled = halfUpQuotient(wholePercentage * amounts[i].scaled, whole);
        left -= shares[i].scaled;
    }
    shares.back().scaled = narrowed(left);
    return shares;
}

} // namespace passerelle
