// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lock beside a portfolio: one program changes it, others read.
#pragma once

#include "core/document/document.h"

#include <QLockFile>

namespace passerelle
{

// A hidden file beside the portfolio itself, not beside a link to it.
[[nodiscard]] QString hiddenBeside(const QString &path, const QString &ending);
// The lock, gone when the program ends; null, with what QLockFile says in `error`, when it cannot be had.
[[nodiscard]] std::unique_ptr<QLockFile> lockOf(const QString &path, QLockFile::LockError *error = nullptr);
// Who holds it, after an attempt has failed.
[[nodiscard]] LockHolder holderOf(const QString &path);
// The same without one: nothing when nobody has it, or its folder cannot be written.
[[nodiscard]] std::optional<LockHolder> holderNow(const QString &path);
// A sentence about the holder, and what to do.
[[nodiscard]] QString sentence(const LockHolder &holder, const QString &path);

} // namespace passerelle
