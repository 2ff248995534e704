// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of a text that fit a width; for pictures, where no widget wraps.
#pragma once

#include <QStringList>

class QFont;

namespace passerelle
{

// Breaks between words, inside a word only if it is wider than the whole line.
[[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, qreal width);
[[nodiscard]] qreal widestWord(const QString &text, const QFont &font);

} // namespace passerelle
