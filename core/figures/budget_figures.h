// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The budget as tables: by category, partner, period, work package or fund, with what is declared beside it.
#pragma once

#include "core/document/document.h"
#include "core/figures/figures.h"

namespace passerelle
{

enum class BudgetBy { Category, Partner, Period, WorkPackage, Fund };
[[nodiscard]] std::optional<BudgetBy> budgetByOf(const QString &word); // "work-package"
[[nodiscard]] QStringList budgetByWords();

// `spent` adds what was reported, what remains and the share spent (by category and partner only; throws
// Failure otherwise). project 0: all projects.
[[nodiscard]] Figures budgetFigures(const Document &document, qint64 project, BudgetBy by,
                                    bool spent = false);

// What documents claim for a project (0: for each) beside what its records add up to.
[[nodiscard]] std::vector<Figures::Compared> declaredFigures(const Document &document, qint64 project);

} // namespace passerelle
