// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records by what people call them, for tables that name thousands of them: the names of an entity are read
// once.
#pragma once

#include "core/document/document.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace passerelle
{

class RecordNames
{
public:
    explicit RecordNames(const Document &document)
        : m_document(document)
    {
    }
    // By number, path, natural key, shown name or abbreviation, in this order, ignoring case and accents; as
    // Document::named() does.
    enum class Found { None, One, Several, Refused };
    struct Match {
        Found found = Found::None;
        qint64 number = 0;
        QStringList names = {}; // none: all ways to write one that there is; several: one way for each
    };
    [[nodiscard]] Match find(const Entity &entity, const QString &name);
    [[nodiscard]] bool exists(const Entity &entity, qint64 number);

    // From now on shown names and abbreviations are those of this project (0: of all), of what belongs to
    // one. A path or a number says itself what it means.
    void within(qint64 project);

    // ---- numbers of records that are still to come
    // A record will have this number when all tables are in.
    void announce(const Entity &entity, qint64 number) { m_announced.insert({&entity, number}); }
    // It will not: its line was refused. What refers to it is refused too, with its own reason.
    void withdraw(const Entity &entity, qint64 number) { m_refused.insert({&entity, number}); }
    // The record with this number in the table is the one that the portfolio has under another.
    void rename(const Entity &entity, qint64 number, qint64 known)
    {
        m_renamed.insert({&entity, number}, known);
    }
    // The line that is read from now on is this record (0: nothing can refer to it by number).
    void reading(const Entity &entity, qint64 number) { m_reader = {&entity, number}; }
    // Whether all that was referred to has come. Where not, those numbers are withdrawn, with all from which
    // they can be reached, and the tables have to be read again.
    [[nodiscard]] bool settle();
    // The path by which find() finds this record and no other; empty when there is none.
    [[nodiscard]] QString uniquePath(const Entity &entity, qint64 number);
    // Whether a record of the portfolio, of whatever kind, has this number; take() says that one has it now.
    [[nodiscard]] bool taken(qint64 number);
    void take(qint64 number)
    {
        if (m_taken) m_taken->insert(number);
    }
    // Forgets what was read, after records have changed.
    void refresh() { m_names.clear(); }

private:
    struct Names {
        QHash<qint64, QString> paths; // of every record
        QMultiHash<QString, qint64> byPath, byKey, byShownName, byAbbreviation;
        QStringList example; // all ways to write one of them
    };
    const Names &names(const Entity &entity);
    [[nodiscard]] QStringList waysToWrite(const Entity &entity, QList<qint64> numbers);

    const Document &m_document;
    qint64 m_project = 0;
    QHash<const Entity *, Names> m_names;
    std::optional<QSet<qint64>> m_taken; // read when first asked for
    using Numbered = std::pair<const Entity *, qint64>;
    QSet<Numbered> m_announced, m_refused, m_retried;
    QHash<Numbered, qint64> m_renamed;
    Numbered m_reader{nullptr, 0};
    QHash<Numbered, QList<Numbered>> m_awaited; // by the lines that refer to what is not there yet
};

} // namespace passerelle
