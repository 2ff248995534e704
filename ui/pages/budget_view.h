// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The budget in figures: declared beside computed, by partner, category, period, work package or fund.
#pragma once

#include "core/figures/budget_figures.h"
#include "ui/pages/scrolled_view.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace passerelle
{

class Card;
class DeclaredStrip;
class FiguresTable;
class TypeLabel;

class BudgetView final : public ScrolledView
{
    Q_OBJECT

public:
    explicit BudgetView(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString state() const override;

protected:
    void renew() override;

private:
    void retranslate();
    void renewDeclared(const FiguresSource &source);

    Card *m_declaredCard;
    DeclaredStrip *m_declared;
    QLabel *m_byLabel;
    QComboBox *m_by;
    QCheckBox *m_spent;
    FiguresTable *m_table;
    TypeLabel *m_notes;
};

} // namespace passerelle
