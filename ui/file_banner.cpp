// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/file_banner.h"

#include "ui/look/colours.h"
#include "ui/portfolio_files.h"
#include "ui/widgets/badge.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace passerelle
{

FileBanner::FileBanner(Session &session, PortfolioFiles &files)
    : m_session(session)
    , m_files(files)
    , m_sentence(new Badge(Status::Warn))
    , m_remedy(new QPushButton)
{
    m_sentence->setObjectName(QStringLiteral("readOnlyBanner"));
    m_sentence->setWordWrap(true);
    m_sentence->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // the whole width of the window
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_remedy->setObjectName(QStringLiteral("readOnlyRemedy"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_remedy);
    connect(m_remedy, &QPushButton::clicked, this, &FileBanner::act);
}

void FileBanner::renew()
{
    const Document *document = m_session.document();
    const bool moved = document && document->moved();
    setVisible(document && (moved || !document->writable()));
    if (!document) return;
    const auto holder = document->lockHolder();
    m_sentence->setText(
        moved ? tr("The file was moved, replaced or deleted by another program. What is shown here "
                   "is still whole: save a copy of it.")
              : document->readOnlyReason());
    m_remedy->setText(moved                             ? tr("Save a copy…")
                          : holder && holder->elsewhere ? tr("Take the file over…")
                                                        : tr("Open again"));
    m_remedy->setVisible(moved || holder);
}

// The ground of its sentence, as wide as the window.
void FileBanner::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), colours().warn.ground); }

void FileBanner::act()
{
    const Document *document = m_session.document();
    if (!document) return;
    if (document->moved())
        m_files.saveCopy();
    else if (const auto holder = document->lockHolder(); holder && holder->elsewhere)
        m_files.takeOver();
    else
        m_files.openPath(QString(document->path())); // the document goes on the way
}

} // namespace passerelle
