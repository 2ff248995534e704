// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document_private.h"
#include "core/document/histories.h"
#include "core/document/record_history.h"
#include "core/model/entities.h"
#include "core/model/forward.h"
#include "core/model/joining.h"
#include "core/model/natural_key.h"

#include <QCryptographicHash>
#include <QScopeGuard>

namespace passerelle
{

namespace
{

// Two people who record the same thing (a region, a report for a period) get the same number for it, so that
// their copies come together as one record.
qint64 naturalNumber(const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    qint64 number = 0;
    for (int i = 0; i < 8; ++i) number = qint64(quint64(number) << 8 | quint8(hash[i]));
    return number & std::numeric_limits<qint64>::max();
}

// What only the program keeps, such as which records were joined, goes when the reason for it goes.
void requireAttachable(const Row &row, const Field &field)
{
    const auto name = field.kind == Kind::AnyReference ? std::get_if<QString>(&row.at(field, 0)) : nullptr;
    const Entity *target = name ? entityNamed(*name) : nullptr;
    if (target && target->byProgram)
        throw Failure(translated(TEXT("Check", "“%1”: there is no kind of record called “%2”."))
                          .arg(translated(field.label), *name));
}

void requireIdentity(const Row &row)
{
    for (const Field &field : row.entity->fields) {
        requireAttachable(row, field);
        if (!field.required) continue;
        const int part = field.kind == Kind::AnyReference ? 1 : 0;
        bool given = !isEmpty(row.at(field, part));
        if (field.kind == Kind::Translated) given = !row.translatedText(field).empty();
        if (!given)
            throw Failure(
                translated(TEXT("Document", "%1: “%2” is missing. Without it there can be no such record."))
                    .arg(translated(row.entity->label), translated(field.label)));
    }
}

// The stored record with what the row gives: what is blank there was not said, so it stays.
Row completed(const Row &row, const Row &stored)
{
    const Row blank(*row.entity);
    Row result = stored;
    for (std::size_t i = 1; i < row.values.size(); ++i)
        if (row.values[i] != blank.values[i]) result.values[i] = row.values[i];
    return result;
}

// An import writes a hundred thousand rows: the texts are made once.
QString insertSql(const Entity &entity)
{
    QStringList names, places;
    for (const Column &c : columns(entity)) {
        names += quoted(c.name);
        places += QStringLiteral("?");
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(quoted(entity.name), names.join(QStringLiteral(", ")), places.join(QStringLiteral(", ")));
}

// A merge sets a hundred thousand of them.
const std::string &updateOf(const Column &column)
{
    static const auto texts = [] {
        std::unordered_map<const Column *, std::string> made;
        for (const Entity *entity : entities())
            for (const Column &each : columns(*entity))
                made.emplace(&each,
                             QStringLiteral("UPDATE %1 SET %2 = ? WHERE \"id\" = ?")
                                 .arg(quoted(entity->name), quoted(each.name))
                                 .toStdString());
        return made;
    }();
    return texts.at(&column);
}

// A field whose emptiness would leave the referring record without identity.
bool dependsOn(const Field &field) { return field.required || field.owner; }

} // namespace

void Document::Private::insertRow(const Row &row)
{
    static const SqlByEntity texts(insertSql);
    const Prepared insert = statement(texts.of(*row.entity));
    int index = 0;
    for (const Value &value : row.values) bindValue(insert, ++index, value);
    insert.exec();
}

void Document::Private::setColumn(qint64 record, const Column &column, const Value &value)
{
    const Prepared update = statement(updateOf(column));
    bindValue(update, 1, value);
    update.bind(2, int64_t(record));
    update.exec();
}

void Document::Private::deleteRow(const Entity &entity, qint64 record)
{
    const Prepared remove = statement(
        QStringLiteral("DELETE FROM %1 WHERE \"id\" = ?").arg(quoted(entity.name)));
    remove.bind(1, int64_t(record));
    remove.exec();
}

void Document::Private::writeChange(const Entity &entity, qint64 record, const QString &column,
                                    const Value &before, const Value &after)
{
    const Prepared insert = statement(
        QStringLiteral("INSERT INTO \"history_change\" VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(1, int64_t(site.number()));
    insert.bind(2, int64_t(site.nextSequence()));
    insert.bind(3, int64_t(site.tick()));
    insert.bind(4, entity.name);
    insert.bind(5, int64_t(record));
    insert.bind(6, column.toStdString());
    bindValue(insert, 7, before);
    bindValue(insert, 8, after);
    insert.exec();
}

qint64 Editor::insert(Row &row)
{
    requireIdentity(row);
    bool isNew = false; // its number
    if (!row.id()) {
        const QString key = naturalKey(row);
        const qint64 natural = key.isEmpty() ? 0 : naturalNumber(key);
        const auto holder = natural ? m_document.row(*row.entity, natural) : std::nullopt;
        if (holder && naturalKey(*holder) == key) {
            row = completed(row, *holder);
            update(row);
            return natural;
        }
        // The holder of the number may have another key by now: it is left alone.
        isNew = !natural || holder;
        row.setId(isNew ? m_document.d->site.nextRow() : natural);
    }
    if (!isNew) takeApart(*row.entity, row.id());
    m_document.d->insertRow(row);
    return row.id();
}

// Somebody says that there is such a record: it is not gone into another one any more.
void Editor::takeApart(const Entity &entity, qint64 record)
{
    std::vector<qint64> joined;
    {
        const Prepared query = m_document.d->statement(
            QStringLiteral("SELECT \"id\" FROM \"joined_record\" WHERE \"gone\" = ? AND \"entity\" = ?"));
        query.bind(1, int64_t(record));
        query.bind(2, entity.name);
        while (query.executeStep()) joined.push_back(query.getColumn(0).getInt64());
    }
    for (const qint64 number : joined) remove(describe<JoinedRecord>(), number);
}

qint64 Editor::insertNew(Row &row)
{
    if (const qint64 same = m_document.withKeyOf(row))
        throw Failure(
            translated(TEXT("Document", "%1: there is “%2” already. Change that one, or give another %3."))
                .arg(translated(row.entity->label), m_document.shownName(*row.entity, same),
                     translated(row.entity->field(QString::fromLatin1(row.entity->key.back()))->label)));
    return insert(row);
}

bool Editor::update(const Row &row)
{
    requireIdentity(row);
    const auto stored = m_document.row(*row.entity, row.id());
    if (!stored)
        throw Failure(translated(TEXT("Document", "%1: record %2 is not in the portfolio any more."))
                          .arg(translated(row.entity->label), QString::number(row.id())));
    QStringList changes;
    std::vector<const Value *> values;
    const auto &all = columns(*row.entity);
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (row.values[i] == stored->values[i]) continue;
        changes += quoted(all[i].name) + QStringLiteral(" = ?");
        values.push_back(&row.values[i]);
    }
    if (changes.isEmpty()) return false;
    const Prepared statement = m_document.d->statement(
        QStringLiteral("UPDATE %1 SET %2 WHERE \"id\" = ?")
            .arg(quoted(row.entity->name), changes.join(QStringLiteral(", "))));
    int index = 0;
    for (const Value *value : values) bindValue(statement, ++index, *value);
    statement.bind(++index, int64_t(row.id()));
    statement.exec();
    return true;
}

int Editor::remove(const Entity &entity, qint64 record)
{
    Document::Private &d = *m_document.d;
    if (!m_document.row(entity, record)) return 0;
    d.deleteRow(entity, record);
    int removed = 1;
    for (const Entity *other : entities())
        for (const Column &column : columns(*other)) {
            const Field &field = *column.field;
            const bool pointsHere = field.kind == Kind::Reference && &field.target() == &entity;
            const bool attached = field.kind == Kind::AnyReference && column.part == 1;
            if (!pointsHere && !attached) continue;
            std::vector<qint64> referring;
            {
                const Prepared query = d.statement(QStringLiteral("SELECT \"id\" FROM %1 WHERE %2 = ?")
                                                       .arg(quoted(other->name), quoted(column.name)));
                query.bind(1, int64_t(record));
                while (query.executeStep()) referring.push_back(query.getColumn(0).getInt64());
            }
            for (qint64 number : referring) {
                if (attached || dependsOn(field))
                    removed += remove(*other, number);
                else
                    d.setColumn(number, column, {});
            }
        }
    return removed;
}

void Editor::state(const Entity &entity, qint64 record, const QString &column, const Value &value)
{
    const auto row = m_document.row(entity, record);
    const Column *there = passerelle::column(entity, column);
    if (!row || !there) return;
    const Value &held = row->at(*there->field, there->part);
    if (held == value)
        m_document.d->writeChange(entity, record, column, held, value);
    else
        m_document.d->setColumn(record, *there, value);
}

void Editor::stay(const Entity &entity, qint64 record)
{
    const auto row = m_document.row(entity, record);
    if (!row) return;
    const Value packed = packedValues(valuesOf(*row));
    m_document.d->writeChange(entity, record, {}, packed, packed);
}

bool Editor::attempt(const std::function<bool()> &work)
{
    Document::Private &d = *m_document.d;
    const WriterSite::Mark mark = d.site.mark();
    d.database->exec("SAVEPOINT \"attempt\"");
    auto takeBack = qScopeGuard([&] {
        d.database->tryExec("ROLLBACK TO \"attempt\"");
        d.database->tryExec("RELEASE \"attempt\"");
        d.site.goBack(mark);
    });
    if (!work()) return false;
    takeBack.dismiss();
    d.database->exec("RELEASE \"attempt\"");
    return true;
}

QString Editor::keep(const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    const Prepared insert = m_document.d->statement(
        QStringLiteral("INSERT OR IGNORE INTO \"content\" VALUES (?, ?)"));
    insert.bind(1, hash.toStdString());
    insert.bind(2, content.constData(), int(content.size()));
    insert.exec();
    return QString::fromLatin1(hash);
}

} // namespace passerelle
