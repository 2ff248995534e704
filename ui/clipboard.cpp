// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clipboard.h"

#include "core/exchange/cell_reader.h"

#include <QClipboard>
#include <QGuiApplication>

namespace passerelle
{

QString tabSeparated(const QList<CopiedRow> &rows)
{
    QString lines;
    for (const CopiedRow &row : rows) {
        QStringList cells;
        for (const CopiedCell &cell : row)
            cells += cell.number ? cell.text : withFormulaGuard(cell.text.simplified());
        lines += cells.join(u'\t') + u'\n';
    }
    return lines;
}

void copyRows(const QList<CopiedRow> &rows)
{
    if (!rows.isEmpty()) QGuiApplication::clipboard()->setText(tabSeparated(rows));
}

} // namespace passerelle
