// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A command of the command line as data: parsing, help, manual page and completion are made from it.
#pragma once

#include "core/base/failure.h"
#include "core/base/label.h"
#include "core/base/text.h"

#include <QCommandLineParser>
#include <QStringList>

#include <limits>
#include <span>

namespace passerelle
{

class Printer;
struct Command;

enum class ExitStatus { Done = 0, Problems = 1, Failed = 2 };

struct Option {
    const char *name;
    const char *value; // what stands for the value in the help; "" for a switch
    Label meaning;
    const char *words = ""; // the only values it takes, separated by spaces; "" any
    bool many = false; // it may be given several times
};

// What changes on the disk: it can be tried with --dry-run. Only the portfolio itself can be locked.
enum class Writes { Nothing, OtherFile, Portfolio };

// What somebody asked for.
struct Call {
    const Command &command;
    const QCommandLineParser &parser;
    const QStringList operands;
    const Language language;
    Printer &out;

    static constexpr int unbounded = std::numeric_limits<int>::max();

    [[nodiscard]] bool has(const char *option) const
    {
        return parser.optionNames().contains(QLatin1String(option)); // isSet() warns about what others take
    }
    [[nodiscard]] QString value(const char *option) const { return parser.value(QLatin1String(option)); }
    [[nodiscard]] QStringList values(const char *option) const
    {
        return parser.values(QLatin1String(option));
    }
    // The whole number of an option, from `least` to `most`; throws Misuse.
    [[nodiscard]] int number(const char *option, int byDefault, int least = 1, int most = unbounded) const;
    [[nodiscard]] bool json() const { return has("json"); }
    [[nodiscard]] bool dryRun() const { return has("dry-run"); }
    [[nodiscard]] const QString &file() const { return operands.first(); }
};

struct Command {
    const char *name;
    const char *operands; // as the help shows them: "FILE ENTITY FIELD=VALUE…"
    int least, most; // count of operands; most < 0: any
    Label summary; // one sentence
    std::span<const Option> options;
    ExitStatus (*run)(Call &call);
    Writes writes = Writes::Nothing;
    bool draws = false; // needs the offscreen platform
    bool plain = false; // prints no JSON
    bool hidden = false;
};

[[nodiscard]] std::span<const Command *const> commands();
[[nodiscard]] const Command *commandNamed(const QString &name); // null if there is none
// The command's own options and then those that it shares with others.
[[nodiscard]] std::vector<Option> optionsOf(const Command &command);

// The arguments make no sense; the help of the command is where to look.
class Misuse : public Failure
{
public:
    using Failure::Failure;
};

} // namespace passerelle
