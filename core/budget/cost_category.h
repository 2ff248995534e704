// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cost categories of Interreg budgets: (EU) 2021/1059, Articles 39 to 44, and what is added to them.
#pragma once

#include <array>

namespace passerelle
{

// The order is that of the programme's tables.
enum class CostCategory {
    Staff,
    Office, // never entered: a flat rate only
    Travel,
    External,
    Equipment,
    Infrastructure,
    Other, // all costs but staff as one flat rate on staff
    LumpSum,
    UnitCost, // unit costs that cover several categories
};

inline constexpr std::array allCostCategories{
    CostCategory::Staff,    CostCategory::Office,    CostCategory::Travel,
    CostCategory::External, CostCategory::Equipment, CostCategory::Infrastructure,
    CostCategory::Other,    CostCategory::LumpSum,   CostCategory::UnitCost,
};

} // namespace passerelle
