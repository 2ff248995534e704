// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies that go out and work that comes back.
#include "app/commands/commands.h"
#include "app/installation.h"
#include "app/merge_told.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "core/merge/merge.h"
#include "core/merge/package_file.h"
#include "core/model/event.h"
#include "core/model/partner.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace passerelle
{

namespace
{

constexpr Option sendOptions[] = {
    {"out", "PACK", TEXT("CommandLine", "The file to write.")},
    {"partner", "PARTNER",
     TEXT("CommandLine",
          "Only what is about this partner, and what that refers to; of other partners the names.")},
    {"event", "EVENT", TEXT("CommandLine", "Only what is about this event, and what that refers to.")},
    {"without-persons", "", TEXT("CommandLine", "Leave out personal data.")},
    {"whole", "", TEXT("CommandLine", "From a copy, too, send everything and not only its changes.")},
    {"for", "NAME", TEXT("CommandLine", "For whom it is; the file says so.")},
    {"passphrase-file", "PATH", TEXT("CommandLine", "Encrypt with the passphrase in this file.")},
};
constexpr Option mergeOptions[] = {
    {"passphrase-file", "PATH", TEXT("CommandLine", "The passphrase of encrypted files is in this file.")},
};

// The first line; whoever made the file with an editor has a line break at its end.
QString passphrase(const Call &call)
{
    if (!call.has("passphrase-file")) return {};
    constexpr qint64 longest = 4096;
    QFile file(call.value("passphrase-file"));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(translated(TEXT("CommandLine", "%1 cannot be read. Check its name and permissions."))
                          .arg(file.fileName()));
    QString line = QString::fromUtf8(file.readLine(longest));
    while (line.endsWith(u'\n') || line.endsWith(u'\r')) line.chop(1);
    if (line.isEmpty())
        throw Failure(
            translated(TEXT("CommandLine", "The first line of %1 is empty. It is to be the passphrase."))
                .arg(file.fileName()));
    return line;
}

// ---- out

Parcel parcel(const Call &call, const Document &document)
{
    Parcel parcel;
    if (call.has("whole")) parcel.what = Parcel::What::Everything;
    if (call.has("partner"))
        parcel.scope.partner = document.named(describe<Partner>(), call.value("partner"));
    if (call.has("event")) parcel.scope.event = document.named(describe<Event>(), call.value("event"));
    parcel.scope.withoutPersons = call.has("without-persons");
    parcel.recipient = call.value("for");
    return parcel;
}

QLatin1String wordOf(Package::Kind kind)
{
    constexpr const char *words[] = {"whole", "part", "changes"};
    return QLatin1String(words[std::size_t(kind)]);
}

QString sentAs(Package::Kind kind)
{
    switch (kind) {
    case Package::Kind::Whole: return translated(TEXT("CommandLine", "%1 holds the whole portfolio."));
    case Package::Kind::Part:
        return translated(
            TEXT("CommandLine", "%1 holds a part of the portfolio. What is left out stays here."));
    case Package::Kind::Changes:
        return translated(TEXT("CommandLine", "%1 holds all changes since this copy was made."));
    }
    Q_UNREACHABLE();
}

ExitStatus runSend(Call &call)
{
    if (!call.has("out")) throw Misuse(translated(TEXT("CommandLine", "Name the file to write with --out.")));
    const QString out = call.value("out");
    if (QFileInfo::exists(out))
        throw Failure(translated(TEXT("CommandLine", "%1 exists already. Choose another name.")).arg(out));
    const QString secret = passphrase(call);
    Package package;
    {
        // What was handed out is remembered, so that a copy that comes back can be compared with it.
        std::optional<ChangingPortfolio> portfolio;
        std::unique_ptr<Document> readOnly;
        try {
            portfolio.emplace(call);
        } catch (const Failure &) { // in use, or write-protected: it can be sent all the same
            readOnly = openToRead(call);
        }
        Document &document = portfolio ? **portfolio : *readOnly;
        package = collected(document, parcel(call, document));
        if (!call.dryRun()) writePackage(package, out, secret);
        if (portfolio) noteIssue(document, package);
    }
    if (call.json()) {
        call.out.json(QJsonObject{{QStringLiteral("file"), out},
                                  {QStringLiteral("kind"), wordOf(package.kind)},
                                  {QStringLiteral("portfolio"), package.portfolio},
                                  {QStringLiteral("changes"), qint64(package.changes.size())},
                                  {QStringLiteral("absent"), qint64(package.absent.size())},
                                  {QStringLiteral("encrypted"), !secret.isEmpty()}});
        return ExitStatus::Done;
    }
    call.out.line(sentAs(package.kind).arg(out));
    call.out.line(
        translated(PLURAL_TEXT("CommandLine", "%n change(s) are in it."), int(package.changes.size())));
    return ExitStatus::Done;
}

// ---- back

// A portfolio that there is not yet is made of the first file.
bool makesNew(const Call &call) { return !QFileInfo::exists(call.file()); }

ExitStatus runNew(Call &call)
{
    const QString &source = call.operands[1];
    if (!isPackage(source))
        throw Failure(
            translated(TEXT("CommandLine",
                            "There is no portfolio %1, and %2 is not a file made by “send”, so none can "
                            "be made of it. Check the names."))
                .arg(call.file(), source));
    const Package package = readPackage(source, passphrase(call));
    if (!call.dryRun()) {
        const auto document = newCopy(call.file(), package, thisInstallation());
        document->setLanguage(call.language);
    }
    if (call.json())
        call.out.json(QJsonObject{{QStringLiteral("file"), call.file()},
                                  {QStringLiteral("kind"), wordOf(package.kind)},
                                  {QStringLiteral("portfolio"), package.portfolio}});
    else
        call.out.line(translated(TEXT("CommandLine",
                                      "%1 is a copy of the portfolio of %2. “send” makes a file "
                                      "that brings your work back."))
                          .arg(call.file(), package.origin.person));
    return ExitStatus::Done;
}

ExitStatus runMerge(Call &call)
{
    if (makesNew(call) && call.operands.size() == 2) return runNew(call);
    ChangingPortfolio portfolio(call);
    Document &document = *portfolio;
    const QString secret = passphrase(call);
    std::vector<Arrival> arrivals;
    for (qsizetype i = 1; i < call.operands.size(); ++i)
        arrivals.push_back(arrivalFrom(document, call.operands[i], secret));
    const MergeReport report = merge(document, std::move(arrivals), Document::Care::Do);
    const int open = int(conflicts(document, report.outcome.conflicts).size());
    if (call.json()) {
        call.out.json(jsonOf(report, open));
    } else {
        printSources(call, report);
        printOutcome(call, report, open);
    }
    return open ? ExitStatus::Problems : ExitStatus::Done;
}

} // namespace

constinit const Command sendCommand{
    .name = "send",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine", "Writes a copy, a part of it, or the work done in a copy, to be sent."),
    .options = sendOptions,
    .run = runSend,
    .writes = Writes::Portfolio};

constinit const Command mergeCommand{.name = "merge",
                                     .operands = "FILE PACK…",
                                     .least = 2,
                                     .most = -1,
                                     .summary = TEXT("CommandLine",
                                                     "Brings work back: packs and full copies, in any order, "
                                                     "twice if need be. Where there is no FILE yet, "
                                                     "makes it of the pack."),
                                     .options = mergeOptions,
                                     .run = runMerge,
                                     .writes = Writes::Portfolio};

} // namespace passerelle
