// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/partner_budgets.h"

#include "core/base/failure.h"
#include "core/budget/reporting.h"
#include "core/figures/spent_sums.h"
#include "core/model/budget.h"
#include "core/model/organisation.h"
#include "core/model/programme.h"
#include "core/model/project.h"
#include "core/store/sql.h"

#include <algorithm>
#include <set>

namespace passerelle
{

namespace
{

// The parts of a budget while they are gathered.
struct Gathered {
    PartnerBudget budget;
    Phases<Costs> periods; // as entered
    bool tooLarge = false;
};
using ByPartner = std::map<qint64, Gathered>;

FlatRates ratesOf(const Partner &partner)
{
    return {partner.staffRate, partner.officeOnStaffRate, partner.officeOnDirectRate, partner.travelRate,
            partner.otherRate};
}

Money valueOr0(const std::optional<Money> &amount) { return amount.value_or(Money{}); }

// Where a share of a period goes; shares beyond the last period stay with the last.
Costs &periodOf(Gathered &gathered, int period)
{
    auto &periods = gathered.periods.periods;
    const int last = std::max(1, int(periods.size()));
    return periods.empty() ? gathered.periods.closure : periods[std::size_t(std::clamp(period, 1, last) - 1)];
}

// By project. Four columns: a project as a whole is dozens of texts.
std::map<qint64, int> periodCounts(const Document &document, qint64 project)
{
    std::map<qint64, int> counts;
    const QString sql = QStringLiteral(R"(
        SELECT o."id", o."start", o."end", p."period_length"
        FROM "project" AS o JOIN "programme" AS p ON p."id" = o."programme" WHERE ?1 = 0 OR o."id" = ?1)");
    forEachRow(document, sql, {project}, [&](SQLite::Statement &row) {
        const auto day = [&](int column) { return QDate::fromString(textAt(row, column), Qt::ISODate); };
        counts[row.getColumn(0).getInt64()] = periodCount(monthsBetween(day(1), day(2)),
                                                          row.getColumn(3).getInt());
    });
    return counts;
}

ByPartner partners(const Document &document, const Query &query)
{
    std::map<qint64, QString> names;
    for (const Organisation &organisation : document.records<Organisation>(query))
        names[organisation.id.number] = organisation.name;
    const auto counts = periodCounts(document, query.project);
    ByPartner all;
    for (Partner &partner : document.records<Partner>(query)) {
        Gathered &gathered = all[partner.id.number];
        gathered.budget.rates = ratesOf(partner);
        gathered.budget.declaredEu = partner.declaredEuContribution;
        gathered.budget.name = partner.abbreviation.isEmpty() ? names[partner.organisation.number]
                                                              : partner.abbreviation;
        if (const auto count = counts.find(partner.project.number); count != counts.end())
            gathered.periods.periods.resize(std::size_t(count->second));
        gathered.budget.partner = std::move(partner);
    }
    return all;
}

template <class Work> void unlessTooLarge(Gathered &gathered, Work work)
{
    try {
        work();
    } catch (const Failure &) {
        gathered.tooLarge = true;
    }
}

void addCost(Gathered &gathered, CostCategory category, Money amount, qint64 workPackage)
{
    gathered.budget.entered[category] += amount;
    gathered.budget.byWorkPackage[workPackage][category] += amount;
    gathered.budget.hasCosts = true;
}

void addLines(const Document &document, const Query &query, ByPartner &all)
{
    std::map<qint64, std::pair<Gathered *, CostCategory>> lines;
    for (const BudgetLine &line : document.records<BudgetLine>(query)) {
        const auto partner = all.find(line.partner.number);
        if (partner == all.end()) continue;
        lines[line.id.number] = {&partner->second, line.category};
        unlessTooLarge(partner->second, [&] {
            addCost(partner->second, line.category,
                    lineTotal(line.units.value_or(Quantity{}), valueOr0(line.price)),
                    line.workPackage.number);
        });
    }
    for (const PeriodShare &share : document.records<PeriodShare>(query))
        if (const auto line = lines.find(share.budgetLine.number); line != lines.end())
            unlessTooLarge(*line->second.first, [&, &place = line->second] {
                periodOf(*place.first, share.period)[place.second] += valueOr0(share.amount);
            });
}

void addLumpSums(const Document &document, const Query &query, ByPartner &all)
{
    std::map<qint64, LumpSum> lumpSums;
    for (LumpSum &lumpSum : document.records<LumpSum>(query))
        lumpSums[lumpSum.id.number] = std::move(lumpSum);
    for (const LumpSumShare &share : document.records<LumpSumShare>(query)) {
        const auto partner = all.find(share.partner.number);
        const auto lumpSum = lumpSums.find(share.lumpSum.number);
        if (partner == all.end() || lumpSum == lumpSums.end()) continue;
        Gathered &gathered = partner->second;
        const Money amount = valueOr0(share.amount);
        Costs &phase = lumpSum->second.phase == LumpSumPhase::Preparation ? gathered.periods.preparation
            : lumpSum->second.phase == LumpSumPhase::Closure
            ? gathered.periods.closure
            : periodOf(gathered, lumpSum->second.period.value_or(1));
        unlessTooLarge(gathered, [&] {
            addCost(gathered, CostCategory::LumpSum, amount, 0);
            phase[CostCategory::LumpSum] += amount;
        });
    }
}

void addFunds(const Document &document, const Query &query, ByPartner &all, std::vector<qint64> &euFunds)
{
    std::set<qint64> ownFunds;
    for (const Fund &fund : document.records<Fund>()) {
        if (fund.countsAsEu) euFunds.push_back(fund.id.number);
        if (fund.type == FundType::Own) ownFunds.insert(fund.id.number);
    }
    for (const Cofinancing &rate : document.records<Cofinancing>(query)) {
        const auto partner = all.find(rate.partner.number);
        if (partner != all.end()
            && !ownFunds.contains(rate.fund.number)) // what is the partner's own is what the funds leave
            partner->second.budget.funds.push_back({rate.fund.number, rate.rate.value_or(Percentage{})});
    }
}

void addDeclared(const Document &document, const Query &query, ByPartner &all)
{
    for (const Declaration &declaration : document.records<Declaration>(query)) {
        const auto partner = all.find(declaration.partner.number);
        if (partner == all.end() || !declaration.value || declaration.unit != DeclaredUnit::Eur) continue;
        const Money amount = Money::cents(declaration.value->scaled);
        if (declaration.quantity == DeclaredQuantity::PartnerBudget)
            partner->second.budget.declaredTotal = amount;
        if (declaration.quantity == DeclaredQuantity::PartnerEuContribution)
            partner->second.budget.declaredEu = amount;
    }
}

void finish(Gathered &gathered, const std::vector<qint64> &euFunds)
{
    PartnerBudget &budget = gathered.budget;
    budget.costs = withFlatRates(budget.entered, budget.rates);
    budget.byPeriod = costsByPeriod(budget.entered, gathered.periods, budget.rates);
    budget.coFinancing = coFinancing(budget.costs.total(), budget.funds);
    budget.euAmount = projectFunding(std::span(&budget.coFinancing, 1), euFunds).euAmount;
}

PartnerBudget withoutAmounts(PartnerBudget &budget)
{
    PartnerBudget none;
    none.partner = std::move(budget.partner);
    none.partner.declaredEuContribution = {};
    none.name = std::move(budget.name);
    none.rates = budget.rates;
    none.tooLarge = true;
    return none;
}

} // namespace

std::optional<Money> PartnerBudget::knownTotal() const { return hasCosts ? costs.total() : declaredTotal; }

std::optional<Money> PartnerBudget::knownEu() const
{
    return hasCosts && (!funds.empty() || !partner.receivesEuFunds) ? euAmount : declaredEu;
}

int monthsBetween(QDate start, QDate end)
{
    if (!start.isValid() || !end.isValid() || end < start) return 0;
    const QDate after = end.addDays(1);
    const int whole = (after.year() - start.year()) * 12 + after.month() - start.month();
    return start.addMonths(whole) < after ? whole + 1 : whole;
}

std::vector<PartnerBudget> partnerBudgets(const Document &document, qint64 project)
{
    Query query;
    query.project = project;
    ByPartner all = partners(document, query);
    std::vector<qint64> euFunds;
    addLines(document, query, all);
    addLumpSums(document, query, all);
    addFunds(document, query, all, euFunds);
    addDeclared(document, query, all);
    std::vector<PartnerBudget> budgets;
    for (auto &[number, gathered] : all) {
        unlessTooLarge(gathered, [&, &of = gathered] { finish(of, euFunds); });
        if (gathered.tooLarge) gathered.budget = withoutAmounts(gathered.budget);
        budgets.push_back(std::move(gathered.budget));
    }
    std::sort(budgets.begin(), budgets.end(), [](const PartnerBudget &a, const PartnerBudget &b) {
        const auto key = [](const Partner &p) {
            return std::tuple(p.project.number, p.role != PartnerRole::Lead, p.number.value_or(9999),
                              p.id.number);
        };
        return key(a.partner) < key(b.partner);
    });
    return budgets;
}

void addReported(const Document &document, qint64 project, std::vector<PartnerBudget> &budgets)
{
    const auto spent = spentSums(document, project);
    for (PartnerBudget &budget : budgets) {
        const auto sums = spent.find(budget.partner.id.number);
        if (sums == spent.end() || budget.tooLarge) continue;
        std::vector<ReportRow> rows;
        bool tooLarge = false;
        for (const auto &[key, amount] : sums->second) {
            const auto cents = qint64(amount);
            tooLarge = tooLarge || cents != amount;
            rows.push_back({key.category, Money::cents(cents), key.parked});
        }
        try {
            budget.reported = reportSums(rows, budget.rates).reported;
        } catch (const Failure &) {
            tooLarge = true;
        }
        if (tooLarge) budget = withoutAmounts(budget);
    }
}

} // namespace passerelle
