// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of a table: titles in up to two lines, with the sign of the sort order.
#pragma once

#include <QHeaderView>

namespace passerelle
{

class TableHead : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHead(QWidget *parent = nullptr);
    // What the title needs in two lines.
    [[nodiscard]] int titleWidth(int section) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    [[nodiscard]] int titleHeight() const;
};

} // namespace passerelle
