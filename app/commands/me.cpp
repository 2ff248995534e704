// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Under which name one works on this machine.
#include "app/commands/commands.h"
#include "app/installation.h"
#include "app/output.h"
#include "app/text_table.h"
#include "core/document/backup.h"
#include "core/document/signature.h"

#include <QJsonObject>

namespace passerelle
{

namespace
{

constexpr Option meOptions[] = {
    {"name", "NAME",
     TEXT("CommandLine", "Your name, as others are to read it; empty for that of the account.")},
    {"organisation", "NAME", TEXT("CommandLine", "The organisation that you work for; empty for none.")},
};

ExitStatus runMe(Call &call)
{
    Installation here = thisInstallation();
    if (call.has("name") || call.has("organisation")) {
        Signature signature = signatureIn(here.dataFolder);
        if (call.has("name")) signature.person = call.value("name");
        if (call.has("organisation")) signature.organisation = call.value("organisation");
        keepSignature(here.dataFolder, signature, call.dryRun() ? Care::Try : Care::Do);
        sign(here, signature);
    }
    if (call.json()) {
        call.out.json(QJsonObject{{QStringLiteral("name"), here.person},
                                  {QStringLiteral("organisation"), here.organisation},
                                  {QStringLiteral("machine"), here.machine}});
        return ExitStatus::Done;
    }
    const auto shown = [](const QString &text) { return text.isEmpty() ? QStringLiteral("—") : text; };
    call.out.table({{{}, {}},
                    {{translated(TEXT("CommandLine", "Name")), shown(here.person)},
                     {translated(TEXT("CommandLine", "Organisation")), shown(here.organisation)},
                     {translated(TEXT("CommandLine", "Computer")), shown(here.machine)}}});
    return ExitStatus::Done;
}

} // namespace

constinit const Command meCommand{
    .name = "me",
    .operands = "",
    .least = 0,
    .most = 0,
    .summary = TEXT("CommandLine",
                    "Tells under which name you work on this machine, or changes it: the history and what "
                    "you send to others carry it."),
    .options = meOptions,
    .run = runMe,
    .writes = Writes::OtherFile};

} // namespace passerelle
