// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of each value of a record in an exported table.
#pragma once

#include "core/exchange/record_names.h"

namespace passerelle
{

class ExportCells
{
public:
    explicit ExportCells(const Document &document)
        : m_names(document)
    {
    }
    // Canonical; references by path or number; texts guarded against being run as formulas.
    [[nodiscard]] QString text(const Row &row, const Column &column);

private:
    [[nodiscard]] QString reference(const Entity &from, const Entity &target, qint64 number);
    RecordNames m_names;
};

} // namespace passerelle
