// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace passerelle
{

// What the largest of the readers takes; tables have a bound of their own.
inline constexpr qint64 maxSourceBytes = 512LL * 1024 * 1024;

// A file that is to be imported, whole. Throws Failure when it cannot be read or is larger than that.
[[nodiscard]] QByteArray sourceBytes(const QString &path);

} // namespace passerelle
