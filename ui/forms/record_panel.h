// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The side panel: a record with its form, its history and what refers to it.
#pragma once

#include "ui/session.h"

#include <QWidget>

class QTabWidget;
class QToolButton;
class QTreeWidget;

namespace passerelle
{

class RecordForm;
class TypeLabel;

class RecordPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPanel(Session &session, QWidget *parent = nullptr);

    void setRecord(const Entity &entity, qint64 record); // 0: empty
    void startNew(const Row &draft); // see RecordForm
    [[nodiscard]] qint64 record() const;
    [[nodiscard]] RecordForm &form() { return *m_form; }

Q_SIGNALS:
    void created(qint64 record);
    void closeRequested();
    void recordRequested(const passerelle::Entity *entity, qint64 record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void renew();
    void renewTab();
    void fillHistory();
    void fillLinks();

    Session &m_session;
    TypeLabel *m_caption;
    QToolButton *m_close;
    TypeLabel *m_title;
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
