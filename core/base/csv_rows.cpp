// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_rows.h"

#include "core/base/failure.h"
#include "core/base/label.h"

#include <QStringDecoder>

#include <csv.h>
#include <new>
#include <utility>

namespace passerelle
{

namespace
{

struct Rows {
    std::vector<QStringList> all;
    QStringList current;
};

void takeField(void *bytes, std::size_t size, void *rows)
{
    static_cast<Rows *>(rows)->current
        << QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(size));
}

void takeRow(int, void *rows)
{
    auto &target = *static_cast<Rows *>(rows);
    target.all.push_back(std::exchange(target.current, {}));
}

class Parser
{
public:
    explicit Parser(char separator)
    {
        if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    // The count of bytes that could be read, the whole size when the text is well formed.
    qsizetype parse(QByteArrayView bytes, Rows &rows)
    {
        return qsizetype(
            csv_parse(&m_parser, bytes.data(), std::size_t(bytes.size()), takeField, takeRow, &rows));
    }
    bool finish(Rows &rows) { return csv_fini(&m_parser, takeField, takeRow, &rows) == 0; }

private:
    csv_parser m_parser{};
};

} // namespace

std::vector<QStringList> csvRows(const QByteArray &utf8, char separator)
{
    QByteArrayView bytes = utf8;
    if (bytes.startsWith("\xEF\xBB\xBF")) bytes = bytes.sliced(3);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(bytes);
    if (decoder.hasError() || QByteArrayView(decoded.toUtf8()) != bytes)
        throw Failure(translated(
            TEXT("Csv", "The table is not encoded in UTF-8. Save it again as CSV in the encoding UTF-8.")));

    Parser parser(separator);
    Rows rows;
    const qsizetype readable = parser.parse(bytes, rows);
    if (readable < bytes.size()) {
        const auto line = bytes.first(readable).toByteArray().count('\n') + 1;
        throw Failure(
            translated(TEXT("Csv",
                            "A quotation mark is out of place in line %1 of the table. Put fields "
                            "that contain quotation marks into quotation marks and double those inside."))
                .arg(line));
    }
    if (!parser.finish(rows))
        throw Failure(
            translated(TEXT("Csv", "The last quoted field of the table has no closing quotation mark.")));
    return std::move(rows.all);
}

} // namespace passerelle
