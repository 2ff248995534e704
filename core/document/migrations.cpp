// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a file of an older version becomes one of today's, in one transaction: the steps of the format rename
// and move, the descriptions say what comes out, and what differs from the history afterwards is written to
// it.
#include "core/document/document_private.h"
#include "core/document/format.h"
#include "core/document/history_seal.h"
#include "core/document/present_state.h"
#include "core/document/record_history.h"
#include "core/document/remembered.h"
#include "core/model/entities.h"
#include "core/search/search_index.h"
#include "core/store/schema.h"

#include <QDir>
#include <QScopeGuard>
#include <sqlite3.h>

namespace passerelle
{

namespace
{

// What is wrong with a step of the format or with the file; nobody but developers can do something about it.
class Impossible : public std::exception
{
public:
    explicit Impossible(const QString &text)
        : m_text(text.toUtf8())
    {
    }
    [[nodiscard]] const char *what() const noexcept override { return m_text.constData(); }

private:
    QByteArray m_text;
};

QStringList names(SQLite::Database &database, const char *sql)
{
    SQLite::Statement query(database, sql);
    QStringList found;
    while (query.executeStep()) found += textAt(query, 0);
    return found;
}

// Triggers would record what is moved; indexes and the search are made again from the descriptions.
void dropDerived(SQLite::Database &database)
{
    for (const QString &name :
         names(database, "SELECT \"name\" FROM sqlite_schema WHERE \"type\" = 'trigger'"))
        execute(database, QStringLiteral("DROP TRIGGER %1").arg(quoted(name)));
    for (const QString &name : names(
             database, "SELECT \"name\" FROM sqlite_schema WHERE \"type\" = 'index' AND \"sql\" IS NOT NULL"))
        execute(database, QStringLiteral("DROP INDEX %1").arg(quoted(name)));
    database.exec("DROP TABLE IF EXISTS \"search\"");
}

// References to records of any entity hold its name.
void renameInValues(SQLite::Database &database, const Rename &rename)
{
    for (const QString &table :
         names(database, "SELECT \"name\" FROM sqlite_schema WHERE \"type\" = 'table'")) {
        const Entity *entity = entityNamed(table);
        const QStringList there = columnsOf(database, table);
        if (!entity) continue;
        for (const Column &c : columns(*entity))
            if (c.field->kind == Kind::AnyReference && c.part == 0 && there.contains(c.name))
                execute(database,
                        QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %2 = %4")
                            .arg(quoted(table), quoted(c.name), literal(QLatin1String(rename.now)),
                                 literal(QLatin1String(rename.entity))));
    }
}

void take(SQLite::Database &database, const FormatStep &step)
{
    for (const Rename &rename : step.renames) {
        if (!*rename.now) continue; // what goes can still be read by what fills
        if (*rename.column) {
            execute(database,
                    QStringLiteral("ALTER TABLE %1 RENAME COLUMN %2 TO %3")
                        .arg(quoted(rename.entity), quoted(rename.column), quoted(rename.now)));
        } else {
            execute(
                database,
                QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(quoted(rename.entity), quoted(rename.now)));
            renameInValues(database, rename);
        }
    }
    if (step.fill) step.fill(database);
}

struct Object {
    QString type, name, sql;
};

std::vector<Object> objectsOf(SQLite::Database &database)
{
    std::vector<Object> objects;
    SQLite::Statement query(
        database,
        "SELECT \"type\", \"name\", \"sql\" FROM sqlite_schema WHERE \"sql\" IS NOT NULL "
        "AND \"name\" NOT LIKE 'search\\_%' ESCAPE '\\' AND \"name\" NOT LIKE 'sqlite\\_%' "
        "ESCAPE '\\' ORDER BY rowid");
    while (query.executeStep()) objects.push_back({textAt(query, 0), textAt(query, 1), textAt(query, 2)});
    return objects;
}

// SQLite changes little of a table in place, so it is built anew and the values are copied.
void rebuild(SQLite::Database &database, const Object &wanted, const Format &format)
{
    const QString draft = QStringLiteral("passerelle_draft");
    const QStringList before = columnsOf(database, wanted.name);
    QString sql = wanted.sql;
    execute(database,
            sql.replace(sql.indexOf(quoted(wanted.name)), quoted(wanted.name).size(), quoted(draft)));
    QStringList common;
    const QStringList after = columnsOf(database, draft);
    for (const QString &column : before) {
        if (after.contains(column))
            common += quoted(column);
        else if (!format.removed(wanted.name, column))
            throw Impossible(QStringLiteral("%1.%2").arg(wanted.name, column));
    }
    execute(database,
            QStringLiteral("INSERT INTO %1 (%2) SELECT %2 FROM %3")
                .arg(quoted(draft), common.join(QStringLiteral(", ")), quoted(wanted.name)));
    execute(database, QStringLiteral("DROP TABLE %1").arg(quoted(wanted.name)));
    execute(database, QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(quoted(draft), quoted(wanted.name)));
}

// Makes the file what the descriptions say. What would be lost without a step that says so is a mistake.
void buildAsDescribed(SQLite::Database &database, const Format &format)
{
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE);
    for (const QString &statement : schemaStatements()) execute(memory, statement);
    const std::vector<Object> wanted = objectsOf(memory);
    const SchemaObjects expected = schemaObjects(memory);
    for (const Object &there : objectsOf(database)) {
        if (there.type != u"table" || expected.contains(there.name)) continue;
        if (!format.removed(there.name, {})) throw Impossible(there.name);
        execute(database, QStringLiteral("DROP TABLE %1").arg(quoted(there.name)));
    }
    SchemaObjects there = schemaObjects(database);
    for (const Object &object : wanted) {
        if (!there.contains(object.name))
            execute(database, object.sql);
        else if (there.value(object.name) != object.sql)
            rebuild(database, object, format);
    }
    const QStringList different = schemaDifferences(database);
    if (!different.isEmpty()) throw Impossible(different.join(QStringLiteral(", ")));
}

void requireReferences(SQLite::Database &database)
{
    SQLite::Statement query(database, "PRAGMA foreign_key_check");
    if (query.executeStep())
        throw Impossible(QStringLiteral("%1 %2").arg(textAt(query, 0), textAt(query, 1)));
}

QString packed(const Row &row)
{
    QHash<QString, Value> values;
    const auto &all = columns(*row.entity);
    for (std::size_t i = 1; i < all.size(); ++i) values.insert(all[i].name, row.values[i]);
    return packedValues(values);
}

// Writes changes as the triggers do.
class ChangeWriter
{
public:
    ChangeWriter(SQLite::Database &database, WriterSite &site)
        : m_insert(database, "INSERT INTO \"history_change\" VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        , m_site(site)
    {
    }
    void write(const QString &entity, qint64 record, const QString &column, const Value &before,
               const Value &after)
    {
        m_insert.reset();
        m_insert.bind(1, int64_t(m_site.number()));
        m_insert.bind(2, int64_t(m_site.nextSequence()));
        m_insert.bind(3, int64_t(m_site.tick()));
        m_insert.bind(4, entity.toStdString());
        m_insert.bind(5, int64_t(record));
        m_insert.bind(6, column.toStdString());
        bindValue(m_insert, 7, before);
        bindValue(m_insert, 8, after);
        m_insert.exec();
    }

private:
    SQLite::Statement m_insert;
    WriterSite &m_site;
};

using ColumnNames = QHash<QString, QStringList>; // by table

ColumnNames columnNames(SQLite::Database &database)
{
    ColumnNames found;
    for (const Entity *entity : entities())
        found.insert(QLatin1String(entity->name), columnsOf(database, QLatin1String(entity->name)));
    return found;
}

// What a newer version wrote in another copy was kept in the history; now there is a place for it. Answers
// what has been placed.
std::set<RecordKey> placeWhatWasKept(SQLite::Database &database, const Format &format,
                                     const ColumnNames &before)
{
    std::set<RecordKey> placed;
    const QHash<qint64, Remembered> records = remembered(database, format);
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        const Entity *entity = entityNamed(it->entity);
        if (!entity || !it->whole) continue;
        const QStringList former = before.value(it->entity);
        QStringList places;
        std::vector<Value> values;
        for (const Column &c : columns(*entity)) {
            if (former.contains(c.name) || !it->values.contains(c.name)) continue;
            placed.insert({entity, it.key()});
            const Value value = it->values.value(c.name);
            if (isEmpty(value)) continue;
            places += quoted(c.name) + QStringLiteral(" = ?");
            values.push_back(value);
        }
        if (former.isEmpty()) {
            SQLite::Statement insert(database,
                                     QStringLiteral("INSERT OR IGNORE INTO %1 (\"id\") VALUES (?)")
                                         .arg(quoted(it->entity))
                                         .toStdString());
            insert.bind(1, int64_t(it.key()));
            insert.exec();
        }
        if (places.isEmpty()) continue;
        SQLite::Statement update(database,
                                 QStringLiteral("UPDATE %1 SET %2 WHERE \"id\" = ?")
                                     .arg(quoted(it->entity), places.join(QStringLiteral(", ")))
                                     .toStdString());
        int index = 0;
        for (const Value &value : values) bindValue(update, ++index, value);
        update.bind(++index, int64_t(it.key()));
        update.exec();
    }
    return placed;
}

void writeDifferences(SQLite::Database &database, const Format &format, WriterSite &site)
{
    QHash<qint64, Remembered> records = remembered(database, format);
    ChangeWriter writer(database, site);
    for (const Entity *entity : entities()) {
        const QString name = QLatin1String(entity->name);
        const auto &all = columns(*entity);
        QStringList columnNames;
        for (const Column &c : all) columnNames += quoted(c.name);
        SQLite::Statement query(database,
                                QStringLiteral("SELECT %1 FROM %2")
                                    .arg(columnNames.join(QStringLiteral(", ")), quoted(name))
                                    .toStdString());
        while (query.executeStep()) {
            Row row;
            row.entity = entity;
            for (std::size_t i = 0; i < all.size(); ++i) row.values.push_back(valueAt(query, int(i)));
            const auto known = records.constFind(row.id());
            if (known == records.constEnd() || !known->whole || known->entity != name) {
                writer.write(name, row.id(), {}, {}, packed(row));
                continue;
            }
            for (std::size_t i = 1; i < all.size(); ++i)
                if (const Value before = known->values.value(all[i].name); before != row.values[i])
                    writer.write(name, row.id(), all[i].name, before, row.values[i]);
            records.erase(known);
        }
    }
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        if (it->whole && entityNamed(it->entity))
            writer.write(it->entity, it.key(), {}, packedValues(it->values), {});
}

} // namespace

// Throws Failure and leaves the file as it was when a step fails.
void Document::Private::bringUpToDate(Document &document)
{
    SQLite::Database &file = *database;
    const auto impossible = [this](const char *what) {
        return Failure(
            translated(TEXT("Document",
                            "%1 could not be brought up to date, so it is as it was before (%2). Go "
                            "on with the version of Passerelle that wrote it, and report this."))
                .arg(QDir::toNativeSeparators(path), QString::fromUtf8(what)));
    };
    try {
        file.exec("PRAGMA foreign_keys = OFF"); // has no effect within a transaction
        const auto on = qScopeGuard([&file] { file.tryExec("PRAGMA foreign_keys = ON"); });
        auto forget = qScopeGuard([this] { site.leave(); });
        SQLite::Transaction transaction(file, SQLite::TransactionBehavior::IMMEDIATE);
        dropDerived(file);
        for (int version = schema; version < format->version(); ++version)
            take(file, format->steps()[std::size_t(version - 1)]);
        const ColumnNames before = columnNames(file);
        buildAsDescribed(file, *format);
        {
            site.setSilent(true);
            const auto loud = qScopeGuard([this] { site.setSilent(false); });
            const std::set<RecordKey> placed = placeWhatWasKept(file, *format, before);
            PresentState state(document, *this);
            state.placed(placed);
            state.write();
        }
        if (!partial) requireReferences(file);
        execute(file, QStringLiteral("PRAGMA user_version = %1").arg(format->version()));
        Installation writer = installation;
        if (original) writer.dataFolder.clear(); // what this machine wrote last is in the file, not in a copy
        site.begin(file, uuid, writer);
        Step step = stepNamed(TEXT("Step", "Bring the file up to date"), {}, Step::Kind::Upgrade);
        step.at = installation.now().toUTC();
        site.setNow(step.at.toMSecsSinceEpoch());
        step.site = site.number();
        step.first = site.sequence() + 1;
        writeDifferences(file, *format, site);
        step.last = site.sequence();
        recordStep(step);
        site.save(file);
        seal(file, uuid, step);
        SearchIndex(file).rebuild();
        statements.clear(); // those of the step just written
        transaction.commit();
        forget.dismiss();
    } catch (const Impossible &reason) {
        throw impossible(reason.what());
    } catch (const SQLite::Exception &exception) {
        if ((exception.getErrorCode() & 0xff) != SQLITE_ERROR
            && (exception.getErrorCode() & 0xff) != SQLITE_CONSTRAINT)
            throw explained(exception, path);
        throw impossible(exception.what());
    }
    guarded([this] { readIdentity(); });
}

} // namespace passerelle
