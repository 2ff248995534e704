// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/folder_writing.h"

#include "core/base/file_failure.h"
#include "core/document/unfinished_file.h"
#include "core/merge/folder_state.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace passerelle
{

void writeWhole(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QString target = folder + u'/' + name;
    QFile draft(folder + u'/' + unfinishedName(name));
    draft.remove(); // of a program that died; and never through a link
    const bool written = draft.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && draft.write(bytes) == bytes.size() && draft.flush();
#ifdef Q_OS_UNIX
    const bool safe = written && ::fsync(draft.handle()) == 0;
#else
    const bool safe = written;
#endif
    draft.close();
    std::error_code error;
    if (safe)
        std::filesystem::rename(QFileInfo(draft).filesystemFilePath(), QFileInfo(target).filesystemFilePath(),
                                error);
    if (!safe || error) {
        draft.remove();
        throw unwritable(target);
    }
    writeFolder(target);
}

void requireWritableFolder(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        throw fileFailure(TEXT("Merge", "There is no folder %1. Make it, or choose another."), folder);
    QTemporaryFile trial(folder
                         + QStringLiteral("/~syncthing~XXXXXX.tmp")); // permissions do not tell everything
    if (!trial.open()) throw unwritable(folder);
}

} // namespace passerelle
