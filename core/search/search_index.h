// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps the full-text index in step with the records.
#pragma once

#include "core/model/entity.h"

#include <memory>

namespace SQLite
{
class Database;
}

namespace passerelle
{

class SearchIndex
{
public:
    explicit SearchIndex(SQLite::Database &database);
    ~SearchIndex();
    // Indexes the record as it is now; a deleted one is forgotten. Many are best given by ascending number:
    // FTS5 writes to the file what it has collected whenever a lower one follows.
    void refresh(const Entity &entity, qint64 record);
    // Makes the whole index anew, also where it is damaged.
    void rebuild();
    // Whether it holds every record as it is now, and nothing else.
    [[nodiscard]] bool agrees();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace passerelle
