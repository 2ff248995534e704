// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records of any entity with random but admissible values: accents, quotes, line breaks and emoji in all
// languages, extremes of what a field takes, and empty fields. The same seed gives the same records.
#pragma once

#include "core/model/entity.h"

#include <functional>
#include <random>

namespace passerelle
{

class Document;

// Gives the number of a record that a reference may point at; 0 when there is none.
using Targets = std::function<qint64(const Entity &)>;

// A record without a number. Fields that must not be empty are set, unless `targets` has nothing to point at.
// Numbers without bounds stay below 10^14, so that sums of them fit.
[[nodiscard]] Row randomRow(const Entity &entity, std::mt19937_64 &random, const Targets &targets);

// Adds up to `perEntity` records of every entity, as one change; natural keys may coincide. References point
// forwards and backwards.
void fillRandom(Document &document, quint64 seed, int perEntity);

} // namespace passerelle
