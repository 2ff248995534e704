// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sums of the amounts of all rows shown, under their columns.
#pragma once

#include <QWidget>

class QTableView;

namespace passerelle
{

class TotalsRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsRow(QTableView &view);
    // By column; empty: no total. Hides itself when there is none.
    void setTexts(const QStringList &texts, const QString &title);
    [[nodiscard]] QStringList texts() const { return m_texts; }
    [[nodiscard]] int widthOf(int column) const; // that its total needs
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;

    QTableView &m_view;
    QStringList m_texts;
    QString m_title;
};

} // namespace passerelle
