// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A part of a portfolio goes out and comes back. What it does not carry is elsewhere, not gone.
#include "core/document/compact.h"
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "core/merge/join.h"
#include "tests/merge/consortium.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/verified.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

const std::vector<std::string> nothing;

Scope about(Id<Event> event)
{
    Scope scope;
    scope.event = event.number;
    return scope;
}

Scope about(Id<Partner> partner)
{
    Scope scope;
    scope.partner = partner.number;
    return scope;
}

Scope withoutPersons(Scope scope = {})
{
    scope.withoutPersons = true;
    return scope;
}

qint64 deletions(const Document &document)
{
    return document.database()
        .execAndGet("SELECT count(*) FROM history_change WHERE \"column\" = '' AND new IS NULL")
        .getInt64();
}

// Brings back what was done in a part; answers which records of the office are other ones by that.
QStringList broughtBack(Copy &office, Copy &part)
{
    const QStringList before = recordsOf(*office);
    office.take(workOf(*part));
    CHECK(foundBy(*office) == nothing);
    CHECK(foundBy(*part) == nothing);
    return changedLines(before, recordsOf(*office));
}

} // namespace

TEST_CASE("the pack of an event holds it and what belongs to it, and names what it does without")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    CHECK(laptop->record<Event>(c.workshop));
    CHECK(laptop->record<Attendance>(c.attendance)->person == c.carla);
    CHECK(laptop->record<Person>(c.carla));
    CHECK(laptop->record<Project>(c.project));
    CHECK_FALSE(laptop->record<Event>(c.meeting));
    CHECK_FALSE(laptop->record<WorkPackage>(c.ofLead));
    CHECK_FALSE(laptop->record<Person>(c.anna));
    // Carla's organisation is elsewhere, and is called by its name.
    CHECK_FALSE(laptop->record<Organisation>(c.school));
    CHECK(laptop->record<Person>(c.carla)->organisation == c.school);
    CHECK(laptop->shownName(describe<Organisation>(), c.school.number) == u"Scuola Superiore");
    CHECK(deletions(*laptop) == 0);
    CHECK(conflicts(*laptop).empty());
    CHECK(foundBy(*laptop) == nothing);
    CHECK(broughtBack(c.office, laptop).isEmpty());
}

TEST_CASE("the pack of a partner holds what is about it, not what is about the others")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.second)));
    CHECK(laptop->record<Partner>(c.second));
    CHECK(laptop->record<Organisation>(c.clinic));
    CHECK(laptop->record<WorkPackage>(c.ofSecond));
    CHECK_FALSE(laptop->record<WorkPackage>(c.ofLead));
    CHECK_FALSE(laptop->record<Partner>(c.lead));
    CHECK_FALSE(laptop->record<Event>(c.workshop));
    CHECK(foundBy(*laptop) == nothing);
    CHECK(broughtBack(c.office, laptop).isEmpty());
}

TEST_CASE("of the other partners a partner's pack tells no more than the name, whatever refers to them")
{
    Consortium c;
    Activity activity;
    activity.workPackage = c.ofSecond;
    activity.title = english(QStringLiteral("Interviews"));
    ActivityPartner helper;
    helper.activity = c.office.add(activity);
    helper.partner = c.lead;
    const auto helps = c.office.add(helper);
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.second)));
    REQUIRE(laptop->record<ActivityPartner>(helps));
    CHECK_FALSE(laptop->record<Partner>(c.lead));
    CHECK_FALSE(laptop->record<Organisation>(c.bioPro));
    CHECK(laptop->shownName(describe<Partner>(), c.lead.number)
          == c.office->shownName(describe<Partner>(), c.lead.number));
    CHECK(foundBy(*laptop) == nothing);
    CHECK(broughtBack(c.office, laptop).isEmpty());
}

TEST_CASE("what is done in a part comes back, and all that it did not carry stays as it is")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    laptop.edit<Event>(c.workshop, [](Event &e) { e.place = QStringLiteral("Ulm"); });
    laptop.remove<Attendance>(c.attendance);
    laptop.remove<Person>(c.carla);
    Idea idea;
    idea.event = c.workshop;
    idea.text = QStringLiteral("A shared laboratory");
    const auto added = laptop.add(idea);
    c.office.edit<Organisation>(c.school, [](Organisation &o) { o.city = QStringLiteral("Pisa"); });
    const QStringList changed = broughtBack(c.office, laptop);
    CHECK(changed.size() == 5);
    CHECK(changed.filter(QStringLiteral("\"Ulm\"")).size() == 1);
    CHECK(changed.filter(QStringLiteral("Workshop")).size() == 2);
    CHECK(changed.filter(QStringLiteral("+ idea")).size() == 1);
    CHECK(changed.filter(QStringLiteral("- attendance")).size() == 1);
    CHECK(changed.filter(QStringLiteral("- person")).size() == 1);
    CHECK(c.office->record<Idea>(added)->text == idea.text);
    CHECK(conflicts(*c.office).empty());
}

TEST_CASE("a record that is deleted in a part stays where something refers to it that the part did not carry")
{
    Consortium c;
    Engagement engagement;
    Stakeholder stakeholder;
    stakeholder.project = c.project;
    stakeholder.name = english(QStringLiteral("Region"));
    engagement.stakeholder = c.office.add(stakeholder);
    engagement.person = c.carla;
    engagement.outcome = english(QStringLiteral("Wants to help"));
    const auto kept = c.office.add(engagement);
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    REQUIRE_FALSE(laptop->record<Engagement>(kept));
    laptop.remove<Person>(c.carla);
    (void)broughtBack(c.office, laptop);
    CHECK(c.office->record<Engagement>(kept)->person == c.carla);
    REQUIRE(c.office->record<Person>(c.carla));
    CHECK(c.office->record<Person>(c.carla)->familyName == u"Ventimiglia");
    const auto open = conflicts(*c.office);
    REQUIRE(open.size() == 1);
    CHECK_FALSE(open.front().column);
    CHECK(open.front().record == c.carla.number);
}

TEST_CASE("what a part adds anew under the natural key of something elsewhere takes nothing from it")
{
    Consortium c;
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.workshop)));
    REQUIRE_FALSE(laptop->record<Region>(c.veneto));
    Region region;
    region.code = QStringLiteral("ITH3");
    region.name = QStringLiteral("Venetien");
    const auto added = laptop.add(region);
    REQUIRE(added == c.veneto);
    const bool later = GENERATE(false, true); // in a later stretch of work
    if (later) laptop.reopen();
    SECTION("and is deleted again")
    {
        laptop.remove<Region>(added);
        (void)broughtBack(c.office, laptop);
        REQUIRE(c.office->record<Region>(c.veneto));
        CHECK(c.office->record<Region>(c.veneto)->country == u"IT");
        const auto open = conflicts(*c.office);
        REQUIRE(open.size() == 2); // the name, and whether it is to go
        for (const Conflict &conflict : open) {
            CHECK(conflict.sides.size() == (conflict.column ? 2 : 1));
            settle(*c.office, {settlement(conflict, Take::Here)});
        }
        CHECK(c.office->record<Region>(c.veneto)->name == u"Veneto");
    }
    SECTION("and is changed once more")
    {
        laptop.edit<Region>(added, [](Region &r) { r.country = QStringLiteral("AT"); });
        (void)broughtBack(c.office, laptop);
        const auto open = conflicts(*c.office);
        REQUIRE(open.size() == 2);
        for (const Conflict &conflict : open) CHECK(conflict.sides.size() == 2);
    }
    SECTION("and stays")
    {
        (void)broughtBack(c.office, laptop);
        CHECK(c.office->record<Region>(c.veneto)->country == u"IT");
        // Compaction drops what was written over, and here nothing was.
        if (later) (void)compact(*c.office, 0);
        const auto open = conflicts(*c.office);
        REQUIRE(open.size() == 1);
        CHECK(open.front().column->name == u"name");
        settle(*c.office, {settlement(open.front(), Take::Here)});
        CHECK(c.office->record<Region>(c.veneto)->name == u"Veneto");
        // And a copy that gets everything agrees.
        laptop.take(c.office);
        CHECK(changedLines(recordsOf(*c.office), recordsOf(*laptop)).isEmpty());
        CHECK(conflicts(*laptop).empty());
    }
}

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

TEST_CASE("without persons nothing that is sent tells of anybody")
{
    Consortium c;
    c.office.edit<Person>(c.anna, [](Person &p) { p.phone = QStringLiteral("+49 731 5550123"); });
    const auto note = [&](Id<Person> person, const QString &text) {
        Note about;
        about.record = {QStringLiteral("person"), person.number};
        about.text = english(text);
        return c.office.add(about);
    };
    (void)note(c.anna, QStringLiteral("Annabella sings in a choir"));
    // A namesake that is joined leaves a note of what it said.
    const auto twin = addPerson(c.office, c.bioPro, QStringLiteral("Annabella"), QStringLiteral("Nowak"));
    (void)join(*c.office, describe<Person>(), twin.number, c.anna.number);
    // Somebody who was there once.
    const auto gone = addPerson(c.office, c.clinic, QStringLiteral("Dorotea"), QStringLiteral("Zimmermann"));
    c.office.remove<Person>(gone);
    FileDocument document;
    document.title = QStringLiteral("CV of Annabella");
    document.place = DocumentPlace::Stored;
    c.office.change([&](Editor &editor) {
        document.contentHash = editor.keep("born in Kranj");
        editor.insert(document);
        Attachment attachment;
        attachment.record = {QStringLiteral("person"), c.anna.number};
        attachment.document = document.id;
        editor.insert(attachment);
        Provenance provenance;
        provenance.record = {QStringLiteral("person"), c.anna.number};
        provenance.field = QStringLiteral("email");
        provenance.source = QStringLiteral("annabella on the telephone");
        editor.insert(provenance);
    });
    const std::array scopes{Scope{}, about(c.workshop), about(c.lead)};
    const Package package = issued(*c.office, withoutPersons(scopes[GENERATE(0U, 1U, 2U)]));
    QByteArray everything = package.title.toUtf8();
    for (const Package::Change &change : package.changes)
        for (const Value &value : {change.before, change.after})
            if (const auto text = std::get_if<QString>(&value)) everything += text->toUtf8() + '\n';
    for (const Package::Absent &absent : package.absent) everything += absent.shown.toUtf8() + '\n';
    for (const Package::Step &step : package.steps) everything += step.subject.toUtf8() + '\n';
    for (const QByteArray &content : package.contents) everything += content + '\n';
    for (const char *word : {"Annabella", "annabella", "Novakovic", "Nowak", "Brunello", "Hagenauer",
                             "Carlotta", "Ventimiglia", "Dorotea", "Zimmermann", "5550123", "Kranj",
                             "novakovic.example", "hagenauer.example", "ventimiglia.example", "choir"}) {
        INFO(word);
        CHECK_FALSE(everything.contains(word));
    }
    Copy laptop(c.folder.path(), 2, package);
    CHECK(laptop->count(describe<Person>()) == 0);
    if (laptop->record<Attendance>(c.attendance)) {
        CHECK(laptop->record<Attendance>(c.attendance)->person == c.carla);
        CHECK(laptop->shownName(describe<Person>(), c.carla.number) == u"Person (left out)");
    }
    laptop.edit<Project>(c.project, [](Project &p) { p.title = english(QStringLiteral("Alpine")); });
    const QStringList changed = broughtBack(c.office, laptop);
    CHECK(changed.size() == 2);
    CHECK(changed.filter(QStringLiteral("project ")).size() == 2);
    CHECK(c.office->count(describe<Person>()) == 3);
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
