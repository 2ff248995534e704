// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables that come into a portfolio as records, and what became of their lines.
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/table_import.h"
#include "tests/support/portfolio_file.h"

namespace passerelle
{

[[nodiscard]] inline Table table(const char *utf8) { return readCsv(QByteArray(utf8)).table; }

template <class T>
ImportResult imported(PortfolioFile &portfolio, const Table &source, const ImportOptions &options = {})
{
    ImportResult result;
    portfolio.document->change(TEXT("Test", "Edit %1"), QStringLiteral("import"), [&](Editor &editor) {
        result = importTable(editor, describe<T>(), source, options);
    });
    return result;
}

using Counts = std::vector<int>;

// The counts of a result in one value, so that a failing test shows all of them.
[[nodiscard]] inline Counts counts(const ImportResult &result)
{
    return {result.inserted, result.updated, result.unchanged, int(result.refused.size())};
}

} // namespace passerelle
