// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The versions of the file format. What a file holds today is derived from the descriptions (schema.h); what
// older files hold is told here: how they are recognised, and what has become of their names.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace SQLite
{
class Database;
}

namespace passerelle
{

// A table or column that has another name since, or is gone. A name is never used again for something else.
struct Rename {
    const char *entity; // the name at that time
    const char *column; // "": the entity itself
    const char *now; // "": gone; only the history remembers what it held
};

// The way from one version to the next, frozen once it has shipped. New tables and columns need none of it:
// they are made from the descriptions, and start empty.
struct FormatStep {
    QByteArray fingerprint; // of the schema before: a file that is built otherwise was changed by others
    std::vector<Rename> renames; // done first, in this order
    // Moves values, in SQL: adds the columns that it fills (as the descriptions name them), reads those that
    // go. It is not recorded as it happens: what differs in the end is written to the history.
    void (*fill)(SQLite::Database &) = nullptr;
};

class Format
{
public:
    explicit Format(std::vector<FormatStep> steps)
        : m_steps(std::move(steps))
    {
    }
    [[nodiscard]] int version() const { return int(m_steps.size()) + 1; }
    // steps()[n] takes a file from version n + 1 to n + 2.
    [[nodiscard]] const std::vector<FormatStep> &steps() const { return m_steps; }

    // What an entity or column of the history is called today; the old name when it is gone.
    struct Name {
        QString entity, column;
    };
    [[nodiscard]] Name present(const QString &entity, const QString &column) const;
    [[nodiscard]] bool renames() const; // whether any name has changed since the first version
    [[nodiscard]] QStringList allNames(
        const QString &entity) const; // the present one first, then former ones
    [[nodiscard]] bool removed(const QString &entity, const QString &column) const; // by one of the steps

private:
    std::vector<FormatStep> m_steps;
};

[[nodiscard]] const Format &shippedFormat();

// SHA-256 (hexadecimal) of all that a file consists of, but for the statistics of ANALYZE.
[[nodiscard]] QByteArray fingerprint(SQLite::Database &database);

} // namespace passerelle
