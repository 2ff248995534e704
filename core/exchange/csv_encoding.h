// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The encodings in which people have tables, found out from the bytes.
#pragma once

#include <QByteArray>
#include <QString>

namespace passerelle
{

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };
[[nodiscard]] QString nameOf(Encoding encoding); // "UTF-8"

struct Decoded {
    QByteArray utf8; // without a byte order mark
    Encoding encoding;
};
// Throws Failure for what begins like UTF-16 and is not.
[[nodiscard]] Decoded decoded(const QByteArray &bytes);

} // namespace passerelle
