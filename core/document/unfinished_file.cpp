// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/unfinished_file.h"

#include "core/base/failure.h"
#include "core/base/label.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace passerelle
{

namespace
{

const QString suffix = QStringLiteral(".unfinished");
const QString lockSuffix = QStringLiteral(".lock");
const QString journal = QStringLiteral("-journal"); // of SQLite, beside a file that is being written

// Beside the portfolio itself, not beside a link to it; hidden, and gone when the program ends.
QString hidden(const QString &path, const QString &ending)
{
    const QString target = QFileInfo(path).canonicalFilePath(); // empty for a file that is to be made
    const QFileInfo file(target.isEmpty() ? path : target);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + ending;
}

void remove(const QString &unfinished)
{
    QFile::remove(unfinished);
    QFile::remove(unfinished + journal);
}

Failure failure(const Label &label, const QString &path)
{
    return Failure(translated(label).arg(QDir::toNativeSeparators(path)));
}

void requireAbsent(const QString &path)
{
    if (QFileInfo::exists(path))
        throw failure(TEXT("Document", "%1 exists already. Choose another name, or open it."), path);
}

} // namespace

QString lockPath(const QString &path) { return hidden(path, lockSuffix); }

std::unique_ptr<QLockFile> lockOf(const QString &path, QLockFile::LockError *error)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0);
    bool locked = lock->tryLock();
    // A program that died while it made the lock left it empty: no telling whose it was. It is only removed
    // when no living program holds it.
    if (!locked && lock->error() == QLockFile::LockFailedError && QFileInfo(lock->fileName()).size() == 0)
        locked = lock->removeStaleLockFile() && lock->tryLock();
    if (error) *error = lock->error();
    return locked ? std::move(lock) : nullptr;
}

UnfinishedFile::UnfinishedFile(const QString &target)
    : m_target(QFileInfo(target).absoluteFilePath())
    , m_path(hidden(target, suffix))
{
    requireAbsent(target);
    QLockFile::LockError error = QLockFile::NoError;
    m_lock = lockOf(target, &error);
    if (!m_lock)
        throw error == QLockFile::UnknownError
            ? failure(
                TEXT("Document", "The disk is full, so nothing was changed in %1. Make room and try again."),
                target)
            : failure(
                TEXT("Document", "%1 cannot be created. Check that the folder exists and can be written."),
                target);
    remove(m_path); // of a program that died
}

UnfinishedFile::~UnfinishedFile()
{
    if (m_lock) remove(m_path);
}

std::unique_ptr<QLockFile> UnfinishedFile::finish()
{
    requireAbsent(m_target);
    if (!QFile::rename(m_path, m_target))
        throw failure(
            TEXT("Document", "%1 cannot be created. Check that the folder exists and can be written."),
            m_target);
    return std::move(m_lock);
}

void removeUnfinished(const QString &folder)
{
    const QDir all(folder);
    const QStringList endings{suffix, suffix + journal, QStringLiteral(".passerelle") + lockSuffix};
    for (const QString &ending : endings)
        for (const QString &name :
             all.entryList({QStringLiteral(".*") + ending}, QDir::Files | QDir::Hidden)) {
            const bool isLock = name.endsWith(lockSuffix);
            const QString target = name.mid(1).chopped(isLock ? lockSuffix.size() : ending.size());
            const auto lock = lockOf(all.filePath(target)); // it goes with the lock, unless somebody is at it
            if (lock) remove(all.filePath(u'.' + target + suffix));
        }
}

} // namespace passerelle
