// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import did, the same for every source.
#pragma once

#include <QStringList>

#include <functional>
#include <vector>

namespace passerelle
{

// Told now and then how much of the whole is done; its answer false stops the import, which then throws
// Failure, so that nothing has changed. May be empty.
using Progress = std::function<bool(qint64 done, qint64 total)>;
void tell(const Progress &progress, qint64 done, qint64 total);

struct ImportResult {
    int inserted = 0, updated = 0, unchanged = 0;
    // What could not be read and of which nothing was written.
    struct Refused {
        int line; // in the source, from 1; 0: the reason says where
        QString reason; // a whole sentence in the language of the screen
    };
    std::vector<Refused> refused;
    // Whole sentences about what was written and should be looked at.
    QStringList notes;
    QStringList ignored; // columns, keys, entities that mean nothing here
    QString dialect; // how the source was read: "UTF-8, semicolon, decimal comma"
};

} // namespace passerelle
