// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole copy of the file, against what SQLite does.
#include "tests/bench/benchmark.h"
#include "tests/bench/inputs.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace passerelle::bench
{

namespace
{

std::unique_ptr<Document> portfolio(const Workbench &bench)
{
    return Document::open(expensesPortfolio(bench, bench.size()), bench.installation(),
                          Document::Access::Read);
}

Measured vacuum(Workbench &bench)
{
    const QString path = expensesPortfolio(bench, bench.size());
    return bench.time([&] {
        SQLite::Database database(path.toStdString());
        database.exec("VACUUM INTO '" + bench.scratch(QStringLiteral("vacuum.db")).toStdString() + '\'');
    });
}

Measured copy(Workbench &bench)
{
    const auto document = portfolio(bench);
    return bench.time([&] { document->copyTo(bench.scratch(QStringLiteral("backup.passerelle"))); });
}

} // namespace

std::vector<Benchmark> backupBenchmarks()
{
    constexpr double atMost = 1.3;
    return {{"backup", "a backup of 100 MB", 100'000, {{"VACUUM INTO", vacuum}, {"backup", copy, atMost}}}};
}

} // namespace passerelle::bench
