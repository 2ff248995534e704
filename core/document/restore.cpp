// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Going back to a backup where the file itself is of no use any more.
#include "core/document/restore.h"

#include "core/base/file_failure.h"
#include "core/document/backup.h"
#include "core/document/document_private.h"
#include "core/document/file_lock.h"
#include "core/document/unfinished_file.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>
#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace passerelle
{

namespace
{

const QString journals[] = {QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")};

bool isMarkedAsPortfolio(const QString &path)
{
    constexpr qsizetype markAt = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray header = file.read(markAt + 4);
    return header.size() == markAt + 4
        && qFromBigEndian<qint32>(header.constData() + markAt) == applicationId;
}

// Replaces what is there.
void moveTo(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        throw fileFailure(TEXT("Document", "%1 cannot be written. Check its permissions, or work on a copy."),
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
    const auto isTaken = [](const QString &taken) {
        return QFileInfo::exists(taken)
            || std::any_of(std::begin(journals), std::end(journals),
                           [&](const QString &ending) { return QFileInfo::exists(taken + ending); });
    };
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2)%3").arg(base, QString::number(number), suffix);
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
    throw fileFailure(
        TEXT("Document",
             "The damaged file %1 cannot be kept beside itself, so nothing was changed. Make room or "
             "check the permissions of the folder."),
        path);
}

// What is there now, under the name that it is kept as. Its journals go with it, since SQLite plays them by
// the name of the file; and come back if nothing takes its place after all.
class SetAside
{
public:
    SetAside(const QString &path, const QString &kept)
        : m_path(path)
        , m_kept(kept)
    {
        try {
            if (QFileInfo(path).size() > 0) keepAs(path, kept);
            for (const QString &ending : journals) {
                if (!QFileInfo::exists(path + ending)) continue;
                moveTo(path + ending, kept + ending);
                m_moved += ending;
            }
        } catch (const Failure &) {
            goBack();
            throw;
        }
    }
    ~SetAside()
    {
        if (!m_replaced) goBack();
    }
    SetAside(const SetAside &) = delete;
    SetAside &operator=(const SetAside &) = delete;
    void replaced() { m_replaced = true; }

private:
    void goBack() const
    {
        std::error_code error;
        for (const QString &ending : m_moved) {
            std::filesystem::rename(QFileInfo(m_kept + ending).filesystemFilePath(),
                                    QFileInfo(m_path + ending).filesystemFilePath(), error);
            if (error) return; // both stay together
        }
        QFile::remove(m_kept);
    }
    QString m_path, m_kept;
    QStringList m_moved;
    bool m_replaced = false;
};

// The backup beside the file that it is to become.
class PreparedBackup
{
public:
    PreparedBackup(const Document &backup, const QString &path)
        : m_path(path + QStringLiteral(".restoring"))
    {
        remove(); // of a program that died
        backup.copyTo(m_path, QFile::permissions(QFile::exists(path) ? path : backup.path()));
    }
    ~PreparedBackup() { remove(); }
    PreparedBackup(const PreparedBackup &) = delete;
    PreparedBackup &operator=(const PreparedBackup &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void remove() const
    {
        QFile::remove(m_path);
        QFile::remove(m_path + journals[0]); // of an older version of Passerelle
    }
    QString m_path;
};

// Known to no data folder, so that every file is checked as one that came from somewhere else.
Installation strangerTo(const Installation &installation)
{
    return {{}, installation.person, installation.organisation, {}, installation.now};
}

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

std::unique_ptr<Document> openedBackup(const QString &uuid, const QString &backup, const QString &path,
                                       const Installation &installation, const Format &format)
{
    if (!QFileInfo::exists(backup))
        throw fileFailure(
            TEXT("Document", "There is no backup %1. “backup --list” shows those that there are."), backup);
    auto source = Document::open(backup, strangerTo(installation), Document::Access::Read, format);
    if (source->schema() > format.version()) throw Failure(source->readOnlyReason());
    if (!uuid.isEmpty() && source->uuid() != uuid)
        throw fileFailure(
            TEXT("Document",
                 "%1 is a backup of another portfolio than %2, so nothing was changed. Copy it to a "
                 "name of its own and open it there."),
            backup, path);
    return source;
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
        throw fileFailure(
            TEXT("Document",
                 "Nothing shows that %1 ever was a portfolio, so it was left as it is. Copy the backup "
                 "to another name and open it there."),
            path);
    const auto source = openedBackup(uuid, backup, path, installation);
    const auto lock = lockOf(path);
    if (!lock)
        throw fileFailure(
            TEXT("Document",
                 "%1 cannot be restored: another program has it open, or its folder cannot be written. "
                 "Close it there, or check the permissions of the folder."),
            path);
    const PreparedBackup prepared(*source, path);
    if (care == Care::Try) return {};
    const QString kept = keptName(path, installation.now().toLocalTime());
    SetAside aside(path, kept);
    moveTo(prepared.path(), path);
    aside.replaced();
    return QFileInfo::exists(kept) ? kept : QString();
}

} // namespace passerelle
