// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies that fork in every way that people and machines find.
#include "core/document/backup.h"
#include "core/merge/collect.h"
#include "core/merge/conflicts.h"
#include "tests/merge/consortium.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/past_the_program.h"
#include "tests/support/verified.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

// What is on a disk, to be put back as if nothing had happened since: the same files, of the same time.
class Snapshot
{
public:
    explicit Snapshot(const Copy &copy)
    {
        keep(copy.path());
        QDirIterator all(copy.installation().dataFolder, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) keep(all.next());
    }
    void putBack() const
    {
        for (const File &file : m_files) {
            writeBytes(file.path, file.bytes);
            QFile written(file.path);
            REQUIRE(written.open(QIODevice::ReadWrite));
            REQUIRE(written.setFileTime(file.at, QFileDevice::FileModificationTime));
        }
    }

private:
    struct File {
        QString path;
        QByteArray bytes;
        QDateTime at;
    };
    std::vector<File> m_files;

    void keep(const QString &path)
    {
        m_files.push_back({path, bytesOf(path), QFileInfo(path).lastModified()});
    }
};

// The office as it goes on twice from one moment, since its machine was cloned: one of them as a file.
struct Cloned : Consortium {
    QString clone = file(QStringLiteral("clone.passerelle"));
    Package ofClone;

    Cloned()
    {
        office.close();
        const Snapshot before(office);
        office.reopen();
        setCity(office, QStringLiteral("Berlin"));
        ofClone = everythingOf(*office);
        office.close();
        REQUIRE(QFile::copy(office.path(), clone));
        before.putBack();
        office.reopen();
    }
};

} // namespace

TEST_CASE("two machines that are the same in everything cannot be told apart by what they send")
{
    Cloned c;
    c.setCity(c.office, QStringLiteral("Ulm"));
    REQUIRE(knownIn(c.office->database())
            == knownIn(Document::open(c.clone, {}, Document::Access::Read)->database()));
    const QStringList before = contentOf(*c.office);
    CHECK(failureOf([&] { c.office.take(c.ofClone); }).contains(u"two copies of the same machine"));
    CHECK(contentOf(*c.office) == before);
    CHECK(foundBy(*c.office) == nothing);
}

TEST_CASE("two machines that are the same in everything come together by the portfolio itself")
{
    Cloned c;
    c.setCity(c.office, QStringLiteral("Ulm"));
    const auto added = addOrganisation(c.office, QStringLiteral("Office"));
    {
        // The other one has gone on, too, and gives the same numbers.
        const auto clone = Document::open(c.clone, c.office.installation(), Document::Access::Write);
        Organisation organisation;
        organisation.name = QStringLiteral("Clone");
        clone->change(TEXT("Test", "Edit %1"), {}, [&](Editor &editor) { editor.insert(organisation); });
    }
    const Arrival arrival = arrivalFrom(*c.office, c.clone, {});
    (void)merge(*c.office, {arrival}, Document::Care::Do);
    CHECK(c.office->count(describe<Organisation>()) == 5);
    CHECK(c.office->record<Organisation>(added)->name == u"Office");
    const auto open = conflicts(*c.office);
    REQUIRE(open.size() == 1);
    CHECK(here(open.front()).value == Value(QStringLiteral("Ulm")));
    CHECK(there(open.front()).value == Value(QStringLiteral("Berlin")));
    CHECK(foundBy(*c.office) == nothing);
    // Again: nothing new.
    CHECK_FALSE(merge(*c.office, {arrivalFrom(*c.office, c.clone, {})}, Document::Care::Do).anything());
    const auto laptop = c.laptop(2);
    requireSame(c.office, *laptop);
}

TEST_CASE("a file that was copied beside the program, and both were edited, comes together either way round")
{
    Consortium c;
    c.office.close();
    const QString path = c.file(QStringLiteral("office (2).passerelle"));
    REQUIRE(QFile::copy(c.office.path(), path));
    c.office.reopen();
    c.setCity(c.office, QStringLiteral("Berlin"));
    {
        const auto copy = Document::open(path, c.office.installation(), Document::Access::Write);
        Project project = copy->record<Project>(c.project).value();
        project.web = QStringLiteral("https://alp.example");
        Organisation clinic = copy->record<Organisation>(c.clinic).value();
        clinic.city = QStringLiteral("Ulm");
        copy->change(TEXT("Test", "Edit %1"), {}, [&](Editor &editor) {
            editor.update(project);
            editor.update(clinic);
        });
    }
    (void)merge(*c.office, {arrivalFrom(*c.office, path, {})}, Document::Care::Do);
    CHECK(c.office->record<Project>(c.project)->web == u"https://alp.example");
    CHECK(conflicts(*c.office).size() == 1);
    const auto copy = Document::open(path, c.office.installation(), Document::Access::Write);
    (void)merge(*copy, {arrivalFrom(*copy, c.office.path(), {})}, Document::Care::Do);
    INFO(difference(*c.office, *copy));
    CHECK(contentOf(*c.office) == contentOf(*copy));
}

TEST_CASE("the portfolio itself, under any name, is not brought into itself")
{
    Consortium c;
    const QString link = c.file(QStringLiteral("link.passerelle"));
    REQUIRE(QFile::link(c.office.path(), link));
    for (const QString &path : {c.office.path(), link})
        CHECK(
            failureOf([&] { (void)arrivalFrom(*c.office, path, {}); }).contains(u"is the portfolio itself"));
}

TEST_CASE("after an old backup was restored, what others have comes back, and no number is given twice")
{
    Consortium c;
    const QString backup = backUp(*c.office, QStringLiteral("request")).value().path;
    c.setCity(c.office, QStringLiteral("Berlin"));
    const auto sent = addOrganisation(c.office, QStringLiteral("Sent"));
    const auto laptop = c.laptop(2);
    const auto kept = addOrganisation(c.office, QStringLiteral("Never sent"));
    restore(*c.office, backup);
    CHECK_FALSE(c.office->record<Organisation>(sent));
    const auto later = addOrganisation(c.office, QStringLiteral("Later"));
    CHECK(later != kept);
    CHECK(later != sent);
    laptop->edit<Organisation>(sent, [](Organisation &o) { o.city = QStringLiteral("Pisa"); });
    exchange(c.office, *laptop);
    CHECK(c.city(c.office) == u"Berlin");
    CHECK(c.office->record<Organisation>(sent)->city == u"Pisa");
    CHECK(c.office->record<Organisation>(later)->name == u"Later");
    CHECK_FALSE(c.office->record<Organisation>(kept));
    CHECK(conflicts(*c.office).empty());
}

TEST_CASE("a copy of a copy of a copy comes home, on the way or straight")
{
    Consortium c;
    const auto second = c.laptop(2);
    c.setCity(*second, QStringLiteral("Berlin"));
    Copy third(c.folder.path(), 3, everythingOf(**second));
    c.setCity(third, QStringLiteral("Ulm"));
    third.edit<Project>(c.project, [](Project &p) { p.web = QStringLiteral("https://alp.example"); });
    SECTION("straight, with everything")
    {
        c.office.take(third);
        CHECK(c.city(c.office) == u"Ulm");
    }
    SECTION("straight, with its changes alone: these need the ones before")
    {
        const QStringList before = contentOf(*c.office);
        CHECK(failureOf([&] {
                  c.office.take(workOf(*third));
              }).contains(u"builds on changes that are not here"));
        CHECK(contentOf(*c.office) == before);
        c.office.take(workOf(**second));
        c.office.take(workOf(*third));
    }
    SECTION("on the way")
    {
        second->take(workOf(*third));
        c.office.take(workOf(**second));
    }
    CHECK(c.city(c.office) == u"Ulm");
    CHECK(conflicts(*c.office).empty());
    third.take(c.office);
    second->take(c.office);
    requireSame(c.office, third);
    requireSame(c.office, *second);
}

TEST_CASE("a conflict that two people settle in two ways is settled by the third who writes")
{
    Consortium c;
    const auto second = c.laptop(2), third = c.laptop(3);
    c.setCity(c.office, QStringLiteral("Berlin"));
    c.setCity(*second, QStringLiteral("Ulm"));
    exchange(c.office, *second);
    const auto decide = [](Copy &copy, const char *city) {
        settle(*copy, {{conflicts(*copy).front(), QString::fromLatin1(city), true}});
    };
    decide(c.office, "Bonn");
    decide(*second, "Rom");
    exchange(c.office, *second);
    REQUIRE(conflicts(*c.office).size() == 1);
    CHECK(conflicts(*c.office).front().sides.size() == 2); // what was decided; the former values are no sides
    third->take(c.office);
    decide(*third, "Wien");
    c.office.take(*third);
    second->take(c.office);
    requireSame(c.office, *second);
    CHECK(conflicts(*c.office).empty());
    CHECK(c.city(*second) == u"Wien");
    CHECK_FALSE(second->take(*third).anything());
}

TEST_CASE("changes of the same millisecond are told apart, everywhere in the same way")
{
    Consortium c;
    const QDateTime moment = QDateTime::currentDateTimeUtc();
    c.office.stopClock(moment);
    const auto second = c.laptop(2), third = c.laptop(3);
    for (Copy *copy : {second.get(), third.get()}) {
        copy->stopClock(moment);
        copy->reopen();
    }
    c.setCity(*second, QStringLiteral("Ulm"));
    c.setCity(*third, QStringLiteral("Rom"));
    second->take(*third);
    third->take(*second);
    REQUIRE((*second)
                ->database()
                .execAndGet("SELECT count(*) FROM (SELECT 1 FROM history_change GROUP BY clock HAVING "
                            "count(DISTINCT site) = 2)")
                .getInt()
            == 1);
    requireSame(*second, *third);
    exchange(c.office, *second);
    REQUIRE(conflicts(*c.office).size() == 1);
    CHECK(conflicts(*c.office).front().sides.size() == 2);
}

TEST_CASE("whose clock is years ahead or behind loses nothing, and later changes are later")
{
    Consortium c;
    const auto second = c.laptop(2), third = c.laptop(3);
    constexpr qint64 years = 10LL * 365 * 24 * 3600;
    second->setClock(years);
    third->setClock(-years);
    c.setCity(*second, QStringLiteral("Ulm"));
    c.setCity(*third, QStringLiteral("Rom"));
    const MergeReport report = merge(
        *c.office,
        {{QStringLiteral("a"), everythingOf(**second)}, {QStringLiteral("b"), everythingOf(**third)}},
        Document::Care::Do);
    CHECK(report.remarks.size() == 1);
    CHECK(report.remarks.front().contains(u"A clock in the work of Person 2 was"));
    CHECK(conflicts(*c.office).size() == 1);
    c.setCity(c.office, QStringLiteral("Bonn"));
    CHECK(conflicts(*c.office).empty());
    third->take(c.office);
    CHECK(c.city(*third) == u"Bonn");
    c.setCity(*third, QStringLiteral("Wien")); // ten years before, and later all the same
    c.office.take(*third);
    CHECK(c.city(c.office) == u"Wien");
    CHECK(conflicts(*c.office).empty());
    requireSame(c.office, *third);
}
