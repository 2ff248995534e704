// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a document claims beside what the records add up to. Where there are no records yet there is nothing
// to compare.
#include "core/figures/budget_figures.h"
#include "core/model/organisation.h"
#include "core/model/pilot.h"
#include "core/model/plan.h"
#include "core/model/project.h"

#include <algorithm>
#include <set>

namespace passerelle
{

namespace
{

// What the records of one project give.
struct Counted {
    qint64 partners = 0, workPackages = 0, pilots = 0, months = 0;
    std::set<QString> countries; // of partners, and those that the project names
    std::map<std::optional<OrganisationType>, qint64> types;
    std::map<qint64, const PartnerBudget *> budgets;
    Money total, eu, declaredEu;
    bool hasTotal = false, hasEu = false, hasDeclaredEu = false;
};
using CountedByProject = std::map<qint64, Counted>;

void addBudget(Counted &all, const PartnerBudget &budget)
{
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
    all.budgets.emplace(budget.partner.id.number, &budget);
}

CountedByProject counted(const FiguresSource &source, const Query &query)
{
    const Document &document = source.document;
    CountedByProject projects;
    std::map<qint64, Organisation> organisations;
    for (Organisation &o : document.records<Organisation>(query)) organisations[o.id.number] = std::move(o);
    for (const PartnerBudget &budget : source.budgets()) {
        Counted &all = projects[budget.partner.project.number];
        if (budget.partner.active && budget.partner.role != PartnerRole::Associated) {
            ++all.partners;
            const Organisation &organisation = organisations[budget.partner.organisation.number];
            if (!organisation.country.isEmpty()) all.countries.insert(organisation.country);
            ++all.types[organisation.type];
        }
        addBudget(all, budget);
    }
    for (const ProjectCountry &country : document.records<ProjectCountry>(query))
        if (country.role == PlaceRole::Participating)
            projects[country.project.number].countries.insert(country.country);
    for (const WorkPackage &workPackage : document.records<WorkPackage>(query))
        ++projects[workPackage.project.number].workPackages;
    for (const Pilot &pilot : document.records<Pilot>(query)) ++projects[pilot.project.number].pilots;
    for (const Project &project : document.records<Project>(query))
        projects[project.id.number].months = monthsBetween(project.start, project.end);
    return projects;
}

std::optional<qint64> hundreds(qint64 count) { return count ? std::optional(count * 100) : std::nullopt; }

DeclaredUnit unitOf(DeclaredQuantity quantity)
{
    switch (quantity) {
    case DeclaredQuantity::TotalBudget:
    case DeclaredQuantity::EuContribution:
    case DeclaredQuantity::PartnerBudget:
    case DeclaredQuantity::PartnerEuContribution: return DeclaredUnit::Eur;
    case DeclaredQuantity::Duration: return DeclaredUnit::Months;
    default: return DeclaredUnit::Count;
    }
}

// In hundredths of the unit; nothing when there are no records to compare with.
std::optional<qint64> computed(const Declaration &declaration, const Counted &all)
{
    const auto partner = all.budgets.find(declaration.partner.number);
    const bool hasPartner = partner != all.budgets.end() && partner->second->hasCosts;
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
        return hasPartner ? std::optional(partner->second->costs.total().scaled) : std::nullopt;
    case DeclaredQuantity::PartnerEuContribution:
        return hasPartner && !partner->second->funds.empty() ? std::optional(partner->second->euAmount.scaled)
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
        name += QStringLiteral(" – ") + partner->second->name;
    return name;
}

} // namespace

std::vector<Figures::Compared> declaredFigures(const FiguresSource &source)
{
    Query query;
    query.project = source.project;
    CountedByProject projects = counted(source, query);
    std::vector<Figures::Compared> compared;
    for (const Declaration &declaration : source.document.records<Declaration>(query)) {
        if (!declaration.value || declaration.unit != unitOf(declaration.quantity)) continue;
        const Counted &all = projects[declaration.project.number];
        const auto add = [&](const QString &quantity, std::optional<qint64> value) {
            compared.push_back({declaration.id.number, declaration.project.number, quantity,
                                declaration.value->scaled, value, declaration.unit == DeclaredUnit::Eur,
                                declaration.source});
        };
        add(nameOf(declaration, all), computed(declaration, all));
        if (declaration.quantity == DeclaredQuantity::EuContribution && all.hasEu && all.hasDeclaredEu)
            add(translated(TEXT("Figures", "EU contribution, partner by partner")), all.declaredEu.scaled);
    }
    return compared;
}

std::map<qint64, Money> declaredTotals(const Document &document, qint64 project)
{
    Query query;
    query.project = project;
    std::map<qint64, std::pair<QDate, Money>> latest;
    for (const Declaration &declaration : document.records<Declaration>(query)) {
        if (declaration.quantity != DeclaredQuantity::TotalBudget || declaration.unit != DeclaredUnit::Eur
            || declaration.partner || !declaration.value)
            continue;
        const std::pair stated(declaration.date, Money::cents(declaration.value->scaled));
        auto &kept = latest.emplace(declaration.project.number, stated).first->second;
        kept = std::max(kept, stated);
    }
    std::map<qint64, Money> totals;
    for (const auto &[of, stated] : latest) totals.emplace(of, stated.second);
    return totals;
}

} // namespace passerelle
