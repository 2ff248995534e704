// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which portfolio a file is or was, and which one a backup may replace.
#pragma once

#include "core/document/document.h"

namespace passerelle
{

// The whole path of the file, or where it would be; links are followed.
[[nodiscard]] QString placeOf(const QString &path);
// The uuid of the portfolio as its bytes say, whatever else of the file is damaged; empty when they do not.
[[nodiscard]] QString identityIn(const QString &path);
// Also by the place of the file, from the notes beside its backups (backup.cpp).
[[nodiscard]] QString identityOf(const QString &path, const Installation &installation);
// The backup, checked whoever wrote it and open for reading, to go back to at `path`; throws Failure when it
// cannot be used, or is one of another portfolio than `uuid`, where that is known.
[[nodiscard]] std::unique_ptr<Document> openedBackup(const QString &uuid, const QString &backup,
                                                     const QString &path, const Installation &installation,
                                                     const Format &format = shippedFormat());

} // namespace passerelle
