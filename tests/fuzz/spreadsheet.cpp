// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "core/exchange/column_formats.h"
#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/table_import.h"
#include "core/model/entities.h"
#include "tests/fuzz/scratch.h"
#include "tests/fuzz/targets.h"
#include "tests/support/zip_file.h"

#include <algorithm>

namespace passerelle::fuzz
{

namespace
{

constexpr char relations[] =
    R"(<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>)"
    R"(<Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/>)"
    R"(<Relationship Id="r3" Type="x/styles" Target="/xl/styles.xml"/></Relationships>)";
constexpr char workbook[] =
    R"(<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
    R"(<sheets><sheet name="project" r:id="r1"/></sheets></workbook>)";

// The parts of an XLSX file, with a line "~~~~" between them: sheet, texts, styles, workbook, relations.
// Those that are missing are as they have to be, so that the fuzzer need not find them.
QByteArray xlsx(const QByteArray &input)
{
    static const QByteArray names[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                                       "xl/workbook.xml", "xl/_rels/workbook.xml.rels"};
    ZipParts parts{{"[Content_Types].xml", "<Types/>"},
                   {"xl/workbook.xml", workbook},
                   {"xl/_rels/workbook.xml.rels", relations}};
    qsizetype from = 0;
    for (const QByteArray &name : names) {
        if (from < 0) break;
        const qsizetype to = input.indexOf("~~~~\n", from);
        parts[name] = input.mid(from, to < 0 ? -1 : to - from);
        from = to < 0 ? -1 : to + 5;
    }
    return zipped(parts);
}

QByteArray ods(const QByteArray &content)
{
    return zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}});
}

QByteArray fileOf(char kind, const QByteArray &input)
{
    return kind == 'X' ? xlsx(input) : kind == 'O' ? ods(input) : input;
}

void requireBounds(const Table &table)
{
    int before = 0;
    for (const Table::Line &line : table.lines) {
        require(line.number > before, "rows come in their order");
        before = line.number;
        require(line.cells.size() <= maxTableColumns, "no row is wider than a table may be");
        require(line.typed.empty() || qsizetype(line.typed.size()) == line.cells.size(),
                "every cell has a type");
        require(std::all_of(line.cells.begin(), line.cells.end(),
                            [](const QString &cell) { return cell.size() <= maxCellBytes; }),
                "no cell is longer than a cell may be");
    }
    require(!table.header.isEmpty(), "a table has a header");
}

} // namespace

// The first byte says what follows: 'X' the parts of an XLSX file, 'O' the content of an ODS file, anything
// else the bytes of a file.
void feedSpreadsheet(QByteArrayView input)
{
    if (input.isEmpty()) return;
    const QByteArray file = fileOf(input[0], input.sliced(1).toByteArray());
    std::vector<Table> tables;
    try {
        tables = readSpreadsheet(file);
    } catch (const Failure &failure) {
        require(!failure.text().isEmpty(), "a failure says something");
    }
    for (const Table &table : tables) {
        requireBounds(table);
        if (table.lines.size() > 1000 || table.header.size() > 100) continue; // only slow
        const Entity *entity = entityNamed(table.name);
        inScratch(Content::Some, [&](Editor &editor) {
            (void)importTable(editor, entity ? *entity : *entityNamed(QStringLiteral("event")), table, {});
        });
    }
}

} // namespace passerelle::fuzz
