// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/plan.h"

#include "core/model/rules.h"

namespace passerelle
{

template <> const Entity &describe<WorkPackage>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&WorkPackage::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&WorkPackage::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&WorkPackage::number>({.name = "number", .label = TEXT("Field", "Number"), .expected = true, .min = 1, .max = 99}),
        field<&WorkPackage::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&WorkPackage::theme>({.name = "theme", .label = TEXT("Field", "Theme"), .max = 1000}),
        field<&WorkPackage::objective>({.name = "objective", .label = TEXT("Field", "Objective"), .max = 3000}),
        field<&WorkPackage::leadPartner>({.name = "lead_partner", .label = TEXT("Field", "Lead partner"), .expected = true}),
        field<&WorkPackage::start>({.name = "start", .label = TEXT("Field", "Start")}),
        field<&WorkPackage::end>({.name = "end", .label = TEXT("Field", "End")}),
    };
    // clang-format on
    static_assert(complete<WorkPackage>(fields));
    static constexpr Rule rules[] = {
        rule<endsNotBeforeStart<WorkPackage>>(Severity::Error, "end",
                                              TEXT("Rule", "The end date is before the start date.")),
    };
    static constexpr Entity entity{.name = "work_package",
                                   .label = TEXT("Entity", "Work package"),
                                   .plural = TEXT("Entities", "Work packages"),
                                   .shown = "WP{number} {title}",
                                   .path = "{project}/WP{number}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<WorkPackage>,
                                   .broken = brokenRules<WorkPackage>};
    return entity;
}

template <> const Entity &describe<Activity>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Activity::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Activity::workPackage>({.name = "work_package", .label = TEXT("Field", "Work package"), .required = true, .owner = true}),
        field<&Activity::number>({.name = "number", .label = TEXT("Field", "Number"), .expected = true, .min = 1, .max = 999}),
        field<&Activity::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 200}),
        field<&Activity::text>({.name = "text", .label = TEXT("Field", "Text"), .max = 3000}),
        field<&Activity::start>({.name = "start", .label = TEXT("Field", "Start")}),
        field<&Activity::end>({.name = "end", .label = TEXT("Field", "End")}),
        field<&Activity::leadPartner>({.name = "lead_partner", .label = TEXT("Field", "Lead partner")}),
        field<&Activity::status>({.name = "status", .label = TEXT("Field", "Status")}),
        field<&Activity::done>({.name = "done", .label = TEXT("Field", "Done"), .unit = "%", .min = 0, .max = 10000}),
        field<&Activity::baselineStart>({.name = "baseline_start", .label = TEXT("Field", "Baseline start")}),
        field<&Activity::baselineEnd>({.name = "baseline_end", .label = TEXT("Field", "Baseline end")}),
    };
    // clang-format on
    static_assert(complete<Activity>(fields));
    static constexpr Rule rules[] = {
        rule<endsNotBeforeStart<Activity>>(Severity::Error, "end",
                                           TEXT("Rule", "The end date is before the start date.")),
        rule<baselineOrdered<Activity>>(Severity::Error, "baseline_end",
                                        TEXT("Rule", "The baseline ends before it starts.")),
    };
    static constexpr Entity entity{.name = "activity",
                                   .label = TEXT("Entity", "Activity"),
                                   .plural = TEXT("Entities", "Activities"),
                                   .shown = "A{number} {title}",
                                   .path = "{work_package}/A{number}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = rules,
                                   .blank = blankRow<Activity>,
                                   .broken = brokenRules<Activity>};
    return entity;
}

template <> const Entity &describe<ActivityPartner>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&ActivityPartner::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&ActivityPartner::activity>({.name = "activity", .label = TEXT("Field", "Activity"), .required = true, .owner = true}),
        field<&ActivityPartner::partner>({.name = "partner", .label = TEXT("Field", "Partner"), .required = true}),
    };
    // clang-format on
    static_assert(complete<ActivityPartner>(fields));
    static constexpr Entity entity{.name = "activity_partner",
                                   .label = TEXT("Entity", "Partner in an activity"),
                                   .plural = TEXT("Entities", "Partners in activities"),
                                   .shown = "{partner}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<ActivityPartner>,
                                   .broken = brokenRules<ActivityPartner>};
    return entity;
}

template <> const Entity &describe<ActivityLink>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&ActivityLink::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&ActivityLink::activity>({.name = "activity", .label = TEXT("Field", "Activity"), .required = true, .owner = true}),
        field<&ActivityLink::predecessor>({.name = "predecessor", .label = TEXT("Field", "Predecessor"), .required = true}),
        field<&ActivityLink::kind>({.name = "kind", .label = TEXT("Field", "Kind")}),
        field<&ActivityLink::lag>({.name = "lag", .label = TEXT("Field", "Lag"), .unit = "days", .min = -3650, .max = 3650}),
    };
    // clang-format on
    static_assert(complete<ActivityLink>(fields));
    static constexpr Entity entity{.name = "activity_link",
                                   .label = TEXT("Entity", "Dependency"),
                                   .plural = TEXT("Entities", "Dependencies"),
                                   .shown = "{predecessor}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<ActivityLink>,
                                   .broken = brokenRules<ActivityLink>};
    return entity;
}

template <> const Entity &describe<Milestone>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Milestone::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Milestone::project>({.name = "project", .label = TEXT("Field", "Project"), .required = true, .owner = true}),
        field<&Milestone::workPackage>({.name = "work_package", .label = TEXT("Field", "Work package")}),
        field<&Milestone::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Milestone::due>({.name = "due", .label = TEXT("Field", "Due"), .expected = true}),
        field<&Milestone::reached>({.name = "reached", .label = TEXT("Field", "Reached")}),
    };
    // clang-format on
    static_assert(complete<Milestone>(fields));
    static constexpr Entity entity{.name = "milestone",
                                   .label = TEXT("Entity", "Milestone"),
                                   .plural = TEXT("Entities", "Milestones"),
                                   .shown = "{title}",
                                   .path = "",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Milestone>,
                                   .broken = brokenRules<Milestone>};
    return entity;
}

template <> const Entity &describe<Deliverable>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Deliverable::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Deliverable::activity>({.name = "activity", .label = TEXT("Field", "Activity"), .required = true, .owner = true}),
        field<&Deliverable::number>({.name = "number", .label = TEXT("Field", "Number"), .expected = true, .min = 1, .max = 999}),
        field<&Deliverable::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Deliverable::text>({.name = "text", .label = TEXT("Field", "Text"), .max = 300}),
        field<&Deliverable::due>({.name = "due", .label = TEXT("Field", "Due"), .expected = true}),
        field<&Deliverable::responsiblePartner>({.name = "responsible_partner", .label = TEXT("Field", "Responsible partner")}),
        field<&Deliverable::state>({.name = "state", .label = TEXT("Field", "State")}),
        field<&Deliverable::delivered>({.name = "delivered", .label = TEXT("Field", "Delivered")}),
        field<&Deliverable::evidence>({.name = "evidence", .label = TEXT("Field", "Evidence"), .max = 500}),
    };
    // clang-format on
    static_assert(complete<Deliverable>(fields));
    static constexpr Entity entity{.name = "deliverable",
                                   .label = TEXT("Entity", "Deliverable"),
                                   .plural = TEXT("Entities", "Deliverables"),
                                   .shown = "D{number} {title}",
                                   .path = "{activity}/D{number}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Deliverable>,
                                   .broken = brokenRules<Deliverable>};
    return entity;
}

template <> const Entity &describe<Output>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&Output::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&Output::workPackage>({.name = "work_package", .label = TEXT("Field", "Work package"), .required = true, .owner = true}),
        field<&Output::indicator>({.name = "indicator", .label = TEXT("Field", "Indicator")}),
        field<&Output::number>({.name = "number", .label = TEXT("Field", "Number"), .min = 1, .max = 999}),
        field<&Output::title>({.name = "title", .label = TEXT("Field", "Title"), .expected = true, .max = 250}),
        field<&Output::text>({.name = "text", .label = TEXT("Field", "Text"), .max = 3000}),
        field<&Output::target>({.name = "target", .label = TEXT("Field", "Target")}),
        field<&Output::period>({.name = "period", .label = TEXT("Field", "Period"), .min = 1, .max = 99}),
    };
    // clang-format on
    static_assert(complete<Output>(fields));
    static constexpr Entity entity{.name = "output",
                                   .label = TEXT("Entity", "Output"),
                                   .plural = TEXT("Entities", "Outputs"),
                                   .shown = "O{number} {title}",
                                   .path = "{work_package}/O{number}",
                                   .key = {},
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<Output>,
                                   .broken = brokenRules<Output>};
    return entity;
}

} // namespace passerelle
