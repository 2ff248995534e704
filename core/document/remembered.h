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
    QHash<QString, Value> values; // by column; those that are not here are empty
};

// The records by number. Which of two changes is the later one is told by what their writers had seen; clocks
// decide only between changes that did not know of each other (merge.md).
// `where`: a condition in SQL on the changes, to know only some records.
[[nodiscard]] QHash<qint64, Remembered> remembered(SQLite::Database &database, const Format &format,
                                                   const std::string &where = "TRUE");
[[nodiscard]] bool agrees(const Row &row, const Remembered &history);

[[nodiscard]] Value fromJson(const QJsonValue &json);

} // namespace passerelle
