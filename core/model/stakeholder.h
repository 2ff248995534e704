// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stakeholders of a project and how they are engaged.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"
#include "core/model/organisation.h"

namespace passerelle
{

enum class ActorGroup {
    HealthWorkers,
    Patients,
    Entrepreneurs,
    Administration,
    Politics,
    EndUsers,
    Smes,
    Research,
    Investors,
    Other
};
inline constexpr Choice actorGroupChoices[] = {
    {"health_workers", TEXT("ActorGroup", "Health and care workers")},
    {"patients", TEXT("ActorGroup", "Patients")},
    {"entrepreneurs", TEXT("ActorGroup", "Entrepreneurs")},
    {"administration", TEXT("ActorGroup", "Administration")},
    {"politics", TEXT("ActorGroup", "Politics")},
    {"end_users", TEXT("ActorGroup", "End users")},
    {"smes", TEXT("ActorGroup", "SMEs")},
    {"research", TEXT("ActorGroup", "Research")},
    {"investors", TEXT("ActorGroup", "Investors")},
    {"other", TEXT("ActorGroup", "Own group")},
};
constexpr std::span<const Choice> choices(ActorGroup) { return actorGroupChoices; }

enum class EngagementLevel { Unaware, Resistant, Neutral, Supportive, Leading };
inline constexpr Choice engagementLevelChoices[] = {
    {"unaware", TEXT("EngagementLevel", "Unaware")}, {"resistant", TEXT("EngagementLevel", "Resistant")},
    {"neutral", TEXT("EngagementLevel", "Neutral")}, {"supportive", TEXT("EngagementLevel", "Supportive")},
    {"leading", TEXT("EngagementLevel", "Leading")},
};
constexpr std::span<const Choice> choices(EngagementLevel) { return engagementLevelChoices; }

enum class EngagementKind { Meeting, Call, Email, Event, Visit, Other };
inline constexpr Choice engagementKindChoices[] = {
    {"meeting", TEXT("EngagementKind", "Meeting")}, {"call", TEXT("EngagementKind", "Call")},
    {"email", TEXT("EngagementKind", "E-mail")},    {"event", TEXT("EngagementKind", "Event")},
    {"visit", TEXT("EngagementKind", "Visit")},     {"other", TEXT("EngagementKind", "Other")},
};
constexpr std::span<const Choice> choices(EngagementKind) { return engagementKindChoices; }

struct Stakeholder {
    Id<Stakeholder> id;
    Ref<Project> project;
    Ref<Organisation> organisation;
    Text name;
    std::optional<Helix> helix;
    std::optional<ActorGroup> actorGroup;
    Ref<Region> region;
    std::optional<int> influence;
    std::optional<int> interest;
    std::optional<int> legitimacy;
    std::optional<int> urgency;
    std::optional<int> attitude;
    std::optional<EngagementLevel> engagementNow;
    std::optional<EngagementLevel> engagementWanted;
    Ref<Partner> ownerPartner;
    QString channel;
    QDate nextContact;
};

struct Engagement {
    Id<Engagement> id;
    Ref<Stakeholder> stakeholder;
    QDate date;
    std::optional<EngagementKind> kind;
    Ref<Event> event;
    Text outcome;
    QString nextStep;
    Ref<Person> person;
};

} // namespace passerelle
