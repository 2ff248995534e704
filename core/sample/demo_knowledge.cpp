// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stakeholders, offers, needs, transfers and options for policy.
#include "core/model/pilot.h"
#include "core/model/plan.h"
#include "core/model/stakeholder.h"
#include "core/model/transfer.h"
#include "core/sample/demo_words.h"
#include "core/sample/demo_writer.h"

#include <algorithm>

namespace passerelle
{
namespace
{

constexpr Helix helixOfGroup[] = {Helix::Government, Helix::CivilSociety, Helix::Industry,
                                  Helix::Government, Helix::Government,   Helix::CivilSociety};

void addStakeholders(DemoWriter &writer, const DemoWorld &world, DemoProject &project)
{
    const DemoWords &demo = demoWords();
    Dice &dice = writer.dice;
    const std::size_t count = project.rich ? demo.stakeholders.size() : 2;
    for (std::size_t place = 0; place < count; ++place) {
        const DemoPartner &owner = project.partners[place % project.partners.size()];
        Stakeholder stakeholder;
        stakeholder.project = project.id;
        stakeholder.name = writer.partly(demo.stakeholders[place]);
        stakeholder.actorGroup = ActorGroup(place);
        // One of the first project’s has none, to be found.
        if (project.index != 0 || place != 2) stakeholder.helix = helixOfGroup[place];
        if (place % 3 == 0)
            stakeholder.organisation = world.organisations[(place * 7 + 3) % world.organisations.size()].id;
        stakeholder.region = owner.organisation.region;
        stakeholder.influence = dice.between(1, 5);
        stakeholder.interest = dice.between(2, 5);
        stakeholder.legitimacy = dice.between(1, 5);
        stakeholder.urgency = dice.between(1, 5);
        stakeholder.attitude = dice.between(2, 5);
        stakeholder.engagementNow = EngagementLevel(dice.between(0, 3));
        stakeholder.engagementWanted = EngagementLevel(dice.between(int(*stakeholder.engagementNow), 4));
        stakeholder.ownerPartner = owner.id;
        stakeholder.channel = place % 2 ? QStringLiteral("Newsletter") : QStringLiteral("Regional meeting");
        stakeholder.nextContact = writer.today.addDays(dice.between(5, 90));
        project.stakeholders.push_back(writer.add(stakeholder));
    }
}

struct Profiles {
    std::vector<Offer> offers;
    std::vector<Need> needs;
};

template <class T> T profile(DemoWriter &writer, const DemoWorld &world, const DemoProject &project,
                             std::size_t place, const Text &title)
{
    Dice &dice = writer.dice;
    T record;
    record.project = project.id;
    record.type = ProfileType(place % 4);
    record.title = writer.partly(title);
    record.summary = words({"Tested for a year, with figures from every week.",
                            "Testé pendant un an, avec des chiffres hebdomadaires.",
                            "Probado durante un año, con cifras semanales."});
    record.description = words(
        {"Who wants to know more can visit the place and talk to those who work with it."});
    record.industry = world.industries[(place + std::size_t(project.index)) % world.industries.size()];
    record.trl = dice.between(4, 9);
    record.partnerSought = words({"A region that wants to try it with its own staff."});
    record.partnership = PartnershipKind(dice.between(0, 5));
    record.languages = QStringLiteral("en de it");
    record.validUntil = writer.today.addDays(dice.between(60, 700));
    record.state = ProfileState(dice.between(1, 3));
    return record;
}

Profiles addProfiles(DemoWriter &writer, const DemoWorld &world, const DemoProject &project)
{
    const DemoWords &demo = demoWords();
    Profiles profiles;
    const std::size_t offers = project.rich ? demo.offers.size() : 1;
    for (std::size_t place = 0; place < offers; ++place) {
        Offer offer = profile<Offer>(writer, world, project, place,
                                     demo.offers[(place + std::size_t(project.index)) % demo.offers.size()]);
        const DemoPartner &holder = project.partners[place % project.partners.size()];
        offer.holderOrganisation = holder.organisation.id;
        offer.region = holder.organisation.region;
        offer.iprStatus = IprStatus(writer.dice.between(0, 5));
        offer.id = writer.add(offer);
        profiles.offers.push_back(offer);
        OfferChallenge link;
        link.offer = offer.id;
        link.challenge = project.challenges[place % project.challenges.size()];
        writer.add(link);
    }
    const std::size_t needs = project.rich ? demo.needs.size() : 1;
    for (std::size_t place = 0; place < needs; ++place) {
        Need need = profile<Need>(writer, world, project, place,
                                  demo.needs[(place + std::size_t(project.index)) % demo.needs.size()]);
        const DemoPartner &near = project.partners[(place + 2) % project.partners.size()];
        need.industry = world.industries.front();
        need.holderStakeholder = project.stakeholders[place % project.stakeholders.size()];
        need.region = near.organisation.region;
        need.urgency = writer.dice.between(2, 5);
        need.id = writer.add(need);
        profiles.needs.push_back(need);
        NeedChallenge link;
        link.need = need.id;
        link.challenge = project.challenges[place % project.challenges.size()];
        writer.add(link);
    }
    return profiles;
}

// The stages that were passed, with dates between the start of the project and today.
void addSteps(DemoWriter &writer, const DemoProject &project, Ref<Transfer> transfer, TransferStage stage)
{
    const QDate until = std::min(writer.today, project.end);
    const qint64 days = std::max<qint64>(1, project.start.daysTo(until));
    const int last = int(stage);
    for (int step = 0; step <= last; ++step) {
        TransferStep record;
        record.transfer = transfer;
        record.stage = TransferStage(step);
        record.date = project.start.addDays(days * (step + 1) / (last + 2));
        writer.add(record);
    }
}

void addTransfers(DemoWriter &writer, const DemoProject &project, const Profiles &profiles)
{
    const DemoWords &demo = demoWords();
    const bool started = project.start.addMonths(3) < writer.today;
    const std::size_t count = project.rich ? demo.transfers.size() : 1;
    for (std::size_t place = 0; place < count; ++place) {
        const Offer &offer = profiles.offers[place % profiles.offers.size()];
        const Need &need = profiles.needs[place % profiles.needs.size()];
        const DemoPartner &giver = project.partners[place % project.partners.size()];
        const DemoPartner &taker = project.partners[(place + 2) % project.partners.size()];
        Transfer transfer;
        transfer.project = project.id;
        transfer.title = writer.partly(demo.transfers[place]);
        transfer.direction = place == 3 ? TransferDirection::Back : TransferDirection::Out;
        const bool back = transfer.direction == TransferDirection::Back;
        const DemoPartner &from = back ? taker : giver;
        const DemoPartner &to = back ? giver : taker;
        transfer.offer = offer.id;
        transfer.need = need.id;
        transfer.fromOrganisation = from.organisation.id;
        transfer.fromRegion = from.organisation.region;
        transfer.fromIndustry = back ? need.industry : offer.industry;
        transfer.toOrganisation = to.organisation.id;
        transfer.toRegion = to.organisation.region;
        transfer.toIndustry = back ? offer.industry : need.industry;
        transfer.kind = TransferKind(writer.dice.between(0, 2));
        transfer.stage = started ? TransferStage(writer.dice.between(0, 5)) : TransferStage::Idea;
        if (transfer.stage >= TransferStage::Agreement) {
            transfer.agreement = AgreementType(writer.dice.between(1, 5));
            transfer.value = Money::cents(qint64(writer.dice.between(5, 60)) * 100'000);
        }
        if (transfer.stage >= TransferStage::Pilot) transfer.pilot = project.pilots.front();
        transfer.barrier = words({"Rules on payment differ between the regions.",
                                  "Les règles de remboursement diffèrent d’une région à l’autre."});
        transfer.evidence = QStringLiteral("https://example.org/transfer");
        addSteps(writer, project, writer.add(transfer), transfer.stage);
    }
}

void addPolicyOptions(DemoWriter &writer, const DemoProject &project)
{
    int place = 0;
    for (const Text &title : demoWords().policies) {
        PolicyOption option;
        option.project = project.id;
        option.title = writer.partly(title);
        option.level = PolicyLevel(1 + place);
        option.addressee = QStringLiteral("Regional ministry (invented)");
        option.text = words({"The pilots show that the service costs less than it saves."});
        option.state = project.end < writer.today ? PolicyState::TakenUp : PolicyState::Discussed;
        option.output = project.outputs.front();
        option.uptakeNote = words({"To be discussed in the spring."});
        writer.add(option);
        ++place;
        if (!project.rich) break;
    }
}

} // namespace

void addKnowledge(DemoWriter &writer, const DemoWorld &world, DemoProject &project)
{
    addStakeholders(writer, world, project);
    const Profiles profiles = addProfiles(writer, world, project);
    addTransfers(writer, project, profiles);
    addPolicyOptions(writer, project);
    for (const Text &name : demoWords().methods) {
        Method method;
        method.project = project.id;
        method.name = writer.partly(name);
        method.description = words({"In small groups, with a host at each table."});
        method.material = QStringLiteral("Pens, cards, a timer");
        project.methods.push_back(writer.add(method));
        if (!project.rich) break;
    }
}

} // namespace passerelle
