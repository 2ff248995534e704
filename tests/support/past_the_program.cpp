// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/past_the_program.h"

#include <QFile>
#include <SQLiteCpp/SQLiteCpp.h>

#include <stdexcept>

namespace passerelle
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("The file cannot be read: " + path.toStdString());
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("The file cannot be written: " + path.toStdString());
}

void tamper(const QString &path, const char *sql)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(sql);
}

} // namespace passerelle
