// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Zip archives that tests make in memory.
#pragma once

#include <QByteArray>

#include <map>

namespace passerelle
{

using ZipParts = std::map<QByteArray, QByteArray>; // content by name

[[nodiscard]] QByteArray zipped(const ZipParts &parts);

} // namespace passerelle
