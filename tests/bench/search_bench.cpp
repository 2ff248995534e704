// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search as it is typed: the slowest key counts.
#include "core/model/entities.h"
#include "core/search/search.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/inputs.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace passerelle::bench
{

namespace
{

constexpr int shownHits = 60; // as many as the palette shows
constexpr double mostSeconds = 0.020;

template <class Key> Measured slowest(const Workbench &bench, const QString &typed, Key key)
{
    Measured worst;
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        const Measured measured = bench.time([&] { key(typed.left(length)); });
        if (measured.seconds > worst.seconds) worst = measured;
    }
    return worst;
}

// Without order: what the index takes to find as many records.
template <const char *typed> Measured raw(Workbench &bench)
{
    const auto document = openExpenses(bench);
    return slowest(bench, QString::fromUtf8(typed), [&](const QString &words) {
        SQLite::Statement query(document->database(),
                                "SELECT rowid FROM \"search\" WHERE \"search\" MATCH ? LIMIT ?");
        query.bind(1, matchExpression(words).toStdString());
        query.bind(2, shownHits);
        while (query.executeStep()) { }
    });
}

// With the names of the records and of their projects, as the palette shows them.
template <const char *typed> Measured named(Workbench &bench)
{
    const auto document = openExpenses(bench);
    const Entity &project = *entityNamed(QStringLiteral("project"));
    return slowest(bench, QString::fromUtf8(typed), [&](const QString &words) {
        for (const Hit &hit : search(*document, words, shownHits)) {
            (void)document->shownName(*hit.entity, hit.record);
            if (const qint64 owner = document->projectOf(*hit.entity, hit.record))
                (void)document->shownName(project, owner);
        }
    });
}

template <const char *typed> Benchmark typing(const char *name, const char *title)
{
    return {
        name, title, 100'000, {{"index, any order", raw<typed>}, {"search", named<typed>, 0, mostSeconds}}};
}

constexpr char rare[] = "institute 7 of 13";
constexpr char common[] = "invoice";
constexpr char two[] = "invoice gran";
constexpr char elsewhere[] = "d.o.o";
constexpr char syllable[] = "corhu";
constexpr char accented[] = "Ínvoice ĸal";

} // namespace

std::vector<Benchmark> searchBenchmarks()
{
    return {
        typing<rare>("search-rare", "the slowest key of a name that one record has"),
        typing<common>("search-common", "the slowest key of a word that every record has"),
        typing<two>("search-two", "the slowest key of two words, one in every record"),
        typing<elsewhere>("search-elsewhere", "the slowest key of words that no title has, but every record"),
        typing<syllable>("search-beginning", "the slowest key of the beginning of many words"),
        typing<accented>("search-accents", "the slowest key of words with accents")};
}

} // namespace passerelle::bench
