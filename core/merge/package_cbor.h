// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A package as CBOR (RFC 8949), which any library reads: two maps with words as keys.
#pragma once

#include "core/base/failure.h"
#include "core/merge/package_file.h"

namespace passerelle
{

[[nodiscard]] QByteArray headCbor(const Package &package); // who made it, when, for whom, of what
[[nodiscard]] QByteArray payloadCbor(const Package &package); // everything else
// These throw Failure when the bytes are no such map; unknown keys are passed over. `path` is for messages.
[[nodiscard]] PackageHead headFrom(const QByteArray &cbor, const QString &path);
void readPayload(const QByteArray &cbor, const QString &path, Package &package);

[[nodiscard]] Failure damagedPackage(const QString &path);

// No more of each than this, whoever wrote it: a small file could otherwise ask for all memory.
namespace most
{
constexpr qsizetype sites = 100'000, names = 65'536, steps = 2'000'000, changes = 5'000'000;
constexpr qsizetype absent = 1'000'000, contents = 100'000;
} // namespace most

// Whether the package agrees with itself; the hashes of contents are not computed again.
[[nodiscard]] bool isSound(const Package &package);
[[nodiscard]] bool isTooLarge(const Package &package);

// The changes of one site lie together: where in `changes`.
struct ChangesOfSite {
    std::size_t begin = 0, end = 0;
};
// By site, in the order of `changes`; nothing when those of a site are apart or not sorted.
[[nodiscard]] std::optional<QHash<qint64, ChangesOfSite>> changesBySite(const Package &package);

// When the first change of the step was made, in milliseconds since 1970, if it is here; else 0.
[[nodiscard]] qint64 timeOf(const Package &package, const QHash<qint64, ChangesOfSite> &bySite,
                            const Package::Step &step);

// "2026-11-29T09:30:00.000Z"; empty outside the years 1970 to 9999.
[[nodiscard]] QString momentText(qint64 milliseconds);

// Which cell a change is of: the record and the index of its name.
using Cell = std::pair<qint64, qint32>;

} // namespace passerelle
