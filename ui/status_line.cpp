// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/status_line.h"

#include "core/model/entities.h"
#include "ui/problem_watch.h"
#include "ui/widgets/badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

namespace passerelle
{

bool holdsInventedData(const Document &document)
{
    Query query;
    query.conditions = {{QStringLiteral("confidence"), Condition::Is::Equal, QStringLiteral("invented")}};
    query.limit = 1;
    return !document.numbers(*entityNamed(QStringLiteral("provenance")), query).empty();
}

StatusLine::StatusLine(QStatusBar &bar, Session &session, ProblemWatch &watch)
    : QObject(&bar)
    , m_session(session)
    , m_watch(watch)
    , m_state(new QLabel)
    , m_problems(new QToolButton)
    , m_demo(new Badge(Status::Demo))
{
    m_state->setObjectName(QStringLiteral("diskState"));
    m_problems->setObjectName(QStringLiteral("problemsButton"));
    m_problems->setAutoRaise(true);
    m_demo->setObjectName(QStringLiteral("demoNote"));
    m_state->setContentsMargins(12, 0, 12, 0);
    bar.setSizeGripEnabled(false);
    auto *parts = new QWidget;
    auto *row = new QHBoxLayout(parts);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state);
    row->addWidget(m_problems);
    bar.addWidget(parts);
    // A message takes their place. The bar itself hides only what is on the screen already, and a portfolio
    // is opened before the window is.
    connect(&bar, &QStatusBar::messageChanged, parts,
            [parts](const QString &message) { parts->setVisible(message.isEmpty()); });
    bar.addPermanentWidget(m_demo);
    bar.setContentsMargins(0, 0, 8, 0);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsRequested);
    connect(&session, &Session::changed, this, &StatusLine::showState);
    connect(&session, &Session::replaced, this, &StatusLine::showState);
    connect(&watch, &ProblemWatch::found, this, &StatusLine::showProblems);
    retranslate();
}

void StatusLine::retranslate()
{
    m_demo->setText(tr("Demonstration: invented figures"));
    m_problems->setToolTip(tr("Show everything that someone should look at."));
    showState();
    showProblems();
}

void StatusLine::showState()
{
    const Document *document = m_session.document();
    showDisk();
    m_demo->setVisible(document && holdsInventedData(*document));
}

void StatusLine::showDisk()
{
    const Document *document = m_session.document();
    m_state->setText(!document                   ? tr("No portfolio is open.")
                         : !document->writable() ? tr("Read-only: nothing can be changed")
                         : m_typing              ? tr("Being typed, not on disk yet")
                                                 : tr("✓ All changes are on disk"));
}

void StatusLine::setTyping(bool typing)
{
    m_typing = typing;
    showDisk();
}

void StatusLine::showProblems()
{
    m_problems->setVisible(m_session.document() && m_watch.known());
    m_problems->setText(tr("Errors: %1 · Expected: %2")
                            .arg(m_watch.count(Severity::Error))
                            .arg(m_watch.count(Severity::Expected)));
}

} // namespace passerelle
