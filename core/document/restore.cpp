// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Going back to a backup where the file itself is of no use any more.
#include "core/document/restore.h"

#include "core/document/backup.h"
#include "core/document/document_private.h"
#include "core/document/file_lock.h"
#include "core/document/format.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QtEndian>
#include <sqlite3.h>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace passerelle
{

namespace
{

QString native(const QString &path) { return QDir::toNativeSeparators(path); }

Failure failure(const Label &label, const QString &first, const QString &second = {})
{
    QString text = translated(label).arg(native(first));
    return Failure(second.isEmpty() ? text : text.arg(native(second)));
}

bool isMarkedAsPortfolio(const QString &path)
{
    constexpr qsizetype markAt = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray header = file.read(markAt + 4);
    return header.size() == markAt + 4
        && qFromBigEndian<qint32>(header.constData() + markAt) == applicationId;
}

// What is renamed survives a power cut only when the folder is written, too.
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

// Replaces what is there.
void moveTo(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        throw failure(TEXT("Document", "%1 cannot be written. Check its permissions, or work on a copy."),
                      to);
    writeFolder(to);
}

// "plan.passerelle" → "plan (damaged 2026-11-22 14-03-07).passerelle", beside it.
QString keptName(const QString &path, const QDateTime &now)
{
    const QFileInfo file(path);
    const QString base = file.absolutePath() + u'/' + file.completeBaseName() + QStringLiteral(" (damaged ")
        + now.toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString name = base + u')' + suffix;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1 %2)%3").arg(base).arg(number).arg(suffix);
    return name;
}

// A second name for the same bytes, so that the file is never missing; a copy where the disk has no such
// names.
void keepAs(const QString &path, const QString &name)
{
    std::error_code error;
    std::filesystem::create_hard_link(QFileInfo(path).filesystemFilePath(),
                                      QFileInfo(name).filesystemFilePath(), error);
    if (!error || QFile::copy(path, name)) return;
    QFile::remove(name);
    throw failure(
        TEXT("Document",
             "The damaged file %1 cannot be kept beside itself, so nothing was changed. Make room or "
             "check the permissions of the folder."),
        path);
}

// A backup, whole and brought up to date, beside the file that it is to become.
class PreparedBackup
{
public:
    PreparedBackup(const QString &backup, const QString &path, const Installation &installation)
        : m_path(path + QStringLiteral(".restoring"))
    {
        const Installation stranger{{}, installation.person, installation.organisation, {}, installation.now};
        QFile::remove(m_path); // of a program that died
        Document::open(backup, stranger, Document::Access::Read)->copyTo(m_path);
        const auto document = Document::open(m_path, stranger, Document::Access::Write);
        if (!document->writable()) throw Failure(document->readOnlyReason());
    }
    ~PreparedBackup() { QFile::remove(m_path); }
    PreparedBackup(const PreparedBackup &) = delete;
    PreparedBackup &operator=(const PreparedBackup &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace

QString identityIn(const QString &path)
{
    constexpr qint64 enough = 1 << 20; // it is on one of the first pages
    static const QRegularExpression entry(
        QStringLiteral("uuid([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return entry.match(QString::fromLatin1(file.read(enough))).captured(1);
}

void requireBackupOf(const QString &uuid, const QString &backup, const QString &path, const Format &format)
{
    if (!QFileInfo::exists(backup))
        throw failure(TEXT("Document", "There is no backup %1. “backup --list” shows those that there are."),
                      backup);
    const auto source = Document::open(backup, Installation{}, Document::Access::Read, format);
    if (source->schema() > format.version()) throw Failure(source->readOnlyReason());
    if (!uuid.isEmpty() && source->uuid() != uuid)
        throw failure(
            TEXT("Document",
                 "%1 is a backup of another portfolio than %2, so nothing was changed. Copy it to a "
                 "name of its own and open it there."),
            backup, path);
}

bool isBeyondOpening(const QString &path, const Installation &installation)
{
    QString reason;
    try {
        (void)Document::open(path, installation, Document::Access::Read);
        return false;
    } catch (const Failure &failure) {
        reason = failure.text();
    }
    const QFileInfo file(path);
    if (!file.exists() || file.size() == 0) return !file.isDir();
    if (file.isDir() || !file.isReadable()) throw Failure(reason);
    try {
        SQLite::Database(path.toStdString(), SQLite::OPEN_READONLY)
            .execAndGet("SELECT count(*) FROM sqlite_schema");
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getErrorCode() & 0xff;
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) throw explained(exception, path);
    }
    return true;
}

QString restoreFile(const QString &given, const QString &backup, const Installation &installation, Care care)
{
    const QString path = placeOf(given);
    const QFileInfo file(path);
    const QString uuid = identityOf(path, installation);
    if (file.isDir() || (file.size() > 0 && uuid.isEmpty() && !isMarkedAsPortfolio(path)))
        throw failure(
            TEXT("Document",
                 "Nothing shows that %1 ever was a portfolio, so it was left as it is. Copy the backup "
                 "to another name and open it there."),
            path);
    requireBackupOf(uuid, backup, path);
    const auto lock = lockOf(path);
    if (!lock)
        throw failure(
            TEXT("Document",
                 "%1 cannot be restored: another program has it open, or its folder cannot be written. "
                 "Close it there, or check the permissions of the folder."),
            path);
    const PreparedBackup prepared(backup, path, installation);
    if (care == Care::Try) return {};
    QString kept;
    if (file.size() > 0) {
        kept = keptName(path, installation.now().toLocalTime());
        keepAs(path, kept);
    }
    // A journal that stayed would be played into the restored file.
    for (const QString &beside : {QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")})
        if (QFileInfo::exists(path + beside))
            moveTo(path + beside, (kept.isEmpty() ? keptName(path, installation.now()) : kept) + beside);
    moveTo(prepared.path(), path);
    return kept;
}

} // namespace passerelle
