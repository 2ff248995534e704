// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures on stdout: a table for people, amounts as decimal strings in JSON.
#pragma once

#include "app/command.h"
#include "core/figures/figures.h"

namespace passerelle
{

void print(Call &call, const Figures &figures);

} // namespace passerelle
