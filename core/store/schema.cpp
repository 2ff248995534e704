// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/schema.h"

#include "core/model/entities.h"
#include "core/store/sql.h"

namespace passerelle
{

namespace
{

// A function takes at most 127 arguments: two per column.
constexpr std::size_t columnsPerObject = 60;

QLatin1String sqlType(const Column &column)
{
    switch (column.field->kind) {
    case Kind::Key:
    case Kind::Reference:
    case Kind::Integer:
    case Kind::Boolean:
    case Kind::Decimal: return QLatin1String("INTEGER");
    case Kind::AnyReference: return QLatin1String(column.part == 0 ? "TEXT" : "INTEGER");
    default: return QLatin1String("TEXT");
    }
}

QString table(const Entity &entity)
{
    QStringList lines;
    for (const Column &c : columns(entity)) {
        QString line = QStringLiteral("    %1 %2").arg(quoted(c.name), sqlType(c));
        if (c.field->kind == Kind::Key) line += QStringLiteral(" PRIMARY KEY");
        if (c.field->kind == Kind::Reference)
            line += QStringLiteral(" REFERENCES %1(\"id\") DEFERRABLE INITIALLY DEFERRED")
                        .arg(quoted(c.field->target().name));
        lines += line;
    }
    return QStringLiteral("CREATE TABLE %1 (\n%2\n) STRICT")
        .arg(quoted(entity.name), lines.join(QStringLiteral(",\n")));
}

QStringList indexes(const Entity &entity)
{
    QStringList statements;
    for (const Column &c : columns(entity)) {
        const bool reference = c.field->kind == Kind::Reference
            || (c.field->kind == Kind::AnyReference && c.part == 1);
        if (reference || c.field->indexed)
            statements += QStringLiteral("CREATE INDEX %1 ON %2 (%3)")
                              .arg(quoted(QString::fromLatin1(entity.name) + u'_' + c.name),
                                   quoted(entity.name), quoted(c.name));
    }
    return statements;
}

// The columns that are set, as a JSON object; the pair with an empty name continues an earlier object.
QString packed(const Entity &entity, const QString &row)
{
    const auto &all = columns(entity);
    QString sql = QStringLiteral("NULL");
    for (std::size_t from = 1; from < all.size(); from += columnsPerObject) {
        QStringList pairs{QStringLiteral("'', ") + sql};
        for (std::size_t i = from; i < std::min(all.size(), from + columnsPerObject); ++i)
            pairs += QStringLiteral("%1, %2.%3").arg(literal(all[i].name), row, quoted(all[i].name));
        sql = QStringLiteral("sync_pack(%1)").arg(pairs.join(QStringLiteral(", ")));
    }
    return sql;
}

QString trigger(const Entity &entity, QLatin1String event, const QString &select)
{
    return QStringLiteral("CREATE TRIGGER %1 AFTER %2 ON %3 WHEN sync_on() BEGIN\n    INSERT INTO "
                          "\"history_change\" %4;\nEND")
        .arg(quoted(QString::fromLatin1(entity.name) + u'_' + event.toString().toLower()), event,
             quoted(entity.name), select);
}

// sync_site(), sync_seq(), sync_clock() and sync_pack() are functions of this program: any other program that
// writes to the tables is told that they do not exist, so no change bypasses the history. sync_on() is false
// while the tables follow a history that came from elsewhere.
QStringList triggers(const Entity &entity)
{
    const QString name = literal(QString::fromLatin1(entity.name));
    const QString head = QStringLiteral("SELECT sync_site(), sync_seq(), sync_clock(), ") + name;
    QStringList changed;
    for (const Column &c : columns(entity)) {
        if (c.field->kind == Kind::Key) continue;
        changed +=
            QStringLiteral(
                "SELECT %1 AS \"column\", old.%2 AS \"old\", new.%2 AS \"new\" WHERE old.%2 IS NOT new.%2")
                .arg(literal(c.name), quoted(c.name));
    }
    return {
        trigger(entity, QLatin1String("INSERT"),
                head + QStringLiteral(", new.\"id\", '', NULL, ") + packed(entity, QStringLiteral("new"))),
        trigger(entity, QLatin1String("UPDATE"),
                head + QStringLiteral(", new.\"id\", \"column\", \"old\", \"new\" FROM (\n        ")
                    + changed.join(QStringLiteral("\n        UNION ALL ")) + u')'),
        trigger(entity, QLatin1String("DELETE"),
                head + QStringLiteral(", old.\"id\", '', ") + packed(entity, QStringLiteral("old"))
                    + QStringLiteral(", NULL")),
    };
}

} // namespace

bool fits(const Column &column, const Value &value)
{
    return isEmpty(value) || std::holds_alternative<qint64>(value) == (sqlType(column) == u"INTEGER");
}

// merge.md: a grow-only set of changes; a site is one stretch of work of one installation, `seen` is what the
// file held when it began (JSON: site → last sequence number), so who knew of what can be told for ever.
QStringList historyStatements()
{
    return {
        QStringLiteral("CREATE TABLE \"passerelle_file\" (\n    \"name\" TEXT PRIMARY KEY,\n    \"value\" "
                       "TEXT\n) STRICT"),
        QStringLiteral(
            "CREATE TABLE \"history_site\" (\n    \"site\" INTEGER PRIMARY KEY,\n    \"installation\" TEXT,\n"
            "    \"person\" TEXT,\n    \"organisation\" TEXT,\n    \"began\" TEXT,\n    \"schema\" INTEGER,\n"
            "    \"seen\" TEXT,\n    \"last_seq\" INTEGER,\n    \"last_row\" INTEGER,\n    \"clock\" "
            "INTEGER\n"
            ") STRICT"),
        QStringLiteral(
            "CREATE TABLE \"history_step\" (\n    \"id\" INTEGER PRIMARY KEY,\n    \"site\" INTEGER,\n"
            "    \"first_seq\" INTEGER,\n    \"last_seq\" INTEGER,\n    \"at\" TEXT,\n    \"context\" TEXT,\n"
            "    \"name\" TEXT,\n    \"subject\" TEXT,\n    \"kind\" TEXT,\n    \"state\" TEXT\n) STRICT"),
        QStringLiteral("CREATE INDEX \"history_step_state\" ON \"history_step\" (\"kind\", \"state\")"),
        QStringLiteral(
            "CREATE TABLE \"history_change\" (\n    \"site\" INTEGER,\n    \"seq\" INTEGER,\n"
            "    \"clock\" INTEGER,\n    \"entity\" TEXT,\n    \"record\" INTEGER,\n    \"column\" TEXT,\n"
            "    \"old\" ANY,\n    \"new\" ANY,\n    PRIMARY KEY (\"site\", \"seq\")\n) STRICT, WITHOUT "
            "ROWID"),
        QStringLiteral("CREATE INDEX \"history_change_record\" ON \"history_change\" (\"record\")"),
        // What a step that brought in changes of others did to the records here: undoing it takes that back.
        QStringLiteral(
            "CREATE TABLE \"history_effect\" (\n    \"step\" INTEGER,\n    \"position\" INTEGER,\n"
            "    \"entity\" TEXT,\n    \"record\" INTEGER,\n    \"column\" TEXT,\n    \"old\" ANY,\n"
            "    \"new\" ANY,\n    PRIMARY KEY (\"step\", \"position\")\n) STRICT, WITHOUT ROWID"),
        // Where people wrote without knowing of each other: candidates, whether they still differ is told by
        // the changes.
        QStringLiteral(
            "CREATE TABLE \"history_conflict\" (\n    \"record\" INTEGER,\n    \"column\" TEXT,\n"
            "    \"entity\" TEXT,\n    PRIMARY KEY (\"record\", \"column\")\n) STRICT, WITHOUT ROWID"),
        // Copies and parts that were handed out, and what they knew then (JSON: site → last sequence number).
        QStringLiteral("CREATE TABLE \"issued\" (\n    \"issue\" TEXT PRIMARY KEY,\n    \"at\" TEXT,\n"
                       "    \"recipient\" TEXT,\n    \"scope\" TEXT,\n    \"known\" TEXT\n) STRICT"),
        // In a part of a portfolio: records that are referred to and are not here.
        QStringLiteral(
            "CREATE TABLE \"absent\" (\n    \"record\" INTEGER PRIMARY KEY,\n    \"entity\" TEXT,\n"
            "    \"name\" TEXT\n) STRICT"),
        QStringLiteral(
            "CREATE TABLE \"content\" (\n    \"hash\" TEXT PRIMARY KEY,\n    \"bytes\" BLOB\n) STRICT"),
        QStringLiteral(
            "CREATE VIRTUAL TABLE \"search\" USING fts5(\"title\", \"words\", \"entity\" UNINDEXED, "
            "tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"),
    };
}

QStringList tableStatements(const Entity &entity)
{
    return QStringList{table(entity)} + indexes(entity) + triggers(entity);
}

QStringList schemaStatements()
{
    QStringList statements = historyStatements();
    for (const Entity *entity : entities()) statements += tableStatements(*entity);
    return statements;
}

} // namespace passerelle
