// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dialogs as large as they like to be, but never larger than the screen.
#pragma once

#include <QScreen>
#include <QWidget>

namespace passerelle
{

inline void resizeInScreen(QWidget &dialog, QSize wanted)
{
    const QWidget &beside = dialog.parentWidget() ? *dialog.parentWidget() : dialog;
    dialog.resize(wanted.boundedTo(beside.screen()->availableSize() * 0.95));
}

} // namespace passerelle
