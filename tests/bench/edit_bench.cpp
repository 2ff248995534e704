// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten thousand records are changed, each by itself or all at once.
#include "core/model/report.h"
#include "core/search/search_index.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/inputs.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace passerelle::bench
{

namespace
{

enum class Steps { Single, One };

const Label stepName = TEXT("Bench", "Edit");

std::unique_ptr<Document> portfolio(const Workbench &bench)
{
    return Document::open(bench.scratchCopy(expensesPortfolio(bench, bench.size())), bench.stranger(),
                          Document::Access::Write);
}

void edit(Editor &editor, qint64 number)
{
    auto expenditure = *editor.document().record(Ref<Expenditure>(number));
    expenditure.supplier += QStringLiteral(" and partners");
    expenditure.amountEur = Money::cents(expenditure.amountEur->scaled + 1);
    editor.update(expenditure);
}

template <Beside beside> void editAll(Document &document, const std::vector<qint64> &numbers)
{
    document.change(stepName, {}, [&](Editor &editor) {
        for (qint64 number : numbers) edit(editor, number);
        if (beside != Beside::Search) return;
        SearchIndex index(document.database());
        for (qint64 number : numbers) index.refresh(describe<Expenditure>(), number);
    });
}

template <Steps steps, Beside beside> Measured byDocument(Workbench &bench)
{
    const auto document = portfolio(bench);
    keepBeside(*document, beside);
    const auto numbers = document->numbers(describe<Expenditure>());
    return bench
        .time([&] {
            if (steps == Steps::One)
                editAll<beside>(*document, numbers);
            else
                for (qint64 number : numbers) editAll<beside>(*document, {number});
        })
        .per(bench.size());
}

template <Steps steps> Measured bySqlite(Workbench &bench)
{
    const auto document = portfolio(bench);
    dropTriggers(*document);
    const auto numbers = document->numbers(describe<Expenditure>());
    SQLite::Database &database = document->database();
    SQLite::Statement update(database,
                             "UPDATE \"expenditure\" SET \"supplier\" = \"supplier\" || ' and partners', "
                             "\"amount_eur\" = \"amount_eur\" + 1 WHERE \"id\" = ?");
    return bench
        .time([&] {
            if (steps == Steps::One) database.exec("BEGIN");
            for (qint64 number : numbers) {
                update.reset();
                update.bind(1, int64_t(number));
                update.exec();
            }
            if (steps == Steps::One) database.exec("COMMIT");
        })
        .per(bench.size());
}

} // namespace

std::vector<Benchmark> editBenchmarks()
{
    constexpr int records = 10'000;
    constexpr double tracked = 2.0;
    return {
        {"edit-bulk",
         "one of ten thousand records that are changed at once",
         records,
         {{"with search", byDocument<Steps::One, Beside::Search>},
          {"with history and search", byDocument<Steps::One, Beside::HistoryAndSearch>, tracked},
          {"without history and search", byDocument<Steps::One, Beside::Nothing>},
          {"plain SQL", bySqlite<Steps::One>}}},
        {"edit-single",
         "one of ten thousand edits",
         records,
         {{"with search", byDocument<Steps::Single, Beside::Search>},
          {"with history and search", byDocument<Steps::Single, Beside::HistoryAndSearch>, tracked},
          {"without history and search", byDocument<Steps::Single, Beside::Nothing>},
          {"plain SQL", bySqlite<Steps::Single>}}},
    };
}

} // namespace passerelle::bench
