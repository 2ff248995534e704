// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies that meet in a folder which something else keeps in step.
#include "app/commands/commands.h"
#include "app/merge_told.h"
#include "app/output.h"
#include "app/portfolio.h"
#include "app/text_table.h"
#include "core/base/file_failure.h"
#include "core/base/format.h"
#include "core/merge/conflicts.h"
#include "core/merge/shared_folder.h"

#include <QJsonArray>

namespace passerelle
{

namespace
{

constexpr Option folderOptions[] = {
    {"set", "DIR", TEXT("CommandLine", "Meet other copies in this folder, and exchange with them at once.")},
    {"off", "", TEXT("CommandLine", "Meet nobody any more. What this copy has put there stays.")},
    {"exchange", "", TEXT("CommandLine", "Bring in what others have put there, and give what they lack.")},
    {"bring-back", "",
     TEXT("CommandLine", "Exchange although this copy was restored and would get back what it once had.")},
};

QLatin1String wordOf(Standing standing)
{
    constexpr const char *words[] = {"alone", "absent", "together", "older", "doubled"};
    return QLatin1String(words[std::size_t(standing)]);
}

QLatin1String wordOf(FolderFile what)
{
    constexpr const char *words[] = {"waiting", "early", "damaged", "newer", "foreign", "refused", "apart"};
    return QLatin1String(words[std::size_t(what)]);
}

QString sentence(const FolderView &view)
{
    switch (view.standing) {
    case Standing::Alone:
        return translated(TEXT("CommandLine", "This copy meets no others in a folder. --set names one."));
    case Standing::Absent:
        return aboutFile(
            TEXT("CommandLine",
                 "The folder %1 is not there now, so nothing was done. Connect it and try again."),
            view.folder);
    case Standing::Together:
        return aboutFile(TEXT("CommandLine", "This copy meets others in %1."), view.folder);
    case Standing::Older:
        return aboutFile(TEXT("CommandLine",
                              "This copy was restored: it knows less than it once put into %1, and exchanges "
                              "nothing by itself. --bring-back brings in what it had."),
                         view.folder);
    case Standing::Doubled:
        return aboutFile(
            TEXT("CommandLine",
                 "Another copy writes into %1 under the name of this one, because a machine or its "
                 "data folder was copied. The next exchange takes a new name."),
            view.folder);
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const FolderPeer &peer)
{
    return {{QStringLiteral("person"), peer.state.person},
            {QStringLiteral("organisation"), peer.state.organisation},
            {QStringLiteral("machine"), peer.state.machine},
            {QStringLiteral("at"), peer.state.at.toString(Qt::ISODate)},
            {QStringLiteral("to_come"), peer.toCome},
            {QStringLiteral("ready"), peer.ready},
            {QStringLiteral("unseen"), peer.unseen}};
}

QJsonObject jsonOf(const FolderView &view)
{
    QJsonArray peers, notices;
    for (const FolderPeer &peer : view.peers) peers.append(jsonOf(peer));
    for (const FolderNotice &notice : view.notices)
        notices.append(QJsonObject{{QStringLiteral("file"), notice.name},
                                   {QStringLiteral("what"), wordOf(notice.what)},
                                   {QStringLiteral("text"), notice.text()}});
    return {{QStringLiteral("standing"), wordOf(view.standing)},
            {QStringLiteral("folder"), view.folder},
            {QStringLiteral("peers"), peers},
            {QStringLiteral("to_come"), view.toCome},
            {QStringLiteral("ready"), view.ready},
            {QStringLiteral("to_give"), view.toGive},
            {QStringLiteral("notices"), notices},
            {QStringLiteral("other_portfolio"), view.otherPortfolio}};
}

TextTable tableOf(const FolderView &view, Language language)
{
    TextTable table{{{translated(TEXT("CommandLine", "Who"))},
                     {translated(TEXT("CommandLine", "Computer"))},
                     {translated(TEXT("CommandLine", "Last seen"))},
                     {translated(TEXT("CommandLine", "Changes to come")), true},
                     {translated(TEXT("CommandLine", "Of these here")), true},
                     {translated(TEXT("CommandLine", "Changes it lacks")), true}},
                    {}};
    for (const FolderPeer &peer : view.peers) {
        const FolderState &state = peer.state;
        const QDateTime local = state.at.toLocalTime();
        table.rows.push_back(
            {state.organisation.isEmpty() ? state.person
                                          : state.person + QStringLiteral(", ") + state.organisation,
             state.machine, formattedDate(local.date(), language) + local.toString(u" HH:mm"),
             formatted(peer.toCome, 0, language), formatted(peer.ready, 0, language),
             formatted(peer.unseen, 0, language)});
    }
    return table;
}

void print(Call &call, const FolderView &view)
{
    call.out.line(sentence(view));
    if (!view.peers.empty()) call.out.table(tableOf(view, call.language));
    if (view.standing == Standing::Together && view.peers.empty())
        call.out.line(translated(
            view.otherPortfolio
                ? TEXT("CommandLine",
                       "No other copy has been there yet; what lies there is of another portfolio. Copies "
                       "that are to meet are made of one by “send” and “merge”.")
                : TEXT("CommandLine", "No other copy has been there yet.")));
    if (view.toGive > 0 && view.standing != Standing::Older)
        call.out.line(
            translated(PLURAL_TEXT("CommandLine",
                                   "%n change(s) of this copy are not in the folder. --exchange puts "
                                   "them there."),
                       int(view.toGive)));
    if (view.ready > 0 && view.standing != Standing::Older)
        call.out.line(translated(
            PLURAL_TEXT("CommandLine", "%n change(s) of others are there. --exchange brings them in."),
            int(view.ready)));
    for (const FolderNotice &notice : view.notices) Printer::message(notice.text());
}

ExitStatus exchangeNow(Call &call, Document &document)
{
    const FolderExchange done = exchange(document,
                                         call.has("bring-back") ? Returning::BringBack : Returning::Wait);
    const int open = int(conflicts(document, done.report.outcome.conflicts).size());
    const bool together = done.view.standing == Standing::Together;
    if (call.json()) {
        QJsonObject object = jsonOf(done.view);
        object[QStringLiteral("brought")] = done.brought;
        object[QStringLiteral("given")] = done.given;
        object[QStringLiteral("merge")] = jsonOf(done.report, open);
        call.out.json(object);
    } else {
        print(call, done.view);
        if (together)
            call.out.line(
                translated(TEXT("CommandLine", "Changes brought in: %1. Changes given: %2."))
                    .arg(formatted(done.brought, 0, call.language), formatted(done.given, 0, call.language)));
        printOutcome(call, done.report, open);
    }
    return open || !together ? ExitStatus::Problems : ExitStatus::Done;
}

ExitStatus tell(Call &call, const FolderView &view)
{
    if (call.json())
        call.out.json(jsonOf(view));
    else
        print(call, view);
    return ExitStatus::Done;
}

ExitStatus runFolder(Call &call)
{
    if (call.has("off") && (call.has("set") || call.has("exchange") || call.has("bring-back")))
        throw Misuse(translated(TEXT("CommandLine", "--off goes with no other of these options.")));
    const bool exchanges = call.has("set") || call.has("exchange") || call.has("bring-back");
    if (!exchanges && !call.has("off")) return tell(call, lookAround(*openToRead(call)));
    if (call.dryRun()) { // what lies there is told; a copy of the portfolio would meet nobody
        const auto document = openToRead(call);
        return tell(call, call.has("set") ? lookInto(*document, call.value("set")) : lookAround(*document));
    }
    ChangingPortfolio portfolio(call);
    if (call.has("off")) {
        leaveFolder(*portfolio);
        return tell(call, lookAround(*portfolio));
    }
    if (call.has("set")) joinFolder(*portfolio, call.value("set"));
    if (!folderNote(*portfolio).meets())
        throw Failure(
            translated(TEXT("CommandLine", "This copy meets no others in a folder. --set names one.")));
    return exchangeNow(call, *portfolio);
}

} // namespace

constinit const Command folderCommand{
    .name = "folder",
    .operands = "FILE",
    .least = 1,
    .most = 1,
    .summary = TEXT("CommandLine",
                    "Exchanges with other copies through a folder that a synchronising program or a network "
                    "drive keeps in step. Without options: who is how far."),
    .options = folderOptions,
    .run = runFolder,
    .writes = Writes::Portfolio};

} // namespace passerelle
