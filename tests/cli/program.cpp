// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <memory>
#include <unistd.h>

namespace passerelle
{

namespace
{

constexpr int patience = 120'000;
constexpr uid_t nobody = 65534;

void prepare(QProcess &process, const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PASSERELLE_DATA"), folder + QStringLiteral("/data"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("LANGUAGE"));
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY"}) // a command needs none
        environment.remove(QLatin1String(display));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
}

Result resultOf(QProcess &process, const QStringList &words)
{
    process.start(QStringLiteral(PASSERELLE_PROGRAM), words);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

Sandbox::Sandbox() { QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); }

Result Sandbox::run(const QString &words, const QStringList &more) const
{
    QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : all)
        if (word == u"FILE") word = portfolio();
    return runWords(all + more);
}

Result Sandbox::runWords(const QStringList &words) const
{
    QProcess process;
    prepare(process, m_folder.path());
    return resultOf(process, words);
}

std::vector<Result> Sandbox::runTogether(const std::vector<QStringList> &all,
                                         const std::function<void()> &meanwhile) const
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const QStringList &words : all) {
        processes.push_back(std::make_unique<QProcess>());
        prepare(*processes.back(), m_folder.path());
        processes.back()->start(QStringLiteral(PASSERELLE_PROGRAM), words);
    }
    meanwhile();
    std::vector<Result> results;
    for (const auto &process : processes) {
        if (!process->waitForFinished(patience) || process->exitStatus() != QProcess::NormalExit)
            results.emplace_back();
        else
            results.push_back({process->exitCode(), process->readAllStandardOutput(),
                               QString::fromUtf8(process->readAllStandardError())});
    }
    return results;
}

Result Sandbox::runUnprivileged(const QStringList &words) const
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555));
    QProcess process;
    prepare(process, m_folder.path());
    if (geteuid() == 0) // permissions do not bind root
        process.setChildProcessModifier([] {
            if (setuid(nobody) != 0) _exit(99);
        });
    Result result = resultOf(process, words);
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    return result;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(content);
}

} // namespace passerelle
