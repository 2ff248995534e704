// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The translation files as a whole: up to date, complete, in the words agreed on.
#include "core/base/csv_rows.h"
#include "tests/support/catch.h"
#include "tests/translations/catalogue_file.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

using namespace passerelle;

namespace
{

using Terms = QMultiHash<QString, QStringList>; // by the English word, the row of the glossary

// What is left to compare of a command and of the same word in a sentence.
QString bare(QString text)
{
    text.remove(u'&');
    if (text.endsWith(u'…')) text.chop(1);
    return text.trimmed().toCaseFolded();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The columns are key, context, then the languages in the order of the enumeration.
QString term(const QStringList &row, Language language) { return row.value(2 + int(language)); }

Terms glossary()
{
    Terms terms;
    for (const char *name : {"glossary.csv", "glossary_extra.csv"}) {
        const QByteArray csv = contents(QStringLiteral(PASSERELLE_SOURCE_DIR "/../shared/")
                                        + QLatin1String(name));
        for (const QStringList &row : csvRows(csv)) terms.insert(bare(term(row, Language::En)), row);
    }
    return terms;
}

bool agrees(const QList<QStringList> &rows, Language language, const QString &form)
{
    return std::any_of(rows.begin(), rows.end(),
                       [&](const QStringList &row) { return bare(term(row, language)) == bare(form); });
}

bool hasWords(QString text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?[0-9]{1,2}|L?n)"));
    text.remove(placeholder);
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

// "fr de<tab>Budget": where the English word is the word.
QSet<QPair<QString, QString>> sameAsEnglish()
{
    QSet<QPair<QString, QString>> allowed;
    for (const QString &line : listedLines(QStringLiteral("same_as_english.txt")))
        for (const QString &language : line.section(u'\t', 0, 0).split(u' '))
            allowed.insert({language, line.section(u'\t', 1)});
    return allowed;
}

} // namespace

TEST_CASE("The translation files hold the texts of the sources, and every one is translated")
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(QStringLiteral(PASSERELLE_SOURCE_DIR "/tools/update-translations"),
               {QStringLiteral("--check")});
    REQUIRE(tool.waitForFinished(120000));
    const QByteArray output = tool.readAll();
    if (tool.exitCode() == 3) {
        WARN(output.toStdString());
        return;
    }
    INFO(output.toStdString());
    CHECK(tool.exitCode() == 0);
}

TEST_CASE("No translation is unfinished, empty or left over")
{
    QStringList faults;
    for (const Language language : allLanguages) {
        for (const Message &message : messages(language)) {
            if (!message.state.isEmpty()) faults << shown(language, message, message.state);
            for (const QString &form : message.forms)
                if (message.state.isEmpty() && form.isEmpty()) faults << shown(language, message, form);
        }
    }
    checkNone(faults);
}

TEST_CASE("A text with a number in it has a form for each plural of the language")
{
    // "Others, 5" says no noun: nothing in it has to agree with the number.
    const QSet<QString> withoutNoun{QStringLiteral("Others, %n")};
    QStringList faults;
    for (const Language language : allLanguages) {
        const int plurals = language == Language::Sl ? 4 : 2;
        for (const Message &message : messages(language)) {
            const bool counts = message.source.contains(QLatin1String("%n"));
            const bool rightNumber = message.forms.size() == (message.plural ? plurals : 1);
            const bool declined = QSet<QString>(message.forms.begin(), message.forms.end()).size() > 1;
            if (message.plural != counts || !rightNumber)
                faults << shown(language, message, message.forms.join(QLatin1String(" | ")));
            else if (language == Language::Sl && message.plural && message.state.isEmpty() && !declined
                     && !withoutNoun.contains(message.source))
                faults << shown(language, message, message.forms.join(QLatin1String(" | ")));
        }
    }
    checkNone(faults);
}

TEST_CASE("A translation that is the English text is on the list of those that may be")
{
    const auto allowed = sameAsEnglish();
    QStringList faults;
    for (const Language language : translatedLanguages)
        for (const Message &message : messages(language))
            if (message.forms.contains(message.source) && hasWords(message.source)
                && !allowed.contains({QLatin1String(code(language)), message.source}))
                faults << shown(language, message, message.source);
    checkNone(faults);
}

TEST_CASE("A term of the glossary is translated as the glossary says")
{
    const Terms terms = glossary();
    if (terms.isEmpty()) {
        WARN("There is no glossary next to the sources.");
        return;
    }
    const QStringList lines = listedLines(QStringLiteral("glossary_exceptions.txt"));
    const QSet<QString> exceptions(lines.begin(), lines.end());
    QStringList faults;
    for (const Language language : translatedLanguages) {
        for (const Message &message : messages(language)) {
            const auto rows = terms.values(bare(message.source));
            if (rows.isEmpty() || message.plural || !message.state.isEmpty()) continue;
            const QString line =
                QStringList{QLatin1String(code(language)), message.source, message.forms[0]}.join(u'\t');
            if (!agrees(rows, language, message.forms[0]) && !exceptions.contains(line)) faults << line;
        }
    }
    faults.removeDuplicates();
    checkNone(faults);
}

// Nothing wrong by itself; to read through when texts change: translations_tests "[report]".
TEST_CASE("Report: one text translated in two ways, two texts of one context translated alike", "[.][report]")
{
    for (const Language language : translatedLanguages) {
        QHash<QString, QSet<QString>> ways;
        QHash<QPair<QString, QString>, QSet<QString>> alike;
        for (const Message &message : messages(language)) {
            if (message.plural || !message.state.isEmpty()) continue;
            ways[message.source] << message.forms[0];
            alike[{message.context, bare(message.forms[0])}] << message.source;
        }
        for (auto it = ways.cbegin(); it != ways.cend(); ++it)
            if (it->size() > 1)
                WARN(code(language) << "  " << it.key().toStdString() << " → "
                                    << it->values().join(QLatin1String(" | ")).toStdString());
        for (auto it = alike.cbegin(); it != alike.cend(); ++it)
            if (it->size() > 1)
                WARN(code(language) << "  " << it.key().first.toStdString() << ": "
                                    << it->values().join(QLatin1String(" | ")).toStdString() << " → "
                                    << it.key().second.toStdString());
    }
}
