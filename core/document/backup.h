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
    QString reason; // "import", "migration", "restore", "request"
    qint64 size = 0;
};

// Copies the document and removes what is no longer kept. Nothing when the installation has no data folder.
std::optional<Backup> backUp(const Document &document, const QString &reason);
// Where the backups of a portfolio are; empty when the installation has no data folder.
[[nodiscard]] QString backupFolder(const Installation &installation, const QString &uuid);
[[nodiscard]] std::vector<Backup> backups(const Document &document); // latest first

// Which of these are kept: the last ten, then one a day for a week, then one a week for two months.
[[nodiscard]] std::vector<Backup> kept(std::vector<Backup> all, const QDateTime &now);

// Replaces the content of the document by the backup's, after backing it up itself.
void restore(Document &document, const QString &path);

} // namespace passerelle
