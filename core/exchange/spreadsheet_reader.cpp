// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/spreadsheet_reader.h"

#include "core/base/failure.h"
#include "core/base/label.h"
#include "core/exchange/archive.h"
#include "core/exchange/ods_reader.h"
#include "core/exchange/xlsx_reader.h"

namespace passerelle
{

namespace
{

std::vector<Table> named(std::vector<Table> tables, const QString &dialect)
{
    for (Table &table : tables) table.dialect = dialect;
    return tables;
}

} // namespace

std::vector<Table> readSpreadsheet(const QByteArray &bytes)
{
    if (bytes.size() > maxTableBytes)
        throw Failure(translated(
            TEXT("Sheet", "The spreadsheet is larger than 256 MB. Divide it into several files.")));
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        throw Failure(
            translated(TEXT("Sheet",
                            "The file is an old Excel file (XLS) or protected by a password. Save it "
                            "as XLSX or ODS without a password.")));
    const Archive archive(bytes);
    if (archive.file(QStringLiteral("[Content_Types].xml")))
        return named(readXlsx(archive), QStringLiteral("XLSX"));
    const auto type = archive.file(QStringLiteral("mimetype"));
    const auto content = archive.file(QStringLiteral("content.xml"));
    if (content && type && type->startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return named(readOds(*content), QStringLiteral("ODS"));
    throw Failure(translated(
        TEXT("Sheet", "The file is an archive, but no spreadsheet. Save it as XLSX, ODS or CSV.")));
}

} // namespace passerelle
