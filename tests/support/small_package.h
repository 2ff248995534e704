// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A package with a little of everything. The files tests/data/version_*.package hold it: it never changes.
#pragma once

#include "core/merge/package.h"

namespace passerelle::testing
{

[[nodiscard]] Package smallPackage();

} // namespace passerelle::testing
