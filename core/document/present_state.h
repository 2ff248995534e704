// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps the tables what the history says, where the history grew by what others wrote. A record to which
// something refers is there, even if somebody deleted it: its deletion is a conflict until it is settled.
#pragma once

#include "core/document/document_private.h"
#include "core/document/histories.h"

#include <set>
#include <unordered_set>

namespace passerelle
{

class PresentState
{
public:
    PresentState(Document &document, Document::Private &data);
    ~PresentState();

    // Brings these records and all that hangs on them up to the history. Throws Failure when a record is
    // missing that the history should have; in a part of a portfolio it may.
    void bring(const std::set<RecordKey> &records);
    // The same after a change by the person here, who knew of everything: only what was joined, or was there
    // only because something referred to it, or is referred to again.
    void followUp(const std::set<RecordKey> &changed);
    // The same after fields of these records got their place, which were kept for a later version: what was
    // written apart in them, and what they refer to.
    void placed(const std::set<RecordKey> &records);
    // Writes to the file what these have found, where it was not needed there before: a preview does without.
    void write();

    // What became of the records: one change per field that differs. Whole records as the history has them.
    [[nodiscard]] std::vector<FieldChange> effects() const;
    [[nodiscard]] std::vector<RecordKey> touched() const; // ordered
    [[nodiscard]] const std::vector<Consequences::Conflict> &conflicts() const { return m_conflicts; }
    [[nodiscard]] Histories &histories() { return m_histories; }

private:
    struct Held {
        std::optional<Row> before, now; // as it was at first, and as it is to be
        bool inFile = false; // it is so there; else `before` is there
    };
    Document &m_document;
    Document::Private &d;
    Histories m_histories;
    std::map<RecordKey, Held> m_held;
    std::vector<RecordKey> m_unwritten; // to the file
    std::vector<Consequences::Conflict> m_conflicts;
    std::unordered_set<qint64> m_listed; // records with conflicts
    std::set<RecordKey> m_targets; // of references that were written
    std::set<RecordKey> m_open; // deleted by somebody; whether they are there depends on others
    std::set<RecordKey> m_elsewhere; // that are not in this part any more
    bool m_partial;

    void bringJoins(const std::set<RecordKey> &records, std::set<RecordKey> &others);
    void bringOne(const RecordKey &key, Histories::Extent extent = Histories::Extent::All);
    void revive();
    void redirect(const RecordKey &key);
    bool reviveOne(const RecordKey &key);
    Held &held(const RecordKey &key);
    void hold(const RecordKey &key, const std::optional<Row> &row);
    static void requireFitting(const std::optional<Row> &current, const Row &row);
    void writeToFile(const RecordKey &key, const std::optional<Row> &from, const std::optional<Row> &to);
    void writeDifferences(const Row &from, const Row &to);
    void addNewTargets(const std::optional<Row> &current, const Row &row);
    void addTargets(const std::vector<Reference> &references);
    void note(const RecordKey &key, const ResolvedRecord &record, bool there);
    [[nodiscard]] std::optional<Row> now(const RecordKey &key) const;
    [[nodiscard]] bool isReferredTo(const RecordKey &key);
    void addReferring(const RecordKey &key, std::set<RecordKey> &found);
    [[nodiscard]] std::set<RecordKey> listedDeletions();
};

} // namespace passerelle
