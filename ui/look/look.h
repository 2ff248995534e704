// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives the application its look: Fusion with our colours, metrics and focus ring.
#pragma once

#include "ui/look/colours.h"

class QApplication;
class QPalette;
class QTableView;

namespace passerelle
{

// Sets style, palette and style sheet; may be called again when the setting changes. System follows the
// lightness of the window colour with which the program started.
void applyLook(QApplication &application, Scheme scheme);

[[nodiscard]] QPalette palette(const Colours &colours);

// Heights follow from the font, so 150 % text has room.
[[nodiscard]] int rowHeight();
void giveRowHeight(QTableView &table); // Qt itself keeps rows from becoming as low as compact ones
void setCompact(bool compact); // rows that are made from now on

} // namespace passerelle
