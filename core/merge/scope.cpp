// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/scope.h"

#include "core/model/attachment.h"
#include "core/model/entities.h"
#include "core/model/event.h"
#include "core/model/joining.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/programme.h"
#include "core/store/sql.h"

#include <algorithm>
#include <vector>

namespace passerelle
{

namespace
{

class Selection
{
public:
    Selection(const Document &document, const Scope &scope)
        : m_document(document)
        , m_scope(scope)
    {
    }

    std::set<RecordKey> of()
    {
        if (!m_scope.partner && !m_scope.event) {
            for (const Entity *entity : entities())
                for (const qint64 record : m_document.numbers(*entity)) add({entity, record});
            if (m_scope.withoutPersons) leaveOutWhatIsAboutPersons();
            return m_found;
        }
        if (m_scope.partner) addWhatIsAbout({&describe<Partner>(), m_scope.partner});
        if (m_scope.event) addWhatIsAbout({&describe<Event>(), m_scope.event});
        const std::set<RecordKey> own = m_found;
        for (const RecordKey &key : own) addTargets(key, true);
        if (m_scope.partner) addItsPeople();
        for (const RecordKey &key : std::set<RecordKey>(m_found))
            if (!own.contains(key)) addRelated(key);
        addAll(describe<Portfolio>());
        addAll(describe<JoinedRecord>());
        return m_found;
    }

private:
    const Document &m_document;
    const Scope &m_scope;
    std::set<RecordKey> m_found;

    // What a partner is not to read of the others, whatever refers to them: their names are enough.
    [[nodiscard]] bool isOtherPartner(const RecordKey &key) const
    {
        return m_scope.partner && !m_scope.event && key.entity == &describe<Partner>()
            && key.record != m_scope.partner;
    }
    bool add(const RecordKey &key)
    {
        if (m_scope.withoutPersons && key.entity == &describe<Person>()) return false;
        return m_found.insert(key).second;
    }
    void addItsPeople()
    {
        const auto partner = m_document.record(Ref<Partner>(m_scope.partner));
        if (!partner || !partner->organisation) return;
        Query query;
        query.conditions.push_back(
            {QStringLiteral("organisation"), Condition::Is::Equal, partner->organisation.number});
        for (const Row &person : m_document.rows(describe<Person>(), query))
            (void)add({&describe<Person>(), person.id()});
    }
    void addAll(const Entity &entity)
    {
        for (const qint64 record : m_document.numbers(entity)) add({&entity, record});
    }
    // Notes and sources of people, and documents that are attached to nothing else.
    void leaveOutWhatIsAboutPersons()
    {
        std::set<RecordKey> documents;
        for (const RecordKey &part : attachedTo(describe<Person>())) {
            m_found.erase(part);
            addDocuments(part, documents);
        }
        for (const RecordKey &document : documents) {
            const std::vector<RecordKey> parts = referring(document, true);
            const auto users = referring(document, false);
            const bool used = std::any_of(users.begin(), users.end(), [&](const RecordKey &user) {
                return m_found.contains(user) && std::find(parts.begin(), parts.end(), user) == parts.end();
            });
            if (used) continue;
            m_found.erase(document);
            for (const RecordKey &part : parts) m_found.erase(part);
        }
    }
    std::vector<RecordKey> attachedTo(const Entity &target)
    {
        std::vector<RecordKey> found;
        for (const Entity *other : entities())
            for (const Column &c : columns(*other)) {
                if (c.field->kind != Kind::AnyReference || c.part != 0) continue;
                forEachRow(m_document,
                           QStringLiteral("SELECT \"id\" FROM %1 WHERE %2 = ?")
                               .arg(quoted(other->name), quoted(c.name)),
                           {QString::fromLatin1(target.name)}, [&](SQLite::Statement &row) {
                               found.push_back({other, row.getColumn(0).getInt64()});
                           });
            }
        return found;
    }
    void addDocuments(const RecordKey &key, std::set<RecordKey> &documents) const
    {
        const auto row = m_document.row(*key.entity, key.record);
        if (!row) return;
        for (const Reference &reference : referencesOf(*row))
            if (reference.target.entity == &describe<FileDocument>()) documents.insert(reference.target);
    }
    // The record, what refers to it, and the parts of all of these.
    void addWhatIsAbout(const RecordKey &root)
    {
        if (!add(root)) return;
        std::vector<RecordKey> open{root};
        for (const RecordKey &key : referring(root, false))
            if (add(key)) open.push_back(key);
        while (!open.empty()) {
            const RecordKey key = open.back();
            open.pop_back();
            for (const RecordKey &part : referring(key, true))
                if (add(part)) open.push_back(part);
        }
    }
    // Tags, notes, documents and sources of what is carried along for others.
    void addRelated(const RecordKey &key)
    {
        for (const RecordKey &part : referring(key, true, true))
            if (add(part)) addTargets(part, false);
    }
    void addTargets(const RecordKey &key, bool all)
    {
        const auto row = m_document.row(*key.entity, key.record);
        if (!row) return;
        for (const Reference &reference : referencesOf(*row)) {
            const Field &field = *reference.column->field;
            if (!all && !field.required && !field.owner) continue;
            if (isOtherPartner(reference.target)) continue;
            const bool there = m_document.row(*reference.target.entity, reference.target.record).has_value();
            if (there && add(reference.target)) addTargets(reference.target, false);
        }
    }
    // `parts`: only those that are a part of it; `attached`: of these only what can be attached to anything.
    std::vector<RecordKey> referring(const RecordKey &key, bool parts, bool attached = false)
    {
        std::vector<RecordKey> found;
        for (const Entity *other : entities())
            for (const Column &c : columns(*other)) {
                const Field &field = *c.field;
                const bool any = field.kind == Kind::AnyReference && c.part == 1;
                const bool points = any || (field.kind == Kind::Reference && &field.target() == key.entity);
                if (!points || (parts && !field.owner && !any) || (attached && !any)) continue;
                QString sql = QStringLiteral("SELECT \"id\" FROM %1 WHERE %2 = ?")
                                  .arg(quoted(other->name), quoted(c.name));
                std::vector<Value> values{key.record};
                if (any) {
                    sql += QStringLiteral(" AND %1 = ?")
                               .arg(quoted(columns(*other)[indexOf(*other, field, 0)].name));
                    values.push_back(QString::fromLatin1(key.entity->name));
                }
                forEachRow(m_document, sql, values, [&](SQLite::Statement &row) {
                    found.push_back({other, row.getColumn(0).getInt64()});
                });
            }
        return found;
    }
};

} // namespace

QString Scope::text() const
{
    QStringList parts;
    if (partner) parts += QStringLiteral("partner %1").arg(partner);
    if (event) parts += QStringLiteral("event %1").arg(event);
    if (withoutPersons) parts += QStringLiteral("without persons");
    return parts.join(QStringLiteral(", "));
}

Scope Scope::of(const QString &text)
{
    Scope scope;
    for (const QString &part : text.split(QStringLiteral(", "))) {
        if (part == u"without persons") scope.withoutPersons = true;
        if (part.startsWith(u"partner ")) scope.partner = part.section(u' ', 1).toLongLong();
        if (part.startsWith(u"event ")) scope.event = part.section(u' ', 1).toLongLong();
    }
    return scope;
}

bool Scope::covers(const Scope &other) const
{
    if (withoutPersons && !other.withoutPersons) return false;
    const bool all = !partner && !event;
    const bool otherAll = !other.partner && !other.event;
    return all
        || (!otherAll && (!other.partner || other.partner == partner)
            && (!other.event || other.event == event));
}

std::set<RecordKey> recordsIn(const Document &document, const Scope &scope)
{
    return Selection(document, scope).of();
}

std::map<RecordKey, QString> absentFrom(const Document &document, const std::set<RecordKey> &records,
                                        const Scope &scope)
{
    std::map<RecordKey, QString> absent;
    for (const RecordKey &key : records) {
        const auto row = document.row(*key.entity, key.record);
        if (!row) continue;
        for (const Reference &reference : referencesOf(*row)) {
            const RecordKey &target = reference.target;
            if (records.contains(target) || absent.contains(target)) continue;
            const bool leftOut = scope.withoutPersons && target.entity == &describe<Person>();
            absent.emplace(target,
                           leftOut ? translated(TEXT("Merge", "Person (left out)"))
                                   : document.shownName(*target.entity, target.record));
        }
    }
    return absent;
}

} // namespace passerelle
