// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/merge_told.h"

#include "app/output.h"
#include "core/base/format.h"

#include <QJsonArray>

namespace passerelle
{

namespace
{

QJsonObject jsonOf(const MergeReport::From &from)
{
    return {{QStringLiteral("file"), from.path},
            {QStringLiteral("person"), from.origin.person},
            {QStringLiteral("organisation"), from.origin.organisation},
            {QStringLiteral("at"), from.origin.at.toString(Qt::ISODate)},
            {QStringLiteral("changes"), from.changes}};
}

} // namespace

QJsonObject jsonOf(const MergeReport &report, int conflicts)
{
    QJsonArray from;
    for (const MergeReport::From &one : report.from) from.append(jsonOf(one));
    return {{QStringLiteral("from"), from},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("deleted"), report.deleted},
            {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("remarks"), QJsonArray::fromStringList(report.remarks)}};
}

void printSources(Call &call, const MergeReport &report)
{
    for (const MergeReport::From &one : report.from) {
        const QDate day = one.origin.at.toLocalTime().date();
        const QString when = day.isValid() ? formattedDate(day, call.language) : QString();
        call.out.line(one.changes ? translated(PLURAL_TEXT("CommandLine", "%1: %n change(s) by %2, %3."),
                                               int(one.changes))
                                        .arg(one.path, one.origin.person, when)
                                  : translated(TEXT("CommandLine", "%1: nothing new.")).arg(one.path));
    }
}

void printOutcome(Call &call, const MergeReport &report, int conflicts)
{
    if (report.anything())
        call.out.line(translated(TEXT("CommandLine", "Records: %1 new, %2 changed, %3 deleted."))
                          .arg(QString::number(report.added), QString::number(report.changed),
                               QString::number(report.deleted)));
    for (const QString &remark : report.remarks) Printer::message(remark);
    if (conflicts)
        call.out.line(translated(
            PLURAL_TEXT("CommandLine",
                        "%n conflict(s): people wrote without knowing of each other. “conflicts” lists them, "
                        "“settle” decides."),
            conflicts));
}

} // namespace passerelle
