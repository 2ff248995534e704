// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The languages of texts and screens, and a text that exists in several of them.
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace passerelle
{

enum class Language { En, Fr, Es, Nb, De, It, Sl };
constexpr std::array allLanguages{Language::En, Language::Fr, Language::Es, Language::Nb,
                                  Language::De, Language::It, Language::Sl};
constexpr std::size_t languageCount = allLanguages.size();

// "en", "fr", "es", "nb", "de", "it", "sl".
[[nodiscard]] const char *code(Language language);
// Accepts the codes, a locale ("de_AT", "fr-CH.UTF-8"), and "no" and "nn" for Norwegian.
[[nodiscard]] std::optional<Language> languageOf(QStringView text);
// "English", "Français", …: each in its own language.
[[nodiscard]] QString ownName(Language language);

// A descriptive text: one value per language, the language it was first written in is marked.
struct Text {
    std::array<QString, languageCount> values;
    std::optional<Language> original;

    Text() = default;
    // Convenience for a text in one language, which becomes its original.
    Text(Language language, const QString &value);

    [[nodiscard]] const QString &in(Language language) const { return values[std::size_t(language)]; }
    void set(Language language, const QString &value);
    [[nodiscard]] bool empty() const;
    // The value in the wanted language, else in the original, else in English, else in any.
    [[nodiscard]] QString best(Language wanted) const;
    bool operator==(const Text &) const = default;
};

} // namespace passerelle
