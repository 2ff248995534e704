// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/damage.h"

#include "tests/support/damage_kinds.h"

namespace passerelle::testing
{

std::span<const Damage> damages()
{
    static const auto all = [] {
        std::vector<Damage> kinds{{"nothing", [](const QString &, Random &) {}}};
        for (const auto some : {damagesOfBytes(), damagesBySql(), damagesOfJournals()})
            kinds.insert(kinds.end(), some.begin(), some.end());
        kinds.push_back({"one bit once more", damagesOfBytes().front().inflict});
        return kinds;
    }();
    return all;
}

} // namespace passerelle::testing
