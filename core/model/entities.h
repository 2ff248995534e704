// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All entities, in an order in which those that others refer to come first where they can.
#pragma once

#include "core/model/entity.h"

namespace passerelle
{

[[nodiscard]] std::span<const Entity *const> entities();
[[nodiscard]] const Entity *entityNamed(const QString &name); // null if there is none
// Through the chain of its owners: a budget line by its partner. A project itself and what several share do
// not.
[[nodiscard]] bool belongsToProject(const Entity &entity);

} // namespace passerelle
