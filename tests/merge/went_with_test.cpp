// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody deletes a record with all that hangs on it, somebody else changes it: if it is to stay, it is not
// to stay bare.
#include "core/merge/conflicts.h"
#include "core/merge/went_with.h"
#include "tests/merge/consortium.h"
#include "tests/support/catch.h"
#include "tests/support/verified.h"

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

struct Deleted : Consortium {
    std::unique_ptr<Copy> laptop = Consortium::laptop(2);
    QStringList before = recordsOf(*office);

    // Deleted in the office, changed on the laptop; what the laptop settles the office follows.
    template <class T> Settled kept(Id<T> record, const std::function<void(T &)> &change)
    {
        office.remove<T>(record);
        laptop->edit<T>(record, change);
        exchange(office, *laptop);
        REQUIRE((*laptop)->template record<T>(record));
        const auto open = conflicts(**laptop);
        REQUIRE(open.size() == 1);
        const Settled settled = settle(**laptop, {{open.front(), {}, true}});
        exchange(office, *laptop);
        CHECK(conflicts(*office).empty());
        requireSame(office, *laptop);
        return settled;
    }
};

} // namespace

TEST_CASE("a record that stays although somebody deleted it stays with all that had gone with it")
{
    Deleted c;
    const auto renamed = [](Project &project) { project.acronym = QStringLiteral("ALPS"); };
    const Settled settled = c.kept<Project>(c.project, renamed);
    CHECK(settled.broughtBack > 6);
    CHECK(settled.deleted == 0);
    CHECK(changedLines(c.before, recordsOf(*c.office)).size() == 2); // its acronym, before and after
    (*c.laptop)->undo();
    CHECK_FALSE((*c.laptop)->record<Partner>(c.lead));
    CHECK(foundBy(**c.laptop) == nothing);
}

TEST_CASE("what could be without the record refers to it again if it stays")
{
    Deleted c;
    const auto renamed = [](Partner &partner) { partner.abbreviation = QStringLiteral("BIO"); };
    (void)c.kept<Partner>(c.lead, renamed);
    CHECK(c.office->record<WorkPackage>(c.ofLead)->leadPartner == c.lead);
    CHECK(changedLines(c.before, recordsOf(*c.office)).size() == 2);
}

TEST_CASE("what somebody wrote since in place of what had gone is left as it is")
{
    Deleted c;
    c.office.remove<Partner>(c.lead);
    c.office.edit<WorkPackage>(c.ofLead, [&](WorkPackage &w) { w.leadPartner = c.second; });
    c.laptop->edit<Partner>(c.lead, [](Partner &p) { p.abbreviation = QStringLiteral("BIO"); });
    exchange(c.office, *c.laptop);
    const auto open = conflicts(*c.office);
    REQUIRE(open.size() == 1);
    (void)settle(*c.office, {{open.front(), {}, true}});
    CHECK(c.office->record<WorkPackage>(c.ofLead)->leadPartner == c.second);
}

TEST_CASE("what refers to something that is gone by now comes back without it, or not at all")
{
    Deleted c;
    c.office.remove<Organisation>(c.bioPro); // with its partner and its person
    c.office.remove<Project>(c.project); // without which there is no partner
    c.laptop->edit<Organisation>(c.bioPro, [](Organisation &o) { o.city = QStringLiteral("Ulm"); });
    exchange(c.office, *c.laptop);
    const auto open = conflicts(*c.office);
    REQUIRE(open.size() == 1);
    const WentWith went = wentWith(*c.office, {open.front().entity, open.front().record});
    CHECK(went.records.size() == 1);
    CHECK(went.references.size() == 2); // its person, and the lead of a work package
    (void)settle(*c.office, {{open.front(), {}, true}});
    CHECK(c.office->record<Person>(c.anna)->organisation == c.bioPro);
    CHECK_FALSE(c.office->record<Partner>(c.lead));
    CHECK(foundBy(*c.office) == nothing);
}

TEST_CASE("two who keep the same record bring back the same")
{
    Deleted c;
    c.office.remove<Project>(c.project);
    c.laptop->edit<Project>(c.project, [](Project &p) { p.acronym = QStringLiteral("ALPS"); });
    exchange(c.office, *c.laptop);
    for (Copy *copy : {&c.office, c.laptop.get()}) {
        const auto open = conflicts(**copy);
        REQUIRE(open.size() == 1);
        (void)settle(**copy, {{open.front(), {}, true}});
    }
    exchange(c.office, *c.laptop);
    requireSame(c.office, *c.laptop);
    CHECK(conflicts(*c.office).empty());
    CHECK(changedLines(c.before, recordsOf(*c.office)).size() == 2);
}
