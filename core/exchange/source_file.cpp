// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/source_file.h"

#include "core/base/failure.h"
#include "core/base/label.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace passerelle
{

QByteArray sourceBytes(const QString &path)
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (QFileInfo(path).isDir())
        throw Failure(translated(TEXT("Import", "%1 is a folder. Choose the files in it.")).arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(translated(TEXT("Import", "%1 cannot be read: %2.")).arg(name, file.errorString()));
    if (file.size() > maxSourceBytes)
        throw Failure(translated(TEXT("Import", "%1 is too large to be imported.")).arg(name));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw Failure(translated(TEXT("Import", "%1 cannot be read: %2.")).arg(name, file.errorString()));
    return bytes;
}

} // namespace passerelle
