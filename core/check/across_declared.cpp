// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What documents claim beside what the records add up to. Where there are no records yet there is nothing to
// compare.

#include "core/base/failure.h"
#include "core/base/format.h"
#include "core/check/across.h"
#include "core/model/project.h"

namespace passerelle
{

namespace
{

// What the records of a project give.
struct Computed {
    qint64 partners = 0;
    qint64 countries = 0;
    std::map<QString, qint64> partnersByType;
    qint64 workPackages = 0;
    qint64 pilots = 0;
    qint64 months = 0;
    std::vector<Money> totals;
    std::vector<Money> euAmounts;
    std::vector<Money> declaredEuAmounts; // what is declared partner by partner
};
using ComputedByProject = std::map<qint64, Computed>;

// From the first to the last day, a month that has begun counts as one.
qint64 monthsBetween(QDate start, QDate end)
{
    if (!start.isValid() || !end.isValid() || end < start) return 0;
    const QDate after = end.addDays(1);
    const int whole = (after.year() - start.year()) * 12 + after.month() - start.month();
    return start.addMonths(whole) < after ? whole + 1 : whole;
}

void countPartners(Findings &findings, ComputedByProject &projects)
{
    findings.each(QStringLiteral(R"(
        SELECT p."project", o."type", count(*) FROM "partner" AS p LEFT JOIN "organisation" AS o ON o."id" = p."organisation"
        WHERE p."active" = 1 AND p."role" IS NOT 'associated' AND %1 GROUP BY p."project", o."type")")
                      .arg(inProject(QStringLiteral("p.\"project\""))),
                  [&](SQLite::Statement &s) {
                      Computed &project = projects[numberAt(s, 0)];
                      const qint64 count = numberAt(s, 2);
                      project.partners += count;
                      project.partnersByType[textAt(s, 1)] += count;
                  });
    findings.each(QStringLiteral(R"(
        SELECT p."project", count(DISTINCT o."country") FROM "partner" AS p JOIN "organisation" AS o ON o."id" = p."organisation"
        WHERE p."active" = 1 AND p."role" IS NOT 'associated' AND %1 GROUP BY p."project")")
                      .arg(inProject(QStringLiteral("p.\"project\""))),
                  [&](SQLite::Statement &s) { projects[numberAt(s, 0)].countries = numberAt(s, 1); });
}

void countParts(Findings &findings, ComputedByProject &projects)
{
    const auto count = [&](const char *table, qint64 Computed::*member) {
        findings.each(QStringLiteral("SELECT \"project\", count(*) FROM %1 WHERE %2 GROUP BY \"project\"")
                          .arg(quoted(table), inProject(QStringLiteral("\"project\""))),
                      [&](SQLite::Statement &s) { projects[numberAt(s, 0)].*member = numberAt(s, 1); });
    };
    count("work_package", &Computed::workPackages);
    count("pilot", &Computed::pilots);
    findings.each(QStringLiteral("SELECT \"id\", \"start\", \"end\" FROM \"project\" WHERE ")
                      + inProject(QStringLiteral("\"id\"")),
                  [&](SQLite::Statement &s) {
                      const auto date = [&](int column) {
                          return QDate::fromString(textAt(s, column), Qt::ISODate);
                      };
                      projects[numberAt(s, 0)].months = monthsBetween(date(1), date(2));
                  });
}

void gatherAmounts(Findings &findings, ComputedByProject &projects)
{
    for (const auto &[partner, budget] : findings.budgets()) {
        if (!budget.hasCosts) continue;
        projects[budget.project].totals.push_back(budget.total);
        if (!budget.funds.empty()) projects[budget.project].euAmounts.push_back(budget.euAmount);
    }
    findings.each(QStringLiteral("SELECT \"project\", \"declared_eu_contribution\" FROM \"partner\" "
                                 "WHERE \"declared_eu_contribution\" IS NOT NULL AND ")
                      + inProject(QStringLiteral("\"project\"")),
                  [&](SQLite::Statement &s) {
                      projects[numberAt(s, 0)].declaredEuAmounts.push_back({numberAt(s, 1)});
                  });
}

struct Declared {
    qint64 record = 0;
    qint64 partner = 0;
    DeclaredQuantity quantity{};
    QString type;
    qint64 hundredths = 0;
    DeclaredUnit unit{};
};

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

std::optional<qint64> cents(const std::vector<Money> &amounts)
{
    return amounts.empty() ? std::nullopt : std::optional(sum(amounts).scaled);
}

std::optional<qint64> counted(qint64 count) { return count ? std::optional(count * 100) : std::nullopt; }

// In hundredths of the unit; nothing when there are no records to compare with.
std::optional<qint64> computed(const Declared &declared, const Computed &project,
                               const PartnerBudgets &budgets)
{
    const auto budget = budgets.find(declared.partner);
    const bool hasBudget = budget != budgets.end() && budget->second.hasCosts;
    switch (declared.quantity) {
    case DeclaredQuantity::TotalBudget: return cents(project.totals);
    case DeclaredQuantity::EuContribution: return cents(project.euAmounts);
    case DeclaredQuantity::Partners: return counted(project.partners);
    case DeclaredQuantity::Countries: return counted(project.countries);
    case DeclaredQuantity::PartnersOfType: {
        const auto found = project.partnersByType.find(declared.type);
        if (!project.partners) return {};
        return found == project.partnersByType.end() ? 0 : found->second * 100;
    }
    case DeclaredQuantity::Duration: return counted(project.months);
    case DeclaredQuantity::WorkPackages: return counted(project.workPackages);
    case DeclaredQuantity::Pilots: return counted(project.pilots);
    case DeclaredQuantity::PartnerBudget:
        return hasBudget ? std::optional(budget->second.total.scaled) : std::nullopt;
    case DeclaredQuantity::PartnerEuContribution:
        return hasBudget && !budget->second.funds.empty() ? std::optional(budget->second.euAmount.scaled)
                                                          : std::nullopt;
    }
    return {};
}

class Comparison
{
public:
    Comparison(Findings &findings, const Declared &declared)
        : m_findings(findings)
        , m_declared(declared)
    {
    }
    void with(qint64 hundredths, const Label &text) const
    {
        if (hundredths == m_declared.hundredths) return;
        const Money difference = rest({m_declared.hundredths}, {Money{hundredths}});
        m_findings.add(Severity::Expected, describe<Declaration>(), m_declared.record,
                       &fieldOf<&Declaration::value>(),
                       translated(text).arg(name(), shown(m_declared.hundredths), shown(hundredths),
                                            shown(difference.scaled)));
    }

private:
    QString name() const
    {
        const QString quantity = translated(labelOf(m_declared.quantity));
        if (m_declared.quantity != DeclaredQuantity::PartnersOfType) return quantity;
        const auto type = Codec<OrganisationType>::decode(m_declared.type);
        return type ? quantity + QStringLiteral(" – ") + translated(labelOf(*type)) : quantity;
    }
    QString shown(qint64 hundredths) const
    {
        const Language language = m_findings.document.language();
        if (m_declared.unit == DeclaredUnit::Eur) return formattedAmount({hundredths}, language);
        return hundredths % 100 ? formatted(hundredths, 2, language)
                                : formatted(hundredths / 100, 0, language);
    }

    Findings &m_findings;
    const Declared &m_declared;
};

void compare(Findings &findings, const Declared &declared, const Computed &project)
{
    if (declared.unit != unitOf(declared.quantity)) return;
    const Comparison comparison(findings, declared);
    if (const auto value = computed(declared, project, findings.budgets()))
        comparison.with(*value,
                        TEXT("Check", "“%1” is declared as %2, the records give %3; the difference is %4."));
    if (declared.quantity == DeclaredQuantity::EuContribution)
        if (const auto value = cents(project.declaredEuAmounts))
            comparison.with(
                *value,
                TEXT("Check", "“%1” is declared as %2, partner by partner as %3; the difference is %4."));
}

void declarations(Findings &findings)
{
    ComputedByProject projects;
    countPartners(findings, projects);
    countParts(findings, projects);
    gatherAmounts(findings, projects);
    findings.each(QStringLiteral(R"(
        SELECT "id", "project", "partner", "quantity", "organisation_type", "value", "unit" FROM "declaration"
        WHERE "value" IS NOT NULL AND %1)")
                      .arg(inProject(QStringLiteral("\"project\""))),
                  [&](SQLite::Statement &s) {
                      const auto quantity = Codec<DeclaredQuantity>::decode(valueAt(s, 3));
                      const auto unit = Codec<DeclaredUnit>::decode(valueAt(s, 6));
                      if (!quantity || !unit) return;
                      const Declared declared{numberAt(s, 0), numberAt(s, 2), *quantity,
                                              textAt(s, 4),   numberAt(s, 5), *unit};
                      try {
                          compare(findings, declared, projects[numberAt(s, 1)]);
                      } catch (const Failure &) {
                          // Too large to calculate with: nothing can be said about it.
                      }
                  });
}

} // namespace

std::span<const AcrossRule> declarationRules()
{
    static constexpr AcrossRule rules[] = {declarations};
    return rules;
}

} // namespace passerelle
