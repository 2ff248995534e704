// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What any record can carry, as rows: the description of a paper and the open portfolio are both called
// Document in C++, so the headers of both cannot be read together.
#pragma once

#include "core/document/document.h"
#include "core/model/project.h"

namespace passerelle
{

// With the defaults of its type.
[[nodiscard]] Row blankRow(const char *entity);
// Sets the two columns of a field that points at a record of any entity.
void pointAt(Row &row, const char *field, const Entity &entity, qint64 record);
void addProvenance(Editor &editor, const Entity &entity, qint64 record, const QString &field,
                   Confidence confidence, const QString &source, qint64 document = 0);

} // namespace passerelle
