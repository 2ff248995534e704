// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words and labels of the cost categories.
#pragma once

#include "core/budget/cost_category.h"
#include "core/model/entity.h"

namespace passerelle
{

inline constexpr Choice costCategoryChoices[] = {
    {"staff", TEXT("CostCategory", "Staff costs")},
    {"office", TEXT("CostCategory", "Office and administrative costs")},
    {"travel", TEXT("CostCategory", "Travel and accommodation costs")},
    {"external", TEXT("CostCategory", "External expertise and services costs")},
    {"equipment", TEXT("CostCategory", "Equipment costs")},
    {"infrastructure", TEXT("CostCategory", "Costs for infrastructure and works")},
    {"other", TEXT("CostCategory", "Other costs")},
    {"lump_sum", TEXT("CostCategory", "Lump sum")},
    {"unit_cost", TEXT("CostCategory", "Unit cost")},
};
constexpr std::span<const Choice> choices(CostCategory) { return costCategoryChoices; }

} // namespace passerelle
