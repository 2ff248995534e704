// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Portfolio, programmes, their objectives and funds, industries: what the records refer to.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"

namespace passerelle
{

enum class FundType { Erdf, Ipa, Ndici, National, Regional, Ris3, Private, Own, Other };
inline constexpr Choice fundTypeChoices[] = {
    {"erdf", TEXT("FundType", "ERDF")},         {"ipa", TEXT("FundType", "IPA III")},
    {"ndici", TEXT("FundType", "NDICI")},       {"national", TEXT("FundType", "National")},
    {"regional", TEXT("FundType", "Regional")}, {"ris3", TEXT("FundType", "RIS3")},
    {"private", TEXT("FundType", "Private")},   {"own", TEXT("FundType", "Own")},
    {"other", TEXT("FundType", "Other")},
};
constexpr std::span<const Choice> choices(FundType) { return fundTypeChoices; }

enum class IndustryRevision { Rev2, Rev21 };
inline constexpr Choice industryRevisionChoices[] = {
    {"rev2", TEXT("IndustryRevision", "NACE Rev. 2")},
    {"rev21", TEXT("IndustryRevision", "NACE Rev. 2.1")},
};
constexpr std::span<const Choice> choices(IndustryRevision) { return industryRevisionChoices; }

struct Portfolio {
    Id<Portfolio> id;
    int one = 1;
    QString title;
    QString defaultLanguage;
    Ref<Organisation> ownerOrganisation;
    QString notes;
};

struct Programme {
    Id<Programme> id;
    QString code;
    Text name;
    QString period;
    QString web;
    std::optional<int> periodLength;
    std::optional<Percentage> defaultRate;
    std::optional<Percentage> staffCeiling;
    std::optional<Percentage> officeOnStaffCeiling;
    std::optional<Percentage> officeOnDirectCeiling;
    std::optional<Percentage> travelCeiling;
    std::optional<Percentage> otherCeiling;
    std::optional<Percentage> underSpendingThreshold;
    std::optional<Percentage> flexibilityThreshold;
};

struct TextLimit {
    Id<TextLimit> id;
    Ref<Programme> programme;
    QString field;
    int characters = 5000;
};

struct SpecificObjective {
    Id<SpecificObjective> id;
    Ref<Programme> programme;
    QString priorityCode;
    Text priorityTitle;
    QString code;
    Text name;
    QString policyCode;
};

struct Fund {
    Id<Fund> id;
    Ref<Programme> programme;
    FundType type = FundType::Erdf;
    QString abbreviation;
    bool countsAsEu = false;
};

struct Industry {
    Id<Industry> id;
    QString code;
    Text name;
    QString nace;
    std::optional<IndustryRevision> revision;
};

} // namespace passerelle
