// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "core/catalogue/catalogue.h"
#include "core/exchange/cordis.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/programme.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "tests/core/shared_data.h"
#include "tests/support/catch.h"
#include "tests/support/portfolio_file.h"

#include <QHash>

#include <algorithm>
#include <set>

using namespace passerelle;

namespace
{

// Invented, in the form of a download: quotes, semicolons and line breaks inside cells.
const QByteArray projectLines =
    R"("id";"acronym";"status";"title";"startDate";"endDate";"totalCost";"ecMaxContribution";"legalBasis";"frameworkProgramme";"objective"
"100000001";"BRÜCKE";"SIGNED";"A bridge; ""two"" banks";"2024-01-01";"2026-12-31";"1000000.50";"750000.25";"HORIZON.2.5";"HORIZON";"First line
second line"
"100000002";"TWICE";"CLOSED";"Closed";"2021-01-01";"2022-12-31";"0";"1000";"HORIZON.2.5";"HORIZON";"Lump sum"
"100000003";"TWICE";"TERMINATED";"The same acronym";"2021-01-01";"";"";"";"HORIZON.2.5";"HORIZON";""
)";

const QByteArray organisationLines =
    R"("projectID";"projectAcronym";"organisationID";"vatNumber";"name";"shortName";"SME";"activityType";"street";"postCode";"city";"country";"nutsCode";"geolocation";"organizationURL";"contentUpdateDate";"order";"role";"ecContribution";"netEcContribution";"totalCost";"endOfParticipation"
"100000001";"BRÜCKE";"900000001";"EL1";"University of Somewhere";"UOS";"false";"HES";"Road 1";"10000";"Athens";"EL";"EL303";"37.9838096,23.7275388";"http://uos.example";"2024-05-01";"1";"coordinator";"500000.25";"400000";"600000";"false"
"100000001";"BRÜCKE";"900000002";"";"Tiny Ltd";"";"true";"PRC";"";"";"Leeds";"UK";"UKE42";"";"";"";"2";"participant";"250000";"250000";"";"true"
"100000001";"BRÜCKE";"900000003";"";"Town of X";"X";"";"PUB";"";"";"Boston";"US";"US";"";"";"";"3";"associatedPartner";"";"";"";"false"
"100000002";"TWICE";"900000001";"";"University of Somewhere, moved";"UOS";"false";"HES";"";"";"Athens";"EL";"ELZZZ";"";"";"2025-05-01";"1";"coordinator";"900";"";"";"false"
"100000002";"TWICE";"900000004";"";"Big Ltd";"BIG";"false";"PRC";"";"";"Wien";"AT";"AT130";"";"";"";"2";"associatedPartner";"";"";"";"false"
"100000002";"TWICE";"900000004";"";"Big Ltd";"BIG";"false";"PRC";"";"";"Wien";"AT";"AT130";"";"";"";"7";"participant";"0";"";"";"false"
)";

struct TestPortfolio : PortfolioFile {
    ImportResult import(const QByteArray &projectsCsv, const QByteArray &organisationsCsv)
    {
        ImportResult result;
        document->change(TEXT("Step", "Test"), QString(), [&](Editor &editor) {
            result = importCordis(editor, projectsCsv, organisationsCsv);
        });
        return result;
    }
    Project project(const QString &id) const
    {
        for (const Project &p : document->records<Project>())
            if (p.projectId == id) return p;
        FAIL("there is no project " << id.toStdString());
        return {};
    }
    Organisation organisation(const QString &pic) const
    {
        for (const Organisation &o : document->records<Organisation>())
            if (o.pic == pic) return o;
        FAIL("there is no organisation " << pic.toStdString());
        return {};
    }
    // In the order of their numbers.
    std::vector<Partner> partners(const QString &project, const QString &pic) const
    {
        std::vector<Partner> found;
        for (const Partner &p : document->records<Partner>())
            if (p.project == this->project(project).id && p.organisation == organisation(pic).id)
                found.push_back(p);
        std::sort(found.begin(), found.end(),
                  [](const auto &a, const auto &b) { return a.number < b.number; });
        return found;
    }
    qint64 declared(DeclaredQuantity quantity) const
    {
        qint64 cents = 0;
        for (const Declaration &d : document->records<Declaration>())
            if (d.quantity == quantity && d.source == QStringLiteral("CORDIS")) cents += d.value->scaled;
        return cents;
    }
    qint64 shares() const
    {
        qint64 cents = 0;
        for (const Partner &p : document->records<Partner>())
            cents += p.declaredEuContribution.value_or(Money{}).scaled;
        return cents;
    }
    // Projects whose partners' shares differ from the declared EU contribution by more than 1 EUR.
    QStringList differing() const
    {
        QHash<qint64, qint64> cents;
        for (const Partner &p : document->records<Partner>())
            cents[p.project.number] -= p.declaredEuContribution.value_or(Money{}).scaled;
        for (const Declaration &d : document->records<Declaration>())
            if (d.quantity == DeclaredQuantity::EuContribution) cents[d.project.number] += d.value->scaled;
        QStringList found;
        for (const Project &p : document->records<Project>())
            if (std::abs(cents.value(p.id.number)) > 100) found += p.projectId;
        return found;
    }
};

// The rows after the header in the opposite order; only for tables without line breaks in cells.
QByteArray reversed(const QByteArray &csv)
{
    QByteArrayList lines = csv.trimmed().split('\n');
    std::reverse(lines.begin() + 1, lines.end());
    return lines.join('\n');
}

} // namespace

TEST_CASE("a CORDIS project becomes a project with its programme and its declared values")
{
    TestPortfolio portfolio;
    const ImportResult result = portfolio.import(projectLines, organisationLines);
    CHECK(result.refused.empty());
    CHECK(portfolio.document->count(describe<Project>()) == 3);

    const Project bridge = portfolio.project(QStringLiteral("100000001"));
    CHECK(bridge.kind == ProjectKind::Project);
    CHECK(bridge.acronym == QStringLiteral("BRÜCKE"));
    CHECK(bridge.title == Text(Language::En, QStringLiteral("A bridge; \"two\" banks")));
    CHECK(bridge.summary.in(Language::En) == QStringLiteral("First line\nsecond line"));
    CHECK(bridge.status == ProjectStatus::Running);
    CHECK(bridge.start == QDate(2024, 1, 1));
    CHECK(bridge.end == QDate(2026, 12, 31));
    const auto programme = portfolio.document->record(bridge.programme);
    REQUIRE(programme);
    CHECK(programme->code == QStringLiteral("HORIZON"));
    CHECK(programme->name.in(Language::En) == QStringLiteral("Horizon Europe"));
    CHECK(portfolio.document->count(describe<Programme>()) == 1);

    // The key is the id: an acronym is used more than once.
    CHECK(portfolio.project(QStringLiteral("100000002")).status == ProjectStatus::Closed);
    CHECK(portfolio.project(QStringLiteral("100000003")).status == ProjectStatus::Closed);
    CHECK_FALSE(portfolio.project(QStringLiteral("100000003")).end.isValid());

    // A total of 0 is none.
    CHECK(portfolio.declared(DeclaredQuantity::TotalBudget) == 100000050);
    CHECK(portfolio.declared(DeclaredQuantity::EuContribution) == 75100025);
    CHECK(portfolio.document->count(describe<Declaration>()) == 3);
}

TEST_CASE("a CORDIS organisation is one record however many projects it is in, with the latest facts")
{
    TestPortfolio portfolio;
    portfolio.import(projectLines, organisationLines);
    CHECK(portfolio.document->count(describe<Organisation>()) == 4);

    const Organisation university = portfolio.organisation(QStringLiteral("900000001"));
    CHECK(university.name == QStringLiteral("University of Somewhere, moved"));
    CHECK(university.abbreviation == QStringLiteral("UOS"));
    CHECK(university.street == QStringLiteral("Road 1")); // the later row says nothing of it
    CHECK(university.vatId == QStringLiteral("EL1"));
    CHECK(university.country == QStringLiteral("GR"));
    CHECK(university.type == OrganisationType::HigherEducation);
    CHECK(university.helix == Helix::Academia);
    REQUIRE(university.latitude);
    CHECK(university.latitude->scaled == 37983810);
    CHECK(university.longitude->scaled == 23727539);

    const Organisation tiny = portfolio.organisation(QStringLiteral("900000002"));
    CHECK(tiny.country == QStringLiteral("GB"));
    CHECK(tiny.type == OrganisationType::Sme);
    CHECK_FALSE(tiny.size);
    CHECK_FALSE(tiny.latitude);
    const Organisation big = portfolio.organisation(QStringLiteral("900000004"));
    CHECK(big.type == OrganisationType::Enterprise);
    CHECK(big.size == SizeClass::Large);
    const Organisation town = portfolio.organisation(QStringLiteral("900000003"));
    CHECK_FALSE(town.type); // local, regional or national: CORDIS does not say
    CHECK(town.legalStatus == LegalStatus::Public);
}

TEST_CASE(
    "regions of CORDIS organisations are those of the catalogue, others tell level and country by their code")
{
    TestPortfolio portfolio;
    portfolio.import(projectLines, organisationLines);
    const auto regionOf = [&](const char *pic) {
        return *portfolio.document->record(portfolio.organisation(QLatin1String(pic)).region);
    };
    const Region wien = regionOf("900000004");
    CHECK(wien.code == QStringLiteral("AT130"));
    CHECK(wien.name == region(QStringLiteral("AT130"))->name);
    CHECK(wien.level == 3);
    CHECK(wien.country == QStringLiteral("AT"));
    CHECK(wien.cohesion == CohesionCategory::MoreDeveloped);
    CHECK(wien.cohesionPeriod == QStringLiteral("2021–2027"));
    CHECK(wien.cohesionSource.has_value());
    const Region states = regionOf("900000003");
    CHECK(states.level == 0);
    CHECK(states.country == QStringLiteral("US"));
    CHECK(states.name.startsWith(QStringLiteral("United States")));
    CHECK_FALSE(states.cohesion);
    const Region unknown = regionOf("900000001");
    CHECK(unknown.code == QStringLiteral("ELZZZ"));
    CHECK(unknown.level == 3);
    CHECK(unknown.country == QStringLiteral("GR"));
    CHECK(regionOf("900000002").country == QStringLiteral("GB"));
}

TEST_CASE("a participation becomes a partner with role, number and share")
{
    TestPortfolio portfolio;
    portfolio.import(projectLines, organisationLines);
    CHECK(portfolio.document->count(describe<Partner>()) == 6);
    const auto bridge = QStringLiteral("100000001"), twice = QStringLiteral("100000002");

    const Partner lead = portfolio.partners(bridge, QStringLiteral("900000001")).at(0);
    CHECK(lead.role == PartnerRole::Lead);
    CHECK(lead.number == 1);
    CHECK(lead.declaredEuContribution == Money::cents(50000025));
    CHECK(lead.receivesEuFunds);
    CHECK(lead.active);
    const Partner ended = portfolio.partners(bridge, QStringLiteral("900000002")).at(0);
    CHECK(ended.role == PartnerRole::Partner);
    CHECK_FALSE(ended.active);
    const Partner associated = portfolio.partners(bridge, QStringLiteral("900000003")).at(0);
    CHECK(associated.role == PartnerRole::Associated);
    CHECK_FALSE(associated.declaredEuContribution); // empty is not 0
    CHECK_FALSE(associated.receivesEuFunds);

    // An organisation that is in a project twice.
    const auto both = portfolio.partners(twice, QStringLiteral("900000004"));
    REQUIRE(both.size() == 2);
    CHECK(both[0].number == 2);
    CHECK(both[0].role == PartnerRole::Associated);
    CHECK(both[1].number == 7);
    CHECK(both[1].role == PartnerRole::Partner);
    CHECK(both[1].declaredEuContribution == Money{});
    CHECK_FALSE(both[1].receivesEuFunds);

    CHECK(portfolio.differing() == QStringList{twice}); // 1000 declared, 900 shared out

    // A third participation with a lower number leaves the records of the other two as they are.
    const ImportResult more = portfolio.import(
        projectLines,
        organisationLines
            + "\"100000002\";\"TWICE\";\"900000004\";\"\";\"Big "
              "Ltd\";\"BIG\";\"false\";\"PRC\";\"\";\"\";\"Wien\";"
              "\"AT\";\"AT130\";\"\";\"\";\"\";\"1\";\"thirdParty\";\"\";\"\";\"\";\"false\"\n");
    CHECK(more.inserted == 1);
    CHECK(more.updated == 0);
}

TEST_CASE("importing from CORDIS again changes nothing, in any order of rows, and keeps what people added")
{
    TestPortfolio portfolio;
    const ImportResult first = portfolio.import(projectLines, organisationLines);
    Project bridge = portfolio.project(QStringLiteral("100000001"));
    bridge.web = QStringLiteral("https://bridge.example");
    bridge.title.set(Language::De, QStringLiteral("Eine Brücke"));
    portfolio.document->change(TEXT("Step", "Test"), QString(),
                               [&](Editor &editor) { editor.update(bridge); });

    const auto steps = portfolio.document->steps().size();
    for (const QByteArray &table : {organisationLines, reversed(organisationLines)}) {
        const ImportResult again = portfolio.import(projectLines, table);
        CHECK(again.inserted == 0);
        CHECK(again.updated == 0);
        CHECK(again.unchanged == 3 + 3 + 4 + 6); // projects, declared values, organisations, partners
    }
    CHECK(portfolio.document->steps().size() == steps);
    CHECK(portfolio.project(QStringLiteral("100000001")).web == QStringLiteral("https://bridge.example"));
    CHECK(portfolio.project(QStringLiteral("100000001")).title.in(Language::De)
          == QStringLiteral("Eine Brücke"));

    // What changed at the source changes here.
    QByteArray later = organisationLines;
    later.replace("\"500000.25\"", "\"500001.25\"");
    const ImportResult changed = portfolio.import(projectLines, later);
    CHECK(changed.updated == 1);
    CHECK(first.inserted > changed.inserted);
    portfolio.document->undo();
    CHECK(portfolio.partners(QStringLiteral("100000001"), QStringLiteral("900000001"))
              .at(0)
              .declaredEuContribution
          == Money::cents(50000025));
}

TEST_CASE("decimal commas, other separators, fewer columns and swapped files are read as well")
{
    const QByteArray reduced =
        "projectID|name|shortName|SME|activityType|city|country|contactForm|order|role|"
        "ecContribution\n"
        "100000001|University of Somewhere|UOS|False|HES|Athens|EL|https://c.example/project/"
        "900000001/100000001|1|coordinator|1234,5\n"
        "100000001|No Form|NF|True|PRC|Oslo|NO||2|participant|100\n";
    const QByteArray reducedProjects =
        "id|acronym|title|startDate|endDate|totalCost|legalBasis|objective\n"
        "100000001|PIPE|A \"quoted\" title|2026-05-01|2030-04-30|2998012,75|HORIZON.3.1|Text\n";
    TestPortfolio portfolio;
    const ImportResult result = portfolio.import(reduced, reducedProjects);
    CHECK(result.refused.empty());
    CHECK(portfolio.declared(DeclaredQuantity::TotalBudget) == 299801275);
    CHECK(portfolio.shares() == 133450);
    CHECK(portfolio.organisation(QStringLiteral("900000001")).country == QStringLiteral("GR"));
    CHECK(portfolio.project(QStringLiteral("100000001")).title.in(Language::En)
          == QStringLiteral("A \"quoted\" title"));
    CHECK(portfolio.document->records<Programme>().at(0).code == QStringLiteral("HORIZON"));
    CHECK(result.dialect.contains(QStringLiteral("comma")));
    const ImportResult again = portfolio.import(reducedProjects, reduced);
    CHECK(again.inserted == 0);
    CHECK(again.updated == 0);

    QByteArray commas = projectLines;
    commas.replace("1000000.50", "1000000,50").replace("750000.25", "750000,25");
    TestPortfolio other;
    other.import(commas, organisationLines);
    CHECK(other.declared(DeclaredQuantity::TotalBudget) == 100000050);
}

TEST_CASE("rows of CORDIS that cannot be used are listed with line and reason, and leave nothing behind")
{
    const QByteArray bad = "id;acronym;startDate;totalCost\n"
                           "1;GOOD;2024-01-01;5\n"
                           ";NOID;2024-01-01;5\n"
                           "3;;2024-01-01;5\n"
                           "4;DATE;1 May;5\n"
                           "5;GROUPED;2024-01-01;1.234.567,00\n"
                           "6;PRECISE;2024-01-01;1.234\n"
                           "1;AGAIN;2024-01-01;5\n";
    const QByteArray badOrganisations = "projectID;organisationID;name;role;ecContribution\n"
                                        "1;900000001;Good;coordinator;5\n"
                                        "4;900000002;Of a refused project;participant;5\n"
                                        "1;900000003;;participant;5\n"
                                        ";900000004;No project;participant;5\n"
                                        "1;900000005;No amount;participant;five\n";
    TestPortfolio portfolio;
    const ImportResult result = portfolio.import(bad, badOrganisations);
    std::multiset<int> lines;
    for (const auto &refused : result.refused) {
        lines.insert(refused.line);
        CHECK(refused.reason.endsWith(u'.'));
    }
    CHECK(lines == std::multiset<int>{3, 4, 5, 6, 7, 8, 3, 4, 5, 6});
    CHECK(portfolio.document->count(describe<Project>()) == 1);
    CHECK(portfolio.document->count(describe<Organisation>()) == 1);
    CHECK(portfolio.document->count(describe<Partner>()) == 1);
}

TEST_CASE("tables that are not of CORDIS are a failure and change nothing")
{
    TestPortfolio portfolio;
    CHECK_THROWS_AS(portfolio.import("name;amount\nx;5\n", organisationLines), Failure);
    CHECK_THROWS_AS(portfolio.import(projectLines, "projectID;amount\n1;5\n"), Failure);
    CHECK(portfolio.document->steps().empty());
    CHECK(portfolio.import(projectLines, {}).inserted == 3 + 3 + 1);
}

TEST_CASE("the coordination and support actions of Horizon Europe add up to the cent")
{
    const auto allProjects = sharedData("cordis/csa_project.csv");
    const auto allOrganisations = sharedData("cordis/csa_organization.csv");
    if (!allProjects || !allOrganisations) return;
    TestPortfolio portfolio;
    const ImportResult result = portfolio.import(*allProjects, *allOrganisations);
    CHECK(result.refused.empty());
    CHECK(portfolio.document->count(describe<Project>()) == 1361);
    CHECK(portfolio.document->count(describe<Organisation>()) == 5428);
    CHECK(portfolio.document->count(describe<Partner>()) == 11504);
    CHECK(portfolio.shares() == 304272590710);
    CHECK(portfolio.declared(DeclaredQuantity::EuContribution) == 304294184448);
    CHECK(portfolio.declared(DeclaredQuantity::TotalBudget) == 235065923366);
    int without = 0, ended = 0, leads = 0;
    for (const Partner &p : portfolio.document->records<Partner>()) {
        without += !p.declaredEuContribution;
        ended += !p.active;
        leads += p.role == PartnerRole::Lead;
    }
    CHECK(without == 1114);
    CHECK(ended == 120);
    CHECK(leads == 1361);
    CHECK(portfolio.differing().size() == 1);

    const ImportResult again = portfolio.import(*allProjects, *allOrganisations);
    CHECK(again.inserted == 0);
    CHECK(again.updated == 0);
}

TEST_CASE("a reduced download with decimal point in one table and comma in the other is read")
{
    const auto someProjects = sharedData("tables/cordis_hopon_projects_pipe.csv");
    const auto someOrganisations = sharedData("tables/cordis_hopon_orgs_pipe.csv");
    if (!someProjects || !someOrganisations) return;
    TestPortfolio portfolio;
    const ImportResult result = portfolio.import(*someProjects, *someOrganisations);
    CHECK(result.refused.empty());
    CHECK(portfolio.document->count(describe<Project>()) == 48);
    CHECK(portfolio.document->count(describe<Partner>()) == 250);
}
