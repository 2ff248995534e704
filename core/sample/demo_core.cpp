// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Project, partners, what it is about and where, what it builds on.
#include "core/sample/demo_words.h"
#include "core/sample/demo_writer.h"

#include <QSet>

#include <algorithm>

namespace passerelle
{
namespace
{

QString acronym(int index)
{
    const DemoWords &demo = demoWords();
    const int starts = int(demo.acronymStarts.size());
    const int ends = int(demo.acronymEnds.size());
    // 12 and 10 have a common divisor: the second word moves on by one each time the first list is through.
    const QString name = demo.acronymStarts[std::size_t(index % starts)]
        + demo.acronymEnds[std::size_t((index + index / starts) % ends)];
    const int round = index / (starts * ends);
    return round ? QStringLiteral("%1-%2").arg(name).arg(round + 1) : name;
}

ProjectStatus statusOf(const DemoProject &project, QDate today)
{
    if (project.start > today) return ProjectStatus::Approved;
    if (project.end < today)
        return project.end.addMonths(6) < today ? ProjectStatus::Closed : ProjectStatus::Closing;
    return ProjectStatus::Running;
}

void addRecord(DemoWriter &writer, DemoProject &project)
{
    const DemoWords &demo = demoWords();
    project.duration = project.index % 4 == 3 ? 24 : 36;
    // The first ones are in the middle of their work, so that there are years of data.
    const int monthsAgo = project.index < 2 ? 27 - project.index * 6 : writer.dice.between(-4, 44);
    project.start = QDate(writer.today.year(), writer.today.month(), 1).addMonths(-monthsAgo);
    project.end = project.start.addMonths(project.duration).addDays(-1);
    project.acronym = acronym(project.index);

    Project record;
    record.kind = project.partnership ? ProjectKind::Partnership : ProjectKind::Project;
    record.acronym = project.acronym;
    record.title = writer.partly(demo.topics[std::size_t(project.index) % demo.topics.size()]);
    record.longName = words({"Invented project for demonstration"});
    record.summary = writer.partly(demo.summaries.front());
    record.aim = writer.partly(demo.aims.front());
    record.rationale = words(
        {"Regions that research much and regions with urgent needs learn from one another.",
         "Les régions de recherche et celles aux besoins urgents apprennent l’une de l’autre."});
    record.status = statusOf(project, writer.today);
    record.start = project.start;
    record.end = project.end;
    record.web = QStringLiteral("https://example.org/") + project.acronym.toLower();
    record.launchedNote = words({"Launched with all partners around one table.",
                                 "Lancé avec tous les partenaires autour d’une table."});
    if (!project.partnership) {
        record.projectId = QStringLiteral("DEMO%1").arg(project.index + 1, 4, 10, QLatin1Char('0'));
        record.programme = project.frame->programme;
        record.specificObjective = project.frame->objectives[std::size_t(project.index) % 2];
    }
    project.id = writer.add(record);
}

void addPartners(DemoWriter &writer, const DemoWorld &world, DemoProject &project)
{
    const int count = project.rich ? writer.dice.between(5, 8) : 4;
    const std::size_t first = std::size_t(project.index) * 3;
    for (int number = 1; number <= count; ++number) {
        DemoPartner partner;
        partner.organisation =
            world.organisations[(first + std::size_t(number)) % world.organisations.size()];
        const QString country = partner.organisation.country;
        partner.receivesEuFunds = !project.partnership && country != u"CH" && country != u"NO";

        Partner record;
        record.project = project.id;
        record.organisation = partner.organisation.id;
        record.number = number;
        record.role = number == 1 ? PartnerRole::Lead : PartnerRole::Partner;
        if (number > 4 && number == count && project.partnership) record.role = PartnerRole::Network;
        record.abbreviation = partner.organisation.abbreviation;
        record.motivation = words({"Wants to bring what is tested elsewhere to the people of its region.",
                                   "Souhaite apporter à sa région ce qui a fait ses preuves ailleurs.",
                                   "Quiere traer a su región lo que ya funciona en otros lugares."});
        const Language own = languageOfCountry(country);
        record.expertise = Text(own,
                                demoWords().topics[std::size_t(number) % demoWords().topics.size()].in(own));
        record.responsibility = words({"Leads one activity and reports on it."});
        record.joined = project.start;
        record.receivesEuFunds = partner.receivesEuFunds;
        // The options of the simplified costs; which lines are entered depends on them (demo_budget.cpp).
        if (!project.partnership) {
            switch (number % 4) {
            case 0: record.otherRate = Percentage{4000}; break;
            case 1:
                record.officeOnStaffRate = Percentage{1500};
                record.travelRate = Percentage{1500};
                break;
            case 2: record.officeOnStaffRate = Percentage{1500}; break;
            default: record.staffRate = Percentage{2000}; break;
            }
        }
        partner.id = writer.add(record);
        project.partners.push_back(partner);
    }
}

void addPlaces(DemoWriter &writer, const DemoProject &project)
{
    QSet<QString> countries;
    QSet<qint64> regions;
    for (const DemoPartner &partner : project.partners) {
        const QString code = partner.organisation.country;
        if (!countries.contains(code)) {
            countries << code;
            ProjectCountry country;
            country.project = project.id;
            country.country = code;
            writer.add(country);
        }
        if (regions.contains(partner.organisation.region.number)) continue;
        regions << partner.organisation.region.number;
        ProjectRegion place;
        place.project = project.id;
        place.region = partner.organisation.region;
        place.role = partner.id == project.partners.back().id ? PlaceRole::Target : PlaceRole::Participating;
        place.confidence = Confidence::Invented;
        writer.add(place);
    }
}

void addSubjects(DemoWriter &writer, const DemoWorld &world, DemoProject &project)
{
    const DemoWords &demo = demoWords();
    int number = 0;
    for (const Text &text : demo.themes) {
        Theme theme;
        theme.project = project.id;
        theme.number = ++number;
        theme.text = writer.partly(text);
        writer.add(theme);
        if (!project.rich) break;
    }
    for (const Text &name : demo.challenges) {
        Challenge challenge;
        challenge.project = project.id;
        challenge.name = writer.partly(name);
        challenge.origin = ChallengeOrigin(project.challenges.size() % 3);
        project.challenges.push_back(writer.add(challenge));
        if (!project.rich) break;
    }
    Evidence evidence;
    evidence.project = project.id;
    evidence.challenge = project.challenges.front();
    evidence.statement = words(
        {"Invented share of posts that stay empty", "Part inventée de postes vacants"});
    evidence.value = Quantity{writer.dice.between(400, 2500)};
    evidence.unit = QStringLiteral("%");
    evidence.place = project.partners.front().organisation.city;
    evidence.year = project.start.year() - 1;
    evidence.publisher = QStringLiteral("Demo Observatory");
    evidence.url = QStringLiteral("https://example.org/evidence");
    writer.add(evidence);

    for (std::size_t place = 0; place < 3 && place < world.industries.size(); ++place) {
        ProjectIndustry industry;
        industry.project = project.id;
        industry.industry = place == 0
            ? world.industries.front()
            : world.industries[1 + (std::size_t(project.index) + place) % (world.industries.size() - 1)];
        industry.role = place == 0 ? IndustryRole::Primary : IndustryRole::Related;
        writer.add(industry);
    }
    for (const auto &[goal, weight] : {std::pair(3, SdgWeight::Main), std::pair(9, SdgWeight::Other)}) {
        SdgLink link;
        link.project = project.id;
        link.goal = goal;
        link.weight = weight;
        link.note = words({"By better care in the regions"});
        writer.add(link);
    }
}

std::size_t placeOf(const DemoWorld &world, Ref<Region> region)
{
    const auto found = std::ranges::find_if(
        world.regions, [&](const Region &each) { return Ref<Region>(each.id) == region; });
    return std::size_t(found - world.regions.begin());
}

void addLinks(DemoWriter &writer, const DemoWorld &world, const DemoProject &project)
{
    Ris3Alignment alignment;
    alignment.project = project.id;
    alignment.priority = world.priorities[placeOf(world, project.partners.front().organisation.region)];
    alignment.degree = writer.dice.between(1, 3);
    alignment.leverageExpected = true;
    alignment.note = words({"Regional funds are to carry the pilot on."});
    writer.add(alignment);

    LinkedProject linked;
    linked.project = project.id;
    linked.acronym = acronym(project.index + 7) + QStringLiteral(" (earlier)");
    linked.programme = QStringLiteral("Demonstration programme 2014-2020");
    linked.callTopic = QStringLiteral("Call 1");
    linked.url = QStringLiteral("https://example.org/earlier");
    linked.relation = ProjectRelation(project.index % 4);
    linked.ownParticipants = project.partners.front().organisation.abbreviation;
    linked.note = words({"Left a tool box that is used here."});
    writer.add(linked);

    FundingLink funding;
    funding.project = project.id;
    funding.kind = FundingKind(project.index % 6);
    funding.organisation = project.partners.back().organisation.id;
    funding.ticketFrom = Money::cents(2'500'000);
    funding.ticketTo = Money::cents(20'000'000);
    funding.stage = FundingStage(project.index % 5);
    funding.forStartUps = project.index % 2 == 0;
    for (const Person &person : world.people)
        if (person.organisation == project.partners.back().organisation.id && !person.anonymised) {
            funding.contact = person.id;
            break;
        }
    funding.note = words({"First talk held; wants to see the pilot."});
    writer.add(funding);
}

} // namespace

void addProjectCore(DemoWriter &writer, const DemoWorld &world, DemoProject &project)
{
    addRecord(writer, project);
    addPartners(writer, world, project);
    addPlaces(writer, project);
    addSubjects(writer, world, project);
    addLinks(writer, world, project);
}

} // namespace passerelle
