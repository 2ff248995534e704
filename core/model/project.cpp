// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/project.h"

#include "core/model/rules.h"

namespace passerelle
{

template <> const Entity &describe<Project>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Project::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Project::kind>({.name = "kind", .label = TEXT("Field", "Kind")}),
        field<&Project::acronym>({.name = "acronym", .label = TEXT("Field", "Acronym"), .required = true, .indexed = true, .max = 25}),
        field<&Project::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Project::longName>({.name = "long_name", .label = TEXT("Field", "Long name"), .max = 500}),
        field<&Project::summary>({.name = "summary", .label = TEXT("Field", "Summary"), .expected = true, .max = 5000}),
        field<&Project::aim>({.name = "aim", .label = TEXT("Field", "Aim"), .max = 3000}),
        field<&Project::rationale>({.name = "rationale", .label = TEXT("Field", "Rationale"), .max = 3000}),
        field<&Project::status>({.name = "status", .label = TEXT("Field", "Status")}),
        field<&Project::projectId>({.name = "project_id", .label = TEXT("Field", "Project ID"), .help = TEXT("Field", "The identifier given by the programme."), .indexed = true, .max = 20}),
        field<&Project::programme>({.name = "programme", .label = TEXT("Field", "Programme")}),
        field<&Project::specificObjective>({.name = "specific_objective", .label = TEXT("Field", "Specific objective")}),
        field<&Project::start>({.name = "start", .label = TEXT("Field", "Start")}),
        field<&Project::end>({.name = "end", .label = TEXT("Field", "End")}),
        field<&Project::web>({.name = "web", .label = TEXT("Field", "Website"), .form = Form::Web, .max = 500}),
        field<&Project::launchedNote>({.name = "launched_note", .label = TEXT("Field", "Note on the launch"), .max = 2000}),
    };
    // clang-format on
    static_assert(complete<Project>(fields));
    static constexpr Rule rules[] = {
        rule<endsNotBeforeStart<Project>>(Severity::Error, "end",
                                          TEXT("Rule", "The end date is before the start date.")),
    };
    static constexpr Entity entity{.name = "project",
                                   .label = TEXT("Entity", "Project"),
                                   .plural = TEXT("Entities", "Projects"),
                                   .shown = "{acronym}",
                                   .path = "{acronym}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<Project>,
                                   .broken = brokenRules<Project>};
    return entity;
}

template <> const Entity &describe<Theme>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Theme::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Theme::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Theme::number>({.name = "number", .label = TEXT("Field", "Number"), .min = 1, .max = 99}),
        field<&Theme::text>({.name = "text", .label = TEXT("Field", "Text"), .expected = true, .max = 1000}),
    };
    // clang-format on
    static_assert(complete<Theme>(fields));
    static constexpr Entity entity{.name = "theme",
                                   .label = TEXT("Entity", "Theme"),
                                   .plural = TEXT("Entities", "Themes"),
                                   .shown = "{text}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Theme>,
                                   .broken = brokenRules<Theme>};
    return entity;
}

template <> const Entity &describe<Challenge>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Challenge::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Challenge::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Challenge::name>({.name = "name", .label = TEXT("Field", "Name"), .expected = true, .max = 250}),
        field<&Challenge::origin>({.name = "origin", .label = TEXT("Field", "Origin")}),
    };
    // clang-format on
    static_assert(complete<Challenge>(fields));
    static constexpr Entity entity{.name = "challenge",
                                   .label = TEXT("Entity", "Challenge"),
                                   .plural = TEXT("Entities", "Challenges"),
                                   .shown = "{name}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Challenge>,
                                   .broken = brokenRules<Challenge>};
    return entity;
}

template <> const Entity &describe<Evidence>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Evidence::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Evidence::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Evidence::challenge>({.name = "challenge", .label = TEXT("Field", "Challenge")}),
        field<&Evidence::statement>({.name = "statement", .label = TEXT("Field", "Statement"), .expected = true, .max = 1000}),
        field<&Evidence::value>({.name = "value", .label = TEXT("Field", "Value")}),
        field<&Evidence::unit>({.name = "unit", .label = TEXT("Field", "Unit"), .max = 40}),
        field<&Evidence::place>({.name = "place", .label = TEXT("Field", "Place"), .max = 120}),
        field<&Evidence::year>({.name = "year", .label = TEXT("Field", "Year"), .min = 1900, .max = 2200}),
        field<&Evidence::publisher>({.name = "publisher", .label = TEXT("Field", "Publisher"), .max = 250}),
        field<&Evidence::url>({.name = "url", .label = TEXT("Field", "Web address"), .form = Form::Web, .max = 500}),
    };
    // clang-format on
    static_assert(complete<Evidence>(fields));
    static constexpr Entity entity{.name = "evidence",
                                   .label = TEXT("Entity", "Evidence"),
                                   .plural = TEXT("Entities", "Evidence"),
                                   .shown = "{statement}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Evidence>,
                                   .broken = brokenRules<Evidence>};
    return entity;
}

template <> const Entity &describe<ProjectIndustry>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&ProjectIndustry::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&ProjectIndustry::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&ProjectIndustry::industry>({.name = "industry", .label = TEXT("Field", "Industry"), .required = true}),
        field<&ProjectIndustry::role>({.name = "role", .label = TEXT("Field", "Role")}),
    };
    // clang-format on
    static_assert(complete<ProjectIndustry>(fields));
    static constexpr Entity entity{.name = "project_industry",
                                   .label = TEXT("Entity", "Industry of the project"),
                                   .plural = TEXT("Entities", "Industries of the project"),
                                   .shown = "{industry}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<ProjectIndustry>,
                                   .broken = brokenRules<ProjectIndustry>};
    return entity;
}

template <> const Entity &describe<ProjectCountry>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&ProjectCountry::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&ProjectCountry::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&ProjectCountry::country>({.name = "country", .label = TEXT("Field", "Country"), .required = true, .form = Form::Country, .max = 2}),
        field<&ProjectCountry::role>({.name = "role", .label = TEXT("Field", "Role")}),
        field<&ProjectCountry::confidence>({.name = "confidence", .label = TEXT("Field", "Confidence")}),
    };
    // clang-format on
    static_assert(complete<ProjectCountry>(fields));
    static constexpr Entity entity{.name = "project_country",
                                   .label = TEXT("Entity", "Country of the project"),
                                   .plural = TEXT("Entities", "Countries of the project"),
                                   .shown = "{country}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<ProjectCountry>,
                                   .broken = brokenRules<ProjectCountry>};
    return entity;
}

template <> const Entity &describe<ProjectRegion>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&ProjectRegion::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&ProjectRegion::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&ProjectRegion::region>({.name = "region", .label = TEXT("Field", "Region"), .required = true}),
        field<&ProjectRegion::role>({.name = "role", .label = TEXT("Field", "Role")}),
        field<&ProjectRegion::confidence>({.name = "confidence", .label = TEXT("Field", "Confidence")}),
    };
    // clang-format on
    static_assert(complete<ProjectRegion>(fields));
    static constexpr Entity entity{.name = "project_region",
                                   .label = TEXT("Entity", "Region of the project"),
                                   .plural = TEXT("Entities", "Regions of the project"),
                                   .shown = "{region}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<ProjectRegion>,
                                   .broken = brokenRules<ProjectRegion>};
    return entity;
}

template <> const Entity &describe<SdgLink>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&SdgLink::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&SdgLink::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&SdgLink::pilot>({.name = "pilot", .label = TEXT("Field", "Pilot")}),
        field<&SdgLink::activity>({.name = "activity", .label = TEXT("Field", "Activity")}),
        field<&SdgLink::goal>({.name = "goal", .label = TEXT("Field", "Sustainable Development Goal"), .required = true, .min = 1, .max = 17}),
        field<&SdgLink::weight>({.name = "weight", .label = TEXT("Field", "Weight")}),
        field<&SdgLink::note>({.name = "note", .label = TEXT("Field", "Note"), .max = 2000}),
    };
    // clang-format on
    static_assert(complete<SdgLink>(fields));
    static constexpr Entity entity{.name = "sdg_link",
                                   .label = TEXT("Entity", "Contribution to an SDG"),
                                   .plural = TEXT("Entities", "Contributions to the SDGs"),
                                   .shown = "{goal}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<SdgLink>,
                                   .broken = brokenRules<SdgLink>};
    return entity;
}

template <> const Entity &describe<Ris3Alignment>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Ris3Alignment::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Ris3Alignment::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Ris3Alignment::activity>({.name = "activity", .label = TEXT("Field", "Activity")}),
        field<&Ris3Alignment::priority>({.name = "priority", .label = TEXT("Field", "RIS3 priority"), .required = true}),
        field<&Ris3Alignment::degree>({.name = "degree", .label = TEXT("Field", "Degree"), .help = TEXT("Field", "From 0, none, to 3, strong."), .min = 0, .max = 3}),
        field<&Ris3Alignment::leverageExpected>({.name = "leverage_expected", .label = TEXT("Field", "Leverage expected")}),
        field<&Ris3Alignment::note>({.name = "note", .label = TEXT("Field", "Note"), .max = 2000}),
    };
    // clang-format on
    static_assert(complete<Ris3Alignment>(fields));
    static constexpr Entity entity{.name = "ris3_alignment",
                                   .label = TEXT("Entity", "RIS3 alignment"),
                                   .plural = TEXT("Entities", "RIS3 alignments"),
                                   .shown = "{priority}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Ris3Alignment>,
                                   .broken = brokenRules<Ris3Alignment>};
    return entity;
}

template <> const Entity &describe<LinkedProject>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&LinkedProject::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&LinkedProject::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&LinkedProject::acronym>({.name = "acronym", .label = TEXT("Field", "Acronym"), .required = true, .max = 80}),
        field<&LinkedProject::programme>({.name = "programme", .label = TEXT("Field", "Programme"), .max = 120}),
        field<&LinkedProject::callTopic>({.name = "call_topic", .label = TEXT("Field", "Call or topic"), .max = 120}),
        field<&LinkedProject::url>({.name = "url", .label = TEXT("Field", "Web address"), .form = Form::Web, .max = 500}),
        field<&LinkedProject::relation>({.name = "relation", .label = TEXT("Field", "Relation")}),
        field<&LinkedProject::ownParticipants>({.name = "own_participants", .label = TEXT("Field", "Own participants"), .max = 500}),
        field<&LinkedProject::note>({.name = "note", .label = TEXT("Field", "Note"), .max = 2000}),
    };
    // clang-format on
    static_assert(complete<LinkedProject>(fields));
    static constexpr Entity entity{.name = "linked_project",
                                   .label = TEXT("Entity", "Linked project"),
                                   .plural = TEXT("Entities", "Linked projects"),
                                   .shown = "{acronym}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<LinkedProject>,
                                   .broken = brokenRules<LinkedProject>};
    return entity;
}

template <> const Entity &describe<FundingLink>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&FundingLink::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&FundingLink::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&FundingLink::kind>({.name = "kind", .label = TEXT("Field", "Kind")}),
        field<&FundingLink::organisation>({.name = "organisation", .label = TEXT("Field", "Organisation")}),
        field<&FundingLink::contact>({.name = "contact", .label = TEXT("Field", "Contact person")}),
        field<&FundingLink::ticketFrom>({.name = "ticket_from", .label = TEXT("Field", "Ticket from"), .unit = "EUR"}),
        field<&FundingLink::ticketTo>({.name = "ticket_to", .label = TEXT("Field", "Ticket to"), .unit = "EUR"}),
        field<&FundingLink::stage>({.name = "stage", .label = TEXT("Field", "Stage")}),
        field<&FundingLink::forStartUps>({.name = "for_start_ups", .label = TEXT("Field", "For start-ups")}),
        field<&FundingLink::note>({.name = "note", .label = TEXT("Field", "Note"), .max = 2000}),
    };
    // clang-format on
    static_assert(complete<FundingLink>(fields));
    static constexpr Rule rules[] = {
        rule<ticketOrdered<FundingLink>>(Severity::Error, "ticket_to",
                                         TEXT("Rule", "The largest ticket is smaller than the smallest.")),
    };
    static constexpr Entity entity{.name = "funding_link",
                                   .label = TEXT("Entity", "Funding link"),
                                   .plural = TEXT("Entities", "Funding links"),
                                   .shown = "{kind}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<FundingLink>,
                                   .broken = brokenRules<FundingLink>};
    return entity;
}

template <> const Entity &describe<Method>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Method::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Method::project>({.name = "project", .label = TEXT("Field", "Project"), .owner = true}),
        field<&Method::name>({.name = "name", .label = TEXT("Field", "Name"), .expected = true, .max = 250}),
        field<&Method::description>({.name = "description", .label = TEXT("Field", "Description"), .max = 3000}),
        field<&Method::material>({.name = "material", .label = TEXT("Field", "Material"), .max = 500}),
    };
    // clang-format on
    static_assert(complete<Method>(fields));
    static constexpr Entity entity{.name = "method",
                                   .label = TEXT("Entity", "Method"),
                                   .plural = TEXT("Entities", "Methods"),
                                   .shown = "{name}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Method>,
                                   .broken = brokenRules<Method>};
    return entity;
}

template <> const Entity &describe<Declaration>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Declaration::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Declaration::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Declaration::partner>({.name = "partner", .label = TEXT("Field", "Partner")}),
        field<&Declaration::quantity>({.name = "quantity", .label = TEXT("Field", "Quantity")}),
        field<&Declaration::organisationType>({.name = "organisation_type", .label = TEXT("Field", "Organisation type")}),
        field<&Declaration::value>({.name = "value", .label = TEXT("Field", "Value"), .required = true}),
        field<&Declaration::unit>({.name = "unit", .label = TEXT("Field", "Unit")}),
        field<&Declaration::source>({.name = "source", .label = TEXT("Field", "Source"), .expected = true, .max = 500}),
        field<&Declaration::date>({.name = "date", .label = TEXT("Field", "Date")}),
    };
    // clang-format on
    static_assert(complete<Declaration>(fields));
    static constexpr Rule rules[] = {
        rule<typeNamed<Declaration>>(
            Severity::Expected, "organisation_type",
            TEXT("Rule", "The declared number is of partners of a type, and the type is missing.")),
    };
    static constexpr Entity entity{.name = "declaration",
                                   .label = TEXT("Entity", "Declared value"),
                                   .plural = TEXT("Entities", "Declared values"),
                                   .shown = "{quantity}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<Declaration>,
                                   .broken = brokenRules<Declaration>};
    return entity;
}

} // namespace passerelle
