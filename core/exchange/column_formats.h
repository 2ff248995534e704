// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the numbers and dates of a table are written, found out from all values of a column: one value such as
// "1.500" or "03/04/2027" does not tell, its neighbours do. What nothing tells is not guessed.
#pragma once

#include "core/base/format.h"
#include "core/exchange/table.h"

#include <optional>

namespace passerelle
{

// What a value says about how it is written.
template <class T> struct FormatEvidence {
    enum class Is { Neither, Any, Ambiguous, Certain }; // no such value; the same in all ways; open; decided
    Is is = Is::Neither;
    std::optional<T> value; // when certain
};
[[nodiscard]] FormatEvidence<DecimalMark> decimalEvidence(QStringView text);
[[nodiscard]] FormatEvidence<DateOrder> dateEvidence(QStringView text);

// The parts of "31.3.2026 9:30" and "2026-03-31T09:30:00".
struct Moment {
    QString date, time;
};
[[nodiscard]] Moment momentOf(const QString &text);

// Formats of a column or a table: empty where no value or contradicting values decide.
struct ColumnFormat {
    std::optional<DecimalMark> decimalMark;
    std::optional<DateOrder> dateOrder;
};

// The format of each column; where a column of numbers or dates decides nothing, that of the columns that do,
// when these agree.
struct TableFormat {
    std::vector<ColumnFormat> columns;
    ColumnFormat common; // what the deciding columns agree on
};
[[nodiscard]] TableFormat tableFormat(const Table &table);

// "380440787.57" of "3.8044078757E8"; rounded to fifteen digits where a computer's binary fraction shows
// through, without a double in between. Nothing when it is no number with a decimal point.
[[nodiscard]] std::optional<QString> plainNumber(QStringView text);

} // namespace passerelle
