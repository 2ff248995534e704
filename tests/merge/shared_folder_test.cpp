// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies that meet in a folder, and everything that carries files late, in part, or not at all.
#include "core/merge/collect.h"
#include "core/merge/package_file.h"
#include "core/merge/shared_folder.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "tests/merge/copies.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/seed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) FAIL(path.toStdString());
}

// Copies of one portfolio, and a folder for each machine; `carry` is what keeps folders in step.
struct Meeting {
    QTemporaryDir place{quickFolder()};
    std::vector<Copy> copies;

    explicit Meeting(int count)
    {
        copies.emplace_back(place.path(), 1);
        copies.front().add(organisation(u"BIOPRO"));
        for (int i = 2; i <= count; ++i) copies.emplace_back(place.path(), i, everythingOf(*copies.front()));
    }
    static Organisation organisation(const char16_t *name)
    {
        Organisation made;
        made.name = QString::fromUtf16(name);
        return made;
    }
    [[nodiscard]] QString folder(int number = 0) const
    {
        const QString path = place.filePath(QStringLiteral("shared%1").arg(number));
        QDir().mkpath(path);
        return path;
    }
    [[nodiscard]] QStringList files(const QString &ending, int number = 0) const
    {
        return QDir(folder(number)).entryList({u'*' + ending}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] QStringList packages(int number = 0) const
    {
        return files(QStringLiteral(".passerelle-changes"), number);
    }
    void carry(int from, int to, const QString &pattern = QStringLiteral("*")) const
    {
        for (const QString &name : QDir(folder(from)).entryList({pattern}, QDir::Files)) {
            QFile::remove(folder(to) + u'/' + name);
            QFile::copy(folder(from) + u'/' + name, folder(to) + u'/' + name);
        }
    }
    void allMeet()
    {
        for (Copy &copy : copies) joinFolder(*copy, folder());
    }
    void rounds(int count)
    {
        for (int i = 0; i < count; ++i)
            for (Copy &copy : copies) exchange(*copy);
    }
    void requireSame()
    {
        for (std::size_t i = 1; i < copies.size(); ++i) {
            INFO(difference(*copies[0], *copies[i]));
            REQUIRE(contentOf(*copies[0]) == contentOf(*copies[i]));
        }
        for (Copy &copy : copies) CHECK(copy->verify().empty());
    }
    [[nodiscard]] qint64 organisations(std::size_t copy)
    {
        return copies[copy]->count(describe<Organisation>());
    }
};

std::vector<FolderFile> kinds(const FolderView &view)
{
    std::vector<FolderFile> kinds;
    for (const FolderNotice &notice : view.notices) kinds.push_back(notice.what);
    return kinds;
}

} // namespace

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
