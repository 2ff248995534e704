// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that only tie two others together: a tag to what it is on, a partner to an activity, a person to an
// event. Two of them that tie the same are one.
#pragma once

#include "core/model/entity.h"

namespace passerelle
{

// The fields that say what is tied together, the owner first; empty when the entity is no link.
[[nodiscard]] std::vector<const Field *> tiedBy(const Entity &entity);
// What it ties, to be compared; empty when it is no link, or ties nothing yet.
[[nodiscard]] QString tied(const Row &row);
// Whether every value of the row, but its number, stands in the other row too, or is none. An amount adds to
// that of the other row, even the same one.
[[nodiscard]] bool saysNothingBeyond(const Row &row, const Row &other);

} // namespace passerelle
