// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process until the window is painted.
#include "core/base/translation.h"
#include "core/document/document.h"
#include "core/sample/demo.h"
#include "tests/bench/benchmark.h"
#include "tests/bench/first_paint.h"
#include "tests/bench/inputs.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QSettings>

namespace passerelle::bench
{

namespace
{

constexpr const char *emptyWindow = "passerelle_bench_empty_window";

QString demonstration(const Workbench &bench, int projects)
{
    return bench.kept(QStringLiteral("demo-%1.passerelle").arg(projects), [&](const QString &path) {
        const auto document = Document::create(path, bench.installation());
        document->change(TEXT("Bench", "Demonstration"), {}, [&](Editor &editor) {
            fillDemo(editor, {.seed = 1, .projects = projects, .today = QDate(2026, 11, 22)});
        });
    });
}

// As runWindow() begins.
Measured start(Workbench &bench, const QString &file)
{
    int argc = 1;
    char name[] = "passerelle";
    char *argv[] = {name, nullptr};
    QApplication application(argc, argv);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       bench.scratch(QStringLiteral("settings")));
    QApplication::setWindowIcon(programIcon());
    applyLook(application, Scheme::Light);
    Translation translation;
    translation.use(Language::Fr);
    Session session(bench.installation());
    session.setLanguage(Language::Fr);
    MainWindow window(session, translation);
    window.show();
    if (!file.isEmpty()) window.openFile(file);
    waitForPaint(window);
    return bench.sinceStart();
}

Measured withoutFile(Workbench &bench) { return start(bench, {}); }

template <int projects> Measured withDemonstration(Workbench &bench)
{
    return start(bench, demonstration(bench, projects));
}

Measured withExpenses(Workbench &bench)
{
    constexpr int expenses = 100'000;
    return start(bench, expensesPortfolio(bench, expenses));
}

} // namespace

std::vector<Benchmark> windowBenchmarks()
{
    constexpr double atMost = 2.0;
    constexpr int few = 6, many = 40; // 40 projects make about 10 MB
    return {{"window",
             "from the start of the program to the painted window",
             0,
             {{"empty QMainWindow", nullptr, 0, 0, emptyWindow},
              {"without a portfolio", withoutFile},
              {"demonstration of 6 projects", withDemonstration<few>},
              {"demonstration of 40 projects", withDemonstration<many>, atMost},
              {"portfolio of 100 MB", withExpenses}},
             true}};
}

} // namespace passerelle::bench
