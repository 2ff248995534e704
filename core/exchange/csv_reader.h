// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// CSV as people have it: the encoding, the separator and the quotes are found out.
#pragma once

#include "core/exchange/csv_encoding.h"
#include "core/exchange/table.h"

#include <optional>

namespace passerelle
{

struct CsvDialect {
    Encoding encoding = Encoding::Utf8;
    char separator = ',';
    char quote = '"'; // 0: quotes are part of the text
    bool operator==(const CsvDialect &) const = default;
};

// "UTF-8, semicolon", in the language of the screen.
[[nodiscard]] QString described(const CsvDialect &dialect);

struct CsvTable {
    Table table;
    CsvDialect dialect;
};

// The first line that is not empty is the header. Line breaks, separators and doubled quotes inside quotes
// are part of a cell; quotes that do not pair do not swallow lines. Throws Failure when the bytes are no
// table.
[[nodiscard]] CsvTable readCsv(const QByteArray &bytes, std::optional<char> separator = {});

} // namespace passerelle
