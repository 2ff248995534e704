// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/steering.h"

namespace passerelle
{

template <> const Entity &describe<Risk>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Risk::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Risk::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Risk::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Risk::category>({.name = "category", .label = TEXT("Field", "Category")}),
        field<&Risk::probability>({.name = "probability", .label = TEXT("Field", "Likelihood"), .min = 1, .max = 5}),
        field<&Risk::impact>({.name = "impact", .label = TEXT("Field", "Impact of a risk"), .min = 1, .max = 5}),
        field<&Risk::response>({.name = "response", .label = TEXT("Field", "Response"), .max = 2000}),
        field<&Risk::owner>({.name = "owner", .label = TEXT("Field", "Responsible partner")}),
        field<&Risk::reviewDate>({.name = "review_date", .label = TEXT("Field", "Review date")}),
        field<&Risk::state>({.name = "state", .label = TEXT("Field", "State")}),
    };
    // clang-format on
    static_assert(complete<Risk>(fields));
    static constexpr Entity entity{.name = "risk",
                                   .label = TEXT("Entity", "Risk"),
                                   .plural = TEXT("Entities", "Risks"),
                                   .shown = "{title}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Risk>,
                                   .broken = brokenRules<Risk>};
    return entity;
}

template <> const Entity &describe<Action>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Action::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Action::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Action::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Action::owner>({.name = "owner", .label = TEXT("Field", "Responsible partner")}),
        field<&Action::due>({.name = "due", .label = TEXT("Field", "Due"), .expected = true}),
        field<&Action::done>({.name = "done", .label = TEXT("Field", "Done")}),
        field<&Action::event>({.name = "event", .label = TEXT("Field", "From event")}),
        field<&Action::risk>({.name = "risk", .label = TEXT("Field", "From risk")}),
        field<&Action::idea>({.name = "idea", .label = TEXT("Field", "From idea")}),
    };
    // clang-format on
    static_assert(complete<Action>(fields));
    static constexpr Entity entity{.name = "action",
                                   .label = TEXT("Entity", "Action"),
                                   .plural = TEXT("Entities", "Actions"),
                                   .shown = "{title}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Action>,
                                   .broken = brokenRules<Action>};
    return entity;
}

template <> const Entity &describe<Decision>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Decision::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Decision::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Decision::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Decision::date>({.name = "date", .label = TEXT("Field", "Date"), .expected = true}),
        field<&Decision::decidedBy>({.name = "decided_by", .label = TEXT("Field", "Decided by"), .max = 250}),
        field<&Decision::text>({.name = "text", .label = TEXT("Field", "Text"), .max = 5000}),
    };
    // clang-format on
    static_assert(complete<Decision>(fields));
    static constexpr Entity entity{.name = "decision",
                                   .label = TEXT("Entity", "Decision"),
                                   .plural = TEXT("Entities", "Decisions"),
                                   .shown = "{title}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Decision>,
                                   .broken = brokenRules<Decision>};
    return entity;
}

template <> const Entity &describe<CommunicationItem>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&CommunicationItem::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&CommunicationItem::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&CommunicationItem::kind>({.name = "kind", .label = TEXT("Field", "Kind")}),
        field<&CommunicationItem::language>({.name = "language", .label = TEXT("Field", "Language"), .form = Form::Language, .max = 2}),
        field<&CommunicationItem::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&CommunicationItem::text>({.name = "text", .label = TEXT("Field", "Text"), .max = 10000}),
        field<&CommunicationItem::date>({.name = "date", .label = TEXT("Field", "Date")}),
        field<&CommunicationItem::channel>({.name = "channel", .label = TEXT("Field", "Channel"), .max = 120}),
        field<&CommunicationItem::url>({.name = "url", .label = TEXT("Field", "Web address"), .form = Form::Web, .max = 500}),
        field<&CommunicationItem::emblemChecked>({.name = "emblem_checked", .label = TEXT("Field", "EU emblem and statement checked")}),
    };
    // clang-format on
    static_assert(complete<CommunicationItem>(fields));
    static constexpr Entity entity{.name = "communication_item",
                                   .label = TEXT("Entity", "Communication item"),
                                   .plural = TEXT("Entities", "Communication items"),
                                   .shown = "{title}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<CommunicationItem>,
                                   .broken = brokenRules<CommunicationItem>};
    return entity;
}

} // namespace passerelle
