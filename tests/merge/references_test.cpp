// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of references when what they refer to was deleted or changed elsewhere.
#include "core/merge/conflicts.h"
#include "core/model/plan.h"
#include "tests/merge/consortium.h"
#include "tests/merge/two_copies.h"
#include "tests/support/catch.h"

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

// The office deletes the partner that a new work package of the laptop names.
Id<WorkPackage> referredToWhereDeleted(TwoCopies &copies)
{
    WorkPackage workPackage;
    workPackage.project = copies.project;
    workPackage.leadPartner = copies.partner;
    const auto id = copies.laptop->add(workPackage);
    copies.office.remove<Partner>(copies.partner);
    copies.exchange();
    return id;
}

} // namespace

TEST_CASE("what is deleted here and referred to there is there again")
{
    TwoCopies copies;
    const auto id = referredToWhereDeleted(copies);
    copies.requireSame();
    REQUIRE(copies.office->record<Partner>(copies.partner));
    REQUIRE(conflicts(*copies.office).size() == 1);
    // It goes with the last that refers to it.
    copies.office.edit<WorkPackage>(id, [](WorkPackage &w) { w.leadPartner = {}; });
    CHECK_FALSE(copies.office->record<Partner>(copies.partner));
    copies.exchange();
    copies.requireSame();
    CHECK(conflicts(*copies.office).empty());
}

TEST_CASE("what is there only for what refers to it comes back with that")
{
    TwoCopies copies;
    const auto id = referredToWhereDeleted(copies);
    copies.office.remove<WorkPackage>(id);
    CHECK_FALSE(copies.office->record<Partner>(copies.partner));
    copies.office->undo();
    CHECK(copies.office->record<WorkPackage>(id)->leadPartner == copies.partner);
    CHECK(copies.office->record<Partner>(copies.partner));
    CHECK(conflicts(*copies.office).size() == 1);
    copies.office->redo();
    CHECK_FALSE(copies.office->record<Partner>(copies.partner));
    copies.exchange();
    copies.requireSame();
}

TEST_CASE("what a note is about is one record, whichever half of the reference two people wrote apart")
{
    Consortium c;
    Note note;
    note.record = {QStringLiteral("organisation"), c.bioPro.number};
    note.text = english(QStringLiteral("Called on Monday"));
    const auto id = c.office.add(note);
    const auto laptop = c.laptop(2);
    c.office.edit<Note>(id, [&](Note &n) { n.record = {QStringLiteral("project"), c.project.number}; });
    c.office.remove<Note>(id);
    c.office->undo(); // what comes back so gives way to what others wrote
    laptop->edit<Note>(id, [&](Note &n) { n.record.number = c.clinic.number; });
    exchange(c.office, *laptop);
    const auto about = c.office->record<Note>(id)->record;
    CHECK(about.entity == u"organisation");
    CHECK(about.number == c.clinic.number);
}
