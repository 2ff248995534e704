// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files in a shared folder (shared_folder.h) are written so that nobody ever reads half of one.
#pragma once

#include <QByteArray>
#include <QString>

namespace passerelle
{

// Whole or not at all, under a name that synchronised folders leave alone while it is being written. Throws
// Failure.
void writeWhole(const QString &folder, const QString &name, const QByteArray &bytes);
// Throws Failure when there is no such folder, or nothing can be written in it.
void requireWritableFolder(const QString &folder);

} // namespace passerelle
