// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The database of a portfolio, past the program.
#pragma once

#include "core/store/sql.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>

namespace passerelle::testing
{

class RawDatabase
{
public:
    explicit RawDatabase(const QString &path)
        : m_database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
    {
        m_database.exec("PRAGMA synchronous = OFF");
        m_database.exec("PRAGMA legacy_alter_table = ON"); // triggers name functions that are not there
    }
    void run(const QString &sql) { m_database.exec(sql.toStdString()); }
    void run(const char *sql) { m_database.exec(sql); }
    qint64 number(const QString &sql)
    {
        SQLite::Statement query(m_database, sql.toStdString());
        return query.executeStep() ? query.getColumn(0).getInt64() : 0;
    }
    QStringList texts(const char *sql)
    {
        SQLite::Statement query(m_database, sql);
        QStringList all;
        while (query.executeStep()) all += textAt(query, 0);
        return all;
    }
    // Without the triggers that would write the history, which afterwards are there again.
    void silently(const std::function<void()> &change)
    {
        const QStringList triggers = texts("SELECT \"sql\" FROM sqlite_schema WHERE \"type\" = 'trigger'");
        for (const QString &name : texts("SELECT \"name\" FROM sqlite_schema WHERE \"type\" = 'trigger'"))
            run(QStringLiteral("DROP TRIGGER ") + quoted(name));
        change();
        for (const QString &trigger : triggers) run(trigger);
    }

private:
    SQLite::Database m_database;
};

} // namespace passerelle::testing
