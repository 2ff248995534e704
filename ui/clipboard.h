// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables on the clipboard, as spreadsheets take them: one line for each row, and texts never run as formulas.
#pragma once

#include <QList>
#include <QString>

namespace passerelle
{

struct CopiedCell {
    QString text;
    bool number = false; // as spreadsheetNumber() writes it; a minus in front of it is no formula
};
using CopiedRow = QList<CopiedCell>;

[[nodiscard]] QString tabSeparated(const QList<CopiedRow> &rows);
void copyRows(const QList<CopiedRow> &rows); // nothing when there are none

} // namespace passerelle
