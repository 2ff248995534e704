// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/merge/parts.h"

#include "core/merge/collect.h"
#include "tests/support/catch.h"
#include "tests/support/verified.h"

namespace passerelle::testing
{

Scope about(Id<Event> event)
{
    Scope scope;
    scope.event = event.number;
    return scope;
}

Scope about(Id<Partner> partner)
{
    Scope scope;
    scope.partner = partner.number;
    return scope;
}

Scope withoutPersons(Scope scope)
{
    scope.withoutPersons = true;
    return scope;
}

QStringList broughtBack(Copy &office, Copy &part)
{
    const QStringList before = recordsOf(*office);
    office.take(workOf(*part));
    CHECK(foundBy(*office).empty());
    CHECK(foundBy(*part).empty());
    return changedLines(before, recordsOf(*office));
}

} // namespace passerelle::testing
