// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that someone should look at; a double click goes to the record and its field.
#pragma once

#include "ui/pages/page_view.h"

#include <QAbstractTableModel>

class QStackedWidget;
class QTableView;

namespace passerelle
{

class EmptyState;
class ProblemWatch;
class TableHead;

class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, RecordColumn, FieldColumn, TextColumn, ColumnCount };
    ProblemModel(Session &session, ProblemWatch &watch, QObject *parent = nullptr);
    void renew();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Session &m_session;
    [[nodiscard]] QString record(int row) const;

    ProblemWatch &m_watch;
    mutable std::vector<QString> m_records; // by row, as soon as it was seen
};

class ProblemsView final : public PageView
{
    Q_OBJECT

public:
    ProblemsView(Session &session, ProblemWatch &watch, QWidget *parent = nullptr);
    [[nodiscard]] QString state() const override;
    [[nodiscard]] std::vector<std::variant<PrintedTable, ChartData>> printed() const override;
    void copy() const override;

protected:
    void renew() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show();
    void fitColumns();

    ProblemWatch &m_watch;
    ProblemModel m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    TableHead *m_head;
    EmptyState *m_empty;
};

} // namespace passerelle
