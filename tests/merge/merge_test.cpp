// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to two or three copies, one case at a time.
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "tests/merge/two_copies.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace passerelle;
using namespace passerelle::testing;

TEST_CASE("a copy holds what the portfolio holds")
{
    TwoCopies copies;
    copies.requireSame();
    CHECK((*copies.laptop)->uuid() == copies.office->uuid());
    CHECK_FALSE((*copies.laptop)->undoable()); // what others did
}

TEST_CASE("changes of different fields come together without a conflict")
{
    TwoCopies copies;
    copies.setCity(copies.office, u"Berlin");
    copies.laptop->edit<Organisation>(copies.organisation,
                                      [](Organisation &o) { o.web = QStringLiteral("https://bio-pro.de"); });
    copies.exchange();
    copies.requireSame();
    CHECK(copies.city(*copies.laptop) == QStringLiteral("Berlin"));
    CHECK(copies.office->record<Organisation>(copies.organisation)->web
          == QStringLiteral("https://bio-pro.de"));
    CHECK(conflicts(*copies.office).empty());
}

TEST_CASE("the same field changed twice is a conflict until somebody writes it again")
{
    TwoCopies copies;
    copies.setCity(copies.office, u"Berlin");
    copies.setCity(*copies.laptop, u"München");
    copies.exchange();
    copies.requireSame();
    auto open = conflicts(*copies.office);
    REQUIRE(open.size() == 1);
    CHECK(open.front().before == Value(QStringLiteral("Stuttgart")));
    CHECK(here(open.front()).value == Value(QStringLiteral("Berlin")));
    CHECK(there(open.front()).value == Value(QStringLiteral("München")));
    SECTION("by settling it")
    {
        settle(*copies.office, {settlement(open.front(), Take::There)});
        CHECK(copies.city(copies.office) == QStringLiteral("München"));
    }
    SECTION("by settling it as it is shown")
    {
        const auto side = copies.city(copies.office) == QStringLiteral("Berlin") ? Take::Here : Take::There;
        settle(*copies.office, {settlement(open.front(), side)});
    }
    SECTION("by changing it") { copies.setCity(copies.office, u"Ulm"); }
    CHECK(conflicts(*copies.office).empty());
    CHECK(conflicts(**copies.laptop).size() == 1);
    copies.exchange();
    copies.requireSame();
    CHECK(conflicts(**copies.laptop).empty());
}

TEST_CASE("the same value written twice is no conflict")
{
    TwoCopies copies;
    copies.setCity(copies.office, u"Berlin");
    copies.setCity(*copies.laptop, u"Berlin");
    copies.exchange();
    copies.requireSame();
    CHECK(conflicts(*copies.office).empty());
}

TEST_CASE("what is deleted here and changed there stays, and the deletion is a conflict")
{
    TwoCopies copies;
    copies.setCity(*copies.laptop, u"München");
    copies.office.remove<Project>(copies.project);
    copies.office.remove<Organisation>(copies.organisation);
    copies.exchange();
    copies.requireSame();
    REQUIRE(copies.office->record<Organisation>(copies.organisation));
    CHECK(copies.city(copies.office) == QStringLiteral("München"));
    CHECK_FALSE(copies.office->record<Partner>(copies.partner));
    auto open = conflicts(*copies.office);
    REQUIRE(open.size() == 1);
    CHECK_FALSE(open.front().column);
    const auto side = GENERATE(Take::Here, Take::There);
    settle(*copies.office, {settlement(open.front(), side)});
    CHECK(conflicts(*copies.office).empty());
    copies.exchange();
    copies.requireSame();
    CHECK(copies.office->record<Organisation>(copies.organisation).has_value() == (side == Take::There));
}

TEST_CASE("what two people record by nature as the same thing becomes one record")
{
    TwoCopies copies;
    Region region;
    region.code = QStringLiteral("ITH3");
    region.name = QStringLiteral("Veneto");
    const auto here = copies.office.add(region);
    region.name = QStringLiteral("Venetien");
    region.country = QStringLiteral("IT");
    const auto there = copies.laptop->add(region);
    CHECK(here == there);
    copies.exchange();
    copies.requireSame();
    CHECK(copies.office->count(describe<Region>()) == 1);
    CHECK(copies.office->record<Region>(here)->country == QStringLiteral("IT"));
    CHECK(conflicts(*copies.office).size() == 1);
}

TEST_CASE("the same package twice, and an older one after a newer one, change nothing")
{
    TwoCopies copies;
    const Package first = everythingOf(**copies.laptop);
    copies.setCity(*copies.laptop, u"München");
    const Package second = everythingOf(**copies.laptop);
    copies.setCity(*copies.laptop, u"Ulm");
    const Package third = everythingOf(**copies.laptop);
    CHECK(copies.office.take(third).anything());
    const auto steps = copies.office->steps().size();
    for (const Package &package : {third, first, second, third})
        CHECK_FALSE(copies.office.take(package).anything());
    CHECK(copies.office->steps().size() == steps);
    CHECK(copies.city(copies.office) == QStringLiteral("Ulm"));
}

TEST_CASE("what builds on changes that are not here is refused, and taken together with them")
{
    TwoCopies copies;
    const Known known = knownIn((*copies.laptop)->database());
    copies.setCity(*copies.laptop, u"München");
    const Package first = changesBeyond(**copies.laptop, known);
    const Known later = knownIn((*copies.laptop)->database());
    copies.setCity(*copies.laptop, u"Ulm");
    const Package second = changesBeyond(**copies.laptop, later);
    const QStringList before = contentOf(*copies.office);
    CHECK_THROWS_AS(copies.office.take(second), Failure);
    CHECK(contentOf(*copies.office) == before);
    merge(*copies.office, {{QStringLiteral("b"), second}, {QStringLiteral("a"), first}}, Document::Care::Do);
    CHECK(copies.city(copies.office) == QStringLiteral("Ulm"));
}

TEST_CASE("bringing work in is one step, which is undone and done again")
{
    TwoCopies copies;
    copies.setCity(copies.office, u"Berlin");
    const auto content = [&] { return contentOf(*copies.office).filter(QStringLiteral("\"id\"")); };
    const QStringList before = content();
    copies.laptop->remove<Partner>(copies.partner);
    copies.setCity(*copies.laptop, u"München");
    Project project;
    project.acronym = QStringLiteral("NEW");
    copies.laptop->add(project);
    copies.office.take(*copies.laptop);
    const QStringList after = content();
    CHECK(before != after);
    copies.office.reopen();
    copies.office->undo();
    CHECK(content() == before);
    CHECK(copies.office->verify().empty());
    copies.office->redo();
    CHECK(content() == after);
    copies.office->undo();
    copies.office->undo();
    CHECK(copies.city(copies.office) == QStringLiteral("Stuttgart"));
    CHECK(copies.office->verify().empty());
    copies.exchange();
    copies.requireSame();
}

TEST_CASE("looking at what would come in changes nothing")
{
    TwoCopies copies;
    copies.setCity(*copies.laptop, u"München");
    const QStringList before = contentOf(*copies.office);
    const auto report = merge(*copies.office, {{QStringLiteral("p"), everythingOf(**copies.laptop)}},
                              Document::Care::Try);
    CHECK(report.changed == 1);
    CHECK(contentOf(*copies.office) == before);
    CHECK(copies.office->verify().empty());
    const auto sites = [&] {
        return copies.office->database().execAndGet("SELECT count(*) FROM history_site").getInt();
    };
    const int wrote = sites();
    copies.setCity(copies.office, u"Ulm");
    CHECK(sites() == wrote); // it is the same stretch of work
    CHECK(copies.office->verify().empty());
}

TEST_CASE("what comes in deleted is named, without what went with it, and only a few of many")
{
    TwoCopies copies;
    copies.laptop->remove<Project>(copies.project);
    MergeReport report = copies.office.take(*copies.laptop);
    CHECK(report.deleted == 2); // its partner too
    REQUIRE(report.remarks.size() == 1);
    CHECK(report.remarks[0].endsWith(QStringLiteral("ALP (Project)")));

    Organisation other;
    std::vector<Id<Organisation>> many;
    for (int i = 0; i < 12; ++i) {
        other.name = QStringLiteral("Organisation %1 ").arg(i) + QString(200, u'x');
        many.push_back(copies.office.add(other));
    }
    copies.exchange();
    for (const Id<Organisation> &one : many) copies.laptop->remove<Organisation>(one);
    report = copies.office.take(*copies.laptop);
    CHECK(report.deleted == 12);
    REQUIRE(report.remarks.size() == 1);
    CHECK(report.remarks[0].count(u"(Organisation)") == 10);
    CHECK(report.remarks[0].endsWith(u'…'));
    CHECK(report.remarks[0].size() < 10 * 110);
}

TEST_CASE("a package of another portfolio is refused")
{
    TwoCopies copies;
    TwoCopies others;
    CHECK_THROWS_AS(copies.office.take(others.office), Failure);
}

TEST_CASE("clocks that are wrong by years decide nothing but what is shown")
{
    TwoCopies copies;
    const int years = GENERATE(-10, 10);
    copies.laptop->setClock(qint64(years) * 365 * 24 * 3600);
    copies.setCity(*copies.laptop, u"München");
    copies.setCity(copies.office, u"Berlin");
    copies.exchange();
    copies.requireSame();
    CHECK(conflicts(*copies.office).size() == 1);
    // Who knew of both comes after both.
    copies.setCity(copies.office, u"Ulm");
    copies.exchange();
    copies.requireSame();
    CHECK(copies.city(*copies.laptop) == QStringLiteral("Ulm"));
    CHECK(conflicts(*copies.office).empty());
}

TEST_CASE("a file that was copied and changed twice comes together")
{
    TwoCopies copies;
    copies.office.close();
    const QString copyPath = copies.folder.filePath(QStringLiteral("office - Copy.passerelle"));
    REQUIRE(QFile::copy(copies.office.path(), copyPath));
    copies.office.reopen();
    copies.setCity(copies.office, u"Berlin");
    {
        // The same machine, the same person.
        const auto copy = Document::open(copyPath, copies.office.installation(), Document::Access::Write);
        Organisation o = copy->record<Organisation>(copies.organisation).value();
        o.city = QStringLiteral("Ulm");
        copy->change(TEXT("Test", "Edit %1"), {}, [&](Editor &editor) { editor.update(o); });
    }
    merge(*copies.office, {arrivalFrom(*copies.office, copyPath, {})}, Document::Care::Do);
    CHECK(conflicts(*copies.office).size() == 1);
    copies.exchange();
    copies.requireSame();
}

TEST_CASE("a restored backup followed by a merge holds everything")
{
    TwoCopies copies;
    const QString backup = copies.folder.filePath(QStringLiteral("backup.passerelle"));
    copies.office->copyTo(backup);
    copies.setCity(copies.office, u"Berlin");
    copies.laptop->take(copies.office);
    copies.setCity(*copies.laptop, u"Ulm");
    copies.office.close();
    REQUIRE(QFile::remove(copies.office.path()));
    REQUIRE(QFile::copy(backup, copies.office.path()));
    copies.office.reopen();
    copies.office.edit<Organisation>(copies.organisation,
                                     [](Organisation &o) { o.web = QStringLiteral("https://example.org"); });
    copies.exchange();
    copies.requireSame();
    CHECK(copies.city(copies.office) == QStringLiteral("Ulm"));
    CHECK(copies.city(*copies.laptop) == QStringLiteral("Ulm"));
}

TEST_CASE("a chain of partners passes copies on")
{
    TwoCopies copies;
    Copy third(copies.folder.path(), 3, everythingOf(**copies.laptop));
    copies.setCity(third, u"Ulm");
    copies.laptop->take(third);
    copies.office.take(*copies.laptop);
    CHECK(copies.city(copies.office) == QStringLiteral("Ulm"));
    copies.exchange();
    copies.requireSame();
}

TEST_CASE("a conflict that is settled in two places is settled, or is one about what was decided")
{
    TwoCopies copies;
    copies.setCity(copies.office, u"Berlin");
    copies.setCity(*copies.laptop, u"München");
    copies.exchange();
    const bool same = GENERATE(true, false);
    settle(*copies.office, {settlement(conflicts(*copies.office).front(), Take::Here)});
    settle(**copies.laptop,
           {settlement(conflicts(**copies.laptop).front(), same ? Take::There : Take::Here)});
    copies.exchange();
    copies.requireSame();
    CHECK(conflicts(*copies.office).size() == (same ? 0U : 1U));
}
