// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small portfolio of which figures are made, and what stands in their tables.
#pragma once

#include "core/figures/figures.h"
#include "core/model/budget.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "core/model/report.h"
#include "core/model/transfer.h"
#include "tests/support/portfolio_file.h"

#include <optional>

namespace passerelle::testing
{

struct Small {
    PortfolioFile file;
    Document &document = *file.document;
    Project project;
    Organisation organisation;

    Small()
    {
        project = another(QStringLiteral("ALP"));
        organisation.name = QStringLiteral("Univerza");
        organisation.country = QStringLiteral("SI");
        organisation = add(organisation);
    }
    template <class T> T add(T record)
    {
        document.change(TEXT("Test", "Add %1"), {}, [&](Editor &editor) { editor.insert(record); });
        return record;
    }
    Project another(const QString &acronym)
    {
        Project record;
        record.acronym = acronym;
        return add(record);
    }
    Partner partner(Id<Project> of, int number, std::optional<Money> eu = {})
    {
        Partner record;
        record.project = of;
        record.organisation = organisation.id;
        record.number = number;
        record.abbreviation = QStringLiteral("P%1").arg(number);
        record.declaredEuContribution = eu;
        return add(record);
    }
    void line(const Partner &of, qint64 cents)
    {
        BudgetLine record;
        record.partner = of.id;
        record.category = CostCategory::External;
        record.units = Quantity{100};
        record.price = Money::cents(cents);
        add(record);
    }
    Declaration declare(DeclaredQuantity quantity, qint64 hundredths, QDate date = {}, Ref<Partner> of = {},
                        DeclaredUnit unit = DeclaredUnit::Eur)
    {
        Declaration record;
        record.project = project.id;
        record.partner = of;
        record.quantity = quantity;
        record.value = Quantity{hundredths};
        record.unit = unit;
        record.date = date;
        return add(record);
    }
    Region region(const char16_t *code)
    {
        Region record;
        record.code = QString::fromUtf16(code);
        return add(record);
    }
    void transfer(const Region &from, Ref<Region> to)
    {
        Transfer record;
        record.project = project.id;
        record.title = Text(Language::En, QStringLiteral("T"));
        record.fromRegion = from.id;
        record.toRegion = to;
        add(record);
    }
};

[[nodiscard]] inline const Value &cell(const Figures &figures, std::size_t line, const char *key)
{
    return figures.lines.at(line).cells.at(figures.column(key));
}
[[nodiscard]] inline const Value &total(const Figures &figures, const char *key)
{
    return figures.totals.at(figures.column(key));
}
[[nodiscard]] inline Value number(qint64 value) { return value; }

} // namespace passerelle::testing
