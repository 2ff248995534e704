// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/partner.h"

#include "core/model/rules.h"

namespace passerelle
{

template <> const Entity &describe<Partner>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Partner::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Partner::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Partner::organisation>({.name = "organisation", .label = TEXT("Field", "Organisation"), .required = true}),
        field<&Partner::number>({.name = "number", .label = TEXT("Field", "Number"), .min = 1, .max = 999}),
        field<&Partner::role>({.name = "role", .label = TEXT("Field", "Role")}),
        field<&Partner::abbreviation>({.name = "abbreviation", .label = TEXT("Field", "Abbreviation"), .max = 15}),
        field<&Partner::motivation>({.name = "motivation", .label = TEXT("Field", "Motivation"), .max = 3000}),
        field<&Partner::expertise>({.name = "expertise", .label = TEXT("Field", "Expertise"), .max = 3000}),
        field<&Partner::responsibility>({.name = "responsibility", .label = TEXT("Field", "Responsibility"), .max = 3000}),
        field<&Partner::joined>({.name = "joined", .label = TEXT("Field", "Joined")}),
        field<&Partner::left>({.name = "left", .label = TEXT("Field", "Left")}),
        field<&Partner::active>({.name = "active", .label = TEXT("Field", "Active")}),
        field<&Partner::staffRate>({.name = "staff_rate", .label = TEXT("Field", "Flat rate: staff"), .unit = "%", .min = 0, .max = 10000}),
        field<&Partner::officeOnStaffRate>({.name = "office_on_staff_rate", .label = TEXT("Field", "Flat rate: office on staff"), .unit = "%", .min = 0, .max = 10000}),
        field<&Partner::officeOnDirectRate>({.name = "office_on_direct_rate", .label = TEXT("Field", "Flat rate: office on direct costs"), .unit = "%", .min = 0, .max = 10000}),
        field<&Partner::travelRate>({.name = "travel_rate", .label = TEXT("Field", "Flat rate: travel"), .unit = "%", .min = 0, .max = 10000}),
        field<&Partner::otherRate>({.name = "other_rate", .label = TEXT("Field", "Flat rate: other costs"), .unit = "%", .min = 0, .max = 10000}),
        field<&Partner::receivesEuFunds>({.name = "receives_eu_funds", .label = TEXT("Field", "Receives EU funds")}),
        field<&Partner::declaredEuContribution>({.name = "declared_eu_contribution", .label = TEXT("Field", "Declared EU contribution"), .unit = "EUR"}),
    };
    // clang-format on
    static_assert(complete<Partner>(fields));
    static constexpr Rule rules[] = {
        rule<leftNotBeforeJoined<Partner>>(Severity::Error, "left",
                                           TEXT("Rule", "The partner left before it joined.")),
        rule<oneOfficeRate<Partner>>(
            Severity::Error, "office_on_direct_rate",
            TEXT(
                "Rule",
                "Office costs have two flat rates: keep the one on staff costs or the one on direct costs.")),
        rule<otherRateAlone<Partner>>(
            Severity::Error, "other_rate",
            TEXT("Rule",
                 "The flat rate for other costs excludes every other flat rate: remove it or the others.")),
    };
    static constexpr Entity entity{.name = "partner",
                                   .label = TEXT("Entity", "Partner"),
                                   .plural = TEXT("Entities", "Partners"),
                                   .shown = "{organisation}",
                                   .path = "{project}/PP{number}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<Partner>,
                                   .broken = brokenRules<Partner>};
    return entity;
}

} // namespace passerelle
