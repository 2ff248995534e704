// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/installation.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "app/problem_list.h"
#include "app/text_table.h"
#include "core/base/format.h"
#include "core/document/backup.h"

#include <QFileInfo>
#include <QJsonObject>

namespace passerelle
{

namespace
{

constexpr Option backupOptions[] = {
    {"out", "PATH", TEXT("CommandLine", "Where to; without this into the data folder of this machine.")},
    {"list", "",
     TEXT(
         "CommandLine",
         "List the backups of this portfolio in the data folder. Of each file those asked for are kept apart "
         "from those that the program makes: the last ten, one a day for a week, one a week for two "
         "months.")},
};

QJsonObject jsonOf(const Backup &backup)
{
    return {{QStringLiteral("path"), backup.path},
            {QStringLiteral("at"), backup.at.toString(Qt::ISODate)},
            {QStringLiteral("reason"), backup.reason},
            {QStringLiteral("size"), backup.size},
            {QStringLiteral("portfolio"),
             backup.portfolio.isEmpty() ? QJsonValue() : QJsonValue(backup.portfolio)}};
}

// Also those of a file that cannot be opened, which is when they are needed.
std::vector<Backup> backupsFor(const Call &call)
{
    try {
        return backups(*openToRead(call));
    } catch (const Failure &) {
        auto found = backupsOf(call.file(), thisInstallation());
        if (found.empty()) throw;
        return found;
    }
}

ExitStatus list(Call &call)
{
    QJsonArray array;
    TextTable table{{{translated(TEXT("CommandLine", "When"))},
                     {translated(TEXT("CommandLine", "Reason"))},
                     {translated(TEXT("CommandLine", "Bytes")), true},
                     {translated(TEXT("CommandLine", "Portfolio"))},
                     {translated(TEXT("CommandLine", "File"))}},
                    {}};
    for (const Backup &backup : backupsFor(call)) {
        const QDateTime local = backup.at.toLocalTime();
        table.rows.push_back({formattedDate(local.date(), call.language) + local.toString(u" HH:mm:ss"),
                              shownReason(backup), formatted(backup.size, 0, call.language),
                              backup.portfolio.isEmpty() ? QStringLiteral("—") : backup.portfolio,
                              backup.path});
        array.append(jsonOf(backup));
    }
    // A path that is cut to the width of the terminal cannot be used.
    if (call.json())
        call.out.json(array);
    else
        for (const QString &line : table.lines()) call.out.line(line);
    return ExitStatus::Done;
}

void print(Call &call, const Backup &backup)
{
    if (call.json())
        call.out.json(jsonOf(backup));
    else
        call.out.line(backup.path);
}

ExitStatus runBackup(Call &call)
{
    if (call.has("list") && call.has("out"))
        throw Misuse(translated(
            TEXT("CommandLine",
                 "“--out” does not go with “--list”, which makes no backup. Leave out one of them.")));
    if (call.has("list")) return list(call);
    const auto document = openToRead(call);
    const auto request = QStringLiteral("request");
    if (call.has("out")) {
        const QString path = call.value("out");
        if (QFileInfo::exists(path))
            throw Failure(
                translated(TEXT("CommandLine", "%1 exists already. Choose another name.")).arg(path));
        if (!call.dryRun()) document->copyTo(path);
        print(call,
              {path, QDateTime::currentDateTimeUtc(), request, QFileInfo(path).size(), document->path()});
        return ExitStatus::Done;
    }
    if (call.dryRun()) { // its name is the time at which it is made
        print(call,
              {backupFolder(document->installation(), document->uuid()), QDateTime::currentDateTimeUtc(),
               request, 0, document->path()});
        return ExitStatus::Done;
    }
    const auto backup = backUp(*document, request);
    if (!backup)
        throw Failure(translated(TEXT(
            "CommandLine", "This machine has no data folder that can be written. Name a file with --out.")));
    print(call, *backup);
    return ExitStatus::Done;
}

// A backup is named by its path, or as it is called in the folder of backups.
QString backupGiven(const Call &call)
{
    const QString &given = call.operands[1];
    if (QFileInfo::exists(given) || given.contains(u'/')) return given;
    for (const Backup &backup : backupsFor(call))
        if (QFileInfo(backup.path).fileName() == given) return backup.path;
    return given;
}

ExitStatus runRestore(Call &call)
{
    const QString backup = backupGiven(call);
    const Installation installation = thisInstallation();
    QString kept;
    std::optional<ChangingPortfolio> portfolio;
    try {
        portfolio.emplace(call); // and the lock is broken, if that is asked for
    } catch (const Failure &) {
        if (!isBeyondOpening(call.file(), installation)) throw;
        kept = restoreFile(call.file(), backup, installation, call.dryRun() ? Care::Try : Care::Do);
    }
    if (portfolio) restore(**portfolio, backup);
    if (call.json()) {
        QJsonObject done{{QStringLiteral("file"), call.file()}, {QStringLiteral("restored"), backup}};
        if (!kept.isEmpty()) done[QStringLiteral("kept")] = kept;
        call.out.json(done);
        return ExitStatus::Done;
    }
    call.out.line(translated(TEXT("CommandLine", "%1 holds again what is in %2.")).arg(call.file(), backup));
    if (!kept.isEmpty())
        call.out.line(translated(TEXT("CommandLine", "The damaged file is kept as %1.")).arg(kept));
    return ExitStatus::Done;
}

ExitStatus runVerify(Call &call)
{
    const auto document = openToRead(call);
    return listProblems(call, *document, document->verify());
}

} // namespace

constinit const Command backupCommand{
    .name = "backup",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine", "Copies a portfolio, whole, and prints where to."),
    .options = backupOptions,
    .run = runBackup,
    .writes = Writes::OtherFile};

constinit const Command restoreCommand{
    .name = "restore",
    .operands = "FILE BACKUP",
    .least = 2,
    .most = 2,
    .summary = TEXT("CommandLine",
                    "Puts back the content of a backup; what is there now is backed up before."),
    .options = {},
    .run = runRestore,
    .writes = Writes::Portfolio};

constinit const Command verifyCommand{
    .name = "verify",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine", "Verifies that a file is whole: storage, schema, history and references."),
    .options = {},
    .run = runVerify};

} // namespace passerelle
