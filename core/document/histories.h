// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the history of a file says of its records, one at a time. A record that was joined into another
// (JoinedRecord) is gone for good: what somebody wrote to it without knowing is a value of the one that
// stayed, and so is every reference to it.
#pragma once

#include "core/document/record_history.h"
#include "core/document/writer_site.h"

#include <map>

namespace passerelle
{

class Format;

// By column; empty ones are left out.
[[nodiscard]] QHash<QString, Value> valuesOf(const Row &row);
[[nodiscard]] Row rowFrom(const RecordKey &key, const QHash<QString, Value> &values);

// What a record of that number refers to, whatever the kind of reference; nothing where a field is empty.
struct Reference {
    const Column *column; // the one that holds the number
    RecordKey target;
};
[[nodiscard]] std::vector<Reference> referencesOf(const Entity &entity, const QHash<QString, Value> &values);
[[nodiscard]] std::vector<Reference> referencesOf(const Row &row);

// The columns of "history_change" that changeAt() reads. `before` is there for whole records only.
inline constexpr const char *recordChangeColumns =
    "\"site\", \"seq\", \"clock\", \"entity\", \"column\", CASE \"column\" WHEN '' THEN \"old\" END, \"new\"";
// Under the names of today; `entity` is the present name of the entity.
[[nodiscard]] RecordChange changeAt(SQLite::Statement &query, const Format &format, QString &entity);

class Histories
{
public:
    Histories(SQLite::Database &database, const Format &format);
    // Only changes up to these count: what was known to somebody.
    void limitTo(const QHash<qint64, qint64> &known) { m_limit = known; }
    // Reads again which records were joined.
    void readJoins();
    // Of a record that is there as the history said before its latest changes came, `Since` gives no more
    // than what differs from it, where that is to be had for less.
    enum class Extent { All, Since };
    [[nodiscard]] ResolvedRecord of(const RecordKey &key, Extent extent = Extent::All);
    // The record that stands for this one.
    [[nodiscard]] RecordKey standing(const RecordKey &key) const;
    struct Join {
        RecordKey kept;
        qint64 site = 0, sequence = 0, clock = 0;
    };
    [[nodiscard]] const std::map<RecordKey, Join> &joins() const { return m_joins; } // by what is gone
    // Of a reference to any record the entity is that of the number.
    void settleReferences(const Entity &entity, ResolvedRecord &record);
    // References to what is gone become references to what stands for it.
    void followJoins(const Entity &entity, QHash<QString, Value> &values) const;
    [[nodiscard]] Causality &causality() { return m_causality; }

private:
    SQLite::Database &m_database;
    const Format &m_format;
    Causality m_causality;
    SQLite::Statement m_changes, m_entityOf;
    std::optional<QHash<qint64, qint64>> m_limit;
    std::map<RecordKey, Join> m_joins;
    std::multimap<RecordKey, RecordKey> m_joined; // kept → gone

    void accept(const RecordKey &gone, const Join &join);
    [[nodiscard]] Value standing(const Value &number) const;
    void followJoins(const Entity &entity, QHash<QString, std::vector<Side>> &conflicts) const;
    [[nodiscard]] std::vector<RecordChange> changesOf(const RecordKey &key);
    [[nodiscard]] std::optional<ResolvedRecord> since(const RecordKey &key,
                                                      const std::vector<RecordChange> &changes);
    void addWrittenSince(std::vector<RecordChange> &changes, const RecordKey &gone, int depth);
};

} // namespace passerelle
