// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Projects and partnerships: what they are about, where, and what is declared about them.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"
#include "core/model/organisation.h"

namespace passerelle
{

enum class ProjectKind { Project, Partnership };
inline constexpr Choice projectKindChoices[] = {
    {"project", TEXT("ProjectKind", "Project")},
    {"partnership", TEXT("ProjectKind", "Partnership")},
};
constexpr std::span<const Choice> choices(ProjectKind) { return projectKindChoices; }

enum class ProjectStatus { Idea, Preparation, Submitted, Approved, Running, Closing, Closed, Rejected };
inline constexpr Choice projectStatusChoices[] = {
    {"idea", TEXT("ProjectStatus", "Idea")},
    {"preparation", TEXT("ProjectStatus", "In preparation")},
    {"submitted", TEXT("ProjectStatus", "Submitted")},
    {"approved", TEXT("ProjectStatus", "Approved")},
    {"running", TEXT("ProjectStatus", "Running")},
    {"closing", TEXT("ProjectStatus", "Closing")},
    {"closed", TEXT("ProjectStatus", "Closed")},
    {"rejected", TEXT("ProjectStatus", "Rejected")},
};
constexpr std::span<const Choice> choices(ProjectStatus) { return projectStatusChoices; }

enum class ChallengeOrigin { Intrinsic, Extrinsic, Environmental };
inline constexpr Choice challengeOriginChoices[] = {
    {"intrinsic", TEXT("ChallengeOrigin", "Intrinsic")},
    {"extrinsic", TEXT("ChallengeOrigin", "Extrinsic")},
    {"environmental", TEXT("ChallengeOrigin", "Environmental")},
};
constexpr std::span<const Choice> choices(ChallengeOrigin) { return challengeOriginChoices; }

enum class IndustryRole { Primary, Related };
inline constexpr Choice industryRoleChoices[] = {
    {"primary", TEXT("IndustryRole", "Primary")},
    {"related", TEXT("IndustryRole", "Related")},
};
constexpr std::span<const Choice> choices(IndustryRole) { return industryRoleChoices; }

enum class PlaceRole { Participating, Target };
inline constexpr Choice placeRoleChoices[] = {
    {"participating", TEXT("PlaceRole", "Participating")},
    {"target", TEXT("PlaceRole", "Target")},
};
constexpr std::span<const Choice> choices(PlaceRole) { return placeRoleChoices; }

enum class Confidence { Stated, Derived, Assumed, Invented };
inline constexpr Choice confidenceChoices[] = {
    {"stated", TEXT("Confidence", "Stated")},
    {"derived", TEXT("Confidence", "Derived")},
    {"assumed", TEXT("Confidence", "Assumed")},
    {"invented", TEXT("Confidence", "Invented")},
};
constexpr std::span<const Choice> choices(Confidence) { return confidenceChoices; }

enum class SdgWeight { Main, Other };
inline constexpr Choice sdgWeightChoices[] = {
    {"main", TEXT("SdgWeight", "Main goal")},
    {"other", TEXT("SdgWeight", "Other goal")},
};
constexpr std::span<const Choice> choices(SdgWeight) { return sdgWeightChoices; }

enum class ProjectRelation { BuildsOn, Parallel, FollowUp, SharesPartners };
inline constexpr Choice projectRelationChoices[] = {
    {"builds_on", TEXT("ProjectRelation", "Builds on")},
    {"parallel", TEXT("ProjectRelation", "Parallel")},
    {"follow_up", TEXT("ProjectRelation", "Follow-up")},
    {"shares_partners", TEXT("ProjectRelation", "Shares partners")},
};
constexpr std::span<const Choice> choices(ProjectRelation) { return projectRelationChoices; }

enum class FundingKind {
    Ris3Fund,
    PublicFund,
    PrivateInvestor,
    BusinessAngel,
    PrivateEquity,
    Accelerator,
    Other
};
inline constexpr Choice fundingKindChoices[] = {
    {"ris3_fund", TEXT("FundingKind", "RIS3 fund")},
    {"public_fund", TEXT("FundingKind", "Public fund")},
    {"private_investor", TEXT("FundingKind", "Private investor")},
    {"business_angel", TEXT("FundingKind", "Business angel")},
    {"private_equity", TEXT("FundingKind", "Private equity")},
    {"accelerator", TEXT("FundingKind", "Accelerator")},
    {"other", TEXT("FundingKind", "Other")},
};
constexpr std::span<const Choice> choices(FundingKind) { return fundingKindChoices; }

enum class FundingStage { Idea, Seed, Early, Growth, Later };
inline constexpr Choice fundingStageChoices[] = {
    {"idea", TEXT("FundingStage", "Idea")},         {"seed", TEXT("FundingStage", "Seed")},
    {"early", TEXT("FundingStage", "Early stage")}, {"growth", TEXT("FundingStage", "Growth")},
    {"later", TEXT("FundingStage", "Later stage")},
};
constexpr std::span<const Choice> choices(FundingStage) { return fundingStageChoices; }

enum class DeclaredQuantity {
    TotalBudget,
    EuContribution,
    Partners,
    Countries,
    PartnersOfType,
    Duration,
    WorkPackages,
    Pilots,
    PartnerBudget,
    PartnerEuContribution
};
inline constexpr Choice declaredQuantityChoices[] = {
    {"total_budget", TEXT("DeclaredQuantity", "Total budget")},
    {"eu_contribution", TEXT("DeclaredQuantity", "EU contribution")},
    {"partners", TEXT("DeclaredQuantity", "Partners")},
    {"countries", TEXT("DeclaredQuantity", "Countries")},
    {"partners_of_type", TEXT("DeclaredQuantity", "Partners of a type")},
    {"duration", TEXT("DeclaredQuantity", "Duration")},
    {"work_packages", TEXT("DeclaredQuantity", "Work packages")},
    {"pilots", TEXT("DeclaredQuantity", "Pilots")},
    {"partner_budget", TEXT("DeclaredQuantity", "Partner budget")},
    {"partner_eu_contribution", TEXT("DeclaredQuantity", "EU contribution of the partner")},
};
constexpr std::span<const Choice> choices(DeclaredQuantity) { return declaredQuantityChoices; }

enum class DeclaredUnit { Eur, Count, Months, Percent };
inline constexpr Choice declaredUnitChoices[] = {
    {"eur", TEXT("DeclaredUnit", "EUR")},
    {"count", TEXT("DeclaredUnit", "Number")},
    {"months", TEXT("DeclaredUnit", "Months")},
    {"percent", TEXT("DeclaredUnit", "Per cent")},
};
constexpr std::span<const Choice> choices(DeclaredUnit) { return declaredUnitChoices; }

struct Project {
    Id<Project> id;
    ProjectKind kind = ProjectKind::Project;
    QString acronym;
    Text title;
    Text longName;
    Text summary;
    Text aim;
    Text rationale;
    std::optional<ProjectStatus> status;
    QString projectId;
    Ref<Programme> programme;
    Ref<SpecificObjective> specificObjective;
    QDate start;
    QDate end;
    QString web;
    Text launchedNote;
};

struct Theme {
    Id<Theme> id;
    Ref<Project> project;
    std::optional<int> number;
    Text text;
};

struct Challenge {
    Id<Challenge> id;
    Ref<Project> project;
    Text name;
    std::optional<ChallengeOrigin> origin;
};

struct Evidence {
    Id<Evidence> id;
    Ref<Project> project;
    Ref<Challenge> challenge;
    Text statement;
    std::optional<Quantity> value;
    QString unit;
    QString place;
    std::optional<int> year;
    QString publisher;
    QString url;
};

struct ProjectIndustry {
    Id<ProjectIndustry> id;
    Ref<Project> project;
    Ref<Industry> industry;
    IndustryRole role = IndustryRole::Primary;
};

struct ProjectCountry {
    Id<ProjectCountry> id;
    Ref<Project> project;
    QString country;
    PlaceRole role = PlaceRole::Participating;
    Confidence confidence = Confidence::Stated;
};

struct ProjectRegion {
    Id<ProjectRegion> id;
    Ref<Project> project;
    Ref<Region> region;
    PlaceRole role = PlaceRole::Participating;
    Confidence confidence = Confidence::Stated;
};

struct SdgLink {
    Id<SdgLink> id;
    Ref<Project> project;
    Ref<Pilot> pilot;
    Ref<Activity> activity;
    int goal = 1;
    std::optional<SdgWeight> weight;
    Text note;
};

struct Ris3Alignment {
    Id<Ris3Alignment> id;
    Ref<Project> project;
    Ref<Activity> activity;
    Ref<Ris3Priority> priority;
    std::optional<int> degree;
    bool leverageExpected = false;
    Text note;
};

struct LinkedProject {
    Id<LinkedProject> id;
    Ref<Project> project;
    QString acronym;
    QString programme;
    QString callTopic;
    QString url;
    std::optional<ProjectRelation> relation;
    QString ownParticipants;
    Text note;
};

struct FundingLink {
    Id<FundingLink> id;
    Ref<Project> project;
    FundingKind kind = FundingKind::Other;
    Ref<Organisation> organisation;
    Ref<Person> contact;
    std::optional<Money> ticketFrom;
    std::optional<Money> ticketTo;
    std::optional<FundingStage> stage;
    bool forStartUps = false;
    Text note;
};

struct Method {
    Id<Method> id;
    Ref<Project> project;
    Text name;
    Text description;
    QString material;
};

struct Declaration {
    Id<Declaration> id;
    Ref<Project> project;
    Ref<Partner> partner;
    DeclaredQuantity quantity = DeclaredQuantity::TotalBudget;
    std::optional<OrganisationType> organisationType;
    std::optional<Quantity> value;
    DeclaredUnit unit = DeclaredUnit::Eur;
    QString source;
    QDate date;
};

} // namespace passerelle
