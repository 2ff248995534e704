// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts of the small consortium's portfolio: what is about an event or a partner.
#pragma once

#include "core/merge/scope.h"
#include "tests/merge/consortium.h"

namespace passerelle::testing
{

[[nodiscard]] Scope about(Id<Event> event);
[[nodiscard]] Scope about(Id<Partner> partner);
[[nodiscard]] Scope withoutPersons(Scope scope = {});
// Brings back what was done in a part; answers which records of the office are other ones by that.
[[nodiscard]] QStringList broughtBack(Copy &office, Copy &part);

} // namespace passerelle::testing
