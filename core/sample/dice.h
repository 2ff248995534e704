// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chance that is the same everywhere: the standard fixes the generator, but not its distributions.
#pragma once

#include <QtGlobal>

#include <iterator>
#include <random>

namespace passerelle
{

class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_generator(seed)
    {
    }
    // Both included.
    int between(int low, int high) { return low + int(m_generator() % quint64(high - low + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class C> const auto &from(const C &choices)
    {
        return choices[std::size_t(between(0, int(std::size(choices)) - 1))];
    }

private:
    std::mt19937_64 m_generator;
};

} // namespace passerelle
