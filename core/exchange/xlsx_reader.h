// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Office Open XML spreadsheets (ECMA-376, part 1, chapter 18).
#pragma once

#include "core/exchange/archive.h"
#include "core/exchange/table.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace passerelle
{

[[nodiscard]] std::vector<Table> readXlsx(const Archive &archive);

// What the format code of a cell says about the number in it.
enum class NumberMeaning { Number, Percentage, Date, Time, DateTime };
[[nodiscard]] NumberMeaning meaningOfFormat(QStringView code);

// The ISO date or time of a day number; nothing when it lies outside the calendar of spreadsheets.
[[nodiscard]] std::optional<QString> isoOfSerial(const QString &serial, NumberMeaning meaning,
                                                 bool since1904);

} // namespace passerelle
