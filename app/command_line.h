// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the words of the command line to a command, and from what it threw to an exit status.
#pragma once

#include "app/command.h"

namespace passerelle
{

// What the words ask for, before any application object exists (the kind of it depends on this).
struct Request {
    enum class Kind { Window, Command, Overview, Version };
    Kind kind = Kind::Window;
    const Command *command = nullptr;
    QStringList words; // of the command, without its name; of the window: files
};
[[nodiscard]] Request requestOf(const QStringList &words);
// What --lang says, wherever it stands.
[[nodiscard]] std::optional<Language> languageGiven(const QStringList &words);

// Does it and returns the exit status of the program.
[[nodiscard]] int runCommandLine(const Request &request, const QStringList &words);

// Why the window does not open, before any application object exists.
[[nodiscard]] QString withoutDisplay(const QStringList &words);

// "Usage: …" and the options, in the language of the screen.
[[nodiscard]] QString helpOf(const Command &command);
[[nodiscard]] QString overview();

} // namespace passerelle
