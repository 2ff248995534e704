// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that a person wants to import: what they are and what they hold, before anything is written.
#pragma once

#include "core/exchange/table_import.h"

#include <QByteArray>

namespace passerelle
{

struct ImportSource {
    enum class Kind { Tables, Json, Cordis };
    struct Sheet {
        Table table;
        const Entity *entity = nullptr; // what its rows are; null: it is left out
        QHash<QString, QString> map; // column of the table → field, where a person said something else
    };
    Kind kind = Kind::Tables;
    QString name; // of the first file
    std::vector<Sheet> sheets;
    QByteArray json;
    QByteArray cordisProjects, cordisOrganisations;
};

// The suffix tells what a file is, the head of a table whether it comes from CORDIS, its name what its rows
// are. Throws Failure when a file cannot be read or the files do not go together.
[[nodiscard]] ImportSource readSource(const QStringList &paths);

ImportResult importSource(Editor &editor, const ImportSource &source, const ImportOptions &options);

} // namespace passerelle
