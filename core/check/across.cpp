// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/across.h"

#include "core/base/format.h"
#include "core/check/check.h"
#include "core/document/copy_notes.h"
#include "core/merge/scope.h"
#include "core/model/entities.h"
#include "core/store/names.h"

#include <QHash>

#include <algorithm>
#include <iterator>

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

// Without persons everything else is there.
bool isPartial(const Document &document)
{
    const Scope scope = Scope::of(copyNotes(document.database()).scope);
    return scope.partner || scope.event;
}

const std::vector<AcrossRule> &allRules()
{
    static const std::vector<AcrossRule> all = [] {
        std::vector<AcrossRule> rules;
        for (const auto some : {recordRules(), planRules(), budgetRules(), declarationRules()})
            rules.insert(rules.end(), some.begin(), some.end());
        return rules;
    }();
    return all;
}

} // namespace

Findings::Findings(const Document &of, qint64 within)
    : document(of)
    , project(within)
    , partial(isPartial(of))
    , figures(of, within)
{
}

void Findings::add(std::vector<Problem> problems)
{
    m_problems.insert(m_problems.end(), std::make_move_iterator(problems.begin()),
                      std::make_move_iterator(problems.end()));
}

void Findings::add(Severity severity, const Entity &entity, qint64 record, const Field *field,
                   const QString &text)
{
    m_problems.push_back({severity, &entity, record, field, text});
}

void Findings::each(const QString &sql, const std::function<void(SQLite::Statement &)> &visit) const
{
    std::vector<Value> values;
    if (sql.contains(QLatin1String("?1"))) values.emplace_back(project);
    forEachRow(document, sql, values, visit);
}

QString Findings::amount(Money value) const { return formattedAmount(value, document.language()); }

QString Findings::percentage(Percentage value) const
{
    return formattedPercentage(value, document.language());
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
    for (const AcrossRule rule : allRules()) rule(findings);
    std::vector<Problem> found = findings.taken();
    sort(found);
    return found;
}

Check::Check(const Document &document, qint64 project)
    : m_findings(std::make_unique<Findings>(document, project))
{
}

Check::~Check() = default;

bool Check::next()
{
    const std::size_t at = m_next++;
    if (at < allRules().size()) {
        allRules()[at](*m_findings);
        return true;
    }
    if (at - allRules().size() >= entities().size()) return false;
    const Entity &entity = *entities()[at - allRules().size()];
    Query query;
    query.project = m_findings->project;
    if (query.project && !canBelong(entity)) return true;
    for (const Row &row : m_findings->document.rows(entity, query)) m_findings->add(problemsOf(row));
    return true;
}

std::vector<Problem> Check::taken()
{
    std::vector<Problem> found = m_findings->taken();
    sort(found);
    return found;
}

std::vector<Problem> problems(const Document &document, qint64 project)
{
    Check check(document, project);
    while (check.next()) { }
    return check.taken();
}

} // namespace passerelle
