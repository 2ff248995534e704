// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What documents claim beside what the records add up to.

#include "core/base/format.h"
#include "core/check/across.h"
#include "core/figures/budget_figures.h"
#include "core/model/project.h"

namespace passerelle
{

namespace
{

QString shown(qint64 hundredths, bool amount, Language language)
{
    if (amount) return formattedAmount(Money::cents(hundredths), language);
    return hundredths % 100 ? formatted(hundredths, 2, language) : formatted(hundredths / 100, 0, language);
}

void declarations(Findings &findings)
{
    if (findings.partial) return;
    const Language language = findings.document.language();
    for (const Figures::Compared &compared : declaredFigures(findings.figures)) {
        const auto difference = compared.difference();
        if (!difference || *difference == 0) continue;
        findings.add(
            Severity::Expected, describe<Declaration>(), compared.record, &fieldOf<&Declaration::value>(),
            translated(TEXT("Check", "“%1” is declared as %2, the records give %3; the difference is %4."))
                .arg(compared.quantity, shown(compared.declared, compared.amount, language),
                     shown(*compared.computed, compared.amount, language),
                     shown(*difference, compared.amount, language)));
    }
}

// One of them can be shown, several cannot be added up.
void largeAmounts(Findings &findings)
{
    constexpr Money most = Money::cents(1'000'000'000'000'00);
    const auto look = [&](Money amount, const Entity &entity, qint64 record, const Field &field) {
        if (amount <= most && Money{} - most <= amount) return;
        findings.add(Severity::Error, entity, record, &field,
                     translated(TEXT("Check", "%1 is too large to be added to other amounts."))
                         .arg(findings.amount(amount)));
    };
    Query query;
    query.project = findings.project;
    for (const Declaration &declaration : findings.document.records<Declaration>(query))
        if (declaration.value && declaration.unit == DeclaredUnit::Eur)
            look(Money::cents(declaration.value->scaled), describe<Declaration>(), declaration.id.number,
                 fieldOf<&Declaration::value>());
    for (const PartnerBudget &budget : findings.figures.budgets())
        if (const auto &declared = budget.partner.declaredEuContribution)
            look(*declared, describe<Partner>(), budget.partner.id.number,
                 fieldOf<&Partner::declaredEuContribution>());
}

} // namespace

std::span<const AcrossRule> declarationRules()
{
    static constexpr AcrossRule rules[] = {declarations, largeAmounts};
    return rules;
}

} // namespace passerelle
