// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problem_watch.h"

#include "core/check/check.h"
#include "ui/guard.h"

#include <QElapsedTimer>

#include <algorithm>

namespace passerelle
{

namespace
{
constexpr int shortest = 400; // milliseconds without a change before the portfolio is looked through
}

ProblemWatch::ProblemWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pause(shortest)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProblemWatch::lookNow);
    connect(&session, &Session::changed, this, &ProblemWatch::lookSoon);
    connect(&session, &Session::projectChanged, this, &ProblemWatch::lookSoon);
    connect(&session, &Session::languageChanged, this, &ProblemWatch::lookSoon);
    connect(&session, &Session::replaced, this, [this] {
        m_problems.clear();
        m_known = false;
        m_pause = shortest;
        Q_EMIT found();
        lookSoon();
    });
}

int ProblemWatch::count(Severity severity) const
{
    return int(std::ranges::count(m_problems, severity, &Problem::severity));
}

void ProblemWatch::lookSoon()
{
    if (m_session.document()) m_timer.start(m_pause);
}

void ProblemWatch::lookNow()
{
    m_timer.stop();
    if (!m_session.document()) return;
    QElapsedTimer time;
    time.start();
    const QString failure = guarded(
        [this] { m_problems = passerelle::problems(*m_session.document(), m_session.project()); });
    if (!failure.isEmpty()) m_problems = {{Severity::Error, nullptr, 0, nullptr, failure}};
    // A large portfolio takes longer to look through: then less often.
    m_pause = std::max(shortest, int(time.elapsed()) * 10);
    m_known = true;
    Q_EMIT found();
}

} // namespace passerelle
