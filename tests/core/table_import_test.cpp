// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables become records: which line is which record, and what its cells mean.
#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/table_export.h"
#include "core/model/budget.h"
#include "core/model/event.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "core/model/report.h"
#include "tests/core/imported_table.h"
#include "tests/core/shared_data.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/projects.h"

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace
{

template <class T> std::optional<T> only(const PortfolioFile &portfolio)
{
    const auto all = portfolio.document->records<T>();
    return all.size() == 1 ? std::optional(all.front()) : std::nullopt;
}

} // namespace

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

TEST_CASE("headers and words count in any language, without case and accents")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, u"HACK"_s);
    ImportOptions options;
    options.label = [](const Label &label, Language language) {
        if (language == Language::De && QLatin1String(label.source) == QLatin1String("Title"))
            return u"Überschrift"_s;
        if (language == Language::Sl && QLatin1String(label.source) == QLatin1String("Held"))
            return u"Izveden"_s;
        return QString();
    };
    const Table source = table(
        "PROJECT,Uberschrift@de,Überschrift (fr),Status\nHACK,Auftakt,Ouverture,izveden\n");
    CHECK(counts(imported<Event>(portfolio, source, options)) == Counts{1, 0, 0, 0});
    const auto event = only<Event>(portfolio);
    REQUIRE(event);
    CHECK(event->title.in(Language::De) == u"Auftakt"_s);
    CHECK(event->title.in(Language::Fr) == u"Ouverture"_s);
    CHECK(event->status == EventStatus::Held);
}

namespace
{

// One column of amounts, as they are stored afterwards; -1 for a line that was refused.
std::vector<qint64> amounts(const char *cells, ImportOptions options = {}, QString *dialect = nullptr)
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, u"HACK"_s);
    imported<Organisation>(portfolio, table("name\nOrg\n"));
    imported<Partner>(portfolio, table("project,organisation,number\nHACK,Org,1\n"));
    options.given.insert(u"partner"_s, u"HACK/PP1"_s);
    const Table source = table(cells);
    const ImportResult result = imported<Expenditure>(portfolio, source, options);
    if (dialect) *dialect = result.dialect;
    std::vector<qint64> found;
    for (const Expenditure &expenditure : portfolio.document->records<Expenditure>())
        found.push_back(expenditure.amount.value_or(Money{}).scaled);
    found.insert(found.end(), result.refused.size(), -1);
    return found;
}

} // namespace

TEST_CASE("a country is written as its code or its name, and what is none is refused")
{
    PortfolioFile portfolio;
    const Table organisations = table("name;country\nA;Austria\nB;Slowenien\nC;UK\nD;el\nE;Österreich\n"
                                      "F;Estonie\nG;Norge\nH;Atlantis\nI;\n");
    const ImportResult result = imported<Organisation>(portfolio, organisations);
    CHECK(counts(result) == Counts{8, 0, 0, 1});
    QStringList codes;
    for (const Organisation &organisation : portfolio.document->records<Organisation>())
        codes += organisation.country;
    CHECK(codes.join(u' ') == u"AT SI GB GR AT EE NO "_s);
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused.front().line == 9);
    CHECK(result.refused.front().reason.contains(u"two letters"));
    // Every field of a country, of whatever entity.
    imported<Region>(portfolio, table("code,country\nEL30,Greece\n"));
    CHECK(only<Region>(portfolio)->country == u"GR"_s);
    addProject(*portfolio.document, u"HACK"_s);
    imported<ProjectCountry>(portfolio, table("project,country\nHACK,Italia\n"));
    CHECK(only<ProjectCountry>(portfolio)->country == u"IT"_s);
}

TEST_CASE("a partner is named as everywhere, by an abbreviation too; what several are called is refused")
{
    PortfolioFile portfolio;
    Document &document = *portfolio.document;
    addProject(document, u"HACK"_s);
    addProject(document, u"HOP"_s);
    imported<Organisation>(portfolio, table("name\nBIOPRO GmbH\nAlpha\n"));
    imported<Partner>(portfolio,
                      table("project,number,organisation,abbreviation\nHACK,1,BIOPRO GmbH,BIOPRO\n"
                            "HACK,2,Alpha,ALP\nHOP,1,BIOPRO GmbH,BIOPRO\n"));
    REQUIRE(document.count(describe<Partner>()) == 3);
    const Table lines = table("partner,description\nALP,one\nhack/pp2,two\nBIOPRO,three\nBIOPRO GmbH,four\n"
                              "HOP/PP1,five\nNobody,six\n");
    const auto all = [&](const ImportOptions &options) {
        const ImportResult result = imported<BudgetLine>(portfolio, lines, options);
        QStringList told;
        for (const BudgetLine &line : document.records<BudgetLine>())
            told += document.pathName(describe<Partner>(), line.partner.number);
        for (const auto &refused : result.refused) told += refused.reason;
        document.undo();
        return told;
    };
    const QStringList anywhere = all({});
    REQUIRE(anywhere.size() == 6);
    CHECK(anywhere.first(3).join(u' ') == u"HACK/PP2 HACK/PP2 HOP/PP1"_s);
    for (const QString &reason : anywhere.mid(3, 2)) CHECK(reason.contains(u"HACK/PP1; HOP/PP1."));
    CHECK(anywhere.last().contains(u"HACK/PP1; BIOPRO GmbH; BIOPRO; "));
    ImportOptions inHop;
    inHop.given.insert(u"project"_s, u"hop"_s);
    const QStringList there = all(inHop);
    REQUIRE(there.size() == 6);
    CHECK(there.first(4).join(u' ') == u"HACK/PP2 HOP/PP1 HOP/PP1 HOP/PP1"_s);
    CHECK(there[4].contains(u"“ALP”"));
    CHECK(there[5].contains(u"HOP/PP1; BIOPRO GmbH; BIOPRO; "));
    inHop.given.insert(u"project"_s, u"NOPE"_s);
    CHECK(failureOf([&] { (void)imported<BudgetLine>(portfolio, lines, inHop); }).contains(u"NOPE"));
    CHECK(failureOf([&] {
              (void)imported<Partner>(portfolio, table("project,number,organisation\nHOP,4,Alpha\n"), inHop);
          }).contains(u"NOPE"));
}

TEST_CASE("a word that is no choice is refused with the words that people read")
{
    PortfolioFile portfolio;
    const ImportResult result = imported<Organisation>(portfolio,
                                                       table("name,size,type\nA,gigantic,\nB,,gigantic\n"));
    REQUIRE(result.refused.size() == 2);
    const auto labelOfFirst = [](const Field &field) { return translated(field.choices.front().label); };
    const Entity &entity = describe<Organisation>();
    const Field &size = *entity.field(u"size"), &type = *entity.field(u"type");
    const QString sizeReason = result.refused[0].reason, typeReason = result.refused[1].reason;
    CHECK(sizeReason.contains(labelOfFirst(size)));
    CHECK(sizeReason.contains(translated(size.choices.back().label) + u'.'));
    CHECK(typeReason.contains(labelOfFirst(type)));
    CHECK(typeReason.contains(translated(type.choices[9].label) + u'.'));
    for (const Choice &choice : type.choices)
        if (QLatin1String(choice.word).contains(u'_'))
            CHECK(!typeReason.contains(QLatin1String(choice.word)));
}

TEST_CASE("the decimal mark is that of the column, and what does not tell is not guessed")
{
    using Amounts = std::vector<qint64>;
    QString dialect;
    CHECK(amounts("amount;description\n1.500;a\n2.512.137,88;b\n3,5;c\n", {}, &dialect)
          == Amounts{150'000, 251'213'788, 350});
    CHECK(dialect == u"UTF-8, semicolon, decimal comma"_s);
    CHECK(amounts("amount;description\n1,500;a\n2,512,137.88;b\n") == Amounts{150'000, 251'213'788});
    CHECK(amounts("amount;description\n1.500;a\n20;b\n") == Amounts{2'000, -1});
    CHECK(amounts("amount;description;exchange\n1.500;a;0,25\n") == Amounts{150'000});
    ImportOptions comma;
    comma.decimalMark = DecimalMark::Comma;
    CHECK(amounts("amount;description\n1.500;a\n20;b\n", comma) == Amounts{150'000, 2'000});
    ImportOptions point;
    point.decimalMark = DecimalMark::Point;
    CHECK(amounts("amount;description\n1.500;a\n", point) == Amounts{-1}); // three decimals of a euro
    CHECK(amounts("amount;description\n3.8044078757E8;a\n1 234,50 €;b\n-12.5;c\nn/a;d\n")
          == Amounts{38'044'078'757, 123'450, -1'250, -1});
}

TEST_CASE("the order of day and month is that of the column, and what does not tell is not guessed")
{
    const auto dates = [](const char *cells, const ImportOptions &options = {}) {
        PortfolioFile portfolio;
        const ImportResult result = imported<Project>(portfolio, table(cells), options);
        QStringList found;
        for (const Project &project : portfolio.document->records<Project>())
            found << project.start.toString(Qt::ISODate);
        for (const auto &refused : result.refused) found << QString::number(refused.line);
        return found;
    };
    CHECK(dates("acronym,start\nA,03/04/2027\nB,31/12/2027\n")
          == QStringList{u"2027-04-03"_s, u"2027-12-31"_s});
    CHECK(dates("acronym,start\nA,03/04/2027\nB,12/31/2027\n")
          == QStringList{u"2027-03-04"_s, u"2027-12-31"_s});
    CHECK(dates("acronym,start\nA,3.4.2027\nB,2027-12-31\n")
          == QStringList{u"2027-04-03"_s, u"2027-12-31"_s});
    CHECK(dates("acronym,start\nA,03/04/2027\nB,05/05/2027\n") == QStringList{u"2027-05-05"_s, u"2"_s});
    ImportOptions american;
    american.dateOrder = DateOrder::MonthDayYear;
    CHECK(dates("acronym,start\nA,03/04/2027\n", american) == QStringList{u"2027-03-04"_s});
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
