// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What documents claim beside what the records add up to: a cell for each, agreeing or not.
#pragma once

#include "core/base/text.h"
#include "core/figures/figures.h"

#include <QWidget>

class QGridLayout;

namespace passerelle
{

class DeclaredStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit DeclaredStrip(QWidget *parent = nullptr);
    void setCompared(const std::vector<Figures::Compared> &compared, Language language);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QWidgetList m_cells;
    int m_columns = 0;
};

} // namespace passerelle
