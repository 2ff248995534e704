// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shares that add up, rates within their limits (money.md's arithmetic is in core/budget).

#include "core/base/failure.h"
#include "core/check/across.h"
#include "core/model/budget.h"
#include "core/model/partner.h"
#include "core/model/programme.h"

#include <set>

namespace passerelle
{

namespace
{

std::optional<Percentage> rateAt(SQLite::Statement &s, int column)
{
    if (s.getColumn(column).isNull()) return {};
    return Percentage::basisPoints(s.getColumn(column).getInt64());
}

FlatRates ratesAt(SQLite::Statement &s, int first)
{
    return {rateAt(s, first), rateAt(s, first + 1), rateAt(s, first + 2), rateAt(s, first + 3),
            rateAt(s, first + 4)};
}

// What belongs together, and what it should add up to.
struct Shares {
    Money whole;
    std::vector<Money> parts;
};
using SharesByRecord = std::map<qint64, Shares>;

// Runs a calculation; nothing when an amount is too large for it, which its own record's bounds tell.
template <class Calculation> auto unlessTooLarge(Calculation calculation)
    -> std::optional<decltype(calculation())>
{
    try {
        return calculation();
    } catch (const Failure &) {
        return {};
    }
}

void compare(Findings &findings, const Entity &entity, const Field *field, const Label &text,
             const SharesByRecord &all)
{
    for (const auto &[record, shares] : all) {
        const auto together = unlessTooLarge([&s = shares] { return sum(s.parts); });
        const auto difference = unlessTooLarge([&s = shares] { return rest(s.whole, s.parts); });
        if (together && difference && difference->scaled != 0)
            findings.add(Severity::Error, entity, record, field,
                         translated(text).arg(findings.amount(*together), findings.amount(shares.whole),
                                              findings.amount(*difference)));
    }
}

void rates(Findings &findings)
{
    struct Rates {
        Wide sum = 0;
        bool own = false;
    };
    std::map<qint64, Rates> partners;
    findings.each(QStringLiteral(R"(
        SELECT c."partner", c."rate", f."type" = 'own' FROM "cofinancing" AS c
        JOIN "partner" AS p ON p."id" = c."partner" LEFT JOIN "fund" AS f ON f."id" = c."fund"
        WHERE c."rate" IS NOT NULL AND %1)")
                      .arg(inProject(QStringLiteral("p.\"project\""))),
                  [&](SQLite::Statement &s) {
                      Rates &of = partners[numberAt(s, 0)];
                      of.sum += numberAt(s, 1);
                      of.own = of.own || s.getColumn(2).getInt() == 1;
                  });
    constexpr auto all = Percentage::basisPoints(10'000);
    for (const auto &[partner, of] : partners) {
        if (of.sum == all.scaled || (of.sum < all.scaled && !of.own)) continue;
        const auto together = Percentage::basisPoints(
            qint64(std::min<Wide>(of.sum, std::numeric_limits<qint64>::max())));
        findings.add(
            Severity::Error, describe<Partner>(), partner, nullptr,
            translated(of.sum > all.scaled ? TEXT(
                           "Check", "The co-financing rates add up to %1; together they can be at most %2.")
                                           : TEXT("Check",
                                                  "The co-financing rates, with the own funds, add up to %1; "
                                                  "together they must be %2."))
                .arg(findings.percentage(together), findings.percentage(all)));
    }
}

void periodShares(Findings &findings)
{
    SharesByRecord lines;
    findings.each(QStringLiteral(R"(
        SELECT l."id", coalesce(l."units", 0), coalesce(l."price", 0), s."amount" FROM "period_share" AS s
        JOIN "budget_line" AS l ON l."id" = s."budget_line" JOIN "partner" AS p ON p."id" = l."partner"
        WHERE s."amount" IS NOT NULL AND %1)")
                      .arg(inProject(QStringLiteral("p.\"project\""))),
                  [&](SQLite::Statement &s) {
                      const Quantity units{numberAt(s, 1)};
                      const Money price{numberAt(s, 2)};
                      const auto whole = unlessTooLarge([&] { return lineTotal(units, price); });
                      if (!whole) return;
                      Shares &line = lines[numberAt(s, 0)];
                      line.whole = *whole;
                      line.parts.push_back({numberAt(s, 3)});
                  });
    compare(findings, describe<BudgetLine>(), nullptr,
            TEXT("Check", "The period shares add up to %1, the budget line to %2; the difference is %3."),
            lines);
}

void lumpSumShares(Findings &findings)
{
    if (findings.partial) return; // those of other partners are elsewhere
    SharesByRecord lumpSums;
    findings.each(QStringLiteral(R"(
        SELECT l."id", coalesce(l."cost", 0), s."amount" FROM "lump_sum_share" AS s
        JOIN "lump_sum" AS l ON l."id" = s."lump_sum" WHERE s."amount" IS NOT NULL AND %1)")
                      .arg(inProject(QStringLiteral("l.\"project\""))),
                  [&](SQLite::Statement &s) {
                      Shares &lumpSum = lumpSums[numberAt(s, 0)];
                      lumpSum.whole = {numberAt(s, 1)};
                      lumpSum.parts.push_back({numberAt(s, 2)});
                  });
    compare(
        findings, describe<LumpSum>(), &fieldOf<&LumpSum::cost>(),
        TEXT("Check", "The shares of the partners add up to %1, the lump sum is %2; the difference is %3."),
        lumpSums);
}

void contributionSources(Findings &findings)
{
    std::map<qint64, const PartnerBudget *> budgets;
    for (const PartnerBudget &budget : findings.figures.budgets())
        budgets.emplace(budget.partner.id.number, &budget);
    SharesByRecord partners;
    findings.each(QStringLiteral(R"(
        SELECT c."partner", c."amount" FROM "contribution_source" AS c JOIN "partner" AS p ON p."id" = c."partner"
        WHERE c."amount" IS NOT NULL AND %1)")
                      .arg(inProject(QStringLiteral("p.\"project\""))),
                  [&](SQLite::Statement &s) {
                      const auto budget = budgets.find(numberAt(s, 0));
                      if (budget == budgets.end() || !budget->second->hasCosts) return;
                      Shares &partner = partners[budget->first];
                      partner.whole = budget->second->coFinancing.contribution;
                      partner.parts.push_back({numberAt(s, 1)});
                  });
    compare(
        findings, describe<Partner>(), nullptr,
        TEXT("Check",
             "The sources of the contribution add up to %1, the contribution is %2; the difference is %3."),
        partners);
}

void linesThatDoNotCount(Findings &findings)
{
    findings.each(
        QStringLiteral(R"(
        SELECT l."id", l."category", p."staff_rate", p."office_on_staff_rate", p."office_on_direct_rate", p."travel_rate",
               p."other_rate"
        FROM "budget_line" AS l JOIN "partner" AS p ON p."id" = l."partner" WHERE %1)")
            .arg(inProject(QStringLiteral("p.\"project\""))),
        [&](SQLite::Statement &s) {
            const auto category = Codec<CostCategory>::decode(valueAt(s, 1));
            if (category && !countsEntered(*category, ratesAt(s, 2)))
                findings.add(
                    Severity::Hint, describe<BudgetLine>(), numberAt(s, 0), &fieldOf<&BudgetLine::category>(),
                    translated(TEXT(
                        "Check",
                        "The line does not count: the partner’s costs of this category are a flat rate.")));
        });
}

const Field &fieldOfRate(FlatRate rate)
{
    switch (rate) {
    case FlatRate::Staff: return fieldOf<&Partner::staffRate>();
    case FlatRate::OfficeOnStaff: return fieldOf<&Partner::officeOnStaffRate>();
    case FlatRate::OfficeOnDirect: return fieldOf<&Partner::officeOnDirectRate>();
    case FlatRate::Travel: return fieldOf<&Partner::travelRate>();
    case FlatRate::Other: break;
    }
    return fieldOf<&Partner::otherRate>();
}

void ratesAboveCeilings(Findings &findings)
{
    findings.each(QStringLiteral(R"(
        SELECT p."id", p."staff_rate", p."office_on_staff_rate", p."office_on_direct_rate", p."travel_rate", p."other_rate",
               g."staff_ceiling", g."office_on_staff_ceiling", g."office_on_direct_ceiling", g."travel_ceiling",
               g."other_ceiling"
        FROM "partner" AS p JOIN "project" AS o ON o."id" = p."project" JOIN "programme" AS g ON g."id" = o."programme"
        WHERE %1)")
                      .arg(inProject(QStringLiteral("p.\"project\""))),
                  [&](SQLite::Statement &s) {
                      for (const RateAboveCeiling &above : aboveCeilings(ratesAt(s, 1), ratesAt(s, 6))) {
                          const Field &field = fieldOfRate(above.which);
                          findings.add(Severity::Hint, describe<Partner>(), numberAt(s, 0), &field,
                                       translated(TEXT("Check", "“%1” is %2; the programme’s ceiling is %3."))
                                           .arg(translated(field.label), findings.percentage(above.rate),
                                                findings.percentage(above.ceiling)));
                      }
                  });
}

} // namespace

std::span<const AcrossRule> budgetRules()
{
    static constexpr AcrossRule rules[] = {
        rates, periodShares, lumpSumShares, contributionSources, linesThatDoNotCount, ratesAboveCeilings};
    return rules;
}

} // namespace passerelle
