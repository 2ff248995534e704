// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers with a fixed count of decimals, kept as integers: amounts are never floating point.
#pragma once

#include <QtGlobal>

#include <compare>

namespace passerelle
{

[[noreturn]] void amountTooLarge(); // throws Failure

// Cents of the currency that the field names (EUR unless it says otherwise).
struct Money {
    static constexpr int places = 2;
    qint64 scaled = 0;
    [[nodiscard]] static constexpr Money cents(qint64 value) { return {value}; }
    // Exact: a result that does not fit throws Failure.
    constexpr Money operator+(Money other) const
    {
        Money result;
        if (__builtin_add_overflow(scaled, other.scaled, &result.scaled)) amountTooLarge();
        return result;
    }
    constexpr Money operator-(Money other) const
    {
        Money result;
        if (__builtin_sub_overflow(scaled, other.scaled, &result.scaled)) amountTooLarge();
        return result;
    }
    constexpr Money &operator+=(Money other) { return *this = *this + other; }
    auto operator<=>(const Money &) const = default;
};

// Basis points: 7500 is 75.00 %.
struct Percentage {
    static constexpr int places = 2;
    qint64 scaled = 0;
    [[nodiscard]] static constexpr Percentage basisPoints(qint64 value) { return {value}; }
    auto operator<=>(const Percentage &) const = default;
};

// Hundredths: units of a budget line, values of an indicator.
struct Quantity {
    static constexpr int places = 2;
    qint64 scaled = 0;
    auto operator<=>(const Quantity &) const = default;
};

// Millionths: exchange rates (foreign units per EUR), latitude and longitude in degrees.
struct Fine {
    static constexpr int places = 6;
    qint64 scaled = 0;
    auto operator<=>(const Fine &) const = default;
};

} // namespace passerelle
