// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// HACK-IT-NET and the sample as a whole, fact by fact: what the texts state is there, and nothing else.
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/pilot.h"
#include "core/model/plan.h"
#include "core/model/programme.h"
#include "core/model/stakeholder.h"
#include "core/model/steering.h"
#include "core/model/transfer.h"
#include "tests/core/sample_records.h"
#include "tests/support/catch.h"

#include <QMap>
#include <QSet>

using namespace passerelle;

TEST_CASE("the sample holds the two founding cases and nothing beside them")
{
    CHECK(sample().document->count(describe<Project>()) == 2);
    const auto portfolio = sample().document->records<Portfolio>();
    REQUIRE(portfolio.size() == 1);
    CHECK(portfolio[0].defaultLanguage == u"en");
    // What no text speaks of.
    for (const char *entity :
         {"person",        "event",         "session",      "attendance",      "idea",
          "feedback",      "budget_line",   "period_share", "cofinancing",     "contribution_source",
          "expenditure",   "payment",       "report",       "activity",        "deliverable",
          "milestone",     "output",        "indicator",    "indicator_value", "lump_sum",
          "unit_cost",     "transfer_step", "risk",         "action",          "decision",
          "policy_option", "engagement",    "text_limit"}) {
        INFO(entity);
        CHECK(sample().document->count(*entityNamed(QLatin1String(entity))) == 0);
    }
}

TEST_CASE("HACK-IT-NET has the names, numbers and dates of its text")
{
    const Project &project = sample().hackItNet;
    CHECK(project.kind == ProjectKind::Project);
    CHECK(project.projectId == u"ASP0500442");
    CHECK(project.start == QDate(2024, 7, 1));
    CHECK(project.end == QDate(2027, 6, 30));
    CHECK(project.title.in(Language::En)
          == u"Enabling an Alpine region Health And Care Knowledge and Innovation Transfer NETwork");
    CHECK(project.longName.in(Language::En) == u"Health And Care Knowledge and Innovation Transfer NETwork");
    CHECK(project.launchedNote.in(Language::En).contains(u"July 2024"));
    CHECK(project.web.isEmpty());

    const auto programme = sample().document->record(project.programme);
    REQUIRE(programme);
    CHECK(programme->name.in(Language::En) == u"Interreg Alpine Space");
    CHECK_FALSE(programme->defaultRate.has_value());
    const auto objective = sample().document->record(project.specificObjective);
    REQUIRE(objective);
    CHECK(objective->priorityCode == u"3");
    CHECK(objective->priorityTitle.in(Language::En)
          == u"Innovation and digitalisation supporting a green Alpine region");
    CHECK(objective->code == u"3.1");
    CHECK(objective->name.in(Language::En)
          == u"Developing and enhancing research and innovation capacities and the uptake of advanced "
             u"technologies");

    const auto funds = sample().document->records<Fund>();
    REQUIRE(funds.size() == 1);
    CHECK(funds[0].countsAsEu);
    CHECK(funds[0].type == FundType::Other);
    CHECK(sample().confidence(describe<Fund>(), funds[0].id.number, "type") == u"assumed");
}

TEST_CASE("HACK-IT-NET declares the figures of its text")
{
    QMap<QString, qint64> declared;
    for (const Declaration &declaration : sample().of<Declaration>(sample().hackItNet)) {
        QString name = QLatin1String(word(declaration.quantity));
        if (declaration.organisationType)
            name += QStringLiteral(" ") + QLatin1String(word(*declaration.organisationType));
        REQUIRE(declaration.value);
        declared[name] = declaration.value->scaled;
        CHECK_FALSE(declaration.source.isEmpty());
        if (declaration.quantity == DeclaredQuantity::PartnerBudget)
            CHECK(sample().name(declaration.partner).contains(u"BIOPRO"));
        if (declaration.quantity == DeclaredQuantity::Duration)
            CHECK(sample().confidence(describe<Declaration>(), declaration.id.number) == u"derived");
        if (declaration.quantity == DeclaredQuantity::TotalBudget)
            CHECK(sample().confidence(describe<Declaration>(), declaration.id.number) == u"stated");
    }
    const QMap<QString, qint64> expected{
        {QStringLiteral("total_budget"), 251213788},
        {QStringLiteral("eu_contribution"), 167850035},
        {QStringLiteral("partner_budget"), 26558544},
        {QStringLiteral("partners"), 900},
        {QStringLiteral("countries"), 600},
        {QStringLiteral("duration"), 3600},
        {QStringLiteral("work_packages"), 300},
        {QStringLiteral("partners_of_type sectoral_agency"), 100},
        {QStringLiteral("partners_of_type local_authority"), 100},
        {QStringLiteral("partners_of_type regional_authority"), 200},
        {QStringLiteral("partners_of_type higher_education"), 200},
        {QStringLiteral("partners_of_type hospital"), 100},
        {QStringLiteral("partners_of_type business_support"), 200},
    };
    CHECK(declared == expected);
}

TEST_CASE("HACK-IT-NET has nine partners in six countries and only two of them have names and places")
{
    const auto partners = sample().of<Partner>(sample().hackItNet);
    REQUIRE(partners.size() == 9);
    QMap<QString, int> types;
    int nameless = 0;
    for (const Partner &partner : partners) {
        const auto organisation = sample().document->record(partner.organisation);
        REQUIRE(organisation);
        REQUIRE(organisation->type);
        ++types[QLatin1String(word(*organisation->type))];
        CHECK(sample().confidence(describe<Partner>(), partner.id.number, "receives_eu_funds") == u"assumed");
        const bool lead = organisation->name == u"Local Health Authority Veneto Region (ProMIS)";
        CHECK((partner.role == PartnerRole::Lead) == lead);
        if (lead || organisation->name == u"BIOPRO Baden-Württemberg") {
            CHECK(organisation->country == (lead ? u"IT" : u"DE"));
            CHECK(sample().confidence(describe<Organisation>(), organisation->id.number, "country")
                  == u"derived");
            CHECK(sample().confidence(describe<Organisation>(), organisation->id.number, "type")
                  == u"derived");
            continue;
        }
        ++nameless;
        INFO(organisation->name.toStdString());
        CHECK(organisation->name.endsWith(u"(name not stated)"));
        CHECK(organisation->country.isEmpty());
        CHECK(organisation->city.isEmpty());
        CHECK_FALSE(organisation->region);
        CHECK(sample().confidence(describe<Organisation>(), organisation->id.number, "name") == u"assumed");
    }
    CHECK(nameless == 7);
    CHECK(types
          == QMap<QString, int>{{QStringLiteral("sectoral_agency"), 1},
                                {QStringLiteral("local_authority"), 1},
                                {QStringLiteral("regional_authority"), 2},
                                {QStringLiteral("higher_education"), 2},
                                {QStringLiteral("hospital"), 1},
                                {QStringLiteral("business_support"), 2}});
    CHECK(sample().document->count(describe<Organisation>()) == 9);
    const auto countries = sample().of<ProjectCountry>(sample().hackItNet);
    CHECK(texts(countries, [](const ProjectCountry &c) { return c.country; }).join(u' ')
          == u"AT CH DE FR IT SI");
    for (const ProjectCountry &country : countries) {
        CHECK(country.role == PlaceRole::Participating);
        CHECK(country.confidence == Confidence::Stated);
    }
}

TEST_CASE("HACK-IT-NET has its themes, goals, work packages and press release")
{
    CHECK(sample().of<Theme>(sample().hackItNet).size() == 2);
    const auto goals = sample().of<SdgLink>(sample().hackItNet);
    REQUIRE(goals.size() == 2);
    CHECK(goals[0].goal == 3);
    CHECK(goals[1].goal == 9);
    for (const SdgLink &goal : goals) CHECK(goal.weight == SdgWeight::Main);
    const auto workPackages = sample().of<WorkPackage>(sample().hackItNet);
    REQUIRE(workPackages.size() == 3);
    for (int place = 0; place < 3; ++place) {
        CHECK(workPackages[std::size_t(place)].number == place + 1);
        CHECK_FALSE(workPackages[std::size_t(place)].start.isValid());
        CHECK_FALSE(workPackages[std::size_t(place)].leadPartner);
    }
    const auto items = sample().of<CommunicationItem>(sample().hackItNet);
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == CommunicationKind::PressRelease);
    CHECK_FALSE(items[0].date.isValid());
}

TEST_CASE("BIOPRO’s roadshow has its challenges, figures, formats and audience")
{
    const auto pilots = sample().of<Pilot>(sample().hackItNet);
    REQUIRE(pilots.size() == 1);
    CHECK(pilots[0].format == PilotFormat::Roadshow);
    CHECK(sample().name(pilots[0].leadPartner).contains(u"BIOPRO"));
    CHECK(sample().document->record(pilots[0].workPackage)->number == 2);
    CHECK(sample().confidence(describe<Pilot>(), pilots[0].id.number, "work_package") == u"derived");
    CHECK_FALSE(pilots[0].stage.has_value());
    CHECK_FALSE(pilots[0].start.isValid());
    CHECK(sample().document->count(describe<PilotChallenge>()) == 4);

    const auto challenges = texts(sample().of<Challenge>(sample().hackItNet), [](const Challenge &c) {
                                return c.name.in(Language::En).toLower();
                            }).join(u'|');
    for (const QString &named :
         {QStringLiteral("heat stress"), QStringLiteral("extreme weather"),
          QStringLiteral("infectious diseases"), QStringLiteral("greenhouse gas emissions"),
          QStringLiteral("demographic differences")}) {
        INFO(named.toStdString());
        CHECK(challenges.contains(named));
    }
    const auto evidence = sample().of<Evidence>(sample().hackItNet);
    REQUIRE(evidence.size() == 2);
    CHECK(evidence[0].value == Quantity{520});
    CHECK(evidence[0].unit == u"%");
    CHECK(evidence[0].place == u"Germany");
    CHECK(evidence[0].publisher == u"Health Care Without Harm");
    CHECK_FALSE(evidence[0].year.has_value());
    CHECK(evidence[1].statement.in(Language::En).contains(u"supply chain"));
    CHECK_FALSE(evidence[1].value.has_value());
    CHECK(sample().of<Method>(sample().hackItNet).size() == 3);

    const auto groups = texts(sample().of<Stakeholder>(sample().hackItNet), [](const Stakeholder &s) {
        return s.actorGroup ? QString::fromLatin1(word(*s.actorGroup)) : QString();
    });
    CHECK(groups.join(u' ')
          == u"administration entrepreneurs health_workers other patients politics research");
}

TEST_CASE("every record of the sample says which text it is from")
{
    const Document &document = *sample().document;
    QSet<qint64> sourced;
    QSet<QString> levels;
    for (const Row &row : document.rows(*entityNamed(QStringLiteral("provenance")))) {
        if (row.text("field").isEmpty()) sourced << row.number("record_id");
        levels << row.text("confidence");
        const Entity *entity = entityNamed(row.text("record_entity"));
        REQUIRE(entity);
        CHECK(document.row(*entity, row.number("record_id")).has_value());
        if (const QString field = row.text("field"); !field.isEmpty()) CHECK(entity->field(field) != nullptr);
        CHECK_FALSE(row.text("source").isEmpty());
        if (entity != &describe<Portfolio>()) CHECK(row.number("document") != 0);
    }
    CHECK(levels
          == QSet<QString>{QStringLiteral("stated"), QStringLiteral("derived"), QStringLiteral("assumed")});
    for (const Entity *entity : entities()) {
        const QString name = QLatin1String(entity->name);
        if (name == u"provenance" || name == u"document" || name == u"attachment") continue;
        for (const qint64 record : document.numbers(*entity)) {
            INFO(name.toStdString() << ' ' << document.shownName(*entity, record).toStdString());
            CHECK(sourced.contains(record));
        }
    }
    const auto texts = document.rows(*entityNamed(QStringLiteral("document")));
    REQUIRE(texts.size() == 2);
    for (const Row &text : texts) {
        CHECK(text.text("place") == u"linked");
        CHECK(text.text("content_hash").isEmpty());
    }
}

TEST_CASE("the main texts of the sample are in all seven languages and English is their original")
{
    const auto inAll = [](const Text &text) {
        INFO(text.in(Language::En).toStdString());
        CHECK(text.original == Language::En);
        for (const Language language : allLanguages) {
            CHECK_FALSE(text.in(language).isEmpty());
            CHECK_FALSE(text.in(language).contains(u'\''));
        }
    };
    for (const Project &project : sample().document->records<Project>()) {
        inAll(project.title);
        inAll(project.summary);
        inAll(project.aim);
    }
    for (const auto &record : sample().document->records<WorkPackage>()) inAll(record.title);
    for (const auto &record : sample().document->records<Challenge>()) inAll(record.name);
    for (const auto &record : sample().document->records<Offer>()) inAll(record.title);
    for (const auto &record : sample().document->records<Need>()) inAll(record.title);
    for (const auto &record : sample().document->records<Transfer>()) inAll(record.title);
    for (const auto &record : sample().document->records<Theme>()) inAll(record.text);
}
