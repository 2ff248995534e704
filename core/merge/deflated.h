// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes made smaller with zlib (RFC 1950), and back without trusting what is said of them.
#pragma once

#include <QByteArray>

#include <optional>

namespace passerelle
{

// Larger ones are neither written nor read.
inline constexpr qint64 mostUnpacked = 1024LL * 1024 * 1024;

// Never so small that inflated() would take it for a trap.
[[nodiscard]] QByteArray deflated(const QByteArray &bytes);
// Nothing when it is no zlib stream that ends where `packed` ends and gives `size` bytes, or when a small
// stream claims to give very many.
[[nodiscard]] std::optional<QByteArray> inflated(const QByteArray &packed, qint64 size);

} // namespace passerelle
