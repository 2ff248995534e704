// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/organisation.h"

#include "core/model/rules.h"

namespace passerelle
{

template <> const Entity &describe<Organisation>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Organisation::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Organisation::name>({.name = "name", .label = TEXT("Field", "Name"), .required = true, .indexed = true, .max = 250}),
        field<&Organisation::englishName>({.name = "english_name", .label = TEXT("Field", "Name in English"), .max = 250}),
        field<&Organisation::abbreviation>({.name = "abbreviation", .label = TEXT("Field", "Abbreviation"), .indexed = true, .max = 15}),
        field<&Organisation::department>({.name = "department", .label = TEXT("Field", "Department"), .max = 250}),
        field<&Organisation::type>({.name = "type", .label = TEXT("Field", "Organisation type"), .expected = true}),
        field<&Organisation::size>({.name = "size", .label = TEXT("Field", "Size class")}),
        field<&Organisation::legalStatus>({.name = "legal_status", .label = TEXT("Field", "Legal status")}),
        field<&Organisation::helix>({.name = "helix", .label = TEXT("Field", "Quadruple helix")}),
        field<&Organisation::nace>({.name = "nace", .label = TEXT("Field", "NACE"), .max = 20}),
        field<&Organisation::pic>({.name = "pic", .label = TEXT("Field", "PIC"), .help = TEXT("Field", "Participant identification code of the European Commission, nine digits."), .indexed = true, .form = Form::Digits, .max = 9}),
        field<&Organisation::vatId>({.name = "vat_id", .label = TEXT("Field", "VAT number"), .max = 50}),
        field<&Organisation::vatRecovery>({.name = "vat_recovery", .label = TEXT("Field", "VAT recovery")}),
        field<&Organisation::region>({.name = "region", .label = TEXT("Field", "Region"), .expected = true}),
        field<&Organisation::street>({.name = "street", .label = TEXT("Field", "Street"), .max = 250}),
        field<&Organisation::postcode>({.name = "postcode", .label = TEXT("Field", "Postcode"), .max = 20}),
        field<&Organisation::city>({.name = "city", .label = TEXT("Field", "City"), .max = 120}),
        field<&Organisation::country>({.name = "country", .label = TEXT("Field", "Country"), .expected = true, .form = Form::Country, .max = 2}),
        field<&Organisation::latitude>({.name = "latitude", .label = TEXT("Field", "Latitude"), .unit = "°", .min = -90000000, .max = 90000000}),
        field<&Organisation::longitude>({.name = "longitude", .label = TEXT("Field", "Longitude"), .unit = "°", .min = -180000000, .max = 180000000}),
        field<&Organisation::web>({.name = "web", .label = TEXT("Field", "Website"), .form = Form::Web, .max = 500}),
        field<&Organisation::email>({.name = "email", .label = TEXT("Field", "E-mail"), .indexed = true, .form = Form::Email, .max = 250}),
        field<&Organisation::networks>({.name = "networks", .label = TEXT("Field", "Bodies and networks"), .max = 500}),
    };
    // clang-format on
    static_assert(complete<Organisation>(fields));
    static constexpr Entity entity{.name = "organisation",
                                   .label = TEXT("Entity", "Organisation"),
                                   .plural = TEXT("Entities", "Organisations"),
                                   .shown = "{name}",
                                   .path = "{name}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Organisation>,
                                   .broken = brokenRules<Organisation>};
    return entity;
}

template <> const Entity &describe<Person>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Person::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Person::organisation>({.name = "organisation", .label = TEXT("Field", "Organisation")}),
        field<&Person::givenName>({.name = "given_name", .label = TEXT("Field", "Given name"), .max = 120}),
        field<&Person::familyName>({.name = "family_name", .label = TEXT("Field", "Family name"), .required = true, .indexed = true, .max = 120}),
        field<&Person::title>({.name = "title", .label = TEXT("Field", "Academic title"), .max = 40}),
        field<&Person::role>({.name = "role", .label = TEXT("Field", "Role"), .max = 120}),
        field<&Person::email>({.name = "email", .label = TEXT("Field", "E-mail"), .indexed = true, .form = Form::Email, .max = 250}),
        field<&Person::phone>({.name = "phone", .label = TEXT("Field", "Phone"), .max = 40}),
        field<&Person::languages>({.name = "languages", .label = TEXT("Field", "Languages"), .many = true, .form = Form::Language, .max = 40}),
        field<&Person::consentBasis>({.name = "consent_basis", .label = TEXT("Field", "Basis for keeping the data"), .expected = true}),
        field<&Person::consentPurpose>({.name = "consent_purpose", .label = TEXT("Field", "Purpose"), .max = 500}),
        field<&Person::consentDate>({.name = "consent_date", .label = TEXT("Field", "Date of the consent")}),
        field<&Person::consentSource>({.name = "consent_source", .label = TEXT("Field", "Source of the consent"), .max = 250}),
        field<&Person::keepUntil>({.name = "keep_until", .label = TEXT("Field", "Keep until"), .expected = true}),
        field<&Person::anonymised>({.name = "anonymised", .label = TEXT("Field", "Anonymised")}),
    };
    // clang-format on
    static_assert(complete<Person>(fields));
    static constexpr Rule rules[] = {
        rule<consentBeforeKeepUntil<Person>>(
            Severity::Error, "keep_until",
            TEXT("Rule", "The data is to be deleted before consent was given.")),
        rule<anonymousIsEmpty<Person>>(
            Severity::Error, "anonymised",
            TEXT("Rule", "The person is anonymised, and still has an e-mail or a phone number.")),
    };
    static constexpr Entity entity{.name = "person",
                                   .label = TEXT("Entity", "Person"),
                                   .plural = TEXT("Entities", "People"),
                                   .shown = "{given_name} {family_name}",
                                   .path = "{given_name} {family_name}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<Person>,
                                   .broken = brokenRules<Person>};
    return entity;
}

} // namespace passerelle
