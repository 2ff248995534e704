// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/csv_folder.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "core/exchange/json_export.h"
#include "core/exchange/table_export.h"
#include "core/model/entities.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

namespace passerelle
{

namespace
{

constexpr Option options[] = {
    {"format", "FORMAT", TEXT("CommandLine", "What to write; without this the suffix of the path tells."),
     "json csv xlsx"},
    {"out", "PATH", TEXT("CommandLine", "The file to write; for all entities as CSV a folder.")},
    {"entity", "ENTITY", TEXT("CommandLine", "Only the records of this entity.")},
    {"force", "",
     TEXT("CommandLine",
          "Replace what is there; in a folder the tables of all entities, also those that are empty now.")},
};

void writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush()
        || !file.commit()) // which alone does not say why
        throw Failure(
            translated(TEXT("CommandLine", "%1 cannot be written: %2.")).arg(path, file.errorString()));
}

QString formatOf(const Call &call)
{
    if (!call.has("out")) throw Misuse(translated(TEXT("CommandLine", "Say with --out where to write.")));
    QString suffix = QFileInfo(call.value("out")).suffix().toLower();
    if (call.has("format")) return call.value("format");
    if (suffix == u"json" || suffix == u"csv" || suffix == u"xlsx") return suffix;
    throw Misuse(translated(TEXT("CommandLine", "Say with --format what to write.")));
}

ExitStatus run(Call &call)
{
    const QString format = formatOf(call), path = call.value("out");
    const Entity *only = call.has("entity") ? &entityGiven(call.value("entity")) : nullptr;
    if (QFileInfo::exists(path) && !call.has("force"))
        throw Failure(translated(TEXT("CommandLine",
                                      "%1 exists already. Choose another name, or replace it with --force."))
                          .arg(path));
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(call.file()).canonicalFilePath()
        && QFileInfo::exists(path))
        throw Failure(translated(TEXT("CommandLine", "%1 is the portfolio itself.")).arg(path));

    const auto document = openToRead(call);
    qint64 records = 0;
    std::vector<const Entity *> all;
    for (const Entity *entity : entities()) {
        const qint64 count = !only || entity == only ? document->count(*entity) : 0;
        if (count > 0 || entity == only) all.push_back(entity);
        records += count;
    }
    if (call.dryRun()) {
        // nothing is written
    } else if (format == u"json") {
        writeWhole(path, only ? portfolioJson(*document, only) : portfolioJsonToComeBack(*document));
    } else if (format == u"xlsx") {
        writeXlsx(*document, all, path, Printer::progress());
    } else if (only) {
        writeWhole(path, csvOf(*document, *only));
    } else {
        writeCsvFolder(*document, path);
    }
    if (call.json())
        call.out.json(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("records"), records}});
    else
        call.out.line(
            translated(PLURAL_TEXT("CommandLine", "%1 holds %n record(s)."), int(records)).arg(path));
    return ExitStatus::Done;
}

} // namespace

constinit const Command exportCommand{
    .name = "export",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine", "Writes everything, or one entity, as JSON, CSV or XLSX."),
    .options = options,
    .run = run,
    .writes = Writes::OtherFile};

} // namespace passerelle
