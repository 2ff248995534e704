// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/across.h"

#include "core/base/format.h"
#include "core/check/check.h"
#include "core/model/entities.h"
#include "core/store/names.h"

#include <QHash>

#include <algorithm>

namespace passerelle
{

namespace
{

// Errors first, then by entity and record.
void sort(std::vector<Problem> &problems)
{
    QHash<const Entity *, int> order;
    for (const Entity *entity : entities()) order.insert(entity, int(order.size()));
    std::stable_sort(problems.begin(), problems.end(), [&](const Problem &a, const Problem &b) {
        return std::tuple(a.severity, order.value(a.entity), a.record)
            < std::tuple(b.severity, order.value(b.entity), b.record);
    });
}

// Whether anything connects records of the entity with a project; the others are the portfolio's matter.
bool canBelong(const Entity &entity)
{
    return projectSql(entity, QStringLiteral("t"), 1).contains(QLatin1String("?1"));
}

} // namespace

void Findings::add(Severity severity, const Entity &entity, qint64 record, const Field *field,
                   const QString &text)
{
    m_problems.push_back({severity, &entity, record, field, text});
}

void Findings::each(const QString &sql, const std::function<void(SQLite::Statement &)> &visit) const
{
    try {
        SQLite::Statement statement(document.database(), sql.toStdString());
        if (sql.contains(QLatin1String("?1"))) statement.bind(1, int64_t(project));
        while (statement.executeStep()) visit(statement);
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, document.path());
    }
}

QString Findings::amount(Money value) const { return formattedAmount(value, document.language()); }

QString Findings::percentage(Percentage value) const
{
    return formattedPercentage(value, document.language());
}

const PartnerBudgets &Findings::budgets()
{
    if (!m_budgets) {
        m_budgets.emplace();
        for (PartnerBudget &budget : partnerBudgets(document, project))
            m_budgets->emplace(budget.partner.id.number, std::move(budget));
    }
    return *m_budgets;
}

QString projectExpression(const Entity &entity, const QString &alias)
{
    if (&entity == &describe<Project>()) return alias + QStringLiteral(".\"id\"");
    const Field *owner = entity.owner();
    if (!owner || owner->kind != Kind::Reference) return {};
    const Entity &target = owner->target();
    QString reference = alias + u'.' + quoted(owner->name);
    if (&target == &describe<Project>()) return reference;
    const QString above = alias + u'_';
    const QString inner = projectExpression(target, above);
    if (inner.isEmpty()) return {};
    return QStringLiteral("(SELECT %1 FROM %2 AS %3 WHERE %3.\"id\" = %4)")
        .arg(inner, quoted(target.name), above, reference);
}

QString inProject(const QString &expression) { return QStringLiteral("(?1 = 0 OR %1 = ?1)").arg(expression); }

std::vector<Problem> problemsAcross(const Document &document, qint64 project)
{
    Findings findings(document, project);
    for (const auto rules : {recordRules(), planRules(), budgetRules(), declarationRules()})
        for (const AcrossRule rule : rules) rule(findings);
    std::vector<Problem> found = findings.taken();
    sort(found);
    return found;
}

std::vector<Problem> problems(const Document &document, qint64 project)
{
    std::vector<Problem> found = problemsAcross(document, project);
    Query query;
    query.project = project;
    for (const Entity *entity : entities()) {
        if (project && !canBelong(*entity)) continue;
        for (const Row &row : document.rows(*entity, query)) {
            std::vector<Problem> own = problemsOf(row);
            found.insert(found.end(), own.begin(), own.end());
        }
    }
    sort(found);
    return found;
}

} // namespace passerelle
