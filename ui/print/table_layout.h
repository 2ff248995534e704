// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Widths of columns and heights of rows of a table on paper.
#pragma once

#include "ui/print/printout.h"

#include <QFont>

class QPaintDevice;

namespace passerelle
{

struct TableLayout {
    QFont font, headFont;
    qreal padding = 0; // at every side of a cell, in dots
    int wrap = 0; // flags of the texts: between words while every word has room
    std::vector<qreal> widths;
    qreal headHeight = 0, totalsHeight = 0;
    std::vector<qreal> heights; // of the rows
};

// In dots of the device. The type becomes smaller where the columns would not fit, then the cells wrap.
[[nodiscard]] TableLayout layOut(const PrintedTable &table, qreal width, QPaintDevice *device);
// What the columns would like to have.
[[nodiscard]] qreal naturalWidth(const PrintedTable &table, QPaintDevice *device);

} // namespace passerelle
