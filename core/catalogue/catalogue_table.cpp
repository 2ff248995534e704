// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue_table.h"

#include "core/base/csv_rows.h"
#include "core/base/failure.h"
#include "core/base/label.h"

#include <QFile>

#include <algorithm>

namespace passerelle
{

namespace
{

[[noreturn]] void unusable(const QString &path)
{
    throw Failure(translated(TEXT("Catalogue",
                                  "The reference list “%1” of the program is damaged. Install the "
                                  "program again."))
                      .arg(path));
}

} // namespace

CatalogueTable::CatalogueTable(const char *file)
    : m_path(QStringLiteral(":/catalogues/%1.csv").arg(QLatin1String(file)))
{
    QFile resource(m_path);
    if (!resource.open(QIODevice::ReadOnly)) unusable(m_path);
    m_rows = csvRows(resource.readAll());
    if (m_rows.empty()) unusable(m_path);
    m_header = m_rows.front();
    m_rows.erase(m_rows.begin());
    const auto ragged = [&](const QStringList &row) { return row.size() != m_header.size(); };
    if (std::ranges::any_of(m_rows, ragged)) unusable(m_path);
}

qsizetype CatalogueTable::column(const char *name) const
{
    const qsizetype place = m_header.indexOf(QLatin1String(name));
    if (place < 0) unusable(m_path);
    return place;
}

} // namespace passerelle
