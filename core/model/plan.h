// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The work plan: work packages, activities, milestones, deliverables and outputs.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"

namespace passerelle
{

enum class ActivityStatus { Planned, Running, Done, Delayed, Cancelled };
inline constexpr Choice activityStatusChoices[] = {
    {"planned", TEXT("ActivityStatus", "Planned")},     {"running", TEXT("ActivityStatus", "Running")},
    {"done", TEXT("ActivityStatus", "Done")},           {"delayed", TEXT("ActivityStatus", "Delayed")},
    {"cancelled", TEXT("ActivityStatus", "Cancelled")},
};
constexpr std::span<const Choice> choices(ActivityStatus) { return activityStatusChoices; }

enum class LinkKind { Fs, Ss, Ff, Sf };
inline constexpr Choice linkKindChoices[] = {
    {"fs", TEXT("LinkKind", "Finish to start")},
    {"ss", TEXT("LinkKind", "Start to start")},
    {"ff", TEXT("LinkKind", "Finish to finish")},
    {"sf", TEXT("LinkKind", "Start to finish")},
};
constexpr std::span<const Choice> choices(LinkKind) { return linkKindChoices; }

enum class DeliverableState { NotStarted, Draft, InReview, Approved, Submitted, Accepted };
inline constexpr Choice deliverableStateChoices[] = {
    {"not_started", TEXT("DeliverableState", "Not started")},
    {"draft", TEXT("DeliverableState", "Draft")},
    {"in_review", TEXT("DeliverableState", "In review")},
    {"approved", TEXT("DeliverableState", "Approved")},
    {"submitted", TEXT("DeliverableState", "Submitted")},
    {"accepted", TEXT("DeliverableState", "Accepted")},
};
constexpr std::span<const Choice> choices(DeliverableState) { return deliverableStateChoices; }

struct WorkPackage {
    Id<WorkPackage> id;
    Ref<Project> project;
    std::optional<int> number;
    Text title;
    Text theme;
    Text objective;
    Ref<Partner> leadPartner;
    QDate start;
    QDate end;
};

struct Activity {
    Id<Activity> id;
    Ref<WorkPackage> workPackage;
    std::optional<int> number;
    Text title;
    Text text;
    QDate start;
    QDate end;
    Ref<Partner> leadPartner;
    std::optional<ActivityStatus> status;
    std::optional<Percentage> done;
    QDate baselineStart;
    QDate baselineEnd;
};

struct ActivityPartner {
    Id<ActivityPartner> id;
    Ref<Activity> activity;
    Ref<Partner> partner;
};

struct ActivityLink {
    Id<ActivityLink> id;
    Ref<Activity> activity;
    Ref<Activity> predecessor;
    LinkKind kind = LinkKind::Fs;
    std::optional<int> lag;
};

struct Milestone {
    Id<Milestone> id;
    Ref<Project> project;
    Ref<WorkPackage> workPackage;
    Text title;
    QDate due;
    QDate reached;
};

struct Deliverable {
    Id<Deliverable> id;
    Ref<Activity> activity;
    std::optional<int> number;
    Text title;
    Text text;
    QDate due;
    Ref<Partner> responsiblePartner;
    DeliverableState state = DeliverableState::NotStarted;
    QDate delivered;
    QString evidence;
};

struct Output {
    Id<Output> id;
    Ref<WorkPackage> workPackage;
    Ref<Indicator> indicator;
    std::optional<int> number;
    Text title;
    Text text;
    std::optional<Quantity> target;
    std::optional<int> period;
};

} // namespace passerelle
