// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CSV as programs and people write it.
#include "core/exchange/csv_reader.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"

using namespace passerelle;
using namespace Qt::StringLiterals;

TEST_CASE("a CSV file is read in every encoding that spreadsheets write")
{
    const QString text = u"name;city\r\nŠkofja Loka – Œuvre;Kranj\r\n"_s;
    const auto utf16 = [&](bool big, bool mark) {
        QByteArray bytes;
        const QString marked = mark ? QChar(0xFEFF) + text : text;
        for (const QChar c : marked) {
            const char low = char(c.unicode() & 0xff), high = char(c.unicode() >> 8);
            bytes += big ? high : low;
            bytes += big ? low : high;
        }
        return bytes;
    };
    QByteArray western;
    for (const QChar c : text)
        western += c == u'Š' ? '\x8A' : c == u'–' ? '\x96' : c == u'Œ' ? '\x8C' : char(c.unicode());
    const std::vector<std::pair<QByteArray, Encoding>> files{
        {text.toUtf8(), Encoding::Utf8},
        {"\xEF\xBB\xBF" + text.toUtf8(), Encoding::Utf8},
        {utf16(false, true), Encoding::Utf16LittleEndian},
        {utf16(true, true), Encoding::Utf16BigEndian},
        {utf16(false, false), Encoding::Utf16LittleEndian},
        {utf16(true, false), Encoding::Utf16BigEndian},
        {western, Encoding::Windows1252},
    };
    for (const auto &[bytes, encoding] : files) {
        const CsvTable read = readCsv(bytes);
        CHECK(read.dialect.encoding == encoding);
        CHECK(read.dialect.separator == ';');
        CHECK(read.table.header == QStringList{u"name"_s, u"city"_s});
        REQUIRE(read.table.lines.size() == 1);
        CHECK(read.table.lines[0].cells == QStringList{u"Škofja Loka – Œuvre"_s, u"Kranj"_s});
    }
    CHECK(described(readCsv(western).dialect) == u"Windows-1252, semicolon"_s);
}

TEST_CASE("the separator of a CSV file is found out")
{
    CHECK(readCsv("a,b\n1,2\n").dialect.separator == ',');
    CHECK(readCsv("a;b\n1,5;2,5\n3,5;4,5\n").dialect.separator == ';');
    CHECK(readCsv("a\tb\n1,5\tx; y\n").dialect.separator == '\t');
    CHECK(readCsv("a|b|c\nx, y|z|\n").dialect.separator == '|');
    CHECK(readCsv("name\nKranj\n").dialect.separator == ',');
    CHECK(readCsv("'a';'b'\n'1;2';'3'\n").table.lines[0].cells == QStringList{u"1;2"_s, u"3"_s});
    const CsvTable declared = readCsv("sep=|\r\na,b|c\r\n1,2|3\r\n");
    CHECK(declared.table.header == QStringList{u"a,b"_s, u"c"_s});
    CHECK(declared.table.lines[0].number == 3);
}

TEST_CASE("quoted cells keep line breaks, separators and quotes, and lines keep their numbers")
{
    const Table read = readCsv("name;note\n\n\"A \"\"B\"\"\";\"one;\r\ntwo\n\nthree\"\nC;D\n").table;
    REQUIRE(read.lines.size() == 2);
    CHECK(read.lines[0].number == 3);
    CHECK(read.lines[0].cells == QStringList{u"A \"B\""_s, u"one;\r\ntwo\n\nthree"_s});
    CHECK(read.lines[1].number == 7);
}

TEST_CASE("quotes that do not pair swallow no lines")
{
    const CsvTable tabs = readCsv("name\tcity\n\"Zora\" Ltd\tKranj\n\"Open\tPtuj\nLast\tBled\n");
    REQUIRE(tabs.table.lines.size() == 3);
    CHECK(tabs.table.lines[0].cells == QStringList{u"\"Zora\" Ltd"_s, u"Kranj"_s});
    CHECK(tabs.dialect.quote == 0);
    const CsvTable inches = readCsv("name,size,note\nPipe,5\" wide,\"a,b\"\nTube,6,c\n");
    REQUIRE(inches.table.lines.size() == 2);
    CHECK(inches.table.lines[0].cells == QStringList{u"Pipe"_s, u"5\" wide"_s, u"a,b"_s});
}

TEST_CASE("what is no table is refused in plain words")
{
    CHECK(failureOf([] { (void)readCsv({}); }).contains(u"empty"_s));
    CHECK(failureOf([] { (void)readCsv("PK\x03\x04...."); }).contains(u"XLSX"_s));
    CHECK(failureOf([] {
              (void)readCsv("a;b\n\"" + QByteArray(1'100'000, 'x') + "\";1\n");
          }).contains(u"line 2"_s));
    CHECK(failureOf([] { (void)readCsv(QByteArray(5000, ',') + "\n"); }).contains(u"4096"_s));
    CHECK(failureOf([] {
              (void)readCsv(QByteArray("a;b\n1;") + '\0' + QByteArray(100, 'x'));
          }).contains(u"bytes"_s));
}
