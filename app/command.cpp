// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command.h"

#include "app/commands/commands.h"

namespace passerelle
{

std::span<const Command *const> commands()
{
    static constexpr const Command *all[] = {
        &newCommand,        &sampleCommand, &demoCommand,      &infoCommand,   &entitiesCommand,
        &fieldsCommand,     &listCommand,   &addCommand,       &setCommand,    &deleteCommand,
        &undoCommand,       &redoCommand,   &historyCommand,   &checkCommand,  &searchCommand,
        &sendCommand,       &mergeCommand,  &conflictsCommand, &settleCommand, &folderCommand,
        &duplicatesCommand, &joinCommand,   &meCommand,        &importCommand, &exportCommand,
        &budgetCommand,     &impactCommand, &chartCommand,     &chartsCommand, &backupCommand,
        &restoreCommand,    &verifyCommand, &compactCommand,   &manualCommand, &completionCommand,
    };
    return all;
}

const Command *commandNamed(const QString &name)
{
    for (const Command *command : commands())
        if (name == QLatin1String(command->name)) return command;
    return nullptr;
}

std::vector<Option> optionsOf(const Command &command)
{
    std::vector<Option> all(command.options.begin(), command.options.end());
    if (command.writes != Writes::Nothing)
        all.push_back({"dry-run", "", TEXT("CommandLine", "Show what would change, and change nothing.")});
    if (command.writes == Writes::Portfolio)
        all.push_back(
            {"break-lock", "",
             TEXT("CommandLine",
                  "Take the file over from a program on another computer that is not running any more.")});
    if (!command.plain) all.push_back({"json", "", TEXT("CommandLine", "Print one JSON value.")});
    all.push_back(
        {"lang", "LANGUAGE",
         TEXT("CommandLine", "The language of labels and messages: en, fr, es, nb, de, it or sl.")});
    all.push_back({"help", "", TEXT("CommandLine", "Show this help.")});
    return all;
}

int Call::number(const char *option, int byDefault, int least, int most) const
{
    if (!has(option)) return byDefault;
    bool whole = false;
    const int number = value(option).toInt(&whole);
    if (whole && number >= least && number <= most) return number;
    if (most < unbounded)
        throw Misuse(translated(TEXT("CommandLine", "The option --%1 takes a whole number from %2 to %3."))
                         .arg(QLatin1String(option), QString::number(least), QString::number(most)));
    throw Misuse(translated(TEXT("CommandLine", "The option --%1 takes a whole number from %2."))
                     .arg(QLatin1String(option))
                     .arg(least));
}

} // namespace passerelle
