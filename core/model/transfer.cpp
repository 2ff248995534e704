// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/transfer.h"

#include "core/model/rules.h"

namespace passerelle
{

template <> const Entity &describe<Offer>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Offer::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Offer::project>({.name = "project", .label = TEXT("Field", "Project"), .owner = true}),
        field<&Offer::type>({.name = "type", .label = TEXT("Field", "Type")}),
        field<&Offer::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Offer::summary>({.name = "summary", .label = TEXT("Field", "Summary"), .max = 1000}),
        field<&Offer::description>({.name = "description", .label = TEXT("Field", "Description"), .max = 5000}),
        field<&Offer::holderOrganisation>({.name = "holder_organisation", .label = TEXT("Field", "Holder: organisation")}),
        field<&Offer::holderStakeholder>({.name = "holder_stakeholder", .label = TEXT("Field", "Holder: stakeholder")}),
        field<&Offer::industry>({.name = "industry", .label = TEXT("Field", "Industry")}),
        field<&Offer::region>({.name = "region", .label = TEXT("Field", "Region")}),
        field<&Offer::trl>({.name = "trl", .label = TEXT("Field", "Technology readiness level (TRL)"), .min = 1, .max = 9}),
        field<&Offer::iprStatus>({.name = "ipr_status", .label = TEXT("Field", "IPR status")}),
        field<&Offer::partnerSought>({.name = "partner_sought", .label = TEXT("Field", "Partner sought"), .max = 2000}),
        field<&Offer::partnership>({.name = "partnership", .label = TEXT("Field", "Kind of partnership")}),
        field<&Offer::languages>({.name = "languages", .label = TEXT("Field", "Languages"), .many = true, .form = Form::Language, .max = 40}),
        field<&Offer::validUntil>({.name = "valid_until", .label = TEXT("Field", "Valid until")}),
        field<&Offer::state>({.name = "state", .label = TEXT("Field", "State")}),
    };
    // clang-format on
    static_assert(complete<Offer>(fields));
    static constexpr Rule rules[] = {
        rule<oneHolder<Offer>>(
            Severity::Hint, "holder_stakeholder",
            TEXT("Rule", "An organisation and a stakeholder are named as holder: keep one.")),
    };
    static constexpr Entity entity{.name = "offer",
                                   .label = TEXT("Entity", "Offer"),
                                   .plural = TEXT("Entities", "Offers"),
                                   .shown = "{title}",
                                   .path = "{title}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<Offer>,
                                   .broken = brokenRules<Offer>};
    return entity;
}

template <> const Entity &describe<Need>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Need::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Need::project>({.name = "project", .label = TEXT("Field", "Project"), .owner = true}),
        field<&Need::type>({.name = "type", .label = TEXT("Field", "Type")}),
        field<&Need::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Need::summary>({.name = "summary", .label = TEXT("Field", "Summary"), .max = 1000}),
        field<&Need::description>({.name = "description", .label = TEXT("Field", "Description"), .max = 5000}),
        field<&Need::holderOrganisation>({.name = "holder_organisation", .label = TEXT("Field", "Holder: organisation")}),
        field<&Need::holderStakeholder>({.name = "holder_stakeholder", .label = TEXT("Field", "Holder: stakeholder")}),
        field<&Need::industry>({.name = "industry", .label = TEXT("Field", "Industry")}),
        field<&Need::region>({.name = "region", .label = TEXT("Field", "Region")}),
        field<&Need::trl>({.name = "trl", .label = TEXT("Field", "Technology readiness level (TRL)"), .min = 1, .max = 9}),
        field<&Need::urgency>({.name = "urgency", .label = TEXT("Field", "Urgency"), .min = 1, .max = 5}),
        field<&Need::partnerSought>({.name = "partner_sought", .label = TEXT("Field", "Partner sought"), .max = 2000}),
        field<&Need::partnership>({.name = "partnership", .label = TEXT("Field", "Kind of partnership")}),
        field<&Need::languages>({.name = "languages", .label = TEXT("Field", "Languages"), .many = true, .form = Form::Language, .max = 40}),
        field<&Need::validUntil>({.name = "valid_until", .label = TEXT("Field", "Valid until")}),
        field<&Need::state>({.name = "state", .label = TEXT("Field", "State")}),
    };
    // clang-format on
    static_assert(complete<Need>(fields));
    static constexpr Rule rules[] = {
        rule<oneHolder<Need>>(
            Severity::Hint, "holder_stakeholder",
            TEXT("Rule", "An organisation and a stakeholder are named as holder: keep one.")),
    };
    static constexpr Entity entity{.name = "need",
                                   .label = TEXT("Entity", "Need"),
                                   .plural = TEXT("Entities", "Needs"),
                                   .shown = "{title}",
                                   .path = "{title}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<Need>,
                                   .broken = brokenRules<Need>};
    return entity;
}

template <> const Entity &describe<OfferChallenge>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&OfferChallenge::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&OfferChallenge::offer>({.name = "offer", .label = TEXT("Field", "Offer"), .required = true, .owner = true}),
        field<&OfferChallenge::challenge>({.name = "challenge", .label = TEXT("Field", "Challenge"), .required = true}),
    };
    // clang-format on
    static_assert(complete<OfferChallenge>(fields));
    static constexpr Entity entity{.name = "offer_challenge",
                                   .label = TEXT("Entity", "Challenge of an offer"),
                                   .plural = TEXT("Entities", "Challenges of offers"),
                                   .shown = "{challenge}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<OfferChallenge>,
                                   .broken = brokenRules<OfferChallenge>};
    return entity;
}

template <> const Entity &describe<NeedChallenge>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&NeedChallenge::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&NeedChallenge::need>({.name = "need", .label = TEXT("Field", "Need"), .required = true, .owner = true}),
        field<&NeedChallenge::challenge>({.name = "challenge", .label = TEXT("Field", "Challenge"), .required = true}),
    };
    // clang-format on
    static_assert(complete<NeedChallenge>(fields));
    static constexpr Entity entity{.name = "need_challenge",
                                   .label = TEXT("Entity", "Challenge of a need"),
                                   .plural = TEXT("Entities", "Challenges of needs"),
                                   .shown = "{challenge}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<NeedChallenge>,
                                   .broken = brokenRules<NeedChallenge>};
    return entity;
}

template <> const Entity &describe<Transfer>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Transfer::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Transfer::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Transfer::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Transfer::offer>({.name = "offer", .label = TEXT("Field", "Offer")}),
        field<&Transfer::need>({.name = "need", .label = TEXT("Field", "Need")}),
        field<&Transfer::fromOrganisation>({.name = "from_organisation", .label = TEXT("Field", "From organisation")}),
        field<&Transfer::fromRegion>({.name = "from_region", .label = TEXT("Field", "From region")}),
        field<&Transfer::fromIndustry>({.name = "from_industry", .label = TEXT("Field", "From industry")}),
        field<&Transfer::toOrganisation>({.name = "to_organisation", .label = TEXT("Field", "To organisation")}),
        field<&Transfer::toRegion>({.name = "to_region", .label = TEXT("Field", "To region")}),
        field<&Transfer::toIndustry>({.name = "to_industry", .label = TEXT("Field", "To industry")}),
        field<&Transfer::direction>({.name = "direction", .label = TEXT("Field", "Direction")}),
        field<&Transfer::kind>({.name = "kind", .label = TEXT("Field", "Kind")}),
        field<&Transfer::stage>({.name = "stage", .label = TEXT("Field", "Stage")}),
        field<&Transfer::agreement>({.name = "agreement", .label = TEXT("Field", "Agreement type")}),
        field<&Transfer::value>({.name = "value", .label = TEXT("Field", "Value"), .unit = "EUR"}),
        field<&Transfer::pilot>({.name = "pilot", .label = TEXT("Field", "Pilot")}),
        field<&Transfer::barrier>({.name = "barrier", .label = TEXT("Field", "Barrier"), .max = 2000}),
        field<&Transfer::evidence>({.name = "evidence", .label = TEXT("Field", "Evidence"), .max = 500}),
    };
    // clang-format on
    static_assert(complete<Transfer>(fields));
    static constexpr Entity entity{.name = "transfer",
                                   .label = TEXT("Entity", "Transfer"),
                                   .plural = TEXT("Entities", "Transfers"),
                                   .shown = "{title}",
                                   .path = "{project}/{title}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Transfer>,
                                   .broken = brokenRules<Transfer>};
    return entity;
}

template <> const Entity &describe<TransferStep>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&TransferStep::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&TransferStep::transfer>({.name = "transfer", .label = TEXT("Field", "Transfer"), .required = true, .owner = true}),
        field<&TransferStep::stage>({.name = "stage", .label = TEXT("Field", "Stage")}),
        field<&TransferStep::date>({.name = "date", .label = TEXT("Field", "Date"), .expected = true}),
    };
    // clang-format on
    static_assert(complete<TransferStep>(fields));
    static constexpr Entity entity{.name = "transfer_step",
                                   .label = TEXT("Entity", "Stage of a transfer"),
                                   .plural = TEXT("Entities", "Stages of transfers"),
                                   .shown = "{stage}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<TransferStep>,
                                   .broken = brokenRules<TransferStep>};
    return entity;
}

template <> const Entity &describe<PolicyOption>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&PolicyOption::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&PolicyOption::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&PolicyOption::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&PolicyOption::level>({.name = "level", .label = TEXT("Field", "Level")}),
        field<&PolicyOption::addressee>({.name = "addressee", .label = TEXT("Field", "Addressee"), .max = 250}),
        field<&PolicyOption::text>({.name = "text", .label = TEXT("Field", "Text"), .max = 5000}),
        field<&PolicyOption::state>({.name = "state", .label = TEXT("Field", "State")}),
        field<&PolicyOption::output>({.name = "output", .label = TEXT("Field", "Output")}),
        field<&PolicyOption::uptakeNote>({.name = "uptake_note", .label = TEXT("Field", "Note on the uptake"), .max = 2000}),
    };
    // clang-format on
    static_assert(complete<PolicyOption>(fields));
    static constexpr Entity entity{.name = "policy_option",
                                   .label = TEXT("Entity", "Option for action"),
                                   .plural = TEXT("Entities", "Options for action"),
                                   .shown = "{title}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<PolicyOption>,
                                   .broken = brokenRules<PolicyOption>};
    return entity;
}

} // namespace passerelle
