// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One record out of two: nothing that referred to the one that goes away is lost, and nothing that it said.
#include "core/merge/join.h"
#include "core/model/attachment.h"
#include "core/model/entities.h"
#include "core/model/joining.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "core/model/report.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/random_rows.h"
#include "tests/support/seed.h"
#include "tests/support/verified.h"
#include "tests/support/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

using namespace passerelle;

namespace
{

struct Joined : PortfolioFile {
    Organisation kept, gone;

    Joined()
    {
        kept.name = QStringLiteral("Univerza v Ljubljani");
        kept.city = QStringLiteral("Ljubljana");
        gone.name = QStringLiteral("University of Ljubljana");
        gone.city = kept.city;
        gone.pic = QStringLiteral("999923047");
        gone.size = SizeClass::Large;
        add(kept);
        add(gone);
    }
    template <class T> T &add(T &record)
    {
        document->change(edit, {}, [&](Editor &editor) { editor.insert(record); });
        return record;
    }
    template <class T> AnyRef on(const T &record) const
    {
        return {QString::fromLatin1(describe<T>().name), record.id.number};
    }
    Joining joinThem() { return join(*document, describe<Organisation>(), gone.id.number, kept.id.number); }
    QStringList notesOn(qint64 record) const
    {
        QStringList texts;
        for (const Note &note : document->records<Note>())
            if (note.record.number == record) texts += note.text.best(Language::En);
        return texts;
    }
};

} // namespace

TEST_CASE("what referred to the record that goes away refers to the one that is kept")
{
    Joined portfolio;
    Person person;
    person.familyName = QStringLiteral("Novak");
    person.organisation = portfolio.gone.id;
    portfolio.add(person);
    Project project;
    project.acronym = QStringLiteral("ALP");
    portfolio.add(project);
    Partner partner;
    partner.project = project.id;
    partner.organisation = portfolio.gone.id;
    portfolio.add(partner);
    Note note;
    note.record = portfolio.on(portfolio.gone);
    note.text = Text(Language::En, QStringLiteral("Call them in May"));
    portfolio.add(note);
    const Joining done = portfolio.joinThem();
    CHECK(done.moved.size() == 3);
    CHECK(done.dropped.empty());
    const Document &document = *portfolio.document;
    CHECK(document.record<Person>(person.id)->organisation == portfolio.kept.id);
    CHECK(document.record<Partner>(partner.id)->organisation == portfolio.kept.id);
    CHECK(document.record<Note>(note.id)->record == portfolio.on(portfolio.kept));
    CHECK_FALSE(document.record<Organisation>(portfolio.gone.id));
    const auto joined = document.records<JoinedRecord>();
    REQUIRE(joined.size() == 1);
    CHECK(joined[0].entity == QStringLiteral("organisation"));
    CHECK(joined[0].gone == portfolio.gone.id.number);
    CHECK(joined[0].kept == portfolio.kept.id.number);
    CHECK(document.undoable()->text() == QStringLiteral("Join Univerza v Ljubljani"));
}

TEST_CASE("blank fields are completed and what gives way stands in a note")
{
    Joined portfolio;
    const Joining planned = joiningOf(*portfolio.document, describe<Organisation>(), portfolio.gone.id.number,
                                      portfolio.kept.id.number);
    CHECK(differences(*portfolio.document, planned)
          == QStringList{QStringLiteral("Name: University of Ljubljana")});
    portfolio.joinThem();
    const auto now = portfolio.document->record<Organisation>(portfolio.kept.id);
    CHECK(now->name == portfolio.kept.name);
    CHECK(now->pic == portfolio.gone.pic);
    CHECK(now->size == SizeClass::Large);
    const QStringList notes = portfolio.notesOn(portfolio.kept.id.number);
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].contains(QStringLiteral("\nName: University of Ljubljana")));
    CHECK_FALSE(notes[0].contains(QStringLiteral("999923047")));
    portfolio.document->undo();
    CHECK(portfolio.document->record<Organisation>(portfolio.gone.id)->name == portfolio.gone.name);
    CHECK(portfolio.document->count(describe<JoinedRecord>()) == 0);
}

TEST_CASE("nothing is attached to what only the program keeps")
{
    Joined j;
    (void)join(*j.document, describe<Organisation>(), j.gone.id.number, j.kept.id.number);
    Note note;
    note.record = {QStringLiteral("joined_record"), j.document->numbers(describe<JoinedRecord>()).front()};
    note.text.set(Language::En, QStringLiteral("Why?"));
    CHECK(failureOf([&] { j.add(note); }).contains(u"no kind of record called"));
}

TEST_CASE("no note is written when the two say nothing differently")
{
    Joined portfolio;
    portfolio.gone.name = portfolio.kept.name;
    portfolio.document->change(edit, {}, [&](Editor &editor) { editor.update(portfolio.gone); });
    portfolio.joinThem();
    CHECK(portfolio.document->count(describe<Note>()) == 0);
}

TEST_CASE("a link that is there already is dropped, and one that says more is kept")
{
    Joined portfolio;
    Tag tag, other;
    tag.name = QStringLiteral("research");
    other.name = QStringLiteral("alps");
    portfolio.add(tag);
    portfolio.add(other);
    const auto tagging = [&](const Organisation &on, const Tag &with) {
        Tagging t;
        t.record = portfolio.on(on);
        t.tag = with.id;
        return portfolio.add(t);
    };
    tagging(portfolio.kept, tag);
    const Tagging twice = tagging(portfolio.gone, tag), only = tagging(portfolio.gone, other);
    Project project;
    project.acronym = QStringLiteral("ALP");
    portfolio.add(project);
    Partner first, bare, speaking;
    first.project = bare.project = speaking.project = project.id;
    first.organisation = portfolio.kept.id;
    bare.organisation = speaking.organisation = portfolio.gone.id;
    speaking.abbreviation = QStringLiteral("UL");
    portfolio.add(first);
    portfolio.add(bare);
    portfolio.add(speaking);
    const Joining done = portfolio.joinThem();
    CHECK(done.dropped.size() == 2);
    const Document &document = *portfolio.document;
    CHECK_FALSE(document.record<Tagging>(twice.id));
    CHECK(document.record<Tagging>(only.id)->record == portfolio.on(portfolio.kept));
    CHECK_FALSE(document.record<Partner>(bare.id));
    CHECK(document.record<Partner>(speaking.id)->organisation == portfolio.kept.id);
}

TEST_CASE("a link to which others refer is not dropped")
{
    Joined portfolio;
    Project project;
    project.acronym = QStringLiteral("ALP");
    portfolio.add(project);
    Partner first, bare;
    first.project = bare.project = project.id;
    first.organisation = portfolio.kept.id;
    bare.organisation = portfolio.gone.id;
    portfolio.add(first);
    portfolio.add(bare);
    Expenditure spent;
    spent.partner = bare.id;
    portfolio.add(spent);
    CHECK(portfolio.joinThem().dropped.empty());
    CHECK(portfolio.document->record<Expenditure>(spent.id)->partner == bare.id);
}

TEST_CASE("the report of a partner does not become that of nobody in particular, nor the other way round")
{
    Joined portfolio;
    Project project;
    project.acronym = QStringLiteral("ALP");
    portfolio.add(project);
    Partner partner;
    partner.project = project.id;
    partner.organisation = portfolio.kept.id;
    portfolio.add(partner);
    Report whole, one;
    whole.project = one.project = project.id;
    one.partner = partner.id;
    portfolio.add(whole);
    portfolio.add(one);
    join(*portfolio.document, describe<Report>(), one.id.number, whole.id.number);
    CHECK_FALSE(portfolio.document->record<Report>(whole.id)->partner);
    CHECK(portfolio.notesOn(whole.id.number).join(QString()).contains(QStringLiteral("Partner: ")));
}

TEST_CASE("a long text that gives way stands whole in several notes")
{
    Joined portfolio;
    Project one, two;
    one.acronym = QStringLiteral("ONE");
    two.acronym = QStringLiteral("TWO");
    const Field &summary = fieldOf<&Project::summary>();
    const QString longest = QString(qsizetype(std::min<qint64>(summary.max, 20'000)), u'y');
    one.summary = Text(Language::En, QStringLiteral("Brief"));
    two.summary = Text(Language::En, longest);
    two.summary.set(Language::De, longest);
    one.summary.set(Language::De, QStringLiteral("Kurz"));
    portfolio.add(one);
    portfolio.add(two);
    join(*portfolio.document, describe<Project>(), two.id.number, one.id.number);
    qsizetype letters = 0;
    for (const QString &note : portfolio.notesOn(one.id.number)) {
        CHECK(note.size() <= fieldOf<&Note::text>().max);
        CHECK_FALSE(note.isEmpty());
        letters += note.count(u'y');
    }
    CHECK(letters >= 2 * longest.size());
}

TEST_CASE("what cannot be one record is refused with a sentence and nothing changes")
{
    Joined portfolio;
    Project project;
    project.acronym = QStringLiteral("ALP");
    portfolio.add(project);
    Note outer, inner;
    outer.record = portfolio.on(portfolio.kept);
    portfolio.add(outer);
    inner.record = portfolio.on(outer);
    portfolio.add(inner);
    Person named, nameless;
    named.familyName = QStringLiteral("Novak");
    nameless.familyName = QStringLiteral("—");
    nameless.anonymised = true;
    portfolio.add(named);
    portfolio.add(nameless);
    const auto before = rowsByEntity(*portfolio.document);
    const auto refused = [&](const Entity &entity, qint64 gone, qint64 kept) {
        const QString planned = failureOf([&] { (void)joiningOf(*portfolio.document, entity, gone, kept); });
        const QString told = failureOf([&] { join(*portfolio.document, entity, gone, kept); });
        CHECK(planned == told);
        CHECK(rowsByEntity(*portfolio.document) == before);
        return !told.isEmpty();
    };
    const Entity &organisations = describe<Organisation>();
    const qint64 kept = portfolio.kept.id.number, gone = portfolio.gone.id.number;
    CHECK(refused(organisations, kept, kept));
    CHECK(refused(organisations, project.id.number, kept));
    CHECK(refused(organisations, gone, 12345));
    CHECK(refused(describe<Note>(), inner.id.number, outer.id.number));
    CHECK(refused(describe<Note>(), outer.id.number, inner.id.number));
    CHECK(refused(describe<Person>(), named.id.number, nameless.id.number));
    portfolio.joinThem();
    const auto joined = portfolio.document->numbers(describe<JoinedRecord>());
    CHECK_FALSE(failureOf([&] {
                    join(*portfolio.document, describe<JoinedRecord>(), joined[0], joined[0] + 1);
                }).isEmpty());
}

TEST_CASE("two people who join the same record write one record of it")
{
    JoinedRecord first, second;
    first.entity = second.entity = QStringLiteral("organisation");
    first.gone = second.gone = 77;
    first.kept = second.kept = 78;
    PortfolioFile here, there;
    here.document->change(edit, {}, [&](Editor &editor) { editor.insert(first); });
    there.document->change(edit, {}, [&](Editor &editor) { editor.insert(second); });
    CHECK(first.id == second.id);
}

TEST_CASE("a record that came back and is kept is not said to be gone any more")
{
    Joined portfolio;
    portfolio.joinThem();
    portfolio.document->change(edit, {}, [&](Editor &editor) { editor.insert(portfolio.gone); });
    join(*portfolio.document, describe<Organisation>(), portfolio.kept.id.number, portfolio.gone.id.number);
    const auto joined = portfolio.document->records<JoinedRecord>();
    REQUIRE(joined.size() == 1);
    CHECK(joined[0].gone == portfolio.kept.id.number);
}
