// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/document_private.h"
#include "core/model/entities.h"
#include "core/model/forward.h"

#include <QCryptographicHash>
#include <QScopeGuard>

namespace passerelle
{

namespace
{

// What makes the record the same thing as another; empty when nothing does.
QString naturalKey(const Row &row)
{
    if (row.entity->key.empty()) return {};
    QString text = QString::fromLatin1(row.entity->name);
    bool any = false;
    for (const char *name : row.entity->key) {
        const Value &value = row.at(name);
        text += QChar(0x1f);
        if (auto number = std::get_if<qint64>(&value)) text += QString::number(*number);
        if (auto word = std::get_if<QString>(&value)) text += word->toLower();
        any = any || !isEmpty(value);
    }
    return any ? text : QString();
}

// Two people who record the same thing (a region, a report for a period) get the same number for it, so that
// their copies come together as one record.
qint64 naturalNumber(const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    qint64 number = 0;
    for (int i = 0; i < 8; ++i) number = qint64(quint64(number) << 8 | quint8(hash[i]));
    return number & std::numeric_limits<qint64>::max();
}

void requireIdentity(const Row &row)
{
    for (const Field &field : row.entity->fields) {
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

void Document::Private::setColumn(const Entity &entity, qint64 record, const QString &column,
                                  const Value &value)
{
    const Prepared update = statement(
        QStringLiteral("UPDATE %1 SET %2 = ? WHERE \"id\" = ?").arg(quoted(entity.name), quoted(column)));
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

qint64 Editor::insert(Row &row)
{
    requireIdentity(row);
    if (!row.id()) {
        const QString key = naturalKey(row);
        const qint64 natural = key.isEmpty() ? 0 : naturalNumber(key);
        const auto holder = natural ? m_document.row(*row.entity, natural) : std::nullopt;
        if (holder && naturalKey(*holder) == key) {
            row.setId(natural);
            update(row);
            return natural;
        }
        // The holder of the number may have another key by now: it is left alone.
        row.setId(natural && !holder ? natural : m_document.d->site.nextRow());
    }
    m_document.d->insertRow(row);
    return row.id();
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
                    d.setColumn(*other, number, column.name, {});
            }
        }
    return removed;
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
