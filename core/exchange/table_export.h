// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records as tables that people open elsewhere and that importTable() reads again: headers are the names of
// fields, values are canonical, references are paths where these name one record, else numbers. A text that a
// spreadsheet would run as a formula gets a ' in front: see withFormulaGuard().
#pragma once

#include "core/base/format.h"
#include "core/document/document.h"
#include "core/exchange/import_result.h"

namespace passerelle
{

struct CsvStyle {
    char separator = ',';
    DecimalMark decimalMark = DecimalMark::Point;
    bool byteOrderMark = true; // without it spreadsheet programs take UTF-8 for something else
};

// UTF-8. Quoted where the text would end the cell, also for a program that expects another separator, and
// where spaces at its ends would be taken for ornament.
[[nodiscard]] QByteArray csvCell(const QString &text, char separator = ',');

[[nodiscard]] QByteArray csvOf(const Document &document, const Entity &entity, const CsvStyle &style = {});

// Writes the table to a file, whole or not at all; throws Failure when that cannot be done.
void writeCsv(const Document &document, const Entity &entity, const QString &path,
              const CsvStyle &style = {});

// One sheet per entity, named like it. Numbers are numbers and dates are dates, record numbers are texts:
// they have more digits than a spreadsheet keeps.
void writeXlsx(const Document &document, const std::vector<const Entity *> &entities, const QString &path,
               const Progress &progress = {});

} // namespace passerelle
