// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table whose first columns stay where they are while the others scroll sideways: one sees whose figures
// they are.
#pragma once

#include <QTableView>

namespace passerelle
{

class TableHead;

class FrozenTable : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenTable(TableHead *head, QWidget *parent = nullptr);
    [[nodiscard]] TableHead &head() const;
    // Scrolls sideways until all of the column is seen.
    void showColumn(int column);

    [[nodiscard]] QModelIndex indexAt(const QPoint &place) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int right, int down) override;
};

} // namespace passerelle
