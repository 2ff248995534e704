// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/deflated.h"

#include <new>
#include <zlib.h>

namespace passerelle
{

namespace
{

constexpr qint64 suspiciousSize = 16LL * 1024 * 1024;
constexpr qint64 maxRatio = 400; // text shrinks to a tenth, changes that are all alike to a hundredth

bool isSuspicious(qint64 packed, qint64 unpacked)
{
    return unpacked > suspiciousSize && unpacked / maxRatio > packed;
}

QByteArray deflatedAt(int level, const QByteArray &bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    const int result = compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
                                 reinterpret_cast<const Bytef *>(bytes.constData()), uLong(bytes.size()),
                                 level);
    if (result != Z_OK) throw std::bad_alloc(); // the only reason that is left
    packed.truncate(qsizetype(size));
    return packed;
}

} // namespace

QByteArray deflated(const QByteArray &bytes)
{
    QByteArray packed = deflatedAt(Z_BEST_COMPRESSION, bytes);
    if (isSuspicious(packed.size(), bytes.size())) packed = deflatedAt(Z_NO_COMPRESSION, bytes);
    return packed;
}

std::optional<QByteArray> inflated(const QByteArray &packed, qint64 size)
{
    if (size < 0 || size > mostUnpacked || isSuspicious(packed.size(), size)) return {};
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    auto unpacked = uLongf(size);
    auto taken = uLong(packed.size());
    const int result = uncompress2(reinterpret_cast<Bytef *>(bytes.data()), &unpacked,
                                   reinterpret_cast<const Bytef *>(packed.constData()), &taken);
    const bool whole = result == Z_OK && qint64(unpacked) == size && qint64(taken) == packed.size();
    return whole ? std::optional(bytes) : std::nullopt;
}

} // namespace passerelle
