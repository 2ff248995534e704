// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small bridges between our values and SQLite.
#pragma once

#include "core/base/failure.h"
#include "core/model/entity.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>

namespace passerelle
{

class Document;

// An identifier in double quotes.
[[nodiscard]] QString quoted(const QString &identifier);
[[nodiscard]] QString quoted(const char *identifier);
// A text literal in single quotes: for words of our own, never for what people type.
[[nodiscard]] QString literal(const QString &text);

void bindValue(SQLite::Statement &statement, int index, const Value &value);
[[nodiscard]] Value valueAt(SQLite::Statement &statement, int column);
[[nodiscard]] QString textAt(SQLite::Statement &statement, int column);

void execute(SQLite::Database &database, const QString &sql);

// What a failure of SQLite means for the person, and what to do.
[[nodiscard]] Failure explained(const SQLite::Exception &exception, const QString &path);
// Runs `work` on the file at `path`; what SQLite throws comes as a Failure.
template <class Work> auto explaining(const QString &path, Work work)
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, path);
    }
}

// One statement with these values; throws Failure, also for what `each` asks of SQLite.
void forEachRow(const Document &document, const QString &sql, const std::vector<Value> &values,
                const std::function<void(SQLite::Statement &)> &each);

} // namespace passerelle
