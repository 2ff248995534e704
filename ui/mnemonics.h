// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The underlined letters of menus: chosen when a menu is shown in a language, so that no two are the same.
#pragma once

#include <QString>

class QMenu;
class QMenuBar;

namespace passerelle
{

// The text as it is read: without marks of mnemonics.
[[nodiscard]] QString plainText(const QString &text);
void assignMnemonics(QMenuBar &bar); // the bar and all menus below it
void assignMnemonics(QMenu &menu);

} // namespace passerelle
