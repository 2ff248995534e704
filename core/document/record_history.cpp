// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/record_history.h"

#include "core/document/remembered.h"
#include "core/document/writer_site.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace passerelle
{

namespace
{

// A value that a change gives to a field. A weak one says nothing by itself: what a new record has where
// nobody wrote anything, or what a deletion took away and its undoing brought back. It gives way to whatever
// somebody wrote.
struct Candidate {
    Side side;
    bool weak = false;
};

bool isSame(const Side &a, const Side &b) { return a.site == b.site && a.sequence == b.sequence; }

Side sideOf(const RecordChange &change, const Value &value)
{
    return {change.site, change.sequence, change.clock, value};
}

// Only the latest of each site counts: it knew of those before.
void keepLatest(std::vector<Candidate> &candidates, Candidate added)
{
    for (Candidate &there : candidates)
        if (there.side.site == added.side.site) {
            if (added.side.sequence > there.side.sequence) there = std::move(added);
            return;
        }
    candidates.push_back(std::move(added));
}

void keepLatest(std::vector<Side> &sides, const Side &added)
{
    for (Side &there : sides)
        if (there.site == added.site) {
            if (added.sequence > there.sequence) there = added;
            return;
        }
    sides.push_back(added);
}

bool shownBefore(const Candidate &a, const Candidate &b)
{
    const auto rank = [](const Candidate &c) {
        return std::tuple(!c.weak, !c.weak || !isEmpty(c.side.value), c.side.clock, c.side.site,
                          c.side.sequence);
    };
    return rank(a) > rank(b);
}

const QHash<QString, Value> &blankValues(const Entity &entity)
{
    static thread_local QHash<const Entity *, QHash<QString, Value>> known;
    auto found = known.find(&entity);
    if (found == known.end()) {
        QHash<QString, Value> values;
        const Row blank(entity);
        const auto &all = columns(entity);
        for (std::size_t i = 1; i < all.size(); ++i) values.insert(all[i].name, blank.values[i]);
        found = known.insert(&entity, values);
    }
    return *found;
}

struct Insertion {
    Side side;
    QHash<QString, Value> values;
};

// Who knew of what was written to one record. Whoever adds a record that is there already has a part of the
// portfolio without it, and knows nothing of it, whatever else of the same writers is in that part; nor does
// the work that goes on from there on the same machine.
class Knowledge
{
public:
    explicit Knowledge(Causality &causality)
        : m_causality(causality)
    {
    }
    void setDeletions(const std::vector<Side> &deletions) { m_deletions = &deletions; }
    void setInsertions(const std::vector<Insertion> &insertions)
    {
        if (insertions.size() > 1) m_insertions = &insertions;
    }
    bool knew(const Side &later, const Side &earlier)
    {
        if (!knewOf(later, earlier)) return false;
        if (!m_insertions) return true;
        return std::none_of(m_insertions->begin(), m_insertions->end(), [&](const Insertion &insertion) {
            return goesOn(later, insertion.side) && hides(insertion.side, earlier);
        });
    }

private:
    Causality &m_causality;
    const std::vector<Side> *m_deletions = nullptr;
    const std::vector<Insertion> *m_insertions = nullptr;

    bool knewOf(const Side &later, const Side &earlier)
    {
        return m_causality.knew(later.site, later.sequence, earlier.site, earlier.sequence);
    }
    bool goesOn(const Side &later, const Side &insertion)
    {
        return isSame(later, insertion)
            || (knewOf(later, insertion) && m_causality.goesOn(later.site, insertion.site));
    }
    bool hides(const Side &insertion, const Side &earlier)
    {
        if (!knewOf(insertion, earlier)) return false;
        return std::none_of(m_deletions->begin(), m_deletions->end(), [&](const Side &deletion) {
            return knewOf(insertion, deletion) && (isSame(deletion, earlier) || knewOf(deletion, earlier));
        });
    }
};

// Those that nobody has written over knowingly; the one that is shown first.
std::vector<Candidate> heads(const std::vector<Candidate> &candidates, Knowledge &knowledge)
{
    std::vector<Candidate> found;
    for (const Candidate &candidate : candidates) {
        const bool over = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &other) {
            return &other != &candidate && knowledge.knew(other.side, candidate.side);
        });
        if (!over) found.push_back(candidate);
    }
    std::sort(found.begin(), found.end(), shownBefore);
    return found;
}

class Resolution
{
public:
    Resolution(const Entity *entity, const std::vector<RecordChange> &changes, Causality &causality)
        : m_entity(entity)
        , m_knowledge(causality)
    {
        for (const RecordChange &change : changes) take(change);
        m_knowledge.setDeletions(m_everyDeletion);
        m_knowledge.setInsertions(m_insertions);
        takeInsertions();
    }

    ResolvedRecord result()
    {
        ResolvedRecord record;
        record.whole = !m_insertions.empty();
        record.alive = record.whole && isAlive();
        record.values = std::move(m_undisputed);
        for (const Side &deletion : m_deletions)
            if (isOpen(deletion)) record.deletions.push_back(deletion);
        for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) settle(record, it.key(), *it);
        return record;
    }

private:
    const Entity *m_entity;
    Knowledge m_knowledge;
    std::vector<Insertion> m_insertions;
    std::vector<Side> m_everyDeletion, m_deletions; // the latter: of each site the latest
    std::vector<Side> m_writes; // of each site the latest that is no deletion
    std::vector<Side> m_stays; // insertions and what says that the record is to stay
    QHash<QString, std::vector<Candidate>> m_columns;
    QHash<QString, Value> m_undisputed; // where nobody wrote after the only insertion

    void take(const RecordChange &change)
    {
        if (change.isDeletion()) {
            m_everyDeletion.push_back(sideOf(change, change.before));
            return keepLatest(m_deletions, m_everyDeletion.back());
        }
        keepLatest(m_writes, sideOf(change, {}));
        if (!change.isWhole())
            return keepLatest(m_columns[change.column], {sideOf(change, change.after), false});
        keepLatest(m_stays, sideOf(change, {}));
        if (change.isInsertion()) m_insertions.push_back({sideOf(change, {}), unpackedValues(change.after)});
    }
    void takeInsertions()
    {
        const bool only = m_insertions.size() == 1;
        if (!only)
            for (const Insertion &insertion : m_insertions)
                for (auto it = insertion.values.cbegin(); it != insertion.values.cend(); ++it)
                    m_columns[it.key()]; // which columns there are
        for (const Insertion &insertion : m_insertions) {
            const QHash<QString, Value> gone = takenBack(insertion.side);
            for (auto it = m_columns.begin(); it != m_columns.end(); ++it) {
                const Value value = insertion.values.value(it.key());
                const auto before = gone.constFind(it.key());
                const bool weak = value == blank(it.key()) || isEmpty(value)
                    || (before != gone.cend() && *before == value);
                keepLatest(
                    *it,
                    {Side{insertion.side.site, insertion.side.sequence, insertion.side.clock, value}, weak});
            }
        }
        if (only) m_undisputed = std::move(m_insertions.front().values);
    }
    [[nodiscard]] Value blank(const QString &column) const
    {
        return m_entity ? blankValues(*m_entity).value(column) : Value();
    }
    // What the latest deletion that the insertion knew of took away.
    [[nodiscard]] QHash<QString, Value> takenBack(const Side &insertion)
    {
        const Side *latest = nullptr;
        for (const Side &deletion : m_everyDeletion)
            if (m_knowledge.knew(insertion, deletion) && (!latest || deletion.clock > latest->clock))
                latest = &deletion;
        return latest ? unpackedValues(latest->value) : QHash<QString, Value>();
    }
    [[nodiscard]] bool isAlive()
    {
        if (m_deletions.empty()) return true;
        return std::any_of(m_writes.begin(), m_writes.end(), [this](const Side &write) {
            return std::none_of(m_deletions.begin(), m_deletions.end(),
                                [&](const Side &deletion) { return m_knowledge.knew(deletion, write); });
        });
    }
    [[nodiscard]] bool isOpen(const Side &deletion)
    {
        const auto after = [&](const Side &side) { return m_knowledge.knew(side, deletion); };
        return std::none_of(m_stays.begin(), m_stays.end(), after)
            && std::none_of(m_deletions.begin(), m_deletions.end(), after);
    }
    void settle(ResolvedRecord &record, const QString &column, const std::vector<Candidate> &candidates)
    {
        const std::vector<Candidate> latest = heads(candidates, m_knowledge);
        if (latest.empty()) return;
        record.values.insert(column, latest.front().side.value);
        std::vector<Side> sides;
        for (const Candidate &head : latest) {
            const bool told = std::any_of(sides.begin(), sides.end(),
                                          [&](const Side &side) { return side.value == head.side.value; });
            if (!head.weak && !told) sides.push_back(head.side);
        }
        if (sides.size() > 1) record.conflicts.insert(column, sides);
    }
};

} // namespace

QHash<QString, Value> unpackedValues(const Value &packed)
{
    QHash<QString, Value> values;
    const auto text = std::get_if<QString>(&packed);
    if (!text) return values;
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) values.insert(it.key(), fromJson(*it));
    return values;
}

QString packedValues(const QHash<QString, Value> &values)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (auto number = std::get_if<qint64>(&*it)) object.insert(it.key(), *number);
        if (auto text = std::get_if<QString>(&*it)) object.insert(it.key(), *text);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QHash<QString, Value>> writtenSince(const std::vector<RecordChange> &changes,
                                                  Causality &causality)
{
    const auto knew = [&](const RecordChange &later, const RecordChange &earlier) {
        return causality.knew(later.site, later.sequence, earlier.site, earlier.sequence);
    };
    const RecordChange *insertion = nullptr;
    QHash<QString, const RecordChange *> latest;
    for (const RecordChange &change : changes) {
        if (change.isWhole()) {
            if (insertion || !change.isInsertion()) return {};
            insertion = &change;
            continue;
        }
        const RecordChange *&last = latest[change.column];
        if (!last || knew(change, *last))
            last = &change;
        else if (!knew(*last, change))
            return {};
    }
    if (!insertion) return {};
    QHash<QString, Value> values;
    for (auto it = latest.cbegin(); it != latest.cend(); ++it) {
        if (!knew(**it, *insertion)) return {};
        values.insert(it.key(), (*it)->after);
    }
    return values;
}

ResolvedRecord resolved(const Entity *entity, const std::vector<RecordChange> &changes, Causality &causality)
{
    return Resolution(entity, changes, causality).result();
}

} // namespace passerelle
