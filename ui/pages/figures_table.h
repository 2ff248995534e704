// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of figures as core computes it, to read and to copy: numbers right, the totals below.
#pragma once

#include "core/base/text.h"
#include "core/figures/figures.h"
#include "ui/models/frozen_table.h"
#include "ui/print/printout.h"

#include <QAbstractTableModel>

namespace passerelle
{

class FiguresModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setFigures(const Figures &figures, Language language);
    [[nodiscard]] const Figures &figures() const { return m_figures; }
    [[nodiscard]] bool isTotals(int row) const { return row == int(m_figures.lines.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] const Value &cell(const QModelIndex &index) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;

    Figures m_figures;
    Language m_language = Language::En;
};

class FiguresTable final : public FrozenTable
{
    Q_OBJECT

public:
    explicit FiguresTable(QWidget *parent = nullptr);
    void setFigures(const Figures &figures, Language language);
    // As high as its rows, up to so many: the page scrolls, not the table.
    void setMostRows(int rows);
    void copy() const;
    [[nodiscard]] PrintedTable printed() const;
    void fit(); // widths and heights, after the text or the density of rows changed

Q_SIGNALS:
    void recordActivated(qint64 record);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    FiguresModel m_model;
    int m_mostRows = 0; // 0: takes the room there is
};

} // namespace passerelle
