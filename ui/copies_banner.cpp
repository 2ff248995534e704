// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/copies_banner.h"

#include "core/document/restore.h"
#include "core/merge/conflicted_copies.h"
#include "ui/look/colours.h"
#include "ui/session.h"
#include "ui/widgets/badge.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace passerelle
{

namespace
{

QDateTime changeOfFolder(const Document &document)
{
    return QFileInfo(QFileInfo(placeOf(document.path())).absolutePath()).lastModified();
}

} // namespace

CopiesBanner::CopiesBanner(Session &session)
    : m_session(session)
    , m_sentence(new Badge(Status::Warn))
    , m_bringIn(new QPushButton)
    , m_later(new QPushButton)
{
    m_sentence->setObjectName(QStringLiteral("copiesBanner"));
    m_sentence->setWordWrap(true);
    m_sentence->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // the whole width of the window
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_bringIn->setObjectName(QStringLiteral("bringCopiesIn"));
    m_later->setObjectName(QStringLiteral("copiesLater"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_bringIn);
    row->addWidget(m_later);
    connect(m_bringIn, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted({m_copies.cbegin(), m_copies.cend()});
    });
    connect(m_later, &QPushButton::clicked, this, &CopiesBanner::dismiss);
    hide();
}

void CopiesBanner::look()
{
    m_dismissed.clear();
    m_folderChanged = {};
    lookAgain();
}

void CopiesBanner::lookAgain()
{
    const Document *document = m_session.document();
    const QDateTime changed = document ? changeOfFolder(*document) : QDateTime();
    if (document && changed == m_folderChanged) return;
    m_folderChanged = changed;
    m_copies = document ? conflictedCopies(document->path(), document->uuid()) : std::vector<QString>();
    setVisible(!m_copies.empty() && m_copies != m_dismissed);
    retranslate();
}

void CopiesBanner::retranslate()
{
    m_sentence->setText(m_copies.empty() ? QString() : sentence(m_copies));
    m_bringIn->setText(tr("Bring in…"));
    m_later->setText(tr("Not now"));
}

void CopiesBanner::broughtIn()
{
    dismiss();
    lookAgain();
}

void CopiesBanner::dismiss()
{
    m_dismissed = m_copies;
    hide();
}

// The ground of its sentence, as wide as the window.
void CopiesBanner::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), colours().warn.ground); }

} // namespace passerelle
