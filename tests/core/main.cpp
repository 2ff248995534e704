// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QStandardPaths>

int runCatch(int argc, char **argv);

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication app(argc, argv);
    return runCatch(argc, argv);
}
