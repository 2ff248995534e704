// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/history.h"

#include "core/document/document_private.h"
#include "core/document/format.h"

#include <algorithm>
#include <limits>

namespace passerelle
{

namespace
{
constexpr const char *kindWords[] = {"done", "undo", "redo", "fill", "upgrade"};
constexpr const char *stateWords[] = {"done", "undone", "dropped", "elsewhere"};
} // namespace

QLatin1String wordOf(Step::Kind kind) { return QLatin1String(kindWords[std::size_t(kind)]); }
QLatin1String wordOf(Step::State state) { return QLatin1String(stateWords[std::size_t(state)]); }

Step stepNamed(const Label &name, const QString &subject, Step::Kind kind)
{
    Step step;
    step.kind = kind;
    step.context = QString::fromUtf8(name.context);
    step.name = QString::fromUtf8(name.source);
    step.subject = subject;
    return step;
}

QString Step::text() const
{
    const QByteArray contextBytes = context.toUtf8(), nameBytes = name.toUtf8();
    return translated(Label{contextBytes.constData(), nameBytes.constData()})
        .replace(QStringLiteral("%1"), subject);
}

QDateTime FieldChange::at() const { return QDateTime::fromMSecsSinceEpoch(clock >> 16, Qt::UTC); }

bool ChangedRecords::touches(const Entity &entity) const
{
    return everything || std::any_of(items.begin(), items.end(), [&](const RecordKey &key) {
               return key.entity == &entity;
           });
}

namespace
{

QString selectChanges(QLatin1String clock = QLatin1String("c.\"clock\""))
{
    return QStringLiteral("SELECT c.\"site\", c.\"seq\", %1, s.\"person\", c.\"entity\", c.\"record\", "
                          "c.\"column\", c.\"old\", c.\"new\" FROM \"history_change\" AS c LEFT JOIN "
                          "\"history_site\" AS s ON s.\"site\" = c.\"site\" WHERE ")
        .arg(clock);
}

// Under the names of today.
std::vector<FieldChange> changesIn(SQLite::Statement &query, const Format &format)
{
    std::vector<FieldChange> changes;
    while (query.executeStep()) {
        FieldChange change;
        change.site = query.getColumn(0).getInt64();
        change.sequence = query.getColumn(1).getInt64();
        change.clock = query.getColumn(2).getInt64();
        change.person = textAt(query, 3);
        const auto [entity, column] = format.present(textAt(query, 4), textAt(query, 6));
        change.entity = entity;
        change.record = query.getColumn(5).getInt64();
        change.column = column;
        change.before = valueAt(query, 7);
        change.after = valueAt(query, 8);
        changes.push_back(std::move(change));
    }
    return changes;
}

// "c"."entity" is this one, whatever it was called; names are words of our own.
QString isEntity(const Format &format, const Entity &entity)
{
    QStringList names = format.allNames(QLatin1String(entity.name));
    for (QString &name : names) name = literal(name);
    return QStringLiteral("c.\"entity\" IN (%1)").arg(names.join(QStringLiteral(", ")));
}

} // namespace

std::vector<Step> Document::steps(qint64 limit, const Step *before, const QDateTime &since) const
{
    return d->guarded([&] {
        const Prepared query = d->statement(
            QStringLiteral("SELECT s.*, p.\"person\" FROM \"history_step\" AS s LEFT JOIN \"history_site\" "
                           "AS p ON p.\"site\" = s.\"site\" WHERE s.\"id\" < ?1 "
                           "AND (?3 IS NULL OR s.\"at\" >= ?3) ORDER BY s.\"id\" DESC LIMIT ?2"));
        query.bind(1, int64_t(before ? before->id : std::numeric_limits<qint64>::max()));
        query.bind(2, int64_t(limit));
        if (since.isValid()) query.bind(3, since.toUTC().toString(Qt::ISODateWithMs).toStdString());
        std::vector<Step> all;
        while (query.executeStep()) all.push_back(d->stepAt(query));
        return all;
    });
}

std::vector<FieldChange> Document::changesOf(const Step &step) const
{
    return d->guarded([&] {
        const Prepared query = d->statement(
            selectChanges()
            + QStringLiteral("c.\"site\" = ? AND c.\"seq\" BETWEEN ? AND ? ORDER BY c.\"seq\""));
        query.bind(1, int64_t(step.site));
        query.bind(2, int64_t(step.first));
        query.bind(3, int64_t(step.last));
        return changesIn(query, *d->format);
    });
}

std::vector<FieldChange> Document::changesOf(const Entity &entity, qint64 record, qint64 limit) const
{
    return d->guarded([&] {
        const Prepared query = d->statement(
            selectChanges()
            + QStringLiteral(
                  "c.\"record\" IN (WITH RECURSIVE one(id) AS (SELECT ?1 UNION SELECT j.\"gone\" FROM "
                  "\"joined_record\" AS j JOIN one ON j.\"kept\" = one.id) SELECT id FROM one) AND %1 "
                  "ORDER BY c.\"clock\" DESC, c.\"seq\" DESC LIMIT ?2")
                  .arg(isEntity(*d->format, entity)));
        query.bind(1, int64_t(record));
        query.bind(2, int64_t(limit));
        return changesIn(query, *d->format);
    });
}

std::vector<FieldChange> Document::latestChangesOf(const Entity &entity, qint64 record) const
{
    // Columns beside max() come from the row that has the greatest value.
    return d->guarded([&] {
        const Prepared query = d->statement(selectChanges(QLatin1String("max(c.\"clock\")"))
                                            + QStringLiteral("c.\"record\" = ? AND %1 GROUP BY c.\"column\"")
                                                  .arg(isEntity(*d->format, entity)));
        query.bind(1, int64_t(record));
        return changesIn(query, *d->format);
    });
}

} // namespace passerelle
