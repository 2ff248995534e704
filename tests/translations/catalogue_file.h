// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The translation files as translators write them.
#pragma once

#include "core/base/text.h"

#include <QStringList>

#include <vector>

namespace passerelle
{

struct Message {
    QString context, source, comment;
    QString state; // "" when finished, else "unfinished", "vanished", "obsolete"
    bool plural = false;
    QStringList forms; // one, or one for each plural of the language
};

// The messages of translations/passerelle_xx.ts; throws when it is no such file.
[[nodiscard]] const std::vector<Message> &messages(Language language);

// A file of tests/translations as its lines; empty ones and comments (#) are left out.
[[nodiscard]] QStringList listedLines(const QString &name);

// What every language but English has to have in order.
inline constexpr std::array translatedLanguages{Language::Fr, Language::Es, Language::Nb,
                                                Language::De, Language::It, Language::Sl};

// Fails unless there are none, and prints them one a line.
void checkNone(const QStringList &faults);

// "fr  Check: “%1” is late → « %1 » est en retard".
[[nodiscard]] QString shown(Language language, const Message &message, const QString &form);

} // namespace passerelle
