// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/format.h"

#include "core/document/document_private.h"
#include "core/store/schema.h"

#include <QCryptographicHash>

#include <algorithm>

namespace passerelle
{

namespace
{

bool is(const char *name, const QString &text) { return text == QLatin1String(name); }

} // namespace

// A change of what a file consists of that has shipped: one more schemaVersion, and one more line here with
// the fingerprint of the version before (as the test of the format tells it).
const Format &shippedFormat()
{
    static const Format format{{
        // 2: triggers that can be silent, what merging keeps, which record went into which.
        {"fc7b84bfe5186abec0f05dd68af5169a514d7b56481806ff82f4c32ba114e32b", {}, nullptr},
    }};
    Q_ASSERT(format.version() == schemaVersion);
    return format;
}

Format::Name Format::present(const QString &entity, const QString &column) const
{
    Name name{entity, column};
    for (const FormatStep &step : m_steps)
        for (const Rename &rename : step.renames) {
            if (!*rename.now || !is(rename.entity, name.entity)) continue;
            if (!*rename.column)
                name.entity = QString::fromLatin1(rename.now);
            else if (is(rename.column, name.column))
                name.column = QString::fromLatin1(rename.now);
        }
    return name;
}

bool Format::renames() const
{
    return std::any_of(m_steps.begin(), m_steps.end(),
                       [](const FormatStep &step) { return !step.renames.empty(); });
}

QStringList Format::allNames(const QString &entity) const
{
    QStringList names{entity};
    for (const FormatStep &step : m_steps)
        for (const Rename &rename : step.renames)
            if (!*rename.column && present(QString::fromLatin1(rename.entity), {}).entity == entity)
                names += QString::fromLatin1(rename.entity);
    names.removeDuplicates();
    return names;
}

bool Format::removed(const QString &entity, const QString &column) const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [&](const FormatStep &step) {
        return std::any_of(step.renames.begin(), step.renames.end(), [&](const Rename &rename) {
            return !*rename.now && is(rename.column, column)
                && present(QString::fromLatin1(rename.entity), {}).entity == entity;
        });
    });
}

QByteArray fingerprint(SQLite::Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const SchemaObjects objects = schemaObjects(database);
    for (auto it = objects.cbegin(); it != objects.cend(); ++it) {
        hash.addData(it.key().toUtf8() + '\0');
        hash.addData(it.value().toUtf8() + '\0');
    }
    return hash.result().toHex();
}

} // namespace passerelle
