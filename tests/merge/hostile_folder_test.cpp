// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies in a shared folder and should not, and what should and does not.
#include "core/merge/collect.h"
#include "core/merge/package_file.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "tests/merge/meeting.h"
#include "tests/support/failure_of.h"

#include <QFileInfo>

using namespace passerelle;
using namespace passerelle::testing;

TEST_CASE("what was damaged or deleted is given again by whoever has it")
{
    Meeting meeting(3);
    meeting.allMeet();
    meeting.rounds(2);
    meeting.copies[0].add(Meeting::organisation(u"Fraunhofer"));
    exchange(*meeting.copies[0]);
    exchange(*meeting.copies[1]);
    const QString latest = meeting.packages().filter(shortened(folderNote(*meeting.copies[0]).writer)).last();

    SECTION("damaged")
    {
        QByteArray bytes = bytesIn(meeting.folder() + u'/' + latest);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        put(meeting.folder() + u'/' + latest, bytes);
        const FolderExchange done = exchange(*meeting.copies[2]);
        CHECK(done.brought == 0);
        CHECK(kinds(done.view) == std::vector{FolderFile::Damaged});
    }
    SECTION("deleted")
    {
        for (const QString &name : meeting.packages()) QFile::remove(meeting.folder() + u'/' + name);
        CHECK(exchange(*meeting.copies[2]).brought == 0);
    }
    exchange(*meeting.copies[1]);
    CHECK(exchange(*meeting.copies[2]).brought > 0);
    meeting.rounds(1);
    meeting.requireSame();
}

TEST_CASE("of a machine that was copied each has a name of its own in the end, and nothing is lost")
{
    Meeting meeting(2);
    meeting.allMeet();
    meeting.rounds(1);
    const FolderNote early = folderNote(*meeting.copies[0]);
    meeting.copies[0].add(Meeting::organisation(u"One"));
    exchange(*meeting.copies[0]);
    keep(*meeting.copies[0], early); // as if the data folder had been restored
    CHECK(lookAround(*meeting.copies[0]).standing == Standing::Doubled);
    meeting.copies[0].add(Meeting::organisation(u"Two"));
    const QString old = meeting.folder() + u'/' + meeting.packages().filter(shortened(early.writer)).front();
    const QByteArray before = bytesIn(old);
    CHECK(exchange(*meeting.copies[0]).view.standing == Standing::Together);
    CHECK(folderNote(*meeting.copies[0]).writer != early.writer);
    CHECK((bytesIn(old) == before)); // somebody else's now
    meeting.rounds(2);
    meeting.requireSame();
    CHECK(meeting.organisations(1) == 3);
}

TEST_CASE("files of others, and what only has their name, are left alone")
{
    Meeting meeting(2);
    meeting.allMeet();
    exchange(*meeting.copies[0]);
    const QString folder = meeting.folder() + u'/';
    const QString stranger = QStringLiteral("aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa");
    const QString uuid = meeting.copies[0]->uuid();
    put(folder + packageName(uuid, stranger, 1), "no package");
    put(folder + stateName(uuid, stranger), "{}\n");
    put(folder + QStringLiteral("notes.txt"), "notes");
    put(folder + meeting.packages().last() + QStringLiteral(".sync-conflict-20261129-101010-ABCDEFG"),
        "copy");
    QDir().mkpath(folder + packageName(uuid, stranger, 2));
    QFile::link(folder + meeting.packages().last(), folder + packageName(uuid, stranger, 3));
    Meeting elsewhere(1);
    joinFolder(*elsewhere.copies[0], elsewhere.folder());
    exchange(*elsewhere.copies[0]);
    QFile::copy(elsewhere.folder() + u'/' + elsewhere.packages().front(),
                folder + packageName(uuid, stranger, 4));

    const QString own = shortened(folderNote(*meeting.copies[1]).writer);
    QHash<QString, QByteArray> before;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) before[name] = bytesIn(folder + name);
    meeting.copies[1].add(Meeting::organisation(u"Another"));
    for (int i = 0; i < 3; ++i) {
        const FolderExchange done = exchange(*meeting.copies[1]);
        CHECK(done.view.standing == Standing::Together);
        std::vector<FolderFile> seen = kinds(done.view);
        CHECK(std::count(seen.begin(), seen.end(), FolderFile::Foreign) == 1);
        for (const FolderNotice &notice : done.view.notices) CHECK(notice.text().contains(notice.name));
    }
    for (auto it = before.begin(); it != before.end(); ++it)
        CHECK((bytesIn(folder + it.key()) == it.value()));
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        CHECK((before.contains(name) || name.contains(own)));
    exchange(*meeting.copies[0]);
    meeting.requireSame();
}

TEST_CASE("what the merge does not take is left out with the reason, and all else is exchanged")
{
    Meeting meeting(2);
    meeting.allMeet();
    meeting.rounds(2);
    const QString folder = meeting.folder() + u'/';
    // A partner of a project that is nowhere.
    Copy stranger(meeting.place.path(), 7, everythingOf(*meeting.copies[0]));
    const Known before = knownIn(stranger->database());
    Project project;
    project.acronym = QStringLiteral("NOWHERE");
    Partner partner;
    partner.project = stranger.add(project);
    partner.organisation = stranger->records<Organisation>().front().id;
    stranger.add(partner);
    Package bad = changesBeyond(*stranger, before);
    std::erase_if(bad.changes,
                  [&](const Package::Change &change) { return change.record == partner.project.number; });
    const QString name = packageName(meeting.copies[0]->uuid(),
                                     QStringLiteral("bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb"), 1);
    writePackage(bad, folder + name);
    QFile huge(
        folder
        + packageName(meeting.copies[0]->uuid(), QStringLiteral("cccccccc-cccc-cccc-cccc-cccccccccccc"), 1));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    REQUIRE(huge.resize(qint64(1) << 40)); // of nothing
    meeting.copies[1].add(Meeting::organisation(u"Good"));
    exchange(*meeting.copies[1]);

    for (int i = 0; i < 2; ++i) {
        const FolderExchange done = exchange(*meeting.copies[0]);
        CHECK(done.view.standing == Standing::Together);
        CHECK(done.brought == (i == 0 ? meeting.organisations(0) - 1 : 0));
        const auto refused = std::find_if(
            done.view.notices.begin(), done.view.notices.end(),
            [](const FolderNotice &n) { return n.what == FolderFile::Refused; });
        REQUIRE(refused != done.view.notices.end());
        CHECK(refused->name == name);
        CHECK_FALSE(refused->reason.isEmpty());
    }
    meeting.rounds(1);
    meeting.requireSame();
    CHECK(meeting.organisations(0) == 2);
    CHECK(meeting.copies[0]->count(describe<Partner>()) == 0);
}

TEST_CASE("a value that cannot stand in its field is refused, in a preview too")
{
    Meeting meeting(2);
    meeting.allMeet();
    meeting.rounds(2);
    Copy stranger(meeting.place.path(), 7, everythingOf(*meeting.copies[0]));
    const Known before = knownIn(stranger->database());
    const auto first = stranger->records<Organisation>().front().id;
    stranger.edit<Organisation>(first, [](Organisation &o) { o.latitude = Fine{46'000'000}; });
    Package bad = changesBeyond(*stranger, before);
    REQUIRE(bad.changes.size() == 1);
    bad.changes.front().after = QStringLiteral("north");
    CHECK_THROWS_AS(merge(*meeting.copies[0], {{QStringLiteral("bad"), bad}}, Document::Care::Try), Failure);
    writePackage(bad,
                 meeting.folder() + u'/'
                     + packageName(meeting.copies[0]->uuid(),
                                   QStringLiteral("bbbbbbbb-bbbb-bbbb-bbbb-bbbbbbbbbbbb"), 1));
    meeting.copies[1].add(Meeting::organisation(u"Good"));
    exchange(*meeting.copies[1]);
    const FolderExchange done = exchange(*meeting.copies[0]);
    CHECK(meeting.organisations(0) == 2);
    CHECK(std::any_of(done.view.notices.begin(), done.view.notices.end(),
                      [](const FolderNotice &n) { return n.what == FolderFile::Refused; }));
    CHECK_FALSE(meeting.copies[0]->record<Organisation>(first)->latitude);
}

TEST_CASE("a part that stands where a member stood gives nothing")
{
    Meeting meeting(1);
    joinFolder(*meeting.copies[0], meeting.folder());
    exchange(*meeting.copies[0]);
    Package part = everythingOf(*meeting.copies[0]);
    part.kind = Package::Kind::Part;
    part.scope = QStringLiteral("without persons");
    Copy laptop(meeting.place.path(), 8, part);
    FolderNote note = folderNote(*meeting.copies[0]);
    keep(*laptop, note);
    laptop.add(Meeting::organisation(u"Part"));
    const QStringList before = meeting.packages();
    CHECK(failureOf([&] { exchange(*laptop); }).contains(QFileInfo(laptop.path()).fileName()));
    CHECK(meeting.packages() == before);
}

TEST_CASE("numbers that nobody can count to are no reason to take anything")
{
    constexpr qint64 huge = qint64(1) << 62;
    const Known wanted{{1, huge}, {3, huge}, {5, huge}, {7, huge}};
    CHECK_FALSE(covers({}, wanted));
    CHECK(beyond(wanted, {}) == std::numeric_limits<qint64>::max());
    Known known;
    CHECK(inOrder({{wanted, {{9, 1}}}}, known).empty());
}

TEST_CASE("a place where nothing of this copy is left is not taken for the folder")
{
    Meeting meeting(1);
    Copy &copy = meeting.copies[0];
    joinFolder(*copy, meeting.folder());
    exchange(*copy);
    for (const QString &name : meeting.files({})) QFile::remove(meeting.folder() + u'/' + name);
    CHECK(exchange(*copy).view.standing == Standing::Absent);
    CHECK(meeting.files({}).isEmpty());
    joinFolder(*copy, meeting.folder()); // it is, says who sets it again
    CHECK(exchange(*copy).given > 0);
}

TEST_CASE("a folder that cannot be used is refused in plain words, and one that is away does no harm")
{
    Meeting meeting(1);
    Copy &copy = meeting.copies[0];
    const auto refused = [&](const QString &folder) {
        const QString text = failureOf([&] { joinFolder(*copy, folder); });
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(folderNote(*copy).meets());
        return text;
    };
    CHECK(refused(meeting.place.filePath(QStringLiteral("nowhere"))).contains(QStringLiteral("nowhere")));
    CHECK(refused(meeting.place.path()).contains(QFileInfo(copy.path()).fileName()));
    CHECK(refused(copy.path()).contains(QFileInfo(copy.path()).fileName()));

    joinFolder(*copy, meeting.folder());
    exchange(*copy);
    REQUIRE(QDir(meeting.folder()).rename(meeting.folder(), meeting.place.filePath(QStringLiteral("away"))));
    const FolderExchange done = exchange(*copy);
    CHECK(done.view.standing == Standing::Absent);
    CHECK(done.brought + done.given == 0);
    leaveFolder(*copy);
    CHECK(lookAround(*copy).standing == Standing::Alone);
}
