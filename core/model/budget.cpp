// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/budget.h"

namespace passerelle
{

template <> const Entity &describe<BudgetLine>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&BudgetLine::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&BudgetLine::partner>({.name = "partner", .label = TEXT("Field", "Partner"), .required = true, .owner = true}),
        field<&BudgetLine::category>({.name = "category", .label = TEXT("Field", "Cost category")}),
        field<&BudgetLine::workPackage>({.name = "work_package", .label = TEXT("Field", "Work package")}),
        field<&BudgetLine::activity>({.name = "activity", .label = TEXT("Field", "Activity")}),
        field<&BudgetLine::unitCost>({.name = "unit_cost", .label = TEXT("Field", "Unit cost")}),
        field<&BudgetLine::description>({.name = "description", .label = TEXT("Field", "Description"), .expected = true, .max = 255}),
        field<&BudgetLine::unitType>({.name = "unit_type", .label = TEXT("Field", "Unit type"), .max = 80}),
        field<&BudgetLine::units>({.name = "units", .label = TEXT("Field", "Number of units"), .min = 0}),
        field<&BudgetLine::price>({.name = "price", .label = TEXT("Field", "Price per unit"), .unit = "EUR"}),
        field<&BudgetLine::note>({.name = "note", .label = TEXT("Field", "Note"), .max = 2000}),
    };
    // clang-format on
    static_assert(complete<BudgetLine>(fields));
    static constexpr Entity entity{.name = "budget_line",
                                   .label = TEXT("Entity", "Budget line"),
                                   .plural = TEXT("Entities", "Budget lines"),
                                   .shown = "{description}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<BudgetLine>,
                                   .broken = brokenRules<BudgetLine>};
    return entity;
}

template <> const Entity &describe<PeriodShare>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&PeriodShare::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&PeriodShare::budgetLine>({.name = "budget_line", .label = TEXT("Field", "Budget line"), .required = true, .owner = true}),
        field<&PeriodShare::period>({.name = "period", .label = TEXT("Field", "Period"), .required = true, .min = 1, .max = 99}),
        field<&PeriodShare::amount>({.name = "amount", .label = TEXT("Field", "Amount"), .unit = "EUR", .expected = true}),
    };
    // clang-format on
    static_assert(complete<PeriodShare>(fields));
    static constexpr Entity entity{.name = "period_share",
                                   .label = TEXT("Entity", "Share of a period"),
                                   .plural = TEXT("Entities", "Shares of periods"),
                                   .shown = "{period}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<PeriodShare>,
                                   .broken = brokenRules<PeriodShare>};
    return entity;
}

template <> const Entity &describe<LumpSum>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&LumpSum::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&LumpSum::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&LumpSum::name>({.name = "name", .label = TEXT("Field", "Name"), .expected = true, .max = 250}),
        field<&LumpSum::cost>({.name = "cost", .label = TEXT("Field", "Cost"), .unit = "EUR", .expected = true}),
        field<&LumpSum::phase>({.name = "phase", .label = TEXT("Field", "Phase")}),
        field<&LumpSum::period>({.name = "period", .label = TEXT("Field", "Period"), .min = 1, .max = 99}),
        field<&LumpSum::splittable>({.name = "splittable", .label = TEXT("Field", "Splittable")}),
    };
    // clang-format on
    static_assert(complete<LumpSum>(fields));
    static constexpr Entity entity{.name = "lump_sum",
                                   .label = TEXT("Entity", "Lump sum"),
                                   .plural = TEXT("Entities", "Lump sums"),
                                   .shown = "{name}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<LumpSum>,
                                   .broken = brokenRules<LumpSum>};
    return entity;
}

template <> const Entity &describe<LumpSumShare>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&LumpSumShare::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&LumpSumShare::lumpSum>({.name = "lump_sum", .label = TEXT("Field", "Lump sum"), .required = true, .owner = true}),
        field<&LumpSumShare::partner>({.name = "partner", .label = TEXT("Field", "Partner"), .required = true}),
        field<&LumpSumShare::amount>({.name = "amount", .label = TEXT("Field", "Amount"), .unit = "EUR", .expected = true}),
    };
    // clang-format on
    static_assert(complete<LumpSumShare>(fields));
    static constexpr Entity entity{.name = "lump_sum_share",
                                   .label = TEXT("Entity", "Lump sum of a partner"),
                                   .plural = TEXT("Entities", "Lump sums of partners"),
                                   .shown = "{partner}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<LumpSumShare>,
                                   .broken = brokenRules<LumpSumShare>};
    return entity;
}

template <> const Entity &describe<UnitCost>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&UnitCost::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&UnitCost::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&UnitCost::name>({.name = "name", .label = TEXT("Field", "Name"), .expected = true, .max = 250}),
        field<&UnitCost::unit>({.name = "unit", .label = TEXT("Field", "Unit"), .max = 80}),
        field<&UnitCost::price>({.name = "price", .label = TEXT("Field", "Price per unit"), .expected = true}),
        field<&UnitCost::currency>({.name = "currency", .label = TEXT("Field", "Currency"), .form = Form::Currency, .max = 3}),
        field<&UnitCost::categories>({.name = "categories", .label = TEXT("Field", "Cost categories"), .many = true, .max = 120}),
    };
    // clang-format on
    static_assert(complete<UnitCost>(fields));
    static constexpr Entity entity{.name = "unit_cost",
                                   .label = TEXT("Entity", "Unit cost"),
                                   .plural = TEXT("Entities", "Unit costs"),
                                   .shown = "{name}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<UnitCost>,
                                   .broken = brokenRules<UnitCost>};
    return entity;
}

template <> const Entity &describe<Cofinancing>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Cofinancing::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Cofinancing::partner>({.name = "partner", .label = TEXT("Field", "Partner"), .required = true, .owner = true}),
        field<&Cofinancing::fund>({.name = "fund", .label = TEXT("Field", "Fund"), .required = true}),
        field<&Cofinancing::rate>({.name = "rate", .label = TEXT("Field", "Rate"), .unit = "%", .expected = true, .min = 0, .max = 10000}),
    };
    // clang-format on
    static_assert(complete<Cofinancing>(fields));
    static constexpr Entity entity{.name = "cofinancing",
                                   .label = TEXT("Entity", "Co-financing"),
                                   .plural = TEXT("Entities", "Co-financing"),
                                   .shown = "{fund}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Cofinancing>,
                                   .broken = brokenRules<Cofinancing>};
    return entity;
}

template <> const Entity &describe<ContributionSource>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&ContributionSource::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&ContributionSource::partner>({.name = "partner", .label = TEXT("Field", "Partner"), .required = true, .owner = true}),
        field<&ContributionSource::name>({.name = "name", .label = TEXT("Field", "Name"), .expected = true, .max = 250}),
        field<&ContributionSource::status>({.name = "status", .label = TEXT("Field", "Status")}),
        field<&ContributionSource::amount>({.name = "amount", .label = TEXT("Field", "Amount"), .unit = "EUR", .expected = true}),
        field<&ContributionSource::own>({.name = "own", .label = TEXT("Field", "Own contribution")}),
    };
    // clang-format on
    static_assert(complete<ContributionSource>(fields));
    static constexpr Entity entity{.name = "contribution_source",
                                   .label = TEXT("Entity", "Contribution source"),
                                   .plural = TEXT("Entities", "Contribution sources"),
                                   .shown = "{name}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<ContributionSource>,
                                   .broken = brokenRules<ContributionSource>};
    return entity;
}

} // namespace passerelle
