// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the portfolio means for places and industries, as a table.
#pragma once

#include "ui/pages/page_view.h"

class QComboBox;
class QLabel;

namespace passerelle
{

class FiguresTable;
class TypeLabel;

class ImpactView final : public PageView
{
    Q_OBJECT

public:
    explicit ImpactView(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QString state() const override;
    [[nodiscard]] std::vector<std::variant<PrintedTable, ChartData>> printed() const override;
    void copy() const override;

protected:
    void renew() override;

private:
    void retranslate();

    QLabel *m_whatLabel, *m_byLabel, *m_levelLabel;
    QComboBox *m_what, *m_by, *m_level;
    FiguresTable *m_table;
    TypeLabel *m_notes;
};

} // namespace passerelle
