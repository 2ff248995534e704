// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lower edge of the window: whether all is on disk, what someone should look at, what is invented.
#pragma once

#include "ui/session.h"

class QLabel;
class QStatusBar;
class QToolButton;

namespace passerelle
{

class Badge;
class ProblemWatch;

class StatusLine final : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar &bar, Session &session, ProblemWatch &watch);
    void retranslate();
    void setTyping(bool typing); // something on the screen is not on disk yet

Q_SIGNALS:
    void problemsRequested();

private:
    void showState();
    void showDisk();
    void showProblems();

    Session &m_session;
    ProblemWatch &m_watch;
    QLabel *m_state;
    QToolButton *m_problems;
    Badge *m_demo;
    bool m_typing = false;
};

// Something of what the portfolio holds is invented.
[[nodiscard]] bool holdsInventedData(const Document &document);

} // namespace passerelle
