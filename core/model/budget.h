// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The budget as it is entered: lines, shares per period, simplified cost options, who pays.
#pragma once

#include "core/model/cost_category.h"
#include "core/model/entity.h"
#include "core/model/forward.h"

namespace passerelle
{

enum class LumpSumPhase { Preparation, Implementation, Closure };
inline constexpr Choice lumpSumPhaseChoices[] = {
    {"preparation", TEXT("LumpSumPhase", "Preparation")},
    {"implementation", TEXT("LumpSumPhase", "Implementation")},
    {"closure", TEXT("LumpSumPhase", "Closure")},
};
constexpr std::span<const Choice> choices(LumpSumPhase) { return lumpSumPhaseChoices; }

enum class ContributionStatus { Public, AutomaticPublic, Private };
inline constexpr Choice contributionStatusChoices[] = {
    {"public", TEXT("ContributionStatus", "Public")},
    {"automatic_public", TEXT("ContributionStatus", "Automatic public")},
    {"private", TEXT("ContributionStatus", "Private")},
};
constexpr std::span<const Choice> choices(ContributionStatus) { return contributionStatusChoices; }

struct BudgetLine {
    Id<BudgetLine> id;
    Ref<Partner> partner;
    CostCategory category = CostCategory::Staff;
    Ref<WorkPackage> workPackage;
    Ref<Activity> activity;
    Ref<UnitCost> unitCost;
    Text description;
    QString unitType;
    std::optional<Quantity> units;
    std::optional<Money> price;
    QString note;
};

struct PeriodShare {
    Id<PeriodShare> id;
    Ref<BudgetLine> budgetLine;
    int period = 1;
    std::optional<Money> amount;
};

struct LumpSum {
    Id<LumpSum> id;
    Ref<Project> project;
    Text name;
    std::optional<Money> cost;
    LumpSumPhase phase = LumpSumPhase::Implementation;
    std::optional<int> period;
    bool splittable = false;
};

struct LumpSumShare {
    Id<LumpSumShare> id;
    Ref<LumpSum> lumpSum;
    Ref<Partner> partner;
    std::optional<Money> amount;
};

struct UnitCost {
    Id<UnitCost> id;
    Ref<Project> project;
    Text name;
    QString unit;
    std::optional<Money> price;
    QString currency;
    QString categories;
};

struct Cofinancing {
    Id<Cofinancing> id;
    Ref<Partner> partner;
    Ref<Fund> fund;
    std::optional<Percentage> rate;
};

struct ContributionSource {
    Id<ContributionSource> id;
    Ref<Partner> partner;
    QString name;
    ContributionStatus status = ContributionStatus::Public;
    std::optional<Money> amount;
    bool own = false;
};

} // namespace passerelle
