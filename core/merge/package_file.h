// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A package as a file that goes by mail, stick or shared folder. docs/exchange-file.md says what lies where.
#pragma once

#include "core/merge/deflated.h"
#include "core/merge/package.h"
#include "core/merge/sealed_file.h"

namespace passerelle
{

// What is told of a package without reading all of it.
struct PackageHead {
    bool encrypted = false; // then the passphrase has to be given first, and nothing else is known
    Package::Kind kind = Package::Kind::Whole;
    QString portfolio; // its identity
    QString title;
    int schema = 0;
    Package::Origin origin;
    QString scope, issue;
};

// The file appears whole or not at all, and replaces what is there under that name. With a passphrase it is
// encrypted. Throws Failure: the passphrase is too short, the package is too large or does not agree with
// itself, the file cannot be written.
void writePackage(const Package &package, const QString &path, const QString &passphrase = {});
// Throws Failure: no package, one of a newer version, damaged, or not the passphrase. What comes back agrees
// with itself: numbers are in range, changes are sorted, contents have their hashes.
[[nodiscard]] Package readPackage(const QString &path, const QString &passphrase = {});

// Reads the beginning only: that the rest is all there is known, that it is undamaged is not.
[[nodiscard]] PackageHead packageHead(const QString &path);
constexpr qint64 mostFile = mostUnpacked + mostUnpacked / 64; // what is larger is no package
// By its first bytes; a package of a newer version is one, too.
[[nodiscard]] bool isPackage(const QString &path);
// Throws Failure where a portfolio is wanted and the file is a package.
void requireNoPackage(const QString &path);

// The same without a file; `path` is for messages.
[[nodiscard]] QByteArray packageBytes(const Package &package, const QString &path,
                                      const QString &passphrase = {}, const KeyCost &cost = usualKeyCost);
[[nodiscard]] Package packageFrom(const QByteArray &bytes, const QString &path,
                                  const QString &passphrase = {}, const KeyCost &most = greatestKeyCost);

} // namespace passerelle
