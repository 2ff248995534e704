// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "core/document/backup.h"
#include "core/document/compact.h"
#include "core/document/writer_site.h"
#include "core/exchange/json_export.h"
#include "core/model/attachment.h"
#include "core/model/entities.h"
#include "core/model/project.h"
#include "core/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/random_rows.h"
#include "tests/support/seed.h"
#include "tests/support/words.h"

#include <QFileInfo>
#include <SQLiteCpp/SQLiteCpp.h>

using namespace passerelle;

namespace
{

// A portfolio whose clock the test turns.
struct Aging : PortfolioFile {
    QDateTime now{QDate(2026, 1, 1), QTime(8, 0), Qt::UTC};
    Project project;

    Aging()
    {
        installation.now = [this] { return now; };
        reopen();
        project.acronym = QStringLiteral("ALP");
        document->change(edit, {}, [&](Editor &editor) { editor.insert(project); });
    }
    void rename(const QString &acronym)
    {
        project.acronym = acronym;
        document->change(edit, acronym, [&](Editor &editor) { editor.update(project); });
    }
    qint64 number(const char *sql) const { return document->database().execAndGet(sql).getInt64(); }
    QByteArray content() const { return portfolioJson(*document); }
};

void requireWhole(const Document &document)
{
    for (const Problem &problem : document.verify()) UNSCOPED_INFO(problem.text.toStdString());
    REQUIRE(document.verify().empty());
}

} // namespace

TEST_CASE("compacting drops what was overwritten long ago and nothing else")
{
    Aging file;
    for (int i = 0; i < 20; ++i) file.rename(QStringLiteral("OLD%1").arg(i));
    file.now = file.now.addDays(400);
    file.rename(QStringLiteral("NEW1"));
    file.rename(QStringLiteral("NEW2"));
    const QByteArray before = file.content();
    const Compaction would = compactable(*file.document, 365);
    CHECK(file.document->steps().size() == 23);
    int told = 0;
    file.document->observe([&](const ChangedRecords &changed) { told += changed.everything; });
    const Compaction done = compact(*file.document, 365);
    CHECK(told == 1);
    CHECK(would.changes == done.changes);
    CHECK(done.steps == 21);
    CHECK(done.changes == 20); // all names but the two of the steps that stay; how it came to be stays
    CHECK(done.until == QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC));
    CHECK(file.content() == before);
    requireWhole(*file.document);
    const auto all = backups(*file.document);
    REQUIRE(all.size() == 1);
    CHECK(all.front().reason == QStringLiteral("compaction"));
    // What is left is undone, and no more.
    file.document->undo();
    file.document->undo();
    CHECK(file.document->record<Project>(file.project.id)->acronym == QStringLiteral("OLD19"));
    CHECK_THROWS_AS(file.document->undo(), Failure);
    requireWhole(*file.document);
    // Nothing is left to drop.
    CHECK(compact(*file.document, 365).steps == 0);
}

TEST_CASE("the room of what was dropped is given back")
{
    Aging file;
    file.document->change(TEXT("Test", "Much"), {}, [&](Editor &editor) {
        for (int i = 0; i < 3000; ++i) {
            file.project.acronym = QStringLiteral("P%1").arg(i);
            editor.update(file.project);
        }
    });
    file.now = file.now.addDays(400);
    file.rename(QStringLiteral("NEW"));
    const Compaction done = compact(*file.document, 365);
    CHECK(done.after < done.before - 100'000);
    requireWhole(*file.document);
}

TEST_CASE("a step that can still be redone is not dropped, nor what came after it")
{
    Aging file;
    file.rename(QStringLiteral("ONE"));
    file.rename(QStringLiteral("TWO"));
    file.document->undo();
    file.now = file.now.addDays(400);
    CHECK(compact(*file.document, 365).steps == 2);
    file.document->redo();
    CHECK(file.document->record<Project>(file.project.id)->acronym == QStringLiteral("TWO"));
    requireWhole(*file.document);
}

TEST_CASE("clocks of a file made to do harm overflow nowhere")
{
    Aging file;
    file.rename(QStringLiteral("HERE"));
    // Two sites that have seen each other, one of them at the end of time.
    file.document->database().exec(
        "UPDATE history_change SET clock = 9223372036854775807; INSERT INTO history_site SELECT 77, 'other', "
        "'Bo', "
        "'', began, \"schema\", json_object(CAST(site AS TEXT), 2), 1, 0, clock FROM history_site; UPDATE "
        "history_site SET seen = '{\"77\": 1}' WHERE site <> 77; INSERT INTO history_change SELECT 77, 1, "
        "0, entity, record, \"column\", old, 'THERE' FROM history_change WHERE "
        "\"column\" = 'acronym'");
    // What is put forward is never more than a clock can be.
    const QString sql = QString::fromStdString(causalClock(file.document->database()));
    const QString ahead = sql.section(QStringLiteral(" WHEN 77 THEN "), 1).section(u' ', 0, 0);
    INFO(sql.toStdString());
    CHECK(ahead.toLongLong() > 0);
    CHECK(ahead.toLongLong() < qint64(1) << 62);
}

TEST_CASE("contents that nothing names any more go, those that a step can bring back stay")
{
    Aging file;
    FileDocument old, recent;
    file.document->change(edit, {}, [&](Editor &editor) {
        old.contentHash = editor.keep("old");
        recent.contentHash = editor.keep("recent");
        old.title = recent.title = QStringLiteral("T");
        editor.insert(old);
        editor.insert(recent);
    });
    file.document->change(edit, {}, [&](Editor &e) { e.remove(describe<FileDocument>(), old.id.number); });
    file.now = file.now.addDays(400);
    file.document->change(edit, {}, [&](Editor &e) { e.remove(describe<FileDocument>(), recent.id.number); });
    CHECK(compact(*file.document, 365).contents == 1);
    CHECK_FALSE(file.document->content(old.contentHash));
    file.document->change(edit, {}, [](Editor &editor) { editor.keep("of no record"); });
    CHECK(compact(*file.document, 365).contents == 1);
    file.document->undo();
    CHECK(file.document->content(recent.contentHash) == QByteArray("recent"));
}

TEST_CASE("a file that is only read, or held by others, is not compacted")
{
    Aging file;
    file.rename(QStringLiteral("ONE"));
    file.reopen(Document::Access::Read);
    CHECK_THROWS_AS(compact(*file.document, 0), Failure);
    file.reopen();
    file.document->database().setBusyTimeout(0);
    SQLite::Database other(file.path.toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    CHECK_THROWS_AS(compact(*file.document, 0), Failure);
    other.exec("ROLLBACK");
    CHECK(file.document->steps().size() == 2);
    requireWhole(*file.document);
}

TEST_CASE("an index of the search that does not agree is made anew by compacting")
{
    const char *const faults[] = {
        "INSERT INTO search (rowid, title, words, entity) VALUES (7, 'bad', '', 'project')",
        "DELETE FROM search",
        "DELETE FROM search_content",
        "UPDATE search_content SET c0 = 'x'",
        "UPDATE search_data SET block = x'00' WHERE id > 10",
        "DELETE FROM search_docsize",
        "INSERT INTO search_config VALUES ('rank', 'bm25(1)')",
    };
    for (const char *fault : faults) {
        CAPTURE(fault);
        Aging file;
        SQLite::Database(file.path.toStdString(), SQLite::OPEN_READWRITE).exec(fault);
        const auto problems = file.document->verify();
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().text.contains(u"“compact”"));
        compact(*file.document, 365);
        requireWhole(*file.document);
        CHECK(search(*file.document, QStringLiteral("alp")).size() == 1);
        file.rename(QStringLiteral("LATER"));
        requireWhole(*file.document);
    }
}

TEST_CASE("an index with capitals where letters are taken apart, as files have it, is one that agrees")
{
    Aging file;
    file.rename(QStringLiteral("№ 7"));
    file.document->database().exec("UPDATE search SET title = replace(title, 'no', 'No')");
    CHECK(search(*file.document, QStringLiteral("no 7")).size() == 1);
    requireWhole(*file.document);
}

TEST_CASE("any history compacted to any day gives the same records and verifies")
{
    const quint64 seed = seedOfThisRun();
    INFO("PASSERELLE_SEED=" << seed);
    std::mt19937_64 random(seed);
    Aging file;
    const auto pick = [&](const Entity &entity) -> qint64 {
        const auto numbers = file.document->numbers(entity);
        return numbers.empty() ? 0 : numbers[random() % numbers.size()];
    };
    const Entity &entity = describe<Tag>();
    for (int step = 0; step < 60; ++step) {
        file.now = file.now.addDays(int(random() % 5));
        const auto what = random() % 8;
        if (what == 0 && file.document->undoable())
            file.document->undo();
        else if (what == 1 && file.document->redoable())
            file.document->redo();
        else if (what == 2)
            file.reopen();
        else
            file.document->change(edit, {}, [&](Editor &editor) {
                Row row = randomRow(entity, random, pick);
                if (const qint64 record = pick(entity); record && what < 6) {
                    row.setId(record);
                    what == 5 ? void(editor.remove(entity, record)) : void(editor.update(row));
                } else {
                    editor.insert(row);
                }
            });
        if (random() % 10 == 0) {
            const QByteArray before = file.content();
            compact(*file.document, int(random() % 30));
            REQUIRE(file.content() == before);
            requireWhole(*file.document);
        }
    }
    while (file.document->undoable()) file.document->undo();
    requireWhole(*file.document);
}
