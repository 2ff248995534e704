// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records by what people call them, for tables that name thousands of them: the names of an entity are read
// once.
#pragma once

#include "core/document/document.h"

#include <QHash>
#include <QSet>

namespace passerelle
{

class RecordNames
{
public:
    explicit RecordNames(const Document &document)
        : m_document(document)
    {
    }
    // By number, path, natural key or shown name, in this order, ignoring case and accents.
    enum class Found { None, One, Several };
    struct Match {
        Found found = Found::None;
        qint64 number = 0;
    };
    [[nodiscard]] Match find(const Entity &entity, const QString &name);
    // A record that has this number, or will have it when all tables are in.
    void announce(const Entity &entity, qint64 number) { m_announced[&entity].insert(number); }
    // It will not: its line was refused. What refers to it is refused too, with its own reason.
    void withdraw(const Entity &entity, qint64 number) { m_announced[&entity].remove(number); }
    [[nodiscard]] bool exists(const Entity &entity, qint64 number);
    // The path by which find() finds this record and no other; empty when there is none.
    [[nodiscard]] QString uniquePath(const Entity &entity, qint64 number);
    // Forgets what was read, after records have changed.
    void refresh() { m_names.clear(); }

private:
    struct Names {
        QHash<qint64, QString> paths; // of every record
        QHash<QString, qint64> byPath, byKey, byShownName; // 0: several
    };
    const Names &names(const Entity &entity);

    const Document &m_document;
    QHash<const Entity *, Names> m_names;
    QHash<const Entity *, QSet<qint64>> m_announced;
};

} // namespace passerelle
