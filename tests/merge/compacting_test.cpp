// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Old history is dropped where the work of several people came together: what is still to be decided and what
// can still be taken back stays, and a history that is not whole stays known as that.
#include "core/document/compact.h"
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "tests/merge/consortium.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/past_the_program.h"
#include "tests/support/verified.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

struct Agreement : Consortium {
    Id<FileDocument> document;
    std::unique_ptr<Copy> partner;

    Agreement()
    {
        office.change([&](Editor &editor) {
            FileDocument agreement;
            agreement.title = QStringLiteral("Agreement");
            agreement.place = DocumentPlace::Stored;
            agreement.contentHash = editor.keep("first");
            editor.insert(agreement);
            document = agreement.id;
        });
        partner = laptop(2);
    }
    void replace(Copy &copy, const char *content) const
    {
        copy.change([&](Editor &editor) {
            FileDocument agreement = editor.document().record(Ref<FileDocument>(document)).value();
            agreement.contentHash = editor.keep(content);
            editor.update(agreement);
        });
    }
    [[nodiscard]] QByteArray content()
    {
        return office->content(office->record<FileDocument>(document)->contentHash).value_or("none");
    }
};

} // namespace

TEST_CASE("changes that did not know of each other both stay until somebody has written over them knowingly")
{
    Agreement c;
    const auto rename = [&](Copy &copy, const char16_t *acronym) {
        copy.edit<Project>(c.project, [&](Project &p) { p.acronym = QString::fromUtf16(acronym); });
    };
    const auto kept = [&](const char *acronym) {
        SQLite::Statement query(c.office->database(), "SELECT count(*) FROM history_change WHERE new = ?");
        query.bind(1, acronym);
        query.executeStep();
        return query.getColumn(0).getInt();
    };
    rename(*c.partner, u"THERE");
    rename(c.office, u"HERE");
    c.office.take(*c.partner);
    for (const bool again : {false, true}) {
        c.setCity(c.office, again ? QStringLiteral("Ulm") : QStringLiteral("Berlin"));
        (void)compact(*c.office, 0);
        CHECK(conflicts(*c.office).size() == 1);
        CHECK(kept("HERE") == 1);
        CHECK(kept("THERE") == 1);
    }
    rename(c.office, u"KNOWING");
    c.setCity(c.office, QStringLiteral("Bonn"));
    (void)compact(*c.office, 0);
    CHECK(kept("HERE") == 0);
    CHECK(kept("THERE") == 0);
    CHECK(foundBy(*c.office) == nothing);
}

TEST_CASE("a stored document that an open conflict offers is not dropped")
{
    Agreement c;
    c.replace(c.office, "ours");
    c.replace(*c.partner, "theirs");
    c.office.take(*c.partner);
    REQUIRE(conflicts(*c.office).size() == 1);
    c.office.edit<Project>(c.project, [](Project &p) { p.acronym = QStringLiteral("ALPS"); });
    (void)compact(*c.office, 0);
    const auto side = GENERATE(Take::Here, Take::There);
    (void)settle(*c.office, {settlement(conflicts(*c.office).front(), side)});
    CHECK(c.content() == (side == Take::Here ? "ours" : "theirs"));
    CHECK(foundBy(*c.office) == nothing);
    // What was not chosen goes when that can be taken back no more.
    c.office.edit<Project>(c.project, [](Project &p) { p.acronym = QStringLiteral("ALP"); });
    CHECK(compact(*c.office, 0).contents == 1);
}

TEST_CASE("a stored document that comes back when a merge is undone is not dropped")
{
    Agreement c;
    c.replace(*c.partner, "theirs");
    c.office.take(*c.partner);
    CHECK(c.content() == "theirs");
    (void)compact(*c.office, 0);
    c.office->undo();
    CHECK(c.content() == "first");
    CHECK(foundBy(*c.office) == nothing);
}

TEST_CASE("a history that is not whole is not compacted, and what comes in does not hide it")
{
    Agreement c;
    c.setCity(*c.partner, QStringLiteral("Ulm"));
    c.office.take(*c.partner);
    const Known known = knownIn(c.office->database());
    c.office.close();
    tamper(c.office.path(), "UPDATE history_change SET old = 'Bonn' WHERE \"column\" = 'city'");
    c.office.reopen();
    const auto found = foundBy(*c.office);
    REQUIRE(found.size() == 1);
    CHECK(failureOf([&] { (void)compact(*c.office, 0); }).contains(u"nothing was dropped"));
    c.setCity(*c.partner, QStringLiteral("Berlin"));
    CHECK(failureOf([&] { c.office.take(*c.partner); }).contains(u"cannot be told apart"));
    c.office.take(changesBeyond(**c.partner, known));
    CHECK(c.city(c.office) == u"Berlin");
    CHECK(foundBy(*c.office) == found);
}
