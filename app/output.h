// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Results go to stdout in UTF-8, messages to stderr. A reader that has gone (`| head`) is no failure.
#pragma once

#include "core/exchange/import_result.h"

#include <QJsonValue>
#include <QString>

namespace passerelle
{

struct TextTable;

class Printer
{
public:
    // A line of the result.
    void line(const QString &text = {});
    // As wide as the terminal, unless the width is given; 0: nothing is cut.
    void table(const TextTable &table, int width = Printer::width());
    void bytes(const QByteArray &content);
    void json(const QJsonValue &value);
    // A message on stderr.
    static void message(const QString &text);
    // Shows on the terminal how far long work is; nothing when stderr is none.
    [[nodiscard]] static Progress progress();
    // Writes what is held back; throws Failure when stdout takes no more.
    void flush();
    // Columns of the terminal; nothing limits a pipe or a file: 0.
    [[nodiscard]] static int width();

private:
    QByteArray m_pending;
    bool m_gone = false;
};

} // namespace passerelle
