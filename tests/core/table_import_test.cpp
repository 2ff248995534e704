// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables become records: which column is which field, and which line is which record.
#include "core/base/failure.h"
#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/table_export.h"
#include "core/model/event.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "tests/core/imported_table.h"
#include "tests/core/shared_data.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/projects.h"

using namespace passerelle;
using namespace Qt::StringLiterals;

TEST_CASE("a table becomes records, and a second time changes nothing")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, u"HACK"_s);
    const Table source = table("Project;Title@de;Title@en;start;status;unknown\n"
                               "hack;Auftakt in Čakovec;Kick-off;3.6.2027 9:30;Held;x\n"
                               "HACK;Abschluss;;2027-12-31T18:00;open;\n");
    const ImportResult first = imported<Event>(portfolio, source);
    CHECK(counts(first) == Counts{2, 0, 0, 0});
    CHECK(first.ignored == QStringList{u"unknown"_s});
    const auto events = portfolio.document->records<Event>();
    REQUIRE(events.size() == 2);
    CHECK(events[0].title.in(Language::De) == u"Auftakt in Čakovec"_s);
    CHECK(events[0].title.original);
    CHECK(events[0].start.iso() == u"2027-06-03T09:30"_s);
    CHECK(events[0].status == EventStatus::Held);
    const auto steps = portfolio.document->steps().size();
    CHECK(counts(imported<Event>(portfolio, source)) == Counts{0, 0, 2, 0});
    CHECK(portfolio.document->steps().size() == steps);
}

TEST_CASE("a changed line changes the record it names, by number, key or path")
{
    PortfolioFile portfolio;
    CHECK(counts(imported<Region>(portfolio, table("code,name\nSI04,Western\nSI03,Eastern\n")))
          == Counts{2, 0, 0, 0});
    CHECK(counts(imported<Region>(portfolio, table("code,name\nSI04,West\nSI03,Eastern\n")))
          == Counts{0, 1, 1, 0});
    const Table people = table("family_name,given_name,email\nSmith,John,a@x.org\nSmith,John,b@x.org\n");
    CHECK(counts(imported<Person>(portfolio, people)) == Counts{2, 0, 0, 0});
    CHECK(counts(imported<Person>(portfolio, people)) == Counts{0, 0, 2, 0});
    const Table changed = table("family_name,given_name,email\nSmith,John,c@x.org\nSmith,John,a@x.org\n");
    CHECK(counts(imported<Person>(portfolio, changed)) == Counts{0, 1, 1, 0});
    CHECK(portfolio.document->count(describe<Person>()) == 2);
    const qint64 number = portfolio.document->records<Person>().front().id.number;
    const Table byNumber = table(
        ("id,family_name\n" + QByteArray::number(number) + ",Schmidt\n").constData());
    CHECK(counts(imported<Person>(portfolio, byNumber)) == Counts{0, 1, 0, 0});
    CHECK(portfolio.document->record(Ref<Person>(number))->familyName == u"Schmidt"_s);
}

TEST_CASE("an organisation in several equal lines is one, equal receipts are several")
{
    PortfolioFile portfolio;
    const Table organisations = table("name,city\nKNAW,Utrecht\nKNAW,Utrecht\nknaw,Delft\n");
    CHECK(counts(imported<Organisation>(portfolio, organisations)) == Counts{2, 0, 1, 0});
    CHECK(counts(imported<Organisation>(portfolio, organisations)) == Counts{0, 0, 3, 0});
    addProject(*portfolio.document, u"HACK"_s);
    CHECK(counts(imported<Partner>(portfolio,
                                   table("project,organisation,number\nHACK,no such,1\nHACK,KNAW,2\n")))
          == Counts{0, 0, 0, 2}); // two are called KNAW
}

TEST_CASE("a record that one line names by number and another by its key is written once")
{
    PortfolioFile portfolio;
    imported<Region>(portfolio, table("code,name\nSI03,Eastern\nSI04,Western\n"));
    const QByteArray number = QByteArray::number(portfolio.document->records<Region>().front().id.number);
    const QByteArray header = "id,code,name\n", byNumber = number + ",SI03,Name A\n",
                     byKey = ",SI03,Name B\n";
    for (const QByteArray &csv : {header + byNumber + byKey, header + byKey + byNumber}) {
        const ImportResult result = imported<Region>(portfolio, table(csv.constData()));
        CHECK(counts(result) == Counts{0, 1, 0, 1});
        REQUIRE(result.refused.size() == 1);
        CHECK(result.refused.front().line == 3);
        CHECK(result.refused.front().reason.contains(u"line 2"));
        CHECK(portfolio.document->count(describe<Region>()) == 2);
    }
    // The first line gives the record another code: the second one is a new record.
    const Table moved = readCsv(header + number + ",SI05,Name A\n,SI03,Name B\n").table;
    CHECK(counts(imported<Region>(portfolio, moved)) == Counts{1, 1, 0, 0});
}

TEST_CASE("two records of one key are both found again by their numbers")
{
    PortfolioFile portfolio;
    imported<Region>(portfolio, table("code,name\nSI03,Eastern\nSI04,Western\n"));
    portfolio.document->change(TEXT("Test", "Edit %1"), {}, [&](Editor &editor) {
        Region western = portfolio.document->records<Region>().back();
        western.code = u"SI03"_s;
        editor.update(western);
    });
    const Table all = readCsv(csvOf(*portfolio.document, describe<Region>())).table;
    CHECK(counts(imported<Region>(portfolio, all)) == Counts{0, 0, 2, 0});
}

TEST_CASE("the id of another program is no record number")
{
    PortfolioFile portfolio;
    const ImportResult result = imported<Organisation>(portfolio,
                                                       table("id,name\n101069604,A\n101069605,B\n"));
    CHECK(counts(result) == Counts{2, 0, 0, 0});
    CHECK(result.ignored == QStringList{u"id"_s});
    for (const Organisation &organisation : portfolio.document->records<Organisation>())
        CHECK(organisation.id.number > 1'000'000'000'000);
}

TEST_CASE("record numbers that a spreadsheet has rounded are not used")
{
    PortfolioFile portfolio;
    imported<Organisation>(portfolio, table("name,city\nAlpha,Graz\nBeta,Maribor\nGamma,Celje\n"));
    const auto rounded = [&](std::size_t organisation) {
        const qint64 number = portfolio.document->records<Organisation>()[organisation].id.number;
        const QByteArray digits = QByteArray::number(number);
        return digits.size() > 15 ? digits.first(15) + QByteArray(digits.size() - 15, '0') : digits + "0000";
    };
    const Table all = readCsv("id,name,city\n" + rounded(0) + ",Alpha,Graz\n" + rounded(1)
                              + ",Beta,Koper\n,Gamma,Celje\n")
                          .table;
    const ImportResult result = imported<Organisation>(portfolio, all);
    CHECK(counts(result) == Counts{0, 1, 2, 0});
    CHECK(result.ignored == QStringList{u"id"_s});
    // A number of another portfolio may end like this by chance, beside others.
    const Table chance = table("id,name\n4646159791027380000,Delta\n4646159791027381234,Epsilon\n"
                               "4646159791027389876,Zeta\n");
    CHECK(imported<Organisation>(portfolio, chance).ignored.isEmpty());
    CHECK(portfolio.document->record(Ref<Organisation>(4646159791027380000))->name == u"Delta"_s);
}

TEST_CASE("lines that cannot be read are listed, and nothing of them is written")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, u"HACK"_s);
    const ImportResult result = imported<Event>(portfolio,
                                                table("project,title@en,start,status\n"
                                                      "HACK,Good,2027-01-01T10:00,held\n"
                                                      "NONE,Bad project,2027-01-01T10:00,held\n"
                                                      "HACK,Bad date,2027-13-45,held\n"
                                                      "HACK,Bad word,,postponed\n"
                                                      ",No project,,held\n"
                                                      "HACK,Too,many,cells,here\n"));
    CHECK(result.inserted == 1);
    REQUIRE(result.refused.size() == 5);
    for (std::size_t i = 0; i < 5; ++i) CHECK(result.refused[i].line == int(i) + 3);
    CHECK(result.refused[0].reason.contains(u"“project”"_s));
    CHECK(result.refused[0].reason.contains(u"“NONE”"_s));
    CHECK(result.refused[2].reason.contains(u"postponed"_s));
    CHECK(portfolio.document->count(describe<Event>()) == 1);
}

TEST_CASE("a table that was cut off within its last line empties nothing, and the line is told")
{
    PortfolioFile portfolio;
    const Table both = table("name,abbreviation,street,city,country,web,pic\n"
                             "Alpha,ALP,Glavni trg 1,Ljubljana,SI,https://alpha.example,999999991\n"
                             "\"Čakovec, mesto\",ČAK,\"Kralja Tomislava, 15\",Čakovec,HR,,999999992\n");
    REQUIRE(counts(imported<Organisation>(portfolio, both)) == Counts{2, 0, 0, 0});
    const auto &entity = describe<Organisation>();
    const std::vector<Row> before = portfolio.document->rows(entity);
    const QByteArray csv = csvOf(*portfolio.document, entity).mid(3); // as it is where no mark tells UTF-8
    const qsizetype begin = csv.chopped(2).lastIndexOf("\r\n") + 2;
    REQUIRE(csv.mid(begin).contains("Tomislava"));
    for (qsizetype end = begin + 1; end <= csv.lastIndexOf(','); ++end) {
        INFO(csv.mid(begin, end - begin).toStdString());
        const ImportResult result = imported<Organisation>(portfolio, readCsv(csv.first(end)).table);
        REQUIRE(result.notes.size() == 1);
        CHECK(result.notes.front().contains(u": 3."));
        const std::vector<Row> after = portfolio.document->rows(entity);
        REQUIRE(after.size() == 2);
        CHECK(after[0] == before[0]);
        for (std::size_t i = 0; i < before[1].values.size(); ++i)
            CHECK((isEmpty(before[1].values[i]) || !isEmpty(after[1].values[i])));
        imported<Organisation>(portfolio, readCsv(csv).table);
        REQUIRE(portfolio.document->rows(entity) == before);
    }
}

TEST_CASE("an empty cell clears; one that a sheet leaves out at the end is empty too")
{
    PortfolioFile portfolio;
    const Table full = table("name,city,pic\nAlpha,Graz,999999991\n");
    imported<Organisation>(portfolio, full);
    CHECK(imported<Organisation>(portfolio, table("name,city,pic\nAlpha,,999999991\n")).notes.isEmpty());
    CHECK(only<Organisation>(portfolio)->city.isEmpty());
    CHECK(only<Organisation>(portfolio)->pic == u"999999991"_s);
    const Table sheet{{}, {u"name"_s, u"city"_s, u"pic"_s}, {{2, {u"Alpha"_s}, {false}}}, {}};
    CHECK(imported<Organisation>(portfolio, sheet).notes.isEmpty());
    CHECK(only<Organisation>(portfolio)->pic.isEmpty());
}

TEST_CASE("a required field without a column is named, with the way out")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, u"HACK"_s);
    const Table source = table("Acronym of it,title\nHACK,Opening\n");
    const QString text = failureOf([&] { imported<Event>(portfolio, source); });
    CHECK(text.contains(u"project"_s));
    CHECK(text.contains(u"--map"_s));
    ImportOptions options;
    options.map.insert(u"Acronym of it"_s, u"project"_s);
    options.language = Language::Sl;
    CHECK(counts(imported<Event>(portfolio, source, options)) == Counts{1, 0, 0, 0});
    CHECK(only<Event>(portfolio)->title.in(Language::Sl) == u"Opening"_s);
    CHECK(only<Event>(portfolio)->title.original == Language::Sl);
    options.map.insert(u"missing"_s, u"project"_s);
    CHECK(failureOf([&] { imported<Event>(portfolio, source, options); }).contains(u"missing"_s));
    CHECK_FALSE(failureOf([&] { imported<Region>(portfolio, table("x,y\n1,2\n")); }).isEmpty());
    ImportOptions given;
    given.given.insert(u"project"_s, u"HACK"_s);
    CHECK(counts(imported<Event>(portfolio, table("title\nClosing\n"), given)) == Counts{1, 0, 0, 0});
}

TEST_CASE("what is said of a column counts in the tables that have it")
{
    const PortfolioFile portfolio;
    const Table projects = readCsv("Kürzel,name\nALP,left out\n").table;
    const Table organisations = readCsv("name,country\nUniverza,SI\n").table;
    const auto imported = [&](const ImportOptions &options, const QHash<QString, QString> &ofProjects) {
        portfolio.document->change(TEXT("Step", "Import %1"), {}, [&](Editor &editor) {
            importTables(
                editor,
                {{&describe<Organisation>(), &organisations}, {&describe<Project>(), &projects, ofProjects}},
                options);
        });
    };
    ImportOptions options;
    const QString acronym = QStringLiteral("acronym"), short_ = QStringLiteral("Kürzel");
    options.map = {{short_, acronym}, {QStringLiteral("country"), QString()}};
    imported(options, {});
    REQUIRE(portfolio.document->count(describe<Project>()) == 1);
    CHECK(portfolio.document->records<Organisation>().at(0).country.isEmpty());

    // What is said of one table says nothing of another with a column of the same name.
    imported({}, {{short_, acronym}, {QStringLiteral("name"), QString()}});
    CHECK(portfolio.document->records<Organisation>().at(0).country == QStringLiteral("SI"));

    options.map = {{QStringLiteral("nowhere"), acronym}};
    CHECK_THROWS_AS(imported(options, {}), Failure);
}

TEST_CASE("a table whose import is stopped changes nothing")
{
    PortfolioFile portfolio;
    QByteArray csv = "name\n";
    for (int i = 0; i < 2000; ++i) csv += "Organisation " + QByteArray::number(i) + "\n";
    ImportOptions options;
    options.progress = [](qint64 done, qint64 total) { return done * 10 < total * 9; };
    CHECK_FALSE(
        failureOf([&] { imported<Organisation>(portfolio, table(csv.constData()), options); }).isEmpty());
    CHECK(portfolio.document->count(describe<Organisation>()) == 0);
}

TEST_CASE("real tables are read whole, where they are at hand")
{
    if (const auto kohesio = sharedData("tables/kohesio_beneficiaries.tsv")) {
        const CsvTable read = readCsv(*kohesio);
        CHECK(read.dialect == CsvDialect{Encoding::Utf8, '\t', 0});
        CHECK(read.table.lines.size() == 27'222);
        PortfolioFile portfolio;
        ImportOptions options;
        options.map = {{u"Beneficiary Name"_s, u"name"_s}, {u"Region"_s, {}}, {u"Country"_s, {}}};
        const ImportResult first = imported<Organisation>(portfolio, read.table, options);
        CHECK(first.refused.empty());
        const ImportResult second = imported<Organisation>(portfolio, read.table, options);
        CHECK(counts(second) == Counts{0, 0, 27'222, 0});
    }
    if (const auto partners = sharedData("tables/cordis_hopon_orgs_pipe.csv")) {
        const CsvTable read = readCsv(*partners);
        CHECK(read.dialect.separator == '|');
        for (const Table::Line &line : read.table.lines)
            REQUIRE(line.cells.size() == read.table.header.size());
    }
    if (const auto projects = sharedData("cordis/csa_project.csv")) {
        const CsvTable read = readCsv(*projects);
        CHECK(read.table.lines.size() == 1361);
        CHECK(described(read.dialect) == u"UTF-8, semicolon"_s);
    }
    if (const auto budget = sharedData("tables/summerschool_budget.ods")) {
        const auto sheets = readSpreadsheet(*budget);
        const QStringList expected{u"Coffee breaks"_s, u"6"_s, u"272"_s, u"1632"_s};
        int found = 0;
        for (const Table &sheet : sheets)
            for (const Table::Line &line : sheet.lines) found += line.cells.mid(0, 4) == expected;
        CHECK(found == 1);
    }
    if (const auto gantt = sharedData("tables/gantt_the6th.xlsx")) {
        const auto sheets = readSpreadsheet(*gantt);
        REQUIRE(sheets.size() == 2); // the third is empty
        REQUIRE(sheets[0].lines.size() > 3);
        CHECK(sheets[0].lines[1].cells[2] == u"2021-05-01"_s);
    }
}
