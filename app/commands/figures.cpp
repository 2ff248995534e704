// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/portfolio.h"
#include "app/print_figures.h"
#include "core/figures/budget_figures.h"
#include "core/figures/impact.h"

namespace passerelle
{

namespace
{

constexpr Option budgetOptions[] = {
    {"project", "PROJECT", TEXT("CommandLine", "The budget of this project; of all without this.")},
    {"by", "PART", TEXT("CommandLine", "What to divide by; category without this."),
     "category partner period work-package fund"},
    {"spent", "", TEXT("CommandLine", "Add what was reported and what remains (by category or partner).")},
};
constexpr Option impactOptions[] = {
    {"project", "PROJECT", TEXT("CommandLine", "Only what belongs to this project.")},
    {"by", "PART", TEXT("CommandLine", "What to divide by; region without this."),
     "region country cohesion industry"},
    {"level", "LEVEL", TEXT("CommandLine", "The level of the regions; 2 without this."), "0 1 2 3"},
    {"matrix", "", TEXT("CommandLine", "How many transfers go from each place to each other.")},
};

ExitStatus runBudget(Call &call)
{
    const auto document = openToRead(call);
    const BudgetBy by = budgetByOf(call.value("by")).value_or(BudgetBy::Category);
    const FiguresSource source(*document, projectGiven(call, *document));
    Figures figures = budgetFigures(source, by, call.has("spent"));
    if (source.project) figures.declared = declaredFigures(source); // a claim is about one project
    print(call, figures);
    return ExitStatus::Done;
}

ExitStatus runImpact(Call &call)
{
    const auto document = openToRead(call);
    const ImpactBy by = impactByOf(call.value("by")).value_or(ImpactBy::Region);
    const int level = call.number("level", 2, 0);
    const FiguresSource source(*document, projectGiven(call, *document));
    print(call, call.has("matrix") ? transferMatrix(source, by, level) : impactFigures(source, by, level));
    return ExitStatus::Done;
}

} // namespace

constinit const Command budgetCommand{
    .name = "budget",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine", "Adds up the budget, with what is declared beside it."),
    .options = budgetOptions,
    .run = runBudget};

constinit const Command impactCommand{
    .name = "impact",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine",
                    "Adds up what happens where: partners, money, pilots, people and transfers."),
    .options = impactOptions,
    .run = runImpact};

} // namespace passerelle
