// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of one portfolio in programs of different versions: names that this version does not know, and names
// that it does not know any more.
#include "core/document/compact.h"
#include "core/document/format.h"
#include "core/document/record_history.h"
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "core/merge/package_file.h"
#include "core/store/schema.h"
#include "tests/merge/consortium.h"
#include "tests/support/catch.h"
#include "tests/support/past_the_program.h"
#include "tests/support/verified.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <map>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

using Name = std::pair<QString, QString>; // entity, column

// What another version calls things.
Package renamed(Package package, const std::map<QString, QString> &entities,
                const std::map<Name, QString> &columns, int schema)
{
    const std::vector<Name> names = package.names;
    const auto translate = [&](const Name &name, Value &packed) {
        QHash<QString, Value> values;
        const auto former = unpackedValues(packed);
        for (auto it = former.begin(); it != former.end(); ++it) {
            const auto other = columns.find({name.first, it.key()});
            values.insert(other == columns.end() ? it.key() : other->second, *it);
        }
        if (!isEmpty(packed)) packed = packedValues(values);
    };
    for (Package::Change &change : package.changes)
        if (const Name &name = names[std::size_t(change.name)]; name.second.isEmpty()) {
            translate(name, change.before);
            translate(name, change.after);
        }
    for (Name &name : package.names) {
        if (const auto column = columns.find(name); column != columns.end()) name.second = column->second;
        if (const auto entity = entities.find(name.first); entity != entities.end())
            name.first = entity->second;
    }
    package.schema = schema;
    for (Package::Site &site : package.sites)
        if (site.first == 1) site.schema = schema;
    return package;
}

// A laptop with the next version, which knows carbon footprints of organisations, and venues.
struct Newer : Consortium {
    Copy laptop{folder.path(), 2, issued(*office)};
    Id<Organisation> added;

    Newer()
    {
        laptop.edit<Organisation>(clinic, [](Organisation &o) {
            o.web = QStringLiteral("12 tons");
            o.city = QStringLiteral("Ulm");
        });
        Organisation organisation;
        organisation.name = QStringLiteral("Added there");
        organisation.web = QStringLiteral("7 tons");
        added = laptop.add(organisation);
        Tag venue;
        venue.name = QStringLiteral("Town hall");
        Tagging use;
        use.tag = laptop.add(venue);
        use.record = {QStringLiteral("organisation"), clinic.number};
        laptop.add(use);
    }
    // As it arrives, over a real file.
    [[nodiscard]] Package work() const
    {
        const Package package = renamed(
            workOf(laptop.document()),
            {{QStringLiteral("tag"), QStringLiteral("venue")},
             {QStringLiteral("tagging"), QStringLiteral("venue_use")}},
            {{{QStringLiteral("organisation"), QStringLiteral("web")}, QStringLiteral("carbon")}},
            schemaVersion + 1);
        writePackage(package, file(QStringLiteral("newer.passerelle-changes")));
        return readPackage(file(QStringLiteral("newer.passerelle-changes")));
    }
};

// Whether all changes of `part` are in `whole`, unharmed.
void requireCarried(const Package &whole, const Package &part)
{
    for (const Package::Change &change : part.changes) {
        const auto found = std::find_if(whole.changes.begin(), whole.changes.end(), [&](const auto &other) {
            return other.site == change.site && other.sequence == change.sequence;
        });
        REQUIRE(found != whole.changes.end());
        CHECK(whole.names[std::size_t(found->name)] == part.names[std::size_t(change.name)]);
        CHECK(found->clock == change.clock);
        CHECK(found->record == change.record);
        CHECK(found->before == change.before);
        CHECK(found->after == change.after);
    }
}

// The file of a version that did not know web addresses, tags and what is tagged.
constexpr const char *withoutThem = R"(
DROP TRIGGER organisation_insert; DROP TRIGGER organisation_update; DROP TRIGGER organisation_delete;
DROP TRIGGER tag_insert; DROP TRIGGER tag_update; DROP TRIGGER tag_delete;
DROP TRIGGER tagging_insert; DROP TRIGGER tagging_update; DROP TRIGGER tagging_delete;
DROP TABLE tagging; DROP TABLE tag;
ALTER TABLE organisation DROP COLUMN web;
DELETE FROM history_conflict WHERE "column" = 'web';
PRAGMA user_version = 1;
)";

// That of a version that did not know what is tagged, and in which the tag was deleted.
constexpr const char *withoutTagging = R"(
DROP TRIGGER tagging_insert; DROP TRIGGER tagging_update; DROP TRIGGER tagging_delete;
DROP TRIGGER tag_insert; DROP TRIGGER tag_update; DROP TRIGGER tag_delete;
DROP TABLE tagging;
DELETE FROM tag;
DELETE FROM history_conflict WHERE entity = 'tag';
PRAGMA user_version = 1;
)";

// As this program finds such a file; the format outlives the document.
struct BroughtUpToDate {
    std::unique_ptr<Format> format;
    std::unique_ptr<Document> document;

    BroughtUpToDate(Copy &copy, const char *older)
    {
        copy.close();
        tamper(copy.path(), older);
        {
            SQLite::Database database(copy.path().toStdString(), SQLite::OPEN_READONLY);
            format = std::make_unique<Format>(std::vector<FormatStep>{{fingerprint(database), {}, nullptr}});
        }
        document = Document::open(copy.path(), copy.installation(), Document::Access::Write, *format);
    }
    ~BroughtUpToDate() { document.reset(); }
    Document &operator*() const { return *document; }
    Document *operator->() const { return document.get(); }
};

} // namespace

TEST_CASE("what a newer version wrote is kept, told, and travels on unharmed")
{
    Newer c;
    const Package work = c.work();
    const QStringList before = recordsOf(*c.office);
    const MergeReport report = c.office.take(work);
    REQUIRE(report.remarks.size() == 1);
    CHECK(report.remarks.front().startsWith(u"Person 2 has a newer version of Passerelle"));
    CHECK(report.added == 1);
    CHECK(report.changed == 1);
    CHECK(c.office->record<Organisation>(c.clinic)->city == u"Ulm");
    CHECK(c.office->record<Organisation>(c.clinic)->web.isEmpty());
    CHECK(c.office->record<Organisation>(c.added)->name == u"Added there");
    CHECK(c.office->record<Organisation>(c.added)->web.isEmpty());
    CHECK(c.office->count(describe<Tag>()) == 0);
    CHECK(conflicts(*c.office).empty());
    CHECK(foundBy(*c.office) == nothing);
    CHECK_FALSE(c.office.take(work).anything());
    // In everything that goes out from here it is there, and in what is made of that.
    requireCarried(everythingOf(*c.office), work);
    Copy third(c.folder.path(), 3, everythingOf(*c.office));
    requireCarried(everythingOf(*third), work);
    (void)compact(*third, 0);
    requireCarried(everythingOf(*third), work);
    CHECK(foundBy(*third) == nothing);
    // Known parts are changed and undone as ever.
    c.office.edit<Organisation>(c.added, [](Organisation &o) { o.city = QStringLiteral("Pisa"); });
    c.office->undo();
    c.office->undo();
    CHECK(recordsOf(*c.office) == before);
    requireCarried(everythingOf(*c.office), work);
    CHECK(foundBy(*c.office) == nothing);
}

TEST_CASE("a portfolio file of a newer version is brought in, as far as it is known")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office));
    laptop.edit<Organisation>(c.clinic, [](Organisation &o) { o.city = QStringLiteral("Ulm"); });
    laptop.close();
    tamper(laptop.path(), "ALTER TABLE organisation ADD COLUMN carbon TEXT; PRAGMA user_version = 99");
    const MergeReport report = merge(*c.office, {arrivalFrom(*c.office, laptop.path(), {})},
                                     Document::Care::Do);
    CHECK(report.remarks.size() == 1);
    CHECK(c.office->record<Organisation>(c.clinic)->city == u"Ulm");
    CHECK(foundBy(*c.office) == nothing);
}

TEST_CASE("what was kept for later has its place once the program knows it")
{
    Newer c;
    c.office.take(workOf(*c.laptop));
    const QStringList expected = recordsOf(*c.office);
    const qint64 changes = c.office->database().execAndGet("SELECT count(*) FROM history_change").getInt64();
    const BroughtUpToDate later(c.office, withoutThem);
    CHECK(later->record<Organisation>(c.clinic)->web == u"12 tons");
    CHECK(later->record<Organisation>(c.added)->web == u"7 tons");
    CHECK(later->count(describe<Tag>()) == 1);
    CHECK(later->count(describe<Tagging>()) == 1);
    CHECK(recordsOf(*later) == expected);
    // It was written there, not here.
    CHECK(later->database().execAndGet("SELECT count(*) FROM history_change").getInt64() == changes);
    CHECK(foundBy(*later) == nothing);
}

TEST_CASE("what was written apart in fields that are known only now is a conflict from now on")
{
    Newer c;
    Copy third(c.folder.path(), 3, issued(*c.office));
    third.edit<Organisation>(c.clinic, [](Organisation &o) { o.web = QStringLiteral("13 tons"); });
    c.office.take(workOf(*c.laptop));
    c.office.take(workOf(*third));
    REQUIRE(conflicts(*c.office).size() == 1);
    const BroughtUpToDate later(c.office, withoutThem);
    const auto open = conflicts(*later);
    REQUIRE(open.size() == 1);
    CHECK(open.front().column->name == u"web");
    CHECK(open.front().sides.size() == 2);
    CHECK(foundBy(*later) == nothing);
    settle(*later, {settlement(open.front(), Take::There)});
    CHECK(conflicts(*later).empty());
}

TEST_CASE("what an older version deleted is there again if something refers to it that is known only now")
{
    Consortium c;
    Tag tag;
    tag.name = QStringLiteral("Town hall");
    const auto there = c.office.add(tag);
    Copy laptop(c.folder.path(), 2, issued(*c.office));
    Tagging use;
    use.tag = there;
    use.record = {QStringLiteral("organisation"), c.clinic.number};
    laptop.add(use);
    c.office.remove<Tag>(there);
    c.office.take(workOf(*laptop));
    const BroughtUpToDate later(c.office, withoutTagging);
    REQUIRE(later->count(describe<Tagging>()) == 1);
    REQUIRE(later->record<Tag>(there));
    CHECK(later->record<Tag>(there)->name == u"Town hall");
    const auto open = conflicts(*later);
    REQUIRE(open.size() == 1);
    CHECK_FALSE(open.front().column);
    CHECK(foundBy(*later) == nothing);
}

TEST_CASE("what an older version wrote arrives under the names of today")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office));
    laptop.edit<Organisation>(c.clinic, [](Organisation &o) { o.city = QStringLiteral("Ulm"); });
    Organisation organisation;
    organisation.name = QStringLiteral("Added there");
    organisation.city = QStringLiteral("Pisa");
    const auto added = laptop.add(organisation);
    Note note;
    note.record = {QStringLiteral("organisation"), added.number};
    note.text = english(QStringLiteral("About it"));
    const auto about = laptop.add(note);
    Package work = renamed(
        workOf(*laptop), {{QStringLiteral("organisation"), QStringLiteral("institution")}},
        {{{QStringLiteral("organisation"), QStringLiteral("city")}, QStringLiteral("town")}},
        schemaVersion - 1);
    for (Package::Change &change : work.changes) // what a note is about
        if (auto *const text = std::get_if<QString>(&change.after))
            text->replace(QStringLiteral("\"organisation\""), QStringLiteral("\"institution\""));
    c.office.close();
    const Format today(
        {{"of no file", {{"institution", "town", "city"}, {"institution", "", "organisation"}}, nullptr}});
    const auto office = Document::open(c.office.path(), c.office.installation(), Document::Access::Write,
                                       today);
    const MergeReport report = merge(*office, {{QStringLiteral("p"), work}}, Document::Care::Do);
    CHECK(report.remarks.isEmpty());
    CHECK(office->record<Organisation>(c.clinic)->city == u"Ulm");
    CHECK(office->record<Organisation>(added)->city == u"Pisa");
    CHECK(office->record<Note>(about)->record == AnyRef{QStringLiteral("organisation"), added.number});
    CHECK(foundBy(*office) == nothing);
    requireCarried(everythingOf(*office), work);
    office->undo();
    CHECK(foundBy(*office) == nothing);
}
