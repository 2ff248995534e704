// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/look.h"

#include <QApplication>
#include <QStandardPaths>

int runCatch(int argc, char **argv);

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    passerelle::applyLook(app, passerelle::Scheme::Light);
    return runCatch(argc, argv);
}
