// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"

#include "core/document/backup.h"
#include "core/document/signature.h"
#include "core/merge/package_file.h"
#include "core/model/project.h"
#include "ui/guard.h"

#include <QFileInfo>
#include <QScopeGuard>

namespace passerelle
{

Session::Session(Installation installation, QObject *parent)
    : QObject(parent)
    , m_installation(std::move(installation))
{
}

Session::~Session() = default;

bool Session::open(const QString &path, Document::Access access)
{
    const QString failure = tryToOpen(path, access);
    if (!failure.isEmpty()) say(failure);
    return failure.isEmpty();
}

QString Session::tryToOpen(const QString &path, Document::Access access)
{
    // The file would find itself locked.
    if (m_document && QFileInfo(path) == QFileInfo(m_document->path())) close();
    std::unique_ptr<Document> document;
    QString failure = attempted([&] {
        requireNoPackage(path);
        document = Document::open(path, m_installation, access);
    });
    if (failure.isEmpty()) take(std::move(document));
    return failure;
}

bool Session::create(const QString &path)
{
    std::unique_ptr<Document> document;
    if (!attempt([&] { document = Document::create(path, m_installation); })) return false;
    take(std::move(document));
    return true;
}

void Session::close() { take({}); }

void Session::take(std::unique_ptr<Document> document)
{
    if (m_document) Q_EMIT aboutToBeReplaced();
    const std::unique_ptr<Document> former = std::exchange(m_document, std::move(document));
    const bool hadProject = std::exchange(m_project, 0) != 0;
    m_untold.clear();
    if (m_document) {
        m_document->setLanguage(m_language);
        m_document->observe([this](const ChangedRecords &changed) {
            // Whoever is told may write at once (a field that loses the focus), which a change that is still
            // going on would not let it.
            if (m_attempts > 0)
                m_untold.push_back(changed);
            else
                tell(changed);
        });
    }
    Q_EMIT replaced();
    if (hadProject) Q_EMIT projectChanged(0);
}

// The project that is shown was deleted, its creation undone, or it is not in the backup.
bool Session::takesProjectAway(const ChangedRecords &changed) const
{
    if (!m_project || !m_document) return false;
    if (!changed.everything && !changed.touches(describe<Project>())) return false;
    bool there = true;
    (void)guarded([&] { there = m_document->row(describe<Project>(), m_project).has_value(); });
    return !there;
}

void Session::tell(const ChangedRecords &changed)
{
    const bool gone = takesProjectAway(changed);
    if (gone) m_project = 0;
    if (changed.everything)
        Q_EMIT replaced();
    else
        Q_EMIT this->changed(changed);
    if (gone) Q_EMIT projectChanged(0);
}

void Session::setLanguage(Language language)
{
    if (language == m_language) return;
    m_language = language;
    if (m_document) m_document->setLanguage(language);
    Q_EMIT languageChanged();
}

void Session::setProject(qint64 project)
{
    if (project == m_project) return;
    m_project = project;
    Q_EMIT projectChanged(project);
}

QString Session::attempted(const std::function<void()> &act)
{
    QString failure;
    {
        ++m_attempts;
        const auto done = qScopeGuard([this] { --m_attempts; });
        failure = guarded(act);
    }
    if (m_attempts == 0)
        for (const ChangedRecords &changed : std::exchange(m_untold, {})) tell(changed);
    return failure;
}

void Session::say(const QString &failure)
{
    Q_EMIT failed(failure);
    if (m_window) showFailure(m_window, failure);
}

bool Session::attempt(const std::function<void()> &act)
{
    const QString failure = attempted(act);
    if (!failure.isEmpty()) say(failure);
    return failure.isEmpty();
}

bool Session::edit(const Label &name, const QString &subject, const std::function<void(Editor &)> &edit)
{
    return m_document && attempt([&] { m_document->change(name, subject, edit); });
}

bool Session::sign(const Signature &signature)
{
    return attempt([&] {
        keepSignature(m_installation.dataFolder, signature, Care::Do);
        passerelle::sign(m_installation, signature);
        if (m_document) m_document->sign(signature);
    });
}

bool Session::undo()
{
    return m_document && attempt([&] { m_document->undo(); });
}

bool Session::redo()
{
    return m_document && attempt([&] { m_document->redo(); });
}

} // namespace passerelle
