// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers along axes and at bars: short, with the words of the language; tables show them in full.
#pragma once

#include "core/base/text.h"

#include <QString>

#include <vector>

namespace passerelle
{

// Hundredths (cents) with at most three significant digits: "2.5M", "2,5 Mio.", "12 mil".
[[nodiscard]] QString abbreviated(qint64 hundredths, Language language);

// Round values from the lowest to the highest, 0 always among them, as many as there may be (at least 3).
[[nodiscard]] std::vector<qint64> niceTicks(qint64 lowest, qint64 highest, int most = 6);

} // namespace passerelle
