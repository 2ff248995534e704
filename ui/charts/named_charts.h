// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The charts that have a name, for the window and the command line: figures of a portfolio as chart data,
// with what they show as their title.
#pragma once

#include "core/figures/figures_source.h"
#include "ui/charts/chart_data.h"

namespace passerelle
{

struct NamedChart {
    const char *name; // "budget-by-partner"
    Label label;
    ChartData (*data)(const FiguresSource &source);
};

[[nodiscard]] std::span<const NamedChart> namedCharts();
[[nodiscard]] const NamedChart *namedChart(const QString &name); // null when there is none

} // namespace passerelle
