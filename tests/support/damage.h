// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ways in which a portfolio file comes to harm: disks, transfers, other programs, and people who mean harm.
#pragma once

#include <QString>

#include <random>
#include <span>

namespace passerelle::testing
{

using Random = std::mt19937_64;

struct Damage {
    const char *name;
    void (*inflict)(const QString &path, Random &random);
};
[[nodiscard]] std::span<const Damage> damages();

} // namespace passerelle::testing
