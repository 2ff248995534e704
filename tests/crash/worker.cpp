// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works on a portfolio until it is killed, and says what is done when it is done:
//     crash_worker FOLDER SEED LENGTH FIRST ATTEMPT CALL
// does the operations of the plan from FIRST on; before that call to the disk it kills itself (0: never).
#include "core/base/failure.h"
#include "tests/crash/portfolio.h"
#include "tests/support/faulty_disk.h"

#include <QCoreApplication>
#include <SQLiteCpp/SQLiteCpp.h>

#include <csignal>
#include <cstdio>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

void say(int done)
{
    std::printf("%d\n", done);
    std::fflush(stdout);
}

void work(const QStringList &arguments)
{
    const CrashPlace place{arguments.at(1)};
    const Plan plan(arguments.at(2).toULongLong(), arguments.at(3).toInt());
    int number = arguments.at(4).toInt();
    const Installation installation = installationAt(place, number, arguments.at(5).toInt());
    std::unique_ptr<Document> document;
    const auto openAsAfter = [&](int version) {
        document.reset();
        document = Document::open(place.path(), installation, Document::Access::Write,
                                  formatAfter(plan.after(version).migrations));
        // Half of the workers write before a change ends, as over a portfolio of many years.
        if (arguments.at(2).toULongLong() % 2) document->database().exec("PRAGMA cache_size = 20");
    };
    if (number == 0) {
        document = Document::create(place.path(), installation);
        say(number++);
    } else {
        openAsAfter(number - 1);
        say(number - 1);
    }
    for (; number <= plan.length(); ++number) {
        const auto kind = plan.operation(number).kind;
        if (kind == Operation::Kind::Reopen || kind == Operation::Kind::Migrate)
            openAsAfter(number);
        else
            perform(place, plan.operation(number), number, *document);
        say(number);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    try {
        FaultyDisk disk;
        if (const int last = QCoreApplication::arguments().at(6).toInt())
            disk.before([last](int call) {
                if (call == last) std::raise(SIGKILL);
            });
        work(QCoreApplication::arguments());
        return 0;
    } catch (const Failure &failure) {
        std::fprintf(stderr, "%s\n", qPrintable(failure.text()));
        return 1;
    }
}
