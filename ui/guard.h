// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one place of the window where a Failure ends: as a message that does not block.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace passerelle
{

// Runs `act`; the text of the Failure that it throws, empty when all went well.
[[nodiscard]] QString guarded(const std::function<void()> &act);

// What happened and what to do, on the window (or by itself when there is none yet); returns at once.
void showFailure(QWidget *window, const QString &text);

} // namespace passerelle
