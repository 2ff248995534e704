// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All entities, in an order in which those that others refer to come first where they can.
#pragma once

#include "core/model/entity.h"

namespace passerelle
{

[[nodiscard]] std::span<const Entity *const> entities();
[[nodiscard]] const Entity *entityNamed(const QString &name); // null if there is none

} // namespace passerelle
