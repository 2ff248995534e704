// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/indicator.h"

namespace passerelle
{

template <> const Entity &describe<Indicator>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Indicator::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Indicator::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Indicator::pilot>({.name = "pilot", .label = TEXT("Field", "Pilot")}),
        field<&Indicator::code>({.name = "code", .label = TEXT("Field", "Code"), .indexed = true, .max = 20}),
        field<&Indicator::name>({.name = "name", .label = TEXT("Field", "Name"), .expected = true, .max = 250}),
        field<&Indicator::kind>({.name = "kind", .label = TEXT("Field", "Kind")}),
        field<&Indicator::unit>({.name = "unit", .label = TEXT("Field", "Unit"), .max = 80}),
        field<&Indicator::baseline>({.name = "baseline", .label = TEXT("Field", "Baseline value")}),
        field<&Indicator::referenceYear>({.name = "reference_year", .label = TEXT("Field", "Reference year"), .min = 1900, .max = 2200}),
        field<&Indicator::target>({.name = "target", .label = TEXT("Field", "Target value"), .expected = true}),
        field<&Indicator::source>({.name = "source", .label = TEXT("Field", "Data source"), .max = 500}),
    };
    // clang-format on
    static_assert(complete<Indicator>(fields));
    static constexpr Entity entity{.name = "indicator",
                                   .label = TEXT("Entity", "Indicator"),
                                   .plural = TEXT("Entities", "Indicators"),
                                   .shown = "{code} {name}",
                                   .path = "{project}/{code}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Indicator>,
                                   .broken = brokenRules<Indicator>};
    return entity;
}

template <> const Entity &describe<IndicatorValue>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&IndicatorValue::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&IndicatorValue::indicator>({.name = "indicator", .label = TEXT("Field", "Indicator"), .required = true, .owner = true}),
        field<&IndicatorValue::date>({.name = "date", .label = TEXT("Field", "Date"), .expected = true}),
        field<&IndicatorValue::period>({.name = "period", .label = TEXT("Field", "Period"), .min = 1, .max = 99}),
        field<&IndicatorValue::value>({.name = "value", .label = TEXT("Field", "Value"), .expected = true}),
        field<&IndicatorValue::region>({.name = "region", .label = TEXT("Field", "Region")}),
        field<&IndicatorValue::evidence>({.name = "evidence", .label = TEXT("Field", "Evidence"), .max = 500}),
        field<&IndicatorValue::note>({.name = "note", .label = TEXT("Field", "Note"), .max = 2000}),
    };
    // clang-format on
    static_assert(complete<IndicatorValue>(fields));
    static constexpr Entity entity{.name = "indicator_value",
                                   .label = TEXT("Entity", "Indicator value"),
                                   .plural = TEXT("Entities", "Indicator values"),
                                   .shown = "{date}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<IndicatorValue>,
                                   .broken = brokenRules<IndicatorValue>};
    return entity;
}

} // namespace passerelle
