// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/problem_watch.h"

#include "core/check/check.h"
#include "ui/guard.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

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
    connect(&m_timer, &QTimer::timeout, this, &ProblemWatch::lookOn);
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

ProblemWatch::~ProblemWatch() = default;

int ProblemWatch::count(Severity severity) const
{
    return int(std::ranges::count(m_problems, severity, &Problem::severity));
}

void ProblemWatch::lookSoon()
{
    m_check.reset(); // what it found is no longer so
    if (m_session.document()) m_timer.start(m_pause);
}

void ProblemWatch::lookOn()
{
    if (m_session.isChanging()) return lookSoon(); // an import that tells how far it is
    constexpr qint64 slice = 12; // milliseconds for which nobody notices that the window does not answer
    look(slice);
}

void ProblemWatch::lookNow() { look(std::numeric_limits<qint64>::max()); }

void ProblemWatch::look(qint64 most)
{
    m_timer.stop();
    if (!m_session.document()) return;
    QElapsedTimer time;
    time.start();
    bool done = false;
    const QString failure = guarded([&] {
        if (!m_check) {
            m_check = std::make_unique<Check>(*m_session.document(), m_session.project());
            m_taken = 0;
        }
        while (!done && time.elapsed() < most) done = !m_check->next();
        if (done) m_problems = m_check->taken();
    });
    m_taken += time.elapsed();
    if (!failure.isEmpty()) m_problems = {{Severity::Error, nullptr, 0, nullptr, failure}};
    if (!done && failure.isEmpty()) return m_timer.start(0);
    m_check.reset();
    // A large portfolio takes longer to look through: then less often.
    m_pause = std::max(shortest, int(m_taken) * 10);
    m_known = true;
    Q_EMIT found();
}

} // namespace passerelle
