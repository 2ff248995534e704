// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The schema of a portfolio file, derived from the descriptions: one STRICT table per entity, an index for
// what is looked up, triggers that write the history, the history's own tables, and the full-text index.
#pragma once

#include "core/model/entity.h"

#include <QStringList>

namespace passerelle
{

inline constexpr int schemaVersion = 2; // of this program; PRAGMA user_version of the file
inline constexpr int applicationId = 0x50617373; // "Pass"; PRAGMA application_id

// Whether the column takes the value: none, or one of its type.
[[nodiscard]] bool fits(const Column &column, const Value &value);
// All statements that make an empty portfolio, in order.
[[nodiscard]] QStringList schemaStatements();
[[nodiscard]] QStringList tableStatements(const Entity &entity);
[[nodiscard]] QStringList historyStatements(); // what there is beside the tables of entities

} // namespace passerelle
