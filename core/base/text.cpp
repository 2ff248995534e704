// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

#include <algorithm>

namespace passerelle
{

namespace
{
constexpr std::array<const char *, languageCount> codes{"en", "fr", "es", "nb", "de", "it", "sl"};
}

const char *code(Language language) { return codes[std::size_t(language)]; }

std::optional<Language> languageOf(QStringView text)
{
    auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isLetter(); });
    const QString name = text.left(end - text.begin()).toString().toLower();
    if (name == u"no" || name == u"nn") return Language::Nb;
    for (Language language : allLanguages)
        if (name == QLatin1String(code(language))) return language;
    return {};
}

QString ownName(Language language)
{
    static const std::array<QString, languageCount> names{
        QStringLiteral("English"),      QStringLiteral("Français"), QStringLiteral("Español"),
        QStringLiteral("Norsk bokmål"), QStringLiteral("Deutsch"),  QStringLiteral("Italiano"),
        QStringLiteral("Slovenščina")};
    return names[std::size_t(language)];
}

Text::Text(Language language, const QString &value) { set(language, value); }

void Text::set(Language language, const QString &value)
{
    values[std::size_t(language)] = value;
    if (!original && !value.isEmpty()) original = language;
}

bool Text::empty() const
{
    return std::all_of(values.begin(), values.end(), [](const QString &v) { return v.isEmpty(); });
}

QString Text::best(Language wanted) const
{
    for (auto language : {std::optional(wanted), original, std::optional(Language::En)})
        if (language && !in(*language).isEmpty()) return in(*language);
    for (const QString &value : values)
        if (!value.isEmpty()) return value;
    return {};
}

} // namespace passerelle
