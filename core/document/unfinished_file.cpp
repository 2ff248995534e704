// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/unfinished_file.h"

#include "core/base/file_failure.h"
#include "core/document/file_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace passerelle
{

namespace
{

const QString unfinishedSuffix = QStringLiteral(".unfinished");
const QString lockSuffix = QStringLiteral(".lock");
const QString journal = QStringLiteral("-journal"); // of SQLite, beside a file that is being written

void remove(const QString &unfinished)
{
    QFile::remove(unfinished);
    QFile::remove(unfinished + journal);
}

void requireAbsent(const QString &path)
{
    if (QFileInfo::exists(path))
        throw fileFailure(TEXT("Document", "%1 exists already. Choose another name, or open it."), path);
}

} // namespace

void writeFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (folder < 0) return;
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path)
#endif
}

UnfinishedFile::UnfinishedFile(const QString &target)
    : m_target(QFileInfo(target).absoluteFilePath())
    , m_path(hiddenBeside(target, unfinishedSuffix))
{
    requireAbsent(target);
    QLockFile::LockError error = QLockFile::NoError;
    m_lock = lockOf(target, &error);
    if (!m_lock)
        throw error == QLockFile::UnknownError && QFileInfo(m_target).dir().exists()
            ? fileFailure(
                TEXT("Document", "The disk is full, so nothing was changed in %1. Make room and try again."),
                target)
            : fileFailure(
                TEXT("Document", "%1 cannot be created. Check that the folder exists and can be written."),
                target);
    remove(m_path); // of a program that died
    // What prevents this prevents SQLite as well, which says why.
    (void)QFile(m_path).open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

UnfinishedFile::~UnfinishedFile()
{
    if (m_lock) remove(m_path);
}

QFile::Permissions UnfinishedFile::permissionsOfNewFiles() const
{
    return QFile::permissions(m_lock->fileName()); // it has just been made, like any other file
}

std::unique_ptr<QLockFile> UnfinishedFile::finish(QFile::Permissions permissions)
{
    requireAbsent(m_target);
    QFile::setPermissions(m_path, permissions); // not every disk has them
    if (!QFile::rename(m_path, m_target))
        throw fileFailure(
            TEXT("Document", "%1 cannot be created. Check that the folder exists and can be written."),
            m_target);
    writeFolder(m_target);
    return std::move(m_lock);
}

void removeUnfinished(const QString &folder)
{
    const QDir all(folder);
    const QStringList endings{unfinishedSuffix, unfinishedSuffix + journal,
                              QStringLiteral(".passerelle") + lockSuffix};
    for (const QString &ending : endings)
        for (const QString &name :
             all.entryList({QStringLiteral(".*") + ending}, QDir::Files | QDir::Hidden)) {
            const bool isLock = name.endsWith(lockSuffix);
            const QString target = name.mid(1).chopped(isLock ? lockSuffix.size() : ending.size());
            const auto lock = lockOf(all.filePath(target)); // it goes with the lock, unless somebody is at it
            if (lock) remove(all.filePath(u'.' + target + unfinishedSuffix));
        }
}

} // namespace passerelle
