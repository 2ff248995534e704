// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_reader.h"
#include "core/sample/dice.h"
#include "tests/bench/inputs.h"

#include <QFile>
#include <QProcess>
#include <QSet>

#include <stdexcept>

namespace passerelle::bench
{

namespace
{

const QString downloadedProjects = QStringLiteral("/open/cordis/horizon_all_project_noobjective.csv.gz");
const QString downloadedOrganisations = QStringLiteral("/open/cordis/horizon_all_organization.csv.gz");

void write(const QString &path, const Table &table)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("a table cannot be written");
    const auto line = [&](const QStringList &cells) {
        QStringList quoted;
        for (QString cell : cells) quoted += u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        file.write(quoted.join(u';').toUtf8() + '\n');
    };
    line(table.header);
    for (const Table::Line &row : table.lines) line(row.cells);
}

Table downloaded(const QString &path)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
    if (!gzip.waitForFinished(-1) || gzip.exitCode() != 0)
        throw std::runtime_error("gzip cannot read a download");
    return readCsv(gzip.readAllStandardOutput()).table;
}

Table madeUpProjects(int count)
{
    Table table;
    table.header =
        QStringLiteral(
            "id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;frameworkProgramme")
            .split(u';');
    for (int i = 0; i < count; ++i)
        table.lines.push_back(
            {i + 2,
             {QString::number(101'000'000 + i), QStringLiteral("ACRO%1").arg(i), QStringLiteral("SIGNED"),
              QStringLiteral("Knowledge transfer; number %1").arg(i), QStringLiteral("2023-01-01"),
              QStringLiteral("2026-12-31"), QStringLiteral("2500000.5"), QStringLiteral("2000000"),
              QStringLiteral("HORIZON")}});
    return table;
}

Table madeUpParticipations(int count, int projects)
{
    Dice dice(3);
    Table table;
    table.header = QStringLiteral(
                       "projectID;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;"
                       "city;country;nutsCode;geolocation;organizationURL;contentUpdateDate;order;role;"
                       "ecContribution;endOfParticipation")
                       .split(u';');
    static const char *const kinds[] = {"HES", "REC", "PRC", "PUB", "OTH"};
    static const char *const regions[] = {"SI041", "FRK26", "ITF47", "ES521", "DE111", "NO081", "BE100"};
    for (int i = 0; i < count; ++i) {
        const int organisation = dice.between(0, count / 3);
        const QString region = QLatin1String(regions[organisation % 7]);
        table.lines.push_back(
            {i + 2,
             {QString::number(101'000'000 + int(qint64(i) * projects / count)),
              QString::number(900'000'000 + organisation), QStringLiteral("VAT%1").arg(organisation),
              QStringLiteral("Institute \"%1\" for research").arg(organisation),
              QStringLiteral("I%1").arg(organisation), QStringLiteral("false"),
              QLatin1String(kinds[organisation % 5]), QStringLiteral("Main street %1").arg(i),
              QStringLiteral("1000"), QStringLiteral("City %1").arg(organisation % 400), region.left(2),
              region, QStringLiteral("46.05,14.51"),
              QStringLiteral("https://example.org/%1").arg(organisation),
              QStringLiteral("2024-05-01 10:00:00"), QString::number(i % 40 + 1),
              i % 40 ? QStringLiteral("participant") : QStringLiteral("coordinator"),
              QString::number(dice.between(10'000, 900'000)), QStringLiteral("false")}});
    }
    return table;
}

} // namespace

CordisTables cordisTables(const Workbench &bench, int participations)
{
    const bool real = QFile::exists(bench.data() + downloadedProjects);
    const QString name =
        QStringLiteral("cordis-%1-%2-%3.csv").arg(real ? QStringLiteral("real") : QStringLiteral("made-up"));
    CordisTables tables;
    const QString organisations = name.arg(participations).arg(QStringLiteral("organization"));
    tables.organisations = bench.kept(organisations, [&](const QString &path) {
        Table table = real ? downloaded(bench.data() + downloadedOrganisations)
                           : madeUpParticipations(participations, participations / 6);
        table.lines.resize(std::min(table.lines.size(), std::size_t(participations)));
        write(path, table);
    });
    tables.projects = bench.kept(
        name.arg(participations).arg(QStringLiteral("project")), [&](const QString &path) {
            Table table = real ? downloaded(bench.data() + downloadedProjects)
                               : madeUpProjects(participations / 6);
            QFile file(tables.organisations);
            if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("a table cannot be read");
            QSet<QString> wanted;
            for (const Table::Line &line : readCsv(file.readAll()).table.lines)
                wanted.insert(line.cells.first());
            std::erase_if(table.lines,
                          [&](const Table::Line &line) { return !wanted.contains(line.cells.first()); });
            write(path, table);
        });
    return tables;
}

} // namespace passerelle::bench
