// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that mean harm, or that somebody damaged: bounds of every reader, formulas in texts, and imports that
// must lose nothing and double nothing without a word.
#include "core/base/failure.h"
#include "core/exchange/cell_reader.h"
#include "core/exchange/cordis.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/json_import.h"
#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/table_export.h"
#include "core/exchange/table_import.h"
#include "core/model/entities.h"
#include "core/model/organisation.h"
#include "core/model/plan.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "core/model/report.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/seed.h"
#include "tests/support/zip_file.h"

#include <QFile>

#include <random>

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace
{

QString csvFailure(const QByteArray &bytes)
{
    return failureOf([&] { (void)readCsv(bytes); });
}

QString sheetFailure(const QByteArray &bytes)
{
    return failureOf([&] { (void)readSpreadsheet(bytes); });
}

template <class Import> ImportResult changed(PortfolioFile &portfolio, Import import)
{
    ImportResult result;
    portfolio.document->change(TEXT("Step", "Import %1"), u"test"_s,
                               [&](Editor &editor) { result = import(editor); });
    return result;
}

QString jsonFailure(const QByteArray &json)
{
    PortfolioFile portfolio;
    return failureOf([&] { changed(portfolio, [&](Editor &editor) { return importJson(editor, json); }); });
}

QByteArray jsonFile(const QByteArray &records)
{
    return QByteArray("{'format':'passerelle','version':1,'schema':1,'records':{" + records + "}}")
        .replace('\'', '"');
}

ZipParts xlsxParts(const QByteArray &sheet, const QByteArray &texts = "<sst/>", const QByteArray &sheets = {})
{
    return {
        {"[Content_Types].xml", "<Types/>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
         "<sheet name=\"Sheet\" r:id=\"r1\"/>"
             + sheets + "</sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
         "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
        {"xl/sharedStrings.xml", texts},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>"}};
}

// The archive with one name written over by another of the same length.
QByteArray renamed(QByteArray zip, const QByteArray &from, const QByteArray &to)
{
    return zip.replace(from, to);
}

} // namespace

// ---- bounds

TEST_CASE("a CSV file beyond the bounds is refused with its line and a way out")
{
    CHECK(csvFailure("a;b\n" + QByteArray(5000, ';') + "\n").contains(u"Line 2 "_s));
    CHECK(csvFailure("a,b\n" + QByteArray(40'000'000, ',') + "\n").contains(u"4096"_s));
    CHECK(csvFailure(("x" + QByteArray(3'999, ',') + "\n").repeated(2'501)).contains(u"ten million"_s));
    CHECK(csvFailure("a;b\n1;" + QByteArray(1'100'000, 'x') + "\n").contains(u"million characters"_s));
    // Many separators of another kind are only text.
    const Table table = readCsv("a;b\n1;\"" + QByteArray(6000, ',') + "\"\n2;3\n").table;
    CHECK(table.lines.at(0).cells.at(1).size() == 6000);
}

TEST_CASE("a line sep= chooses only what can separate")
{
    CHECK(readCsv("sep=|\na,b|c\n").table.header == QStringList{u"a,b"_s, u"c"_s});
    for (const char *bytes : {"sep=\"\na,b\n", "sep=a\na,b\n", "sep=\xC3\na,b\n"})
        CHECK(readCsv(bytes).dialect.separator == ',');
}

TEST_CASE("archives that lie, hide or lead out are refused")
{
    const QByteArray good = zipped(xlsxParts("<row><c><v>1</v></c></row>"));
    CHECK(sheetFailure(good).isEmpty());
    CHECK(sheetFailure(renamed(good, "xl/sharedStrings.xml", "[Content_Types].xml1")).isEmpty());
    CHECK(sheetFailure(zipped({{"a/b.xml", "x"}, {"a/c.xml", "y"}})).contains(u"no spreadsheet"_s));
    CHECK(sheetFailure(renamed(zipped({{"a/b.xml", "x"}, {"a/c.xml", "y"}}), "a/c.xml", "a/b.xml"))
              .contains(u"same name"_s));
    for (const char *name : {"../evil.xml", "/etc/passwd", "a/../../b", "C:evil.xml", "a\\b.xml"})
        CHECK(sheetFailure(zipped({{name, "x"}})).contains(u"leads out"_s));
    // Bit 0 of the flags: encrypted. In the local header at 6, in the central one at 8.
    QByteArray locked = zipped({{"[Content_Types].xml", "0123456789012345"}});
    locked[6] = char(locked[6] | 1);
    const qsizetype central = locked.indexOf("PK\x01\x02");
    locked[central + 8] = char(locked[central + 8] | 1);
    CHECK(sheetFailure(locked).contains(u"password"_s));
    CHECK(sheetFailure(zipped({{"big.xml", QByteArray(64 * 1024 * 1024, ' ')}})).contains(u"far more"_s));
}

TEST_CASE("a spreadsheet whose XML is nested, declares a type or is no UTF-8 is refused before it is read")
{
    const auto failure = [](const QByteArray &sheet) { return sheetFailure(zipped(xlsxParts(sheet))); };
    CHECK(failure(QByteArray("<a>").repeated(300)).contains(u"nested"_s));
    CHECK(failure(QByteArray("<a b='/>' c=\">\">").repeated(300)).contains(u"nested"_s));
    CHECK(failure(QByteArray("<a b='/>'/>").repeated(300)).isEmpty());
    CHECK(failure("<!--" + QByteArray("<a>").repeated(300) + "<!DOCTYPE x>-->").isEmpty());
    CHECK(failure("<![CDATA[" + QByteArray("<a>").repeated(300) + "]]>").isEmpty());
    CHECK(failure("<!ENTITY a \"b\">").contains(u"document type"_s));
    CHECK(failure(QByteArray("<\0a\0>\0", 6)).contains(u"damaged"_s));
    CHECK(failure("<!-- never ends").contains(u"damaged"_s));
}

TEST_CASE("sheets and texts beyond the bounds are refused with a way out")
{
    const QByteArray row = "<row><c><v>1</v></c></row>";
    const QByteArray many = QByteArray("<sheet name=\"More\" r:id=\"r1\"/>").repeated(1000);
    CHECK(sheetFailure(zipped(xlsxParts(row, "<sst/>", many))).contains(u"Divide"_s));
    CHECK(sheetFailure(zipped(xlsxParts(row, "<sst>" + QByteArray("<si/>").repeated(10'000'001) + "</sst>")))
              .contains(u"far more"_s)); // so many empty texts shrink like a bomb
    CHECK(sheetFailure(
              zipped(xlsxParts(
                  "<row><c r=\"A2000000\"><v>1</v></c></row><row r=\"2000000\"><c><v>1</v></c></row>")))
              .contains(u"more columns or rows"_s));
    const QByteArray far = "<c r=\"FAA1\"><v>1</v></c>"; // column 4083
    CHECK(
        sheetFailure(zipped(xlsxParts(("<row>" + far + "</row>").repeated(3000)))).contains(u"more cells"_s));
    CHECK(sheetFailure(zipped(xlsxParts("<row><c t=\"inlineStr\"><is><t>" + QByteArray(1'100'000, 'x')
                                        + "</t></is></c></row>")))
              .contains(u"million characters"_s));
}

TEST_CASE("JSON beyond the bounds is refused with a way out")
{
    CHECK(
        jsonFailure(jsonFile("'region':" + QByteArray(70, '[') + QByteArray(70, ']'))).contains(u"nested"_s));
    CHECK(jsonFailure(jsonFile("'region':[" + QByteArray("1,").repeated(20'000'001) + "1]"))
              .contains(u"million values"_s));
    // What stands in a text is no structure.
    CHECK(
        jsonFailure(jsonFile("'region':[{'id':'1','code':'DE1','name':'" + QByteArray(200, '[') + "\\\\'}]"))
            .isEmpty());
    PortfolioFile portfolio;
    const QByteArray longText = jsonFile("'region':[{'id':'1','code':'DE1','name':'"
                                         + QByteArray(1'100'000, 'x') + "'}]");
    const ImportResult result = changed(portfolio,
                                        [&](Editor &editor) { return importJson(editor, longText); });
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused[0].reason.contains(u"million characters"_s));
}

// ---- formulas

namespace
{

QString randomFormulaText(std::mt19937_64 &random)
{
    static const QStringList pieces{
        u"'"_s, u"="_s,  u"+"_s, u"-"_s,  u"@"_s, u"\t"_s, u"\n"_s, u" "_s,     u"\u00A0"_s, u"\uFF1D"_s,
        u"1"_s, u"-5"_s, u"a"_s, u"\""_s, u","_s, u";"_s,  u"é"_s,  u"cmd|x"_s, u"_x0041_"_s};
    QString text;
    for (quint64 i = random() % 6 + 1; i > 0; --i)
        text += pieces[qsizetype(random() % quint64(pieces.size()))];
    return text;
}

bool looksLikeFormula(const QString &cell)
{
    const QString bare = cell.trimmed();
    return (!cell.isEmpty() && QStringView(u"\t\r\n").contains(cell.front()))
        || (!bare.isEmpty() && QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(bare.front()));
}

} // namespace

TEST_CASE("no text leaves as a formula, and every text comes back as it was")
{
    const quint64 seed = seedOfThisRun();
    INFO("PASSERELLE_SEED=" << seed);
    std::mt19937_64 random(seed);
    PortfolioFile portfolio;
    portfolio.document->change(TEXT("Step", "Fill"), {}, [&](Editor &editor) {
        for (int i = 0; i < 300; ++i) {
            const QString text = randomFormulaText(random);
            REQUIRE(withoutFormulaGuard(withFormulaGuard(text)) == text);
            Organisation organisation;
            organisation.name = text;
            organisation.latitude = Fine{-1'500'000};
            editor.insert(organisation);
        }
    });
    const Entity &entity = describe<Organisation>();
    const qsizetype name = qsizetype(indexOf(entity, fieldOf<&Organisation::name>()));
    const qsizetype latitude = qsizetype(indexOf(entity, fieldOf<&Organisation::latitude>()));
    const QString path = portfolio.folder.filePath(u"out.xlsx"_s);
    writeXlsx(*portfolio.document, {&entity}, path);
    QFile xlsx(path);
    REQUIRE(xlsx.open(QIODevice::ReadOnly));
    const std::vector<Table> tables{
        readCsv(csvOf(*portfolio.document, entity)).table,
        readCsv(csvOf(*portfolio.document, entity, {';', DecimalMark::Comma})).table,
        readSpreadsheet(xlsx.readAll()).at(0)};
    for (const Table &table : tables) {
        for (const Table::Line &line : table.lines) {
            INFO(line.cells[name].toStdString());
            CHECK_FALSE(looksLikeFormula(line.cells[name]));
            CHECK(line.cells[latitude].startsWith(u"-1")); // a number stays one
        }
        PortfolioFile copy;
        const ImportResult result = changed(
            copy, [&](Editor &editor) { return importTable(editor, entity, table, {}); });
        CHECK(result.refused.empty());
        CHECK((copy.document->rows(entity) == portfolio.document->rows(entity)));
    }
}

TEST_CASE("a cell is quoted for every separator that a program may expect")
{
    CHECK(csvCell(u"x;=1+1"_s) == "\"x;=1+1\"");
    CHECK(csvCell(u"a\tb"_s, ';') == "\"a\tb\"");
    CHECK(csvCell(u"a \"b\""_s) == "\"a \"\"b\"\"\"");
    CHECK(csvCell(u"plain"_s) == "plain");
}

// ---- nothing lost, nothing doubled

TEST_CASE("a number that cannot be read is explained with the decimal mark of the table")
{
    PortfolioFile portfolio;
    const auto reason = [&](const char *csv) {
        const Table table = readCsv(QByteArray(csv)).table;
        const ImportResult result = changed(portfolio, [&](Editor &editor) {
            return importTable(editor, describe<Organisation>(), table, {});
        });
        return result.refused.empty() ? QString() : result.refused.back().reason;
    };
    CHECK(reason("name;latitude\nA;45,5\nB;north\n").contains(u"12,5."_s));
    CHECK(reason("name;latitude\nA;45.25\nB;north\n").contains(u"12.5."_s));
    CHECK(reason("name;latitude\nA;45,1234567\n").contains(u"at most 6 decimals"_s));
}

TEST_CASE("lines that refer to a refused line are refused with a reason, wherever it stands")
{
    PortfolioFile portfolio;
    // Activities of a work package whose line cannot be read, in a table that comes later; and what refers to
    // them.
    Table activities =
        readCsv("id,work_package,number\n1099511628001,1099511628101,1\n1099511628002,1099511628102,1\n")
            .table;
    Table deliverables =
        readCsv("id,activity,number\n1099511628003,1099511628001,1\n1099511628004,1099511628002,1\n").table;
    Table packages = readCsv("id,project,number,start\n1099511628101,1099511628201,1,never\n"
                             "1099511628102,1099511628201,2,2027-01-01\n")
                         .table;
    Table projects = readCsv("id,acronym\n1099511628201,HACK\n").table;
    std::vector<ImportResult> results;
    portfolio.document->change(TEXT("Step", "Import %1"), {}, [&](Editor &editor) {
        results = importTables(editor,
                               {{&describe<Deliverable>(), &deliverables},
                                {&describe<Activity>(), &activities},
                                {&describe<WorkPackage>(), &packages},
                                {&describe<Project>(), &projects}},
                               {});
    });
    REQUIRE(results.size() == 4);
    for (int i = 0; i < 3; ++i) {
        INFO(i);
        CHECK(results[std::size_t(i)].inserted == 1);
        REQUIRE(results[std::size_t(i)].refused.size() == 1);
        CHECK(results[std::size_t(i)].refused[0].line == 2);
    }
    CHECK(results[1].refused[0].reason.contains(u"was refused"_s));
    CHECK(results[3].inserted == 1);
    CHECK(portfolio.document->count(describe<Deliverable>()) == 1);
    CHECK(portfolio.document->verify().empty());
    CHECK(portfolio.document->steps().size() == 1);
    portfolio.document->undo();
    CHECK(portfolio.document->count(describe<Project>()) == 0);
}

TEST_CASE("a record that the portfolio has under another number is found by the number in the tables")
{
    PortfolioFile portfolio;
    Region known;
    known.code = u"SI04"_s;
    portfolio.document->change(TEXT("Step", "Fill"), {}, [&](Editor &editor) { editor.insert(known); });
    const Table organisations = readCsv("name,region\nAlpha,1099511628301\n").table;
    const Table regions = readCsv("id,code,name\n1099511628301,SI04,West\n").table;
    std::vector<ImportResult> results;
    portfolio.document->change(TEXT("Step", "Import %1"), {}, [&](Editor &editor) {
        results = importTables(
            editor, {{&describe<Organisation>(), &organisations}, {&describe<Region>(), &regions}}, {});
    });
    CHECK(results[0].refused.empty());
    CHECK(portfolio.document->count(describe<Region>()) == 1);
    CHECK(portfolio.document->records<Organisation>().at(0).region == Ref<Region>(known.id));
}

TEST_CASE("an attempt that fails leaves no trace, in the history neither")
{
    PortfolioFile portfolio;
    const auto add = [](Editor &editor, const QString &acronym) {
        Project project;
        project.acronym = acronym;
        editor.insert(project);
    };
    portfolio.document->change(TEXT("Step", "Try"), {}, [&](Editor &editor) {
        CHECK_FALSE(editor.attempt([&] { return add(editor, u"LOST"_s), false; }));
        CHECK_THROWS_AS(editor.attempt([&]() -> bool {
            add(editor, u"LOST"_s);
            throw Failure(u"x"_s);
        }),
                        Failure);
    });
    CHECK(portfolio.document->steps().empty());
    portfolio.document->change(TEXT("Step", "Try"), {}, [&](Editor &editor) {
        add(editor, u"FIRST"_s);
        CHECK_FALSE(editor.attempt([&] { return add(editor, u"LOST"_s), false; }));
        CHECK(editor.attempt([&] { return add(editor, u"SECOND"_s), true; }));
    });
    CHECK(portfolio.document->count(describe<Project>()) == 2);
    CHECK(portfolio.document->changesOf(portfolio.document->steps().at(0)).size() >= 2);
    CHECK(portfolio.document->verify().empty());
    portfolio.document->undo();
    CHECK(portfolio.document->count(describe<Project>()) == 0);
}

TEST_CASE("what an import puts beside a record of the same name is said")
{
    PortfolioFile portfolio;
    const auto import = [&](const QByteArray &records) {
        return changed(portfolio, [&](Editor &editor) { return importJson(editor, jsonFile(records)); });
    };
    CHECK(
        import("'project':[{'id':'1','acronym':'HACK-IT'},{'id':'2','acronym':'HACK-IT'}]").notes.isEmpty());
    const ImportResult beside = import("'project':[{'id':'3','acronym':'hack-it','web':'https://x.example'},"
                                       "{'id':'4','acronym':'OTHER'}]");
    CHECK(beside.inserted == 2);
    REQUIRE(beside.notes.size() == 1);
    CHECK(beside.notes[0].contains(u"“hack-it”"_s));
    CHECK(portfolio.document->record(Ref<Project>(1))->web.isEmpty());
    CHECK(import("'project':[{'id':'3','acronym':'hack-it'}]").notes.isEmpty()); // it is there by now

    const QByteArray download = "id;acronym\n101000001;OTHER\n";
    const auto cordis = [&] {
        return changed(portfolio, [&](Editor &editor) { return importCordis(editor, download, {}); });
    };
    CHECK(cordis().notes.size() == 1);
    CHECK(cordis().notes.isEmpty());

    QByteArray many;
    for (int i = 0; i < 30; ++i)
        many += QByteArray(i ? "," : "") + "{'id':'" + QByteArray::number(100 + i) + "','acronym':'OTHER'}";
    CHECK(import("'project':[" + many + "]").notes.size() == 21);
}
