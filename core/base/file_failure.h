// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about a file, which name it as the system writes paths.
#pragma once

#include "core/base/failure.h"
#include "core/base/label.h"

namespace passerelle
{

// %1 is the file, %2 the second one.
[[nodiscard]] QString aboutFile(const Label &sentence, const QString &path, const QString &second = {});
[[nodiscard]] Failure fileFailure(const Label &sentence, const QString &path, const QString &second = {});
[[nodiscard]] Failure damagedFile(const QString &path);
[[nodiscard]] Failure unwritable(const QString &path); // a file or folder

} // namespace passerelle
