// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events and what happens in them: agenda, people, ideas, feedback.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"
#include "core/model/organisation.h"

namespace passerelle
{

enum class EventType {
    RoadshowStop,
    Workshop,
    Training,
    Conference,
    KickOff,
    Steering,
    Matchmaking,
    Press,
    Other
};
inline constexpr Choice eventTypeChoices[] = {
    {"roadshow_stop", TEXT("EventType", "Roadshow stop")},
    {"workshop", TEXT("EventType", "Workshop")},
    {"training", TEXT("EventType", "Training")},
    {"conference", TEXT("EventType", "Conference")},
    {"kick_off", TEXT("EventType", "Kick-off")},
    {"steering", TEXT("EventType", "Steering group")},
    {"matchmaking", TEXT("EventType", "Matchmaking")},
    {"press", TEXT("EventType", "Press event")},
    {"other", TEXT("EventType", "Other")},
};
constexpr std::span<const Choice> choices(EventType) { return eventTypeChoices; }

enum class EventMode { OnSite, Online, Hybrid };
inline constexpr Choice eventModeChoices[] = {
    {"on_site", TEXT("EventMode", "On site")},
    {"online", TEXT("EventMode", "Online")},
    {"hybrid", TEXT("EventMode", "Hybrid")},
};
constexpr std::span<const Choice> choices(EventMode) { return eventModeChoices; }

enum class EventFormat { Informative, Interactive, Both };
inline constexpr Choice eventFormatChoices[] = {
    {"informative", TEXT("EventFormat", "Informative")},
    {"interactive", TEXT("EventFormat", "Interactive")},
    {"both", TEXT("EventFormat", "Informative and interactive")},
};
constexpr std::span<const Choice> choices(EventFormat) { return eventFormatChoices; }

enum class EventStatus { Planned, Open, Held, Cancelled };
inline constexpr Choice eventStatusChoices[] = {
    {"planned", TEXT("EventStatus", "Planned")},
    {"open", TEXT("EventStatus", "Open for registration")},
    {"held", TEXT("EventStatus", "Held")},
    {"cancelled", TEXT("EventStatus", "Cancelled")},
};
constexpr std::span<const Choice> choices(EventStatus) { return eventStatusChoices; }

enum class IdeaOutcome { Offer, Need, Action };
inline constexpr Choice ideaOutcomeChoices[] = {
    {"offer", TEXT("IdeaOutcome", "Offer")},
    {"need", TEXT("IdeaOutcome", "Need")},
    {"action", TEXT("IdeaOutcome", "Action")},
};
constexpr std::span<const Choice> choices(IdeaOutcome) { return ideaOutcomeChoices; }

struct Event {
    Id<Event> id;
    Ref<Project> project;
    QString series;
    Ref<Pilot> pilot;
    Ref<Activity> activity;
    std::optional<EventType> type;
    Text title;
    Text aim;
    QString place;
    Ref<Region> region;
    LocalDateTime start;
    LocalDateTime end;
    QString zone;
    std::optional<EventMode> mode;
    std::optional<EventFormat> format;
    QString languages;
    std::optional<int> capacity;
    std::optional<Money> budget;
    std::optional<EventStatus> status;
};

struct EventSession {
    Id<EventSession> id;
    Ref<Event> event;
    std::optional<int> number;
    Text title;
    LocalDateTime start;
    LocalDateTime end;
    QString speaker;
    Ref<Method> method;
};

struct Attendance {
    Id<Attendance> id;
    Ref<Event> event;
    Ref<Person> person;
    Ref<Stakeholder> stakeholder;
    std::optional<int> headCount;
    std::optional<Helix> helix;
    QString sector;
    bool registered = false;
    bool present = false;
    LocalDateTime checkedInAt;
    bool consent = false;
};

struct Idea {
    Id<Idea> id;
    Ref<Event> event;
    QString text;
    Ref<Person> author;
    QString topic;
    std::optional<int> votes;
    std::optional<IdeaOutcome> became;
};

struct Feedback {
    Id<Feedback> id;
    Ref<Event> event;
    QString question;
    std::optional<int> score;
    QString comment;
    QString language;
};

} // namespace passerelle
