// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which column of a table is which field: by its name, by its label in any language, or because a person said
// so.
#pragma once

#include "core/exchange/table_import.h"
#include "core/search/search.h"

namespace passerelle
{

struct HeaderMatch {
    std::vector<const Column *> columns; // one per column of the table; null: no field
    QStringList ignored;
    [[nodiscard]] int of(const Column *column) const; // -1 when no column of the table gives it
    [[nodiscard]] bool gives(const Field &field) const;
};

// Throws Failure when the options name a column or a field that does not exist.
[[nodiscard]] HeaderMatch matchHeader(const Entity &entity, const QStringList &header,
                                      const ImportOptions &options);

// The texts of a label in every language.
[[nodiscard]] QStringList spellings(const Label &label, const ImportOptions &options);

} // namespace passerelle
