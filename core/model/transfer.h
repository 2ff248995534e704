// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Know-how: what is offered, what is needed, and what moves from where to where.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"

namespace passerelle
{

enum class ProfileType { Technology, Practice, Business, Research };
inline constexpr Choice profileTypeChoices[] = {
    {"technology", TEXT("ProfileType", "Technology")},
    {"practice", TEXT("ProfileType", "Practice")},
    {"business", TEXT("ProfileType", "Business")},
    {"research", TEXT("ProfileType", "Research")},
};
constexpr std::span<const Choice> choices(ProfileType) { return profileTypeChoices; }

enum class IprStatus { None, Secret, Applied, Granted, Copyright, Open };
inline constexpr Choice iprStatusChoices[] = {
    {"none", TEXT("IprStatus", "No protection")},         {"secret", TEXT("IprStatus", "Secret know-how")},
    {"applied", TEXT("IprStatus", "Patent applied for")}, {"granted", TEXT("IprStatus", "Patent granted")},
    {"copyright", TEXT("IprStatus", "Copyright")},        {"open", TEXT("IprStatus", "Open licence")},
};
constexpr std::span<const Choice> choices(IprStatus) { return iprStatusChoices; }

enum class PartnershipKind {
    Licence,
    ResearchCooperation,
    Commercial,
    TechnicalAssistance,
    JointVenture,
    PracticeExchange
};
inline constexpr Choice partnershipKindChoices[] = {
    {"licence", TEXT("PartnershipKind", "Licence agreement")},
    {"research_cooperation", TEXT("PartnershipKind", "Research cooperation")},
    {"commercial", TEXT("PartnershipKind", "Commercial agreement")},
    {"technical_assistance", TEXT("PartnershipKind", "Technical cooperation")},
    {"joint_venture", TEXT("PartnershipKind", "Joint venture")},
    {"practice_exchange", TEXT("PartnershipKind", "Exchange of practice")},
};
constexpr std::span<const Choice> choices(PartnershipKind) { return partnershipKindChoices; }

enum class ProfileState { Draft, Checked, Published, Matched, Withdrawn };
inline constexpr Choice profileStateChoices[] = {
    {"draft", TEXT("ProfileState", "Draft")},         {"checked", TEXT("ProfileState", "Checked")},
    {"published", TEXT("ProfileState", "Published")}, {"matched", TEXT("ProfileState", "Matched")},
    {"withdrawn", TEXT("ProfileState", "Withdrawn")},
};
constexpr std::span<const Choice> choices(ProfileState) { return profileStateChoices; }

enum class TransferDirection { Out, Back };
inline constexpr Choice transferDirectionChoices[] = {
    {"out", TEXT("TransferDirection", "Out")},
    {"back", TEXT("TransferDirection", "Back")},
};
constexpr std::span<const Choice> choices(TransferDirection) { return transferDirectionChoices; }

enum class TransferKind { Exchange, PartialAdoption, FullAdoption };
inline constexpr Choice transferKindChoices[] = {
    {"exchange", TEXT("TransferKind", "Exchange and training")},
    {"partial_adoption", TEXT("TransferKind", "Partial adoption")},
    {"full_adoption", TEXT("TransferKind", "Full adoption")},
};
constexpr std::span<const Choice> choices(TransferKind) { return transferKindChoices; }

enum class TransferStage { Idea, Contact, Workshop, Pilot, Agreement, Adopted, Stopped };
inline constexpr Choice transferStageChoices[] = {
    {"idea", TEXT("TransferStage", "Idea")},           {"contact", TEXT("TransferStage", "Contact")},
    {"workshop", TEXT("TransferStage", "Workshop")},   {"pilot", TEXT("TransferStage", "Pilot")},
    {"agreement", TEXT("TransferStage", "Agreement")}, {"adopted", TEXT("TransferStage", "Adopted")},
    {"stopped", TEXT("TransferStage", "Stopped")},
};
constexpr std::span<const Choice> choices(TransferStage) { return transferStageChoices; }

enum class AgreementType { None, LetterOfIntent, Licence, Cooperation, Service, Commercial };
inline constexpr Choice agreementTypeChoices[] = {
    {"none", TEXT("AgreementType", "None")},
    {"letter_of_intent", TEXT("AgreementType", "Letter of intent")},
    {"licence", TEXT("AgreementType", "Licence agreement")},
    {"cooperation", TEXT("AgreementType", "Cooperation agreement")},
    {"service", TEXT("AgreementType", "Service contract")},
    {"commercial", TEXT("AgreementType", "Commercial agreement")},
};
constexpr std::span<const Choice> choices(AgreementType) { return agreementTypeChoices; }

enum class PolicyLevel { Local, Regional, National, MacroRegional, European };
inline constexpr Choice policyLevelChoices[] = {
    {"local", TEXT("PolicyLevel", "Local")},       {"regional", TEXT("PolicyLevel", "Regional")},
    {"national", TEXT("PolicyLevel", "National")}, {"macro_regional", TEXT("PolicyLevel", "Macro-regional")},
    {"european", TEXT("PolicyLevel", "European")},
};
constexpr std::span<const Choice> choices(PolicyLevel) { return policyLevelChoices; }

enum class PolicyState { Draft, Discussed, HandedOver, TakenUp, Rejected };
inline constexpr Choice policyStateChoices[] = {
    {"draft", TEXT("PolicyState", "Draft")},
    {"discussed", TEXT("PolicyState", "Discussed")},
    {"handed_over", TEXT("PolicyState", "Handed over")},
    {"taken_up", TEXT("PolicyState", "Taken up")},
    {"rejected", TEXT("PolicyState", "Rejected")},
};
constexpr std::span<const Choice> choices(PolicyState) { return policyStateChoices; }

struct Offer {
    Id<Offer> id;
    Ref<Project> project;
    std::optional<ProfileType> type;
    Text title;
    Text summary;
    Text description;
    Ref<Organisation> holderOrganisation;
    Ref<Stakeholder> holderStakeholder;
    Ref<Industry> industry;
    Ref<Region> region;
    std::optional<int> trl;
    std::optional<IprStatus> iprStatus;
    Text partnerSought;
    std::optional<PartnershipKind> partnership;
    QString languages;
    QDate validUntil;
    ProfileState state = ProfileState::Draft;
};

struct Need {
    Id<Need> id;
    Ref<Project> project;
    std::optional<ProfileType> type;
    Text title;
    Text summary;
    Text description;
    Ref<Organisation> holderOrganisation;
    Ref<Stakeholder> holderStakeholder;
    Ref<Industry> industry;
    Ref<Region> region;
    std::optional<int> trl;
    std::optional<int> urgency;
    Text partnerSought;
    std::optional<PartnershipKind> partnership;
    QString languages;
    QDate validUntil;
    ProfileState state = ProfileState::Draft;
};

struct OfferChallenge {
    Id<OfferChallenge> id;
    Ref<Offer> offer;
    Ref<Challenge> challenge;
};

struct NeedChallenge {
    Id<NeedChallenge> id;
    Ref<Need> need;
    Ref<Challenge> challenge;
};

struct Transfer {
    Id<Transfer> id;
    Ref<Project> project;
    Text title;
    Ref<Offer> offer;
    Ref<Need> need;
    Ref<Organisation> fromOrganisation;
    Ref<Region> fromRegion;
    Ref<Industry> fromIndustry;
    Ref<Organisation> toOrganisation;
    Ref<Region> toRegion;
    Ref<Industry> toIndustry;
    TransferDirection direction = TransferDirection::Out;
    std::optional<TransferKind> kind;
    TransferStage stage = TransferStage::Idea;
    std::optional<AgreementType> agreement;
    std::optional<Money> value;
    Ref<Pilot> pilot;
    Text barrier;
    QString evidence;
};

struct TransferStep {
    Id<TransferStep> id;
    Ref<Transfer> transfer;
    TransferStage stage = TransferStage::Idea;
    QDate date;
};

struct PolicyOption {
    Id<PolicyOption> id;
    Ref<Project> project;
    Text title;
    std::optional<PolicyLevel> level;
    QString addressee;
    Text text;
    std::optional<PolicyState> state;
    Ref<Output> output;
    Text uptakeNote;
};

} // namespace passerelle
