// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cards side by side, as many as fit; the others go below.
#pragma once

#include <QWidget>

class QGridLayout;

namespace passerelle
{

// How many of `count` cells stand in a line: as many as fit, and the same number in each line as far as that
// goes (five in two lines are three and two).
[[nodiscard]] int flowColumns(int count, int width, int leastWidth, int spacing);

class FlowGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FlowGrid(int leastWidth, QWidget *parent = nullptr);
    void add(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const int m_leastWidth;
    int m_columns = 0;
    QGridLayout *m_grid;
    QWidgetList m_widgets;
};

} // namespace passerelle
