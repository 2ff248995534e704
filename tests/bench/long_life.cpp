// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What ten years of work do to a file: makes one with many changes and prints what opening, changing,
// undoing, reading the history, backing up and compacting take. long_life [CHANGES] [FOLDER]
#include "core/document/backup.h"
#include "core/document/compact.h"
#include "core/document/document.h"
#include "core/model/organisation.h"
#include "core/model/project.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdio>

using namespace passerelle;

namespace
{

constexpr Label edit = TEXT("Bench", "Edit %1");
constexpr qint64 records = 1000;
constexpr qint64 bigStep = 5000; // changes; every other change is one of a step of its own up to smallSteps
constexpr qint64 smallSteps = 20000;
constexpr qint64 secondsBetween = 300;

void print(const char *what, double milliseconds) { std::printf("%-42s %12.2f ms\n", what, milliseconds); }

template <class Work> void measure(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    print(what, double(timer.nsecsElapsed()) / 1e6);
}

struct Life {
    Installation installation;
    QString path;
    QDateTime clock{QDate(2026, 1, 1), QTime(8, 0), Qt::UTC};
    std::vector<Organisation> organisations;
};

void write(Editor &editor, Life &life, qint64 number)
{
    Organisation &organisation = life.organisations[std::size_t(number * 7919 % records)];
    organisation.city = QStringLiteral("City %1").arg(number);
    editor.update(organisation);
}

void live(Life &life, qint64 changes)
{
    const auto document = Document::create(life.path, life.installation);
    document->database().exec("PRAGMA synchronous = OFF"); // the disk is not what is measured
    document->change(edit, {}, [&](Editor &editor) {
        for (Organisation &organisation : life.organisations) {
            organisation.name =
                QStringLiteral("Organisation %1").arg(&organisation - life.organisations.data());
            editor.insert(organisation);
        }
    });
    qint64 done = records, small = 0;
    while (done < changes) {
        life.clock = life.clock.addSecs(secondsBetween);
        const bool big = small >= smallSteps || (done < changes / 2 && changes > 2 * smallSteps);
        const qint64 count = std::min(big ? bigStep : 1, changes - done);
        small += !big;
        document->change(edit, QString::number(done), [&](Editor &editor) {
            for (qint64 i = 0; i < count; ++i) write(editor, life, done + i);
        });
        done += count;
    }
}

void changeAndLook(Document &document, Life &life)
{
    measure("first change",
            [&] { document.change(edit, {}, [&](Editor &e) { write(e, life, 999999937); }); });
    constexpr int times = 100;
    measure("100 changes", [&] {
        for (int i = 0; i < times; ++i)
            document.change(edit, {}, [&](Editor &editor) { write(editor, life, 1000000007 + i); });
    });
    measure("100 undos", [&] {
        for (int i = 0; i < times; ++i) document.undo();
    });
    measure("what can be undone", [&] { (void)document.undoable(); });
    const std::vector<Step> page = document.steps(500);
    measure("latest 500 steps", [&] { (void)document.steps(500); });
    measure("the 500 before them", [&] { (void)document.steps(500, &page.back()); });
    const Entity &entity = describe<Organisation>();
    const qint64 record = life.organisations[0].id.number;
    std::printf("%-42s %12zu\n", "changes of one record", document.changesOf(entity, record).size());
    measure("latest 50 changes of it", [&] { (void)document.changesOf(entity, record, 50); });
    measure("latest change of each of its fields", [&] { (void)document.latestChangesOf(entity, record); });
    measure("steps of the last day", [&] { (void)document.steps(-1, nullptr, life.clock.addDays(-1)); });
}

void run(qint64 changes, const QString &folder)
{
    Life life;
    life.organisations.resize(records);
    life.path = folder + QStringLiteral("/life.passerelle");
    life.installation = {
        QStringLiteral("bench"), QStringLiteral("Ana"), {}, folder + QStringLiteral("/data"), [&life] {
            return life.clock;
        }};
    measure("making it", [&] { live(life, changes); });
    const qint64 size = QFileInfo(life.path).size();
    std::printf("%-42s %12lld\n%-42s %12.1f\n", "bytes", static_cast<long long>(size), "bytes a change",
                double(size) / double(changes));
    std::unique_ptr<Document> document;
    measure("opening",
            [&] { document = Document::open(life.path, life.installation, Document::Access::Write); });
    changeAndLook(*document, life);
    measure("closing", [&] { document.reset(); });
    Installation stranger = life.installation;
    stranger.dataFolder = folder + QStringLiteral("/stranger");
    measure("opening on another computer",
            [&] { document = Document::open(life.path, stranger, Document::Access::Write); });
    measure("backup", [&] { (void)backUp(*document, QStringLiteral("request")); });
    std::size_t problems = 0;
    measure("verify", [&] { problems = document->verify().size(); });
    std::printf("%-42s %12zu\n", "problems", problems);
    measure("what compacting to a year would drop", [&] { (void)compactable(*document, 365); });
    Compaction done;
    measure("compacting to a day", [&] { done = compact(*document, 1); });
    std::printf("%-42s %12lld\n%-42s %12lld\n%-42s %12lld\n", "steps dropped",
                static_cast<long long>(done.steps), "changes dropped", static_cast<long long>(done.changes),
                "bytes afterwards", static_cast<long long>(done.after));
    measure("verify afterwards", [&] { problems = document->verify().size(); });
    std::printf("%-42s %12zu\n", "problems afterwards", problems);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    constexpr qint64 million = 1000000;
    const qint64 changes = words.size() > 1 ? std::max(records, words[1].toLongLong()) : million;
    QTemporaryDir folder;
    try {
        run(changes, words.size() > 2 ? words[2] : folder.path());
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
    return 0;
}
