// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nine partners bring back what they changed in their copies, against the plain writes of the same edits,
// also with the search kept in step and with the rows that the history grows by, which is all that a merge
// leaves in the file; and against the edits made in the portfolio itself.
#include "core/merge/collect.h"
#include "core/merge/merge.h"
#include "core/merge/package_file.h"
#include "core/model/report.h"
#include "core/sample/dice.h"
#include "core/search/search_index.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/inputs.h"

#include <QFile>
#include <SQLiteCpp/SQLiteCpp.h>

#include <set>
#include <stdexcept>

namespace passerelle::bench
{

namespace
{

constexpr int partners = 9;
constexpr int shareOfEach = 10; // each edits a tenth of the records

struct Edit {
    qint64 record;
    QString supplier;
};

std::vector<Edit> editsOf(int partner, const std::vector<qint64> &records)
{
    Dice dice(quint64(100 + partner));
    std::vector<Edit> edits;
    for (std::size_t i = 0; i < records.size() / shareOfEach; ++i) {
        const auto at = std::size_t(dice.between(0, int(records.size()) - 1));
        edits.push_back({records[at], QStringLiteral("Supplier %1 of partner %2").arg(i).arg(partner)});
    }
    return edits;
}

std::set<qint64> recordsOf(const std::vector<Edit> &edits)
{
    std::set<qint64> records;
    for (const Edit &edit : edits) records.insert(edit.record);
    return records;
}

void makeEdits(Document &document, const std::vector<Edit> &edits)
{
    document.change(TEXT("Bench", "Edit"), {}, [&](Editor &editor) {
        for (const Edit &edit : edits) {
            auto expenditure = *document.record(Ref<Expenditure>(edit.record));
            expenditure.supplier = edit.supplier;
            editor.update(expenditure);
        }
    });
}

Installation partnersMachine(const Workbench &bench, int partner)
{
    Installation machine = bench.stranger();
    machine.id += QString::number(partner);
    machine.person = QStringLiteral("Partner %1").arg(partner);
    machine.dataFolder.clear();
    return machine;
}

// What the partner sends back.
QString package(const Workbench &bench, int partner)
{
    const QString original = expensesPortfolio(bench, bench.size());
    return bench.kept(
        QStringLiteral("work-%1-of-%2.pack").arg(partner).arg(bench.size()), [&](const QString &path) {
            const QString copy = bench.scratch(QStringLiteral("partner-%1.passerelle").arg(partner));
            if (!QFile::copy(original, copy)) throw std::runtime_error("an input cannot be copied");
            const auto document = Document::open(copy, partnersMachine(bench, partner),
                                                 Document::Access::Write);
            const Known known = knownIn(document->database());
            makeEdits(*document, editsOf(partner, document->numbers(describe<Expenditure>())));
            writePackage(changesBeyond(*document, known), path);
        });
}

std::unique_ptr<Document> office(const Workbench &bench)
{
    return Document::open(bench.scratchCopy(expensesPortfolio(bench, bench.size())),
                          partnersMachine(bench, partners), Document::Access::Write);
}

std::vector<Edit> editsOfAll(const Document &document, int count)
{
    const auto records = document.numbers(describe<Expenditure>());
    std::vector<Edit> edits;
    for (int partner = 0; partner < count; ++partner)
        for (Edit &edit : editsOf(partner, records)) edits.push_back(std::move(edit));
    return edits;
}

enum class Written { Values, Search, History }; // each with those before it

// What is noted of an edit: by whom, when, what was there and what is there now.
class HistoryRows
{
public:
    explicit HistoryRows(SQLite::Database &database)
        : m_insert(database,
                   "INSERT INTO \"history_change\" VALUES (?, ?, ?, 'expenditure', ?, 'supplier', ?, ?)")
    {
    }
    void add(const Edit &edit)
    {
        constexpr int64_t site = 1;
        const std::string supplier = edit.supplier.toStdString();
        m_insert.reset();
        m_insert.bind(1, site);
        m_insert.bind(2, ++m_number);
        m_insert.bind(3, m_number << 16);
        m_insert.bind(4, int64_t(edit.record));
        m_insert.bind(5, supplier); // one that was there is as long
        m_insert.bind(6, supplier);
        m_insert.exec();
    }

private:
    SQLite::Statement m_insert;
    int64_t m_number = 0;
};

template <int count, Written written> Measured plainWrites(Workbench &bench)
{
    const auto document = office(bench);
    dropTriggers(*document);
    const std::vector<Edit> edits = editsOfAll(*document, count);
    SQLite::Database &database = document->database();
    SQLite::Statement update(database, "UPDATE \"expenditure\" SET \"supplier\" = ? WHERE \"id\" = ?");
    return bench.time([&] {
        database.exec("BEGIN");
        for (const Edit &edit : edits) {
            update.reset();
            update.bind(1, edit.supplier.toStdString());
            update.bind(2, int64_t(edit.record));
            update.exec();
        }
        if (written >= Written::Search) {
            SearchIndex index(database);
            for (const qint64 record : recordsOf(edits)) index.refresh(describe<Expenditure>(), record);
        }
        if (written >= Written::History) {
            HistoryRows history(database);
            for (const Edit &edit : edits) history.add(edit);
        }
        database.exec("COMMIT");
    });
}

template <int count> Measured editsHere(Workbench &bench)
{
    const auto document = office(bench);
    const std::vector<Edit> edits = editsOfAll(*document, count);
    return bench.time([&] { makeEdits(*document, edits); });
}

// Reading the files is a part of it; the backup before it is measured elsewhere.
template <int count, Document::Care care> Measured bringIn(Workbench &bench)
{
    QStringList paths;
    for (int partner = 0; partner < count; ++partner) paths += package(bench, partner);
    const auto document = office(bench);
    return bench.time([&] {
        std::vector<Arrival> arrivals;
        for (const QString &path : paths) arrivals.push_back(arrivalFrom(*document, path, {}));
        merge(*document, std::move(arrivals), care);
    });
}

} // namespace

std::vector<Benchmark> mergeBenchmarks()
{
    constexpr int records = 100'000;
    constexpr double mostTimes = 2.5, mostSeconds = 0.3;
    return {{"merge",
             "nine partners' ten thousand edits into 100 000 records",
             records,
             {{"plain writes of the same", plainWrites<partners, Written::Values>},
              {"those, and the search of them", plainWrites<partners, Written::Search>},
              {"those, and the history of them", plainWrites<partners, Written::History>},
              {"the same edits made here", editsHere<partners>},
              {"merge", bringIn<partners, Document::Care::Do>, mostTimes}}},
            {"merge-preview",
             "what one partner's ten thousand edits would change",
             records,
             {{"plain writes of the same", plainWrites<1, Written::Values>},
              {"preview", bringIn<1, Document::Care::Try>, 0, mostSeconds}}}};
}

} // namespace passerelle::bench
