// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Organisations and the people in them.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"

namespace passerelle
{

enum class OrganisationType {
    LocalAuthority,
    RegionalAuthority,
    NationalAuthority,
    SectoralAgency,
    InfrastructureProvider,
    InterestGroup,
    HigherEducation,
    EducationCentre,
    Enterprise,
    Sme,
    BusinessSupport,
    Egtc,
    International,
    GeneralPublic,
    Hospital,
    CrossBorderBody,
    Other
};
inline constexpr Choice organisationTypeChoices[] = {
    {"local_authority", TEXT("OrganisationType", "Local public authority")},
    {"regional_authority", TEXT("OrganisationType", "Regional public authority")},
    {"national_authority", TEXT("OrganisationType", "National public authority")},
    {"sectoral_agency", TEXT("OrganisationType", "Sectoral agency")},
    {"infrastructure_provider", TEXT("OrganisationType", "Infrastructure and (public) service provider")},
    {"interest_group", TEXT("OrganisationType", "Interest groups including NGOs")},
    {"higher_education", TEXT("OrganisationType", "Higher education and research organisations")},
    {"education_centre", TEXT("OrganisationType", "Education/training centre and school")},
    {"enterprise", TEXT("OrganisationType", "Enterprise, except SME")},
    {"sme", TEXT("OrganisationType", "SME")},
    {"business_support", TEXT("OrganisationType", "Business support organisation")},
    {"egtc", TEXT("OrganisationType", "EGTC")},
    {"international", TEXT("OrganisationType", "International organisation, EEIG")},
    {"general_public", TEXT("OrganisationType", "General public")},
    {"hospital", TEXT("OrganisationType", "Hospitals and medical centres")},
    {"cross_border_body", TEXT("OrganisationType", "Cross-border legal body")},
    {"other", TEXT("OrganisationType", "Other")},
};
constexpr std::span<const Choice> choices(OrganisationType) { return organisationTypeChoices; }

enum class SizeClass { Micro, Small, Medium, Large };
inline constexpr Choice sizeClassChoices[] = {
    {"micro", TEXT("SizeClass", "Micro")},
    {"small", TEXT("SizeClass", "Small")},
    {"medium", TEXT("SizeClass", "Medium-sized")},
    {"large", TEXT("SizeClass", "Large")},
};
constexpr std::span<const Choice> choices(SizeClass) { return sizeClassChoices; }

enum class LegalStatus { Public, Private, Other };
inline constexpr Choice legalStatusChoices[] = {
    {"public", TEXT("LegalStatus", "Public")},
    {"private", TEXT("LegalStatus", "Private")},
    {"other", TEXT("LegalStatus", "Other")},
};
constexpr std::span<const Choice> choices(LegalStatus) { return legalStatusChoices; }

enum class Helix { Academia, Industry, Government, CivilSociety };
inline constexpr Choice helixChoices[] = {
    {"academia", TEXT("Helix", "Research and education")},
    {"industry", TEXT("Helix", "Business")},
    {"government", TEXT("Helix", "Public authorities")},
    {"civil_society", TEXT("Helix", "Civil society")},
};
constexpr std::span<const Choice> choices(Helix) { return helixChoices; }

enum class VatRecovery { Yes, No, Partly };
inline constexpr Choice vatRecoveryChoices[] = {
    {"yes", TEXT("VatRecovery", "Yes")},
    {"no", TEXT("VatRecovery", "No")},
    {"partly", TEXT("VatRecovery", "Partly")},
};
constexpr std::span<const Choice> choices(VatRecovery) { return vatRecoveryChoices; }

enum class ConsentBasis { Consent, Contract, LegalObligation, PublicTask, LegitimateInterest };
inline constexpr Choice consentBasisChoices[] = {
    {"consent", TEXT("ConsentBasis", "Consent")},
    {"contract", TEXT("ConsentBasis", "Contract")},
    {"legal_obligation", TEXT("ConsentBasis", "Legal obligation")},
    {"public_task", TEXT("ConsentBasis", "Public task")},
    {"legitimate_interest", TEXT("ConsentBasis", "Legitimate interest")},
};
constexpr std::span<const Choice> choices(ConsentBasis) { return consentBasisChoices; }

struct Organisation {
    Id<Organisation> id;
    QString name;
    QString englishName;
    QString abbreviation;
    QString department;
    std::optional<OrganisationType> type;
    std::optional<SizeClass> size;
    std::optional<LegalStatus> legalStatus;
    std::optional<Helix> helix;
    QString nace;
    QString pic;
    QString vatId;
    std::optional<VatRecovery> vatRecovery;
    Ref<Region> region;
    QString street;
    QString postcode;
    QString city;
    QString country;
    std::optional<Fine> latitude;
    std::optional<Fine> longitude;
    QString web;
    QString email;
    QString networks;
};

struct Person {
    Id<Person> id;
    Ref<Organisation> organisation;
    QString givenName;
    QString familyName;
    QString title;
    QString role;
    QString email;
    QString phone;
    QString languages;
    std::optional<ConsentBasis> consentBasis;
    QString consentPurpose;
    QDate consentDate;
    QString consentSource;
    QDate keepUntil;
    bool anonymised = false;
};

} // namespace passerelle
