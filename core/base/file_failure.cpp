// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_failure.h"

#include <QDir>

namespace passerelle
{

QString aboutFile(const Label &sentence, const QString &path, const QString &second)
{
    const QString text = translated(sentence), first = QDir::toNativeSeparators(path);
    return second.isEmpty() ? text.arg(first) : text.arg(first, QDir::toNativeSeparators(second));
}

Failure fileFailure(const Label &sentence, const QString &path, const QString &second)
{
    return Failure(aboutFile(sentence, path, second));
}

Failure damagedFile(const QString &path)
{
    return fileFailure(TEXT("Document", "%1 is damaged. Go back to a backup with “restore”."), path);
}

Failure unwritable(const QString &path)
{
    return fileFailure(
        TEXT("Document", "%1 cannot be written. Make room on its disk, or check its permissions."), path);
}

} // namespace passerelle
