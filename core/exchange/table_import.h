// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of a table become records of an entity. The same table a second time changes nothing.
#pragma once

#include "core/base/format.h"
#include "core/document/document.h"
#include "core/exchange/import_result.h"
#include "core/exchange/table.h"

#include <QHash>

#include <functional>
#include <optional>

namespace passerelle
{

struct ImportOptions {
    // Column of the table → field, as in "title@de"; an empty field leaves the column out.
    QHash<QString, QString> map;
    // Field → value for all lines, for fields without a column: the project that a table is imported into.
    QHash<QString, QString> given;
    Language language = Language::En; // of translated columns that do not name one
    std::optional<DecimalMark> decimalMark; // where the values do not tell
    std::optional<DateOrder> dateOrder;
    // The label in a language, for headers and words that people wrote; without it only the English labels
    // count.
    std::function<QString(const Label &, Language)> label;
    Progress progress;
};

// A record is the same one by its number (column id), else by its natural key, else by the fields of its
// path, else by all columns given. Throws Failure when the columns do not make a record.
ImportResult importTable(Editor &editor, const Entity &entity, const Table &table,
                         const ImportOptions &options);

struct EntityTable {
    const Entity *entity;
    const Table *table;
    QHash<QString, QString> map = {}; // of this table alone, beside the map of the options
};
// Several tables that refer to each other by number, in any order. What refers to a line that is refused is
// refused as well, wherever the two stand; a record that the portfolio has under another number is meant by
// both. The map of the options says something of every table that has such a column; one has to.
std::vector<ImportResult> importTables(Editor &editor, const std::vector<EntityTable> &together,
                                       const ImportOptions &options);

} // namespace passerelle
