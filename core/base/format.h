// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers and dates as people of a language write them (languages.md §2: QLocale groups Spanish amounts
// wrongly and cannot read what spreadsheets put on the clipboard).
#pragma once

#include "core/base/decimal.h"
#include "core/base/text.h"

#include <QDate>

#include <optional>

namespace passerelle
{

// "2.512.137,88" of 251213788 with two places; real minus sign; Spanish groups from five digits.
[[nodiscard]] QString formatted(qint64 scaled, int places, Language language);
[[nodiscard]] QString formattedAmount(Money amount, Language language); // "2.512.137,88 €"
[[nodiscard]] QString formattedPercentage(Percentage rate, Language language); // "66,82 %"
[[nodiscard]] QString formattedDate(QDate date, Language language); // "22 Nov 2026" in words of the language

enum class DecimalMark { Point, Comma };
[[nodiscard]] DecimalMark decimalMark(Language language);

// Reads what people type and paste: spaces of all kinds, apostrophes, currency and percent signs are ignored;
// round brackets around it make an amount negative, as in accounts. The last of two different separators is
// the decimal mark; a single separator before exactly three digits groups, unless it is the given mark or
// `places` allows three decimals. Nothing when it is no number or has more decimals than `places`.
[[nodiscard]] std::optional<qint64> readNumber(QStringView text, int places, DecimalMark mark);

enum class DateOrder { DayMonthYear, MonthDayYear };
// ISO dates always; otherwise 3.6.2027, 03/06/27, 3 6 2027 in the given order, or with the name of the month
// in one of the seven languages, as formattedDate() writes it. Years of two digits are those from 1970 to
// 2069.
[[nodiscard]] QDate readDate(QStringView text, DateOrder order = DateOrder::DayMonthYear);

} // namespace passerelle
