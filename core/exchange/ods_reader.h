// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// OpenDocument spreadsheets (ISO/IEC 26300, part 1, chapter 9).
#pragma once

#include "core/exchange/table.h"

#include <vector>

namespace passerelle
{

[[nodiscard]] std::vector<Table> readOds(const QByteArray &contentXml);

} // namespace passerelle
