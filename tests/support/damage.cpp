// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/damage.h"

#include "core/model/entities.h"
#include "core/store/schema.h"
#include "core/store/sql.h"

#include <QFile>
#include <sqlite3.h>

#include <functional>
#include <vector>

namespace passerelle::testing
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("The copy cannot be written.");
}

namespace
{

constexpr qsizetype pageSize = 4096;

qint64 upTo(Random &random, qint64 most) { return std::uniform_int_distribution<qint64>(0, most)(random); }
template <class T> const T &oneOf(Random &random, const std::vector<T> &all)
{
    return all[std::size_t(upTo(random, qint64(all.size()) - 1))];
}
char anyByte(Random &random) { return char(upTo(random, 255)); }

// ---- bytes
using OnBytes = void (*)(QByteArray &bytes, Random &random);
template <OnBytes Change> void onBytes(const QString &path, Random &random)
{
    QByteArray bytes = bytesOf(path);
    Change(bytes, random);
    writeBytes(path, bytes);
}

qsizetype anyPage(const QByteArray &bytes, Random &random)
{
    return upTo(random, bytes.size() / pageSize - 1) * pageSize;
}

void flipOneBit(QByteArray &bytes, Random &random)
{
    const qsizetype at = upTo(random, bytes.size() - 1);
    bytes[at] = char(bytes[at] ^ (1 << upTo(random, 7)));
}

void flipManyBits(QByteArray &bytes, Random &random)
{
    for (qint64 left = 2 + upTo(random, 62); left > 0; --left) flipOneBit(bytes, random);
}

void flipInHeader(QByteArray &bytes, Random &random)
{
    const qsizetype at = upTo(random, 107); // and the head of the first page
    bytes[at] = anyByte(random);
}

void truncate(QByteArray &bytes, Random &random) { bytes.truncate(upTo(random, bytes.size() - 1)); }
void truncateAtPage(QByteArray &bytes, Random &random) { bytes.truncate(anyPage(bytes, random)); }
void append(QByteArray &bytes, Random &random)
{
    for (qint64 left = upTo(random, 3 * pageSize); left >= 0; --left) bytes += anyByte(random);
}

void swapPages(QByteArray &bytes, Random &random)
{
    const qsizetype one = anyPage(bytes, random), other = anyPage(bytes, random);
    const QByteArray kept = bytes.mid(one, pageSize);
    bytes.replace(one, pageSize, bytes.mid(other, pageSize));
    bytes.replace(other, pageSize, kept);
}

void doublePage(QByteArray &bytes, Random &random)
{
    bytes.replace(anyPage(bytes, random), pageSize, bytes.mid(anyPage(bytes, random), pageSize));
}

void zeroHeader(QByteArray &bytes, Random &) { bytes.replace(0, 100, QByteArray(100, '\0')); }

void zeroPages(QByteArray &bytes, Random &random)
{
    for (qint64 left = upTo(random, 4); left >= 0; --left)
        bytes.replace(anyPage(bytes, random), pageSize, QByteArray(pageSize, '\0'));
}

void fillPage(QByteArray &bytes, Random &random)
{
    const qsizetype page = anyPage(bytes, random);
    for (qsizetype at = page; at < page + pageSize; ++at) bytes[at] = anyByte(random);
}

// ---- SQL, past the program
class Raw
{
public:
    explicit Raw(const QString &path)
        : m_database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_database.exec("PRAGMA synchronous = OFF");
        m_database.exec("PRAGMA legacy_alter_table = ON"); // triggers name functions that are not there
    }
    void run(const QString &sql) { m_database.exec(sql.toStdString()); }
    void run(const char *sql) { m_database.exec(sql); }
    qint64 number(const QString &sql)
    {
        SQLite::Statement query(m_database, sql.toStdString());
        return query.executeStep() ? query.getColumn(0).getInt64() : 0;
    }
    QStringList texts(const char *sql)
    {
        SQLite::Statement query(m_database, sql);
        QStringList all;
        while (query.executeStep()) all += textAt(query, 0);
        return all;
    }
    // Without the triggers that would write the history, which afterwards are there again.
    void silently(const std::function<void()> &change)
    {
        const QStringList triggers = texts("SELECT \"sql\" FROM sqlite_schema WHERE \"type\" = 'trigger'");
        for (const QString &name : texts("SELECT \"name\" FROM sqlite_schema WHERE \"type\" = 'trigger'"))
            run(QStringLiteral("DROP TRIGGER ") + quoted(name));
        change();
        for (const QString &trigger : triggers) run(trigger);
    }

private:
    SQLite::Database m_database;
};

// Any row of the table, by a condition for WHERE.
QString anyRow(Raw &raw, const QString &table, Random &random)
{
    const QString rowid = table == u"history_change" ? QStringLiteral("\"site\" || '-' || \"seq\"")
                                                     : QStringLiteral("rowid");
    const qint64 count = raw.number(QStringLiteral("SELECT count(*) FROM ") + quoted(table));
    return QStringLiteral("%1 = (SELECT %1 FROM %2 LIMIT 1 OFFSET %3)")
        .arg(rowid, quoted(table))
        .arg(upTo(random, std::max<qint64>(count - 1, 0)));
}

const Entity &filledEntity(Raw &raw, Random &random)
{
    for (;;) {
        const auto all = entities();
        const Entity &entity = *all[std::size_t(upTo(random, qint64(all.size()) - 1))];
        if (raw.number(QStringLiteral("SELECT count(*) FROM ") + quoted(entity.name))) return entity;
    }
}

void setColumns(const QString &path, Random &random, bool (*wanted)(const Column &), const char *value)
{
    Raw raw(path);
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
    Raw raw(path);
    const Entity &entity = filledEntity(raw, random);
    raw.silently([&] {
        raw.run(QStringLiteral("DELETE FROM %1 WHERE %2")
                    .arg(quoted(entity.name), anyRow(raw, QString::fromLatin1(entity.name), random)));
    });
}

void rowMore(const QString &path, Random &random)
{
    Raw raw(path);
    const Entity &entity = filledEntity(raw, random);
    raw.silently(
        [&] { raw.run(QStringLiteral("INSERT INTO %1 (\"id\") VALUES (77)").arg(quoted(entity.name))); });
}

// The record and what the history says of it.
void bothChanged(const QString &path, Random &random)
{
    Raw raw(path);
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
    Raw raw(path);
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
    Raw raw(path);
    const QString table = oneOf<QString>(
        random,
        {QStringLiteral("history_change"), QStringLiteral("history_step"), QStringLiteral("history_site")});
    const QString row = anyRow(raw, table, random);
    if (upTo(random, 5) == 0)
        return raw.run(QStringLiteral("DELETE FROM %1 WHERE %2").arg(quoted(table), row));
    const QStringList columns = raw.texts(
        ("SELECT \"name\" FROM pragma_table_info('" + table.toStdString() + "')").c_str());
    const QString column = columns[upTo(random, columns.size() - 1)];
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
    Raw(path).run(oneOf<const char *>(
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
    Raw(path).run(oneOf<const char *>(
        random,
        {"DELETE FROM \"search_content\" WHERE \"id\" = (SELECT max(\"id\") FROM \"search_content\")",
         "UPDATE \"search_content\" SET \"c0\" = 'x' WHERE \"id\" = (SELECT min(\"id\") FROM "
         "\"search_content\")",
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
    Raw(path).run(oneOf<const char *>(random,
                                      {"DELETE FROM \"content\"", "UPDATE \"content\" SET \"bytes\" = x'00'",
                                       "INSERT INTO \"content\" VALUES ('0123', x'01')",
                                       "UPDATE \"content\" SET \"bytes\" = NULL",
                                       "INSERT INTO \"content\" VALUES ('big', zeroblob(30000000))"}));
}

const char *const endless =
    "WITH RECURSIVE n(\"name\", \"value\") AS (SELECT 'x', 'y' UNION ALL SELECT \"name\", "
    "\"value\" FROM n) SELECT \"name\", \"value\" FROM n WHERE \"name\" = 'z'";

void hostileSchema(const QString &path, Random &random)
{
    Raw raw(path);
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
    Raw raw(path);
    if (upTo(random, 1)) raw.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    if (upTo(random, 1)) raw.run(QStringLiteral("PRAGMA user_version = %1").arg(upTo(random, 9)));
    raw.run("CREATE TABLE \"project\" (\"id\" INTEGER, \"acronym\" TEXT)");
    raw.run("INSERT INTO \"project\" VALUES (1, 'A')");
    if (upTo(random, 1)) raw.run("CREATE TABLE \"passerelle_file\" (\"name\", \"value\")");
    if (upTo(random, 1)) raw.run("CREATE TABLE \"history_site\" (\"a\")");
}

// Leaves the journal of a program that died in `path`, with pages of `source`, beside `path`.
void leaveJournal(const QString &source, const QString &path, const char *mode)
{
    Raw writer(source);
    writer.run(QStringLiteral("PRAGMA journal_mode = ") + QLatin1String(mode));
    writer.run("PRAGMA synchronous = FULL");
    writer.run("PRAGMA cache_size = 1");
    writer.run("PRAGMA wal_autocheckpoint = 0");
    writer.run("BEGIN");
    writer.run("UPDATE \"passerelle_file\" SET \"value\" = \"value\" || 'x'");
    writer.run("UPDATE \"history_step\" SET \"subject\" = 'other'");
    writer.run("INSERT INTO \"content\" WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
               "i < 100) "
               "SELECT i, zeroblob(9000) FROM n");
    const bool log = QLatin1String(mode) == u"WAL";
    if (log) writer.run("COMMIT");
    const QString beside = log ? QStringLiteral("-wal") : QStringLiteral("-journal");
    writeBytes(path + beside, bytesOf(source + beside));
}

void foreignJournal(const QString &path, Random &random)
{
    // Of a portfolio like it, of which other pages are full.
    const QString other = path + QStringLiteral(".other");
    writeBytes(other, bytesOf(path));
    {
        Raw raw(other);
        raw.run("UPDATE \"passerelle_file\" SET \"value\" = '0f5ae6ba-0c6f-4d52-95d1-1db4c6a1e5a9' WHERE "
                "\"name\" = "
                "'uuid'");
        raw.run("UPDATE \"history_site\" SET \"person\" = 'Somebody else'");
        raw.run("DELETE FROM \"history_step\" WHERE \"id\" > 2");
        if (upTo(random, 1)) raw.run("VACUUM");
    }
    leaveJournal(other, path, upTo(random, 1) ? "DELETE" : "WAL");
    for (const char *beside : {"", "-journal", "-wal", "-shm"}) QFile::remove(other + QLatin1String(beside));
}

void damagedJournal(const QString &path, Random &random)
{
    const QString other = path + QStringLiteral(".other");
    writeBytes(other, bytesOf(path));
    const bool log = upTo(random, 1);
    leaveJournal(other, path, log ? "WAL" : "DELETE");
    for (const char *beside : {"", "-journal", "-wal", "-shm"}) QFile::remove(other + QLatin1String(beside));
    const QString journal = path + (log ? QStringLiteral("-wal") : QStringLiteral("-journal"));
    QByteArray bytes = bytesOf(journal);
    (upTo(random, 1) ? truncate : flipManyBits)(bytes, random);
    writeBytes(journal, bytes);
}

void nothing(const QString &, Random &) { }

constexpr Damage all[] = {
    {"nothing", nothing},
    {"one bit", onBytes<flipOneBit>},
    {"many bits", onBytes<flipManyBits>},
    {"cut off", onBytes<truncate>},
    {"cut off at a page", onBytes<truncateAtPage>},
    {"longer", onBytes<append>},
    {"pages swapped", onBytes<swapPages>},
    {"a page twice", onBytes<doublePage>},
    {"no header", onBytes<zeroHeader>},
    {"a byte of the header", onBytes<flipInHeader>},
    {"pages of zeros", onBytes<zeroPages>},
    {"a page of noise", onBytes<fillPage>},
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
    {"the journal of another file", foreignJournal},
    {"a damaged journal", damagedJournal},
    {"one bit once more", onBytes<flipOneBit>},
};

} // namespace

std::span<const Damage> damages() { return all; }

} // namespace passerelle::testing
