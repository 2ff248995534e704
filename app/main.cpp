// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One program: a window, or with a command the command line.
#include "app/command_line.h"
#include "app/output.h"

#ifdef PASSERELLE_WINDOW
#include "app/installation.h"
#include "core/base/translation.h"
#include "ui/window.h"
#endif

#include <QApplication>

#include <csignal>
#include <cstdlib>

using namespace passerelle;

namespace
{

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) words += QString::fromLocal8Bit(argv[i]);
    return words;
}

// Remarks of Qt about the environment (no runtime folder, no desktop) mean nothing to whoever runs a command.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) Printer::message(text);
}

#ifdef PASSERELLE_WINDOW
QStringList wordsGiven;

// Qt would say it in its own words and abort.
void refuseWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg) return;
    Printer::message(withoutDisplay(wordsGiven));
    std::_Exit(int(ExitStatus::Failed));
}
#endif

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("passerelle"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PASSERELLE_VERSION));
    const QStringList words = wordsOf(argc, argv);
    const Request request = requestOf(words);

#ifdef PASSERELLE_WINDOW
    if (request.kind == Request::Kind::Window) {
        wordsGiven = words;
        qInstallMessageHandler(refuseWithoutDisplay);
        QApplication application(argc, argv);
        qInstallMessageHandler(nullptr);
        Translation translation;
        return runWindow(application, request.words.value(0), thisInstallation(), translation,
                         languageGiven(words));
    }
#endif

    qInstallMessageHandler(dropRemarks);
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
    const auto run = [&](auto &&) { return runCommandLine(request, words); };
    if (!request.command || !request.command->draws) return run(QCoreApplication(argc, argv));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return run(QApplication(argc, argv));
}
