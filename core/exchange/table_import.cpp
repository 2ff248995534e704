// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/table_import.h"

#include "core/exchange/one_table.h"

#include <algorithm>
#include <memory>

namespace passerelle
{

namespace
{

bool hasColumn(const Table &table, const QString &name)
{
    return std::ranges::any_of(
        table.header, [key = comparable(name)](const QString &text) { return comparable(text) == key; });
}

// Several tables have different columns: each takes what is said of its own. A column that none of them has
// is left to the first, which refuses it.
std::vector<EntityTable> withMaps(std::vector<EntityTable> tables, const QHash<QString, QString> &map)
{
    for (auto said = map.cbegin(); said != map.cend(); ++said) {
        bool known = false;
        for (EntityTable &table : tables)
            if (hasColumn(*table.table, said.key())) {
                known = true;
                table.map.insert(said.key(), said.value());
            }
        if (!known && !tables.empty()) tables.front().map.insert(said.key(), said.value());
    }
    return tables;
}

} // namespace

std::vector<ImportResult> importTables(Editor &editor, const std::vector<EntityTable> &together,
                                       const ImportOptions &options)
{
    const std::vector<EntityTable> tables = withMaps(together, options.map);
    RecordNames names(editor.document());
    std::vector<ImportResult> results;
    // A line may refer to one further down, or in a later table, that is refused when its turn comes.
    const auto tryAll = [&] {
        names.refresh();
        results.clear();
        Pace pace(options.progress, tables);
        std::vector<std::unique_ptr<OneTable>> imports;
        imports.reserve(tables.size());
        for (const EntityTable &table : tables)
            imports.push_back(std::make_unique<OneTable>(editor, table, options, names));
        for (const auto &import : imports) results.push_back(import->run(pace));
        return names.settle();
    };
    while (!editor.attempt(tryAll)) { }
    return results;
}

ImportResult importTable(Editor &editor, const Entity &entity, const Table &table,
                         const ImportOptions &options)
{
    return importTables(editor, {{&entity, &table}}, options).front();
}

} // namespace passerelle
