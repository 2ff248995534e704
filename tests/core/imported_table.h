// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables that come into a portfolio as records, and what became of their lines.
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/table_import.h"
#include "tests/support/portfolio_file.h"

#include <optional>

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

// The one record of its kind; nothing where there are none or several.
template <class T> [[nodiscard]] std::optional<T> only(const PortfolioFile &portfolio)
{
    const auto all = portfolio.document->records<T>();
    return all.size() == 1 ? std::optional(all.front()) : std::nullopt;
}

} // namespace passerelle
