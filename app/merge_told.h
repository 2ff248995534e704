// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a merge has brought, as the commands tell it.
#pragma once

#include "app/command.h"
#include "core/merge/merge.h"

#include <QJsonObject>

namespace passerelle
{

// "from", "added", "changed", "deleted", "conflicts", "remarks"
[[nodiscard]] QJsonObject jsonOf(const MergeReport &report, int conflicts);
// The same as lines, what is to be known besides goes to stderr: whose work it is, and what became of it.
void printSources(Call &call, const MergeReport &report);
void printOutcome(Call &call, const MergeReport &report, int conflicts);

} // namespace passerelle
