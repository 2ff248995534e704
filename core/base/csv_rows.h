// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comma-separated values as rows of fields, read strictly (RFC 4180).
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace passerelle
{

// A byte order mark and empty lines are skipped, spaces around an unquoted field are dropped. Rows may differ
// in length. Throws Failure, with the line, when the text is not UTF-8 or a quotation mark is out of place.
[[nodiscard]] std::vector<QStringList> csvRows(const QByteArray &utf8, char separator = ',');

} // namespace passerelle
