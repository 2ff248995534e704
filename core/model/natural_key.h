// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What makes a record the same thing as another, whoever wrote it down: the code of a region, the number of a
// project's report.
#pragma once

#include "core/model/entity.h"

namespace passerelle
{

// A value of a key as it is compared: case does not count, accents do.
[[nodiscard]] QString keyText(const Value &value);

// Empty when nothing makes the record the same as another. Numbers of records are derived from it, so the
// same record has the same key in every version.
[[nodiscard]] QString naturalKey(const Row &row);

} // namespace passerelle
