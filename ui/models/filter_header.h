// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of a table of records: titles in up to two lines, and a field to filter by under each.
#pragma once

#include "ui/models/table_head.h"

#include <vector>

class QLineEdit;

namespace passerelle
{

class FilterHeader final : public TableHead
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    // What is typed above the columns, in their order. Emits nothing.
    void setFilters(const QStringList &texts);
    // What is typed there cannot be compared with the column.
    void setRefused(int section, bool refused);
    void retranslate();
    [[nodiscard]] QLineEdit *filter(int section) const;
    [[nodiscard]] QSize sizeHint() const override;
    void scrolled() override;

Q_SIGNALS:
    void filterTyped(int section, const QString &text);
    void filterEntered(int section); // it has the focus

protected:
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void renewFilters();
    void place();
    void moveFilters();
    [[nodiscard]] int filterHeight() const;

    std::vector<QLineEdit *> m_filters;
};

} // namespace passerelle
