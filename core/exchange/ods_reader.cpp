// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ods_reader.h"

#include "core/exchange/column_formats.h"
#include "core/exchange/sheet_builder.h"
#include "core/exchange/xml_part.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace passerelle
{

namespace
{

const QLatin1String officeSpace("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QLatin1String tableSpace("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QLatin1String textSpace("urn:oasis:names:tc:opendocument:xmlns:text:1.0");

int repeated(const QXmlStreamReader &xml, QLatin1String attribute)
{
    return std::max(1, xml.attributes().value(tableSpace, attribute).toInt());
}

constexpr int maxRunDepth = 50; // of runs in runs: people's files have two or three

// A paragraph: runs, links, and white space that XML would lose.
QString paragraph(QXmlStreamReader &xml, int depth = 0)
{
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement()) break;
        if (xml.isCharacters()) text += xml.text();
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"s") {
            const int spaces = std::clamp(xml.attributes().value(textSpace, QLatin1String("c")).toInt(), 1,
                                          1000);
            text += QString(spaces, u' ');
            xml.skipCurrentElement();
        } else if (xml.name() == u"tab" || xml.name() == u"line-break") {
            text += xml.name() == u"tab" ? u'\t' : u'\n';
            xml.skipCurrentElement();
        } else if (xml.name() == u"annotation" || depth == maxRunDepth) {
            xml.skipCurrentElement();
        } else {
            text += paragraph(xml, depth + 1);
        }
    }
    return text;
}

QString paragraphs(QXmlStreamReader &xml)
{
    QStringList lines;
    while (xml.readNextStartElement()) {
        if (xml.namespaceUri() == textSpace && (xml.name() == u"p" || xml.name() == u"h"))
            lines << paragraph(xml);
        else
            xml.skipCurrentElement(); // a comment, a drawing
    }
    return lines.join(u'\n');
}

// "2026-03-31T12:30" of "2026-03-31T12:30:00.000", the date alone at midnight.
QString isoDate(const QString &value)
{
    return value.mid(10).startsWith(QLatin1String("T00:00")) ? value.left(10) : value.left(16);
}

// "12:30" of "PT12H30M00S"; durations of more than a day stay as they are shown.
QString isoTime(const QString &value, const QString &shown)
{
    static const QRegularExpression duration(QStringLiteral("^PT(\\d{1,2})H(\\d{1,2})M"));
    const auto match = duration.match(value);
    if (!match.hasMatch() || match.captured(1).toInt() > 23) return shown;
    return QStringLiteral("%1:%2").arg(match.captured(1).rightJustified(2, u'0'),
                                       match.captured(2).rightJustified(2, u'0'));
}

SheetCell readCell(QXmlStreamReader &xml)
{
    const auto attributes = xml.attributes();
    const auto office = [&](QLatin1String name) { return attributes.value(officeSpace, name).toString(); };
    const QString type = office(QLatin1String("value-type"));
    const QString value = office(QLatin1String("value"));
    const QString text = paragraphs(xml);
    if (type == u"float" || type == u"currency") return {plainNumber(value).value_or(value), true};
    if (type == u"percentage")
        return {plainNumber(value + QStringLiteral("e2")).value_or(value) + u'%', true};
    if (type == u"boolean") return {office(QLatin1String("boolean-value")), true};
    if (type == u"date") return {isoDate(office(QLatin1String("date-value"))), true};
    if (type == u"time") return {isoTime(office(QLatin1String("time-value")), text), true};
    return {text, false};
}

// Returns whether the row holds anything.
bool readRow(QXmlStreamReader &xml, SheetBuilder &sheet, int row)
{
    bool content = false;
    int column = 1;
    while (xml.readNextStartElement()) {
        if (xml.name() != u"table-cell" && xml.name() != u"covered-table-cell") {
            xml.skipCurrentElement();
            continue;
        }
        const int count = std::min(repeated(xml, QLatin1String("number-columns-repeated")), 1 << 20);
        const SheetCell cell = readCell(xml);
        content = content || !cell.text.isEmpty();
        // Formats reach to the last column of the sheet; what is written there is bounded.
        for (int i = 0; i < count && !cell.text.isEmpty(); ++i) sheet.add(row, column + i, cell);
        column = std::min(column + count, 1 << 20);
    }
    return content;
}

std::optional<Table> readTable(QXmlStreamReader &xml, qint64 &cells)
{
    SheetBuilder sheet(xml.attributes().value(tableSpace, QLatin1String("name")).toString(), cells);
    qint64 row = 1;
    int depth = 1; // rows may lie in groups and in a header group
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement()) --depth;
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"table-row") {
            const int count = std::min(repeated(xml, QLatin1String("number-rows-repeated")), 1 << 21);
            const int here = int(std::min<qint64>(row, 1 << 21));
            if (readRow(xml, sheet, here) && count > 1) sheet.repeatLast(count - 1);
            row += count;
        } else if (xml.name() == u"table-row-group" || xml.name() == u"table-header-rows"
                   || xml.name() == u"table-rows") {
            ++depth;
        } else {
            xml.skipCurrentElement();
        }
    }
    return sheet.take();
}

} // namespace

std::vector<Table> readOds(const QByteArray &contentXml)
{
    requirePlainXml(contentXml);
    std::vector<Table> tables;
    qint64 cells = 0;
    QXmlStreamReader xml(contentXml);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.namespaceUri() == tableSpace && xml.name() == u"table")
            if (auto table = readTable(xml, cells)) tables.push_back(std::move(*table));
    }
    requireReadable(xml);
    return tables;
}

} // namespace passerelle
