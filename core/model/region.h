// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Regions by their NUTS code and what they have chosen as priorities.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"

namespace passerelle
{

enum class CohesionCategory { LessDeveloped, Transition, MoreDeveloped, Outermost, NotApplicable };
inline constexpr Choice cohesionCategoryChoices[] = {
    {"less_developed", TEXT("CohesionCategory", "Less developed region")},
    {"transition", TEXT("CohesionCategory", "Transition region")},
    {"more_developed", TEXT("CohesionCategory", "More developed region")},
    {"outermost", TEXT("CohesionCategory", "Outermost region")},
    {"not_applicable", TEXT("CohesionCategory", "Not applicable")},
};
constexpr std::span<const Choice> choices(CohesionCategory) { return cohesionCategoryChoices; }

enum class CategorySource { Official, Stated, Derived };
inline constexpr Choice categorySourceChoices[] = {
    {"official", TEXT("CategorySource", "Official list")},
    {"stated", TEXT("CategorySource", "Stated")},
    {"derived", TEXT("CategorySource", "Derived")},
};
constexpr std::span<const Choice> choices(CategorySource) { return categorySourceChoices; }

struct Region {
    Id<Region> id;
    QString code;
    std::optional<int> level;
    QString name;
    QString country;
    std::optional<CohesionCategory> cohesion;
    QString cohesionPeriod;
    std::optional<CategorySource> cohesionSource;
    std::optional<int> researchIntensity;
    QString researchSource;
    Text note;
};

struct Ris3Priority {
    Id<Ris3Priority> id;
    Ref<Region> region;
    Text title;
    QString domains;
    QString strategyPeriod;
    QString url;
    Text focus;
};

} // namespace passerelle
