// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new record with what can be known before a person says anything: its project, its owner, a name, a
// number.
#pragma once

#include "core/document/document.h"

#include <functional>

namespace passerelle
{

// The record of an entity that the person has in hand; 0: none.
using Selected = std::function<qint64(const Entity &)>;

[[nodiscard]] Row draftOf(const Document &document, const Entity &entity, qint64 project, Language language,
                          const Selected &selected);
// Nothing is missing without which the record cannot exist.
[[nodiscard]] bool canExist(const Row &row);

} // namespace passerelle
