// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/history.h"

#include "core/document/document_private.h"

#include <algorithm>

namespace passerelle
{

QString Step::text() const
{
    const QByteArray contextBytes = context.toUtf8(), nameBytes = name.toUtf8();
    return translated(Label{contextBytes.constData(), nameBytes.constData()})
        .replace(QStringLiteral("%1"), subject);
}

QDateTime FieldChange::at() const { return QDateTime::fromMSecsSinceEpoch(clock >> 16, Qt::UTC); }

bool ChangedRecords::touches(const Entity &entity) const
{
    return everything
        || std::any_of(items.begin(), items.end(), [&](const Item &item) { return item.entity == &entity; });
}

namespace
{

const QString selectChanges = QStringLiteral("SELECT c.\"site\", c.\"seq\", c.\"clock\", s.\"person\", "
                                             "c.\"entity\", c.\"record\", c.\"column\", c.\"old\", "
                                             "c.\"new\" FROM \"history_change\" AS c LEFT JOIN "
                                             "\"history_site\" AS s ON s.\"site\" = c.\"site\" WHERE ");

std::vector<FieldChange> changesIn(SQLite::Statement &query)
{
    std::vector<FieldChange> changes;
    while (query.executeStep()) {
        FieldChange change;
        change.site = query.getColumn(0).getInt64();
        change.sequence = query.getColumn(1).getInt64();
        change.clock = query.getColumn(2).getInt64();
        change.person = textAt(query, 3);
        change.entity = textAt(query, 4);
        change.record = query.getColumn(5).getInt64();
        change.column = textAt(query, 6);
        change.before = valueAt(query, 7);
        change.after = valueAt(query, 8);
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

std::vector<Step> Document::steps(qint64 limit) const
{
    return d->guarded([&] {
        const Prepared query = d->statement(
            QStringLiteral("SELECT s.*, p.\"person\" FROM \"history_step\" AS s LEFT JOIN \"history_site\" "
                           "AS p ON p.\"site\" = s.\"site\" "
                           "ORDER BY s.\"id\" DESC LIMIT ?"));
        query.bind(1, int64_t(limit));
        std::vector<Step> all;
        while (query.executeStep()) all.push_back(d->stepAt(query));
        return all;
    });
}

std::vector<FieldChange> Document::changesOf(const Step &step) const
{
    return d->guarded([&] {
        const Prepared query = d->statement(
            selectChanges
            + QStringLiteral("c.\"site\" = ? AND c.\"seq\" BETWEEN ? AND ? ORDER BY c.\"seq\""));
        query.bind(1, int64_t(step.site));
        query.bind(2, int64_t(step.first));
        query.bind(3, int64_t(step.last));
        return changesIn(query);
    });
}

std::vector<FieldChange> Document::changesOf(const Entity &entity, qint64 record) const
{
    return d->guarded([&] {
        const Prepared query = d->statement(
            selectChanges
            + QStringLiteral(
                "c.\"record\" = ? AND c.\"entity\" = ? ORDER BY c.\"clock\" DESC, c.\"seq\" DESC"));
        query.bind(1, int64_t(record));
        query.bind(2, entity.name);
        return changesIn(query);
    });
}

std::vector<FieldChange> Document::changesSince(const QDateTime &time) const
{
    return d->guarded([&] {
        const Prepared query = d->statement(
            selectChanges + QStringLiteral("c.\"clock\" >= ? ORDER BY c.\"clock\", c.\"site\", c.\"seq\""));
        query.bind(1, int64_t(time.toMSecsSinceEpoch() << 16));
        return changesIn(query);
    });
}

} // namespace passerelle
