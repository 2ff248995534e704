// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/stakeholder.h"

namespace passerelle
{

template <> const Entity &describe<Stakeholder>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Stakeholder::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Stakeholder::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Stakeholder::organisation>({.name = "organisation", .label = TEXT("Field", "Organisation")}),
        field<&Stakeholder::name>({.name = "name", .label = TEXT("Field", "Name"), .help = TEXT("Field", "The person or the group."), .expected = true, .max = 250}),
        field<&Stakeholder::helix>({.name = "helix", .label = TEXT("Field", "Quadruple helix"), .expected = true}),
        field<&Stakeholder::actorGroup>({.name = "actor_group", .label = TEXT("Field", "Actor group")}),
        field<&Stakeholder::region>({.name = "region", .label = TEXT("Field", "Region")}),
        field<&Stakeholder::influence>({.name = "influence", .label = TEXT("Field", "Influence"), .min = 1, .max = 5}),
        field<&Stakeholder::interest>({.name = "interest", .label = TEXT("Field", "Interest"), .min = 1, .max = 5}),
        field<&Stakeholder::legitimacy>({.name = "legitimacy", .label = TEXT("Field", "Legitimacy"), .min = 1, .max = 5}),
        field<&Stakeholder::urgency>({.name = "urgency", .label = TEXT("Field", "Urgency"), .min = 1, .max = 5}),
        field<&Stakeholder::attitude>({.name = "attitude", .label = TEXT("Field", "Attitude"), .min = 1, .max = 5}),
        field<&Stakeholder::engagementNow>({.name = "engagement_now", .label = TEXT("Field", "Engagement now")}),
        field<&Stakeholder::engagementWanted>({.name = "engagement_wanted", .label = TEXT("Field", "Engagement wanted")}),
        field<&Stakeholder::ownerPartner>({.name = "owner_partner", .label = TEXT("Field", "Responsible partner")}),
        field<&Stakeholder::channel>({.name = "channel", .label = TEXT("Field", "Channel"), .max = 250}),
        field<&Stakeholder::nextContact>({.name = "next_contact", .label = TEXT("Field", "Next contact")}),
    };
    // clang-format on
    static_assert(complete<Stakeholder>(fields));
    static constexpr Entity entity{.name = "stakeholder",
                                   .label = TEXT("Entity", "Stakeholder"),
                                   .plural = TEXT("Entities", "Stakeholders"),
                                   .shown = "{name}",
                                   .path = "{project}/{name}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Stakeholder>,
                                   .broken = brokenRules<Stakeholder>};
    return entity;
}

template <> const Entity &describe<Engagement>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Engagement::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Engagement::stakeholder>({.name = "stakeholder", .label = TEXT("Field", "Stakeholder"), .required = true, .owner = true}),
        field<&Engagement::date>({.name = "date", .label = TEXT("Field", "Date"), .expected = true}),
        field<&Engagement::kind>({.name = "kind", .label = TEXT("Field", "Kind")}),
        field<&Engagement::event>({.name = "event", .label = TEXT("Field", "Event")}),
        field<&Engagement::outcome>({.name = "outcome", .label = TEXT("Field", "Outcome"), .max = 2000}),
        field<&Engagement::nextStep>({.name = "next_step", .label = TEXT("Field", "Next step"), .max = 500}),
        field<&Engagement::person>({.name = "person", .label = TEXT("Field", "Person")}),
    };
    // clang-format on
    static_assert(complete<Engagement>(fields));
    static constexpr Entity entity{.name = "engagement",
                                   .label = TEXT("Entity", "Engagement"),
                                   .plural = TEXT("Entities", "Engagements"),
                                   .shown = "{date}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Engagement>,
                                   .broken = brokenRules<Engagement>};
    return entity;
}

} // namespace passerelle
