// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/backup.h"

#include "core/base/file_failure.h"
#include "core/document/restore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <map>

namespace passerelle
{

namespace
{

constexpr int latestKept = 10;
constexpr int dailyFor = 7; // days
constexpr int weeklyFor = 61; // days: two months
const QString suffix = QStringLiteral(".passerelle");
const QString dayStamp = QStringLiteral("yyyy-MM-dd"), timeStamp = QStringLiteral("HH-mm-ss-zzz");

const QString placesName = QStringLiteral("places");

QString allBackups(const Installation &installation)
{
    return installation.dataFolder.isEmpty() ? QString()
                                             : installation.dataFolder + QStringLiteral("/backups");
}

QString folderOf(const Document &document) { return backupFolder(document.installation(), document.uuid()); }

QStringList placesIn(const QString &folder)
{
    QFile file(folder + u'/' + placesName);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

// So that backups of a file that cannot be read any more are found. Without the note they are still found in
// the folder.
void notePlace(const QString &folder, const QString &place)
{
    if (placesIn(folder).contains(place)) return;
    QFile file(folder + u'/' + placesName);
    if (file.open(QIODevice::Append)) file.write(place.toUtf8() + '\n');
}

// Of the file that a backup is of, in the name of the backup: a path may be too long for one, or have
// anything in it. The path itself is among the places.
QString keyOf(const QString &place)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
}

// "2026-11-22T14-03-07-123_request_0f3a9c21.passerelle"; older ones have no key.
std::vector<Backup> backupsIn(const QString &folder)
{
    std::map<QString, QString> placeOfKey;
    for (const QString &place : placesIn(folder)) placeOfKey[keyOf(place)] = place;
    std::vector<Backup> found;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u'*' + suffix}, QDir::Files)) {
        const QString name = file.completeBaseName();
        const QString when = name.section(u'_', 0, 0);
        const QDateTime at(QDate::fromString(when.section(u'T', 0, 0), dayStamp),
                           QTime::fromString(when.section(u'T', 1), timeStamp), Qt::UTC);
        const auto place = placeOfKey.find(name.section(u'_', 2, 2));
        if (at.isValid())
            found.push_back({file.absoluteFilePath(), at, name.section(u'_', 1, 1), file.size(),
                             place == placeOfKey.end() ? QString() : place->second});
    }
    std::sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return found;
}

std::optional<Backup> copied(const Document &document, const QString &reason)
{
    const QString folder = folderOf(document);
    if (folder.isEmpty()) return {};
    if (!QDir().mkpath(folder))
        throw fileFailure(TEXT("Document",
                               "The folder for backups, %1, cannot be made, so nothing was changed. "
                               "Make room or check its permissions."),
                          folder);
    // What is in a portfolio is for those who may read the portfolio, wherever they may look otherwise.
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    for (const QString &path : {allBackups(document.installation()), folder})
        QFile::setPermissions(path, own | QFile::ExeOwner);
    const QDateTime now = document.installation().now().toUTC();
    const auto name = [](const QDateTime &at) { return at.toString(dayStamp + u'T' + timeStamp) + u'_'; };
    Backup backup{{}, now, reason, 0, placeOf(document.path())};
    // Two in the same millisecond: the order of their names is that in which they were made.
    while (!QDir(folder).entryList({name(backup.at) + u'*'}).isEmpty()) backup.at = backup.at.addMSecs(1);
    backup.path = folder + u'/' + name(backup.at) + reason + u'_' + keyOf(backup.portfolio) + suffix;
    document.copyTo(backup.path, QFile::permissions(document.path()) | own);
    notePlace(folder, backup.portfolio);
    backup.size = QFileInfo(backup.path).size();
    return backup;
}

// Of one kind of one file, the latest first.
std::vector<Backup> keptOf(const std::vector<Backup> &all, const QDateTime &now)
{
    std::vector<Backup> result;
    QSet<QString> days, weeks;
    int rank = 0;
    for (const Backup &backup : all) {
        const QDate date = backup.at.toUTC().date();
        const qint64 age = backup.at.daysTo(now);
        int year = 0;
        const int week = date.weekNumber(&year);
        const QString day = date.toString(Qt::ISODate),
                      weekName = QStringLiteral("%1-%2").arg(year).arg(week);
        const bool firstOfDay = age <= dailyFor && !days.contains(day);
        const bool firstOfWeek = age <= weeklyFor && !weeks.contains(weekName);
        if (rank++ < latestKept || firstOfDay || firstOfWeek) {
            result.push_back(backup);
            days.insert(day);
            weeks.insert(weekName);
        }
    }
    return result;
}

} // namespace

QString shownReason(const Backup &backup)
{
    const auto &reason = backup.reason;
    return translated(reason == u"import"           ? TEXT("Backup", "before an import")
                          : reason == u"migration"  ? TEXT("Backup", "before the file was brought up to date")
                          : reason == u"restore"    ? TEXT("Backup", "before going back")
                          : reason == u"merge"      ? TEXT("Backup", "before work was brought in")
                          : reason == u"compaction" ? TEXT("Backup", "before old history was dropped")
                                                    : TEXT("Backup", "when asked for"));
}

std::vector<Backup> kept(std::vector<Backup> all, const QDateTime &now)
{
    const auto latestFirst = [](const Backup &a, const Backup &b) { return a.at > b.at; };
    std::sort(all.begin(), all.end(), latestFirst);
    std::map<std::pair<QString, bool>, std::vector<Backup>> kinds;
    for (const Backup &backup : all) kinds[{backup.portfolio, backup.reason == u"request"}].push_back(backup);
    std::vector<Backup> result;
    for (const auto &[kind, backups] : kinds) {
        const auto keep = keptOf(backups, now);
        result.insert(result.end(), keep.begin(), keep.end());
    }
    std::sort(result.begin(), result.end(), latestFirst);
    return result;
}

QString backupFolder(const Installation &installation, const QString &uuid)
{
    const QString all = allBackups(installation);
    return all.isEmpty() ? QString() : all + u'/' + uuid;
}

std::vector<Backup> backups(const Document &document)
{
    const QString folder = folderOf(document);
    return folder.isEmpty() ? std::vector<Backup>() : backupsIn(folder);
}

QString placeOf(const QString &path)
{
    const QFileInfo file(path), folder(file.absolutePath()); // the file itself may be gone
    QString target = file.canonicalFilePath();
    const QString real = folder.canonicalFilePath();
    if (!target.isEmpty()) return target;
    return real.isEmpty() ? file.absoluteFilePath() : real + u'/' + file.fileName();
}

QString identityOf(const QString &path, const Installation &installation)
{
    QString own = identityIn(path);
    const QString all = allBackups(installation);
    if (!own.isEmpty() || all.isEmpty()) return own;
    const QString place = placeOf(path);
    for (const QString &uuid : QDir(all).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (placesIn(all + u'/' + uuid).contains(place)) return uuid;
    return {};
}

std::vector<Backup> backupsOf(const QString &path, const Installation &installation)
{
    const QString uuid = identityOf(path, installation);
    return uuid.isEmpty() ? std::vector<Backup>() : backupsIn(backupFolder(installation, uuid));
}

std::optional<Backup> backUp(const Document &document, const QString &reason)
{
    auto backup = copied(document, reason);
    if (!backup) return {};
    const auto all = backups(document);
    const auto keep = kept(all, backup->at);
    for (const Backup &old : all)
        if (std::none_of(keep.begin(), keep.end(), [&](const Backup &k) { return k.path == old.path; }))
            QFile::remove(old.path);
    return backup;
}

void restore(Document &document, const QString &path)
{
    const auto source = openedBackup(document.uuid(), path, document.path(), document.installation(),
                                     document.format());
    copied(document, QStringLiteral("restore")); // removes none: `path` may be the oldest
    document.replaceBy(*source);
}

} // namespace passerelle
