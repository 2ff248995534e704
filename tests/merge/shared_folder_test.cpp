// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies that meet in a folder, and everything that carries files late or in part.
#include "core/merge/package_file.h"
#include "tests/merge/meeting.h"
#include "tests/support/seed.h"

#include <QFileInfo>
#include <QThread>

using namespace passerelle;
using namespace passerelle::testing;

TEST_CASE("two copies meet in a folder, and a round with nothing to do writes nothing")
{
    Meeting meeting(2);
    meeting.allMeet();
    meeting.copies[0].add(Meeting::organisation(u"Veneto Innovazione"));
    meeting.copies[1].add(Meeting::organisation(u"Pôle Mécatronique"));
    CHECK(exchange(*meeting.copies[0]).given > 0);
    const FolderExchange met = exchange(*meeting.copies[1]);
    CHECK(met.brought > 0);
    CHECK(met.given > 0);
    CHECK(met.view.standing == Standing::Together);
    REQUIRE(met.view.peers.size() == 1);
    CHECK(met.view.peers[0].state.person == u"Person 1");
    CHECK(met.view.peers[0].toCome == 0);
    CHECK(met.view.peers[0].unseen > 0);
    CHECK(exchange(*meeting.copies[0]).brought > 0);
    meeting.requireSame();
    CHECK(meeting.organisations(0) == 3);

    meeting.rounds(1); // each has told how far it is
    const auto written = [&] {
        QStringList files;
        for (const QFileInfo &file : QDir(meeting.folder()).entryInfoList(QDir::Files, QDir::Name))
            files += file.fileName() + u' ' + file.lastModified().toString(Qt::ISODateWithMs);
        return files;
    };
    const QStringList before = written();
    const auto steps = meeting.copies[0]->steps().size();
    QThread::msleep(2); // or times would be the same
    const FolderExchange idle = exchange(*meeting.copies[0]);
    CHECK(idle.brought + idle.given + idle.view.toGive + idle.view.toCome == 0);
    CHECK(meeting.copies[0]->steps().size() == steps);
    CHECK(written() == before);
}

TEST_CASE("looking around writes nothing and says what an exchange would do")
{
    Meeting meeting(2);
    CHECK(lookAround(*meeting.copies[0]).standing == Standing::Alone);
    meeting.allMeet();
    CHECK(lookAround(*meeting.copies[0]).toGive > 0);
    CHECK(QDir(meeting.folder()).isEmpty());
    exchange(*meeting.copies[0]);
    meeting.copies[0].add(Meeting::organisation(u"SUPSI"));
    exchange(*meeting.copies[0]);
    const FolderView view = lookAround(*meeting.copies[1]);
    CHECK(view.ready == view.toCome);
    CHECK(view.ready > 0);
    CHECK(view.toGive == 0);
    CHECK(exchange(*meeting.copies[1]).brought == view.ready);
}

TEST_CASE("three copies that work and exchange at once come to the same")
{
    const quint64 seed = qEnvironmentVariableIsSet("PASSERELLE_SEED") ? seedOfThisRun() : 7;
    INFO("PASSERELLE_SEED=" << seed);
    std::mt19937_64 random(seed);
    Meeting meeting(3);
    meeting.allMeet();
    for (int i = 0; i < 60; ++i) {
        Copy &copy = meeting.copies[random() % 3];
        switch (random() % 3) {
        case 0: copy.add(Meeting::organisation(u"Organisation")); break;
        case 1: {
            const auto all = copy->records<Organisation>();
            copy.edit<Organisation>(all[random() % all.size()].id, [&](Organisation &organisation) {
                organisation.city = QStringLiteral("City %1").arg(random() % 5);
            });
            break;
        }
        default: exchange(*copy);
        }
    }
    meeting.rounds(3);
    meeting.requireSame();
}

TEST_CASE("what is late, partly there or in the wrong order is waited for")
{
    Meeting meeting(2);
    joinFolder(*meeting.copies[0], meeting.folder(1));
    joinFolder(*meeting.copies[1], meeting.folder(2));
    exchange(*meeting.copies[0]);
    meeting.copies[0].add(Meeting::organisation(u"VTT"));
    // Larger than what is there, so that it is not taken together with the first.
    meeting.copies[0].change([](Editor &editor) {
        for (int i = 0; i < 400; ++i) {
            Organisation made;
            made.name = QStringLiteral("Organisation %1").arg(i * 7919 % 10007);
            editor.insert(made);
        }
    });
    exchange(*meeting.copies[0]);
    meeting.copies[0].add(Meeting::organisation(u"Joanneum"));
    exchange(*meeting.copies[0]);
    const QStringList packages = meeting.packages(1);
    REQUIRE(packages.size() >= 2);
    const qint64 wanted = meeting.organisations(0);

    meeting.carry(1, 2, QStringLiteral("*.passerelle-state")); // the state comes before what it lists
    FolderExchange done = exchange(*meeting.copies[1]);
    CHECK(done.brought == 0);
    CHECK(kinds(done.view) == std::vector(std::size_t(packages.size()), FolderFile::Waiting));
    CHECK(done.view.toCome > 0);
    CHECK(done.view.ready == 0);

    meeting.carry(1, 2, packages.last()); // the last before the first
    done = exchange(*meeting.copies[1]);
    CHECK(done.brought == 0);
    CHECK(done.view.notices.back().what == FolderFile::Early);

    const QString first = meeting.folder(2) + u'/' + packages.first();
    const QByteArray whole = bytesIn(meeting.folder(1) + u'/' + packages.first());
    for (const qsizetype size : {qsizetype(0), qsizetype(9), whole.size() / 2, whole.size() - 1}) {
        put(first, whole.left(size));
        CHECK(exchange(*meeting.copies[1]).brought == 0);
        CHECK((bytesIn(first) == whole.left(size))); // left alone
    }
    meeting.carry(1, 2);
    CHECK(exchange(*meeting.copies[1]).brought > 0);
    CHECK(meeting.organisations(1) == wanted);
    meeting.carry(2, 1);
    exchange(*meeting.copies[0]);
    meeting.requireSame();
}

TEST_CASE("a copy that was restored brings back what it had only when it is asked to")
{
    Meeting meeting(2);
    meeting.allMeet();
    meeting.rounds(2);
    const QString old = meeting.place.filePath(QStringLiteral("old.passerelle"));
    meeting.copies[0]->copyTo(old);
    meeting.copies[0].add(Meeting::organisation(u"Regretted"));
    meeting.rounds(2);
    {
        const auto before = Document::open(old, meeting.copies[0].installation(), Document::Access::Read);
        meeting.copies[0]->replaceBy(*before);
    }
    REQUIRE(meeting.organisations(0) == 1);

    FolderExchange done = exchange(*meeting.copies[0]);
    CHECK(done.view.standing == Standing::Older);
    CHECK(done.brought + done.given == 0);
    CHECK(meeting.organisations(0) == 1);
    meeting.copies[0].add(Meeting::organisation(u"New"));
    done = exchange(*meeting.copies[0], Returning::BringBack);
    CHECK(done.view.standing == Standing::Together);
    CHECK(meeting.organisations(0) == 3);
    meeting.rounds(2);
    meeting.requireSame();
}

TEST_CASE("many rounds leave few files, and what is replaced stays until all have it")
{
    Meeting meeting(2);
    meeting.allMeet();
    meeting.rounds(1);
    constexpr int edits = 40;
    for (int i = 0; i < edits; ++i) {
        meeting.copies[0].add(Meeting::organisation(u"Organisation"));
        exchange(*meeting.copies[0]);
    }
    CHECK(meeting.packages().size() > 10); // the other has not read them
    meeting.rounds(2);
    meeting.rounds(1);
    CHECK(meeting.packages().size() <= 8);
    meeting.requireSame();
    CHECK(meeting.organisations(1) == edits + 1);

    Copy late(meeting.place.path(), 9, everythingOf(*meeting.copies[0]));
    joinFolder(*late, meeting.folder());
    exchange(*late);
    CHECK(contentOf(*late) == contentOf(*meeting.copies[0]));
}

TEST_CASE("how many packages the next one takes in follows from their sizes")
{
    const auto files = [](std::initializer_list<qint64> sizes) {
        std::vector<FolderState::File> all;
        for (const qint64 size : sizes) all.push_back({qint64(all.size()) + 1, size, {}, false});
        return all;
    };
    CHECK(replacedByNext({}, 100) == 0);
    CHECK(replacedByNext(files({1000}), 100) == 0);
    CHECK(replacedByNext(files({200}), 100) == 1);
    CHECK(replacedByNext(files({5000, 900, 200, 100}), 100) == 2); // 100 + 100 + 200 take in no 900
    CHECK(replacedByNext(files({800, 400, 200, 100}), 100) == 4);
}

TEST_CASE("a program that died in a round leaves nothing that the next one does not put right")
{
    Meeting meeting(2);
    meeting.allMeet();
    exchange(*meeting.copies[0]);
    const QString folder = meeting.folder() + u'/';
    const FolderNote note = folderNote(*meeting.copies[0]);
    const QString uuid = meeting.copies[0]->uuid();
    meeting.copies[0].add(Meeting::organisation(u"One"));

    SECTION("while it wrote a file")
    {
        put(folder + unfinishedName(packageName(uuid, note.writer, 9)), "half");
    }
    SECTION("after the note, before the package")
    {
        FolderNote ahead = note;
        ahead.files.push_back({++ahead.number, 77, QStringLiteral("aa"), false});
        keep(*meeting.copies[0], ahead);
    }
    SECTION("after the note says what is replaced, before the package that does")
    {
        FolderNote ahead = note;
        ahead.files.front().replaced = true;
        ahead.files.push_back({++ahead.number, 77, QStringLiteral("aa"), false});
        keep(*meeting.copies[0], ahead);
    }
    SECTION("after the package, before the state")
    {
        const QByteArray state = bytesIn(folder + stateName(uuid, note.writer));
        exchange(*meeting.copies[0]);
        put(folder + stateName(uuid, note.writer), state);
        CHECK(exchange(*meeting.copies[1]).brought > 0);
    }
    SECTION("before it wrote a state at all") { QFile::remove(folder + stateName(uuid, note.writer)); }
    meeting.rounds(2);
    CHECK(folderNote(*meeting.copies[0]).writer == note.writer);
    CHECK(QDir(folder).entryList({QStringLiteral("~*")}, QDir::Files).isEmpty());
    CHECK(lookAround(*meeting.copies[1]).notices.empty());
    meeting.requireSame();
    CHECK(meeting.organisations(1) == 2);
    // Whoever comes later and knows nothing gets everything from what lies there.
    std::vector<Reach> all;
    for (const QString &name : meeting.packages()) all.push_back(reachOf(readPackage(folder + name)));
    Known known;
    (void)inOrder(all, known);
    CHECK(covers(known, knownIn(meeting.copies[1]->database())));
}

TEST_CASE("a portfolio that is moved still meets the others; a copy of it does not")
{
    Meeting meeting(2);
    meeting.allMeet();
    meeting.rounds(2);
    Copy &moved = meeting.copies[0];
    if (!QFileInfo(moved.path()).birthTime().isValid()) {
        WARN("This disk does not tell when a file was made, so this is not tested.");
        return;
    }
    const QString place = meeting.place.filePath(QStringLiteral("elsewhere.passerelle")),
                  copy = meeting.place.filePath(QStringLiteral("copy.passerelle"));
    const auto opened = [&](const QString &path) {
        return Document::open(path, moved.installation(), Document::Access::Write);
    };
    moved->copyTo(copy);
    moved.close();
    REQUIRE(QFile::rename(moved.path(), place));
    CHECK(lookAround(*opened(copy)).standing == Standing::Alone);
    meeting.copies[1].add(Meeting::organisation(u"Meanwhile"));
    exchange(*meeting.copies[1]);
    {
        const auto document = opened(place);
        CHECK(lookAround(*document).standing == Standing::Together);
        const FolderExchange done = exchange(*document);
        CHECK(done.view.peers.size() == 1);
        CHECK(done.brought > 0);
    }
    CHECK(meeting.files(QStringLiteral(".passerelle-state")).size() == 2); // it is nobody else
    // What is put where it was has no part in that.
    REQUIRE(QFile::rename(copy, moved.path()));
    CHECK(lookAround(*opened(moved.path())).standing == Standing::Alone);
    CHECK(lookAround(*opened(place)).standing == Standing::Together);
}

TEST_CASE("a copy that left a folder and joins it again is nobody else")
{
    Meeting meeting(2);
    meeting.allMeet();
    meeting.rounds(2);
    leaveFolder(*meeting.copies[0]);
    CHECK(exchange(*meeting.copies[0]).view.standing == Standing::Alone);
    meeting.copies[1].add(Meeting::organisation(u"Meanwhile"));
    exchange(*meeting.copies[1]);
    joinFolder(*meeting.copies[0], meeting.folder());
    const FolderExchange done = exchange(*meeting.copies[0]);
    CHECK(done.view.peers.size() == 1);
    CHECK(done.brought > 0);
    meeting.requireSame();
}
