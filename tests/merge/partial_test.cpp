// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A part of a portfolio goes out and comes back. What it does not carry is elsewhere, not gone.
#include "core/check/check.h"
#include "core/document/compact.h"
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "core/merge/join.h"
#include "core/model/budget.h"
#include "tests/merge/parts.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/verified.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

qint64 deletions(const Document &document)
{
    return document.database()
        .execAndGet("SELECT count(*) FROM history_change WHERE \"column\" = '' AND new IS NULL")
        .getInt64();
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
    CHECK(laptop->record<Person>(c.bruno)); // of its organisation
    CHECK_FALSE(laptop->record<Person>(c.anna));
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

TEST_CASE("in a part nobody is told that the shares of others are missing")
{
    Consortium c;
    const auto differ = [](Copy &copy) {
        const auto found = problemsAcross(*copy);
        return std::count_if(found.begin(), found.end(), [](const Problem &problem) {
            return problem.entity == &describe<LumpSum>() || problem.entity == &describe<Declaration>();
        });
    };
    LumpSum preparation;
    preparation.project = c.project;
    preparation.cost = Money::cents(20'000'00);
    LumpSumShare share;
    share.lumpSum = c.office.add(preparation);
    for (const auto &[partner, cents] : {std::pair(c.lead, 12'000'00), std::pair(c.second, 8'000'00)}) {
        share.partner = partner;
        share.amount = Money::cents(cents);
        (void)c.office.add(share);
    }
    Declaration declaration;
    declaration.project = c.project;
    declaration.partner = c.second;
    declaration.value = Quantity{7'000'00};
    (void)c.office.add(declaration);
    CHECK(differ(c.office) == 1); // what is declared
    Copy laptop(c.folder.path(), 2, issued(*c.office, about(c.second)));
    CHECK(laptop->records<LumpSumShare>().size() == 1);
    CHECK(laptop->records<Declaration>().size() == 1);
    CHECK(differ(laptop) == 0);
    Copy everything(c.folder.path(), 3, issued(*c.office, withoutPersons()));
    CHECK(differ(everything) == 1);
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

TEST_CASE("what a newer pack leaves out and an older one brings again is as the older one has it")
{
    Consortium c;
    Activity activity;
    activity.workPackage = c.ofSecond;
    activity.title = english(QStringLiteral("Interviews"));
    const auto id = c.office.add(activity);
    const Package first = issued(*c.office, about(c.second));
    Copy laptop(c.folder.path(), 2, first);
    laptop.edit<Activity>(id, [](Activity &a) { a.title = english(QStringLiteral("Surveys")); });
    c.office.take(laptop);
    c.office.remove<Activity>(id);
    const Package second = issued(*c.office, about(c.second));
    (void)merge(*laptop, {{QStringLiteral("second"), second}, {QStringLiteral("first"), first}},
                Document::Care::Do);
    CHECK(foundBy(*laptop) == nothing);
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
