// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sections.h"

#include <algorithm>

namespace passerelle
{

const std::vector<std::vector<Section>> &sectionGroups()
{
    static const std::vector<std::vector<Section>> groups{
        {{"overview",
          "overview",
          TEXT("Section", "Overview"),
          {{"overview", "overview", TEXT("View", "Overview")}},
          {}}},
        {{"project",
          "project",
          TEXT("Section", "Project"),
          {},
          {"project", "theme", "challenge", "evidence", "method", "declaration", "project_industry",
           "project_country", "project_region", "sdg_link", "ris3_alignment", "portfolio"}},
         {"partners", "partners", TEXT("Section", "Partners"), {}, {"partner"}},
         {"linked", "linked", TEXT("Section", "Linked projects"), {}, {"linked_project"}}},
        {{"plan",
          "plan",
          TEXT("Section", "Plan"),
          {},
          {"work_package", "activity", "milestone", "deliverable", "output", "activity_partner",
           "activity_link"}},
         {"pilots", "pilots", TEXT("Section", "Pilots"), {}, {"pilot", "pilot_region", "pilot_challenge"}},
         {"events",
          "events",
          TEXT("Section", "Events"),
          {},
          {"event", "session", "attendance", "idea", "feedback"}}},
        {{"stakeholders", "stakeholders", TEXT("Section", "Stakeholders"), {}, {"stakeholder", "engagement"}},
         {"people", "people", TEXT("Section", "People"), {}, {"person", "organisation"}}},
        {{"offers", "offers", TEXT("Section", "Offers"), {}, {"offer", "offer_challenge"}},
         {"needs", "needs", TEXT("Section", "Needs"), {}, {"need", "need_challenge"}},
         {"transfers",
          "transfers",
          TEXT("Section", "Transfers"),
          {},
          {"transfer", "transfer_step", "policy_option"}}},
        {{"budget",
          "budget",
          TEXT("Section", "Budget"),
          {{"figures", "chart", TEXT("View", "Figures")}},
          {"budget_line", "period_share", "lump_sum", "lump_sum_share", "unit_cost"}},
         {"spending", "spending", TEXT("Section", "Spending"), {}, {"expenditure", "report", "payment"}},
         {"funding",
          "funding",
          TEXT("Section", "Funding"),
          {},
          {"funding_link", "fund", "cofinancing", "contribution_source", "programme", "specific_objective",
           "text_limit"}}},
        {{"indicators", "indicators", TEXT("Section", "Indicators"), {}, {"indicator", "indicator_value"}},
         {"regions",
          "regions",
          TEXT("Section", "Regions"),
          {{"impact", "table", TEXT("View", "Impact")}, {"charts", "chart", TEXT("View", "Charts")}},
          {"region", "ris3_priority", "industry"}}},
        {{"risks", "risks", TEXT("Section", "Risks"), {}, {"risk"}},
         {"actions", "actions", TEXT("Section", "Actions"), {}, {"action", "decision"}},
         {"documents",
          "documents",
          TEXT("Section", "Documents"),
          {},
          {"document", "communication_item", "note", "attachment", "tag", "tagging", "provenance"}}},
        {{"problems",
          "problems",
          TEXT("Section", "Problems"),
          {{"problems", "problems", TEXT("View", "Problems")}},
          {}}},
    };
    return groups;
}

const Section *sectionNamed(const QString &id)
{
    for (const auto &group : sectionGroups())
        for (const Section &section : group)
            if (id == QLatin1String(section.id)) return &section;
    return nullptr;
}

const Section *sectionOf(const Entity &entity)
{
    for (const auto &group : sectionGroups())
        for (const Section &section : group)
            if (std::ranges::any_of(section.entities, [&](const char *name) {
                    return QLatin1String(name) == QLatin1String(entity.name);
                }))
                return &section;
    return nullptr;
}

} // namespace passerelle
