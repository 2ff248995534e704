// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Disks that are full, write-protected or gone, and what programs that died have left on them. Where the
// tests may mount a disk of a few megabytes they do; elsewhere what needs it is left out.
#include "core/document/backup.h"
#include "core/exchange/table_export.h"
#include "core/model/project.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/past_the_program.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/projects.h"
#include "tests/support/words.h"

#include <QDirIterator>
#include <QFile>
#include <QLockFile>
#include <SQLiteCpp/SQLiteCpp.h>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace passerelle;

namespace
{

QStringList filesIn(const QString &folder)
{
    QStringList names;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) names += QDir(folder).relativeFilePath(all.next());
    names.sort();
    return names;
}

// In memory, of sixteen megabytes.
class TinyDisk
{
public:
    TinyDisk()
    {
#ifdef Q_OS_LINUX
        m_mounted = ::mount("tmpfs", folder().constData(), "tmpfs", 0, "size=16m") == 0;
#endif
        if (!m_mounted) WARN("No disk can be mounted here, so this is not tested.");
    }
    ~TinyDisk() { remove(); }
    TinyDisk(const TinyDisk &) = delete;
    TinyDisk &operator=(const TinyDisk &) = delete;

    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    void fill() const
    {
        QFile file(path("filler"));
        REQUIRE(file.open(QIODevice::Append | QIODevice::Unbuffered));
        while (file.write(QByteArray(4096, 'x')) == 4096) { }
    }
    void makeRoom() const { REQUIRE(QFile::remove(path("filler"))); }
    void protect() const
    {
#ifdef Q_OS_LINUX
        REQUIRE(::mount("tmpfs", folder().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0);
#endif
    }
    void remove()
    {
#ifdef Q_OS_LINUX
        if (std::exchange(m_mounted, false)) ::umount2(folder().constData(), MNT_DETACH);
#endif
    }

private:
    [[nodiscard]] QByteArray folder() const { return m_folder.path().toLocal8Bit(); }
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

Installation installation(const QString &dataFolder)
{
    return {QStringLiteral("test"), QStringLiteral("Ana"), {}, dataFolder};
}

} // namespace

TEST_CASE(
    "on a full disk whatever is done fails in plain words, changes nothing, and works when there is room")
{
    const TinyDisk disk;
    if (!disk.isThere()) return;
    const QString path = disk.path("portfolio.passerelle");
    const Installation here = installation(disk.path("data"));
    auto document = Document::create(path, here);
    addProject(*document, QStringLiteral("ONE"));
    const auto backup = backUp(*document, QStringLiteral("request"));
    addProject(*document, QStringLiteral("TWO"), QString(100'000, u'x'));
    disk.fill();
    const QStringList before = filesIn(QFileInfo(path).path());
    const std::pair<const char *, std::function<void()>> works[] = {
        {"change", [&] { addProject(*document, QStringLiteral("THREE"), QString(5000, u'x')); }},
        {"undo", [&] { document->undo(); }},
        {"keep",
         [&] { document->change(edit, {}, [](Editor &editor) { editor.keep(QByteArray(100'000, 'k')); }); }},
        {"backup", [&] { (void)backUp(*document, QStringLiteral("request")); }},
        {"restore", [&] { restore(*document, backup->path); }},
        {"go back",
         [&] { document->replaceBy(*Document::open(backup->path, here, Document::Access::Read)); }},
        {"copy", [&] { document->copyTo(disk.path("copy.passerelle")); }},
        {"create", [&] { (void)Document::create(disk.path("new.passerelle"), here); }},
        {"export", [&] { writeCsv(*document, describe<Project>(), disk.path("projects.csv")); }},
    };
    for (const auto &[name, work] : works) {
        disk.fill();
        const QString failure = failureOf(work);
        INFO(name << ": " << failure.toStdString());
        CHECK(failure.contains(u"ake room"));
        CHECK(projects(*document) == 2);
        CHECK(document->undoable()->subject == u"TWO");
        CHECK(document->verify().empty());
        CHECK(filesIn(QFileInfo(path).path()) == before);
    }
    disk.makeRoom();
    for (const auto &[name, work] : works) {
        INFO(name);
        CHECK(failureOf(work).toStdString().empty());
    }
    document.reset();
    document = Document::open(path, here, Document::Access::Write);
    CHECK(document->writable());
    CHECK(document->verify().empty());
}

TEST_CASE("a portfolio on a full disk opens for reading, and says why")
{
    const TinyDisk disk;
    if (!disk.isThere()) return;
    const QString path = disk.path("portfolio.passerelle");
    addProject(*Document::create(path, {}), QStringLiteral("ONE"));
    disk.fill();
    {
        const auto document = Document::open(path, {}, Document::Access::Write);
        CHECK_FALSE(document->writable());
        CHECK(document->readOnlyReason().contains(u"disk is full"));
        CHECK(projects(*document) == 1);
    }
    disk.makeRoom();
    CHECK(Document::open(path, {}, Document::Access::Write)->writable());
}

TEST_CASE("a data folder on a full disk keeps nothing from being written, and is told about before an import")
{
    const TinyDisk disk;
    if (!disk.isThere()) return;
    PortfolioFile portfolio;
    portfolio.installation.dataFolder = disk.path("data");
    portfolio.reopen();
    addProject(*portfolio.document, QStringLiteral("ONE"));
    portfolio.reopen();
    disk.fill();
    addProject(*portfolio.document, QStringLiteral("TWO"));
    CHECK(failureOf([&] {
              (void)backUp(*portfolio.document, QStringLiteral("import"));
          }).contains(u"ake room"));
    CHECK(backups(*portfolio.document).empty());
    for (int i = 0; i < 3; ++i) { // without a note of what was written last
        portfolio.reopen();
        addProject(*portfolio.document, QString::number(i));
        CHECK(portfolio.document->verify().empty());
    }
    disk.makeRoom();
    CHECK(backUp(*portfolio.document, QStringLiteral("import")));
}

TEST_CASE("a portfolio on a write-protected disk can be read and copied, and says why it cannot be changed")
{
    const TinyDisk disk;
    if (!disk.isThere()) return;
    const QString path = disk.path("portfolio.passerelle");
    addProject(*Document::create(path, {}), QStringLiteral("ONE"));
    disk.protect();
    const auto document = Document::open(path, installation(disk.path("data")), Document::Access::Write);
    CHECK_FALSE(document->writable());
    CHECK(document->readOnlyReason().contains(u"write-protected"));
    CHECK(failureOf([&] { addProject(*document, QStringLiteral("TWO")); }).contains(u"write-protected"));
    CHECK(failureOf([&] { (void)backUp(*document, QStringLiteral("request")); }).contains(u"permissions"));
    CHECK_FALSE(failureOf([&] { document->copyTo(disk.path("copy.passerelle")); }).isEmpty());
    CHECK_FALSE(failureOf([&] { (void)Document::create(disk.path("new.passerelle"), {}); }).isEmpty());
    CHECK_FALSE(
        failureOf([&] { writeCsv(*document, describe<Project>(), disk.path("projects.csv")); }).isEmpty());
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(QStringLiteral("copy.passerelle"));
    document->copyTo(copy);
    CHECK(projects(*Document::open(copy, {}, Document::Access::Write)) == 1);
}

TEST_CASE("a disk that is removed takes nothing along that was said to be done")
{
    TinyDisk disk;
    if (!disk.isThere()) return;
    const auto document = Document::create(disk.path("portfolio.passerelle"), {});
    addProject(*document, QStringLiteral("ONE"));
    disk.remove();
    CHECK(failureOf([&] { addProject(*document, QStringLiteral("TWO")); }).contains(u"nothing was changed"));
    CHECK(projects(*document) == 1);
}

TEST_CASE("a portfolio that is moved while it is open takes no change that would be lost, and can be copied")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, QStringLiteral("ONE"));
    const QString moved = portfolio.folder.filePath(QStringLiteral("moved.passerelle"));
    REQUIRE(QFile::rename(portfolio.path, moved));
    const QString failure = failureOf([&] { addProject(*portfolio.document, QStringLiteral("TWO")); });
    INFO(failure.toStdString());
    CHECK(failure.contains(u"moved"));
    const QString copy = portfolio.folder.filePath(QStringLiteral("copy.passerelle"));
    portfolio.document->copyTo(copy);
    CHECK(projects(*Document::open(copy, {}, Document::Access::Read)) == 1);
    REQUIRE(QFile::rename(moved, portfolio.path));
    addProject(*portfolio.document, QStringLiteral("TWO"));
    CHECK(portfolio.document->verify().empty());
}

TEST_CASE("a backup folder that cannot be made is told about, and nothing is restored")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, QStringLiteral("ONE"));
    const auto backup = backUp(*portfolio.document, QStringLiteral("request"));
    const QString elsewhere = portfolio.folder.filePath(QStringLiteral("kept.passerelle"));
    REQUIRE(QFile::copy(backup->path, elsewhere));
    addProject(*portfolio.document, QStringLiteral("TWO"));
    portfolio.installation.dataFolder = portfolio.folder.filePath(QStringLiteral("file"));
    writeBytes(portfolio.installation.dataFolder, "in the way");
    portfolio.reopen();
    CHECK(failureOf([&] { restore(*portfolio.document, elsewhere); }).contains(u"nothing was changed"));
    CHECK(projects(*portfolio.document) == 2);
}

TEST_CASE("a lock that a program left empty when it died keeps nobody out")
{
    PortfolioFile portfolio;
    portfolio.document.reset();
    writeBytes(portfolio.lockPath(), {});
    portfolio.reopen();
    CHECK(portfolio.document->writable());
    CHECK_FALSE(Document::open(portfolio.path, {}, Document::Access::Write)->writable());
}

TEST_CASE("what programs that died have left goes when a portfolio is opened, and not what others are making")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, QStringLiteral("ONE"));
    (void)backUp(*portfolio.document, QStringLiteral("request"));
    const QString folder = QFileInfo(backups(*portfolio.document).front().path).path();
    portfolio.document.reset();
    const QStringList before = filesIn(portfolio.folder.path());
    writeBytes(portfolio.path + QStringLiteral("-journal"), {});
    writeBytes(portfolio.folder.filePath(QStringLiteral(".copy.passerelle.unfinished")), "half");
    writeBytes(portfolio.folder.filePath(QStringLiteral(".copy.passerelle.unfinished-journal")), "half");
    writeBytes(folder + QStringLiteral("/.2026.passerelle.unfinished"), "half");
    QLockFile held(portfolio.folder.filePath(QStringLiteral(".held.passerelle.lock")));
    REQUIRE(held.tryLock());
    writeBytes(portfolio.folder.filePath(QStringLiteral(".held.passerelle.unfinished")), "being made");
    portfolio.reopen();
    CHECK(QFile::remove(portfolio.folder.filePath(QStringLiteral(".held.passerelle.unfinished"))));
    held.unlock();
    portfolio.document.reset();
    CHECK(filesIn(portfolio.folder.path()) == before);
}

TEST_CASE("half of a note about the last writer is no note")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, QStringLiteral("ONE"));
    const QString note = portfolio.installation.dataFolder + QStringLiteral("/sites/")
        + portfolio.document->uuid();
    portfolio.document.reset();
    QFile file(note);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() - 1));
    file.close();
    portfolio.reopen();
    addProject(*portfolio.document, QStringLiteral("TWO"));
    CHECK(portfolio.document->database().execAndGet("SELECT count(*) FROM history_site").getInt() == 2);
}
