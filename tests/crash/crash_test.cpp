// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that is killed at any moment leaves what it had reported as done, whole, and nothing beside it.
// PASSERELLE_KILLS says how often; tools/faults kills more often than the suite.
#include "core/base/failure.h"
#include "core/document/backup.h"
#include "tests/crash/portfolio.h"
#include "tests/support/catch.h"
#include "tests/support/seed.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <iostream>
#include <memory>
#include <thread>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

constexpr int planLength = 60;

struct Life {
    bool killed = false;
    int reported = -1; // the last operation that was said to be done
    QString complaint;
};

// Kills at a random moment after the worker began, or lets it kill itself before a random call to the disk.
Life life(const CrashPlace &place, quint64 seed, int first, int attempt, std::mt19937_64 &random)
{
    const bool byCall = random() % 3;
    const quint64 furthest = std::array<quint64, 3>{100, 2000, 20000}[random() % 3];
    QProcess worker;
    worker.start(QCoreApplication::applicationDirPath() + QStringLiteral("/crash_worker"),
                 {place.folder, QString::number(seed), QString::number(planLength), QString::number(first),
                  QString::number(attempt), QString::number(byCall ? random() % furthest + 1 : 0)});
    REQUIRE(worker.waitForStarted());
    if (!byCall) {
        if (random() % 4) worker.waitForReadyRead();
        std::this_thread::sleep_for(std::chrono::microseconds(random() % (random() % 2 ? 5'000 : 300'000)));
        worker.kill();
    }
    REQUIRE(worker.waitForFinished(120'000));
    Life result;
    result.killed = worker.exitStatus() == QProcess::CrashExit;
    result.complaint = QString::fromUtf8(worker.readAllStandardError());
    const auto lines = worker.readAllStandardOutput().trimmed().split('\n');
    if (!lines.back().isEmpty()) result.reported = lines.back().toInt();
    return result;
}

QStringList filesIn(const QString &folder)
{
    QStringList names;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) names += QDir(folder).relativeFilePath(all.next());
    return names;
}

// The files that belong there while the portfolio is open; copies are looked at one by one.
void checkFiles(const CrashPlace &place, const Document &document)
{
    for (const QString &name : filesIn(place.folder)) {
        const bool expected = name == u"portfolio.passerelle" || name == u".portfolio.passerelle.lock"
            || name == QStringLiteral("data/sites/") + document.uuid()
            || (name.startsWith(QStringLiteral("data/backups/") + document.uuid() + u'/')
                && (name.endsWith(u".passerelle") || name.endsWith(u"/places")))
            || name.startsWith(u"partner/") || (name.startsWith(u"copy-") && name.endsWith(u".passerelle"));
        INFO(name.toStdString());
        CHECK(expected);
    }
}

void checkSame(const Held &found, const Held &expected)
{
    CHECK(found.undo.size() == expected.undo.size());
    CHECK(found.redo.size() == expected.redo.size());
    CHECK(found.content == expected.content);
    CHECK(found.migrations == expected.migrations);
}

// A backup or copy that was made at the beginning of an operation.
void checkCopy(const QString &path, const Plan &plan, int operation)
{
    INFO(path.toStdString());
    const Held &then = plan.after(operation - 1);
    const auto copy = Document::open(path, {}, Document::Access::Read, formatAfter(then.migrations));
    for (const Problem &problem : copy->verify()) FAIL_CHECK(problem.text.toStdString());
    checkSame(heldBy(*copy), counted(then));
}

void checkCopies(const CrashPlace &place, const Plan &plan, const Document &document)
{
    const auto all = backups(document);
    for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), 2); ++i)
        checkCopy(all[i].path, plan, operationAt(all[i].at));
    for (const QString &name : QDir(place.folder).entryList({QStringLiteral("copy-*.passerelle")})) {
        checkCopy(place.folder + u'/' + name, plan, name.section(u'-', 1).section(u'.', 0, 0).toInt());
        QFile::remove(place.folder + u'/' + name);
    }
}

// Answers which operation is to be done next.
int checkAfter(const Life &life, const CrashPlace &place, const Plan &plan)
{
    if (life.reported < 0 && !QFile::exists(place.path())) return 0;
    const int next = life.reported + 1; // it may have been done, or not; a backup is simply made again
    const Held &then = plan.after(std::min(next, plan.length()));
    const auto document = Document::open(
        place.path(), installationAt(place, next, 0), Document::Access::Write,
        formatAfter(then.migrations)); // a migration that was cut off is done now
    CHECK(document->readOnlyReason().toStdString().empty());
    checkFiles(place, *document);
    for (const Problem &problem : document->verify()) FAIL_CHECK(problem.text.toStdString());
    checkCopies(place, plan, *document);
    const Held found = heldBy(*document);
    const Held done = counted(plan.after(std::max(life.reported, 0)));
    if (next <= plan.length() && found != done && found == counted(then)) return next + 1;
    checkSame(found, done);
    return std::max(next, 1);
}

} // namespace

TEST_CASE("a program that is killed at any moment leaves what was done, whole, and nothing beside it")
{
    const quint64 seed = seedOfThisRun();
    INFO("PASSERELLE_SEED=" << seed);
    std::mt19937_64 random(seed);
    const int wanted = qEnvironmentVariableIsSet("PASSERELLE_KILLS")
        ? qEnvironmentVariableIntValue("PASSERELLE_KILLS")
        : 20;
    int kills = 0, underWay = 0, plans = 0;
    while (kills < wanted) {
        const QTemporaryDir folder;
        const CrashPlace place{folder.path()};
        const quint64 planSeed = random();
        const Plan plan(planSeed, planLength);
        ++plans;
        int next = 0;
        for (int attempt = 1; next <= plan.length() && kills < wanted; ++attempt) {
            INFO("plan " << planSeed << ", operation " << next << ", attempt " << attempt);
            Life lived = life(place, planSeed, next, attempt, random);
            lived.reported = std::max(lived.reported, next - 1);
            INFO("reported " << lived.reported << (lived.killed ? "" : ", ended by itself")
                             << lived.complaint.toStdString());
            kills += lived.killed;
            CHECK((lived.killed || lived.reported == plan.length()));
            const int before = lived.reported + 1;
            next = checkAfter(lived, place, plan);
            underWay += next > before;
            REQUIRE(!lived.complaint.size());
        }
    }
    if (wanted > 20)
        std::cout << kills << " kills over " << plans << " portfolios, " << underWay
                  << " times what was under way was done\n";
}
