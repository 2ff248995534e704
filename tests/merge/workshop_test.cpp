// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workshop day from one end to the other, over real files: the event goes out on a laptop, people check in,
// ideas and feedback are collected, and in the evening all of it comes home to an office that went on
// working.
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "core/merge/join.h"
#include "core/merge/package_file.h"
#include "core/merge/twins.h"
#include "tests/merge/consortium.h"
#include "tests/support/catch.h"
#include "tests/support/verified.h"

#include <algorithm>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

constexpr int people = 60, ideas = 40, feedbacks = 50;

struct Day : Consortium {
    std::unique_ptr<Copy> laptop;
    Id<Organisation> university, institute; // as the office knows them
    Id<Organisation> universityThere, instituteThere; // as they were typed in at the door
    QStringList before; // of the office, when the work comes back
    MergeReport report;

    QString sent(const Package &package, const QString &name) const
    {
        const QString path = file(name);
        writePackage(package, path);
        return path;
    }

    void goOut()
    {
        university = addOrganisation(office, QStringLiteral("Univerza v Ljubljani"));
        office.edit<Organisation>(university, [](Organisation &o) { o.country = QStringLiteral("SI"); });
        institute = addOrganisation(office, QStringLiteral("Fraunhofer-Institut für Werkzeugmaschinen"));
        office.edit<Organisation>(institute, [](Organisation &o) {
            o.country = QStringLiteral("DE");
            o.web = QStringLiteral("https://www.iwu.fraunhofer.de");
        });
        Scope scope;
        scope.event = workshop.number;
        const QString pack = sent(issued(*office, scope), QStringLiteral("workshop.passerelle-pack"));
        laptop = std::make_unique<Copy>(folder.path(), 2, readPackage(pack));
    }

    void workOnLaptop()
    {
        Organisation typed;
        typed.name = QStringLiteral("University of Ljubljana");
        typed.country = QStringLiteral("SI");
        typed.city = QStringLiteral("Ljubljana");
        universityThere = laptop->add(typed);
        typed.name = QStringLiteral("Fraunhofer Institut fuer Werkzeugmaschinen");
        typed.country = QStringLiteral("DE");
        typed.city = QStringLiteral("Chemnitz");
        instituteThere = laptop->add(typed);
        for (int i = 0; i < people; ++i) checkIn(i);
        laptop->change([this](Editor &editor) {
            for (int i = 0; i < ideas; ++i) {
                Idea idea;
                idea.event = workshop;
                idea.text = QStringLiteral("Idea %1").arg(i);
                idea.votes = i;
                editor.insert(idea);
            }
            for (int i = 0; i < feedbacks; ++i) {
                Feedback feedback;
                feedback.event = workshop;
                feedback.question = QStringLiteral("Was it worth your time?");
                feedback.score = i % 5 + 1;
                feedback.comment = QStringLiteral("Comment %1").arg(i);
                editor.insert(feedback);
            }
        });
        laptop->edit<Event>(workshop, [](Event &e) {
            e.status = EventStatus::Held;
            e.title = english(QStringLiteral("Workshop in Ulm"));
        });
        laptop->edit<Attendance>(attendance, [](Attendance &a) { a.present = true; });
    }

    void checkIn(int i)
    {
        laptop->change([&](Editor &editor) {
            Person person;
            person.givenName = QStringLiteral("Given%1").arg(i);
            person.familyName = QStringLiteral("Family%1").arg(i);
            person.organisation = i % 2 ? universityThere : instituteThere;
            editor.insert(person);
            Attendance comes;
            comes.event = workshop;
            comes.person = person.id;
            comes.registered = comes.present = true;
            editor.insert(comes);
        });
    }

    void workAtOffice()
    {
        office.edit<Event>(workshop, [](Event &e) { e.title = english(QStringLiteral("First workshop")); });
        office.edit<Organisation>(clinic, [](Organisation &o) {
            o.street = QStringLiteral("Albert-Einstein-Allee 23");
            o.postcode = QStringLiteral("89081");
            o.city = QStringLiteral("Ulm");
        });
    }

    void comeHome()
    {
        before = recordsOf(*office);
        const QString back = sent(workOf(**laptop), QStringLiteral("work.passerelle-changes"));
        report = merge(*office, {arrivalFrom(*office, back, {})}, Document::Care::Do);
    }

    [[nodiscard]] bool areSuspected(Id<Organisation> a, Id<Organisation> b) const
    {
        const auto found = suspectedTwins(office.document());
        return std::any_of(found.begin(), found.end(), [&](const Twins &twins) {
            return std::minmax(a.number, b.number) == std::minmax(twins.a, twins.b);
        });
    }
};

// The values of the laptop's records, as the office has them.
void checkHere(const Document &office, const Document &laptop, const Entity &entity)
{
    for (const Row &row : laptop.rows(entity)) {
        const auto here = office.row(entity, row.id());
        INFO(entity.name << ' ' << row.id());
        REQUIRE(here);
        CHECK(*here == row);
    }
}

} // namespace

TEST_CASE("a workshop day: what happened there is here in the evening, and nothing else has changed")
{
    Day day;
    day.goOut();
    day.workOnLaptop();
    day.workAtOffice();
    day.comeHome();
    Copy &office = day.office;
    // Every record and value is there.
    for (const Entity *entity : {&describe<Attendance>(), &describe<Idea>(), &describe<Feedback>(),
                                 &describe<Person>(), &describe<EventSession>()})
        checkHere(*office, **day.laptop, *entity);
    CHECK(office->count(describe<Attendance>()) == people + 1);
    CHECK(office->count(describe<Idea>()) == ideas);
    CHECK(office->count(describe<Feedback>()) == feedbacks);
    CHECK(office->count(describe<Person>()) == people + 3);
    CHECK(office->count(describe<Organisation>()) == 7);
    CHECK(office->record<Event>(day.workshop)->status == EventStatus::Held);
    CHECK(office->record<Organisation>(day.clinic)->street == u"Albert-Einstein-Allee 23");
    CHECK(day.report.added == 2 * people + ideas + feedbacks + 2);
    CHECK(day.report.changed == 2); // the event, and Carla's attendance
    CHECK(day.report.deleted == 0);
    // And nothing else.
    const QStringList changed = changedLines(day.before, recordsOf(*office));
    CHECK(changed.size() == day.report.added + 2 * day.report.changed);
    for (const QString &line : changed) {
        INFO(line.toStdString());
        const QString kind = line.section(u' ', 1, 1);
        CHECK(QStringList{QStringLiteral("event"), QStringLiteral("attendance"), QStringLiteral("idea"),
                          QStringLiteral("feedback"), QStringLiteral("person"),
                          QStringLiteral("organisation")}
                  .contains(kind));
    }
    CHECK(foundBy(*office) == nothing);

    // The title was written at both ends.
    auto open = conflicts(*office);
    REQUIRE(open.size() == 1);
    CHECK(open.front().column->key == u"title@en");
    CHECK(open.front().before == Value(QStringLiteral("Workshop")));
    settle(*office, {settlement(open.front(), Take::Here)});
    CHECK(office->record<Event>(day.workshop)->title.in(Language::En) == u"First workshop");
    CHECK(conflicts(*office).empty());

    // Two organisations were typed in that the office knows under other names.
    CHECK(day.areSuspected(day.university, day.universityThere));
    CHECK(day.areSuspected(day.institute, day.instituteThere));
    (void)join(*office, describe<Organisation>(), day.universityThere.number, day.university.number);
    (void)join(*office, describe<Organisation>(), day.instituteThere.number, day.institute.number);
    CHECK(office->count(describe<Organisation>()) == 5);
    CHECK(office->record<Organisation>(day.institute)->city == u"Chemnitz");
    CHECK(office->record<Organisation>(day.institute)->web == u"https://www.iwu.fraunhofer.de");
    for (const Person &person : office->records<Person>())
        if (person.familyName.startsWith(u"Family")) {
            const bool odd = person.familyName.mid(6).toInt() % 2;
            CHECK(person.organisation == (odd ? day.university : day.institute));
        }
    CHECK_FALSE(day.areSuspected(day.university, day.universityThere));
    CHECK(foundBy(*office) == nothing);

    // The laptop gets what was decided, and agrees.
    day.laptop->take(everythingOf(*office));
    INFO(difference(*office, **day.laptop));
    CHECK(contentOf(*office) == contentOf(**day.laptop));
}

TEST_CASE("a workshop day is one step at the office: it is undone and done again")
{
    Day day;
    day.goOut();
    day.workOnLaptop();
    day.workAtOffice();
    day.comeHome();
    Copy &office = day.office;
    const QStringList after = recordsOf(*office);
    const bool reopened = GENERATE(false, true);
    if (reopened) office.reopen();
    office->undo();
    CHECK(recordsOf(*office) == day.before);
    CHECK(foundBy(*office) == nothing);
    if (reopened) office.reopen();
    office->redo();
    CHECK(recordsOf(*office) == after);
    CHECK(foundBy(*office) == nothing);
    // What was taken back was taken back knowingly: the same package brings it in no second time.
    office->undo();
    CHECK_FALSE(office.take(workOf(**day.laptop)).anything());
    CHECK(recordsOf(*office) == day.before);
}
