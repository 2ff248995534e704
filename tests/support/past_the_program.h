// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a file past the program: read and written byte by byte, changed by SQL.
#pragma once

#include <QByteArray>
#include <QString>

namespace passerelle
{

// A file that cannot be read or written ends the test.
[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

// As another program would write, while no document is open.
void tamper(const QString &path, const char *sql);

} // namespace passerelle
