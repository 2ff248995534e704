// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Portfolios and tables of any size, the same on every machine.
#pragma once

#include "tests/bench/workbench.h"

namespace passerelle::bench
{

// Partners of twenty projects, each in a region; nothing was spent.
QString partnersPortfolio(const Workbench &bench);
// The same, with this many expenditures.
QString expensesPortfolio(const Workbench &bench, int expenses);
// That of bench.size() expenditures, open for reading, for whoever made it.
std::unique_ptr<Document> openExpenses(const Workbench &bench);
// A CSV of twelve columns for partnersPortfolio().
QString expensesTable(const Workbench &bench, int expenses);

struct CordisTables {
    QString projects, organisations;
};
// The first participations of the download of Horizon Europe, else made-up ones of the same shape.
CordisTables cordisTables(const Workbench &bench, int participations);

// What writes history, no longer does; the search index follows the history.
void dropTriggers(Document &document);
// The search index becomes a table that is not one.
void dropSearchIndex(Document &document);
// What writing costs beside the records themselves; what is not named here is dropped. Without history
// whoever changes a record has to refresh the search.
enum class Beside { Nothing, Search, History, HistoryAndSearch };
void keepBeside(Document &document, Beside what);

} // namespace passerelle::bench
