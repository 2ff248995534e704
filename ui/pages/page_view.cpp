// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page_view.h"

#include "ui/guard.h"
#include "ui/widgets/type_label.h"

#include <QVBoxLayout>

namespace passerelle
{

namespace
{
constexpr int pause = 150; // milliseconds, while a person types on
}

PageView::PageView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PageView::renewNow);
    connect(&session, &Session::changed, this, &PageView::makeStale);
    connect(&session, &Session::replaced, this, &PageView::makeStale);
    connect(&session, &Session::projectChanged, this, &PageView::makeStale);
    connect(&session, &Session::languageChanged, this, &PageView::makeStale);
}

void PageView::makeStale()
{
    m_stale = true;
    if (isVisible()) m_soon.start(pause);
}

void PageView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) m_soon.start(0); // the window is painted first
}

void PageView::renewNow()
{
    if (!m_session.document()) return;
    m_stale = false;
    showFailure(guarded([this] { renew(); }));
    Q_EMIT renewed();
}

// A line that stays until it is no longer true: a view is renewed again and again.
void PageView::showFailure(const QString &text)
{
    if (!m_failure && !text.isEmpty()) {
        m_failure = new TypeLabel(TypeStep::Body);
        m_failure->setObjectName(QStringLiteral("pageFailure"));
        m_failure->setTextFormat(Qt::PlainText);
        m_failure->setWordWrap(true);
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_failure);
    }
    if (!m_failure) return;
    m_failure->setText(text);
    m_failure->setVisible(!text.isEmpty());
}

} // namespace passerelle
