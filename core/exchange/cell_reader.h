// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One cell of a table as a value of a field, as people write it.
#pragma once

#include "core/exchange/column_formats.h"
#include "core/exchange/record_names.h"
#include "core/exchange/table_import.h"

namespace passerelle
{

struct Cell {
    QString text;
    bool typed = false; // by a spreadsheet: decimal point, ISO date
    ColumnFormat format = {}; // of its column
};

struct CellValue {
    std::optional<Value> value; // nothing: see `reason`
    QString reason; // a whole sentence
};

class CellReader
{
public:
    CellReader(RecordNames &names, const ImportOptions &options)
        : m_names(names)
        , m_options(options)
    {
    }
    // `target`: the entity that a reference to any record points at.
    [[nodiscard]] CellValue read(const Column &column, const Cell &cell, const Entity *target = nullptr);

private:
    [[nodiscard]] CellValue noNumber(const Column &column, const Cell &cell) const;
    [[nodiscard]] CellValue number(const Column &column, const Cell &cell) const;
    [[nodiscard]] CellValue date(const Column &column, const Cell &cell) const;
    [[nodiscard]] CellValue choice(const Column &column, const QString &text);
    [[nodiscard]] CellValue reference(const Entity &target, const QString &text);

    RecordNames &m_names;
    const ImportOptions &m_options;
    QHash<const Field *, QHash<QString, QString>>
        m_words; // of choices by their comparable labels; "": several
};

// A spreadsheet program runs a text that begins like a formula, and a formula can send data away or start
// programs (OWASP, "CSV Injection"). Exports put a ' before a text that begins with = + - @, one of their
// full width forms, a tab or a line end, also behind white space or further '; imports take one ' away from
// such a text. Every text comes back as it was. Numbers need no guard: -5 stays a number.
[[nodiscard]] QString withFormulaGuard(const QString &text);
[[nodiscard]] QString withoutFormulaGuard(const QString &text);

} // namespace passerelle
