// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/figures_source.h"

#include "core/model/project.h"

namespace passerelle
{

const std::vector<PartnerBudget> &FiguresSource::budgets() const
{
    if (!m_budgets) m_budgets = partnerBudgets(document, project);
    return *m_budgets;
}

const std::vector<PartnerBudget> &FiguresSource::budgetsWithReported() const
{
    (void)budgets();
    if (!std::exchange(m_reported, true)) addReported(document, project, *m_budgets);
    return *m_budgets;
}

QString FiguresSource::title() const
{
    return project ? document.shownName(describe<Project>(), project)
                   : translated(TEXT("Figures", "All projects"));
}

} // namespace passerelle
