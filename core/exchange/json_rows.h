// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One JSON object as a record, and the references that a record holds.
#pragma once

#include "core/model/entity.h"

#include <QJsonValue>
#include <QStringList>

#include <functional>

namespace passerelle
{

struct JsonRow {
    Row row;
    QString reason; // a sentence that says why the object is no record; empty: it is one
    QStringList ignored; // "project.color"
};

[[nodiscard]] JsonRow rowFromJson(const Entity &entity, const QJsonValue &value);

// Tells every reference that is set: its field, the entity it should be (null: a name that does not exist),
// and its number, which may be replaced. A reference to any record without a number is told with the entity's
// name.
void forEachReference(Row &row, const std::function<void(const Field &, const Entity *, Value &)> &tell);

} // namespace passerelle
