// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/figures.h"

namespace passerelle
{

std::optional<qint64> Figures::Compared::difference() const
{
    if (!computed) return {};
    return (Money::cents(*computed) - Money::cents(declared)).scaled;
}

std::size_t Figures::column(std::string_view key) const
{
    std::size_t i = 0;
    while (i < columns.size() && columns[i].key != key) ++i;
    return i;
}

} // namespace passerelle
