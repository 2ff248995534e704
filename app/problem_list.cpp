// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/problem_list.h"

#include "app/output.h"
#include "app/record_values.h"
#include "app/text_table.h"
#include "core/check/check.h"

#include <QJsonObject>

#include <algorithm>

namespace passerelle
{

namespace
{

constexpr Choice severities[] = {
    {"error", TEXT("Severity", "Error")},
    {"expected", TEXT("Severity", "Missing")},
    {"hint", TEXT("Severity", "Hint")},
};

const Choice &wordOf(Severity severity) { return severities[std::size_t(severity)]; }

QString recordOf(const Document &document, const Problem &problem)
{
    return problem.entity && problem.record ? addressOf(document, *problem.entity, problem.record)
                                            : QString();
}

} // namespace

QString fieldLabel(const Problem &problem)
{
    return problem.field ? translated(problem.field->label) : QString();
}

QJsonArray jsonOf(const Document &document, const std::vector<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &p : problems) {
        QJsonObject object{{QStringLiteral("severity"), QLatin1String(wordOf(p.severity).word)},
                           {QStringLiteral("text"), p.text}};
        if (p.entity) object[QStringLiteral("entity")] = QLatin1String(p.entity->name);
        if (p.record) object[QStringLiteral("record")] = QString::number(p.record);
        if (p.record) object[QStringLiteral("name")] = recordOf(document, p);
        if (p.field) object[QStringLiteral("field")] = QLatin1String(p.field->name);
        array.append(object);
    }
    return array;
}

ExitStatus listProblems(Call &call, const Document &document, const std::vector<Problem> &problems)
{
    if (call.json()) {
        call.out.json(jsonOf(document, problems));
    } else if (problems.empty()) {
        call.out.line(translated(TEXT("CommandLine", "No problems were found.")));
    } else {
        TextTable table{{{translated(TEXT("CommandLine", "Severity"))},
                         {translated(TEXT("CommandLine", "Entity"))},
                         {translated(TEXT("CommandLine", "Record"))},
                         {translated(TEXT("CommandLine", "Field"))},
                         {translated(TEXT("CommandLine", "Problem"))}},
                        {}};
        for (const Problem &p : problems)
            table.rows.push_back({translated(wordOf(p.severity).label),
                                  p.entity ? translated(p.entity->label) : QString(), recordOf(document, p),
                                  fieldLabel(p), p.text});
        call.out.table(table);
    }
    return problems.empty() ? ExitStatus::Done : ExitStatus::Problems;
}

ExitStatus warnOf(const Row &row)
{
    ExitStatus status = ExitStatus::Done;
    for (const Problem &problem : problemsOf(row)) {
        if (problem.severity == Severity::Error) status = ExitStatus::Problems;
        Printer::message(problem.field ? translated(TEXT("CommandLine", "Warning: %1: %2"))
                                             .arg(translated(problem.field->label), problem.text)
                                       : translated(TEXT("CommandLine", "Warning: %1")).arg(problem.text));
    }
    return status;
}

} // namespace passerelle
