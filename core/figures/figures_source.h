// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What several tables and charts need to know of the same records: computed when the first of them asks. One
// is made for each renewal of a page, as it does not see later changes.
#pragma once

#include "core/figures/partner_budgets.h"

namespace passerelle
{

class FiguresSource
{
public:
    FiguresSource(const Document &of, qint64 within)
        : document(of)
        , project(within)
    {
    }
    const Document &document;
    const qint64 project; // 0: all

    [[nodiscard]] const std::vector<PartnerBudget> &budgets() const;
    [[nodiscard]] const std::vector<PartnerBudget> &budgetsWithReported() const;
    // The name of the project, or "All projects".
    [[nodiscard]] QString title() const;

private:
    mutable std::optional<std::vector<PartnerBudget>> m_budgets;
    mutable bool m_reported = false;
};

} // namespace passerelle
