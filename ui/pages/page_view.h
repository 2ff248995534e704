// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A view of a page that is computed from the records: brought up to date when it is seen, never before.
#pragma once

#include "ui/print/printout.h"
#include "ui/session.h"

#include <QTimer>
#include <QWidget>

namespace passerelle
{

class TypeLabel;

class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(Session &session, QWidget *parent = nullptr);
    // One line about what is shown, for the head of the page.
    [[nodiscard]] virtual QString state() const { return {}; }
    // What is selected, to the clipboard.
    virtual void copy() const { }
    // What is shown, for paper; titles of parts that have none are those of the page.
    [[nodiscard]] virtual std::vector<std::variant<PrintedTable, ChartData>> printed() const { return {}; }

Q_SIGNALS:
    void recordRequested(const passerelle::Entity *entity, qint64 record, const QString &field);
    void sectionRequested(const QString &section);
    void renewed();

protected:
    // Only called while a portfolio is open; a Failure is shown above the view.
    virtual void renew() = 0;
    void makeStale(); // renews soon, or when the view is shown
    void showEvent(QShowEvent *event) override;

    Session &m_session;

private:
    void renewNow();
    void showFailure(const QString &text);

    QTimer m_soon;
    bool m_stale = true;
    TypeLabel *m_failure = nullptr; // made when it is needed
};

} // namespace passerelle
