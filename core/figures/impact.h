// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a portfolio means for regions, countries, kinds of regions and industries.
#pragma once

#include "core/figures/figures.h"
#include "core/figures/figures_source.h"

namespace passerelle
{

enum class ImpactBy { Region, Country, Cohesion, Industry };
[[nodiscard]] std::optional<ImpactBy> impactByOf(const QString &word);
[[nodiscard]] QStringList impactByWords();

// One line per place: partners, budget, EU contribution, expenditure, pilots, events, participants,
// stakeholders by helix, offers, needs, transfers in and out, indicator values. `level`: of the NUTS codes, 0
// to 3; a record whose region is known less exactly is counted with its country, and one without a place as
// "not stated". A pilot is counted in each place where it is, and once in the total. Partners and their money
// are counted where the organisation is; by industry under the primary industry of the project.
enum class Expenditures { LeftOut, Read }; // left out: their cells are empty
[[nodiscard]] Figures impactFigures(const FiguresSource &source, ImpactBy by, int level = 2,
                                    Expenditures expenditures = Expenditures::Read);

// Transfers from each place (lines) to each place (columns), back included. By region, country, cohesion
// category or industry.
[[nodiscard]] Figures transferMatrix(const FiguresSource &source, ImpactBy by, int level = 2);

} // namespace passerelle
