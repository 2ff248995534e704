// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of a table of records: titles in up to two lines, and a field to filter by under each.
#pragma once

#include <QHeaderView>

#include <vector>

class QLineEdit;

namespace passerelle
{

class FilterHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    // What is typed above the columns, in their order. Emits nothing.
    void setFilters(const QStringList &texts);
    void retranslate();
    [[nodiscard]] QLineEdit *filter(int section) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterTyped(int section, const QString &text);

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    void renewFilters();
    void place();
    [[nodiscard]] int titleHeight() const;
    [[nodiscard]] int filterHeight() const;

    std::vector<QLineEdit *> m_filters;
};

} // namespace passerelle
