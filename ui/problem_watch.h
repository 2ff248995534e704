// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The problems of the open portfolio, found again a while after something changed, a piece at a time so that
// the window stays awake: for every place that shows their number or their list.
#pragma once

#include "core/base/problem.h"
#include "ui/session.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace passerelle
{

class Check;

class ProblemWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ProblemWatch(Session &session, QObject *parent = nullptr);
    ~ProblemWatch() override;
    // Of the project that is shown, errors first.
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }
    [[nodiscard]] int count(Severity severity) const;
    [[nodiscard]] bool known() const { return m_known; } // false: not looked yet
    void lookNow();

Q_SIGNALS:
    void found();

private:
    void lookSoon();
    void lookOn();
    void look(qint64 most);

    Session &m_session;
    QTimer m_timer;
    std::unique_ptr<Check> m_check; // going on
    std::vector<Problem> m_problems;
    bool m_known = false;
    int m_pause;
    qint64 m_taken = 0; // milliseconds that the check has taken so far
};

} // namespace passerelle
