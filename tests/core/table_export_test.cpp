// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records leave as tables, and come back from them as they were.
#include "core/base/failure.h"
#include "core/exchange/namesakes.h"
#include "core/exchange/record_names.h"
#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/table_export.h"
#include "core/model/entities.h"
#include "core/model/organisation.h"
#include "core/model/programme.h"
#include "core/model/region.h"
#include "tests/core/imported_table.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/random_rows.h"
#include "tests/support/words.h"

#include <QFile>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace
{

void requireSameRows(const Document &original, const Document &copy)
{
    for (const Entity *entity : entities()) {
        INFO(entity->name);
        const auto expected = original.rows(*entity), found = copy.rows(*entity);
        REQUIRE(expected.size() == found.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            for (std::size_t c = 0; c < expected[i].values.size(); ++c) {
                INFO(columns(*entity)[c].key.toStdString());
                REQUIRE((expected[i].values[c] == found[i].values[c]));
            }
    }
}

void importAll(Document &document, const std::vector<Table> &tables)
{
    std::vector<EntityTable> sources;
    sources.reserve(tables.size());
    for (const Table &source : tables) sources.push_back({entityNamed(source.name), &source});
    document.change(edit, {}, [&](Editor &editor) {
        for (const ImportResult &result : importTables(editor, sources, {}))
            for (const auto &refused : result.refused) {
                INFO(refused.line << ": " << refused.reason.toStdString());
                CHECK(false);
            }
    });
}

} // namespace

TEST_CASE("texts that a spreadsheet would run as formulas are neutralised, and come back as they were")
{
    PortfolioFile portfolio;
    const QStringList names{
        u"=cmd|' /C calc'!A0"_s, u"+1"_s, u"-2"_s, u"@x"_s, u"'=1"_s, u"''plain"_s, u"'"_s};
    portfolio.document->change(edit, {}, [&](Editor &editor) {
        for (const QString &name : names) {
            Organisation organisation;
            organisation.name = name;
            editor.insert(organisation);
        }
    });
    const QByteArray csv = csvOf(*portfolio.document, describe<Organisation>());
    for (const Table::Line &line : readCsv(csv).table.lines)
        CHECK_FALSE(QStringView(u"=+-@").contains(line.cells[1].front()));
    CHECK(csv.contains("'=cmd|"));
    PortfolioFile copy;
    CHECK(counts(imported<Organisation>(copy, readCsv(csv).table)) == Counts{int(names.size()), 0, 0, 0});
    CHECK(copy.document->rows(describe<Organisation>())
          == portfolio.document->rows(describe<Organisation>()));
}

TEST_CASE("every entity of a random portfolio comes back from CSV as it was")
{
    const int seed = GENERATE(1, 2, 3);
    const CsvStyle style = seed == 2 ? CsvStyle{';', DecimalMark::Comma, false} : CsvStyle{};
    PortfolioFile portfolio;
    fillRandom(*portfolio.document, quint64(seed), 6);
    std::vector<Table> tables;
    for (const Entity *entity : entities()) {
        if (!portfolio.document->count(*entity)) continue;
        tables.push_back(readCsv(csvOf(*portfolio.document, *entity, style)).table);
        tables.back().name = QString::fromLatin1(entity->name);
    }
    PortfolioFile copy;
    importAll(*copy.document, tables);
    requireSameRows(*portfolio.document, *copy.document);
    const auto steps = copy.document->steps().size();
    importAll(*copy.document, tables);
    CHECK(copy.document->steps().size() == steps);
}

TEST_CASE("every entity of a random portfolio comes back from XLSX as it was")
{
    PortfolioFile portfolio;
    fillRandom(*portfolio.document, 4, 6);
    const QString path = portfolio.folder.filePath(u"portfolio.xlsx"_s);
    std::vector<const Entity *> filled;
    for (const Entity *entity : entities())
        if (portfolio.document->count(*entity)) filled.push_back(entity);
    writeXlsx(*portfolio.document, filled, path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto tables = readSpreadsheet(file.readAll());
    CHECK(tables.size() == filled.size());
    PortfolioFile copy;
    importAll(*copy.document, tables);
    requireSameRows(*portfolio.document, *copy.document);
}

TEST_CASE("an export that cannot be written leaves no file")
{
    PortfolioFile portfolio;
    const QString path = portfolio.folder.filePath(u"none/portfolio.csv"_s);
    CHECK(failureOf([&] {
              writeCsv(*portfolio.document, describe<Region>(), path);
          }).contains(u"portfolio.csv"_s));
    CHECK_FALSE(failureOf([&] { writeXlsx(*portfolio.document, {&describe<Region>()}, path); }).isEmpty());
}

TEST_CASE("a text that no cell can hold is named, and the file is not written")
{
    PortfolioFile portfolio;
    Portfolio about;
    about.title = QStringLiteral("Zavod");
    portfolio.document->change(edit, {}, [&](Editor &editor) { editor.insert(about); });
    const QString path = portfolio.folder.filePath(QStringLiteral("all.xlsx"));
    const auto exportWith = [&](const QString &notes) {
        about.notes = notes;
        portfolio.document->change(edit, {}, [&](Editor &editor) { editor.update(about); });
        writeXlsx(*portfolio.document, {&describe<Portfolio>()}, path);
    };
    // Outside the basic plane a character takes two of the units that spreadsheets count.
    const QString failure = failureOf([&] { exportWith(QStringLiteral("\U0001F3D4").repeated(20000)); });
    CHECK(failure.contains(u"Zavod"));
    CHECK(failure.contains(u"32,767"));
    CHECK_FALSE(QFile::exists(path));
    exportWith(QStringLiteral("\U0001F3D4").repeated(16383));
    CHECK(QFile::exists(path));
}

TEST_CASE("names that cannot be read are told in a sentence")
{
    PortfolioFile portfolio;
    portfolio.document->database().exec("DROP TABLE \"organisation\"");
    CHECK_THROWS_AS((void)RecordNames(*portfolio.document).exists(describe<Organisation>(), 1), Failure);
    CHECK_THROWS_AS(Namesakes(*portfolio.document), Failure);
}
