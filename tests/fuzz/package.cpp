// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "core/merge/package_file.h"
#include "tests/fuzz/targets.h"
#include "tests/support/package_bytes.h"

namespace passerelle::fuzz
{

namespace
{

constexpr KeyCost cheap{1, 8192};

void requireSame(const QByteArray &file, const QString &passphrase)
{
    const QString path = QStringLiteral("a.package");
    try {
        const Package package = packageFrom(file, path, passphrase, cheap);
        // Whatever was read can be written, and is then the same again.
        require(testing::same(packageFrom(packageBytes(package, path), path), package),
                "a package that is written is read as the same");
    } catch (const Failure &failure) {
        require(!failure.text().isEmpty(), "a failure says something");
    }
}

} // namespace

// The first byte says what the others are, so that chance gets past the hash: the payload, the head, a file
// with the hash that it should have, or a file.
void feedPackage(QByteArrayView input)
{
    if (input.isEmpty()) return;
    const QByteArray rest = input.sliced(1).toByteArray();
    switch (static_cast<unsigned char>(input[0]) % 4) {
    case 0: return requireSame(testing::packageOf(testing::someHead(), rest), {});
    case 1: return requireSame(testing::packageOf(rest, QByteArray(1, '\xa0')), {});
    case 2: return requireSame(testing::rehashed(rest), {});
    default: return requireSame(rest, QStringLiteral("horse battery 41"));
    }
}

} // namespace passerelle::fuzz
