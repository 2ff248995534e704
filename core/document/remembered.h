// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the history says that the records hold, under the names of today.
#pragma once

#include "core/document/format.h"
#include "core/model/entity.h"

#include <QHash>

namespace passerelle
{

struct Remembered {
    QString entity;
    bool whole = false; // from its beginning: columns that are not among the values are empty
    QHash<QString, Value> values; // by column
};

// The records by number (record_history.h, histories.h).
[[nodiscard]] QHash<qint64, Remembered> remembered(SQLite::Database &database, const Format &format);
[[nodiscard]] bool agrees(const Row &row, const Remembered &history);

[[nodiscard]] Value fromJson(const QJsonValue &json);

} // namespace passerelle
