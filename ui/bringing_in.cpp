// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bringing_in.h"

#include "core/base/format.h"
#include "core/merge/conflicts.h"
#include "core/merge/merge.h"
#include "core/merge/shared_folder.h"
#include "ui/guard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace passerelle
{

namespace
{

MergeReport mergeAll(Document &document, const QStringList &copies, Document::Care care)
{
    std::vector<Arrival> arrivals;
    for (const QString &copy : copies) arrivals.push_back(arrivalFrom(document, copy, {}));
    return merge(document, std::move(arrivals), care);
}

} // namespace

BringingIn::BringingIn(Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
}

QMessageBox *BringingIn::box(const char *name, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Question, QGuiApplication::applicationDisplayName(), text,
                                QMessageBox::NoButton, &m_window);
    box->setObjectName(QLatin1String(name));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

QString BringingIn::conflictsIn(const MergeReport &report)
{
    const auto open = report.outcome.conflicts.size();
    if (open == 0) return {};
    return tr(
        "%n field(s) were changed here and there by people who did not know of each other. Both values are "
        "kept.",
        nullptr, int(open));
}

QString BringingIn::told(const MergeReport &report) const
{
    QStringList lines;
    for (const MergeReport::From &from : report.from) {
        const QString file = QFileInfo(from.path).fileName();
        lines += from.changes
            ? tr("%1: %n change(s) by %2, %3.", nullptr, int(from.changes))
                  .arg(file, from.origin.person,
                       formattedDate(from.origin.at.toLocalTime().date(), m_session.language()))
            : tr("%1: nothing new.").arg(file);
    }
    lines += tr("Records: %1 new, %2 changed, %3 deleted.")
                 .arg(QString::number(report.added), QString::number(report.changed),
                      QString::number(report.deleted));
    if (const QString conflicts = conflictsIn(report); !conflicts.isEmpty()) lines += conflicts;
    return (lines + report.remarks).join(QStringLiteral("\n"));
}

void BringingIn::bringIn(const QStringList &copies)
{
    MergeReport preview;
    {
        const WaitCursor wait;
        if (!m_session.attempt(
                [&] { preview = mergeAll(*m_session.document(), copies, Document::Care::Try); }))
            return;
    }
    if (!preview.anything())
        return offerTrash(tr("Everything that is in %n copies is here already.", nullptr, int(copies.size())),
                          copies);
    auto *question = box("bringIn", told(preview));
    question->addButton(QMessageBox::Cancel);
    auto *yes = question->addButton(tr("Bring in"), QMessageBox::AcceptRole);
    question->setDefaultButton(yes);
    connect(yes, &QAbstractButton::clicked, this, [this, copies] { take(copies); });
    question->open();
}

void BringingIn::take(const QStringList &copies)
{
    {
        const WaitCursor wait;
        if (!m_session.attempt([&] { mergeAll(*m_session.document(), copies, Document::Care::Do); })) return;
    }
    offerTrash(
        tr("What was changed in %n copies is here now. “Undo” takes it back.", nullptr, int(copies.size())),
        copies);
}

void BringingIn::offerTrash(const QString &text, const QStringList &copies)
{
    auto *question = box("copiesDone", text + u'\n' + tr("The copies are not needed any more."));
    question->setDefaultButton(question->addButton(tr("Keep them"), QMessageBox::RejectRole));
    auto *away = question->addButton(tr("Move to the trash"), QMessageBox::AcceptRole);
    connect(away, &QAbstractButton::clicked, this, [this, copies] {
        QStringList left;
        for (const QString &copy : copies)
            if (!QFile::moveToTrash(copy)) left += QDir::toNativeSeparators(copy);
        if (!left.isEmpty())
            m_session.say(tr("There is no trash for these files. Delete them in the file manager: %1")
                              .arg(left.join(QStringLiteral(", "))));
    });
    connect(question, &QDialog::finished, this, &BringingIn::brought);
    question->open();
}

void BringingIn::meet()
{
    const Document *opened = m_session.document();
    if (std::exchange(m_met, opened) == opened || !m_session.writable()) return;
    QTimer::singleShot(0, this, [this, opened] { // the window is shown first
        if (m_session.document() == opened) exchangeNow();
    });
}

void BringingIn::exchangeNow()
{
    FolderExchange done;
    {
        const WaitCursor wait;
        const bool met = m_session.attempt([&] {
            if (folderNote(*m_session.document()).meets()) done = exchange(*m_session.document());
        });
        if (!met) return;
    }
    switch (done.view.standing) {
    case Standing::Alone: return;
    case Standing::Absent:
        Q_EMIT said(
            tr("The shared folder %1 is not there now.").arg(QDir::toNativeSeparators(done.view.folder)));
        return;
    case Standing::Older:
        Q_EMIT said(
            tr("This portfolio was restored and exchanges nothing with its shared folder until it is asked "
               "to: “passerelle folder --bring-back”."));
        return;
    case Standing::Together:
    case Standing::Doubled: break;
    }
    QStringList sentences;
    if (done.brought > 0)
        sentences += tr("%n change(s) came in through the shared folder.", nullptr, int(done.brought));
    if (done.given > 0) sentences += tr("%n change(s) went out into it.", nullptr, int(done.given));
    if (const QString conflicts = conflictsIn(done.report); !conflicts.isEmpty()) sentences += conflicts;
    for (const FolderNotice &notice : done.view.notices)
        if (notice.what != FolderFile::Waiting && notice.what != FolderFile::Early)
            sentences += notice.text();
    if (!sentences.isEmpty()) Q_EMIT said(sentences.join(u' '));
}

} // namespace passerelle
