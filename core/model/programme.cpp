// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/programme.h"

namespace passerelle
{

template <> const Entity &describe<Portfolio>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Portfolio::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Portfolio::one>({.name = "one", .label = TEXT("Field", "Only record"), .help = TEXT("Field", "There is one record of this kind in a file."), .required = true, .min = 0, .max = 1}),
        field<&Portfolio::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Portfolio::defaultLanguage>({.name = "default_language", .label = TEXT("Field", "Default language"), .help = TEXT("Field", "The language in which a text is written when none is named."), .form = Form::Language, .max = 2}),
        field<&Portfolio::ownerOrganisation>({.name = "owner_organisation", .label = TEXT("Field", "Owner organisation")}),
        field<&Portfolio::notes>({.name = "notes", .label = TEXT("Field", "Notes"), .max = 5000}),
    };
    // clang-format on
    static_assert(complete<Portfolio>(fields));
    static constexpr const char *key[] = {"one"};
    static constexpr Entity entity{.name = "portfolio",
                                   .label = TEXT("Entity", "Portfolio"),
                                   .plural = TEXT("Entities", "Portfolios"),
                                   .shown = "{title}",
                                   .path = "",
                                   .key = key,
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Portfolio>,
                                   .broken = brokenRules<Portfolio>};
    return entity;
}

template <> const Entity &describe<Programme>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Programme::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Programme::code>({.name = "code", .label = TEXT("Field", "Programme code"), .help = TEXT("Field", "CCI number of the programme, or its short name."), .required = true, .indexed = true, .max = 15}),
        field<&Programme::name>({.name = "name", .label = TEXT("Field", "Name"), .expected = true, .max = 250}),
        field<&Programme::period>({.name = "period", .label = TEXT("Field", "Programming period"), .max = 20}),
        field<&Programme::web>({.name = "web", .label = TEXT("Field", "Website"), .form = Form::Web, .max = 500}),
        field<&Programme::periodLength>({.name = "period_length", .label = TEXT("Field", "Period length"), .unit = "months", .help = TEXT("Field", "Length of one reporting period."), .min = 1, .max = 60}),
        field<&Programme::defaultRate>({.name = "default_rate", .label = TEXT("Field", "Default co-financing rate"), .unit = "%", .min = 0, .max = 10000}),
        field<&Programme::staffCeiling>({.name = "staff_ceiling", .label = TEXT("Field", "Ceiling: staff flat rate"), .unit = "%", .help = TEXT("Field", "Highest flat rate for staff costs, as a share of the other direct costs."), .min = 0, .max = 10000}),
        field<&Programme::officeOnStaffCeiling>({.name = "office_on_staff_ceiling", .label = TEXT("Field", "Ceiling: office flat rate on staff"), .unit = "%", .min = 0, .max = 10000}),
        field<&Programme::officeOnDirectCeiling>({.name = "office_on_direct_ceiling", .label = TEXT("Field", "Ceiling: office flat rate on direct costs"), .unit = "%", .min = 0, .max = 10000}),
        field<&Programme::travelCeiling>({.name = "travel_ceiling", .label = TEXT("Field", "Ceiling: travel flat rate"), .unit = "%", .min = 0, .max = 10000}),
        field<&Programme::otherCeiling>({.name = "other_ceiling", .label = TEXT("Field", "Ceiling: other costs flat rate"), .unit = "%", .min = 0, .max = 10000}),
        field<&Programme::underSpendingThreshold>({.name = "under_spending_threshold", .label = TEXT("Field", "Under-spending threshold"), .unit = "%", .help = TEXT("Field", "A partner whose spending stays below this share of its plan is at risk."), .min = 0, .max = 10000}),
        field<&Programme::flexibilityThreshold>({.name = "flexibility_threshold", .label = TEXT("Field", "Budget flexibility threshold"), .unit = "%", .help = TEXT("Field", "Shifts between categories above this share of the budget need an approval."), .min = 0, .max = 10000}),
    };
    // clang-format on
    static_assert(complete<Programme>(fields));
    static constexpr const char *key[] = {"code"};
    static constexpr Entity entity{.name = "programme",
                                   .label = TEXT("Entity", "Programme"),
                                   .plural = TEXT("Entities", "Programmes"),
                                   .shown = "{code}",
                                   .path = "",
                                   .key = key,
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Programme>,
                                   .broken = brokenRules<Programme>};
    return entity;
}

template <> const Entity &describe<TextLimit>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&TextLimit::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&TextLimit::programme>({.name = "programme", .label = TEXT("Field", "Programme"), .required = true, .owner = true}),
        field<&TextLimit::field>({.name = "field", .label = TEXT("Field", "Field"), .help = TEXT("Field", "Entity and field, as in project.summary."), .required = true, .max = 80}),
        field<&TextLimit::characters>({.name = "characters", .label = TEXT("Field", "Characters"), .unit = "characters", .min = 1, .max = 100000}),
    };
    // clang-format on
    static_assert(complete<TextLimit>(fields));
    static constexpr Entity entity{.name = "text_limit",
                                   .label = TEXT("Entity", "Text limit"),
                                   .plural = TEXT("Entities", "Text limits"),
                                   .shown = "{field}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<TextLimit>,
                                   .broken = brokenRules<TextLimit>};
    return entity;
}

template <> const Entity &describe<SpecificObjective>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&SpecificObjective::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&SpecificObjective::programme>({.name = "programme", .label = TEXT("Field", "Programme"), .required = true, .owner = true}),
        field<&SpecificObjective::priorityCode>({.name = "priority_code", .label = TEXT("Field", "Priority code"), .max = 20}),
        field<&SpecificObjective::priorityTitle>({.name = "priority_title", .label = TEXT("Field", "Priority title"), .max = 500}),
        field<&SpecificObjective::code>({.name = "code", .label = TEXT("Field", "Objective code"), .required = true, .indexed = true, .max = 20}),
        field<&SpecificObjective::name>({.name = "name", .label = TEXT("Field", "Name"), .expected = true, .max = 500}),
        field<&SpecificObjective::policyCode>({.name = "policy_code", .label = TEXT("Field", "Policy objective code"), .help = TEXT("Field", "Specific objective of the regulations, such as RSO1.1."), .max = 20}),
    };
    // clang-format on
    static_assert(complete<SpecificObjective>(fields));
    static constexpr Entity entity{.name = "specific_objective",
                                   .label = TEXT("Entity", "Specific objective"),
                                   .plural = TEXT("Entities", "Specific objectives"),
                                   .shown = "{code}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<SpecificObjective>,
                                   .broken = brokenRules<SpecificObjective>};
    return entity;
}

template <> const Entity &describe<Fund>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Fund::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Fund::programme>({.name = "programme", .label = TEXT("Field", "Programme")}),
        field<&Fund::type>({.name = "type", .label = TEXT("Field", "Fund type")}),
        field<&Fund::abbreviation>({.name = "abbreviation", .label = TEXT("Field", "Abbreviation"), .required = true, .indexed = true, .max = 40}),
        field<&Fund::countsAsEu>({.name = "counts_as_eu", .label = TEXT("Field", "Counts as EU contribution")}),
    };
    // clang-format on
    static_assert(complete<Fund>(fields));
    static constexpr Entity entity{.name = "fund",
                                   .label = TEXT("Entity", "Fund"),
                                   .plural = TEXT("Entities", "Funds"),
                                   .shown = "{abbreviation}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Fund>,
                                   .broken = brokenRules<Fund>};
    return entity;
}

template <> const Entity &describe<Industry>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Industry::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Industry::code>({.name = "code", .label = TEXT("Field", "Code"), .required = true, .indexed = true, .max = 40}),
        field<&Industry::name>({.name = "name", .label = TEXT("Field", "Name"), .expected = true, .max = 250}),
        field<&Industry::nace>({.name = "nace", .label = TEXT("Field", "NACE sections and divisions"), .many = true, .max = 120}),
        field<&Industry::revision>({.name = "revision", .label = TEXT("Field", "NACE revision")}),
    };
    // clang-format on
    static_assert(complete<Industry>(fields));
    static constexpr const char *key[] = {"code"};
    static constexpr Entity entity{.name = "industry",
                                   .label = TEXT("Entity", "Industry"),
                                   .plural = TEXT("Entities", "Industries"),
                                   .shown = "{name}",
                                   .path = "",
                                   .key = key,
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Industry>,
                                   .broken = brokenRules<Industry>};
    return entity;
}

} // namespace passerelle
