// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/merge/random_script.h"

#include "core/document/record_history.h"
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "core/merge/join.h"
#include "core/model/event.h"
#include "core/model/partner.h"
#include "tests/support/random_rows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace passerelle::testing
{

namespace
{

// Natural keys, references that a record cannot be without, optional ones, ones to any record, texts in
// languages: all that merging treats in a way of its own.
constexpr const char *used[] = {"organisation", "project", "partner",  "work_package", "region",
                                "activity",     "note",    "tag",      "tagging",      "activity_link",
                                "stakeholder",  "event",   "programme"};

} // namespace

RandomScript::RandomScript(quint64 seed, int copies, Copies begin)
    : m_random(seed)
{
    m_copies.reserve(std::size_t(copies));
    m_copies.emplace_back(m_path, 1);
    for (int i = 0; i < 12; ++i) insert(m_copies.front());
    for (int i = 2; i <= copies; ++i) {
        const Scope scope = begin == Copies::Parts ? someScope() : Scope();
        m_copies.emplace_back(m_path, i, issued(*m_copies.front(), scope));
        // Some clocks are wrong by years.
        if (below(3) == 0) m_copies.back().setClock((qint64(below(21)) - 10) * 365 * 24 * 3600);
    }
}

void RandomScript::say(const Copy &copy, const QString &what)
{
    m_log += QStringLiteral("%1: %2").arg(copy.installation().person, what);
}

// Of a partner or an event, if there is one.
Scope RandomScript::someScope()
{
    Scope scope;
    const Document &document = m_copies.front().document();
    const auto partners = document.numbers(describe<Partner>()), events = document.numbers(describe<Event>());
    if (!partners.empty() && below(2)) scope.partner = partners[below(partners.size())];
    if (!events.empty() && below(2)) scope.event = events[below(events.size())];
    scope.withoutPersons = below(3) == 0;
    return scope;
}

const Entity &RandomScript::someEntity()
{
    return *entityNamed(QString::fromLatin1(used[below(std::size(used))]));
}

std::optional<Row> RandomScript::someRow(const Document &document)
{
    for (int tries = 0; tries < 8; ++tries) {
        const Entity &entity = someEntity();
        const auto numbers = document.numbers(entity);
        if (!numbers.empty()) return document.row(entity, numbers[below(numbers.size())]);
    }
    return {};
}

void RandomScript::remember(const Row &row, const Row *before)
{
    const auto &all = columns(*row.entity);
    for (std::size_t i = 1; i < all.size(); ++i)
        if (!isEmpty(row.values[i]) && (!before || before->values[i] != row.values[i]))
            m_written.push_back(
                {QString::fromLatin1(row.entity->name), row.id(), all[i].name, row.values[i]});
}

void RandomScript::insert(Copy &copy)
{
    const Entity &entity = someEntity();
    Row row = randomRow(entity, m_random, [&](const Entity &target) -> qint64 {
        const auto numbers = copy->numbers(target);
        return numbers.empty() ? 0 : numbers[below(numbers.size())];
    });
    for (const Field &field : entity.fields)
        if (field.required && field.kind == Kind::Reference && isEmpty(row.at(field))) return;
    // Few different natural keys.
    for (const char *name : entity.key)
        if (entity.field(QString::fromLatin1(name))->kind == Kind::Text)
            row.set(name, QString(QChar(u'A' + char16_t(below(4)))));
    try {
        copy.change([&](Editor &editor) { editor.insert(row); });
    } catch (const Failure &) {
        return; // a reference to any record, with nothing to refer to
    }
    remember(row, nullptr);
    say(copy, QStringLiteral("insert %1 %2").arg(QLatin1String(entity.name)).arg(row.id()));
}

void RandomScript::update(Copy &copy)
{
    const auto before = someRow(*copy);
    if (!before) return;
    Row row = *before;
    const Row other = randomRow(*row.entity, m_random, [&](const Entity &target) -> qint64 {
        const auto numbers = copy->numbers(target);
        return numbers.empty() ? 0 : numbers[below(numbers.size())];
    });
    const auto &all = columns(*row.entity);
    for (int i = 0; i < 3; ++i) {
        const std::size_t place = 1 + below(all.size() - 1);
        const Field &field = *all[place].field;
        const bool key = std::any_of(row.entity->key.begin(), row.entity->key.end(), [&](const char *name) {
            return all[place].name == QLatin1String(name);
        });
        if (key || (field.required && isEmpty(other.values[place]))) continue;
        if (field.kind == Kind::AnyReference) {
            if (isEmpty(other.at(field, 1))) continue;
            row.values[indexOf(*row.entity, field, 0)] = other.at(field, 0);
            row.values[indexOf(*row.entity, field, 1)] = other.at(field, 1);
        } else {
            row.values[place] = other.values[place];
        }
    }
    try {
        copy.change([&](Editor &editor) { editor.update(row); });
    } catch (const Failure &) {
        return;
    }
    remember(row, &*before);
    say(copy, QStringLiteral("update %1 %2").arg(QLatin1String(row.entity->name)).arg(row.id()));
}

void RandomScript::remove(Copy &copy)
{
    const auto row = someRow(*copy);
    if (!row) return;
    copy.change([&](Editor &editor) { editor.remove(*row->entity, row->id()); });
    say(copy, QStringLiteral("remove %1 %2").arg(QLatin1String(row->entity->name)).arg(row->id()));
}

void RandomScript::settleSome(Copy &copy)
{
    const auto open = conflicts(*copy);
    if (open.empty()) return;
    const Conflict &conflict = open[below(open.size())];
    const auto decision = settlement(conflict, below(2) ? Take::Here : Take::There);
    settle(*copy, {decision});
    say(copy,
        QStringLiteral("settle %1 %2 %3")
            .arg(QLatin1String(conflict.entity->name))
            .arg(conflict.record)
            .arg(conflict.column ? conflict.column->name : QStringLiteral("(record)")));
}

void RandomScript::joinSome(Copy &copy)
{
    const auto gone = someRow(*copy);
    if (!gone) return;
    const auto numbers = copy->numbers(*gone->entity);
    const qint64 kept = numbers[below(numbers.size())];
    try {
        join(*copy, *gone->entity, gone->id(), kept);
    } catch (const Failure &) {
        return;
    }
    say(copy,
        QStringLiteral("join %1 %2 into %3")
            .arg(QLatin1String(gone->entity->name))
            .arg(gone->id())
            .arg(kept));
}

void RandomScript::undoOrRedo(Copy &copy)
{
    const bool redo = below(2) && copy->redoable();
    if (!redo && !copy->undoable()) return;
    try {
        redo ? copy->redo() : copy->undo();
    } catch (const Failure &) { // of a part something is gone, or others refer to what would go
        return;
    }
    say(copy, redo ? QStringLiteral("redo") : QStringLiteral("undo"));
}

void RandomScript::changeSome()
{
    Copy &copy = m_copies[below(m_copies.size())];
    const std::size_t dice = below(100);
    if (dice < 25) return insert(copy);
    if (dice < 65) return update(copy);
    if (dice < 77) return remove(copy);
    if (dice < 85) return settleSome(copy);
    if (dice < 90) return joinSome(copy);
    if (dice < 97) return undoOrRedo(copy);
    copy.reopen();
}

// Everything, or what the other one did not know when it was last heard of.
void RandomScript::send()
{
    const Copy &from = m_copies[below(m_copies.size())];
    m_onTheWay.push_back(below(2) ? everythingOf(from.document()) : workOf(from.document()));
    say(from, QStringLiteral("sends"));
}

void RandomScript::deliver()
{
    if (m_onTheWay.empty()) return;
    const std::size_t which = below(m_onTheWay.size());
    Copy &to = m_copies[below(m_copies.size())];
    try {
        to.take(m_onTheWay[which]);
    } catch (const Failure &) { // of another part, or building on what is not here
        return say(to, QStringLiteral("refuses what %1 sent").arg(m_onTheWay[which].origin.person));
    }
    say(to, QStringLiteral("takes what %1 sent").arg(m_onTheWay[which].origin.person));
    if (below(3)) m_onTheWay.erase(m_onTheWay.begin() + std::ptrdiff_t(which)); // else once more, later
}

void RandomScript::step()
{
    const std::size_t dice = below(100);
    if (dice < 80) return changeSome();
    if (dice < 90) return send();
    deliver();
}

void RandomScript::bringTogether()
{
    std::vector<Arrival> all; // what builds on the work of others waits for it
    for (std::size_t i = 1; i < m_copies.size(); ++i)
        all.push_back({m_copies[i].path(), everythingOf(*m_copies[i])});
    merge(*m_copies.front(), std::move(all), Document::Care::Do);
    for (Copy &to : m_copies)
        if (&to != &m_copies.front()) to.take(m_copies.front());
}

std::vector<Written> RandomScript::lost(const Document &document) const
{
    std::vector<Written> lost;
    SQLite::Statement query(
        document.database(),
        "SELECT \"column\", old, new FROM history_change WHERE entity = ? AND record = ?");
    for (const Written &written : m_written) {
        query.reset();
        query.bind(1, written.entity.toStdString());
        query.bind(2, int64_t(written.record));
        bool found = false;
        while (!found && query.executeStep()) {
            const QString column = QString::fromStdString(query.getColumn(0).getString());
            for (const int side : {1, 2}) {
                const SQLite::Column cell = query.getColumn(side);
                Value value;
                if (cell.isInteger()) value = qint64(cell.getInt64());
                if (cell.isText()) value = QString::fromStdString(cell.getString());
                found = found
                    || (column.isEmpty() ? unpackedValues(value).value(written.column) == written.value
                                         : column == written.column && value == written.value);
            }
        }
        if (!found) lost.push_back(written);
    }
    return lost;
}

} // namespace passerelle::testing
