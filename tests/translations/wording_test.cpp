// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every translated text against its source: what is inserted, how it is written, which letter opens it.
#include "tests/support/catch.h"
#include "tests/translations/catalogue_file.h"

#include <QRegularExpression>

#include <functional>

using namespace passerelle;

namespace
{

constexpr QChar noBreakSpace(0x00A0), narrowNoBreakSpace(0x202F);

using Rule = std::function<bool(Language, const QString &source, const QString &form)>;

// The texts for which the rule does not hold.
QStringList broken(const Rule &rule)
{
    QStringList faults;
    for (const Language language : allLanguages)
        for (const Message &message : messages(language))
            for (const QString &form : message.forms)
                if (!form.isEmpty() && !rule(language, message.source, form))
                    faults << shown(language, message, form);
    return faults;
}

bool contains(const QString &text, const char16_t *pattern)
{
    return QRegularExpression(QString::fromUtf16(pattern)).match(text).hasMatch();
}

// What the pattern finds, in the order of the alphabet.
QStringList all(const QString &text, const char16_t *pattern)
{
    QStringList found;
    auto matches = QRegularExpression(QString::fromUtf16(pattern)).globalMatch(text);
    while (matches.hasNext()) found << matches.next().captured();
    found.sort();
    return found;
}

QString spacesAround(const QString &text)
{
    qsizetype first = 0, last = text.size();
    while (first < last && text[first].isSpace()) ++first;
    while (last > first && text[last - 1].isSpace()) --last;
    return text.first(first) + u'|' + text.sliced(last);
}

// How a text ends: ":", "…" and so on, also inside a bracket or a quotation; null when with a word, and the
// point of an abbreviation belongs to the word.
QChar ending(QString text)
{
    if (contains(text, uR"(\b(USt|IdNr|Nr|Tsd|Mio)\.$)")) return {};
    while (!text.isEmpty() && (text.back().isSpace() || QStringView(u"“”»«\"’)]").contains(text.back())))
        text.chop(1);
    const bool punctuation = !text.isEmpty() && QStringView(u".:;,…?!").contains(text.back());
    return punctuation ? text.back() : QChar();
}

// The first quotation mark of the language and the second.
QString quotes(Language language)
{
    switch (language) {
    case Language::En: return QStringLiteral("“”");
    case Language::De: return QStringLiteral("„“");
    case Language::Sl: return QStringLiteral("»«");
    default: return QStringLiteral("«»");
    }
}

// The quotation marks as English ones, in their order; others as "?".
QString quotesIn(const QString &text, Language language)
{
    QString found;
    for (const QChar c : text) {
        if (!QStringView(u"\"“”„‟‘‚«»‹›").contains(c)) continue;
        const qsizetype place = quotes(language).indexOf(c);
        found += c == u'"' ? c : place == 0 ? u'“' : place == 1 ? u'”' : QChar(u'?');
    }
    return found;
}

bool punctuationIsSpaced(Language language, const QString &form)
{
    if (language != Language::Fr) return !contains(form, uR"(\s[:;?!](\s|$))");
    return !contains(form, uR"([^\x{00A0}]:(\s|$))") && !contains(form, uR"([^\x{202F}][;?!](\s|$))")
        && !contains(form, uR"(«[^\x{00A0}]|[^\x{00A0}]»)");
}

// Mnemonics, with the letter: "&&" is an ampersand, and so is one before a space.
QStringList mnemonics(const QString &text) { return all(text, uR"((?<!&)(?:&&)*\K&[^&\s])"); }

} // namespace

TEST_CASE("What a text inserts is inserted in every translation, in every plural form")
{
    checkNone(broken([](Language, const QString &source, const QString &form) {
        constexpr auto inserted = uR"(%L?(?:[0-9]{1,2}|n)|</?[a-z]+|\n)";
        return all(source, inserted) == all(form, inserted);
    }));
}

TEST_CASE("Translations begin and end with the spaces of their source and hold no doubled or hidden ones")
{
    checkNone(broken([](Language, const QString &source, const QString &form) {
        constexpr auto strange = uR"(\s\s|\t|[\x{200B}\x{00AD}\x{FEFF}])";
        return spacesAround(source) == spacesAround(form) && all(source, strange) == all(form, strange);
    }));
}

TEST_CASE("Translations end with the punctuation of their source")
{
    checkNone(broken(
        [](Language, const QString &source, const QString &form) { return ending(source) == ending(form); }));
}

TEST_CASE("Punctuation is spaced as the language does it")
{
    checkNone(broken([](Language language, const QString &, const QString &form) {
        return punctuationIsSpaced(language, form);
    }));
}

TEST_CASE("A number and its percent sign stay on one line")
{
    checkNone(broken(
        [](Language, const QString &, const QString &form) { return !contains(form, uR"( %(?![1-9Ln]))"); }));
}

TEST_CASE("An omission is one character, after a space where the language wants it")
{
    checkNone(broken([](Language language, const QString &source, const QString &form) {
        if (form.contains(QLatin1String("...")) && !source.contains(QLatin1String("..."))) return false;
        if (!contains(form, uR"([\pL\s]…$)")) return true;
        const bool spaced = language == Language::De || language == Language::Nb || language == Language::Sl;
        return spaced == form.chopped(1).back().isSpace();
    }));
}

TEST_CASE("Spanish questions and exclamations are opened")
{
    checkNone(broken([](Language language, const QString &, const QString &form) {
        // Not the sign of a state ("?  Expected") or of a condition ("!=").
        return language != Language::Es
            || (all(form, uR"(\S\?)").size() == form.count(u'¿')
                && all(form, uR"(\S!)").size() == form.count(u'¡'));
    }));
}

// A language may quote a name that is inserted where another declines it.
TEST_CASE("Quotations have the marks of the language")
{
    checkNone(broken([](Language language, const QString &source, const QString &form) {
        const QString wanted = quotesIn(source, Language::En), found = quotesIn(form, language);
        return contains(found, u"^(“”|\"\")*$") && found.count(u'"') == wanted.count(u'"')
            && found.count(u'“') >= wanted.count(u'“');
    }));
}

TEST_CASE("Apostrophes are curly")
{
    checkNone(broken([](Language, const QString &source, const QString &form) {
        return source.contains(u'\'') || !form.contains(u'\'');
    }));
}

TEST_CASE("A text that a key opens has one such letter in every language, and it is on every keyboard")
{
    checkNone(broken([](Language, const QString &source, const QString &form) {
        const QStringList letters = mnemonics(form);
        return letters.size() == mnemonics(source).size()
            && (letters.isEmpty() || contains(letters[0], uR"(&[A-Za-z0-9])"));
    }));
}
