// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages with everything that may be in them, agreeing with themselves and otherwise arbitrary.
#pragma once

#include "core/merge/package.h"
#include "tests/support/random_row.h"

namespace passerelle::testing
{

[[nodiscard]] Package randomPackage(Random &random);

} // namespace passerelle::testing
