// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A chart on a page: the picture, the same figures as a table, and saving it as a file.
#pragma once

#include "core/base/text.h"
#include "ui/charts/chart_data.h"
#include "ui/clipboard.h"

#include <QWidget>

class QChartView;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace passerelle
{

class BarChart;
class TypeLabel;

// The figures below a head, numbers as the spreadsheets of that language read them.
[[nodiscard]] QList<CopiedRow> copiedRows(const ChartData &data, Language language);

class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    void setData(const ChartData &data, Language language);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    // Left of the buttons: a "demo" badge.
    void addCorner(QWidget *widget);
    void setTableShown(bool shown);
    // Throws Failure.
    void save(const QString &fileName) const;
    // Copies the figures to the clipboard: the selected cells of the table, or all of them.
    void copy() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void renewChart();
    void fillTable();
    void step(int by);
    void askWhereToSave();

    ChartData m_data;
    Language m_language = Language::En;
    int m_current = -1;
    TypeLabel *m_title;
    TypeLabel *m_caption;
    TypeLabel *m_notice;
    QHBoxLayout *m_corner;
    QToolButton *m_tableButton;
    QToolButton *m_copyButton;
    QToolButton *m_saveButton;
    QStackedWidget *m_stack;
    QChartView *m_view;
    QTableWidget *m_table;
    BarChart *m_chart = nullptr; // owned by m_view
};

} // namespace passerelle
