// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// User text in core: TEXT() marks it for the translation files, translated() looks it up when it is shown.
#pragma once

#include <QString>

#define TEXT(context, source)                                                                                \
    ::passerelle::Label { context, source }
// For a text with "%n": the translation files hold one form for each plural of the language.
#define PLURAL_TEXT(context, source) TEXT(context, source)

namespace passerelle
{

// An English text and the context it is translated in.
struct Label {
    const char *context = "";
    const char *source = "";
    constexpr bool empty() const { return *source == '\0'; }
    bool operator==(const Label &) const = default;
};

// The text in the language of the installed translators; `count` chooses the plural form of "%n".
[[nodiscard]] QString translated(const Label &label, int count = -1);

} // namespace passerelle
