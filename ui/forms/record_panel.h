// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The side panel: a record with its form, its history and what refers to it.
#pragma once

#include "ui/session.h"

#include <QWidget>

class QPushButton;
class QTabWidget;
class QToolButton;
class QTreeWidget;

namespace passerelle
{

class Badge;
class RecordForm;
class TypeLabel;

class RecordPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPanel(Session &session, QWidget *parent = nullptr);

    void setRecord(const Entity &entity, qint64 record); // 0: empty
    void clear(); // nobody sees it
    void startNew(const Row &draft); // see RecordForm
    void resume(const Row &draft);
    [[nodiscard]] qint64 record() const;
    [[nodiscard]] RecordForm &form() { return *m_form; }

Q_SIGNALS:
    void created(qint64 record);
    void resumeRequested(const passerelle::Row &draft); // a new record that waited
    void closeRequested();
    void recordRequested(const passerelle::Entity *entity, qint64 record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void renew();
    QWidget *makeWaiting();
    void renewWaiting();
    void renewTab();
    void fillHistory();
    void fillLinks();

    Session &m_session;
    TypeLabel *m_caption;
    QToolButton *m_close;
    TypeLabel *m_title;
    QWidget *m_waiting; // a new record that was left before it could exist
    Badge *m_waitingNotice;
    QPushButton *m_continue, *m_drop;
    QTabWidget *m_tabs;
    RecordForm *m_form;
    QTreeWidget *m_history;
    QTreeWidget *m_links;
    TypeLabel *m_nothing; // instead of the tabs
    TypeLabel *m_foot;
    bool m_historyStale = true;
    bool m_linksStale = true;
};

} // namespace passerelle
