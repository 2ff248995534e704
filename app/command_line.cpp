// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include "app/output.h"
#include "app/text_table.h"
#include "core/base/translation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <exception>

namespace passerelle
{

std::optional<Language> languageGiven(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size() && words[i] != u"--"; ++i) {
        QString name;
        if (words[i].startsWith(u"--lang=")) name = words[i].mid(7);
        if (words[i] == u"--lang") name = words.value(i + 1);
        if (const auto language = languageOf(name)) return language;
    }
    return {};
}

namespace
{

// The language asked for, else the first of the system's that we have.
Language languageAsked(const QStringList &words)
{
    if (const auto language = languageGiven(words)) return *language;
    for (const QString &name : QLocale::system().uiLanguages())
        if (const auto language = languageOf(name)) return *language;
    return Language::En;
}

QStringList indented(const TextTable &table)
{
    QStringList lines = table.lines();
    for (QString &line : lines) line.prepend(QStringLiteral("  "));
    return lines;
}

QStringList optionLines(const std::vector<Option> &options)
{
    TextTable table{{{}, {}}, {}};
    for (const Option &option : options) {
        QString name = QLatin1String("--") + QLatin1String(option.name);
        if (*option.value) name += u' ' + QString::fromUtf8(option.value);
        table.rows.push_back({name, translated(option.meaning)});
        if (*option.words)
            table.rows.push_back(
                {QString(), QString::fromLatin1(option.words).split(u' ').join(QLatin1String(", "))});
    }
    return indented(table);
}

void define(QCommandLineParser &parser, const std::vector<Option> &options)
{
    for (const Option &option : options)
        parser.addOption({QString::fromLatin1(option.name), {}, QString::fromUtf8(option.value)});
    parser.addOption({QStringLiteral("h"), {}, {}});
}

Misuse withoutValue(const QString &option)
{
    return Misuse(translated(TEXT("CommandLine", "The option --%1 needs a value.")).arg(option));
}

Misuse noOption(const QString &written)
{
    return Misuse(translated(TEXT("CommandLine", "There is no option %1.")).arg(written));
}

void refuseUnknown(const QCommandLineParser &parser, const QStringList &words,
                   const std::vector<Option> &options)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        throw noOption(QLatin1String(unknown.first().size() == 1 ? "-" : "--") + unknown.first());
    if (parser.errorText().isEmpty()) return;
    for (const Option &option : options)
        if (*option.value && words.last() == QLatin1String("--") + QLatin1String(option.name))
            throw withoutValue(QString::fromLatin1(option.name));
    throw Misuse(parser.errorText());
}

// An option without its value would take the next option for it.
void refuseOptionAsValue(const Option &option, const QString &value, const std::vector<Option> &options)
{
    const QString name = value.section(u'=', 0, 0);
    if (std::any_of(options.begin(), options.end(), [&](const Option &other) {
            return name == QLatin1String("--") + QLatin1String(other.name);
        }))
        throw withoutValue(QString::fromLatin1(option.name));
}

void checkValues(const QCommandLineParser &parser, const std::vector<Option> &options)
{
    for (const Option &option : options) {
        const QStringList values = parser.values(QLatin1String(option.name));
        if (*option.value && !option.many && values.size() > 1)
            throw Misuse(translated(TEXT("CommandLine", "The option --%1 is given several times."))
                             .arg(QLatin1String(option.name)));
        for (const QString &value : values) refuseOptionAsValue(option, value, options);
        const QString words = QString::fromLatin1(option.words);
        if (words.isEmpty()) continue;
        for (const QString &value : values)
            if (!words.split(u' ').contains(value))
                throw Misuse(translated(TEXT("CommandLine", "The option --%1 takes one of these: %2."))
                                 .arg(QLatin1String(option.name), words.split(u' ').join(u", ")));
    }
    for (const QString &name : parser.values(QStringLiteral("lang")))
        if (!languageOf(name))
            throw Misuse(
                translated(TEXT("CommandLine", "The language “%1” is not one of en, fr, es, nb, de, it, sl."))
                    .arg(name));
}

ExitStatus runCommand(const Command &command, const QStringList &words, Language language, Printer &out)
{
    const std::vector<Option> options = optionsOf(command);
    QCommandLineParser parser;
    define(parser, options);
    parser.parse(QStringList(QString()) + words);
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("h"))) {
        out.bytes(helpOf(command).toUtf8());
        return ExitStatus::Done;
    }
    refuseUnknown(parser, words, options);
    checkValues(parser, options);

    const QStringList operands = parser.positionalArguments();
    if (operands.size() < command.least)
        throw Misuse(
            translated(TEXT("CommandLine", "Something is missing. The command is written like this: %1"))
                .arg(QStringLiteral("passerelle %1 %2")
                         .arg(QLatin1String(command.name), QString::fromUtf8(command.operands))));
    if (command.most >= 0 && operands.size() > command.most)
        throw Misuse(translated(TEXT("CommandLine", "“%1” is too much. The command is written like this: %2"))
                         .arg(operands[command.most],
                              QStringLiteral("passerelle %1 %2")
                                  .arg(QLatin1String(command.name), QString::fromUtf8(command.operands))));
    Call call{command, parser, operands, language, out};
    const ExitStatus status = command.run(call);
    if (call.dryRun())
        Printer::message(translated(TEXT("CommandLine", "Nothing was changed: this was a dry run.")));
    return status;
}

ExitStatus run(const Request &request, const QStringList &words, Language language, Printer &out)
{
    switch (request.kind) {
    case Request::Kind::Version:
        out.line(QStringLiteral("passerelle ") + QCoreApplication::applicationVersion());
        return ExitStatus::Done;
    case Request::Kind::Overview: out.bytes(overview().toUtf8()); return ExitStatus::Done;
    case Request::Kind::Window:
    case Request::Kind::Command: break;
    }
    if (request.words == QStringList(QStringLiteral("--lang"))) throw withoutValue(QStringLiteral("lang"));
    if (!request.command) {
        const QString word = request.words.value(0, words.value(0));
        throw word.startsWith(u'-')
            ? noOption(word)
            : Misuse(translated(TEXT("CommandLine", "There is no command “%1”.")).arg(word));
    }
    return runCommand(*request.command, request.words, language, out);
}

// Of Qt, which takes them with one dash or two.
bool isForWindow(const QString &option)
{
    static const QStringList names{QStringLiteral("platform"),
                                   QStringLiteral("platformpluginpath"),
                                   QStringLiteral("platformtheme"),
                                   QStringLiteral("plugin"),
                                   QStringLiteral("qwindowgeometry"),
                                   QStringLiteral("geometry"),
                                   QStringLiteral("qwindowicon"),
                                   QStringLiteral("qwindowtitle"),
                                   QStringLiteral("style"),
                                   QStringLiteral("stylesheet"),
                                   QStringLiteral("session"),
                                   QStringLiteral("display"),
                                   QStringLiteral("reverse"),
                                   QStringLiteral("widgetcount"),
                                   QStringLiteral("name"),
                                   QStringLiteral("visual"),
                                   QStringLiteral("nograb"),
                                   QStringLiteral("dograb")};
    const QString name = option.mid(option.startsWith(u"--") ? 2 : 1).section(u'=', 0, 0);
    return names.contains(name) || (name == u"lang" && option.startsWith(u"--"));
}

void report(const QString &text) { Printer::message(QStringLiteral("passerelle: ") + text); }

} // namespace

Request requestOf(const QStringList &words)
{
    Request request;
    QStringList before; // options in front of the command belong to it
    QString unknown; // to the window
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"--help" || word == u"-h") return {Request::Kind::Overview, nullptr, {}};
        if (word == u"--version" || word == u"-v") return {Request::Kind::Version, nullptr, {}};
        if (word == u"--") {
            request.words += words.mid(i + 1);
            break;
        }
        if (word.startsWith(u'-')) {
            before += word;
            const bool known = isForWindow(word);
            if (unknown.isEmpty() && !known) unknown = word;
            // "--lang de" and Qt's own "-platform offscreen"
            const bool takesValue = word == u"--lang"
                || (known && !word.startsWith(u"--") && !word.contains(u'='));
            if (takesValue && i + 1 < words.size())
                before += words[++i];
            else if (word == u"--lang")
                return {Request::Kind::Command, nullptr, {word}};
            continue;
        }
        if (!request.words.isEmpty()) {
            request.words += word;
            continue;
        }
        const Command *command = commandNamed(word);
        const bool file = word.contains(u'.') || word.contains(u'/') || word.contains(u'\\');
        if (command) return {Request::Kind::Command, command, before + words.mid(i + 1)};
        if (!file) return {Request::Kind::Command, nullptr, {word}};
        request.words += word;
    }
    if (!unknown.isEmpty()) return {Request::Kind::Command, nullptr, {unknown}};
    return request;
}

QString withoutDisplay(const QStringList &words)
{
    return QStringLiteral("passerelle: ")
        + AllTranslations().text(TEXT("CommandLine",
                                      "There is no display on which the window could be opened. “passerelle "
                                      "--help” lists the commands, which need none."),
                                 languageAsked(words));
}

int runCommandLine(const Request &request, const QStringList &words)
{
    const Language language = languageAsked(words);
    Translation translation;
    translation.use(language);
    Printer out;
    try {
        const ExitStatus status = run(request, words, language, out);
        out.flush();
        return int(status);
    } catch (const Misuse &misuse) {
        report(misuse.text());
        Printer::message(request.command ? translated(TEXT("CommandLine", "See passerelle %1 --help."))
                                               .arg(QLatin1String(request.command->name))
                                         : translated(TEXT("CommandLine", "See passerelle --help.")));
    } catch (const Failure &failure) {
        report(failure.text());
    } catch (const std::exception &error) {
        report(translated(TEXT("CommandLine", "This did not work: %1")).arg(QString::fromUtf8(error.what())));
    }
    return int(ExitStatus::Failed);
}

QString helpOf(const Command &command)
{
    QStringList lines;
    lines += translated(TEXT("CommandLine", "Usage: %1"))
                 .arg(QStringLiteral("passerelle %1 [OPTION]… %2")
                          .arg(QLatin1String(command.name), QString::fromUtf8(command.operands))
                          .trimmed());
    lines += translated(command.summary);
    lines += QString();
    lines += optionLines(optionsOf(command));
    return lines.join(u'\n') + u'\n';
}

QString overview()
{
    TextTable table{{{}, {}}, {}};
    for (const Command *command : commands())
        if (!command->hidden)
            table.rows.push_back({QLatin1String(command->name), translated(command->summary)});
    QStringList lines;
    lines += translated(TEXT("CommandLine", "Usage: %1")).arg(QStringLiteral("passerelle [FILE]"));
    lines += translated(TEXT("CommandLine", "Opens the window."));
    lines += QString();
    lines += translated(TEXT("CommandLine", "Usage: %1")).arg(QStringLiteral("passerelle COMMAND [OPTION]…"));
    lines += translated(TEXT("CommandLine", "Works without a window:"));
    lines += indented(table);
    lines += QString();
    lines += translated(
        TEXT("CommandLine",
             "passerelle COMMAND --help explains a command, passerelle --version names the version."));
    lines += translated(
        TEXT("CommandLine",
             "Exit status: 0 done; 1 done, and the problems are listed; 2 failure, nothing was changed."));
    return lines.join(u'\n') + u'\n';
}

} // namespace passerelle
