// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy that was changed past its history: by another program, as a JSON export, or under the numbers of
// another copy. What it holds is compared field by field with what it held when it was made, and what differs
// becomes changes of a site of its own: the same file gives the same changes, however often it is brought in.
#pragma once

#include "core/merge/package.h"

#include <optional>

namespace passerelle
{

class Document;

// Nothing when the file is neither a portfolio nor an export of one; throws Failure when it is one, but
// nothing tells what it was made of, or it belongs to another portfolio.
[[nodiscard]] std::optional<Package> unloggedChanges(const Document &document, const QString &path);

// Adds what the records of the copy are beyond its own history, which the package holds.
void addPastHistory(const Document &copy, Package &package);

} // namespace passerelle
