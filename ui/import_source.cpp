// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import_source.h"

#include "core/base/failure.h"
#include "core/exchange/cordis.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/json_import.h"
#include "core/exchange/source_file.h"
#include "core/exchange/spreadsheet_reader.h"
#include "core/model/entities.h"

#include <QFileInfo>

namespace passerelle
{

namespace
{

void takeCordis(QByteArray &slot, const QByteArray &bytes)
{
    if (!slot.isEmpty()) throw Failure(translated(oneCordisDownload));
    slot = bytes;
}

void addTables(ImportSource &source, const QString &path, const QString &suffix, const QByteArray &bytes)
{
    if (suffix == u"xlsx" || suffix == u"ods") {
        for (Table &table : readSpreadsheet(bytes)) {
            const Entity *entity = entityNamed(table.name.toLower());
            source.sheets.push_back({std::move(table), entity, {}});
        }
        return;
    }
    Table table = readCsv(bytes).table;
    if (isCordisOrganisations(table))
        takeCordis(source.cordisOrganisations, bytes);
    else if (isCordisProjects(table))
        takeCordis(source.cordisProjects, bytes);
    table.name = QFileInfo(path).completeBaseName();
    const Entity *entity = entityNamed(table.name.toLower());
    source.sheets.push_back({std::move(table), entity, {}});
}

void add(ImportResult &sum, ImportResult &&more)
{
    sum.inserted += more.inserted;
    sum.updated += more.updated;
    sum.unchanged += more.unchanged;
    sum.refused.insert(sum.refused.end(), more.refused.begin(), more.refused.end());
    sum.notes += more.notes;
    sum.ignored += more.ignored;
    if (sum.dialect.isEmpty()) sum.dialect = more.dialect;
}

} // namespace

ImportSource readSource(const QStringList &paths)
{
    ImportSource source;
    for (const QString &path : paths) {
        const QString suffix = QFileInfo(path).suffix().toLower();
        const QByteArray bytes = sourceBytes(path);
        if (suffix == u"json") {
            source.kind = ImportSource::Kind::Json;
            source.json = bytes;
        } else {
            addTables(source, path, suffix, bytes);
        }
    }
    if (!source.json.isEmpty() && paths.size() > 1)
        throw Failure(translated(TEXT("Import", "A JSON file is imported by itself. Choose one file.")));
    if (!source.cordisProjects.isEmpty() || !source.cordisOrganisations.isEmpty()) {
        if (source.cordisProjects.isEmpty() || source.cordisOrganisations.isEmpty())
            throw Failure(translated(TEXT(
                "Import",
                "A download from CORDIS has a file of projects and a file of organisations. Choose both.")));
        source.kind = ImportSource::Kind::Cordis;
    }
    source.name = paths.isEmpty() ? QString() : QFileInfo(paths.first()).fileName();
    return source;
}

ImportResult importSource(Editor &editor, const ImportSource &source, const ImportOptions &options)
{
    if (source.kind == ImportSource::Kind::Json) return importJson(editor, source.json, options.progress);
    if (source.kind == ImportSource::Kind::Cordis)
        return importCordis(editor, source.cordisProjects, source.cordisOrganisations, options.progress);
    ImportResult sum;
    std::vector<EntityTable> together;
    for (const ImportSource::Sheet &sheet : source.sheets)
        if (sheet.entity) together.push_back({sheet.entity, &sheet.table, sheet.map});
    for (ImportResult &result : importTables(editor, together, options)) add(sum, std::move(result));
    return sum;
}

} // namespace passerelle
