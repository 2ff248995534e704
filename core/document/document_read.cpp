// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document_private.h"
#include "core/model/entities.h"
#include "core/model/natural_key.h"
#include "core/search/search.h"
#include "core/store/names.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>

namespace passerelle
{

namespace
{

QString columnList(const Entity &entity)
{
    QStringList names;
    for (const Column &c : columns(entity)) names += QStringLiteral("t.") + quoted(c.name);
    return names.join(QStringLiteral(", "));
}

QString rowSql(const Entity &entity)
{
    return QStringLiteral("SELECT %1 FROM %2 AS t WHERE t.\"id\" = ?")
        .arg(columnList(entity), quoted(entity.name));
}

QString existsSql(const Entity &entity)
{
    return QStringLiteral("SELECT 1 FROM %1 WHERE \"id\" = ?").arg(quoted(entity.name));
}

QString conditionSql(const Condition &condition, int parameter)
{
    const QString column = QStringLiteral("t.") + quoted(condition.column);
    const QString given = QStringLiteral("?%1").arg(parameter);
    switch (condition.is) {
    case Condition::Is::Equal: return column + QStringLiteral(" IS ") + given;
    case Condition::Is::Different: return column + QStringLiteral(" IS NOT ") + given;
    case Condition::Is::Less: return column + QStringLiteral(" < ") + given;
    case Condition::Is::Greater: return column + QStringLiteral(" > ") + given;
    case Condition::Is::Empty: return column + QStringLiteral(" IS NULL");
    case Condition::Is::Containing: return QStringLiteral("instr(fold(%1), fold(%2)) > 0").arg(column, given);
    }
    Q_UNREACHABLE();
}

// "FROM … WHERE …"; parameter 1 is the project, 2 the words, then one per condition.
QString fromSql(const Entity &entity, const Query &query)
{
    QStringList where;
    if (query.project) where += projectSql(entity, QStringLiteral("t"), 1);
    if (!query.containing.isEmpty())
        where += QStringLiteral("t.\"id\" IN (SELECT rowid FROM \"search\" WHERE \"search\" MATCH ?2)");
    int parameter = 3;
    for (const Condition &condition : query.conditions) where += conditionSql(condition, parameter++);
    QString sql = QStringLiteral(" FROM %1 AS t").arg(quoted(entity.name));
    if (!where.isEmpty()) sql += QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND "));
    return sql;
}

bool sortsAsWords(const Field &field)
{
    return field.kind == Kind::Text || field.kind == Kind::Translated || field.kind == Kind::Reference
        || field.kind == Kind::Choice;
}

QString orderSql(const Entity &entity, const Query &query, Language language)
{
    QStringList keys;
    for (const SortKey &key : query.sort) {
        const Field *field = entity.field(key.field);
        if (!field) continue;
        QString sql = sortSql(*field, QStringLiteral("t"), language);
        if (sortsAsWords(*field)) sql += QStringLiteral(" COLLATE people");
        keys += sql + (key.descending ? QStringLiteral(" DESC") : QStringLiteral(" ASC NULLS LAST"));
    }
    keys += QStringLiteral("t.\"id\"");
    QString sql = QStringLiteral(" ORDER BY ") + keys.join(QStringLiteral(", "));
    if (query.limit >= 0) sql += QStringLiteral(" LIMIT %1").arg(query.limit);
    return sql;
}

void bindQuery(SQLite::Statement &statement, const Query &query)
{
    if (query.project) statement.bind(1, int64_t(query.project));
    if (!query.containing.isEmpty()) statement.bind(2, matchExpression(query.containing).toStdString());
    int parameter = 3;
    for (const Condition &condition : query.conditions) {
        if (condition.is != Condition::Is::Empty) bindValue(statement, parameter, condition.value);
        ++parameter;
    }
}

// Numbers and words in any order become the numbers in the order of the words, without words last. Each word
// is prepared for comparing once: to compare the words themselves takes several times as long as all the
// rest.
std::vector<qint64> sortedByWords(SQLite::Statement &statement, const QCollator &collator, bool descending)
{
    constexpr int withoutWords = std::numeric_limits<int>::max();
    struct Found {
        int place; // of its words
        qint64 number;
        auto operator<=>(const Found &) const = default;
    };
    std::vector<Found> found;
    QHash<QByteArray, int> known;
    std::vector<QCollatorSortKey> keys;
    while (statement.executeStep()) {
        const SQLite::Column cell = statement.getColumn(1);
        int key = withoutWords;
        if (!cell.isNull()) {
            const char *text = cell.getText();
            const QByteArray words(text, cell.getBytes());
            key = known.value(words, int(keys.size()));
            if (std::size_t(key) == keys.size()) {
                known.insert(words, key);
                keys.push_back(collator.sortKey(QString::fromUtf8(words)));
            }
        }
        found.push_back({key, statement.getColumn(0).getInt64()});
    }
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return descending ? keys[std::size_t(b)] < keys[std::size_t(a)]
                          : keys[std::size_t(a)] < keys[std::size_t(b)];
    });
    std::vector<int> places(keys.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto key = std::size_t(order[i]);
        const bool same = i > 0 && keys[std::size_t(order[i - 1])].compare(keys[key]) == 0;
        places[key] = same ? places[std::size_t(order[i - 1])] : int(i);
    }
    for (Found &f : found)
        if (f.place != withoutWords) f.place = places[std::size_t(f.place)];
    std::sort(found.begin(), found.end());
    std::vector<qint64> numbers;
    numbers.reserve(found.size());
    for (const Found &f : found) numbers.push_back(f.number);
    return numbers;
}

Row rowAt(SQLite::Statement &statement, const Entity &entity)
{
    Row row;
    row.entity = &entity;
    const int count = int(columns(entity).size());
    row.values.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) row.values.push_back(valueAt(statement, i));
    return row;
}

} // namespace

std::optional<Row> Document::row(const Entity &entity, qint64 record) const
{
    return d->guarded([&]() -> std::optional<Row> {
        static const SqlByEntity texts(rowSql);
        const Prepared statement = d->statement(texts.of(entity));
        statement.bind(1, int64_t(record));
        return statement.executeStep() ? std::optional(rowAt(statement, entity)) : std::nullopt;
    });
}

std::vector<Row> Document::rows(const Entity &entity, const Query &query) const
{
    return d->guarded([&] {
        const Prepared statement = d->statement(QStringLiteral("SELECT ") + columnList(entity)
                                                + fromSql(entity, query)
                                                + orderSql(entity, query, d->language));
        bindQuery(statement, query);
        std::vector<Row> found;
        while (statement.executeStep()) found.push_back(rowAt(statement, entity));
        return found;
    });
}

std::vector<qint64> Document::numbers(const Entity &entity, const Query &query) const
{
    return d->guarded([&] {
        const Field *only = query.sort.size() == 1 && query.limit < 0 ? entity.field(query.sort.front().field)
                                                                      : nullptr;
        if (only && sortsAsWords(*only)) {
            const Prepared statement = d->statement(QStringLiteral("SELECT t.\"id\", ")
                                                    + sortSql(*only, QStringLiteral("t"), d->language)
                                                    + fromSql(entity, query));
            bindQuery(statement, query);
            return sortedByWords(statement, d->collator, query.sort.front().descending);
        }
        const Prepared statement = d->statement(QStringLiteral("SELECT t.\"id\"") + fromSql(entity, query)
                                                + orderSql(entity, query, d->language));
        bindQuery(statement, query);
        std::vector<qint64> found;
        while (statement.executeStep()) found.push_back(statement.getColumn(0).getInt64());
        return found;
    });
}

qint64 Document::count(const Entity &entity, const Query &query) const
{
    return d->guarded([&]() -> qint64 {
        const Prepared statement = d->statement(QStringLiteral("SELECT count(*)") + fromSql(entity, query));
        bindQuery(statement, query);
        statement.executeStep();
        return statement.getColumn(0).getInt64();
    });
}

const Entity *Document::entityOf(qint64 record) const
{
    return d->guarded([&]() -> const Entity * {
        static const SqlByEntity texts(existsSql);
        for (const Entity *entity : entities()) {
            const Prepared statement = d->statement(texts.of(*entity));
            statement.bind(1, int64_t(record));
            if (statement.executeStep()) return entity;
        }
        return nullptr;
    });
}

QString Document::shownName(const Entity &entity, qint64 record) const
{
    return d->guarded([&] {
        const Prepared statement = d->statement(
            QStringLiteral("SELECT %1 FROM %2 AS t WHERE t.\"id\" = ?")
                .arg(shownSql(entity, QStringLiteral("t"), d->language), quoted(entity.name)));
        statement.bind(1, int64_t(record));
        if (statement.executeStep() && !statement.getColumn(0).isNull()) return textAt(statement, 0);
        const QString elsewhere = d->partial ? absentName(record) : QString();
        return elsewhere.isEmpty() ? QString::number(record) : elsewhere;
    });
}

QString Document::shownName(const Row &row) const
{
    return d->guarded([&] {
        QStringList values;
        for (const Column &c : columns(*row.entity)) values += QStringLiteral("? AS ") + quoted(c.name);
        const Prepared statement = d->statement(
            QStringLiteral("SELECT %1 FROM (SELECT %2) AS t")
                .arg(shownSql(*row.entity, QStringLiteral("t"), d->language), values.join(u',')));
        int index = 1;
        for (const Value &value : row.values) bindValue(statement, index++, value);
        const bool named = statement.executeStep() && !statement.getColumn(0).isNull();
        return named ? textAt(statement, 0) : QString::number(row.id());
    });
}

QString Document::absentName(qint64 record) const
{
    const Prepared statement = d->statement(
        QStringLiteral("SELECT \"name\" FROM \"absent\" WHERE \"record\" = ?"));
    statement.bind(1, int64_t(record));
    return statement.executeStep() ? textAt(statement, 0) : QString();
}

QString Document::pathName(const Entity &entity, qint64 record) const
{
    return d->guarded([&] {
        const Prepared statement = d->statement(
            QStringLiteral("SELECT %1 FROM %2 AS t WHERE t.\"id\" = ?")
                .arg(pathSql(entity, QStringLiteral("t"), d->language), quoted(entity.name)));
        statement.bind(1, int64_t(record));
        return statement.executeStep() ? textAt(statement, 0) : QString();
    });
}

qint64 Document::named(const Entity &entity, const QString &name) const
{
    bool isNumber = false;
    const qint64 number = name.toLongLong(&isNumber);
    if (isNumber && row(entity, number)) return number;
    const auto matching = [&](const QStringList &expressions) {
        return d->guarded([&] {
            const Prepared statement = d->statement(
                QStringLiteral(
                    "SELECT t.\"id\" FROM %1 AS t WHERE fold(?) IN (fold(%2)) ORDER BY t.\"id\" LIMIT 6")
                    .arg(quoted(entity.name), expressions.join(QStringLiteral("), fold("))));
            statement.bind(1, name.toStdString());
            QStringList found;
            while (statement.executeStep()) found += QString::number(statement.getColumn(0).getInt64());
            return found;
        });
    };
    // Whatever language the name is written in: the same command means the same on every screen.
    const auto inEachLanguage = [&](decltype(&pathSql) sql) {
        QStringList expressions;
        for (const Language language : allLanguages)
            expressions += sql(entity, QStringLiteral("t"), language);
        expressions.removeDuplicates(); // one, where no part of the name is translated
        return expressions;
    };
    QStringList found = matching(inEachLanguage(pathSql));
    if (found.isEmpty()) found = matching(inEachLanguage(shownSql));
    if (found.isEmpty() && entity.field(u"abbreviation"))
        found = matching({QStringLiteral("t.\"abbreviation\"")});
    if (found.size() == 1) return found.first().toLongLong();
    const QString what = translated(entity.label);
    if (found.isEmpty())
        throw Failure(
            translated(TEXT("Document",
                            "%1: there is no record called “%2”. Look it up in the list, or use its number."))
                .arg(what, name));
    throw Failure(
        translated(TEXT("Document", "%1: several records are called “%2”. Use one of the numbers %3."))
            .arg(what, name, found.join(QStringLiteral(", "))));
}

std::optional<QByteArray> Document::content(const QString &hash) const
{
    return d->guarded([&]() -> std::optional<QByteArray> {
        const Prepared statement = d->statement(
            QStringLiteral("SELECT \"bytes\" FROM \"content\" WHERE \"hash\" = ?"));
        statement.bind(1, hash.toStdString());
        if (!statement.executeStep()) return {};
        const SQLite::Column cell = statement.getColumn(0);
        return QByteArray(static_cast<const char *>(cell.getBlob()), cell.getBytes());
    });
}

qint64 Document::withKeyOf(const Row &row) const
{
    const QString key = naturalKey(row);
    if (key.isEmpty()) return 0;
    for (const Row &other : rows(*row.entity))
        if (naturalKey(other) == key) return other.id();
    return 0;
}

qint64 Document::projectOf(const Entity &entity, qint64 record) const
{
    constexpr int deepest = 16; // what is attached to itself is a part of nothing
    const Entity *current = &entity;
    qint64 number = record;
    for (int depth = 0; number && std::string_view(current->name) != "project"; ++depth) {
        if (depth == deepest) return 0;
        const Field *owner = current->owner();
        const auto found = owner ? row(*current, number) : std::nullopt;
        if (!found) return 0;
        if (owner->kind == Kind::AnyReference) {
            current = entityNamed(found->text((QByteArray(owner->name) + "_entity").constData()));
            number = found->number((QByteArray(owner->name) + "_id").constData());
            if (!current) return 0;
        } else {
            current = &owner->target();
            number = found->number(owner->name);
        }
    }
    return number;
}

} // namespace passerelle
