// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Under which name the person here writes, in the history and in what is sent to others: on this machine, in
// all portfolios.
#pragma once

#include <QString>

namespace passerelle
{

enum class Care; // backup.h
struct Installation;

struct Signature {
    QString person; // empty: the name of the account
    QString organisation;
};

inline constexpr int longestSignature = 200; // characters of each

// Without what nobody sees: line breaks, spaces in a row, more than the longest.
[[nodiscard]] Signature tidied(const Signature &signature);
// What is noted in the data folder; empty where nothing is.
[[nodiscard]] Signature signatureIn(const QString &dataFolder);
// Throws Failure when the folder cannot be written, or there is none.
void keepSignature(const QString &dataFolder, const Signature &signature, Care care);
void sign(Installation &installation, const Signature &signature);

} // namespace passerelle
