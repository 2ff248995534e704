// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A part meets another part of the same portfolio, a part of itself, or the whole.
#include "core/document/compact.h"
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "core/merge/join.h"
#include "tests/merge/parts.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/verified.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>

using namespace passerelle;
using namespace passerelle::testing;

TEST_CASE("who had a part and has everything now decides about all of it")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    Region region;
    region.code = QStringLiteral("ITH3");
    region.name = QStringLiteral("Venetien");
    (void)laptop.add(region);
    laptop.take(c.office); // which has done nothing since
    const auto open = conflicts(*laptop);
    REQUIRE(open.size() == 1);
    const bool reopened = GENERATE(false, true);
    if (reopened) laptop.reopen();
    settle(*laptop, {{open.front(), QStringLiteral("Vèneto"), true}});
    CHECK(conflicts(*laptop).empty());
    c.office.take(laptop);
    CHECK(c.office->record<Region>(c.veneto)->name == u"Vèneto");
    CHECK(conflicts(*c.office).empty());
    CHECK(difference(*c.office, *laptop).empty());
}

TEST_CASE("a part of a part carries less, and its work comes back over both")
{
    Consortium c;
    Copy region(c.folder.path(), 2, issued(*c.office, withoutPersons()));
    region.edit<Event>(c.workshop, [](Event &e) { e.place = QStringLiteral("Ulm"); });
    Copy laptop(c.folder.path(), 3, issued(*region, about(c.workshop)));
    CHECK(laptop->record<Event>(c.workshop)->place == u"Ulm");
    CHECK(laptop->count(describe<Event>()) == 1);
    CHECK(laptop->count(describe<Person>()) == 0);
    CHECK(laptop->shownName(describe<Person>(), c.carla.number) == u"Person (left out)");
    CHECK(foundBy(*laptop) == nothing);
    laptop.edit<Event>(c.workshop, [](Event &e) { e.capacity = 60; });
    const Package work = workOf(*laptop);
    SECTION("by way of the copy that it was made of")
    {
        region.take(work);
        (void)broughtBack(c.office, region);
    }
    SECTION("straight home, together with what it builds on")
    {
        const QStringList before = contentOf(*c.office);
        CHECK(failureOf([&] { c.office.take(work); }).contains(u"builds on changes that are not here"));
        CHECK(contentOf(*c.office) == before);
        merge(*c.office, {{QStringLiteral("b"), work}, {QStringLiteral("a"), workOf(*region)}},
              Document::Care::Do);
    }
    CHECK(c.office->record<Event>(c.workshop)->place == u"Ulm");
    CHECK(c.office->record<Event>(c.workshop)->capacity == 60);
    CHECK(c.office->count(describe<Person>()) == 3);
    CHECK(c.office->count(describe<Event>()) == 2);
    CHECK(conflicts(*c.office).empty());
    CHECK(foundBy(*c.office) == nothing);
}

TEST_CASE("a part takes in another part of the same moment, and becomes whole when it gets everything")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    laptop.edit<Event>(c.workshop, [](Event &e) { e.capacity = 60; });
    laptop.take(issued(*c.office, about(c.second)));
    CHECK(laptop->record<WorkPackage>(c.ofSecond));
    CHECK_FALSE(laptop->record<WorkPackage>(c.ofLead));
    CHECK(laptop->record<Event>(c.workshop)->capacity == 60);
    CHECK(foundBy(*laptop) == nothing);
    c.office.edit<Event>(c.workshop, [](Event &e) { e.place = QStringLiteral("Ulm"); });
    c.office.take(workOf(*laptop));
    laptop.take(c.office);
    CHECK(laptop->record<Event>(c.workshop)->place == u"Ulm");
    CHECK(difference(*c.office, *laptop).empty());
    CHECK(foundBy(*laptop) == nothing);
    // From now on it deletes as everybody does.
    laptop.remove<WorkPackage>(c.ofLead);
    c.office.take(laptop);
    CHECK_FALSE(c.office->record<WorkPackage>(c.ofLead));
}

TEST_CASE("another part of a later moment would say that more is known than is, and is refused")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    c.office.edit<Event>(c.workshop, [](Event &e) { e.place = QStringLiteral("Ulm"); });
    const QStringList before = contentOf(*laptop);
    CHECK(failureOf([&] {
              laptop.take(issued(*c.office, about(c.second)));
          }).contains(u"is another part than this copy"));
    CHECK(failureOf([&] {
              laptop.take(issued(*c.office, withoutPersons(about(c.workshop))));
          }).contains(u"is another part than this copy"));
    CHECK(contentOf(*laptop) == before);
    // One that holds both is taken.
    Scope both = about(c.workshop);
    both.partner = c.second.number;
    laptop.take(issued(*c.office, both));
    CHECK(laptop->record<WorkPackage>(c.ofSecond));
    CHECK(laptop->record<Event>(c.workshop)->place == u"Ulm");
    CHECK(foundBy(*laptop) == nothing);
}

TEST_CASE("the same part sent anew brings what happened since; what is not in it any more is elsewhere")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    laptop.edit<Event>(c.workshop, [](Event &e) { e.capacity = 60; });
    const bool unsent = GENERATE(false, true); // work on what is not in it any more
    if (unsent) laptop.edit<Person>(c.carla, [](Person &p) { p.title = QStringLiteral("Dr."); });
    c.office.edit<Event>(c.workshop, [](Event &e) { e.place = QStringLiteral("Ulm"); });
    c.office.remove<Attendance>(c.attendance);
    c.office.edit<Person>(c.carla, [](Person &p) { p.title = QStringLiteral("Prof."); });
    laptop.take(issued(*c.office, about(c.workshop)));
    CHECK(laptop->record<Event>(c.workshop)->place == u"Ulm");
    CHECK(laptop->record<Event>(c.workshop)->capacity == 60);
    CHECK_FALSE(laptop->record<Attendance>(c.attendance));
    CHECK(laptop->record<Person>(c.carla).has_value() == unsent);
    CHECK(foundBy(*laptop) == nothing);
    laptop.edit<Event>(c.workshop, [](Event &e) { e.place = QStringLiteral("Ulm, town hall"); });
    (void)broughtBack(c.office, laptop);
    CHECK(c.office->record<Event>(c.workshop)->place == u"Ulm, town hall");
    REQUIRE(c.office->record<Person>(c.carla));
    // Of the work that had not been sent nobody knew at the office.
    CHECK(conflicts(*c.office).size() == (unsent ? 1 : 0));
    if (!unsent) CHECK(c.office->record<Person>(c.carla)->title == u"Prof.");
    laptop.take(c.office);
    CHECK(difference(*c.office, *laptop).empty());
    CHECK(foundBy(*laptop) == nothing);
}

TEST_CASE("who has taken in a part anew knows of what it brought, whenever the work goes on")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    laptop.edit<Event>(c.workshop, [](Event &e) { e.capacity = 60; });
    laptop.reopen();
    c.office.edit<Event>(c.workshop, [](Event &e) { e.place = QStringLiteral("Ulm"); });
    laptop.take(issued(*c.office, about(c.workshop)));
    laptop.edit<Event>(c.workshop, [](Event &e) { e.place = QStringLiteral("Ulm, town hall"); });
    c.office.take(workOf(*laptop));
    CHECK(c.office->record<Event>(c.workshop)->place == u"Ulm, town hall");
    CHECK(conflicts(*c.office).empty());
}

TEST_CASE("what goes from a part is told, and a step that wrote to it is not taken back by halves")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    laptop.change([&](Editor &editor) {
        Event event = editor.document().record(Ref<Event>(c.workshop)).value();
        event.capacity = 60;
        editor.update(event);
        Person person = editor.document().record(Ref<Person>(c.carla)).value();
        person.title = QStringLiteral("Dr.");
        editor.update(person);
    });
    c.office.take(workOf(*laptop));
    c.office.remove<Attendance>(c.attendance);
    const MergeReport report = laptop.take(issued(*c.office, about(c.workshop)));
    REQUIRE_FALSE(laptop->record<Person>(c.carla));
    CHECK(report.anything());
    REQUIRE(report.remarks.size() == 1);
    CHECK(report.remarks[0].contains(u"went from this part"));
    laptop->undo(); // of taking it in: nothing to take back
    const QStringList before = recordsOf(*laptop);
    CHECK(failureOf([&] { laptop->undo(); }).contains(u"cannot be taken back as a whole"));
    CHECK(recordsOf(*laptop) == before);
    CHECK(foundBy(*laptop) == nothing);
}

TEST_CASE("what came in from another part is not taken back, which would delete it for everybody")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    laptop.take(issued(*c.office, about(c.second)));
    REQUIRE(laptop->record<WorkPackage>(c.ofSecond));
    CHECK_FALSE(laptop->undoable());
    const Known known = knownIn(c.office->database());
    c.office.edit<Event>(c.workshop, [](Event &e) { e.capacity = 60; });
    laptop.take(changesBeyond(*c.office, known));
    laptop->undo(); // that was work
    CHECK_FALSE(laptop->record<Event>(c.workshop)->capacity);
    CHECK(laptop->record<WorkPackage>(c.ofSecond));
    CHECK(foundBy(*laptop) == nothing);
    c.office.take(workOf(*laptop));
    CHECK(c.office->record<WorkPackage>(c.ofSecond));
}

TEST_CASE("work that comes with records from elsewhere is taken back, but not what these refer to")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    const auto renamed = addOrganisation(c.office, QStringLiteral("Scuola nuova"));
    c.office.edit<Partner>(c.second, [&](Partner &p) { p.organisation = renamed; });
    c.office.edit<Event>(c.workshop, [](Event &e) { e.capacity = 60; });
    Scope both = about(c.workshop);
    both.partner = c.second.number;
    laptop.take(issued(*c.office, both));
    REQUIRE(laptop->record<Partner>(c.second)->organisation == renamed);
    REQUIRE(laptop->record<Organisation>(renamed));
    for (int i = 0; i < 2; ++i) {
        laptop->undo();
        CHECK_FALSE(laptop->record<Event>(c.workshop)->capacity);
        CHECK(laptop->record<Organisation>(renamed));
        CHECK(foundBy(*laptop) == nothing);
        laptop->redo();
        CHECK(laptop->record<Event>(c.workshop)->capacity == 60);
        CHECK(foundBy(*laptop) == nothing);
    }
}

TEST_CASE("what is done again in a part leaves a record that has come in from elsewhere meanwhile")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    Region region;
    region.code = QStringLiteral("ITH3");
    region.name = QStringLiteral("Venetien");
    REQUIRE(laptop.add(region) == c.veneto);
    laptop->undo();
    laptop.take(c.office);
    REQUIRE(laptop->record<Region>(c.veneto)->country == u"IT");
    laptop->redo();
    CHECK(laptop->record<Region>(c.veneto)->country == u"IT");
    CHECK(foundBy(*laptop) == nothing);
}

TEST_CASE("what comes again into a part that was compacted can be taken back like any work")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    for (const int capacity : {60, 70})
        laptop.edit<Event>(c.workshop, [&](Event &e) { e.capacity = capacity; });
    c.office.take(workOf(*laptop));
    REQUIRE(compact(*laptop, 0).changes > 0);
    c.office.edit<Event>(c.workshop, [](Event &e) { e.place = QStringLiteral("Ulm"); });
    laptop.take(issued(*c.office, about(c.workshop)));
    REQUIRE(laptop->record<Event>(c.workshop)->place == u"Ulm");
    laptop->undo();
    CHECK(laptop->record<Event>(c.workshop)->place != u"Ulm");
    CHECK(laptop->record<Event>(c.workshop)->capacity == 70);
    CHECK(foundBy(*laptop) == nothing);
}

TEST_CASE("in a part, too, nothing goes by undoing to which something refers")
{
    Consortium c;
    Region region;
    region.code = QStringLiteral("DE11");
    const Id<Region> number = c.office.add(region);
    c.office.edit<Organisation>(c.clinic, [&](Organisation &o) { o.region = number; });
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.second)));
    REQUIRE(laptop->record<Organisation>(c.clinic)->region == number);
    REQUIRE_FALSE(laptop->record(Ref<Region>(number)));
    laptop.add(region);
    REQUIRE(laptop->record(Ref<Region>(number)));
    CHECK(failureOf([&] { laptop->undo(); }).contains(u"refer to what would be gone"));
    CHECK(laptop->record(Ref<Region>(number)));
    CHECK(foundBy(*laptop) == nothing);
}

TEST_CASE("a part of more than a portfolio holds is refused, and nothing is changed")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, everythingOf(*c.office));
    c.office.edit<Event>(c.workshop, [](Event &e) { e.place = QStringLiteral("Ulm"); });
    const QStringList before = contentOf(*laptop);
    const QString reason = failureOf([&] { laptop.take(issued(*c.office, about(c.workshop))); });
    CHECK(reason.contains(u"is a part of a copy that holds more"));
    CHECK(contentOf(*laptop) == before);
}

TEST_CASE("an older copy of everything does not make a part whole, today's does")
{
    Consortium c;
    const Package monday = everythingOf(*c.office);
    c.office.edit<Event>(c.workshop, [](Event &e) { e.place = QStringLiteral("Ulm"); });
    c.office.edit<Organisation>(c.clinic, [](Organisation &o) { o.city = QStringLiteral("Pisa"); });
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    laptop.take(monday);
    CHECK(foundBy(*laptop) == nothing);
    CHECK(laptop->record<Event>(c.workshop)->place == u"Ulm");
    laptop.take(c.office);
    CHECK(difference(*c.office, *laptop).empty());
    CHECK(foundBy(*laptop) == nothing);
}

TEST_CASE("work in a part that knows of more than the receiver is refused, so nothing is taken for compacted")
{
    Consortium c;
    const auto second = c.laptop(3); // everything, as it was then
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    c.office.edit<Organisation>(c.clinic, [](Organisation &o) { o.city = QStringLiteral("Pisa"); });
    c.office.edit<Event>(c.workshop, [](Event &e) { e.capacity = 60; }); // later, so it tells of both
    laptop.take(issued(*c.office, about(c.workshop)));
    laptop.edit<Event>(c.workshop, [](Event &e) { e.place = QStringLiteral("Ulm"); });
    const QStringList before = contentOf(**second);
    CHECK_FALSE(failureOf([&] { second->take(workOf(*laptop)); }).isEmpty());
    CHECK(contentOf(**second) == before);
    second->take(c.office);
    second->take(workOf(*laptop));
    CHECK((*second)->record<Organisation>(c.clinic)->city == u"Pisa");
    CHECK((*second)->record<Event>(c.workshop)->place == u"Ulm");
    CHECK(foundBy(**second) == nothing);
}

TEST_CASE("a part that first gets what was done last, and then everything, holds a whole history")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    const auto third = c.laptop(3);
    c.office.edit<Event>(c.workshop, [](Event &e) { e.place = QStringLiteral("Ulm"); });
    third->take(c.office);
    laptop.take(workOf(**third));
    CHECK(laptop->record<Event>(c.workshop)->place == u"Ulm");
    CHECK_FALSE(laptop->record<Event>(c.meeting));
    laptop.take(c.office);
    CHECK(laptop->record<Event>(c.meeting));
    CHECK(foundBy(*laptop) == nothing);
    CHECK(difference(*c.office, *laptop).empty());
}

TEST_CASE(
    "that a part has become whole is not taken back, which would delete for everybody what it never held")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    const auto chamber = addOrganisation(laptop, QStringLiteral("Chamber of commerce"));
    c.office.take(workOf(*laptop));
    const auto dora = addPerson(c.office, chamber, QStringLiteral("Dora"), QStringLiteral("Egger"));
    laptop.take(c.office);
    // What was done in the part before is, unless something refers to it by now.
    CHECK(failureOf([&] { laptop->undo(); }).contains(u"Other records refer"));
    CHECK(laptop->record<Organisation>(chamber));
    laptop.remove<Person>(dora);
    laptop->undo();
    CHECK(laptop->record<Person>(dora));
    CHECK(laptop->record<Event>(c.meeting));
    CHECK(foundBy(*laptop) == nothing);
    c.office.take(laptop);
    CHECK(c.office->record<Event>(c.meeting));
    CHECK(c.office->record<WorkPackage>(c.ofLead));
    CHECK(difference(*c.office, *laptop).empty());
}
