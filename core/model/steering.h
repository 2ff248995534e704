// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Steering: risks, actions, decisions, communication.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"

namespace passerelle
{

enum class RiskCategory { Technical, Financial, Legal, Organisational, Partnership, External };
inline constexpr Choice riskCategoryChoices[] = {
    {"technical", TEXT("RiskCategory", "Technical")},
    {"financial", TEXT("RiskCategory", "Financial")},
    {"legal", TEXT("RiskCategory", "Legal")},
    {"organisational", TEXT("RiskCategory", "Organisational")},
    {"partnership", TEXT("RiskCategory", "Partnership")},
    {"external", TEXT("RiskCategory", "External")},
};
constexpr std::span<const Choice> choices(RiskCategory) { return riskCategoryChoices; }

enum class RiskState { Open, Mitigated, Occurred, Closed };
inline constexpr Choice riskStateChoices[] = {
    {"open", TEXT("RiskState", "Open")},
    {"mitigated", TEXT("RiskState", "Mitigated")},
    {"occurred", TEXT("RiskState", "Occurred")},
    {"closed", TEXT("RiskState", "Closed")},
};
constexpr std::span<const Choice> choices(RiskState) { return riskStateChoices; }

enum class CommunicationKind { PressRelease, Article, Post, Video, Other };
inline constexpr Choice communicationKindChoices[] = {
    {"press_release", TEXT("CommunicationKind", "Press release")},
    {"article", TEXT("CommunicationKind", "Article")},
    {"post", TEXT("CommunicationKind", "Post")},
    {"video", TEXT("CommunicationKind", "Video")},
    {"other", TEXT("CommunicationKind", "Other")},
};
constexpr std::span<const Choice> choices(CommunicationKind) { return communicationKindChoices; }

struct Risk {
    Id<Risk> id;
    Ref<Project> project;
    Text title;
    std::optional<RiskCategory> category;
    std::optional<int> probability;
    std::optional<int> impact;
    Text response;
    Ref<Partner> owner;
    QDate reviewDate;
    RiskState state = RiskState::Open;
};

struct Action {
    Id<Action> id;
    Ref<Project> project;
    Text title;
    Ref<Partner> owner;
    QDate due;
    QDate done;
    Ref<Event> event;
    Ref<Risk> risk;
    Ref<Idea> idea;
};

struct Decision {
    Id<Decision> id;
    Ref<Project> project;
    Text title;
    QDate date;
    QString decidedBy;
    Text text;
};

struct CommunicationItem {
    Id<CommunicationItem> id;
    Ref<Project> project;
    CommunicationKind kind = CommunicationKind::PressRelease;
    QString language;
    QString title;
    QString text;
    QDate date;
    QString channel;
    QString url;
    bool emblemChecked = false;
};

} // namespace passerelle
