// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must not happen to a portfolio: files made to do harm, disks and programs in the way, two writers.
#include "core/base/failure.h"
#include "core/document/backup.h"
#include "core/document/document.h"
#include "core/document/history_seal.h"
#include "core/document/signature.h"
#include "core/model/attachment.h"
#include "core/model/entities.h"
#include "core/model/project.h"
#include "core/model/report.h"
#include "core/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/past_the_program.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/projects.h"
#include "tests/support/words.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace passerelle;

namespace
{

qint64 number(const Document &document, const char *sql)
{
    return document.database().execAndGet(sql).getInt64();
}

} // namespace

TEST_CASE("a file whose identity is a path reaches no other file")
{
    PortfolioFile portfolio;
    const QString victim = portfolio.folder.filePath(QStringLiteral("victim"));
    writeBytes(victim, "precious");
    portfolio.document.reset();
    QDir().mkpath(portfolio.installation.dataFolder + QStringLiteral("/sites"));
    tamper(portfolio.path, "UPDATE passerelle_file SET value = '../../victim' WHERE name = 'uuid'");
    CHECK_THROWS_AS(portfolio.reopen(), Failure);
    CHECK(bytesOf(victim) == "precious");
}

TEST_CASE("a record that takes over a natural key once held by another leaves the other alone")
{
    PortfolioFile portfolio;
    Report first, second;
    first.project = addProject(*portfolio.document, QStringLiteral("ALP"));
    second.project = first.project;
    portfolio.document->change(edit, {}, [&](Editor &editor) { editor.insert(first); });
    first.number = 2;
    portfolio.document->change(edit, {}, [&](Editor &editor) { editor.update(first); });
    portfolio.document->change(edit, {}, [&](Editor &editor) { editor.insert(second); });
    CHECK(second.id != first.id);
    CHECK(portfolio.document->count(describe<Report>()) == 2);
    CHECK(portfolio.document->record<Report>(first.id)->number == 2);
}

TEST_CASE("the oldest backup can be restored, and is still there afterwards")
{
    PortfolioFile portfolio;
    QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    portfolio.installation.now = [&now] { return now = now.addSecs(60); };
    portfolio.reopen();
    for (int i = 0; i < 10; ++i) {
        addProject(*portfolio.document, QString::number(i));
        (void)backUp(*portfolio.document, QStringLiteral("request"));
    }
    const auto oldest = backups(*portfolio.document).back();
    restore(*portfolio.document, oldest.path);
    CHECK(projects(*portfolio.document) == 1);
    CHECK(QFile::exists(oldest.path));
}

TEST_CASE("a copy that another program prevents is a failure, and leaves no half of a file")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, QStringLiteral("ALP"));
    const QString copy = portfolio.folder.filePath(QStringLiteral("copy.passerelle"));
    portfolio.document->database().setBusyTimeout(0);
    SQLite::Database other(portfolio.path.toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    CHECK_THROWS_AS(portfolio.document->copyTo(copy), Failure);
    CHECK_FALSE(QFile::exists(copy));
}

TEST_CASE("a restore that another program prevents is a failure, and changes nothing")
{
    PortfolioFile portfolio;
    const auto backup = backUp(*portfolio.document, QStringLiteral("request"));
    addProject(*portfolio.document, QStringLiteral("ALP"));
    portfolio.document->database().setBusyTimeout(0);
    SQLite::Database other(portfolio.path.toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN");
    CHECK(other.execAndGet("SELECT count(*) FROM project").getInt() == 1);
    const auto source = Document::open(backup->path, portfolio.installation, Document::Access::Read);
    CHECK_THROWS_AS(portfolio.document->replaceBy(*source), Failure);
    CHECK(projects(*portfolio.document) == 1);
}

TEST_CASE("a change that changes nothing leaves the file as it was")
{
    PortfolioFile portfolio;
    const QByteArray before = bytesOf(portfolio.path);
    portfolio.document->change(edit, {}, [](Editor &) {});
    CHECK(bytesOf(portfolio.path) == before);
    addProject(*portfolio.document, QStringLiteral("ALP"));
    CHECK(number(*portfolio.document, "SELECT count(*) FROM history_site") == 1);
}

TEST_CASE("a step that is not what the order of the steps makes of it is found")
{
    for (const char *state : {"undone", "dropped"}) {
        INFO(state);
        PortfolioFile portfolio;
        addProject(*portfolio.document, QStringLiteral("ALP"));
        addProject(*portfolio.document, QStringLiteral("NEXT"));
        portfolio.document.reset();
        tamper(portfolio.path,
               QByteArray("UPDATE history_step SET state = '")
                   .append(state)
                   .append("' WHERE id = 1")
                   .constData());
        portfolio.reopen();
        REQUIRE(portfolio.document->verify().size() == 1);
        CHECK(portfolio.document->verify().front().text.contains(u"do not follow one another"));
    }
}

TEST_CASE("what another person changes on the same machine is theirs in the history")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, QStringLiteral("ONE"));
    portfolio.installation.person = QStringLiteral("Bo");
    portfolio.reopen();
    addProject(*portfolio.document, QStringLiteral("TWO"));
    const auto steps = portfolio.document->steps();
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].person == QStringLiteral("Bo"));
    CHECK(steps[1].person == QStringLiteral("Ana"));
    portfolio.reopen();
    addProject(*portfolio.document, QStringLiteral("THREE"));
    CHECK(number(*portfolio.document, "SELECT count(*) FROM history_site") == 2); // Bo goes on
}

TEST_CASE("two copies of a file edited on one machine never give the same number to different changes")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, QStringLiteral("ALP"));
    portfolio.document.reset();
    const QString copy = portfolio.folder.filePath(QStringLiteral("copy.passerelle"));
    REQUIRE(QFile::copy(portfolio.path, copy));
    QSet<std::pair<qint64, qint64>> given;
    for (const QString &path : {portfolio.path, copy, portfolio.path, copy}) {
        const auto document = Document::open(path, portfolio.installation, Document::Access::Write);
        addProject(*document, path);
        const Step step = document->steps(1).front();
        CHECK_FALSE(given.contains({step.site, step.first}));
        given.insert({step.site, step.first});
    }
}

TEST_CASE("record numbers stay unique when a writer has used up its own")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, QStringLiteral("ONE"));
    portfolio.document->database().exec("UPDATE history_site SET last_row = 8388607");
    sealAnew(portfolio.document->database(), portfolio.document->uuid()); // as if used
    portfolio.reopen();
    addProject(*portfolio.document, QStringLiteral("TWO"));
    addProject(*portfolio.document, QStringLiteral("THREE"));
    CHECK(projects(*portfolio.document) == 3);
}

TEST_CASE("entities that the program does not know are refused by undo and left out by the search")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, QStringLiteral("ALP"));
    portfolio.document.reset();
    tamper(portfolio.path, "UPDATE history_change SET entity = 'nonsense'");
    tamper(portfolio.path,
           "INSERT INTO search (rowid, title, words, entity) VALUES (7, 'bad', '', 'nonsense')");
    portfolio.reopen();
    CHECK(search(*portfolio.document, QStringLiteral("bad")).empty());
    CHECK_THROWS_AS(portfolio.document->undo(), Failure);
    CHECK(projects(*portfolio.document) == 1);
}

TEST_CASE("a trigger that hides behind a name of SQLite's own statistics is found")
{
    PortfolioFile portfolio;
    portfolio.document.reset();
    tamper(portfolio.path, "ANALYZE");
    REQUIRE_NOTHROW(portfolio.reopen());
    portfolio.document.reset();
    tamper(portfolio.path,
           "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_stat9', "
           "'project', 0, 'CREATE TRIGGER sqlite_stat9 AFTER INSERT ON project BEGIN DELETE FROM content; "
           "END')");
    CHECK_THROWS_AS(portfolio.reopen(), Failure);
}

TEST_CASE("a note that is attached to itself belongs to no project")
{
    PortfolioFile portfolio;
    Note note;
    note.record = {QStringLiteral("project"), addProject(*portfolio.document, QStringLiteral("ALP")).number};
    portfolio.document->change(edit, {}, [&](Editor &editor) {
        editor.insert(note);
        note.record = {QStringLiteral("note"), note.id.number};
        editor.update(note);
    });
    CHECK(portfolio.document->projectOf(describe<Note>(), note.id.number) == 0);
}

TEST_CASE("a file that a program left while it grew is opened as it was before")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, QStringLiteral("ALP"));
    portfolio.document.reset();
    SQLite::Database writer(portfolio.path.toStdString(), SQLite::OPEN_READWRITE);
    writer.exec(
        "PRAGMA cache_size = 1; BEGIN; INSERT INTO content WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
        "SELECT i + 1 FROM n WHERE i < 200) SELECT i, zeroblob(9000) FROM n");
    // As after a power cut: the first page, with the new size, is written, the last ones are not.
    QByteArray left = bytesOf(portfolio.path);
    left.replace(28, 4, QByteArray("\0\x01\0\0", 4));
    const QString path = portfolio.folder.filePath(QStringLiteral("left.passerelle"));
    writeBytes(path, left);
    REQUIRE(QFile::copy(portfolio.path + QStringLiteral("-journal"), path + QStringLiteral("-journal")));
    const auto document = Document::open(path, portfolio.installation, Document::Access::Write);
    CHECK(document->count(describe<Project>()) == 1);
    CHECK(number(*document, "SELECT count(*) FROM content") == 0);
    CHECK(document->verify().empty());
}

TEST_CASE("an observer may change the portfolio in turn")
{
    PortfolioFile portfolio;
    bool once = true;
    portfolio.document->observe([&](const ChangedRecords &) {
        if (std::exchange(once, false)) addProject(*portfolio.document, QStringLiteral("TWO"));
    });
    addProject(*portfolio.document, QStringLiteral("ONE"));
    CHECK(projects(*portfolio.document) == 2);
    CHECK(portfolio.document->verify().empty());
}

TEST_CASE("the file is whole whenever it is copied, whatever journal another program chose")
{
    PortfolioFile portfolio;
    portfolio.document.reset();
    tamper(portfolio.path, "PRAGMA journal_mode = WAL");
    portfolio.reopen();
    addProject(*portfolio.document, QStringLiteral("ALP"));
    const QString copy = portfolio.folder.filePath(QStringLiteral("copy.passerelle"));
    REQUIRE(QFile::copy(portfolio.path, copy));
    const auto document = Document::open(copy, portfolio.installation, Document::Access::Read);
    CHECK(document->count(describe<Project>()) == 1);
}

TEST_CASE("a file opened by way of a link is held like the file itself")
{
    PortfolioFile portfolio;
    const QString link = portfolio.folder.filePath(QStringLiteral("link.passerelle"));
    REQUIRE(QFile::link(portfolio.path, link));
    CHECK_FALSE(Document::open(link, portfolio.installation, Document::Access::Write)->writable());
}

TEST_CASE("who gives another name goes on under it, and takes back what was done before")
{
    PortfolioFile portfolio;
    Document &document = *portfolio.document;
    addProject(document, QStringLiteral("ONE"));
    document.sign({QStringLiteral("  Bo \n Hansen"), QStringLiteral("BIOPRO")});
    CHECK(document.steps()[0].person == QStringLiteral("Ana"));
    document.undo();
    CHECK(document.count(describe<Project>()) == 0);
    addProject(document, QStringLiteral("TWO"));
    CHECK(document.steps()[0].person == QStringLiteral("Bo Hansen"));
    CHECK(document.installation().organisation == QStringLiteral("BIOPRO"));
    document.sign({{}, {}});
    CHECK(document.installation().person == portfolio.installation.account);
    CHECK(document.verify().empty());
}
