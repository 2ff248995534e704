// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages put together past the program, and compared.
#pragma once

#include "core/merge/package.h"

#include <QByteArrayView>

namespace passerelle::testing
{

// What lies where in an open file.
inline constexpr qsizetype versionAt = 8, protectionAt = 9, sizesAt = 10, headAt = 30;

[[nodiscard]] bool same(const Package &a, const Package &b);
// An open file of these two maps, whatever they are.
[[nodiscard]] QByteArray packageOf(const QByteArray &head, const QByteArray &payload);
[[nodiscard]] QByteArray someHead(); // as `head` above
// With the hash that the bytes should have had.
[[nodiscard]] QByteArray rehashed(const QByteArray &file);
[[nodiscard]] QByteArray payloadOf(const QByteArray &file); // unpacked, of a sound open file

} // namespace passerelle::testing
