// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing is lost or half done whichever call to the disk fails, the person is told in plain words, and the
// same works when the disk does again. A sample of the calls; with PASSERELLE_EVERY_CALL set, each of them
// once, and some of them also for good and late. PASSERELLE_OPERATION=name tries only that operation,
// PASSERELLE_CALL=n only that call.
#include "core/base/failure.h"
#include "core/document/backup.h"
#include "core/exchange/table_import.h"
#include "core/merge/collect.h"
#include "core/merge/merge.h"
#include "core/model/project.h"
#include "core/store/sql.h"
#include "tests/core/disk_operations.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/portfolio_state.h"
#include "tests/support/seed.h"
#include "tests/support/words.h"

#include <QDir>
#include <QTemporaryDir>
#include <sqlite3.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <random>
#include <thread>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

using State = PortfolioState;

State stateOf(const TriedPortfolio &portfolio, bool numbers, bool strict = false)
{
    return testing::stateOf(portfolio.folder.path(), portfolio.document.get(), numbers, strict);
}

// ---- what must be true

// One of our sentences about a disk, and none of SQLite's.
bool isPlain(const QString &text)
{
    const QString mark = QStringLiteral("\x01");
    for (const int code : {SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY}) {
        QStringList parts = explained(SQLite::Exception("", code), mark).text().split(mark);
        if (std::all_of(parts.begin(), parts.end(), [&](const QString &p) { return text.contains(p); }))
            return true;
    }
    return text.contains(u"is damaged. Go back to a backup"); // what cannot be read
}

void checkWhole(const TriedPortfolio &portfolio)
{
    for (const Problem &problem : portfolio.document->verify()) FAIL_CHECK(problem.text.toStdString());
    CHECK(testing::numbersAgree(*portfolio.document));
    for (const Backup &backup : backups(*portfolio.document)) {
        if (backup.reason == u"request" && backup.at < portfolio.time.addSecs(-3600)) continue;
        const auto document = Document::open(backup.path, {}, Document::Access::Read);
        CHECK(document->count(describe<Project>()) >= 5);
    }
}

struct Attempt {
    QString failure;
    bool done = false;
};

Attempt attempt(const Operation &operation, TriedPortfolio &portfolio)
{
    Attempt result;
    try {
        operation.run(portfolio);
        result.done = true;
    } catch (const Failure &failure) {
        result.failure = failure.text();
    } catch (const std::exception &exception) {
        FAIL_CHECK("not a Failure: " << exception.what());
    }
    return result;
}

void checkSame(const State &found, const State &expected)
{
    CHECK(found.content == expected.content);
    CHECK(found.files == expected.files);
}

// What fails is told, leaves all as it was and then works, for the same or a reopened document.
bool failOnce(FaultyDisk &disk, const Operation &operation, const State &after, int call,
              FaultyDisk::Fault fault, int code, bool reopened)
{
    INFO((reopened ? "reopened between" : "not reopened between"));
    const auto portfolio = prepared(operation);
    const State before = stateOf(*portfolio, true);
    disk.fail(call, fault, code);
    const Attempt first = attempt(operation, *portfolio);
    disk.heal();
    CHECK((disk.failed() || first.done)); // how often is read depends on what is still in memory
    if (!first.done) {
        INFO(first.failure.toStdString());
        // A disk that died at the last call: what was asked for may have been done.
        const bool open = first.failure.contains(u"cannot be told");
        CHECK((open || isPlain(first.failure)));
        const auto checkKept = [&](bool openedAgain) {
            if (!open || stateOf(*portfolio, false, openedAgain).content != after.content)
                checkSame(stateOf(*portfolio, true, openedAgain), before);
        };
        checkKept(false);
        CHECK(portfolio->told == 0);
        if (portfolio->document) {
            checkWhole(*portfolio);
            if (reopened) {
                portfolio->document.reset();
                portfolio->open();
                checkKept(true);
            }
        }
        const Attempt second = attempt(operation, *portfolio);
        INFO("again: " << second.failure.toStdString());
        CHECK(second.done);
    }
    REQUIRE(portfolio->document);
    checkSame(stateOf(*portfolio, false), after);
    portfolio->document.reset();
    portfolio->open();
    checkSame(stateOf(*portfolio, false, true), after);
    checkWhole(*portfolio);
    return !first.done;
}

constexpr std::size_t someOfEach = 5;

// As many of each kind of call; 0: all of them.
std::vector<int> sample(const std::vector<FaultyDisk::Call> &calls, std::size_t ofEach,
                        std::mt19937_64 &random)
{
    std::map<FaultyDisk::Call, std::vector<int>> byKind;
    for (std::size_t i = 0; i < calls.size(); ++i) byKind[calls[i]].push_back(int(i) + 1);
    std::vector<int> chosen;
    for (auto &[kind, numbers] : byKind) {
        std::shuffle(numbers.begin(), numbers.end(), random);
        if (ofEach) numbers.resize(std::min(numbers.size(), ofEach));
        chosen.insert(chosen.end(), numbers.begin(), numbers.end());
    }
    return chosen;
}

} // namespace

TEST_CASE("whichever call to the disk fails, nothing is half done and the same works afterwards")
{
    const quint64 seed = seedOfThisRun();
    INFO("PASSERELLE_SEED=" << seed);
    std::mt19937_64 random(seed);
    const bool every = qEnvironmentVariableIsSet("PASSERELLE_EVERY_CALL");
    const QString only = qEnvironmentVariable("PASSERELLE_OPERATION");
    (void)original();
    (void)partnersWork();
    FaultyDisk disk;
    for (const Operation &operation : operations()) {
        if (!only.isEmpty() && only != QLatin1String(operation.name)) continue;
        auto portfolio = prepared(operation);
        (void)stateOf(*portfolio, true); // as below: what was read is not read again
        disk.count();
        operation.run(*portfolio);
        const auto calls = disk.calls();
        const State after = stateOf(*portfolio, false);
        portfolio.reset();
        for (const auto fault :
             {FaultyDisk::Fault::Once, FaultyDisk::Fault::Lasting, FaultyDisk::Fault::Late}) {
            const bool once = fault == FaultyDisk::Fault::Once;
            auto chosen = sample(calls, every ? (once ? 0 : someOfEach) : 1, random);
            if (!every && !once) chosen = {chosen[random() % chosen.size()]};
            if (const int call = qEnvironmentVariableIntValue("PASSERELLE_CALL")) chosen = {call};
            int reported = 0;
            for (const int call : chosen) {
                const auto kind = calls[std::size_t(call) - 1];
                const int code = testing::codeFor(kind, unsigned(random()));
                INFO(operation.name << ": " << testing::nameOf(kind) << ", call " << call << " of "
                                    << calls.size() << ", fault " << int(fault) << ", code " << code);
                reported += failOnce(disk, operation, after, call, fault, code, random() % 2);
            }
            if (every)
                std::cout << operation.name << ", fault " << int(fault) << ": " << chosen.size() << " of "
                          << calls.size() << " calls failed, " << reported << " reported\n"
                          << std::flush;
        }
    }
}

TEST_CASE("an edit that goes on after the disk has failed changes nothing")
{
    (void)original();
    FaultyDisk disk;
    for (int call = 1; call < 60; call += 3) {
        const auto portfolio = prepared(operations()[2]);
        const State before = stateOf(*portfolio, true);
        disk.fail(call, FaultyDisk::Fault::Once, SQLITE_IOERR_READ);
        CHECK_THROWS_AS(portfolio->document->change(edit, {},
                                                    [&](Editor &editor) {
                                                        for (int i = 0; i < 100; ++i) {
                                                            try {
                                                                Project project;
                                                                project.acronym = QString::number(i);
                                                                editor.insert(project);
                                                            } catch (const std::exception &) {
                                                                continue; // as an import that lists it
                                                            }
                                                        }
                                                        if (!disk.failed()) throw Failure(QString());
                                                    }),
                        Failure);
        disk.heal();
        CHECK(stateOf(*portfolio, true) == before);
        checkWhole(*portfolio);
    }
}

TEST_CASE(
    "what the disk failed in the midst of is not in the index of the search that the next change writes")
{
    (void)original();
    FaultyDisk disk;
    for (int call = 100; call < 140; ++call) {
        INFO(call);
        const auto portfolio = prepared(operations()[3]);
        disk.fail(call, FaultyDisk::Fault::Once, SQLITE_IOERR_READ);
        (void)attempt(operations()[3], *portfolio);
        disk.heal();
        addProjects(*portfolio->document, 20, 30);
        for (const Problem &problem : portfolio->document->verify()) FAIL_CHECK(problem.text.toStdString());
    }
}

TEST_CASE("what is reported as done is on the disk, even if the power fails at once")
{
    (void)original();
    FaultyDisk disk;
    const auto portfolio = prepared(operations()[2]);
    disk.count();
    retitle(*portfolio->document, QStringLiteral("Done"));
    REQUIRE(disk.calls().back()
            == FaultyDisk::Call::Delete); // of the journal, from which SQLite would go back
    CHECK(disk.deletionSynced());
}

TEST_CASE("on a slow disk everything works, later")
{
    (void)original();
    (void)partnersWork();
    FaultyDisk disk;
    disk.before([](int) { std::this_thread::sleep_for(std::chrono::microseconds(100)); });
    for (const Operation &operation : operations()) {
        INFO(operation.name);
        if (operation.name == std::string_view("create") || operation.name == std::string_view("import"))
            continue;
        const auto portfolio = prepared(operation);
        CHECK(attempt(operation, *portfolio).failure.toStdString().empty());
        checkWhole(*portfolio);
    }
}
