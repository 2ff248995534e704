// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table of records with filters under its head, totals below, and what to do when it is empty.
#pragma once

#include "ui/models/record_model.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace passerelle
{

class Badge;
class EmptyState;
class FilterHeader;
class FrozenTable;
struct PrintedTable;
class TotalsRow;

class RecordTable final : public QWidget
{
    Q_OBJECT

public:
    // Columns are those that the person chose for this entity, else the default ones.
    RecordTable(Session &session, const Entity &entity, QWidget *parent = nullptr);

    void setQuery(const Query &query);
    // Names of fields; not remembered, as choosing them from the menu of the head is.
    void setColumns(const QStringList &fieldNames);
    // Instead of "Nothing is here yet."
    void setEmptySentence(const QString &sentence);
    void select(qint64 record); // also scrolls to it; emits recordSelected
    [[nodiscard]] qint64 current() const; // 0: none
    [[nodiscard]] std::vector<qint64> selected() const;
    void copy() const; // the selected rows as tab-separated lines
    [[nodiscard]] PrintedTable printed();
    void removeSelected(); // one step, without a question
    void clearFilters();

    [[nodiscard]] RecordModel &model() { return *m_model; }
    [[nodiscard]] FrozenTable &view() { return *m_view; }

Q_SIGNALS:
    void recordSelected(qint64 record); // 0: none
    void recordActivated(qint64 record);
    void newRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void chooseColumns(const QPoint &where);
    void takeColumns(const std::vector<const Field *> &fields);
    void takeDefaultColumns();
    void applyFilters();
    void updateCount();
    void updateTotals();
    void showRefused();
    void layOutColumns();
    void offerUndo(const QString &sentence);
    [[nodiscard]] QString settingsKey() const;

    Session &m_session;
    RecordModel *m_model;
    QStackedWidget *m_stack;
    FilterHeader *m_header;
    FrozenTable *m_view;
    TotalsRow *m_totals;
    EmptyState *m_empty;
    QLabel *m_count;
    Badge *m_refused;
    QLabel *m_notice;
    QToolButton *m_undo;
    QTimer *m_noticeTimer;
    QTimer *m_filterTimer;
    QTimer *m_totalsTimer;
    QHash<QString, QString> m_typed; // filters by name of the field, not yet applied
    QString m_emptySentence;
    qint64 m_kept = 0; // the record that was current before a reset
    bool m_columnsChosen = false; // by the person or the page: they stay when the project changes
    bool m_laidOut = false;
    bool m_sized = false; // the person chose widths: they stay when the window changes
};

} // namespace passerelle
