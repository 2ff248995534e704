// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What partners spent, added up where it lies: a large portfolio has a million expenditures, of which figures
// need a sum for each partner and category.
#pragma once

#include "core/budget/rounding.h"
#include "core/document/document.h"
#include "core/model/cost_category.h"

#include <map>

namespace passerelle
{

struct SpentKey {
    CostCategory category;
    bool parked;
    auto operator<=>(const SpentKey &) const = default;
};
// Sums in EUR, of any size.
using SpentSums = std::map<SpentKey, Wide>;

// By partner; project 0: of all.
[[nodiscard]] std::map<qint64, SpentSums> spentSums(const Document &document, qint64 project);

} // namespace passerelle
