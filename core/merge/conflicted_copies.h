// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of a portfolio that lie beside it because a synchronised folder, or somebody with a file manager,
// made them: work in them is seen by nobody until it is brought in.
#pragma once

#include <QString>

#include <vector>

namespace passerelle
{

// Whether `name` is what a folder that is kept in step, or a file manager, calls a copy of the file
// `original` (both without a path). Only a name: what the file holds is another matter.
[[nodiscard]] bool isNamedAsCopy(const QString &name, const QString &original);

// The paths of those copies of the portfolio at `path` that hold the same portfolio, by name; links of the
// portfolio are followed, those beside it are not. One listing of its folder, and of the files with such a
// name the beginning, in which the identity is looked for; nothing is opened as a portfolio, so a hostile or
// damaged file does no harm. Empty when the folder cannot be read.
[[nodiscard]] std::vector<QString> conflictedCopies(const QString &path, const QString &identity);

// A sentence that names them, and what to do.
[[nodiscard]] QString sentence(const std::vector<QString> &copies);

} // namespace passerelle
