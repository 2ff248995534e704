// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/report.h"

#include "core/model/rules.h"

namespace passerelle
{

template <> const Entity &describe<Report>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Report::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Report::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Report::partner>({.name = "partner", .label = TEXT("Field", "Partner")}),
        field<&Report::number>({.name = "number", .label = TEXT("Field", "Number"), .required = true, .min = 1, .max = 999}),
        field<&Report::from>({.name = "from", .label = TEXT("Field", "From")}),
        field<&Report::to>({.name = "to", .label = TEXT("Field", "To")}),
        field<&Report::due>({.name = "due", .label = TEXT("Field", "Due"), .expected = true}),
        field<&Report::state>({.name = "state", .label = TEXT("Field", "State")}),
        field<&Report::summary>({.name = "summary", .label = TEXT("Field", "Summary"), .max = 5000}),
        field<&Report::problems>({.name = "problems", .label = TEXT("Field", "Problems"), .max = 5000}),
        field<&Report::deviation>({.name = "deviation", .label = TEXT("Field", "Deviation"), .max = 5000}),
        field<&Report::nextForecast>({.name = "next_forecast", .label = TEXT("Field", "Forecast for the next report"), .unit = "EUR"}),
    };
    // clang-format on
    static_assert(complete<Report>(fields));
    static constexpr const char *key[] = {"project", "partner", "number"};
    static constexpr Rule rules[] = {
        rule<toNotBeforeFrom<Report>>(Severity::Error, "to",
                                      TEXT("Rule", "The end of the period is before its start.")),
    };
    static constexpr Entity entity{.name = "report",
                                   .label = TEXT("Entity", "Report"),
                                   .plural = TEXT("Entities", "Reports"),
                                   .shown = "{number}",
                                   .path = "{project}/R{number}",
                                   .key = key,
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<Report>,
                                   .broken = brokenRules<Report>};
    return entity;
}

template <> const Entity &describe<Expenditure>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Expenditure::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Expenditure::partner>({.name = "partner", .label = TEXT("Field", "Partner"), .required = true, .owner = true}),
        field<&Expenditure::report>({.name = "report", .label = TEXT("Field", "Report")}),
        field<&Expenditure::number>({.name = "number", .label = TEXT("Field", "Number"), .min = 1, .max = 999999}),
        field<&Expenditure::category>({.name = "category", .label = TEXT("Field", "Cost category")}),
        field<&Expenditure::workPackage>({.name = "work_package", .label = TEXT("Field", "Work package")}),
        field<&Expenditure::internalReference>({.name = "internal_reference", .label = TEXT("Field", "Internal reference"), .max = 30}),
        field<&Expenditure::invoiceNumber>({.name = "invoice_number", .label = TEXT("Field", "Invoice number"), .indexed = true, .max = 30}),
        field<&Expenditure::invoiceDate>({.name = "invoice_date", .label = TEXT("Field", "Invoice date")}),
        field<&Expenditure::paidOn>({.name = "paid_on", .label = TEXT("Field", "Date of payment")}),
        field<&Expenditure::description>({.name = "description", .label = TEXT("Field", "Description"), .expected = true, .max = 255}),
        field<&Expenditure::supplier>({.name = "supplier", .label = TEXT("Field", "Supplier"), .max = 250}),
        field<&Expenditure::amount>({.name = "amount", .label = TEXT("Field", "Declared amount"), .expected = true}),
        field<&Expenditure::currency>({.name = "currency", .label = TEXT("Field", "Currency"), .form = Form::Currency, .max = 3}),
        field<&Expenditure::rate>({.name = "rate", .label = TEXT("Field", "Exchange rate"), .help = TEXT("Field", "Units of the foreign currency for one euro."), .min = 0}),
        field<&Expenditure::rateDate>({.name = "rate_date", .label = TEXT("Field", "Date of the rate")}),
        field<&Expenditure::amountEur>({.name = "amount_eur", .label = TEXT("Field", "Amount in EUR"), .unit = "EUR", .expected = true}),
        field<&Expenditure::vat>({.name = "vat", .label = TEXT("Field", "VAT")}),
        field<&Expenditure::certified>({.name = "certified", .label = TEXT("Field", "Certified amount"), .unit = "EUR"}),
        field<&Expenditure::parked>({.name = "parked", .label = TEXT("Field", "Parked")}),
        field<&Expenditure::personalData>({.name = "personal_data", .label = TEXT("Field", "Contains personal data")}),
        field<&Expenditure::evidence>({.name = "evidence", .label = TEXT("Field", "Evidence"), .max = 500}),
    };
    // clang-format on
    static_assert(complete<Expenditure>(fields));
    static constexpr Rule rules[] = {
        rule<foreignHasRate<Expenditure>>(
            Severity::Expected, "rate",
            TEXT("Rule", "The amount is in a foreign currency, and the exchange rate is missing.")),
    };
    static constexpr Entity entity{.name = "expenditure",
                                   .label = TEXT("Entity", "Expenditure"),
                                   .plural = TEXT("Entities", "Expenditure"),
                                   .shown = "{description}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<Expenditure>,
                                   .broken = brokenRules<Expenditure>};
    return entity;
}

template <> const Entity &describe<Payment>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Payment::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Payment::partner>({.name = "partner", .label = TEXT("Field", "Partner"), .required = true, .owner = true}),
        field<&Payment::fund>({.name = "fund", .label = TEXT("Field", "Fund")}),
        field<&Payment::date>({.name = "date", .label = TEXT("Field", "Date"), .expected = true}),
        field<&Payment::amount>({.name = "amount", .label = TEXT("Field", "Amount"), .unit = "EUR", .expected = true}),
        field<&Payment::kind>({.name = "kind", .label = TEXT("Field", "Kind")}),
    };
    // clang-format on
    static_assert(complete<Payment>(fields));
    static constexpr Entity entity{.name = "payment",
                                   .label = TEXT("Entity", "Payment"),
                                   .plural = TEXT("Entities", "Payments"),
                                   .shown = "{date}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Payment>,
                                   .broken = brokenRules<Payment>};
    return entity;
}

} // namespace passerelle
