// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The records of a copy whose history does not count: a portfolio that was changed past it, or a JSON export.
#pragma once

#include "core/document/copy_notes.h"
#include "core/document/histories.h"

#include <map>
#include <memory>
#include <optional>

namespace passerelle
{

class Document;

class UnloggedCopy
{
public:
    using Records = std::map<RecordKey, QHash<QString, Value>>; // empty values are left out

    UnloggedCopy() = default;
    UnloggedCopy(const UnloggedCopy &) = delete;
    UnloggedCopy &operator=(const UnloggedCopy &) = delete;
    virtual ~UnloggedCopy() = default;

    [[nodiscard]] virtual QString portfolio() = 0; // its identity; empty: not known
    // What it was made of, as far as it is known here; empty: not known.
    [[nodiscard]] virtual Known base(const Document &document) = 0;
    // Some records are elsewhere: what is not there was not deleted.
    [[nodiscard]] virtual bool isPartial() = 0;
    // Whether a record of this kind that is not there was deleted.
    [[nodiscard]] virtual bool tellsOf(const Entity &entity) = 0;
    [[nodiscard]] virtual bool hasColumn(const Entity &entity, const QString &column) = 0;
    [[nodiscard]] virtual Records records() = 0;
    // A stored document, whether or not it is what the hash says.
    [[nodiscard]] virtual std::optional<QByteArray> content(const QString &hash) = 0;
};

// Null when the file is neither; throws Failure when it is one that cannot be read.
[[nodiscard]] std::unique_ptr<UnloggedCopy> unloggedCopy(const QString &path);
[[nodiscard]] std::unique_ptr<UnloggedCopy> unloggedJson(const QString &path);

} // namespace passerelle
