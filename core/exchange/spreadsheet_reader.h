// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sheets of XLSX and ODS files as tables: what formulas gave when the file was saved, dates in ISO form,
// numbers with a decimal point, percentages as "75%".
#pragma once

#include "core/exchange/table.h"

#include <vector>

namespace passerelle
{

// Sheets without any content are left out; the first row that holds anything is the header. Throws Failure
// when the bytes are no such file, or one that is damaged, protected or beyond all bounds.
[[nodiscard]] std::vector<Table> readSpreadsheet(const QByteArray &bytes);

} // namespace passerelle
