// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SmartHealth, fact by fact: what its text states is there, and nothing else.
#include "core/model/event.h"
#include "core/model/partner.h"
#include "core/model/region.h"
#include "core/model/stakeholder.h"
#include "core/model/transfer.h"
#include "tests/core/sample_records.h"
#include "tests/support/catch.h"

using namespace passerelle;

TEST_CASE("SmartHealth is a partnership without dates, budget and partners")
{
    const Project &project = sample().smartHealth;
    CHECK(project.acronym == u"SmartHealth");
    CHECK(project.kind == ProjectKind::Partnership);
    CHECK(project.title.in(Language::En)
          == u"Smart Specialization for new products, services and processes in Health");
    CHECK_FALSE(project.start.isValid());
    CHECK_FALSE(project.end.isValid());
    CHECK_FALSE(project.status.has_value());
    CHECK(project.projectId.isEmpty());
    CHECK_FALSE(project.programme);
    CHECK(sample().of<Partner>(project).empty());
    CHECK(sample().of<Declaration>(project).empty());
    CHECK(texts(sample().of<ProjectCountry>(project), [](const ProjectCountry &c) { return c.country; })
              .join(u' ')
          == u"ES FR NO");
}

TEST_CASE("SmartHealth has health as its industry and six related ones")
{
    QStringList related;
    for (const ProjectIndustry &link : sample().of<ProjectIndustry>(sample().smartHealth)) {
        if (link.role == IndustryRole::Primary)
            CHECK(sample().name(link.industry) == u"Health");
        else
            related << sample().name(link.industry);
    }
    CHECK(sorted(related).join(u'|')
          == u"Aerospace|Energy|ICT|Manufacturing (Industry 4.0)|Maritime Technologies|Medical Devices");
}

TEST_CASE("SmartHealth names Murcia, three projects, four methods, six ways to money and five challenges")
{
    const auto priorities = sample().document->records<Ris3Priority>();
    REQUIRE(priorities.size() == 1);
    CHECK(priorities[0].title.in(Language::En) == u"Entrepreneurship");
    const auto murcia = sample().document->record(priorities[0].region);
    REQUIRE(murcia);
    CHECK(murcia->code == u"ES62");
    CHECK(murcia->name == u"Murcia");
    CHECK_FALSE(murcia->cohesion.has_value());
    CHECK(sample().confidence(describe<Region>(), murcia->id.number, "code") == u"derived");
    const auto alignments = sample().of<Ris3Alignment>(sample().smartHealth);
    REQUIRE(alignments.size() == 1);
    CHECK(alignments[0].leverageExpected);
    CHECK_FALSE(alignments[0].degree.has_value());

    CHECK(texts(sample().of<LinkedProject>(sample().smartHealth),
                [](const LinkedProject &l) {
                    return QStringLiteral("%1,%2,%3,%4").arg(l.acronym, l.programme, l.callTopic, l.url);
                })
              .join(u'|')
          == u"INNOLABS,H2020,INNOSUP-1-2015,http://www.innolabs.io|Neptune,,,http://www.neptune-project.eu|"
             u"e-HealthHub,H2020,,http://www.ehealth-hub.eu");
    CHECK(texts(sample().of<Method>(sample().smartHealth),
                [](const Method &m) { return m.name.in(Language::En); })
              .join(u'|')
          == u"Cross-fertilisation|Lean product design|Risk management|Team building");
    CHECK(texts(sample().of<FundingLink>(sample().smartHealth),
                [](const FundingLink &l) {
                    return QString::fromLatin1(word(l.kind))
                        + (l.forStartUps ? QStringLiteral("*") : QString());
                })
              .join(u' ')
          == u"accelerator* business_angel* private_equity* private_investor public_fund ris3_fund");
    CHECK(texts(sample().of<Challenge>(sample().smartHealth),
                [](const Challenge &c) {
                    return QLatin1String(word(*c.origin)) + u' ' + c.name.in(Language::En);
                })
              .join(u'|')
          == u"extrinsic Ageing populations|extrinsic Rising costs|extrinsic Scarcity of public resources|"
             u"intrinsic Cancer|intrinsic Rare diseases");
}

TEST_CASE("SmartHealth’s examples move from every related industry but medical devices to health, and back")
{
    QStringList out;
    int back = 0;
    for (const Transfer &transfer : sample().of<Transfer>(sample().smartHealth)) {
        CHECK(transfer.stage == TransferStage::Idea);
        CHECK_FALSE(transfer.fromRegion);
        CHECK_FALSE(transfer.toRegion);
        if (transfer.direction == TransferDirection::Back) {
            ++back;
            CHECK(sample().name(transfer.fromIndustry) == u"Health");
            CHECK_FALSE(transfer.toIndustry);
            continue;
        }
        CHECK(sample().name(transfer.toIndustry) == u"Health");
        out << (transfer.fromIndustry ? sample().name(transfer.fromIndustry) : QString());
    }
    CHECK(back == 1);
    // The one without an industry goes from research-intensive to less developed regions.
    CHECK(sorted(out).join(u'|')
          == u"|Aerospace|Energy|Energy|ICT|ICT|Manufacturing (Industry 4.0)|Maritime Technologies");
    for (const Offer &offer : sample().of<Offer>(sample().smartHealth)) {
        CHECK(sample().name(offer.industry) != u"Medical Devices");
        CHECK_FALSE(offer.trl.has_value());
    }
    CHECK(sample().of<Need>(sample().smartHealth).size() == 3);
    CHECK(sample().of<Stakeholder>(sample().smartHealth).size() == 10);
}
