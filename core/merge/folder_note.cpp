// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/folder_note.h"

#include "core/base/file_failure.h"
#include "core/document/document.h"
#include "core/document/restore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace passerelle
{

namespace
{

QString notesFolder(const Document &document)
{
    return document.installation().dataFolder + QStringLiteral("/folders");
}

// Two copies on one machine are two writers.
QString notePath(const Document &document)
{
    const QByteArray name = QCryptographicHash::hash(
        (document.uuid() + u'\n' + placeOf(document.path())).toUtf8(), QCryptographicHash::Sha256);
    return notesFolder(document) + u'/' + QString::fromLatin1(name.toHex().left(32));
}

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object()
        : QJsonObject();
}

// Stays when a file is moved on its disk, and no copy has it; empty where the disk does not tell.
QString birthOf(const Document &document)
{
    return QFileInfo(document.path()).birthTime().toUTC().toString(Qt::ISODateWithMs);
}

// The note of this very file, of the place where it was.
QString formerNotePath(const Document &document)
{
    const QString birth = birthOf(document);
    if (birth.isEmpty()) return {};
    for (const QFileInfo &file : QDir(notesFolder(document)).entryInfoList(QDir::Files)) {
        const QJsonObject note = objectIn(file.filePath());
        if (note[QStringLiteral("portfolio")].toString() == document.uuid()
            && note[QStringLiteral("birth")].toString() == birth
            && !QFileInfo::exists(note[QStringLiteral("place")].toString()))
            return file.filePath();
    }
    return {};
}

QJsonObject json(const FolderNote::Read &read)
{
    return {{QStringLiteral("size"), read.size},
            {QStringLiteral("modified"), read.modified},
            {QStringLiteral("needs"), jsonOf(read.reach.needs)},
            {QStringLiteral("gives"), jsonOf(read.reach.gives)}};
}

FolderNote::Read readFrom(const QJsonObject &json)
{
    return {json[QStringLiteral("size")].toInteger(),
            json[QStringLiteral("modified")].toInteger(),
            {knownFrom(json[QStringLiteral("needs")].toObject()).value_or(Known{}),
             knownFrom(json[QStringLiteral("gives")].toObject()).value_or(Known{})}};
}

} // namespace

FolderNote folderNote(const Document &document)
{
    if (document.installation().dataFolder.isEmpty()) return {};
    const bool isHere = QFileInfo::exists(notePath(document));
    const QJsonObject object = objectIn(isHere ? notePath(document) : formerNotePath(document));
    FolderNote note{
        object[QStringLiteral("folder")].toString(),
        object[QStringLiteral("left")].toBool(),
        object[QStringLiteral("writer")].toString(),
        object[QStringLiteral("number")].toInteger(),
        filesFrom(object[QStringLiteral("files")].toArray()).value_or(std::vector<FolderState::File>{}),
        {},
        !isHere};
    if (note.writer.isEmpty()) return {};
    const QJsonObject read = object[QStringLiteral("read")].toObject();
    for (auto it = read.begin(); it != read.end(); ++it) note.read.insert(it.key(), readFrom(it->toObject()));
    return note;
}

void keep(const Document &document, const FolderNote &note)
{
    if (document.installation().dataFolder.isEmpty())
        throw Failure(
            translated(TEXT("Merge",
                            "This machine has no data folder in which the shared folder of a portfolio "
                            "can be noted. Set the variable PASSERELLE_DATA to a folder that can be "
                            "written.")));
    QJsonObject read;
    for (auto it = note.read.begin(); it != note.read.end(); ++it) read.insert(it.key(), json(*it));
    const QString former = note.moved ? formerNotePath(document) : QString();
    const QJsonObject object{{QStringLiteral("portfolio"), document.uuid()},
                             {QStringLiteral("place"), placeOf(document.path())},
                             {QStringLiteral("birth"), birthOf(document)},
                             {QStringLiteral("folder"), note.folder},
                             {QStringLiteral("left"), note.left},
                             {QStringLiteral("writer"), note.writer},
                             {QStringLiteral("number"), note.number},
                             {QStringLiteral("files"), jsonOf(note.files)},
                             {QStringLiteral("read"), read}};
    QSaveFile file(notePath(document));
    if (!QDir().mkpath(notesFolder(document)) || !file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        throw unwritable(notesFolder(document));
    if (!former.isEmpty()) QFile::remove(former);
}

} // namespace passerelle
