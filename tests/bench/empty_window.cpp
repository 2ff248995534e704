// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor of starting: a program that has nothing but Qt and a window. Prints what a sample prints.
#include "tests/bench/first_paint.h"
#include "tests/bench/process_figures.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

#include <cstdio>

using namespace passerelle::bench;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const qint64 startedAt = QApplication::arguments().last().toLongLong();
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("Open"));
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    window.resize(1440, 900);
    window.show();
    waitForPaint(window);
    std::printf("%.9f %lld\n", double(monotonicNanoseconds() - startedAt) / 1e9, (long long)peakKilobytes());
}
