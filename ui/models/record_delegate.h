// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cells of tables: row lines instead of stripes, a ring around the current cell.
#pragma once

#include <QStyledItemDelegate>

namespace passerelle
{

class RecordDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// From the edge of a cell to its text; head and totals line up with it.
constexpr int cellMargin = 6;

} // namespace passerelle
