// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The little that needs a style sheet: side bar, page header, chips, cards and status bar; never item views.
#pragma once

#include <QString>

namespace passerelle
{

struct Colours;

[[nodiscard]] QString styleSheet(const Colours &colours);

} // namespace passerelle
