// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lock beside a portfolio: one program changes it, others read.
#pragma once

#include "core/document/document.h"

#include <QLockFile>

namespace passerelle
{

// Beside the portfolio itself, not beside a link to it; hidden, and gone when the program ends.
[[nodiscard]] std::unique_ptr<QLockFile> lockOf(const QString &path);
// Who holds it, after an attempt has failed.
[[nodiscard]] LockHolder holderOf(const QLockFile &lock);
// A sentence about the holder, and what to do.
[[nodiscard]] QString sentence(const LockHolder &holder, const QString &path);

} // namespace passerelle
