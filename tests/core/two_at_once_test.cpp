// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file, several programs: locks and what crashed machines leave of them, files that move while they are
// open, copies made at the wrong moment, clocks that are wrong.
#include "core/base/failure.h"
#include "core/document/document.h"
#include "core/document/history_seal.h"
#include "core/model/entities.h"
#include "core/model/project.h"
#include "tests/support/catch.h"
#include "tests/support/past_the_program.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/projects.h"
#include "tests/support/words.h"

#include <QDir>
#include <QFile>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace passerelle;

TEST_CASE("a lock that a machine left when it crashed names it and can be taken away")
{
    PortfolioFile file;
    file.document.reset();
    writeBytes(file.lockPath(), "4711\npasserelle\nfarhost\nnumber\nboot\n");
    file.reopen();
    CHECK_FALSE(file.document->writable());
    const auto holder = file.document->lockHolder();
    REQUIRE(holder);
    CHECK(holder->elsewhere);
    CHECK(holder->machine == QStringLiteral("farhost"));
    CHECK(holder->since.isValid());
    CHECK(holder->user.isEmpty()); // a synchronised folder makes it ours, so its owner tells nothing
    CHECK(file.document->readOnlyReason().contains(QStringLiteral("farhost")));
    Document::breakLock(file.path);
    file.reopen();
    CHECK(file.document->writable());
    CHECK_FALSE(file.document->lockHolder());
}

TEST_CASE("a lock of a program that runs on this machine cannot be taken away")
{
    PortfolioFile file;
    CHECK_THROWS_AS(Document::breakLock(file.path), Failure);
    const auto second = Document::open(file.path, file.installation, Document::Access::Write);
    CHECK_FALSE(second->writable());
    REQUIRE(second->lockHolder());
    CHECK_FALSE(second->lockHolder()->elsewhere);
    addProject(*file.document, QStringLiteral("ALP")); // the first one still works
    CHECK(projects(*second) == 1); // and the second one sees it
}

TEST_CASE("a file that is moved, replaced or deleted while it is open takes no change, and nothing is lost")
{
    PortfolioFile file;
    addProject(*file.document, QStringLiteral("ONE"));
    const QString away = file.folder.filePath(QStringLiteral("away.passerelle"));
    const int what = GENERATE(0, 1, 2);
    if (what == 0) REQUIRE(QFile::rename(file.path, away));
    if (what == 1) REQUIRE(QFile::remove(file.path));
    if (what == 2) {
        REQUIRE(QFile::rename(file.path, away));
        writeBytes(file.path, "something else");
    }
    CHECK(file.document->moved());
    CHECK_THROWS_AS(addProject(*file.document, QStringLiteral("TWO")), Failure);
    CHECK_THROWS_AS(file.document->undo(), Failure);
    CHECK(projects(*file.document) == 1);
    const QString copy = file.folder.filePath(QStringLiteral("copy.passerelle"));
    file.document->copyTo(copy);
    file.document.reset();
    if (what == 2) CHECK(bytesOf(file.path) == "something else");
    const auto saved = Document::open(copy, file.installation, Document::Access::Write);
    CHECK(saved->verify().empty());
    addProject(*saved, QStringLiteral("TWO"));
    CHECK(projects(*saved) == 2);
}

TEST_CASE("a file that moves during a change is as it was before")
{
    PortfolioFile file;
    const QString away = file.folder.filePath(QStringLiteral("away.passerelle"));
    Project project;
    project.acronym = QStringLiteral("ALP");
    CHECK_THROWS_AS(file.document->change(edit, {},
                                          [&](Editor &editor) {
                                              editor.insert(project);
                                              QFile::rename(file.path, away);
                                          }),
                    Failure);
    CHECK(QFile::rename(away, file.path));
    CHECK_FALSE(file.document->moved());
    CHECK(projects(*file.document) == 0);
    addProject(*file.document, QStringLiteral("BACK"));
    file.reopen();
    CHECK(projects(*file.document) == 1);
    CHECK(file.document->verify().empty());
}

TEST_CASE("a copy that mixes pages of before and after is refused")
{
    PortfolioFile file;
    for (int i = 0; i < 40; ++i) addProject(*file.document, QStringLiteral("P%1").arg(i));
    const QByteArray before = bytesOf(file.path);
    for (const Row &row : file.document->rows(describe<Project>(), {}))
        file.document->change(edit, {}, [&](Editor &editor) {
            Row changed = row;
            changed.set("acronym", row.text("acronym") + QStringLiteral("changed"));
            editor.update(changed);
        });
    file.document.reset();
    const QByteArray after = bytesOf(file.path);
    constexpr qsizetype page = 4096;
    const QString copy = file.folder.filePath(QStringLiteral("copy.passerelle"));
    int refused = 0, accepted = 0;
    // Every moment at which a copying program can have been overtaken.
    for (qsizetype at = page; at < std::min(before.size(), after.size()); at += page) {
        if (before.mid(at, page) == after.mid(at, page)) continue;
        for (const bool earlierFirst : {true, false}) {
            const QByteArray &first = earlierFirst ? before : after, &rest = earlierFirst ? after : before;
            writeBytes(copy, first.left(at) + rest.mid(at));
            try {
                const auto document = Document::open(copy, file.installation, Document::Access::Read);
                accepted += !document->verify().empty();
            } catch (const Failure &) {
                ++refused;
            }
        }
    }
    CHECK(refused > 0);
    CHECK(accepted == 0);
}

TEST_CASE("what this machine wrote last is known by the file, not by its content alone")
{
    PortfolioFile file;
    addProject(*file.document, QStringLiteral("ALP"));
    file.document.reset();
    const QString copy = file.folder.filePath(QStringLiteral("copy.passerelle"));
    REQUIRE(QFile::copy(file.path, copy));
    // The copy ends with the same change, but something is wrong with it.
    tamper(copy, "UPDATE history_change SET new = replace(new, 'ALP', 'XYZ')");
    CHECK_THROWS_AS(Document::open(copy, file.installation, Document::Access::Read), Failure);
    CHECK_NOTHROW(file.reopen());
}

TEST_CASE("a clock far in the future is followed for a day and changes nothing that is true")
{
    PortfolioFile file;
    QDateTime now(QDate(2036, 1, 1), QTime(8, 0), Qt::UTC);
    file.installation.now = [&now] { return now; };
    file.reopen();
    addProject(*file.document, QStringLiteral("FUTURE"));
    now = QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
    const qint64 record = file.document->numbers(describe<Project>()).front();
    qint64 sites = 1;
    for (const bool foreign : {true, false}) {
        file.installation.id = foreign ? QStringLiteral("other") : QStringLiteral("test");
        file.reopen();
        Row row = *file.document->row(describe<Project>(), record);
        row.set("acronym", QStringLiteral("NOW%1").arg(foreign));
        file.document->change(edit, {}, [&](Editor &editor) { editor.update(row); });
        const auto changes = file.document->changesOf(file.document->steps(1).front());
        CHECK(changes.front().at() <= now.addDays(1).addSecs(1));
        CHECK(file.document->verify().empty()); // what was written later still counts as later
        CHECK(file.document->database().execAndGet("SELECT count(*) FROM history_site").getInt64()
              == ++sites);
    }
    // Whoever wrote last goes on, although another clock is ahead.
    file.reopen();
    addProject(*file.document, QStringLiteral("TWO"));
    CHECK(file.document->database().execAndGet("SELECT count(*) FROM history_site").getInt64() == sites);
}

TEST_CASE("a clock at the end of what a number holds does no harm")
{
    PortfolioFile file;
    addProject(*file.document, QStringLiteral("ONE"));
    file.document->database().exec("UPDATE history_site SET clock = 9223372036854775807");
    sealAnew(file.document->database(), file.document->uuid()); // as if written so
    file.installation.person = QStringLiteral("Bo");
    file.reopen();
    addProject(*file.document, QStringLiteral("TWO"));
    CHECK(file.document->steps(1).front().person == QStringLiteral("Bo"));
    const auto changes = file.document->changesOf(file.document->steps(1).front());
    CHECK(changes.front().clock > 0);
    CHECK(file.document->verify().empty());
}

TEST_CASE("a file that goes round between machines names each stretch of work in a few letters")
{
    PortfolioFile file;
    for (int turn = 0; turn < 60; ++turn) {
        file.installation.id = QString::number(turn % 3);
        file.reopen();
        addProject(*file.document, QString::number(turn));
    }
    SQLite::Statement query(file.document->database(),
                            "SELECT count(*), max(length(seen)) FROM history_site");
    query.executeStep();
    CHECK(query.getColumn(0).getInt() == 60);
    CHECK(query.getColumn(1).getInt() < 40);
    CHECK(file.document->verify().empty());
}

TEST_CASE("the history comes in pages and by time without being read whole")
{
    PortfolioFile file;
    QDateTime now(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
    file.installation.now = [&now] { return now; };
    file.reopen();
    for (int i = 0; i < 10; ++i) {
        now = now.addDays(1);
        addProject(*file.document, QString::number(i));
    }
    const auto all = file.document->steps();
    const auto first = file.document->steps(4), second = file.document->steps(4, &first.back());
    REQUIRE(second.size() == 4);
    CHECK(second.front().id == all[4].id);
    CHECK(file.document->steps(4, &all.back()).empty());
    for (int days = -1; days < 11; ++days)
        CHECK(int(file.document->steps(-1, nullptr, now.addDays(-days).toLocalTime()).size())
              == std::min(10, days + 1));
    const auto plan = [&](const char *sql) {
        SQLite::Statement query(file.document->database(), std::string("EXPLAIN QUERY PLAN ") + sql);
        QString text;
        while (query.executeStep()) text += QString::fromStdString(query.getColumn(3).getString()) + u'\n';
        return text;
    };
    CHECK_FALSE(
        plan("SELECT * FROM history_step WHERE id < 9 ORDER BY id DESC LIMIT 4").contains(u"TEMP B-TREE"));
    CHECK(plan("SELECT * FROM history_change WHERE record = 1").contains(u"USING INDEX"));
    CHECK_FALSE(
        plan("SELECT * FROM history_step WHERE kind = 'done' AND state = 'done' ORDER BY id DESC LIMIT 1")
            .contains(u"TEMP B-TREE"));
}
