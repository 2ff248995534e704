// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The invented names and texts of the demonstration portfolio.
#pragma once

#include "core/base/text.h"
#include "core/model/organisation.h"

#include <vector>

namespace passerelle
{

// A kind of organisation; %1 stands for the place.
struct OrganisationName {
    OrganisationType type;
    Helix helix;
    Text names;
};

template <class T> using PerLanguage = std::array<T, languageCount>;

struct DemoWords {
    std::vector<QString> acronymStarts;
    std::vector<QString> acronymEnds;
    std::vector<OrganisationName> organisations;
    PerLanguage<std::vector<QString>> places;
    PerLanguage<std::vector<QString>> givenNames;
    PerLanguage<std::vector<QString>> familyNames;
    std::vector<Text> priorities;
    std::vector<Text> objectives;
    std::vector<Text> topics; // titles of projects
    std::vector<Text> summaries;
    std::vector<Text> aims;
    std::vector<Text> themes;
    std::vector<Text> challenges;
    std::vector<Text> workPackages;
    std::vector<Text> activities;
    std::vector<Text> deliverables;
    std::vector<Text> milestones;
    std::vector<Text> outputs;
    std::vector<Text> pilots;
    std::vector<Text> stakeholders; // in the order of ActorGroup
    std::vector<Text> offers;
    std::vector<Text> needs;
    std::vector<Text> transfers;
    std::vector<Text> policies;
    std::vector<Text> risks;
    std::vector<Text> responses; // one for each risk
    std::vector<Text> actions;
    std::vector<Text> decisions;
    std::vector<Text> methods;
    std::vector<Text> expenses; // in the order of the cost categories
    std::vector<QString> ideas;
    std::vector<QString> comments;
};

[[nodiscard]] const DemoWords &demoWords();

// The language that organisations of a country write in here.
[[nodiscard]] Language languageOfCountry(QStringView country);

} // namespace passerelle
