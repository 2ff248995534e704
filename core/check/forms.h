// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a plain text is what its field holds: a web address, a country code, digits, …
#pragma once

#include "core/model/entity.h"

namespace passerelle
{

// Every one of the codes when the field takes many. The length is not judged, except of digits, which have
// one length.
[[nodiscard]] bool hasForm(const Field &field, const QString &text);

} // namespace passerelle
