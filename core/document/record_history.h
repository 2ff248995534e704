// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the changes of one record add up to, whoever made them and in whatever order they came together: a
// register per field that keeps every value which nobody has written over knowingly (merge.md). Who knew of
// what is told by the sites; clocks decide only which of several such values is shown.
#pragma once

#include "core/document/history.h"

#include <QHash>

#include <optional>

namespace passerelle
{

class Causality;

// A change under the names of today. An insertion has no `before`, a deletion no `after`; both hold the
// record as a JSON object. One with both says that the record is to stay, whoever deleted it.
struct RecordChange {
    qint64 site = 0, sequence = 0, clock = 0;
    QString column; // empty: the record as a whole
    Value before, after;
    [[nodiscard]] bool isWhole() const { return column.isEmpty(); }
    [[nodiscard]] bool isInsertion() const { return isWhole() && isEmpty(before) && !isEmpty(after); }
    [[nodiscard]] bool isDeletion() const { return isWhole() && isEmpty(after); }
};

// What somebody wrote without knowing of the others.
struct Side {
    qint64 site = 0, sequence = 0, clock = 0;
    Value value;
};

struct ResolvedRecord {
    bool whole = false; // its beginning is known: columns that are not among the values are empty
    bool alive = false; // no deletion, or somebody wrote to it who did not know of the deletion
    bool sinceOnly = false; // the values are those that were written after the record was inserted
    QHash<QString, Value> values; // by column
    QHash<QString, std::vector<Side>> conflicts; // columns with several values; the one that is shown first
    std::vector<Side> deletions; // that are not settled; the values are the records as they were deleted
    [[nodiscard]] bool settled() const { return conflicts.isEmpty() && (deletions.empty() || !alive); }
};

// A JSON object of values by column, as it is in the history.
[[nodiscard]] QHash<QString, Value> unpackedValues(const Value &packed);
[[nodiscard]] QString packedValues(const QHash<QString, Value> &values);

// `entity` may be null: of a newer version. The changes are those of one record, in any order.
[[nodiscard]] ResolvedRecord resolved(const Entity *entity, const std::vector<RecordChange> &changes,
                                      Causality &causality);
// Of a record that was inserted once and never deleted the fields that somebody wrote since, if each of them
// knew of those before: the same, without reading the whole record.
[[nodiscard]] std::optional<QHash<QString, Value>> writtenSince(const std::vector<RecordChange> &changes,
                                                                Causality &causality);

} // namespace passerelle
