// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Partners: an organisation in one project, and the simplified cost options it has chosen.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"

namespace passerelle
{

enum class PartnerRole { Lead, Partner, Associated, Network };
inline constexpr Choice partnerRoleChoices[] = {
    {"lead", TEXT("PartnerRole", "Lead partner")},
    {"partner", TEXT("PartnerRole", "Project partner")},
    {"associated", TEXT("PartnerRole", "Associated partner")},
    {"network", TEXT("PartnerRole", "Network partner")},
};
constexpr std::span<const Choice> choices(PartnerRole) { return partnerRoleChoices; }

struct Partner {
    Id<Partner> id;
    Ref<Project> project;
    Ref<Organisation> organisation;
    std::optional<int> number;
    PartnerRole role = PartnerRole::Partner;
    QString abbreviation;
    Text motivation;
    Text expertise;
    Text responsibility;
    QDate joined;
    QDate left;
    bool active = true;
    std::optional<Percentage> staffRate;
    std::optional<Percentage> officeOnStaffRate;
    std::optional<Percentage> officeOnDirectRate;
    std::optional<Percentage> travelRate;
    std::optional<Percentage> otherRate;
    bool receivesEuFunds = true;
    std::optional<Money> declaredEuContribution;
};

} // namespace passerelle
