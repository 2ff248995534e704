// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The compiled catalogues in the program, and what depends on their words.
#include "core/base/translation.h"
#include "core/exchange/header_match.h"
#include "core/model/entities.h"
#include "tests/support/catch.h"
#include "tests/translations/catalogue_file.h"

#include <QCoreApplication>
#include <QHash>

using namespace passerelle;

namespace
{

// The place of the form for a number among those of the language.
int pluralForm(Language language, int number)
{
    if (language == Language::Fr) return number > 1 ? 1 : 0;
    if (language != Language::Sl) return number == 1 ? 0 : 1;
    switch (number % 100) {
    case 1: return 0;
    case 2: return 1;
    case 3:
    case 4: return 2;
    default: return 3;
    }
}

QString translatedMessage(const Message &message, int number = -1)
{
    return QCoreApplication::translate(message.context.toUtf8(), message.source.toUtf8(),
                                       message.comment.toUtf8(), number);
}

QString text(const Label &label, Language language)
{
    static const AllTranslations translations;
    return translations.text(label, language);
}

// The words of a choice that the import of tables cannot tell apart: "fr  partner.role  chef de file: lead |
// …".
QStringList alike(const Entity &entity, const Field &field, Language language)
{
    QHash<QString, QStringList> words;
    for (const Choice &choice : field.choices)
        words[comparable(text(choice.label, language))] << QString::fromLatin1(choice.word);
    QStringList faults;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        if (it->size() > 1)
            faults << QStringLiteral("%1  %2.%3  %4: %5")
                          .arg(QLatin1String(code(language)), QLatin1String(entity.name),
                               QLatin1String(field.name), it.key(), it->join(QLatin1String(" | ")));
    return faults;
}

} // namespace

TEST_CASE("Every language is in the program, with every finished text of its translation file")
{
    Translation translation;
    QStringList faults;
    for (const Language language : allLanguages) {
        INFO(code(language));
        CHECK(QTranslator().load(QLatin1String(":/i18n/passerelle_") + QLatin1String(code(language))));
        translation.use(language);
        for (const Message &message : messages(language))
            if (!message.plural && message.state.isEmpty() && translatedMessage(message) != message.forms[0])
                faults << shown(language, message, translatedMessage(message));
    }
    checkNone(faults);
}

TEST_CASE("The form of a text follows the number in it")
{
    Translation translation;
    QStringList faults;
    int texts = 0;
    for (const Language language : allLanguages) {
        translation.use(language);
        for (const Message &message : messages(language)) {
            if (!message.plural || !message.state.isEmpty()) continue;
            ++texts;
            for (const int number : {0, 1, 2, 3, 4, 5, 11, 12, 21, 22, 100, 101, 102, 103, 104, 105, 1000}) {
                QString expected = message.forms.value(pluralForm(language, number));
                expected.replace(QLatin1String("%n"), QString::number(number));
                const QString found = translatedMessage(message, number);
                if (found != expected) faults << shown(language, message, found);
            }
        }
    }
    CHECK(texts > 0);
    checkNone(faults);
}

TEST_CASE("Qt's own dialogs speak every language")
{
    Translation translation;
    for (const Language language : allLanguages) {
        INFO(code(language));
        translation.use(language);
        const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
        CHECK((cancel == u"Cancel") == (language == Language::En));
    }
}

TEST_CASE("No two words of a choice have the same label in any language")
{
    QStringList faults;
    for (const Language language : allLanguages)
        for (const Entity *entity : entities())
            for (const Field &field : entity->fields) faults << alike(*entity, field, language);
    checkNone(faults);
}

// So no two fields of a record have the same label in one language, nor may one have the label of another
// elsewhere.
TEST_CASE("The import of tables finds every field by its label in every language")
{
    QStringList faults;
    for (const Language language : allLanguages) {
        ImportOptions options;
        options.language = language;
        options.label = text;
        for (const Entity *entity : entities()) {
            for (const Field &field : entity->fields) {
                const QString label = text(field.label, language);
                const Column *found = matchHeader(*entity, {label}, options).columns.front();
                if (!found || found->field != &field)
                    faults << QStringLiteral("%1  %2.%3: %4")
                                  .arg(QLatin1String(code(language)), QLatin1String(entity->name),
                                       QLatin1String(field.name), label);
            }
        }
    }
    checkNone(faults);
}
