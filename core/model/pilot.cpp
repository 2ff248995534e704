// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/pilot.h"

#include "core/model/rules.h"

namespace passerelle
{

template <> const Entity &describe<Pilot>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Pilot::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Pilot::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Pilot::workPackage>({.name = "work_package", .label = TEXT("Field", "Work package")}),
        field<&Pilot::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Pilot::leadPartner>({.name = "lead_partner", .label = TEXT("Field", "Lead partner"), .expected = true}),
        field<&Pilot::format>({.name = "format", .label = TEXT("Field", "Format")}),
        field<&Pilot::hypothesis>({.name = "hypothesis", .label = TEXT("Field", "Hypothesis"), .max = 3000}),
        field<&Pilot::solution>({.name = "solution", .label = TEXT("Field", "Solution"), .max = 3000}),
        field<&Pilot::stage>({.name = "stage", .label = TEXT("Field", "Stage")}),
        field<&Pilot::start>({.name = "start", .label = TEXT("Field", "Start")}),
        field<&Pilot::end>({.name = "end", .label = TEXT("Field", "End")}),
        field<&Pilot::trlIn>({.name = "trl_in", .label = TEXT("Field", "TRL at the start"), .min = 1, .max = 9}),
        field<&Pilot::trlOut>({.name = "trl_out", .label = TEXT("Field", "TRL at the end"), .min = 1, .max = 9}),
        field<&Pilot::transferPlan>({.name = "transfer_plan", .label = TEXT("Field", "Transfer plan"), .max = 3000}),
        field<&Pilot::lessons>({.name = "lessons", .label = TEXT("Field", "Lessons learned"), .max = 3000}),
    };
    // clang-format on
    static_assert(complete<Pilot>(fields));
    static constexpr Rule rules[] = {
        rule<endsNotBeforeStart<Pilot>>(Severity::Error, "end",
                                        TEXT("Rule", "The end date is before the start date.")),
        rule<readinessGrows<Pilot>>(
            Severity::Hint, "trl_out",
            TEXT("Rule", "The readiness level is lower at the end than at the start.")),
    };
    static constexpr Entity entity{.name = "pilot",
                                   .label = TEXT("Entity", "Pilot"),
                                   .plural = TEXT("Entities", "Pilots"),
                                   .shown = "{title}",
                                   .path = "{project}/{title}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<Pilot>,
                                   .broken = brokenRules<Pilot>};
    return entity;
}

template <> const Entity &describe<PilotRegion>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&PilotRegion::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&PilotRegion::pilot>({.name = "pilot", .label = TEXT("Field", "Pilot"), .required = true, .owner = true}),
        field<&PilotRegion::region>({.name = "region", .label = TEXT("Field", "Region"), .required = true}),
        field<&PilotRegion::role>({.name = "role", .label = TEXT("Field", "Role")}),
    };
    // clang-format on
    static_assert(complete<PilotRegion>(fields));
    static constexpr Entity entity{.name = "pilot_region",
                                   .label = TEXT("Entity", "Region of a pilot"),
                                   .plural = TEXT("Entities", "Regions of pilots"),
                                   .shown = "{region}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<PilotRegion>,
                                   .broken = brokenRules<PilotRegion>};
    return entity;
}

template <> const Entity &describe<PilotChallenge>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&PilotChallenge::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&PilotChallenge::pilot>({.name = "pilot", .label = TEXT("Field", "Pilot"), .required = true, .owner = true}),
        field<&PilotChallenge::challenge>({.name = "challenge", .label = TEXT("Field", "Challenge"), .required = true}),
    };
    // clang-format on
    static_assert(complete<PilotChallenge>(fields));
    static constexpr Entity entity{.name = "pilot_challenge",
                                   .label = TEXT("Entity", "Challenge of a pilot"),
                                   .plural = TEXT("Entities", "Challenges of pilots"),
                                   .shown = "{challenge}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<PilotChallenge>,
                                   .broken = brokenRules<PilotChallenge>};
    return entity;
}

} // namespace passerelle
