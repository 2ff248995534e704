// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a document claims beside what the records add up to. Where there are no records yet there is nothing
// to compare.
#include "core/figures/budget_figures.h"
#include "core/figures/partner_budgets.h"
#include "core/model/organisation.h"
#include "core/model/pilot.h"
#include "core/model/plan.h"
#include "core/model/project.h"

#include <set>

namespace passerelle
{

namespace
{

struct Counted {
    qint64 partners = 0, workPackages = 0, pilots = 0, months = 0;
    std::set<QString> countries;
    std::map<std::optional<OrganisationType>, qint64> types;
    std::map<qint64, PartnerBudget> budgets;
    Money total, eu, declaredEu;
    bool hasTotal = false, hasEu = false, hasDeclaredEu = false;
};

Counted counted(const Document &document, qint64 project)
{
    Query query;
    query.project = project;
    Counted all;
    std::map<qint64, Organisation> organisations;
    for (Organisation &o : document.records<Organisation>(query)) organisations[o.id.number] = std::move(o);
    for (PartnerBudget &budget : partnerBudgets(document, project)) {
        if (budget.partner.active && budget.partner.role != PartnerRole::Associated) {
            ++all.partners;
            const Organisation &organisation = organisations[budget.partner.organisation.number];
            if (!organisation.country.isEmpty()) all.countries.insert(organisation.country);
            ++all.types[organisation.type];
        }
        if (budget.hasCosts) {
            all.hasTotal = true;
            all.total += budget.costs.total();
            all.hasEu = all.hasEu || !budget.funds.empty();
            all.eu += budget.euAmount;
        }
        if (budget.partner.declaredEuContribution) {
            all.hasDeclaredEu = true;
            all.declaredEu += *budget.partner.declaredEuContribution;
        }
        all.budgets.emplace(budget.partner.id.number, std::move(budget));
    }
    all.workPackages = document.count(describe<WorkPackage>(), query);
    all.pilots = document.count(describe<Pilot>(), query);
    if (const auto found = document.record(Ref<Project>(project)))
        all.months = monthsBetween(found->start, found->end);
    return all;
}

std::optional<qint64> hundreds(qint64 count) { return count ? std::optional(count * 100) : std::nullopt; }

// In hundredths of the unit; nothing when there are no records to compare with.
std::optional<qint64> computed(const Declaration &declaration, const Counted &all)
{
    const auto partner = all.budgets.find(declaration.partner.number);
    const bool hasPartner = partner != all.budgets.end() && partner->second.hasCosts;
    switch (declaration.quantity) {
    case DeclaredQuantity::TotalBudget: return all.hasTotal ? std::optional(all.total.scaled) : std::nullopt;
    case DeclaredQuantity::EuContribution:
        if (all.hasEu) return all.eu.scaled;
        return all.hasDeclaredEu ? std::optional(all.declaredEu.scaled) : std::nullopt;
    case DeclaredQuantity::Partners: return hundreds(all.partners);
    case DeclaredQuantity::Countries: return hundreds(qint64(all.countries.size()));
    case DeclaredQuantity::PartnersOfType: {
        if (!all.partners) return {};
        const auto found = all.types.find(declaration.organisationType);
        return found == all.types.end() ? 0 : found->second * 100;
    }
    case DeclaredQuantity::Duration: return hundreds(all.months);
    case DeclaredQuantity::WorkPackages: return hundreds(all.workPackages);
    case DeclaredQuantity::Pilots: return hundreds(all.pilots);
    case DeclaredQuantity::PartnerBudget:
        return hasPartner ? std::optional(partner->second.costs.total().scaled) : std::nullopt;
    case DeclaredQuantity::PartnerEuContribution:
        return hasPartner && !partner->second.funds.empty() ? std::optional(partner->second.euAmount.scaled)
                                                            : std::nullopt;
    }
    Q_UNREACHABLE();
}

QString nameOf(const Declaration &declaration, const Counted &all)
{
    QString name = translated(labelOf(declaration.quantity));
    if (declaration.organisationType)
        name += QStringLiteral(" – ") + translated(labelOf(*declaration.organisationType));
    if (const auto partner = all.budgets.find(declaration.partner.number); partner != all.budgets.end())
        name += QStringLiteral(" – ") + partner->second.name;
    return name;
}

} // namespace

std::vector<Figures::Compared> declaredFigures(const Document &document, qint64 project)
{
    Query query;
    query.project = project;
    const Counted all = counted(document, project);
    std::vector<Figures::Compared> compared;
    for (const Declaration &declaration : document.records<Declaration>(query))
        if (declaration.value)
            compared.push_back({nameOf(declaration, all), declaration.value->scaled,
                                computed(declaration, all), declaration.unit == DeclaredUnit::Eur,
                                declaration.source});
    return compared;
}

} // namespace passerelle
