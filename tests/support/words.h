// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that tests write down: what a change is called, and texts.
#pragma once

#include "core/base/label.h"

#include <QString>

namespace passerelle
{

inline constexpr Label edit = TEXT("Test", "Edit %1");

inline QString text(const char16_t *value) { return QString::fromUtf16(value); }

} // namespace passerelle
