// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"

namespace passerelle::fuzz
{

std::span<const Target> targets()
{
    static constexpr Target all[] = {
        {"values", feedValues, 4000},          {"csv", feedCsv, 1500},         {"table", feedTable, 150},
        {"spreadsheet", feedSpreadsheet, 300}, {"json", feedJson, 100},        {"cordis", feedCordis, 100},
        {"command", feedCommand, 1000},        {"package", feedPackage, 2000},
    };
    return all;
}

} // namespace passerelle::fuzz
