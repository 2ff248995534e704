// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words by which names of organisations are told apart, whatever the language and the spelling: without
// legal forms and little words, and with one word for what languages and abbreviations call differently.
#pragma once

#include <QStringList>

namespace passerelle
{

// "Univerza v Ljubljani" → univ ljubljani; "GREENTECH S.r.l." → grentech. Never empty when the name has a
// letter or a digit.
[[nodiscard]] QStringList tellingWords(const QString &name);
// Many organisations have it: university, research, national.
[[nodiscard]] bool isCommon(const QString &tellingWord);
// "2", "xii": what tells one branch of an organisation from another.
[[nodiscard]] bool isOrdinal(const QString &tellingWord);

} // namespace passerelle
