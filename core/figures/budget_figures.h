// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The budget as tables: by category, partner, period, work package or fund, with what is declared beside it.
#pragma once

#include "core/figures/figures.h"
#include "core/figures/figures_source.h"

namespace passerelle
{

enum class BudgetBy { Category, Partner, Period, WorkPackage, Fund };
[[nodiscard]] std::optional<BudgetBy> budgetByOf(const QString &word); // "work-package"
[[nodiscard]] QStringList budgetByWords();

// `spent` adds what was reported, what remains and the share spent (by category and partner only; throws
// Failure otherwise).
[[nodiscard]] Figures budgetFigures(const FiguresSource &source, BudgetBy by, bool spent = false);

// What documents claim for each project beside what its records add up to.
[[nodiscard]] std::vector<Figures::Compared> declaredFigures(const FiguresSource &source);

// The total budget that documents state, by project: in EUR, for the project as a whole. Of several the
// latest counts, of one day the greatest.
[[nodiscard]] std::map<qint64, Money> declaredTotals(const Document &document, qint64 project);

} // namespace passerelle
