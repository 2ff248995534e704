// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Countries as people write them.
#pragma once

#include <QString>

#include <optional>

namespace passerelle
{

// The code of ISO 3166-1 of "si", "EL", "Slovenia", "Slowenien": a code of ISO or Eurostat, or the name in
// one of the seven languages, without regard to case and accents. Nothing when it is no country.
[[nodiscard]] std::optional<QString> countryNamed(const QString &text);

} // namespace passerelle
