// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "app/text_table.h"
#include "core/base/translation.h"
#include "core/document/backup.h"
#include "core/exchange/cordis.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/json_import.h"
#include "core/exchange/source_file.h"
#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/table_import.h"
#include "core/model/entities.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace passerelle
{

namespace
{

constexpr Option options[] = {
    {"as", "FORMAT", TEXT("CommandLine", "What the source is; without this its suffix tells."),
     "cordis csv xlsx ods json"},
    {"entity", "ENTITY",
     TEXT("CommandLine", "What the rows are; without this the name of the sheet or of the CSV file tells.")},
    {"sheet", "SHEET", TEXT("CommandLine", "The sheet of a spreadsheet to import; all without this.")},
    {"map", "COLUMN=FIELD",
     TEXT("CommandLine", "Which field a column is; nothing after = leaves the column out."), "", true},
    {"project", "PROJECT", TEXT("CommandLine", "The project of rows that do not name one.")},
    {"decimal-mark", "MARK", TEXT("CommandLine", "How numbers are written where the values do not tell."),
     "point comma"},
    {"date-order", "ORDER", TEXT("CommandLine", "How dates are written where the values do not tell."),
     "day-month-year month-day-year"},
};

// What one source did.
struct Imported {
    QString source;
    ImportResult result;
};

// A table and what its rows are.
struct Meant {
    QString source;
    const Entity *entity;
    Table table;
};

bool isOfCordis(const QString &source)
{
    const QByteArray bytes = sourceBytes(source);
    const Table titles = readCsv(bytes.left(bytes.indexOf('\n'))).table;
    return isCordisProjects(titles) || isCordisOrganisations(titles);
}

QString formatOf(const Call &call)
{
    if (call.has("as")) return call.value("as");
    QStringList formats;
    for (const QString &source : call.operands.mid(1)) {
        const QString suffix = QFileInfo(source).suffix().toLower();
        const bool text = suffix == u"csv" || suffix == u"tsv" || suffix == u"txt";
        const bool known = text || suffix == u"xlsx" || suffix == u"ods" || suffix == u"json";
        if (!known)
            throw Misuse(
                translated(TEXT("CommandLine", "What %1 is cannot be told from its name. Say it with --as."))
                    .arg(source));
        formats += text ? QStringLiteral("csv") : suffix;
    }
    formats.removeDuplicates();
    if (formats.size() > 1 && formats.contains(u"json"))
        throw Misuse(translated(
            TEXT("CommandLine", "JSON and tables are imported one after the other, not together.")));
    if (formats == QStringList{QStringLiteral("csv")} && !call.has("entity")
        && std::ranges::all_of(call.operands.mid(1), isOfCordis))
        return QStringLiteral("cordis");
    return formats.first();
}

QHash<QString, QString> columnMap(const Call &call)
{
    QHash<QString, QString> map;
    for (const QString &pair : call.values("map")) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        if (equals < 1)
            throw Misuse(translated(TEXT("CommandLine", "“%1” is not written as COLUMN=FIELD.")).arg(pair));
        map.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return map;
}

// These are imported whole, as what they say themselves.
void requireNothingChosen(const Call &call)
{
    for (const Option &option : options)
        if (option.name != std::string_view("as") && call.has(option.name))
            throw Misuse(
                translated(TEXT("CommandLine",
                                "JSON and downloads of CORDIS are imported as a whole. Leave out --%1."))
                    .arg(QLatin1String(option.name)));
}

// The sheets of a file that are wanted; a CSV file is one sheet with the name of the file.
std::vector<Table> tablesOf(const Call &call, const QString &source)
{
    const QByteArray bytes = sourceBytes(source);
    const QString suffix = QFileInfo(source).suffix().toLower();
    const bool spreadsheet = call.has("as") ? call.value("as") != u"csv"
                                            : suffix == u"xlsx" || suffix == u"ods";
    if (!spreadsheet) {
        Table table = readCsv(bytes).table;
        table.name = QFileInfo(source).completeBaseName();
        return {table};
    }
    std::vector<Table> tables = readSpreadsheet(bytes);
    if (!call.has("sheet")) return tables;
    QStringList names;
    for (const Table &table : tables) {
        if (table.name.compare(call.value("sheet"), Qt::CaseInsensitive) == 0) return {table};
        names += table.name;
    }
    throw Failure(translated(TEXT("CommandLine", "%1 has no sheet “%2”; it has: %3."))
                      .arg(source, call.value("sheet"), names.join(u", ")));
}

std::vector<Meant> meantTables(const Call &call, QStringList &ignored)
{
    std::vector<Meant> all;
    const Entity *given = call.has("entity") ? &entityGiven(call.value("entity")) : nullptr;
    for (const QString &source : call.operands.mid(1)) {
        std::vector<Table> tables = tablesOf(call, source);
        if (given && tables.size() > 1)
            throw Misuse(
                translated(TEXT("CommandLine", "%1 has several sheets. Name one with --sheet.")).arg(source));
        for (Table &table : tables) {
            const Entity *entity = given ? given : entityNamed(table.name.toLower());
            if (entity)
                all.push_back({source, entity, std::move(table)});
            else
                ignored += table.name;
        }
    }
    if (all.empty())
        throw Misuse(translated(
            TEXT("CommandLine", "What the rows are cannot be told from the name. Say it with --entity.")));
    const auto hasProject = [](const Meant &meant) {
        return meant.entity->field(u"project") || belongsToProject(*meant.entity);
    };
    if (call.has("project") && std::ranges::none_of(all, hasProject))
        throw Misuse(translated(TEXT("CommandLine", "“%1” belongs to no project. Leave out --project."))
                         .arg(translated(all.front().entity->label)));
    // What others refer to comes first, in whatever order a shell names the files of a folder.
    const auto place = [](const Meant &meant) {
        return std::find(entities().begin(), entities().end(), meant.entity) - entities().begin();
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Meant &a, const Meant &b) { return place(a) < place(b); });
    return all;
}

std::vector<Imported> importAllTables(const Call &call, Editor &editor, const std::vector<Meant> &tables)
{
    const AllTranslations translations;
    ImportOptions how;
    how.map = columnMap(call);
    if (call.has("project")) how.given.insert(QStringLiteral("project"), call.value("project"));
    how.language = call.language;
    if (call.has("decimal-mark"))
        how.decimalMark = call.value("decimal-mark") == u"comma" ? DecimalMark::Comma : DecimalMark::Point;
    if (call.has("date-order"))
        how.dateOrder = call.value("date-order").startsWith(u"day") ? DateOrder::DayMonthYear
                                                                    : DateOrder::MonthDayYear;
    how.label = [&](const Label &label, Language language) { return translations.text(label, language); };
    how.progress = Printer::progress();
    if (tables.size() == 1)
        return {{tables[0].source, importTable(editor, *tables[0].entity, tables[0].table, how)}};
    std::vector<EntityTable> together;
    together.reserve(tables.size());
    for (const Meant &meant : tables) together.push_back({meant.entity, &meant.table});
    std::vector<Imported> all;
    for (ImportResult &result : importTables(editor, together, how))
        all.push_back({tables[all.size()].source, std::move(result)});
    return all;
}

// A download of CORDIS has a file of projects and a file of organisations.
ImportResult importFromCordis(const Call &call, Editor &editor)
{
    QByteArray projects, organisations;
    for (const QString &source : call.operands.mid(1)) {
        const QByteArray bytes = sourceBytes(source);
        QByteArray &slot = bytes.left(bytes.indexOf('\n')).contains("organisationID") ? organisations
                                                                                      : projects;
        if (!slot.isEmpty()) throw Misuse(translated(oneCordisDownload));
        slot = bytes;
    }
    return importCordis(editor, projects, organisations, Printer::progress());
}

void print(Call &call, const std::vector<Imported> &all, const QStringList &ignored, const QString &backup)
{
    ImportResult sum;
    QJsonArray refused;
    TextTable rows{{{translated(TEXT("CommandLine", "Source"))},
                    {translated(TEXT("CommandLine", "Line")), true},
                    {translated(TEXT("CommandLine", "Reason"))}},
                   {}};
    QStringList passedOver = ignored, dialects, notes;
    for (const auto &[source, result] : all) {
        sum.inserted += result.inserted;
        sum.updated += result.updated;
        sum.unchanged += result.unchanged;
        passedOver += result.ignored;
        for (const QString &note : result.notes)
            notes += all.size() > 1 ? translated(TEXT("CommandLine", "%1: %2")).arg(source, note) : note;
        if (!result.dialect.isEmpty()) dialects += result.dialect;
        for (const ImportResult::Refused &row : result.refused) {
            refused.append(QJsonObject{{QStringLiteral("source"), source},
                                       {QStringLiteral("line"), row.line},
                                       {QStringLiteral("reason"), row.reason}});
            rows.rows.push_back({source, row.line ? QString::number(row.line) : QString(), row.reason});
        }
    }
    dialects.removeDuplicates();
    if (call.json()) {
        call.out.json(QJsonObject{{QStringLiteral("inserted"), sum.inserted},
                                  {QStringLiteral("updated"), sum.updated},
                                  {QStringLiteral("unchanged"), sum.unchanged},
                                  {QStringLiteral("refused"), refused},
                                  {QStringLiteral("notes"), QJsonArray::fromStringList(notes)},
                                  {QStringLiteral("ignored"), QJsonArray::fromStringList(passedOver)},
                                  {QStringLiteral("read_as"), QJsonArray::fromStringList(dialects)},
                                  {QStringLiteral("backup"), backup}});
        return;
    }
    for (const QString &dialect : dialects)
        Printer::message(translated(TEXT("CommandLine", "Read as: %1")).arg(dialect));
    if (!passedOver.isEmpty())
        Printer::message(translated(TEXT("CommandLine", "Not used: %1")).arg(passedOver.join(u", ")));
    for (const QString &note : std::as_const(notes)) Printer::message(note);
    TextTable counts{{{}, {{}, true}}, {}};
    counts.rows = {{translated(TEXT("CommandLine", "Added")), QString::number(sum.inserted)},
                   {translated(TEXT("CommandLine", "Changed")), QString::number(sum.updated)},
                   {translated(TEXT("CommandLine", "Unchanged")), QString::number(sum.unchanged)},
                   {translated(TEXT("CommandLine", "Refused")), QString::number(refused.size())}};
    call.out.table(counts);
    if (refused.isEmpty()) return;
    call.out.line();
    for (const QString &line : rows.lines()) call.out.line(line); // reasons are not cut
}

ExitStatus run(Call &call)
{
    const QString format = formatOf(call);
    const bool tables = format != u"json" && format != u"cordis";
    if (!tables) requireNothingChosen(call);
    ChangingPortfolio portfolio(call);
    QStringList ignored;
    const std::vector<Meant> meant = tables ? meantTables(call, ignored) : std::vector<Meant>();
    QStringList names;
    for (const QString &source : call.operands.mid(1)) names += QFileInfo(source).fileName();

    const auto backup = backUp(*portfolio, QStringLiteral("import"));
    std::vector<Imported> all;
    portfolio->change(TEXT("Step", "Import %1"), names.join(u", "), [&](Editor &editor) {
        if (tables)
            all = importAllTables(call, editor, meant);
        else if (format == u"cordis")
            all = {{names.join(u", "), importFromCordis(call, editor)}};
        else
            for (const QString &source : call.operands.mid(1))
                all.push_back({source, importJson(editor, sourceBytes(source), Printer::progress())});
    });
    print(call, all, ignored, backup ? backup->path : QString());
    const bool refused = std::any_of(all.begin(), all.end(),
                                     [](const Imported &i) { return !i.result.refused.empty(); });
    return refused ? ExitStatus::Problems : ExitStatus::Done;
}

} // namespace

constinit const Command importCommand{
    .name = "import",
    .operands = "FILE SOURCE…",
    .least = 2,
    .most = -1,
    .summary = TEXT("CommandLine",
                    "Imports tables, JSON or a download of CORDIS; rows that cannot be read are listed."),
    .options = options,
    .run = run,
    .writes = Writes::Portfolio};

} // namespace passerelle
