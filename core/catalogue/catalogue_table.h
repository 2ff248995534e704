// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file of resources/catalogues as it is: a header and rows, the code in the first column.
#pragma once

#include <QStringList>

#include <vector>

namespace passerelle
{

class CatalogueTable
{
public:
    // Throws Failure when the resource is absent, malformed or ragged: the program was built wrongly.
    explicit CatalogueTable(const char *file);

    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] const std::vector<QStringList> &rows() const { return m_rows; }
    // Throws Failure when there is no such column.
    [[nodiscard]] qsizetype column(const char *name) const;

private:
    QString m_path;
    QStringList m_header;
    std::vector<QStringList> m_rows;
};

} // namespace passerelle
