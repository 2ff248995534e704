// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kinds of damage, and what more than one of them takes.
#pragma once

#include "tests/support/damage.h"

#include <vector>

namespace passerelle::testing
{

[[nodiscard]] std::span<const Damage> damagesOfBytes();
[[nodiscard]] std::span<const Damage> damagesBySql();
[[nodiscard]] std::span<const Damage> damagesOfJournals();

void flipManyBits(QByteArray &bytes, Random &random);
void truncate(QByteArray &bytes, Random &random);

[[nodiscard]] inline qint64 upTo(Random &random, qint64 most)
{
    return std::uniform_int_distribution<qint64>(0, most)(random);
}
template <class T> [[nodiscard]] const T &oneOf(Random &random, const std::vector<T> &all)
{
    return all[std::size_t(upTo(random, qint64(all.size()) - 1))];
}

} // namespace passerelle::testing
