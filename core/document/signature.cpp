// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/signature.h"

#include "core/base/file_failure.h"
#include "core/document/backup.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace passerelle
{

namespace
{

QString signaturePath(const QString &dataFolder) { return dataFolder + QStringLiteral("/signature"); }

} // namespace

Signature tidied(const Signature &signature)
{
    return {signature.person.simplified().left(longestSignature),
            signature.organisation.simplified().left(longestSignature)};
}

Signature signatureIn(const QString &dataFolder)
{
    constexpr qint64 longestNote = 1 << 16;
    QFile file(signaturePath(dataFolder));
    if (dataFolder.isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
    const QJsonObject note = QJsonDocument::fromJson(file.read(longestNote)).object();
    return tidied(
        {note[QStringLiteral("person")].toString(), note[QStringLiteral("organisation")].toString()});
}

void keepSignature(const QString &dataFolder, const Signature &signature, Care care)
{
    if (dataFolder.isEmpty())
        throw Failure(
            translated(TEXT("Document",
                            "This machine has no data folder in which your name can be noted. Set the "
                            "variable PASSERELLE_DATA to a folder that can be written.")));
    if (care == Care::Try) return;
    const Signature kept = tidied(signature);
    const QJsonObject note{{QStringLiteral("person"), kept.person},
                           {QStringLiteral("organisation"), kept.organisation}};
    QSaveFile file(signaturePath(dataFolder));
    if (!QDir().mkpath(dataFolder) || !file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(note).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        throw unwritable(dataFolder);
}

void sign(Installation &installation, const Signature &signature)
{
    const Signature given = tidied(signature);
    installation.person = given.person.isEmpty() ? installation.account : given.person;
    installation.organisation = given.organisation;
}

} // namespace passerelle
