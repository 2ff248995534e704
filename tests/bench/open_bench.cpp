// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening costs the same for a small and a large portfolio, unless it came from somewhere else: then every
// page is looked at once.
#include "core/model/report.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/inputs.h"

namespace passerelle::bench
{

namespace
{

constexpr int few = 1'000, many = 500'000; // about 1 MB and 500 MB

template <int expenses, Document::Access access> Measured openOwn(Workbench &bench)
{
    const QString path = expensesPortfolio(bench, expenses);
    return bench.time([&] { (void)Document::open(path, bench.installation(), access); });
}

template <int expenses> Measured openForeign(Workbench &bench)
{
    const QString path = expensesPortfolio(bench, expenses);
    return bench.time([&] { (void)Document::open(path, bench.stranger(), Document::Access::Read); });
}

template <int expenses> Measured openAndRead(Workbench &bench)
{
    const QString path = expensesPortfolio(bench, expenses);
    return bench.time([&] {
        const auto document = Document::open(path, bench.installation(), Document::Access::Read);
        Query first;
        first.limit = 50;
        (void)document->rows(describe<Expenditure>(), first);
    });
}

} // namespace

std::vector<Benchmark> openBenchmarks()
{
    constexpr double atMost = 1.3;
    return {
        {"open",
         "opening a portfolio that was last written here",
         0,
         {{"1 MB", openOwn<few, Document::Access::Write>},
          {"500 MB", openOwn<many, Document::Access::Write>, atMost},
          {"1 MB and fifty rows", openAndRead<few>},
          {"500 MB and fifty rows", openAndRead<many>}}},
        {"open-foreign",
         "opening a portfolio that came from somewhere else",
         0,
         {{"1 MB", openForeign<few>}, {"500 MB", openForeign<many>}}},
    };
}

} // namespace passerelle::bench
