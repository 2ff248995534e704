// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/frozen_table.h"

#include "ui/look/colours.h"
#include "ui/models/table_head.h"

#include <QAbstractItemDelegate>
#include <QCursor>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionViewItem>

namespace passerelle
{

FrozenTable::FrozenTable(TableHead *head, QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(head);
    setHorizontalScrollMode(ScrollPerPixel);
    head->setFrozen(1);
}

TableHead &FrozenTable::head() const { return static_cast<TableHead &>(*horizontalHeader()); }

QModelIndex FrozenTable::indexAt(const QPoint &place) const
{
    if (place.x() >= head().frozenWidth()) return QTableView::indexAt(place);
    const int row = rowAt(place.y());
    return row < 0 ? QModelIndex() : model()->index(row, head().frozenAt(place.x()));
}

QRect FrozenTable::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.isValid() && head().isFrozen(index.column()))
        rect.moveLeft(head().sectionPosition(index.column()));
    return rect;
}

void FrozenTable::showColumn(int column)
{
    if (head().isFrozen(column)) return;
    QScrollBar &bar = *horizontalScrollBar();
    const int beyond = columnViewportPosition(column) + columnWidth(column) - viewport()->width();
    if (beyond > 0) bar.setValue(bar.value() + beyond);
    const int hidden = head().frozenWidth() - columnViewportPosition(column);
    if (hidden > 0) bar.setValue(bar.value() - hidden);
}

void FrozenTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    const bool frozen = index.isValid() && head().isFrozen(index.column());
    QTableView::scrollTo(index, hint);
    if (frozen)
        horizontalScrollBar()->setValue(before); // it is seen already
    else if (index.isValid())
        showColumn(index.column());
}

void FrozenTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int wide = head().frozenWidth();
    if (wide == 0 || !model()) return;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, 0, wide, viewport()->height()), palette().base());
    const int pointed = viewport()->underMouse() ? rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()) : -1;
    const int bottom = viewport()->height();
    for (int row = rowAt(0); row >= 0 && row < model()->rowCount() && rowViewportPosition(row) < bottom;
         ++row)
        for (int column = 0; head().isFrozen(column); ++column) {
            const QModelIndex index = model()->index(row, column);
            QStyleOptionViewItem option;
            initViewItemOption(&option);
            option.rect = QRect(head().sectionPosition(column), rowViewportPosition(row), columnWidth(column),
                                rowHeight(row));
            option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            option.state.setFlag(QStyle::State_MouseOver, row == pointed);
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
    painter.fillRect(QRect(wide - 1, 0, 1, bottom), colours().control);
}

void FrozenTable::scrollContentsBy(int right, int down)
{
    QTableView::scrollContentsBy(right, down);
    if (right == 0) return;
    viewport()->update(); // what was moved holds the frozen columns
    head().scrolled();
}

} // namespace passerelle
