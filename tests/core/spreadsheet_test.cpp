// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/column_formats.h"
#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/zip_file.h"

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace
{

using Parts = ZipParts;

Parts xlsxParts(const QByteArray &rows, const QByteArray &properties = {})
{
    return {
        {"[Content_Types].xml", "<Types/>"},
        {"xl/workbook.xml",
         "<workbook "
         "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr "
             + properties + "/><sheets><sheet name=\"Sheet\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
         "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
         "<Relationship Id=\"r3\" Type=\"x/styles\" Target=\"/xl/styles.xml\"/></Relationships>"},
        {"xl/sharedStrings.xml",
         "<sst><si><t>Name</t></si><si><r><t>Two </t></r><r><t>runs</t></r><rPh><t>no</t></rPh></si></sst>"},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[Red]dd\\.mm\\.yyyy "
         "&quot;h&quot;\"/></numFmts>"
         "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf "
         "numFmtId=\"14\"/>"
         "<xf numFmtId=\"170\"/><xf numFmtId=\"22\"/><xf numFmtId=\"10\"/><xf "
         "numFmtId=\"20\"/></cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}

QStringList firstLine(const QByteArray &cells, const QByteArray &properties = {})
{
    const auto sheets = readSpreadsheet(
        zipped(xlsxParts("<row><c t=\"s\"><v>0</v></c></row><row>" + cells + "</row>", properties)));
    return sheets.at(0).lines.at(0).cells;
}

QByteArray ods(const QByteArray &rows)
{
    return zipped(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
          "<table:table table:name=\"Plan\">"
              + rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

QString sheetFailure(const QByteArray &bytes)
{
    return failureOf([&] { (void)readSpreadsheet(bytes); });
}

QString plain(const char16_t *text) { return plainNumber(text).value_or(u"none"_s); }

} // namespace

TEST_CASE("numbers keep their digits and lose what only a computer’s binary fraction added")
{
    CHECK(plain(u"2512137.88") == u"2512137.88"_s);
    CHECK(plain(u"0.10000000000000001") == u"0.1"_s);
    CHECK(plain(u"1234.5600000000001") == u"1234.56"_s);
    CHECK(plain(u"99999999999999.995") == u"100000000000000"_s);
    CHECK(plain(u"3.8044078757E8") == u"380440787.57"_s);
    CHECK(plain(u"-1.5e-3") == u"-0.0015"_s);
    CHECK(plain(u"0.000") == u"0"_s);
    CHECK(plain(u"007") == u"7"_s);
    CHECK(plain(u"1e999999") == u"none"_s);
    CHECK(plain(u"12,5") == u"none"_s);
    CHECK(plain(u".") == u"none"_s);
}

TEST_CASE("the format of a cell tells dates from numbers")
{
    CHECK(meaningOfFormat(u"General") == NumberMeaning::Number);
    CHECK(meaningOfFormat(u"#,##0.00 \"days\"") == NumberMeaning::Number);
    CHECK(meaningOfFormat(u"[Red]0.00;[Blue]-0.00") == NumberMeaning::Number);
    CHECK(meaningOfFormat(u"0.00E+00") == NumberMeaning::Number);
    CHECK(meaningOfFormat(u"0.0%") == NumberMeaning::Percentage);
    CHECK(meaningOfFormat(u"yyyy\\-mm\\-dd") == NumberMeaning::Date);
    CHECK(meaningOfFormat(u"[$-409]mmm yy") == NumberMeaning::Date);
    CHECK(meaningOfFormat(u"[h]:mm") == NumberMeaning::Time);
    CHECK(meaningOfFormat(u"d.m.yyyy hh:mm") == NumberMeaning::DateTime);
}

TEST_CASE("day numbers become dates in both calendars of spreadsheets")
{
    const auto date = [](const char16_t *serial, bool since1904) {
        return isoOfSerial(QString::fromUtf16(serial), NumberMeaning::Date, since1904).value_or(u"none"_s);
    };
    CHECK(date(u"1", false) == u"1900-01-01"_s);
    CHECK(date(u"59", false) == u"1900-02-28"_s);
    CHECK(date(u"60", false) == u"none"_s);
    CHECK(date(u"61", false) == u"1900-03-01"_s);
    CHECK(date(u"46348", false) == u"2026-11-22"_s);
    CHECK(date(u"44886", true) == u"2026-11-22"_s);
    CHECK(date(u"-1", false) == u"none"_s);
    CHECK(date(u"NaN", false) == u"none"_s);
    CHECK(date(u"inf", false) == u"none"_s);
    CHECK(isoOfSerial(u"46348.3958333333"_s, NumberMeaning::DateTime, false) == u"2026-11-22T09:30"_s);
    CHECK(isoOfSerial(u"0.999999"_s, NumberMeaning::Time, false).has_value());
}

TEST_CASE("cells of an XLSX file are read as people see them")
{
    CHECK(firstLine("<c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>in_x000A_line</t></is></c><c "
                    "t=\"str\"><f>A1</f>"
                    "<v>formula</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c><v>12.50</v></c>")
          == QStringList{u"Two runs"_s, u"in\nline"_s, u"formula"_s, u"true"_s, u"#N/A"_s, u"12.5"_s});
    CHECK(firstLine("<c s=\"1\"><v>46348</v></c><c s=\"2\"><v>46348</v></c><c s=\"3\"><v>46348.5</v></c>"
                    "<c s=\"4\"><v>0.7525</v></c><c s=\"5\"><v>0.5</v></c>")
          == QStringList{u"2026-11-22"_s, u"2026-11-22"_s, u"2026-11-22T12:00"_s, u"75.25%"_s, u"12:00"_s});
    CHECK(firstLine("<c s=\"1\"><v>44886</v></c>", "date1904=\"1\"") == QStringList{u"2026-11-22"_s});
    CHECK(firstLine("<c r=\"C2\"><v>3</v></c><c r=\"AA2\"><v>27</v></c>").size() == 27);
}

TEST_CASE("cells of an ODS file are read as people see them")
{
    const auto sheets = readSpreadsheet(
        ods("<table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated=\"2\" "
            "office:value-type=\"string\"><text:p>A<text:s "
            "text:c=\"2\"/>b</text:p><text:p>c</text:p></table:table-cell>"
            "<table:table-cell "
            "table:number-columns-repeated=\"16382\"/></table:table-row></table:table-header-rows>"
            "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"float\" "
            "office:value=\"0.30000000000000004\"><text:p>0,3</text:p></table:table-cell><table:table-cell "
            "office:value-type=\"percentage\" office:value=\"0.05\"/><table:table-cell "
            "office:value-type=\"date\" "
            "office:date-value=\"2026-11-22T00:00:00\"/><table:table-cell office:value-type=\"date\" "
            "office:date-value=\"2026-11-22T09:30:00.5\"/><table:table-cell office:value-type=\"boolean\" "
            "office:boolean-value=\"true\"/><table:table-cell office:value-type=\"time\" "
            "office:time-value=\"PT09H05M00S\"/></table:table-row>"
            "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row>"));
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].name == u"Plan"_s);
    CHECK(sheets[0].header == QStringList{u"A  b\nc"_s, u"A  b\nc"_s});
    REQUIRE(sheets[0].lines.size() == 3);
    CHECK(sheets[0].lines[2].number == 4);
    CHECK(sheets[0].lines[2].cells
          == QStringList{u"0.3"_s, u"5%"_s, u"2026-11-22"_s, u"2026-11-22T09:30"_s, u"true"_s, u"09:05"_s});
    CHECK(sheets[0].lines[2].isTyped(0));
    CHECK_FALSE(sheets[0].lines[2].isTyped(9));
}

TEST_CASE("a hostile or broken spreadsheet is refused in plain words")
{
    CHECK(sheetFailure("no archive at all").contains(u"neither"_s));
    CHECK(sheetFailure("\xD0\xCF\x11\xE0....").contains(u"XLS"_s));
    CHECK(sheetFailure(zipped({{"readme.txt", "x"}})).contains(u"no spreadsheet"_s));
    CHECK(sheetFailure(zipped({{"../evil.xml", "x"}})).contains(u"leads out"_s));
    CHECK(sheetFailure(zipped({{"big.xml", QByteArray(64 * 1024 * 1024, ' ')}})).contains(u"far more"_s));
    CHECK(sheetFailure(zipped({{"[Content_Types].xml", "<Types/>"}})).contains(u"damaged"_s));
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
    Parts parts = xlsxParts({});
    parts["xl/worksheets/sheet1.xml"].prepend(bomb);
    CHECK(sheetFailure(zipped(parts)).contains(u"document type"_s));
    parts = xlsxParts("<row><c><v>1</v></c>");
    CHECK(sheetFailure(zipped(parts)).contains(u"damaged"_s));
    parts = xlsxParts("<row><c r=\"ZZZZ1\"><v>1</v></c></row>");
    CHECK(sheetFailure(zipped(parts)).contains(u"more columns"_s));
    const QByteArray wide =
        "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
        "table:number-columns-repeated=\"4000\"><text:p>x</text:p></table:table-cell></table:table-row>";
    CHECK(sheetFailure(ods(wide)).contains(u"more cells"_s));
    CHECK(sheetFailure(ods("<table:table-row><table:table-cell "
                           "table:number-columns-repeated=\"99999999\"><text:p>x</text:p>"
                           "</table:table-cell></table:table-row>"))
              .contains(u"more columns"_s));
    const QByteArray deep = QByteArray("<text:span>").repeated(100)
        + QByteArray("</text:span>").repeated(100);
    CHECK(readSpreadsheet(ods("<table:table-row><table:table-cell><text:p>x" + deep
                              + "</text:p></table:table-cell></table:table-row>"))
              .size()
          == 1);
}

TEST_CASE("any damage to a spreadsheet ends in a sentence or in tables, never in a crash")
{
    const QByteArray good = zipped(
        xlsxParts("<row><c t=\"s\"><v>1</v></c><c s=\"1\"><v>46348</v></c></row>"));
    for (qsizetype i = 0; i < good.size(); i += 3) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ 0x55);
        (void)sheetFailure(bad);
        (void)sheetFailure(good.left(i));
    }
    SUCCEED();
}

TEST_CASE("rows below the last one that a sheet can have are counted no further")
{
    const QByteArray head = "<row><c><v>1</v></c></row><row r=\"2147483647\"/>";
    // Counted on, the row after it would be one far above the first.
    CHECK(!sheetFailure(zipped(xlsxParts(head + "<row/><row r=\"2\"><c><v>2</v></c></row>"))).isEmpty());
    CHECK(!sheetFailure(zipped(xlsxParts(head + "<row><c><v>2</v></c></row>"))).isEmpty());
}
