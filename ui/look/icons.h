// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line icons of the program, drawn in the colour of the text they stand beside.
#pragma once

#include <QIcon>
#include <QStringList>

namespace passerelle
{

enum class IconTone { Text, Muted, Accent, OnAccent };

// An icon of resources/icons by its name ("budget"); it follows the colours of the screen by itself.
// Null if there is none of this name.
[[nodiscard]] QIcon icon(const QString &name, IconTone tone = IconTone::Text);
// White bridge on blue: the same in light and dark.
[[nodiscard]] QIcon programIcon();
[[nodiscard]] QStringList iconNames();

} // namespace passerelle
