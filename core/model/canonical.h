// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values as files and commands write them: ISO dates, decimal point, enum words, record numbers. The same in
// every language; what people see on a screen is in core/base/format.h.
#pragma once

#include "core/model/entity.h"

namespace passerelle
{

// "" for an empty value, "2512137.88", "2024-07-01", "lead", "true".
[[nodiscard]] QString canonical(const Field &field, int part, const Value &value);

// The value of a canonical text; "" is the empty value. Nothing when the text does not fit the field's type.
// Bounds and lengths are not judged here: see check/.
[[nodiscard]] std::optional<Value> fromCanonical(const Field &field, int part, const QString &text);

// A whole sentence that says what the field takes: for messages about a text that did not fit.
[[nodiscard]] QString expectation(const Field &field, int part);

// "2512137.88" of 251213788 with two places.
[[nodiscard]] QString decimalText(qint64 scaled, int places);
// The scaled number of "2512137.88", "-3", "4.5"; nothing when it is no such number or has more places.
[[nodiscard]] std::optional<qint64> decimalOf(QStringView text, int places);

} // namespace passerelle
