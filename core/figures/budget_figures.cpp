// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/budget_figures.h"

#include "core/base/failure.h"
#include "core/budget/reporting.h"
#include "core/model/cost_category.h"
#include "core/model/plan.h"
#include "core/model/programme.h"
#include "core/model/project.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace passerelle
{

namespace
{

constexpr const char *byWords[] = {"category", "partner", "period", "work-package", "fund"};
using Cell = Figures::Cell;

const Label totalLabel = TEXT("Figures", "Total");
const Label shareLabel = TEXT("Figures", "Share");
const Label euLabel = TEXT("Figures", "EU contribution");
const Label ownLabel = TEXT("Figures", "Own contribution"); // all that the EU does not pay
const Label contributionLabel = TEXT("Figures", "Partner contribution"); // what no fund pays

Value amount(Money money) { return money.scaled; }
Value percent(std::optional<Percentage> rate) { return rate ? Value(rate->scaled) : Value(); }

void addSpentColumns(Figures &figures)
{
    figures.columns.push_back({"reported", TEXT("Figures", "Reported"), Cell::Amount});
    figures.columns.push_back({"remaining", TEXT("Figures", "Remaining"), Cell::Amount});
    figures.columns.push_back({"spent", TEXT("Figures", "Spent"), Cell::Percent});
}

void addSpentCells(std::vector<Value> &cells, Money budget, Money reported)
{
    const Spending used = spending(budget, {}, reported);
    // Of no budget nothing is spent, nor all of it, whatever a programme's system says then.
    const Value spent = budget.scaled ? percent(used.spent) : Value();
    cells.insert(cells.end(), {amount(used.soFar), amount(used.remaining), spent});
}

Costs sumOf(const std::vector<PartnerBudget> &budgets, Costs PartnerBudget::*costs)
{
    Costs all;
    for (const PartnerBudget &budget : budgets) all += budget.*costs;
    return all;
}

Figures byCategory(const Document &, const std::vector<PartnerBudget> &budgets, bool spent)
{
    Figures figures;
    figures.columns = {{"category", TEXT("Figures", "Cost category"), Cell::Text},
                       {"total", totalLabel, Cell::Amount},
                       {"share", shareLabel, Cell::Percent}};
    if (spent) addSpentColumns(figures);
    const Costs all = sumOf(budgets, &PartnerBudget::costs),
                reported = sumOf(budgets, &PartnerBudget::reported);
    const auto shares = sharesOfSum(all.amounts);
    for (CostCategory category : allCostCategories) {
        const auto i = std::size_t(category);
        std::vector<Value> cells{translated(labelOf(category)), amount(all[category]), shares[i].scaled};
        if (spent) addSpentCells(cells, all[category], reported[category]);
        figures.lines.push_back({std::move(cells), 0});
    }
    figures.totals = {translated(totalLabel), amount(all.total()),
                      all.total().scaled ? Value(qint64(10000)) : Value()};
    if (spent) addSpentCells(figures.totals, all.total(), reported.total());
    return figures;
}

// What is known of the money of a partner: what is not known stays empty, as zero is a number.
struct KnownAmounts {
    Costs costs;
    bool computed = false;
    std::optional<Money> total, eu, contribution;
    Money reported;
};

KnownAmounts knownOf(const PartnerBudget &budget)
{
    KnownAmounts known{budget.costs, budget.hasCosts,        budget.knownTotal(), budget.knownEu(),
                       {},           budget.reported.total()};
    if (known.total && known.eu && *known.total >= *known.eu) known.contribution = *known.total - *known.eu;
    return known;
}

void add(std::optional<Money> &to, const std::optional<Money> &money)
{
    if (money) to = to.value_or(Money{}) + *money;
}

std::vector<Value> cellsOf(const KnownAmounts &known, bool spent)
{
    const auto shown = [](const std::optional<Money> &money) { return money ? amount(*money) : Value(); };
    std::vector<Value> cells;
    cells.reserve(allCostCategories.size());
    for (CostCategory category : allCostCategories)
        cells.push_back(known.computed ? amount(known.costs[category]) : Value());
    const bool shared = known.contribution && known.total->scaled;
    cells.insert(cells.end(),
                 {shown(known.total), shown(known.eu), shown(known.contribution),
                  shared ? percent(share(*known.eu, *known.total)) : Value()});
    if (spent) addSpentCells(cells, known.total.value_or(Money{}), known.reported);
    return cells;
}

// What funds pay that do not count as EU contribution.
Money otherFunds(const std::vector<PartnerBudget> &budgets)
{
    Money sum;
    for (const PartnerBudget &budget : budgets)
        sum += budget.costs.total() - budget.coFinancing.contribution - budget.euAmount;
    return sum;
}

bool ofSeveralProjects(const std::vector<PartnerBudget> &budgets) // they come in the order of the projects
{
    return !budgets.empty() && budgets.front().partner.project != budgets.back().partner.project;
}

Figures byPartner(const Document &document, const std::vector<PartnerBudget> &budgets, bool spent)
{
    Figures figures;
    const bool several = ofSeveralProjects(budgets);
    if (several) figures.columns.push_back({"project", TEXT("Entity", "Project"), Cell::Text});
    figures.columns.push_back({"number", TEXT("Figures", "Number"), Cell::Text});
    figures.columns.push_back({"partner", TEXT("Figures", "Partner"), Cell::Text});
    figures.naming = figures.columns.size();
    for (CostCategory category : allCostCategories)
        figures.columns.push_back({word(category), labelOf(category), Cell::Amount});
    figures.columns.insert(figures.columns.end(),
                           {{"total", totalLabel, Cell::Amount},
                            {"eu_contribution", euLabel, Cell::Amount},
                            {"partner_contribution", ownLabel, Cell::Amount},
                            {"eu_share", TEXT("Figures", "EU share"), Cell::Percent}});
    if (spent) addSpentColumns(figures);
    const auto line = [&](std::vector<Value> cells, const KnownAmounts &known) {
        const std::vector<Value> amounts = cellsOf(known, spent);
        cells.insert(cells.end(), amounts.begin(), amounts.end());
        return cells;
    };
    KnownAmounts all;
    bool declared = false, whole = true;
    Ref<Project> project;
    QString name;
    for (const PartnerBudget &budget : budgets) { // in the order of the projects
        const KnownAmounts known = knownOf(budget);
        std::vector<Value> cells;
        if (several && std::exchange(project, budget.partner.project) != budget.partner.project)
            name = document.shownName(describe<Project>(), budget.partner.project.number);
        if (several) cells.emplace_back(name);
        const auto number = budget.partner.number;
        cells.emplace_back(number ? QStringLiteral("PP%1").arg(*number) : QString());
        cells.emplace_back(budget.name);
        figures.lines.push_back({line(std::move(cells), known), budget.partner.id.number});
        all.costs += known.costs;
        all.computed = all.computed || known.computed;
        add(all.total, known.total);
        add(all.eu, known.eu);
        add(all.contribution, known.contribution);
        all.reported += known.reported;
        declared = declared || (!known.computed && (known.total || known.eu));
        whole = whole && (known.contribution || (!known.total && !known.eu));
    }
    if (!whole) all.contribution.reset();
    std::vector<Value> totals(figures.naming);
    totals.back() = translated(totalLabel);
    figures.totals = line(std::move(totals), all);
    if (declared)
        figures.notes += translated(
            TEXT("Figures",
                 "Where a partner has no budget lines, the amounts are those that a document declares."));
    if (!whole && all.total && all.eu)
        figures.notes += translated(
            TEXT("Figures",
                 "Own contribution and EU share have no total: the budget and the EU contribution are "
                 "not both known of every partner."));
    if (otherFunds(budgets) != Money{})
        figures.notes += translated(
            TEXT("Figures", "Own contribution is all that the EU does not pay, also what other funds pay."));
    return figures;
}

Figures byPeriod(const Document &, const std::vector<PartnerBudget> &budgets, bool)
{
    Figures figures;
    figures.columns = {{"period", TEXT("Figures", "Period"), Cell::Text}};
    for (CostCategory category : allCostCategories)
        figures.columns.push_back({word(category), labelOf(category), Cell::Amount});
    figures.columns.push_back({"total", totalLabel, Cell::Amount});
    Phases<Costs> all;
    Costs whole;
    for (const PartnerBudget &budget : budgets) {
        all.preparation += budget.byPeriod.preparation;
        all.closure += budget.byPeriod.closure;
        if (all.periods.size() < budget.byPeriod.periods.size())
            all.periods.resize(budget.byPeriod.periods.size());
        for (std::size_t i = 0; i < budget.byPeriod.periods.size(); ++i)
            all.periods[i] += budget.byPeriod.periods[i];
        whole += budget.costs;
    }
    const auto add = [&](const QString &name, const Costs &costs) {
        std::vector<Value> cells{name};
        for (CostCategory category : allCostCategories) cells.push_back(amount(costs[category]));
        cells.push_back(amount(costs.total()));
        figures.lines.push_back({std::move(cells), 0});
    };
    if (all.preparation.total().scaled) add(translated(TEXT("Figures", "Preparation")), all.preparation);
    for (std::size_t i = 0; i < all.periods.size(); ++i) add(QString::number(i + 1), all.periods[i]);
    if (all.closure.total().scaled) add(translated(TEXT("Figures", "Closure")), all.closure);
    add(translated(totalLabel), whole);
    figures.totals = figures.lines.back().cells;
    figures.lines.pop_back();
    if (all.periods.empty())
        figures.notes += translated(TEXT(
            "Figures",
            "The project has no periods: its start, its end or the programme’s period length is missing."));
    return figures;
}

Figures byWorkPackage(const Document &document, const std::vector<PartnerBudget> &budgets, bool)
{
    Figures figures;
    const bool several = ofSeveralProjects(budgets);
    if (several) figures.columns.push_back({"project", TEXT("Entity", "Project"), Cell::Text});
    figures.columns.push_back({"work_package", TEXT("Figures", "Work package"), Cell::Text});
    figures.naming = figures.columns.size();
    figures.columns.push_back({"total", totalLabel, Cell::Amount});
    figures.columns.push_back({"share", shareLabel, Cell::Percent});
    std::map<std::pair<qint64, qint64>, Money> all; // by project and work package; 0: without one
    Money whole, entered, without;
    for (const PartnerBudget &budget : budgets) {
        for (const auto &[workPackage, costs] : budget.byWorkPackage)
            for (CostCategory category : allCostCategories)
                if (countsEntered(category, budget.rates)) {
                    (workPackage ? all[{budget.partner.project.number, workPackage}]
                                 : without) += costs[category];
                    entered += costs[category];
                }
        whole += budget.costs.total();
    }
    std::vector<Money> amounts;
    const auto add = [&](qint64 project, qint64 workPackage, const QString &name, Money money) {
        std::vector<Value> cells;
        if (several)
            cells.emplace_back(project ? document.shownName(describe<Project>(), project) : QString());
        cells.insert(cells.end(), {name, amount(money)});
        figures.lines.push_back({std::move(cells), workPackage});
        amounts.push_back(money);
    };
    for (const auto &[key, money] : all)
        add(key.first, key.second, document.shownName(describe<WorkPackage>(), key.second), money);
    if (without.scaled) add(0, 0, translated(TEXT("Figures", "Without a work package")), without);
    if (whole != entered) add(0, 0, translated(TEXT("Figures", "Flat rates")), whole - entered);
    const auto shares = sharesOfSum(amounts);
    for (std::size_t i = 0; i < figures.lines.size(); ++i)
        figures.lines[i].cells.emplace_back(shares[i].scaled);
    figures.totals.resize(figures.naming);
    figures.totals.back() = translated(totalLabel);
    figures.totals.insert(figures.totals.end(),
                          {amount(whole), whole.scaled ? Value(qint64(10000)) : Value()});
    if (whole != entered)
        figures.notes += translated(TEXT("Figures", "Flat rates belong to no work package."));
    return figures;
}

Figures byFund(const Document &document, const std::vector<PartnerBudget> &budgets, bool)
{
    std::vector<CoFinancing> all;
    all.reserve(budgets.size());
    for (const PartnerBudget &budget : budgets) all.push_back(budget.coFinancing);
    const ProjectFunding funding = projectFunding(all, {});
    std::map<std::pair<QString, qint64>, Money> funds; // by programme and fund
    std::set<QString> programmes;
    for (const FundAmount &paid : funding.funds) {
        const auto fund = document.record<Fund>(Ref<Fund>(paid.fund));
        const qint64 number = fund ? fund->programme.number : 0;
        const QString programme = number ? document.shownName(describe<Programme>(), number) : QString();
        funds[{programme, paid.fund}] = paid.amount;
        programmes.insert(programme);
    }
    const bool several = programmes.size() > 1; // each has a fund that is called ERDF
    Figures figures;
    if (several) figures.columns.push_back({"programme", TEXT("Entity", "Programme"), Cell::Text});
    figures.columns.push_back({"fund", TEXT("Figures", "Fund"), Cell::Text});
    figures.naming = figures.columns.size();
    figures.columns.push_back({"total", totalLabel, Cell::Amount});
    figures.columns.push_back({"share", shareLabel, Cell::Percent});
    const auto cells = [&](const QString &programme, const QString &name, Money money, const Value &part) {
        std::vector<Value> line;
        if (several) line.emplace_back(programme);
        line.insert(line.end(), {name, amount(money), part});
        return line;
    };
    const auto part = [&](Money money) {
        return funding.total.scaled ? percent(share(money, funding.total)) : Value();
    };
    for (const auto &[key, money] : funds)
        figures.lines.push_back(
            {cells(key.first, document.shownName(describe<Fund>(), key.second), money, part(money)),
             key.second});
    figures.lines.push_back(
        {cells({}, translated(contributionLabel), funding.contribution, part(funding.contribution)), 0});
    figures.totals = cells({}, translated(totalLabel), funding.total, part(funding.total));
    return figures;
}

QStringList leftOut(const std::vector<PartnerBudget> &budgets)
{
    QStringList notes;
    for (const PartnerBudget &budget : budgets)
        if (budget.tooLarge)
            notes += translated(TEXT("Figures",
                                     "The amounts of %1 are too large to calculate with, so they are left "
                                     "out. Correct them in the budget lines of this partner."))
                         .arg(budget.name);
    return notes;
}

// Without budget lines a budget is known only as a document states it: of a partner as a whole.
bool onlyDeclared(const std::vector<PartnerBudget> &budgets)
{
    return std::any_of(budgets.begin(), budgets.end(), [](const PartnerBudget &budget) {
        return !budget.hasCosts && budget.knownTotal().has_value();
    });
}

} // namespace

QStringList budgetByWords()
{
    QStringList words;
    for (const char *byWord : byWords) words += QLatin1String(byWord);
    return words;
}

std::optional<BudgetBy> budgetByOf(const QString &word)
{
    const qsizetype i = budgetByWords().indexOf(word);
    return i < 0 ? std::nullopt : std::optional(BudgetBy(i));
}

Figures budgetFigures(const FiguresSource &source, BudgetBy by, bool spent)
{
    if (spent && by != BudgetBy::Category && by != BudgetBy::Partner)
        throw Failure(
            translated(TEXT("Figures", "What was spent is known by category and by partner only.")));
    constexpr decltype(&byCategory) ways[] = {byCategory, byPartner, byPeriod, byWorkPackage, byFund};
    const std::vector<PartnerBudget> &budgets = spent ? source.budgetsWithReported() : source.budgets();
    Figures figures = ways[std::size_t(by)](source.document, budgets, spent);
    figures.notes += leftOut(budgets);
    if (by != BudgetBy::Partner && onlyDeclared(budgets))
        figures.notes += translated(TEXT("Figures",
                                         "Amounts that a document declares for a partner as a whole are not "
                                         "in this table; the budget by partner shows them."));
    figures.title = source.title();
    return figures;
}

} // namespace passerelle
