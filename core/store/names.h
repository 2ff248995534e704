// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SQL for the names of records, made from the patterns of the descriptions: "WP{number} {title}" becomes an
// expression, so that names of any number of records are found, compared and sorted where they lie.
#pragma once

#include "core/model/entity.h"

namespace passerelle
{

// `alias` is the quoted name of the table in the query. The expression is NULL when there is no name.
[[nodiscard]] QString shownSql(const Entity &entity, const QString &alias, Language language);
[[nodiscard]] QString pathSql(const Entity &entity, const QString &alias,
                              Language language); // "NULL" without a path
// A translated text in the wanted language, else in the original, else in English, else in any.
[[nodiscard]] QString bestSql(const Field &field, const QString &alias, Language language);
// What to sort a field by: the name of the record for a reference, the label for a choice.
[[nodiscard]] QString sortSql(const Field &field, const QString &alias, Language language);
// A condition that holds for records of the project with the bound parameter ?`parameter`, and for all
// records of an entity that nothing ties to a project.
[[nodiscard]] QString projectSql(const Entity &entity, const QString &alias, int parameter);

} // namespace passerelle
