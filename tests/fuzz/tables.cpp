// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "core/exchange/column_formats.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/table_export.h"
#include "core/exchange/table_import.h"
#include "core/model/entities.h"
#include "tests/fuzz/scratch.h"
#include "tests/fuzz/targets.h"

#include <algorithm>

namespace passerelle::fuzz
{

namespace
{

QByteArray written(const Table &table, char separator)
{
    QByteArray csv = "\xEF\xBB\xBF";
    const auto add = [&](const QStringList &cells) {
        QByteArrayList quoted;
        for (const QString &cell : cells) quoted += '"' + cell.toUtf8().replace('"', "\"\"") + '"';
        csv += quoted.join(separator) + "\r\n";
    };
    add(table.header);
    for (const Table::Line &line : table.lines) add(line.cells);
    return csv;
}

void requireOrder(const Table &table)
{
    require(!table.header.isEmpty(), "a table has a header");
    int before = 0;
    for (const Table::Line &line : table.lines) {
        require(line.number > before, "lines are numbered in their order");
        before = line.number;
    }
}

bool sameCells(const Table &a, const Table &b)
{
    return a.header == b.header
        && std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(),
                      [](const Table::Line &x, const Table::Line &y) { return x.cells == y.cells; });
}

void requireSettled(const ImportResult &result, const char *property)
{
    require(result.inserted == 0 && result.updated == 0, property);
}

} // namespace

void feedCsv(QByteArrayView input)
{
    static constexpr char separators[] = {',', ';', '\t', '|'};
    try {
        const Table table = readCsv(input.toByteArray()).table;
        requireOrder(table);
        require(tableFormat(table).columns.size() == std::size_t(table.header.size()),
                "every column has a format");
        const char separator = separators[input.size() % 4];
        require(sameCells(readCsv(written(table, separator), separator).table, table),
                "a table that is written is read as the same");
    } catch (const Failure &) { // NOLINT(bugprone-empty-catch)
    }
}

// The first byte is the entity, the second the options; with its highest bit the table has no header of its
// own and gets all columns of the entity.
void feedTable(QByteArrayView input)
{
    if (input.size() < 2) return;
    const Entity &entity = *entities()[static_cast<unsigned char>(input[0]) % entities().size()];
    const unsigned flags = static_cast<unsigned char>(input[1]);
    QByteArray csv = input.sliced(2).toByteArray();
    if (flags & 0x80) {
        QStringList keys;
        for (const Column &column : columns(entity)) keys += column.key;
        csv.prepend(keys.join(u',').toUtf8() + '\n');
    }
    ImportOptions options;
    options.language = allLanguages[flags % languageCount];
    if (flags & 0x10) options.decimalMark = flags & 0x20 ? DecimalMark::Comma : DecimalMark::Point;
    if (flags & 0x40) options.dateOrder = flags & 0x20 ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
    if (entity.field(u"project")) options.given.insert(QStringLiteral("project"), QStringLiteral("HACK"));
    inScratch(Content::Some, [&](Editor &editor) {
        const Table table = readCsv(csv).table;
        const ImportResult first = importTable(editor, entity, table, options);
        for (const auto &refused : first.refused)
            require(refused.line > 0 && !refused.reason.isEmpty(),
                    "a refused line has a number and a reason");
        requireSettled(importTable(editor, entity, table, options),
                       "importing the same again changes nothing");
        const CsvStyle style{flags & 1 ? ';' : ',', flags & 2 ? DecimalMark::Comma : DecimalMark::Point};
        const Table own = readCsv(csvOf(editor.document(), entity, style)).table;
        ImportOptions canonical;
        canonical.decimalMark = style.decimalMark;
        const ImportResult back = importTable(editor, entity, own, canonical);
        requireSettled(back, "what was exported changes nothing when it comes back");
        require(back.refused.empty(), "what was exported can be read");
    });
}

} // namespace passerelle::fuzz
