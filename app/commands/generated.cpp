// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual page and the completion of bash, made from the table of commands when the program is built.
#include "app/commands/commands.h"
#include "app/output.h"
#include "core/model/entities.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace passerelle
{

namespace
{

// A text as troff takes it: no accidental requests, hyphens that can be copied.
QString roff(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    text.replace(u'…', QStringLiteral("\\&...")).replace(u'’', QStringLiteral("\\(cq"));
    text.replace(u'“', QStringLiteral("\\(lq")).replace(u'”', QStringLiteral("\\(rq"));
    return text.startsWith(u'.') || text.startsWith(u'\'') ? QStringLiteral("\\&") + text : text;
}

QString roff(const Label &label) { return roff(translated(label)); }

void manualOf(Printer &out, const Command &command)
{
    out.line(
        QStringLiteral(".SS \"%1\"")
            .arg(roff(QLatin1String(command.name) + u' ' + QString::fromUtf8(command.operands)).trimmed()));
    out.line(roff(command.summary));
    for (const Option &option : optionsOf(command)) {
        const QLatin1String name(option.name);
        if (name == QLatin1String("help") || name == QLatin1String("lang") || name == QLatin1String("json")
            || name == QLatin1String("dry-run"))
            continue; // explained once for all
        out.line(QStringLiteral(".TP"));
        out.line(QStringLiteral("\\fB\\-\\-%1\\fR \\fI%2\\fR")
                     .arg(roff(QString(name)), roff(QString::fromUtf8(option.value))));
        out.line(roff(option.meaning));
        if (!*option.words) continue;
        out.line(QStringLiteral(".br"));
        out.line(roff(QString::fromLatin1(option.words).split(u' ').join(QLatin1String(", "))));
    }
}

void paragraphs(Printer &out, const char *section, const QStringList &texts)
{
    out.line(QStringLiteral(".SH ") + QLatin1String(section));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0) out.line(QStringLiteral(".PP"));
        out.line(roff(texts[i]));
    }
}

void definitions(Printer &out, const std::vector<std::pair<QString, QString>> &all)
{
    for (const auto &[word, meaning] : all) {
        out.line(QStringLiteral(".TP\n\\fB%1\\fR").arg(roff(word)));
        out.line(roff(meaning));
    }
}

ExitStatus runManual(Call &call)
{
    Printer &out = call.out;
    out.line(QStringLiteral(".TH PASSERELLE 1 \"\" \"Passerelle %1\" \"User Commands\"")
                 .arg(QCoreApplication::applicationVersion()));
    out.line(QStringLiteral(
        ".SH NAME\npasserelle \\- transnational knowledge\\-transfer projects, offline, in one file"));
    out.line(QStringLiteral(
        ".SH SYNOPSIS\n.B passerelle\n.RI [ FILE ]\n.br\n.B passerelle\n.I COMMAND\n.RI [ OPTION ]\\&..."));
    paragraphs(
        out, "DESCRIPTION",
        {QStringLiteral(
             "Without a command the window opens, with the portfolio FILE if one is named. With a command "
             "the program works without a window and needs no display."),
         QStringLiteral(
             "Records are named by their number or by what people call them, such as HACK-IT-NET, "
             "HACK-IT-NET/WP2 or the code of a region. Values are written the same in every language: dates "
             "as 2026-03-31, amounts with a decimal point, choices with the words that the command fields "
             "lists. Results go to standard output in UTF-8, messages to standard error.")});
    out.line(QStringLiteral(".SH COMMANDS"));
    for (const Command *command : commands())
        if (!command->hidden) manualOf(out, *command);

    out.line(QStringLiteral(".SH OPTIONS"));
    definitions(out,
                {{QStringLiteral("--help"), QStringLiteral("Show the help of the program or of a command.")},
                 {QStringLiteral("--version"), QStringLiteral("Show the version.")},
                 {QStringLiteral("--lang"),
                  QStringLiteral("The language of labels and messages: en, fr, es, nb, de, it or sl, "
                                 "or a locale such as de_AT. Without it that of the system.")},
                 {QStringLiteral("--json"),
                  QStringLiteral("Print one JSON value. Keys are the names of fields; amounts and record "
                                 "numbers are strings.")},
                 {QStringLiteral("--dry-run"),
                  QStringLiteral("Commands that write: show what would change, and change nothing.")}});
    out.line(QStringLiteral(".SH EXIT STATUS"));
    definitions(out,
                {{QStringLiteral("0"), QStringLiteral("Done.")},
                 {QStringLiteral("1"), QStringLiteral("Done, and the problems that were found are listed.")},
                 {QStringLiteral("2"), QStringLiteral("Failure; nothing was changed.")}});
    out.line(QStringLiteral(".SH ENVIRONMENT"));
    definitions(out,
                {{QStringLiteral("PASSERELLE_DATA"),
                  QStringLiteral("The folder of backups and of what this installation remembers.")}});
    out.line(QStringLiteral(".SH EXAMPLES\n.EX"));
    out.line(QStringLiteral("passerelle sample cases.passerelle\n"
                            "passerelle list cases.passerelle partner \\-\\-project HACK\\-IT\\-NET\n"
                            "passerelle set cases.passerelle project HACK\\-IT\\-NET status=running\n"
                            "passerelle undo cases.passerelle"));
    out.line(QStringLiteral(".EE"));
    return ExitStatus::Done;
}

// What follows an option or the file: the words that may stand there.
void completionOf(Printer &out, const Command &command)
{
    QStringList names;
    for (const Option &option : optionsOf(command))
        names += QStringLiteral("--") + QLatin1String(option.name);
    out.line(
        QStringLiteral("        %1) options=\"%2\" ;;").arg(QLatin1String(command.name), names.join(u' ')));
}

void completionOf(Printer &out, const Command &command, const Option &option)
{
    if (*option.words)
        out.line(
            QStringLiteral(
                "        %1:--%2) mapfile -t COMPREPLY < <(compgen -W \"%3\" -- \"$word\"); return ;;")
                .arg(QLatin1String(command.name), QLatin1String(option.name), QLatin1String(option.words)));
}

ExitStatus runCompletion(Call &call)
{
    Printer &out = call.out;
    QStringList names, entityNames, takingEntity;
    for (const Command *command : commands()) {
        if (command->hidden) continue;
        names += QLatin1String(command->name);
        if (QByteArray(command->operands).contains("FILE ENTITY"))
            takingEntity += QLatin1String(command->name);
    }
    for (const Entity *entity : entities()) entityNames += QLatin1String(entity->name);

    out.line(
        QStringLiteral(
            "# SPDX-FileCopyrightText: The Passerelle authors\n"
            "# SPDX-License-Identifier: GPL-3.0-or-later\n"
            "# Completion of bash for passerelle; made from its table of commands.\n"
            "_passerelle()\n{\n"
            "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} "
            "command=${COMP_WORDS[1]}\n"
            "    local options entities=\"%1\"\n"
            "    COMPREPLY=()\n"
            "    if ((COMP_CWORD == 1)); then\n"
            "        mapfile -t COMPREPLY < <(compgen -W \"%2 --help --version --lang\" -- \"$word\"; "
            "compgen -f -- \"$word\")\n"
            "        return\n"
            "    fi\n"
            "    case $command:$before in\n"
            "        *:--lang) mapfile -t COMPREPLY < <(compgen -W \"en fr es nb de it sl\" -- \"$word\"); "
            "return ;;\n"
            "        *:--entity) mapfile -t COMPREPLY < <(compgen -W \"$entities\" -- \"$word\"); return ;;")
            .arg(entityNames.join(u' '), names.join(u' ')));
    for (const Command *command : commands())
        if (!command->hidden)
            for (const Option &option : command->options) completionOf(out, *command, option);
    out.line(QStringLiteral("    esac\n    case $command in"));
    for (const Command *command : commands())
        if (!command->hidden) completionOf(out, *command);
    out.line(
        QStringLiteral(
            "    esac\n"
            "    if [[ $word == -* ]]; then\n"
            "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$word\")\n"
            "        return\n"
            "    fi\n"
            "    case $command:$COMP_CWORD in\n"
            "        %1 | fields:2) mapfile -t COMPREPLY < <(compgen -W \"$entities\" -- \"$word\") ;;\n"
            "        *) mapfile -t COMPREPLY < <(compgen -f -- \"$word\") ;;\n"
            "    esac\n"
            "}\n"
            "complete -o filenames -F _passerelle passerelle")
            .arg(takingEntity.replaceInStrings(QRegularExpression(QStringLiteral("$")), QStringLiteral(":3"))
                     .join(QStringLiteral(" | "))));
    return ExitStatus::Done;
}

} // namespace

constinit const Command manualCommand{.name = "generate-man",
                                      .operands = "",
                                      .least = 0,
                                      .most = 0,
                                      .summary = TEXT("CommandLine", "Prints the manual page."),
                                      .options = {},
                                      .run = runManual,
                                      .plain = true,
                                      .hidden = true};

constinit const Command completionCommand{.name = "generate-completion",
                                          .operands = "",
                                          .least = 0,
                                          .most = 0,
                                          .summary = TEXT("CommandLine", "Prints the completion of bash."),
                                          .options = {},
                                          .run = runCompletion,
                                          .plain = true,
                                          .hidden = true};

} // namespace passerelle
