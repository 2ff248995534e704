// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one place of the window where what is thrown ends: as a message that does not block.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace passerelle
{

// Runs `act`; the text of the Failure that it throws, a sentence about whatever else it throws, empty when
// all went well.
[[nodiscard]] QString guarded(const std::function<void()> &act);

// The cursor says that the program is at work, for as long as this lives: for what may take a second.
class WaitCursor final
{
public:
    WaitCursor();
    ~WaitCursor();
    Q_DISABLE_COPY_MOVE(WaitCursor)
};

// What happened and what to do, on the window (or by itself when there is none yet); returns at once.
void showFailure(QWidget *window, const QString &text);

} // namespace passerelle
