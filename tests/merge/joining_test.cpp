// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two records were joined in one copy, and another copy knew nothing of it. All copies agree in the end,
// whichever way the work goes first, and what anybody wrote is there.
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "core/merge/join.h"
#include "tests/merge/consortium.h"
#include "tests/support/catch.h"
#include "tests/support/verified.h"

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

struct Joiners : Consortium {
    Id<Organisation> twin = addOrganisation(office, QStringLiteral("Univ.-Klinikum Ulm"));
    Copy laptop{folder.path(), 2, everythingOf(*office)};

    void joinThem(Copy &copy, Id<Organisation> gone, Id<Organisation> kept)
    {
        (void)join(*copy, describe<Organisation>(), gone.number, kept.number);
    }
    void setCity(Copy &copy, Id<Organisation> organisation, const QString &city)
    {
        copy.edit<Organisation>(organisation, [&](Organisation &o) { o.city = city; });
    }
    // Both ways round, and in a third copy in either order, the outcome is one.
    void comeTogether()
    {
        const Package ofOffice = everythingOf(*office), ofLaptop = everythingOf(*laptop);
        QStringList expected;
        for (const bool officeFirst : {true, false}) {
            const QString path = file(QStringLiteral("third.passerelle"));
            (officeFirst ? office : laptop)->copyTo(path);
            {
                const auto third = Document::open(path, {}, Document::Access::Write);
                (void)merge(*third, {{QStringLiteral("p"), officeFirst ? ofLaptop : ofOffice}},
                            Document::Care::Do);
                CHECK(foundBy(*third) == nothing);
                if (expected.isEmpty()) expected = contentOf(*third);
                CHECK(contentOf(*third) == expected);
            }
            REQUIRE(QFile::remove(path));
        }
        office.take(ofLaptop);
        laptop.take(ofOffice);
        INFO(difference(*office, *laptop));
        REQUIRE(contentOf(*office) == contentOf(*laptop));
        CHECK(contentOf(*office) == expected);
        CHECK(foundBy(*office) == nothing);
        CHECK(foundBy(*laptop) == nothing);
    }
    // Whether the value is in a record, a conflict or the history.
    [[nodiscard]] bool isKept(const QString &value) const
    {
        return contentOf(office.document()).join(u'\n').contains(value);
    }
};

} // namespace

TEST_CASE("what a copy wrote to the record that went away is written to the one that stands for it")
{
    Joiners c;
    c.joinThem(c.office, c.twin, c.clinic);
    c.setCity(c.laptop, c.twin, QStringLiteral("Ulm"));
    c.comeTogether();
    CHECK_FALSE(c.office->record<Organisation>(c.twin));
    CHECK(c.office->record<Organisation>(c.clinic)->city == u"Ulm");
    CHECK(conflicts(*c.office).empty());
    const auto told = c.office->changesOf(describe<Organisation>(), c.clinic.number);
    CHECK(
        std::count_if(told.begin(), told.end(),
                      [](const FieldChange &change) { return change.after == Value(QStringLiteral("Ulm")); })
        == 1);
}

TEST_CASE("what was written to both of two that were joined is a conflict")
{
    Joiners c;
    c.joinThem(c.office, c.twin, c.clinic);
    c.setCity(c.office, c.clinic, QStringLiteral("Berlin"));
    c.setCity(c.laptop, c.twin, QStringLiteral("Ulm"));
    c.comeTogether();
    const auto open = conflicts(*c.office);
    REQUIRE(open.size() == 1);
    CHECK(open.front().record == c.clinic.number);
    CHECK(open.front().column->name == u"city");
    settle(*c.office, {settlement(open.front(), Take::There)});
    c.comeTogether();
    CHECK(c.laptop->record<Organisation>(c.clinic)->city == u"Ulm");
    CHECK(conflicts(*c.laptop).empty());
}

TEST_CASE("what a copy referred to the record that went away refers to the one that stands for it")
{
    Joiners c;
    c.joinThem(c.office, c.twin, c.clinic);
    const auto person = addPerson(c.laptop, c.twin, QStringLiteral("Dora"), QStringLiteral("Egger"));
    Note note;
    note.record = {QStringLiteral("organisation"), c.twin.number};
    note.text = english(QStringLiteral("Called on Monday"));
    const auto written = c.laptop.add(note);
    Partner partner;
    partner.project = c.project;
    partner.organisation = c.twin;
    const auto added = c.laptop.add(partner);
    c.comeTogether();
    CHECK(c.office->record<Person>(person)->organisation == c.clinic);
    CHECK(c.office->record<Note>(written)->record.number == c.clinic.number);
    CHECK(c.office->record<Partner>(added)->organisation == c.clinic);
    CHECK(c.office->count(describe<Organisation>()) == 3);
    CHECK(conflicts(*c.office).empty());
}

TEST_CASE("a side of a conflict that is the record that went away is the one that stands for it")
{
    Joiners c;
    c.office.edit<Person>(c.anna, [&](Person &p) { p.organisation = c.school; });
    c.laptop.edit<Person>(c.anna, [&](Person &p) { p.organisation = c.twin; });
    c.joinThem(c.office, c.twin, c.clinic);
    c.comeTogether();
    const auto open = conflicts(*c.office);
    REQUIRE(open.size() == 1);
    CHECK(settlement(open.front(), Take::Here).value == Value(c.school.number));
    const Settlement theirs = settlement(open.front(), Take::There);
    CHECK(theirs.value == Value(c.clinic.number));
    (void)settle(*c.office, {theirs});
    CHECK(c.office->record<Person>(c.anna)->organisation == c.clinic);
    CHECK(conflicts(*c.office).empty());
    CHECK(foundBy(*c.office) == nothing);
}

TEST_CASE("what is there only because others refer to it refers to the one that stands for what went away")
{
    Joiners c;
    Copy phone(c.folder.path(), 3, everythingOf(*c.office));
    c.joinThem(c.office, c.twin, c.clinic);
    const auto person = addPerson(c.laptop, c.twin, QStringLiteral("Dora"), QStringLiteral("Egger"));
    phone.take(c.laptop);
    Note note;
    note.record = {QStringLiteral("person"), person.number};
    note.text = english(QStringLiteral("Called on Monday"));
    phone.add(note);
    c.laptop.remove<Person>(person);
    c.office.take(phone);
    c.comeTogether();
    REQUIRE(c.office->record<Person>(person));
    CHECK(c.office->record<Person>(person)->organisation == c.clinic);
}

TEST_CASE("two who join the same pair in opposite directions keep one of them")
{
    Joiners c;
    c.setCity(c.office, c.twin, QStringLiteral("Ulm"));
    c.laptop.take(c.office);
    const auto person = addPerson(c.laptop, c.twin, QStringLiteral("Dora"), QStringLiteral("Egger"));
    c.joinThem(c.office, c.twin, c.clinic);
    c.office.edit<Organisation>(c.clinic,
                                [](Organisation &o) { o.web = QStringLiteral("https://office.example"); });
    c.joinThem(c.laptop, c.clinic, c.twin);
    c.laptop.edit<Organisation>(c.twin,
                                [](Organisation &o) { o.email = QStringLiteral("laptop@ulm.example"); });
    c.comeTogether();
    const bool first = c.office->record<Organisation>(c.clinic).has_value();
    CHECK(first != c.office->record<Organisation>(c.twin).has_value());
    const auto kept = first ? c.clinic : c.twin;
    CHECK(c.office->count(describe<Organisation>()) == 3);
    CHECK(c.office->record<Organisation>(kept)->city == u"Ulm");
    CHECK(c.office->record<Organisation>(kept)->web == u"https://office.example");
    CHECK(c.office->record<Organisation>(kept)->email == u"laptop@ulm.example");
    CHECK(c.office->record<Person>(person)->organisation == kept);
    CHECK(c.office->record<Person>(c.bruno)->organisation == kept);
    CHECK(c.office->record<Partner>(c.second)->organisation == kept);
    CHECK(c.isKept(QStringLiteral("Univ.-Klinikum Ulm")));
    CHECK(c.isKept(QStringLiteral("Klinikum Ulm")));
}

TEST_CASE("what one deleted and another joined is there as the one that stands for it")
{
    Joiners c;
    c.setCity(c.office, c.twin, QStringLiteral("Ulm"));
    c.laptop.take(c.office);
    SECTION("the record that goes away")
    {
        c.joinThem(c.office, c.twin, c.clinic);
        c.laptop.remove<Organisation>(c.twin);
        c.comeTogether();
        REQUIRE(c.office->record<Organisation>(c.clinic));
        CHECK(c.office->record<Organisation>(c.clinic)->city == u"Ulm");
        CHECK(conflicts(*c.office).empty());
    }
    SECTION("the record that stays: its deletion is a conflict")
    {
        c.joinThem(c.office, c.twin, c.school);
        c.laptop.remove<Organisation>(c.school);
        c.comeTogether();
        REQUIRE(c.office->record<Organisation>(c.school));
        CHECK(c.office->record<Organisation>(c.school)->city == u"Ulm");
        const auto open = conflicts(*c.office);
        REQUIRE(open.size() == 1);
        CHECK_FALSE(open.front().column);
    }
    CHECK_FALSE(c.office->record<Organisation>(c.twin));
    CHECK(c.isKept(QStringLiteral("Univ.-Klinikum Ulm")));
}

TEST_CASE("a chain of joins in two copies ends at one record")
{
    Joiners c;
    c.setCity(c.laptop, c.twin, QStringLiteral("Ulm"));
    c.joinThem(c.office, c.twin, c.clinic);
    c.joinThem(c.laptop, c.clinic, c.school);
    c.comeTogether();
    CHECK_FALSE(c.office->record<Organisation>(c.twin));
    CHECK_FALSE(c.office->record<Organisation>(c.clinic));
    CHECK(c.office->record<Organisation>(c.school)->city == u"Ulm");
    CHECK(c.office->record<Person>(c.bruno)->organisation == c.school);
    CHECK(c.office->record<Partner>(c.second)->organisation == c.school);
    CHECK(c.isKept(QStringLiteral("Klinikum Ulm")));
}

TEST_CASE("a join that is undone after others took it is undone for all")
{
    Joiners c;
    const QStringList before = recordsOf(*c.office);
    c.joinThem(c.office, c.twin, c.clinic);
    c.laptop.take(c.office);
    CHECK_FALSE(c.laptop->record<Organisation>(c.twin));
    c.office->undo();
    const auto person = addPerson(c.laptop, c.clinic, QStringLiteral("Dora"), QStringLiteral("Egger"));
    c.comeTogether();
    REQUIRE(c.laptop->record<Organisation>(c.twin));
    CHECK(c.laptop->record<Organisation>(c.twin)->name == u"Univ.-Klinikum Ulm");
    CHECK(c.office->record<Person>(person)->organisation == c.clinic);
    CHECK(changedLines(before, recordsOf(*c.office)).size() == 1);
}

TEST_CASE("a join that is undone elsewhere lets go of what a later one had led on")
{
    Joiners c;
    c.joinThem(c.office, c.twin, c.clinic);
    Copy third(c.folder.path(), 3, everythingOf(*c.office));
    c.joinThem(third, c.clinic, c.school);
    const auto dora = addPerson(c.laptop, c.twin, QStringLiteral("Dora"), QStringLiteral("Egger"));
    c.laptop.take(third);
    REQUIRE(c.laptop->record<Person>(dora)->organisation == c.school); // who joined knew nothing of her
    Copy fourth(c.folder.path(), 4, everythingOf(*c.laptop));
    fourth.edit<Person>(dora, [](Person &person) { person.role = QStringLiteral("Head"); });
    c.office->undo();
    fourth.take(c.office);
    c.laptop.take(fourth);
    CHECK(c.laptop->record<Person>(dora)->organisation == c.twin);
    CHECK(foundBy(*c.laptop) == nothing);
    INFO(difference(*c.laptop, *fourth));
    CHECK(contentOf(*c.laptop) == contentOf(*fourth));
}

TEST_CASE("two who join twins that say the same in opposite directions keep one of them")
{
    Joiners c;
    const bool more = GENERATE(false, true);
    const auto one = addOrganisation(c.office, QStringLiteral("University of Maribor"));
    const auto other = addOrganisation(c.office, QStringLiteral("University of Maribor"));
    if (more) c.setCity(c.office, other, QStringLiteral("Maribor"));
    c.laptop.take(c.office);
    c.joinThem(c.office, one, other);
    c.joinThem(c.laptop, other, one);
    c.comeTogether();
    const bool first = c.office->record<Organisation>(one).has_value();
    REQUIRE(first != c.office->record<Organisation>(other).has_value());
    if (more) CHECK(c.office->record<Organisation>(first ? one : other)->city == u"Maribor");
}

TEST_CASE("the record into which another was joined is not gone without a question if somebody deletes it")
{
    Joiners c;
    const auto twin = addOrganisation(c.office, QStringLiteral("Univ.-Klinikum Ulm")); // it says no more
    c.laptop.take(c.office);
    c.joinThem(c.office, twin, c.twin);
    c.setCity(c.laptop, twin, QStringLiteral("Ulm"));
    c.laptop.remove<Organisation>(c.twin);
    c.comeTogether();
    REQUIRE(c.office->record<Organisation>(c.twin));
    CHECK(c.office->record<Organisation>(c.twin)->city == u"Ulm");
    REQUIRE(conflicts(*c.office).size() == 1);
    CHECK_FALSE(conflicts(*c.office).front().column);
}
