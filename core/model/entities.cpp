// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/entities.h"

#include "core/model/forward.h"

#include <QHash>

namespace passerelle
{

std::span<const Entity *const> entities()
{
    static const Entity *const all[] = {
        &describe<Portfolio>(),
        &describe<Programme>(),
        &describe<TextLimit>(),
        &describe<SpecificObjective>(),
        &describe<Fund>(),
        &describe<Industry>(),
        &describe<Region>(),
        &describe<Ris3Priority>(),
        &describe<Organisation>(),
        &describe<Person>(),
        &describe<Project>(),
        &describe<Theme>(),
        &describe<Challenge>(),
        &describe<Evidence>(),
        &describe<ProjectIndustry>(),
        &describe<ProjectCountry>(),
        &describe<ProjectRegion>(),
        &describe<SdgLink>(),
        &describe<Ris3Alignment>(),
        &describe<LinkedProject>(),
        &describe<FundingLink>(),
        &describe<Method>(),
        &describe<Declaration>(),
        &describe<Partner>(),
        &describe<WorkPackage>(),
        &describe<Activity>(),
        &describe<ActivityPartner>(),
        &describe<ActivityLink>(),
        &describe<Milestone>(),
        &describe<Deliverable>(),
        &describe<Output>(),
        &describe<Indicator>(),
        &describe<IndicatorValue>(),
        &describe<Pilot>(),
        &describe<PilotRegion>(),
        &describe<PilotChallenge>(),
        &describe<Event>(),
        &describe<EventSession>(),
        &describe<Attendance>(),
        &describe<Idea>(),
        &describe<Feedback>(),
        &describe<Stakeholder>(),
        &describe<Engagement>(),
        &describe<Offer>(),
        &describe<Need>(),
        &describe<OfferChallenge>(),
        &describe<NeedChallenge>(),
        &describe<Transfer>(),
        &describe<TransferStep>(),
        &describe<PolicyOption>(),
        &describe<BudgetLine>(),
        &describe<PeriodShare>(),
        &describe<LumpSum>(),
        &describe<LumpSumShare>(),
        &describe<UnitCost>(),
        &describe<Cofinancing>(),
        &describe<ContributionSource>(),
        &describe<Report>(),
        &describe<Expenditure>(),
        &describe<Payment>(),
        &describe<Risk>(),
        &describe<Action>(),
        &describe<Decision>(),
        &describe<CommunicationItem>(),
        &describe<FileDocument>(),
        &describe<Attachment>(),
        &describe<Tag>(),
        &describe<Tagging>(),
        &describe<Note>(),
        &describe<Provenance>(),
        &describe<JoinedRecord>(),
    };
    return all;
}

const Entity *entityNamed(const QString &name)
{
    static const QHash<QString, const Entity *> byName = [] {
        QHash<QString, const Entity *> hash;
        for (const Entity *entity : entities()) hash.insert(QLatin1String(entity->name), entity);
        return hash;
    }();
    return byName.value(name);
}

bool belongsToProject(const Entity &entity)
{
    const Field *owner = entity.owner();
    if (!owner || owner->kind != Kind::Reference) return false;
    return &owner->target() == &describe<Project>() || belongsToProject(owner->target());
}

} // namespace passerelle
