// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/entities.h"
#include "core/store/schema.h"
#include "tests/support/damage_kinds.h"
#include "tests/support/raw_database.h"

#include <QFile>

namespace passerelle::testing
{

namespace
{

// Any row of the table, by a condition for WHERE.
QString anyRow(RawDatabase &raw, const QString &table, Random &random)
{
    const QString rowid = table == u"history_change" ? QStringLiteral("\"site\" || '-' || \"seq\"")
                                                     : QStringLiteral("rowid");
    const qint64 count = raw.number(QStringLiteral("SELECT count(*) FROM ") + quoted(table));
    return QStringLiteral("%1 = (SELECT %1 FROM %2 LIMIT 1 OFFSET %3)")
        .arg(rowid, quoted(table))
        .arg(upTo(random, std::max<qint64>(count - 1, 0)));
}

const Entity &filledEntity(RawDatabase &raw, Random &random)
{
    for (;;) {
        const auto all = entities();
        const Entity &entity = *all[std::size_t(upTo(random, qint64(all.size()) - 1))];
        if (raw.number(QStringLiteral("SELECT count(*) FROM ") + quoted(entity.name))) return entity;
    }
}

void setColumns(const QString &path, Random &random, bool (*wanted)(const Column &), const char *value)
{
    RawDatabase raw(path);
    for (;;) {
        const Entity &entity = filledEntity(raw, random);
        for (const Column &column : columns(entity)) {
            if (column.field->kind == Kind::Key || !wanted(column)) continue;
            raw.silently([&] {
                raw.run(QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %4")
                            .arg(quoted(entity.name), quoted(column.name), QString::fromUtf8(value),
                                 anyRow(raw, QString::fromLatin1(entity.name), random)));
            });
            return;
        }
    }
}

void wrongWord(const QString &path, Random &random)
{
    setColumns(
        path, random, [](const Column &c) { return c.field->kind == Kind::Choice; },
        oneOf<const char *>(random, {"'nonsense'", "''", "'STATED'", "'; DROP TABLE project'"}));
}

void orphan(const QString &path, Random &random)
{
    setColumns(
        path, random, [](const Column &c) { return c.field->kind == Kind::Reference; },
        oneOf<const char *>(random, {"7", "-1", "9223372036854775807", "0"}));
}

void otherNumber(const QString &path, Random &random)
{
    setColumns(
        path, random,
        [](const Column &c) { return c.field->kind == Kind::Decimal || c.field->kind == Kind::Integer; },
        oneOf<const char *>(random, {"1", "-1", "9223372036854775807", "-9223372036854775808"}));
}

void otherText(const QString &path, Random &random)
{
    setColumns(
        path, random,
        [](const Column &c) { return c.field->kind == Kind::Translated || c.field->kind == Kind::Text; },
        oneOf<const char *>(
            random,
            {"'other'", "CAST(x'ff00fe' AS TEXT)", "printf('%.3000000c', 'x')", "'a' || char(0) || 'b'"}));
}

void rowGone(const QString &path, Random &random)
{
    RawDatabase raw(path);
    const Entity &entity = filledEntity(raw, random);
    raw.silently([&] {
        raw.run(QStringLiteral("DELETE FROM %1 WHERE %2")
                    .arg(quoted(entity.name), anyRow(raw, QString::fromLatin1(entity.name), random)));
    });
}

void rowMore(const QString &path, Random &random)
{
    RawDatabase raw(path);
    const Entity &entity = filledEntity(raw, random);
    raw.silently(
        [&] { raw.run(QStringLiteral("INSERT INTO %1 (\"id\") VALUES (77)").arg(quoted(entity.name))); });
}

// The record and what the history says of it.
void bothChanged(const QString &path, Random &random)
{
    RawDatabase raw(path);
    raw.silently([&] {
        raw.run(QStringLiteral("UPDATE \"project\" SET \"acronym\" = 'OTHER' WHERE ")
                + anyRow(raw, QStringLiteral("project"), random));
        raw.run(
            "UPDATE \"history_change\" SET \"new\" = json_set(\"new\", '$.acronym', 'OTHER') WHERE "
            "\"column\" = '' "
            "AND \"new\" IS NOT NULL AND \"record\" = (SELECT \"id\" FROM \"project\" WHERE \"acronym\" = "
            "'OTHER')");
    });
}

void wrongJson(const QString &path, Random &random)
{
    RawDatabase raw(path);
    const QString json = oneOf<QString>(
        random,
        {QStringLiteral("{"), QStringLiteral("[]"), QStringLiteral("null"), QStringLiteral("{\"a\":1e999}"),
         QStringLiteral("{\"acronym\":{\"x\":[1]}}"), QString(100000, u'['), QStringLiteral("{}"),
         QStringLiteral("{\"acronym\":\"\\ud800\"}"), QString()});
    const char *column = oneOf<const char *>(random, {"new", "old"});
    const QString which = QStringLiteral("\"column\" = '' AND \"%1\" IS NOT NULL").arg(QLatin1String(column));
    const qint64 count = raw.number(QStringLiteral("SELECT count(*) FROM \"history_change\" WHERE ") + which);
    raw.run(QStringLiteral(
                "UPDATE \"history_change\" SET \"%1\" = %2 WHERE (\"site\", \"seq\") = (SELECT \"site\", "
                "\"seq\" FROM \"history_change\" WHERE %3 LIMIT 1 OFFSET %4)")
                .arg(QLatin1String(column), literal(json), which)
                .arg(upTo(random, std::max<qint64>(count - 1, 0))));
}

void history(const QString &path, Random &random)
{
    RawDatabase raw(path);
    const QString table = oneOf<QString>(
        random,
        {QStringLiteral("history_change"), QStringLiteral("history_step"), QStringLiteral("history_site")});
    const QString row = anyRow(raw, table, random);
    if (upTo(random, 5) == 0)
        return raw.run(QStringLiteral("DELETE FROM %1 WHERE %2").arg(quoted(table), row));
    const QStringList columns = raw.texts(
        ("SELECT \"name\" FROM pragma_table_info('" + table.toStdString() + "')").c_str());
    const QString &column = columns[upTo(random, columns.size() - 1)];
    const QString value = oneOf<QString>(random,
                                         {QStringLiteral("NULL"), QStringLiteral("1"), QStringLiteral("-5"),
                                          QStringLiteral("'x'"), QStringLiteral("9223372036854775807"),
                                          QStringLiteral("'undone'"), QStringLiteral("x'00ff'")});
    try {
        raw.run(
            QStringLiteral(
                "UPDATE OR IGNORE %1 SET %2 = CASE WHEN typeof(%2) = 'integer' AND typeof(%3) <> 'integer' "
                "THEN %2 + 1 WHEN typeof(%2) = 'text' AND typeof(%3) = 'blob' THEN 'y' ELSE %3 END "
                "WHERE %4")
                .arg(quoted(table), quoted(column), value, row));
    } catch (const SQLite::Exception &) { // the column takes no such value
        raw.run(QStringLiteral("DELETE FROM %1 WHERE %2").arg(quoted(table), row));
    }
}

void seals(const QString &path, Random &random)
{
    RawDatabase(path).run(oneOf<const char *>(
        random,
        {"DELETE FROM \"passerelle_file\" WHERE \"name\" = (SELECT max(\"name\") FROM \"passerelle_file\" "
         "WHERE "
         "\"name\" LIKE 'seal%')",
         "UPDATE \"passerelle_file\" SET \"value\" = '1' || \"value\" WHERE \"name\" LIKE 'seal%'",
         "UPDATE \"passerelle_file\" SET \"value\" = '' WHERE \"name\" LIKE 'seal%'",
         "UPDATE \"passerelle_file\" SET \"name\" = 'seal 7' WHERE \"name\" LIKE 'seal%' AND rowid = (SELECT "
         "max(rowid) "
         "FROM \"passerelle_file\")",
         "UPDATE \"passerelle_file\" SET \"value\" = '0f5ae6ba-0c6f-4d52-95d1-1db4c6a1e5a9' WHERE \"name\" = "
         "'uuid'",
         "UPDATE \"passerelle_file\" SET \"value\" = '../../victim' WHERE \"name\" = 'uuid'",
         "DELETE FROM \"passerelle_file\"", "INSERT INTO \"passerelle_file\" VALUES ('more', 'x')"}));
}

void searchIndex(const QString &path, Random &random)
{
    RawDatabase(path).run(oneOf<const char *>(
        random,
        {"DELETE FROM \"search_content\" WHERE \"id\" = (SELECT max(\"id\") FROM \"search_content\")",
         "UPDATE search_content SET c0 = 'x' WHERE id = (SELECT min(id) FROM search_content)",
         "UPDATE \"search_data\" SET \"block\" = x'00' WHERE \"id\" > 10",
         "UPDATE \"search_data\" SET \"block\" = randomblob(300) WHERE \"id\" > 10",
         "UPDATE \"search_data\" SET \"block\" = randomblob(30) WHERE \"id\" = 10",
         "DELETE FROM \"search_idx\"", "UPDATE \"search_config\" SET \"v\" = 99",
         "INSERT INTO \"search_config\" VALUES ('rank', 'bm25(1)')", "DELETE FROM \"search_docsize\"",
         "INSERT INTO \"search\" (rowid, \"title\", \"words\", \"entity\") VALUES (7, 'bad', '', "
         "'project')"}));
}

void contents(const QString &path, Random &random)
{
    RawDatabase(path).run(oneOf<const char *>(
        random,
        {"DELETE FROM \"content\"", "UPDATE \"content\" SET \"bytes\" = x'00'",
         "INSERT INTO \"content\" VALUES ('0123', x'01')", "UPDATE \"content\" SET \"bytes\" = NULL",
         "INSERT INTO \"content\" VALUES ('big', zeroblob(30000000))"}));
}

const char *const endless =
    "WITH RECURSIVE n(\"name\", \"value\") AS (SELECT 'x', 'y' UNION ALL SELECT \"name\", "
    "\"value\" FROM n) SELECT \"name\", \"value\" FROM n WHERE \"name\" = 'z'";

void hostileSchema(const QString &path, Random &random)
{
    RawDatabase raw(path);
    const auto schema = [&](const char *sql) {
        raw.run("PRAGMA writable_schema = ON");
        raw.run(sql);
    };
    switch (upTo(random, 11)) {
    case 0:
        raw.run("DROP TABLE \"passerelle_file\"");
        return raw.run(QStringLiteral("CREATE VIEW \"passerelle_file\" AS ") + QLatin1String(endless));
    case 1:
        raw.run("ALTER TABLE \"history_site\" RENAME TO \"sites\"");
        return raw.run(QStringLiteral("CREATE VIEW \"history_site\" AS ") + QLatin1String(endless));
    case 2:
        return raw.run(
            "CREATE TRIGGER \"evil\" AFTER INSERT ON \"history_step\" BEGIN DELETE FROM \"project\"; END");
    case 3:
        return raw.run(
            "ALTER TABLE \"project\" ADD COLUMN \"g\" TEXT GENERATED ALWAYS AS (hex(zeroblob(1000000)))");
    case 4: return raw.run("CREATE VIRTUAL TABLE \"evil\" USING fts5(\"a\", content = '')");
    case 5:
        return schema(
            "INSERT INTO sqlite_schema VALUES ('table', 'evil', 'evil', 0, 'CREATE VIRTUAL TABLE evil USING "
            "nonsense(a)')");
    case 6:
        return schema("INSERT INTO sqlite_schema SELECT 'trigger', 'project', 'project', 0, 'CREATE TRIGGER "
                      "\"project\" AFTER INSERT ON \"project\" BEGIN DELETE FROM \"content\"; END'");
    case 7:
        return schema(
            "UPDATE sqlite_schema SET \"sql\" = replace(\"sql\", 'STRICT', '') WHERE \"name\" = 'project'");
    case 8:
        return schema("UPDATE sqlite_schema SET \"rootpage\" = (SELECT \"rootpage\" FROM sqlite_schema WHERE "
                      "\"name\" = "
                      "'partner') WHERE \"name\" = 'pilot'");
    case 9:
        return raw.run("CREATE INDEX \"evil\" ON \"project\" (hex(zeroblob(length(\"acronym\") * 100000)))");
    case 10: return raw.run("PRAGMA user_version = 7");
    default:
        raw.run("PRAGMA user_version = 7");
        raw.run("DROP TABLE \"passerelle_file\"");
        return raw.run(QStringLiteral("CREATE VIEW \"passerelle_file\" AS ") + QLatin1String(endless));
    }
}

void anotherDatabase(const QString &path, Random &random)
{
    QFile::remove(path);
    RawDatabase raw(path);
    if (upTo(random, 1)) raw.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    if (upTo(random, 1)) raw.run(QStringLiteral("PRAGMA user_version = %1").arg(upTo(random, 9)));
    raw.run("CREATE TABLE \"project\" (\"id\" INTEGER, \"acronym\" TEXT)");
    raw.run("INSERT INTO \"project\" VALUES (1, 'A')");
    if (upTo(random, 1)) raw.run("CREATE TABLE \"passerelle_file\" (\"name\", \"value\")");
    if (upTo(random, 1)) raw.run("CREATE TABLE \"history_site\" (\"a\")");
}

} // namespace

std::span<const Damage> damagesBySql()
{
    static constexpr Damage all[] = {
        {"another database", anotherDatabase},
        {"a hostile schema", hostileSchema},
        {"wrong JSON in the history", wrongJson},
        {"a word that is no choice", wrongWord},
        {"a reference to nothing", orphan},
        {"another number", otherNumber},
        {"another text", otherText},
        {"a record gone", rowGone},
        {"a record more", rowMore},
        {"record and history", bothChanged},
        {"the history", history},
        {"seals and identity", seals},
        {"the index of the search", searchIndex},
        {"stored documents", contents},
    };
    return all;
}

} // namespace passerelle::testing
