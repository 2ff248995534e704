// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lead partners, double entries, references to other projects, limits of the programme, data kept too long,
// what waits to be settled.

#include "core/base/format.h"
#include "core/check/across.h"
#include "core/merge/conflicts.h"
#include "core/model/entities.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/plan.h"
#include "core/model/programme.h"
#include "core/model/project.h"
#include "core/model/report.h"

namespace passerelle
{

namespace
{

void oneLeadPartner(Findings &findings)
{
    const QString sql = QStringLiteral(R"(
        SELECT p."id", count(q."id") FROM "project" AS p
        LEFT JOIN "partner" AS q ON q."project" = p."id" AND q."role" = 'lead' AND q."active" = 1
        WHERE p."kind" = 'project' AND %1 GROUP BY p."id" HAVING count(q."id") <> 1)")
                            .arg(inProject(QStringLiteral("p.\"id\"")));
    findings.each(sql, [&](SQLite::Statement &s) {
        const bool none = numberAt(s, 1) == 0;
        if (none && findings.partial) return; // it is elsewhere
        findings.add(none ? Severity::Expected : Severity::Error, describe<Project>(), numberAt(s, 0),
                     nullptr,
                     translated(none ? TEXT("Check", "The project has no active lead partner.")
                                     : TEXT("Check", "The project has several active lead partners.")));
    });
}

// Records that share `key` with another one; `shown` is what %1 in the text stands for.
struct Doubles {
    Severity severity;
    const Entity &entity;
    const Field &field;
    QString from; // table, joins and conditions; t is the entity
    QString key; // expressions that make two records double when all are equal
    QString shown;
    Label text;
};

void find(Findings &findings, const Doubles &doubles)
{
    const QString sql = QStringLiteral(
                            "SELECT \"id\", \"shown\" FROM (SELECT t.\"id\" AS \"id\", %1 AS \"shown\", "
                            "count(*) OVER (PARTITION BY %2) AS \"times\" FROM %3) WHERE \"times\" > 1")
                            .arg(doubles.shown, doubles.key, doubles.from);
    findings.each(sql, [&](SQLite::Statement &s) {
        findings.add(doubles.severity, doubles.entity, numberAt(s, 0), &doubles.field,
                     translated(doubles.text).arg(textAt(s, 1)));
    });
}

void doublePartnerNumbers(Findings &findings)
{
    find(findings,
         {Severity::Error, describe<Partner>(), fieldOf<&Partner::number>(),
          QStringLiteral("\"partner\" AS t WHERE t.\"number\" IS NOT NULL AND ")
              + inProject(QStringLiteral("t.\"project\"")),
          QStringLiteral("t.\"project\", t.\"number\""), QStringLiteral("t.\"number\""),
          TEXT("Check", "Several partners of the project have the number %1.")});
}

void doubleWorkPackageNumbers(Findings &findings)
{
    find(findings,
         {Severity::Error, describe<WorkPackage>(), fieldOf<&WorkPackage::number>(),
          QStringLiteral("\"work_package\" AS t WHERE t.\"number\" IS NOT NULL AND ")
              + inProject(QStringLiteral("t.\"project\"")),
          QStringLiteral("t.\"project\", t.\"number\""), QStringLiteral("t.\"number\""),
          TEXT("Check", "Several work packages of the project have the number %1.")});
}

void doubleInvoices(Findings &findings)
{
    find(findings,
         {Severity::Hint, describe<Expenditure>(), fieldOf<&Expenditure::invoiceNumber>(),
          QStringLiteral("\"expenditure\" AS t JOIN \"partner\" AS p ON p.\"id\" = t.\"partner\" WHERE "
                         "trim(t.\"invoice_number\") <> '' AND trim(t.\"supplier\") <> '' AND ")
              + inProject(QStringLiteral("p.\"project\"")),
          QStringLiteral("p.\"project\", fold(trim(t.\"supplier\")), fold(trim(t.\"invoice_number\"))"),
          QStringLiteral("t.\"invoice_number\""),
          TEXT("Check", "Invoice “%1” of this supplier is entered several times.")});
}

void doublePeople(Findings &findings)
{
    if (findings.project) return; // people belong to the portfolio
    find(findings,
         {Severity::Hint, describe<Person>(), fieldOf<&Person::email>(),
          QStringLiteral("\"person\" AS t WHERE trim(t.\"email\") <> ''"),
          QStringLiteral("fold(trim(t.\"email\"))"), QStringLiteral("t.\"email\""),
          TEXT("Check", "Several people have the e-mail address “%1”.")});
}

void doubleOrganisations(Findings &findings)
{
    if (findings.project) return;
    find(findings,
         {Severity::Hint, describe<Organisation>(), fieldOf<&Organisation::name>(),
          QStringLiteral("\"organisation\" AS t WHERE trim(t.\"name\") <> ''"),
          QStringLiteral("fold(trim(t.\"name\"))"), QStringLiteral("t.\"name\""),
          TEXT("Check", "Several organisations are called “%1”.")});
}

void keptTooLong(Findings &findings)
{
    if (findings.project) return;
    const QDate today = findings.document.installation().now().date();
    const QString sql = QStringLiteral("SELECT \"id\", \"keep_until\" FROM \"person\" WHERE \"keep_until\" < "
                                       "'%1' AND \"anonymised\" IS NOT 1")
                            .arg(today.toString(Qt::ISODate));
    findings.each(sql, [&](SQLite::Statement &s) {
        const QDate until = QDate::fromString(textAt(s, 1), Qt::ISODate);
        findings.add(Severity::Expected, describe<Person>(), numberAt(s, 0), &fieldOf<&Person::keepUntil>(),
                     translated(TEXT("Check",
                                     "The data of this person was to be kept until %1: anonymise or delete "
                                     "it, or set a later date."))
                         .arg(formattedDate(until, findings.document.language())));
    });
}

void referencesToOtherProjects(Findings &findings)
{
    for (const Entity *entity : entities()) {
        const QString own = projectExpression(*entity, QStringLiteral("t"));
        if (own.isEmpty()) continue;
        for (const Field &field : entity->fields) {
            if (field.kind != Kind::Reference || field.Spec::owner) continue;
            const QString other = projectExpression(field.target(), QStringLiteral("r"));
            if (other.isEmpty()) continue;
            const QString sql = QStringLiteral("SELECT t.\"id\" FROM %1 AS t JOIN %2 AS r ON r.\"id\" = t.%3 "
                                               "WHERE %4 <> %5 AND %6")
                                    .arg(quoted(entity->name), quoted(field.target().name),
                                         quoted(field.name), own, other, inProject(own));
            findings.each(sql, [&](SQLite::Statement &s) {
                findings.add(Severity::Error, *entity, numberAt(s, 0), &field,
                             translated(TEXT("Check", "“%1” belongs to another project."))
                                 .arg(translated(field.label)));
            });
        }
    }
}

struct Limit {
    const Entity &entity;
    const Field &field;
    qint64 programme;
    qint64 characters;
};

// SQLite counts code points, the programme UTF-16 units: at most twice as many, so half is looked at here.
void find(Findings &findings, const Limit &limit)
{
    const QString project = projectExpression(limit.entity, QStringLiteral("t"));
    for (const Column &column : columns(limit.entity)) {
        const bool isText = column.field == &limit.field && column.part < int(languageCount);
        if (!isText) continue;
        const QString sql = QStringLiteral(
                                "SELECT t.\"id\", t.%1 FROM %2 AS t JOIN \"project\" AS o ON o.\"id\" = %3 "
                                "WHERE o.\"programme\" = %4 AND length(t.%1) > %5 AND %6")
                                .arg(quoted(column.name), quoted(limit.entity.name), project)
                                .arg(limit.programme)
                                .arg(limit.characters / 2)
                                .arg(inProject(QStringLiteral("o.\"id\"")));
        findings.each(sql, [&](SQLite::Statement &s) {
            const qsizetype length = textAt(s, 1).size();
            if (length <= limit.characters) return;
            const QString name = translated(limit.field.label);
            const QString most = QString::number(limit.characters);
            const QString these = QString::number(length);
            findings.add(
                Severity::Expected, limit.entity, numberAt(s, 0), &limit.field,
                limit.field.kind == Kind::Translated
                    ? translated(TEXT("Check", "“%1”, %2: the programme takes %3 characters, these are %4."))
                          .arg(name, ownName(allLanguages[std::size_t(column.part)]), most, these)
                    : translated(TEXT("Check", "“%1”: the programme takes %2 characters, these are %3."))
                          .arg(name, most, these));
        });
    }
}

void limitsOfTheProgramme(Findings &findings)
{
    findings.each(
        QStringLiteral("SELECT \"id\", \"programme\", \"field\", \"characters\" FROM \"text_limit\""),
        [&](SQLite::Statement &s) {
            const QString path = textAt(s, 2);
            const Entity *entity = entityNamed(path.section(u'.', 0, 0));
            const Field *field = entity ? entity->field(path.section(u'.', 1)) : nullptr;
            const bool isText = field && (field->kind == Kind::Text || field->kind == Kind::Translated);
            if (isText && !projectExpression(*entity, QStringLiteral("t")).isEmpty())
                find(findings, Limit{*entity, *field, numberAt(s, 1), numberAt(s, 3)});
            else if (!findings.project)
                findings.add(Severity::Error, describe<TextLimit>(), numberAt(s, 0),
                             &fieldOf<&TextLimit::field>(),
                             translated(TEXT("Check",
                                             "There is no text of a project called “%1”; name an entity and "
                                             "a field, as in project.summary."))
                                 .arg(path));
        });
}

void openConflicts(Findings &findings)
{
    for (const Conflict &conflict : conflicts(findings.document)) {
        const auto ofProject = [&] { return findings.document.projectOf(*conflict.entity, conflict.record); };
        if (findings.project && ofProject() != findings.project) continue;
        findings.add(
            Severity::Expected, *conflict.entity, conflict.record,
            conflict.column ? conflict.column->field : nullptr,
            translated(
                conflict.column
                    ? TEXT("Check",
                           "Several people wrote this without knowing of each other, and it waits to be "
                           "settled: “conflicts” lists what each of them wrote.")
                    : TEXT("Check",
                           "Somebody deleted this while others changed it or referred to it, and it waits to "
                           "be settled: “conflicts” lists who did what.")));
    }
}

} // namespace

std::span<const AcrossRule> recordRules()
{
    static constexpr AcrossRule rules[] = {
        oneLeadPartner,
        doublePartnerNumbers,
        doubleWorkPackageNumbers,
        doubleInvoices,
        doublePeople,
        doubleOrganisations,
        keptTooLong,
        referencesToOtherProjects,
        limitsOfTheProgramme,
        openConflicts,
    };
    return rules;
}

} // namespace passerelle
