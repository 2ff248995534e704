// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of a portfolio in the user's data folder, made before anything that changes much at once.
#pragma once

#include "core/document/document.h"

namespace passerelle
{

struct Backup {
    QString path;
    QDateTime at; // UTC
    QString reason; // "import", "migration", "restore", "compaction", "merge", "request"
    qint64 size = 0;
    QString portfolio; // the file that it is of; empty where that is not known
};

[[nodiscard]] QString shownReason(const Backup &backup); // "before an import"

// Copies the document and removes what is no longer kept. Nothing when the installation has no data folder.
std::optional<Backup> backUp(const Document &document, const QString &reason);
// Where the backups of a portfolio are; empty when the installation has no data folder.
[[nodiscard]] QString backupFolder(const Installation &installation, const QString &uuid);
[[nodiscard]] std::vector<Backup> backups(const Document &document); // latest first
// Those of a file that cannot be opened, or is gone: by its identity where that can still be read, else by
// the place where it was when they were made.
[[nodiscard]] std::vector<Backup> backupsOf(const QString &path, const Installation &installation);

// Which of these are kept: the last ten, then one a day for a week, then one a week for two months. Those
// that somebody asked for and those that the program makes are counted apart, and so are those of each file:
// several may be copies of the same portfolio.
[[nodiscard]] std::vector<Backup> kept(std::vector<Backup> all, const QDateTime &now);

// Replaces the content of the document by the backup's, after backing it up itself. Throws Failure when the
// backup cannot be used or belongs to another portfolio.
void restore(Document &document, const QString &path);

enum class Care { Try, Do };
// The same for a file that cannot be opened, or is gone: the backup is copied, checked and then put in its
// place in one go. Returns where the damaged file is kept, empty when there was nothing to keep. Throws
// Failure like restore(), and when the file is in use, or was never a portfolio.
QString restoreFile(const QString &path, const QString &backup, const Installation &installation,
                    Care care = Care::Do);
// Whether the file is to be restored that way; throws Failure when another program uses it or it cannot be
// read.
[[nodiscard]] bool isBeyondOpening(const QString &path, const Installation &installation);

} // namespace passerelle
