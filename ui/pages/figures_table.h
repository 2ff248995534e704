// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of figures as core computes it, to read and to copy: numbers right, the totals in a row of their
// own.
#pragma once

#include "core/base/text.h"
#include "core/figures/figures.h"
#include "ui/clipboard.h"
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
    [[nodiscard]] const Figures::Line &line(int row) const;
    // By column; empty when there is none. The text among them is the title.
    [[nodiscard]] QStringList totals(QString *title) const;
    [[nodiscard]] CopiedCell copied(const Value &value, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] const Value &cell(const QModelIndex &index) const;
    [[nodiscard]] QString text(const Value &value, int column) const;
    [[nodiscard]] int places(int column) const; // decimals of its numbers

    Figures m_figures;
    std::vector<std::size_t> m_order; // row → line
    Language m_language = Language::En;
};

class Card;
class TotalsRow;

class FiguresTable final : public FrozenTable
{
    Q_OBJECT

public:
    explicit FiguresTable(QWidget *parent = nullptr);
    void setFigures(const Figures &figures, Language language);
    // Without the columns in which there is nothing yet; answers the notes, which name them.
    [[nodiscard]] QStringList setUsedFigures(const Figures &figures, Language language);
    // On white paper without margins, with the totals below it, where they do not scroll away.
    [[nodiscard]] Card *makeCard();
    // As high as its rows, up to so many and to what can be seen at once: the page scrolls, not the table.
    void setMostRows(int rows);
    void setRoom(int height); // for the rows, their titles and the totals
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
    TotalsRow *m_totals; // goes into the card with the table
    int m_mostRows = 0; // 0: takes the room there is
    int m_room = 0; // 0: not known
};

} // namespace passerelle
