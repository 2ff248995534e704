// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/region.h"

namespace passerelle
{

template <> const Entity &describe<Region>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Region::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Region::code>({.name = "code", .label = TEXT("Field", "NUTS code"), .required = true, .indexed = true, .max = 10}),
        field<&Region::level>({.name = "level", .label = TEXT("Field", "NUTS level"), .min = 0, .max = 3}),
        field<&Region::name>({.name = "name", .label = TEXT("Field", "Name"), .expected = true, .max = 250}),
        field<&Region::country>({.name = "country", .label = TEXT("Field", "Country"), .form = Form::Country, .max = 2}),
        field<&Region::cohesion>({.name = "cohesion", .label = TEXT("Field", "Cohesion category")}),
        field<&Region::cohesionPeriod>({.name = "cohesion_period", .label = TEXT("Field", "Period of the category"), .max = 20}),
        field<&Region::cohesionSource>({.name = "cohesion_source", .label = TEXT("Field", "Source of the category")}),
        field<&Region::researchIntensity>({.name = "research_intensity", .label = TEXT("Field", "Research intensity"), .help = TEXT("Field", "From 1, low, to 5, high."), .min = 1, .max = 5}),
        field<&Region::researchSource>({.name = "research_source", .label = TEXT("Field", "Source of the research intensity"), .max = 500}),
        field<&Region::note>({.name = "note", .label = TEXT("Field", "Note"), .max = 2000}),
    };
    // clang-format on
    static_assert(complete<Region>(fields));
    static constexpr const char *key[] = {"code"};
    static constexpr Entity entity{.name = "region",
                                   .label = TEXT("Entity", "Region"),
                                   .plural = TEXT("Entities", "Regions"),
                                   .shown = "{code}",
                                   .path = "{code}",
                                   .key = key,
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Region>,
                                   .broken = brokenRules<Region>};
    return entity;
}

template <> const Entity &describe<Ris3Priority>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Ris3Priority::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Ris3Priority::region>({.name = "region", .label = TEXT("Field", "Region"), .required = true, .owner = true}),
        field<&Ris3Priority::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Ris3Priority::domains>({.name = "domains", .label = TEXT("Field", "Domain codes"), .help = TEXT("Field", "Economic, scientific and policy domains of the strategy."), .many = true, .max = 250}),
        field<&Ris3Priority::strategyPeriod>({.name = "strategy_period", .label = TEXT("Field", "Strategy period"), .max = 20}),
        field<&Ris3Priority::url>({.name = "url", .label = TEXT("Field", "Web address"), .form = Form::Web, .max = 500}),
        field<&Ris3Priority::focus>({.name = "focus", .label = TEXT("Field", "Focus"), .max = 2000}),
    };
    // clang-format on
    static_assert(complete<Ris3Priority>(fields));
    static constexpr Entity entity{.name = "ris3_priority",
                                   .label = TEXT("Entity", "RIS3 priority"),
                                   .plural = TEXT("Entities", "RIS3 priorities"),
                                   .shown = "{title}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Ris3Priority>,
                                   .broken = brokenRules<Ris3Priority>};
    return entity;
}

} // namespace passerelle
