// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output.h"

#include "app/text_table.h"
#include "core/base/failure.h"
#include "core/base/label.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace passerelle
{

namespace
{
constexpr int holdBack = 1 << 16;
}

void Printer::line(const QString &text) { bytes(text.toUtf8() + '\n'); }

void Printer::table(const TextTable &table, int width)
{
    for (const QStringList lines = table.lines(width); const QString &text : lines) line(text);
}

void Printer::bytes(const QByteArray &content)
{
    m_pending += content;
    if (m_pending.size() >= holdBack) flush();
}

void Printer::json(const QJsonValue &value)
{
    if (value.isArray())
        bytes(QJsonDocument(value.toArray()).toJson());
    else
        bytes(QJsonDocument(value.toObject()).toJson());
}

void Printer::message(const QString &text)
{
    const QByteArray utf8 = text.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, std::size_t(utf8.size()), stderr);
}

void Printer::flush()
{
    const QByteArray now = std::exchange(m_pending, {});
    if (m_gone || now.isEmpty()) return;
    const bool written = std::fwrite(now.constData(), 1, std::size_t(now.size()), stdout)
            == std::size_t(now.size())
        && std::fflush(stdout) == 0;
    if (written) return;
    m_gone = true;
    if (errno != EPIPE)
        throw Failure(translated(TEXT("CommandLine", "The result could not be written: %1."))
                          .arg(qt_error_string(errno)));
}

Progress Printer::progress()
{
#ifdef Q_OS_UNIX
    if (!isatty(STDERR_FILENO)) return {};
#endif
    return [shown = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? int(done * 100 / total) : 100;
        if (percent != std::exchange(shown, percent))
            std::fprintf(stderr, percent < 100 ? "\r%3d %%" : "\r     \r", percent);
        return true;
    };
}

int Printer::width()
{
#ifdef Q_OS_UNIX
    winsize size{};
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) return size.ws_col;
#endif
    return 0;
}

} // namespace passerelle
