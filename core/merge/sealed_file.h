// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes that only who has the passphrase can read, and that nobody else can change unnoticed.
#pragma once

#include <QByteArray>
#include <QString>

namespace passerelle
{

// What making the key of a passphrase takes; it lies in the file, so that later versions may ask for more.
struct KeyCost {
    quint32 operations; // rounds of Argon2id
    quint64 memory; // bytes
};
inline constexpr KeyCost usualKeyCost{3, 256ULL * 1024 * 1024};
inline constexpr KeyCost greatestKeyCost{4, 1024ULL * 1024 * 1024}; // a file that asks for more is refused

// `preamble` lies readable in front of what is sealed. Throws Failure when the passphrase is too short.
[[nodiscard]] QByteArray sealed(const QByteArray &preamble, const QByteArray &bytes,
                                const QString &passphrase, const KeyCost &cost);
// What was sealed; `file` begins with the preamble. Throws Failure, with one message for a wrong passphrase
// and for damage: who does not have the passphrase learns nothing of the content.
[[nodiscard]] QByteArray unsealed(const QByteArray &file, qsizetype preambleSize, const QString &path,
                                  const QString &passphrase, const KeyCost &most);

} // namespace passerelle
