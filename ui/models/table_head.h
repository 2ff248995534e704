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

    // The first columns stay while the others scroll, as long as they leave half of the room to the others.
    void setFrozen(int columns) { m_frozen = columns; }
    [[nodiscard]] int frozenWidth() const; // 0: nothing is scrolled
    [[nodiscard]] bool isFrozen(int section) const { return frozenWidth() > 0 && section < m_frozen; }
    [[nodiscard]] int frozenAt(int place) const; // which section
    virtual void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    [[nodiscard]] int titleHeight() const;

private:
    int m_frozen = 0;
    bool m_held = false; // the mouse was pressed on a frozen title
};

} // namespace passerelle
