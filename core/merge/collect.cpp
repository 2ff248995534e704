// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/collect.h"

#include "core/document/document.h"
#include "core/document/history_floors.h"
#include "core/model/attachment.h"
#include "core/model/programme.h"
#include "core/store/sql.h"

#include <QUuid>

#include <algorithm>

namespace passerelle
{

namespace
{

QString portfolioTitle(const Document &document)
{
    const auto found = document.records<Portfolio>();
    return found.empty() ? QString() : found.front().title;
}

Package beginning(const Document &document, Package::Kind kind)
{
    Package package;
    package.kind = kind;
    package.portfolio = document.uuid();
    package.title = portfolioTitle(document);
    package.schema = document.schema();
    const Installation &here = document.installation();
    package.origin = {here.now().toUTC(), here.person, here.organisation, here.id, {}};
    return package;
}

// Each site after those that it has seen.
class InOrder
{
public:
    explicit InOrder(std::vector<Package::Site> sites)
        : m_sites(std::move(sites))
    {
        for (std::size_t i = 0; i < m_sites.size(); ++i) m_places.insert(m_sites[i].number, i);
    }
    std::vector<Package::Site> sites()
    {
        for (const Package::Site &site : m_sites) visit(site.number);
        return std::move(m_ordered);
    }

private:
    std::vector<Package::Site> m_sites, m_ordered;
    QHash<qint64, std::size_t> m_places;
    QSet<qint64> m_visited;

    void visit(qint64 first)
    {
        // By hand, since a file that was handed around for years is a long chain.
        std::vector<std::pair<qint64, bool>> open{{first, false}};
        while (!open.empty()) {
            const auto [number, done] = open.back();
            open.pop_back();
            const auto place = m_places.constFind(number);
            if (place == m_places.constEnd()) continue;
            if (done) {
                m_ordered.push_back(m_sites[*place]);
                continue;
            }
            if (m_visited.contains(number)) continue;
            m_visited.insert(number);
            open.emplace_back(number, true);
            const Known seen = knownFromJson(m_sites[*place].seen);
            for (auto it = seen.keyBegin(); it != seen.keyEnd(); ++it) open.emplace_back(*it, false);
        }
    }
};

void addSites(const Document &document, Package &package, const Known &base)
{
    const auto floors = historyFloors(document.database());
    std::vector<Package::Site> sites;
    forEachRow(document,
               QStringLiteral("SELECT \"site\", \"installation\", \"person\", \"organisation\", \"began\", "
                              "\"schema\", \"seen\", \"last_seq\", \"last_row\", \"clock\" FROM "
                              "\"history_site\" WHERE \"last_seq\" > 0 ORDER BY \"site\""),
               {}, [&](SQLite::Statement &row) {
                   Package::Site site;
                   site.number = row.getColumn(0).getInt64();
                   site.installation = textAt(row, 1);
                   site.person = textAt(row, 2);
                   site.organisation = textAt(row, 3);
                   site.began = textAt(row, 4);
                   site.schema = row.getColumn(5).getInt();
                   site.seen = textAt(row, 6);
                   site.last = row.getColumn(7).getInt64();
                   site.lastRow = row.getColumn(8).getInt64();
                   site.clock = row.getColumn(9).getInt64();
                   site.first = base.value(site.number) + 1;
                   site.floor = floors.value(site.number);
                   if (site.last >= site.first) sites.push_back(std::move(site));
               });
    package.sites = InOrder(std::move(sites)).sites();
}

void addSteps(const Document &document, Package &package, const Known &base)
{
    forEachRow(
        document,
        QStringLiteral("SELECT \"site\", \"first_seq\", \"last_seq\", \"at\", \"context\", \"name\", "
                       "\"subject\", \"kind\" FROM \"history_step\" WHERE \"last_seq\" >= \"first_seq\" "
                       "ORDER BY \"id\""),
        {}, [&](SQLite::Statement &row) {
            const qint64 site = row.getColumn(0).getInt64(), last = row.getColumn(2).getInt64();
            if (last <= base.value(site)) return;
            package.steps.push_back({site, row.getColumn(1).getInt64(), last, textAt(row, 3), textAt(row, 4),
                                     textAt(row, 5), textAt(row, 6), textAt(row, 7)});
        });
}

// `wanted`: null, or the records whose changes are taken.
void addChanges(const Document &document, Package &package, const Known &base,
                const std::set<RecordKey> *wanted)
{
    QHash<std::pair<QString, QString>, qint32> names;
    QSet<qint64> numbers;
    if (wanted)
        for (const RecordKey &key : *wanted) numbers.insert(key.record);
    const auto take = [&](SQLite::Statement &row) {
        const qint64 record = row.getColumn(4).getInt64();
        if (wanted && !numbers.contains(record)) return;
        const std::pair name(textAt(row, 3), textAt(row, 5));
        auto known = names.find(name);
        if (known == names.end()) {
            known = names.insert(name, qint32(package.names.size()));
            package.names.push_back(name);
        }
        package.changes.push_back({row.getColumn(0).getInt64(), row.getColumn(1).getInt64(),
                                   row.getColumn(2).getInt64(), *known, record, valueAt(row, 6),
                                   valueAt(row, 7)});
    };
    for (const Package::Site &site : package.sites)
        forEachRow(
            document,
            QStringLiteral("SELECT \"site\", \"seq\", \"clock\", \"entity\", \"record\", \"column\", "
                           "\"old\", \"new\" FROM \"history_change\" WHERE \"site\" = ? AND \"seq\" > ? "
                           "ORDER BY \"seq\""),
            {site.number, base.value(site.number)}, take);
}

// Stored documents that changes of the package name.
void addContents(const Document &document, Package &package)
{
    const auto named = contentsNamedIn(package);
    for (const QString &hash : named)
        if (const auto content = document.content(hash)) package.contents.insert(hash, *content);
}

void fill(const Document &document, Package &package, const Known &base, const std::set<RecordKey> *wanted)
{
    package.base = base;
    addSites(document, package, base);
    if (!wanted) addSteps(document, package, base);
    addChanges(document, package, base, wanted);
    addContents(document, package);
}

void fillPart(const Document &document, Package &package, const Scope &scope)
{
    const std::set<RecordKey> records = recordsIn(document, scope);
    fill(document, package, {}, &records);
    for (Package::Site &site : package.sites) site.floor = site.last;
    for (const auto &[key, name] : absentFrom(document, records, scope))
        package.absent.push_back({QString::fromLatin1(key.entity->name), key.record, name});
}

// Of a part that is handed on whole: what is elsewhere for this copy is so for the next one.
void handOnAbsent(const Document &document, Package &package)
{
    forEachRow(document, QStringLiteral("SELECT \"entity\", \"record\", \"name\" FROM \"absent\""), {},
               [&](SQLite::Statement &row) {
                   package.absent.push_back({textAt(row, 0), row.getColumn(1).getInt64(), textAt(row, 2)});
               });
}

Package readParcel(const Document &document, const Parcel &parcel)
{
    const CopyNotes notes = copyNotes(document.database());
    Package package;
    if (!parcel.scope.everything()) {
        package = beginning(document, Package::Kind::Part);
        fillPart(document, package, parcel.scope);
        Scope scope = parcel.scope;
        scope.withoutPersons = scope.withoutPersons || Scope::of(notes.scope).withoutPersons;
        package.scope = scope.text();
    } else if (parcel.what == Parcel::What::AsFits && !notes.issue.isEmpty()) {
        package = beginning(document, Package::Kind::Changes);
        fill(document, package, notes.base, nullptr);
        package.scope = notes.scope;
    } else {
        package = beginning(document, notes.scope.isEmpty() ? Package::Kind::Whole : Package::Kind::Part);
        fill(document, package, {}, nullptr);
        package.scope = notes.scope;
        handOnAbsent(document, package);
    }
    package.origin.recipient = parcel.recipient;
    package.issue = package.kind == Package::Kind::Changes
        ? notes.issue
        : QUuid::createUuid().toString(QUuid::WithoutBraces);
    return package;
}

} // namespace

QSet<QString> contentsNamedIn(const Package &package)
{
    QSet<QString> hashes;
    for (const Package::Change &change : package.changes) {
        const auto &[entity, column] = package.names[std::size_t(change.name)];
        if (entity != QLatin1String(describe<FileDocument>().name)) continue;
        const auto take = [&](const Value &value) {
            if (const auto text = std::get_if<QString>(&value)) hashes.insert(*text);
        };
        if (column == u"content_hash") take(change.after);
        if (column.isEmpty()) take(unpackedValues(change.after).value(QStringLiteral("content_hash")));
    }
    return hashes;
}

Package collected(const Document &document, const Parcel &parcel)
{
    return explaining(document.path(), [&] { return readParcel(document, parcel); });
}

Package changesBeyond(const Document &document, const Known &known)
{
    Package package = beginning(document, Package::Kind::Changes);
    fill(document, package, known, nullptr);
    return package;
}

void noteIssue(Document &document, const Package &package)
{
    if (package.kind == Package::Kind::Changes) return;
    document.rework([&](SQLite::Database &database) {
        SQLite::Statement insert(database, "INSERT INTO \"issued\" VALUES (?, ?, ?, ?, ?)");
        insert.bind(1, package.issue.toStdString());
        insert.bind(2, package.origin.at.toString(Qt::ISODateWithMs).toStdString());
        insert.bind(3, package.origin.recipient.toStdString());
        insert.bind(4, package.scope.toStdString());
        insert.bind(5, toJson(knownIn(database)).toStdString());
        insert.exec();
    });
}

} // namespace passerelle
