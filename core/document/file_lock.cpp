// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/file_lock.h"

#include "core/base/failure.h"
#include "core/base/label.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace passerelle
{

namespace
{

QString lockPath(const QString &path) { return hiddenBeside(path, QStringLiteral(".lock")); }

// Names of machines are often the same ("localhost"); the number that the system gave itself is not.
bool isElsewhere(const QLockFile &lock, const QString &machine)
{
    QFile file(lock.fileName());
    const auto lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    const QByteArray number = lines.value(3).trimmed(), ours = QSysInfo::machineUniqueId();
    return number.isEmpty() || ours.isEmpty() ? machine != QSysInfo::machineHostName() : number != ours;
}

// A file that a synchronised folder brought belongs to who runs that here, whoever wrote it.
bool isOurs(const QFileInfo &file)
{
#ifdef Q_OS_UNIX
    return file.ownerId() == geteuid();
#else
    return file.owner().section(u'\\', -1) == qEnvironmentVariable("USERNAME");
#endif
}

QString known(const QString &text) { return text.isEmpty() ? QStringLiteral("?") : text; }

} // namespace

QString hiddenBeside(const QString &path, const QString &ending)
{
    const QString target = QFileInfo(path).canonicalFilePath(); // empty for a file that is to be made
    const QFileInfo file(target.isEmpty() ? path : target);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + ending;
}

std::unique_ptr<QLockFile> lockOf(const QString &path, QLockFile::LockError *error)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // people work for hours; a program that died on this machine is noticed
    bool locked = lock->tryLock();
    // A program that died while it made the lock left it empty: no telling whose it was. It is only removed
    // when no living program holds it.
    if (!locked && lock->error() == QLockFile::LockFailedError && QFileInfo(lock->fileName()).size() == 0)
        locked = lock->removeStaleLockFile() && lock->tryLock();
    if (error) *error = lock->error();
    return locked ? std::move(lock) : nullptr;
}

LockHolder holderOf(const QString &path)
{
    const QLockFile lock(lockPath(path));
    LockHolder holder;
    qint64 process = 0;
    QString program;
    const bool told = lock.getLockInfo(&process, &holder.machine, &program);
    const QFileInfo file(lock.fileName());
    holder.since = file.lastModified();
    // A machine that went down while it wrote its name left an empty file.
    holder.elsewhere = !told || isElsewhere(lock, holder.machine);
    if (!holder.elsewhere || !isOurs(file)) holder.user = file.owner();
    return holder;
}

std::optional<LockHolder> holderNow(const QString &path)
{
    QLockFile::LockError error = QLockFile::NoError;
    if (lockOf(path, &error) || error != QLockFile::LockFailedError) return {};
    return holderOf(path);
}

QString sentence(const LockHolder &holder, const QString &path)
{
    const Label here = TEXT("Document",
                            "%1 is open in another program (user %2 on %3 since %4), so it is opened for "
                            "reading only. Close it there to change it here.");
    const Label elsewhere = TEXT(
        "Document",
        "%1 is open on another computer (user %2 on %3 since %4), so it is opened for "
        "reading only. Close it there to change it here; if that computer is not "
        "running any more, take the file over.");
    const Label bySomebody = TEXT(
        "Document",
        "%1 is open on another computer (%2 since %3), so it is opened for reading only. Close it there to "
        "change it here; if that computer is not running any more, take the file over.");
    const QString shown = QDir::toNativeSeparators(path), machine = known(holder.machine),
                  since = holder.since.toString(Qt::ISODate).replace(u'T', u' ');
    if (holder.elsewhere && holder.user.isEmpty()) return translated(bySomebody).arg(shown, machine, since);
    return translated(holder.elsewhere ? elsewhere : here).arg(shown, known(holder.user), machine, since);
}

void Document::breakLock(const QString &path)
{
    const auto holder = holderNow(path);
    if (!holder) return;
    if (!holder->elsewhere) throw Failure(sentence(*holder, path));
    QFile::remove(lockPath(path));
}

} // namespace passerelle
