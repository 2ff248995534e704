// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables that come in, against what sqlite3 does with the same rows and one plain table of text.
#include "core/exchange/cordis.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/table_import.h"
#include "core/model/report.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/inputs.h"

#include <QFile>
#include <QProcess>

#include <stdexcept>

namespace passerelle::bench
{

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("a table cannot be read");
    return file.readAll();
}

void importPlainly(const Workbench &bench, const QString &separator, const QStringList &tables)
{
    QStringList words{QStringLiteral("-batch"), bench.scratch(QStringLiteral("plain.db")),
                      QStringLiteral(".mode csv"), QStringLiteral(".separator ") + separator};
    for (qsizetype i = 0; i < tables.size(); ++i)
        words += QStringLiteral(".import \"%1\" t%2").arg(tables[i]).arg(i);
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"), words);
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
        throw std::runtime_error("sqlite3 is not there, or cannot import");
}

template <Beside beside> std::unique_ptr<Document> partners(const Workbench &bench)
{
    auto document = Document::open(bench.scratchCopy(partnersPortfolio(bench)), bench.stranger(),
                                   Document::Access::Write);
    keepBeside(*document, beside);
    return document;
}

void require(const ImportResult &result)
{
    if (result.refused.empty()) return;
    throw std::runtime_error(result.refused.front().reason.toStdString());
}

// ---- participations of CORDIS

Measured cordisPlainly(Workbench &bench)
{
    const CordisTables tables = cordisTables(bench, bench.size());
    auto measured = bench.time([&] {
        importPlainly(bench, QStringLiteral("\";\""), {tables.projects, tables.organisations});
    });
    measured.peakKilobytes = 0;
    return measured;
}

template <Beside beside> Measured cordis(Workbench &bench)
{
    const CordisTables tables = cordisTables(bench, bench.size());
    const auto document = partners<beside>(bench);
    return bench.time([&] {
        document->change(TEXT("Bench", "Import"), {}, [&](Editor &editor) {
            require(importCordis(editor, bytesOf(tables.projects), bytesOf(tables.organisations)));
        });
    });
}

// ---- expenditure

Measured expensesPlainly(Workbench &bench)
{
    const QString table = expensesTable(bench, bench.size());
    auto measured = bench.time([&] { importPlainly(bench, QStringLiteral("\",\""), {table}); });
    measured.peakKilobytes = 0;
    return measured;
}

template <Beside beside> Measured expenses(Workbench &bench)
{
    const QString table = expensesTable(bench, bench.size());
    const auto document = partners<beside>(bench);
    return bench.time([&] {
        document->change(TEXT("Bench", "Import"), {}, [&](Editor &editor) {
            require(importTable(editor, describe<Expenditure>(), readCsv(bytesOf(table)).table, {}));
        });
    });
}

Measured readingOnly(Workbench &bench)
{
    const QString table = expensesTable(bench, bench.size());
    return bench.time([&] {
        if (int(readCsv(bytesOf(table)).table.lines.size()) != bench.size())
            throw std::runtime_error("lines are missing");
    });
}

} // namespace

std::vector<Benchmark> importBenchmarks()
{
    constexpr int participations = 114'944;
    constexpr double untracked = 1.5, tracked = 2.5;
    return {
        {"import-cordis",
         "participations of CORDIS with their projects and organisations",
         participations,
         {{"sqlite3 .import", cordisPlainly},
          {"without history and search", cordis<Beside::Nothing>},
          {"with history", cordis<Beside::History>},
          {"with history and search", cordis<Beside::HistoryAndSearch>}}},
        {"import-csv",
         "a CSV of 100 000 expenditures",
         100'000,
         {{"sqlite3 .import", expensesPlainly},
          {"reading the CSV only", readingOnly},
          {"without history and search", expenses<Beside::Nothing>, untracked},
          {"with history", expenses<Beside::History>, tracked},
          {"with history and search", expenses<Beside::HistoryAndSearch>}}},
    };
}

} // namespace passerelle::bench
