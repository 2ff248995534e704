// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page_view.h"

#include "ui/guard.h"

namespace passerelle
{

PageView::PageView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    constexpr int pause = 150; // while a person types on
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &PageView::renewNow);
    connect(&session, &Session::changed, this, &PageView::makeStale);
    connect(&session, &Session::replaced, this, &PageView::makeStale);
    connect(&session, &Session::projectChanged, this, &PageView::makeStale);
    connect(&session, &Session::languageChanged, this, &PageView::makeStale);
}

void PageView::makeStale()
{
    m_stale = true;
    if (isVisible()) m_soon.start();
}

void PageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) renewNow();
}

void PageView::renewNow()
{
    if (!m_session.document()) return;
    m_stale = false;
    const QString failure = guarded([this] { renew(); });
    if (!failure.isEmpty()) showFailure(window(), failure);
    Q_EMIT renewed();
}

} // namespace passerelle
