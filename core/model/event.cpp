// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/event.h"

#include "core/model/rules.h"

namespace passerelle
{

template <> const Entity &describe<Event>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Event::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Event::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Event::series>({.name = "series", .label = TEXT("Field", "Series"), .max = 120}),
        field<&Event::pilot>({.name = "pilot", .label = TEXT("Field", "Pilot")}),
        field<&Event::activity>({.name = "activity", .label = TEXT("Field", "Activity")}),
        field<&Event::type>({.name = "type", .label = TEXT("Field", "Type"), .expected = true}),
        field<&Event::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Event::aim>({.name = "aim", .label = TEXT("Field", "Aim"), .max = 3000}),
        field<&Event::place>({.name = "place", .label = TEXT("Field", "Place"), .max = 250}),
        field<&Event::region>({.name = "region", .label = TEXT("Field", "Region")}),
        field<&Event::start>({.name = "start", .label = TEXT("Field", "Start"), .expected = true}),
        field<&Event::end>({.name = "end", .label = TEXT("Field", "End")}),
        field<&Event::zone>({.name = "zone", .label = TEXT("Field", "Time zone"), .form = Form::Zone, .max = 60}),
        field<&Event::mode>({.name = "mode", .label = TEXT("Field", "Mode")}),
        field<&Event::format>({.name = "format", .label = TEXT("Field", "Format")}),
        field<&Event::languages>({.name = "languages", .label = TEXT("Field", "Languages"), .many = true, .form = Form::Language, .max = 40}),
        field<&Event::capacity>({.name = "capacity", .label = TEXT("Field", "Capacity"), .min = 0, .max = 1000000}),
        field<&Event::budget>({.name = "budget", .label = TEXT("Field", "Budget"), .unit = "EUR"}),
        field<&Event::status>({.name = "status", .label = TEXT("Field", "Status")}),
    };
    // clang-format on
    static_assert(complete<Event>(fields));
    static constexpr Rule rules[] = {
        rule<endsNotBeforeStart<Event>>(Severity::Error, "end",
                                        TEXT("Rule", "The end date is before the start date.")),
    };
    static constexpr Entity entity{.name = "event",
                                   .label = TEXT("Entity", "Event"),
                                   .plural = TEXT("Entities", "Events"),
                                   .shown = "{title}",
                                   .path = "{project}/{title}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<Event>,
                                   .broken = brokenRules<Event>};
    return entity;
}

template <> const Entity &describe<EventSession>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&EventSession::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&EventSession::event>({.name = "event", .label = TEXT("Field", "Event"), .required = true, .owner = true}),
        field<&EventSession::number>({.name = "number", .label = TEXT("Field", "Number"), .min = 1, .max = 999}),
        field<&EventSession::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&EventSession::start>({.name = "start", .label = TEXT("Field", "Start")}),
        field<&EventSession::end>({.name = "end", .label = TEXT("Field", "End")}),
        field<&EventSession::speaker>({.name = "speaker", .label = TEXT("Field", "Speaker"), .max = 250}),
        field<&EventSession::method>({.name = "method", .label = TEXT("Field", "Method")}),
    };
    // clang-format on
    static_assert(complete<EventSession>(fields));
    static constexpr Rule rules[] = {
        rule<endsNotBeforeStart<EventSession>>(Severity::Error, "end",
                                               TEXT("Rule", "The end date is before the start date.")),
    };
    static constexpr Entity entity{.name = "session",
                                   .label = TEXT("Entity", "Session"),
                                   .plural = TEXT("Entities", "Sessions"),
                                   .shown = "{title}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<EventSession>,
                                   .broken = brokenRules<EventSession>};
    return entity;
}

template <> const Entity &describe<Attendance>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Attendance::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Attendance::event>({.name = "event", .label = TEXT("Field", "Event"), .required = true, .owner = true}),
        field<&Attendance::person>({.name = "person", .label = TEXT("Field", "Person")}),
        field<&Attendance::stakeholder>({.name = "stakeholder", .label = TEXT("Field", "Stakeholder")}),
        field<&Attendance::headCount>({.name = "head_count", .label = TEXT("Field", "Head count"), .help = TEXT("Field", "Number of people counted without names."), .min = 0, .max = 1000000}),
        field<&Attendance::helix>({.name = "helix", .label = TEXT("Field", "Quadruple helix")}),
        field<&Attendance::sector>({.name = "sector", .label = TEXT("Field", "Sector"), .max = 120}),
        field<&Attendance::registered>({.name = "registered", .label = TEXT("Field", "Registered")}),
        field<&Attendance::present>({.name = "present", .label = TEXT("Field", "Present")}),
        field<&Attendance::checkedInAt>({.name = "checked_in_at", .label = TEXT("Field", "Checked in at")}),
        field<&Attendance::consent>({.name = "consent", .label = TEXT("Field", "Consent")}),
    };
    // clang-format on
    static_assert(complete<Attendance>(fields));
    static constexpr Rule rules[] = {
        rule<someoneAttends<Attendance>>(
            Severity::Error, "person",
            TEXT("Rule", "Nobody is named: choose a person or a stakeholder, or give a head count.")),
    };
    static constexpr Entity entity{.name = "attendance",
                                   .label = TEXT("Entity", "Attendance"),
                                   .plural = TEXT("Entities", "Attendance"),
                                   .shown = "{person}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<Attendance>,
                                   .broken = brokenRules<Attendance>};
    return entity;
}

template <> const Entity &describe<Idea>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Idea::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Idea::event>({.name = "event", .label = TEXT("Field", "Event"), .required = true, .owner = true}),
        field<&Idea::text>({.name = "text", .label = TEXT("Field", "Text"), .required = true, .max = 2000}),
        field<&Idea::author>({.name = "author", .label = TEXT("Field", "Author")}),
        field<&Idea::topic>({.name = "topic", .label = TEXT("Field", "Topic"), .max = 120}),
        field<&Idea::votes>({.name = "votes", .label = TEXT("Field", "Votes"), .min = 0, .max = 1000000}),
        field<&Idea::became>({.name = "became", .label = TEXT("Field", "Became")}),
    };
    // clang-format on
    static_assert(complete<Idea>(fields));
    static constexpr Entity entity{.name = "idea",
                                   .label = TEXT("Entity", "Idea"),
                                   .plural = TEXT("Entities", "Ideas"),
                                   .shown = "{text}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Idea>,
                                   .broken = brokenRules<Idea>};
    return entity;
}

template <> const Entity &describe<Feedback>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Feedback::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Feedback::event>({.name = "event", .label = TEXT("Field", "Event"), .required = true, .owner = true}),
        field<&Feedback::question>({.name = "question", .label = TEXT("Field", "Question"), .expected = true, .max = 500}),
        field<&Feedback::score>({.name = "score", .label = TEXT("Field", "Score"), .min = 1, .max = 5}),
        field<&Feedback::comment>({.name = "comment", .label = TEXT("Field", "Comment"), .max = 2000}),
        field<&Feedback::language>({.name = "language", .label = TEXT("Field", "Language"), .form = Form::Language, .max = 2}),
    };
    // clang-format on
    static_assert(complete<Feedback>(fields));
    static constexpr Entity entity{.name = "feedback",
                                   .label = TEXT("Entity", "Feedback"),
                                   .plural = TEXT("Entities", "Feedback"),
                                   .shown = "{question}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Feedback>,
                                   .broken = brokenRules<Feedback>};
    return entity;
}

} // namespace passerelle
