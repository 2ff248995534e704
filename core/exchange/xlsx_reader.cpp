// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xlsx_reader.h"

#include "core/base/failure.h"
#include "core/base/label.h"
#include "core/exchange/column_formats.h"
#include "core/exchange/sheet_builder.h"
#include "core/exchange/xml_part.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace passerelle
{

namespace
{

constexpr qint64 secondsPerDay = 86'400;
constexpr std::size_t maxSheets = 1000;
constexpr qsizetype maxListBytes = 16'777'216; // of the parts that list sheets and styles

[[noreturn]] void tooMuch()
{
    throw Failure(translated(TEXT("Sheet",
                                  "The spreadsheet holds more sheets, texts or styles than can be read. "
                                  "Divide it into several files.")));
}

QByteArray requireShort(QByteArray list)
{
    if (list.size() > maxListBytes) tooMuch();
    return list;
}

[[noreturn]] void damaged()
{
    throw Failure(
        translated(TEXT("Sheet",
                        "The XLSX file is damaged: a part that it needs is missing. Save it again or "
                        "ask for another copy.")));
}

// "_x000D_" stands for a character that XML cannot hold.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QLatin1String("_x"))) return text;
    QString plain;
    qsizetype at = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        plain += QStringView(text).mid(at, match.capturedStart() - at);
        plain += QChar(char16_t(match.capturedView(1).toUInt(nullptr, 16)));
        at = match.capturedEnd();
    }
    return plain.append(QStringView(text).mid(at));
}

// The text of <si> or <is>: its runs, without the phonetic reading of Japanese ones.
enum class Inside { Item, Run };
QString richText(QXmlStreamReader &xml, Inside inside = Inside::Item)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText();
        else if (xml.name() == u"r" && inside == Inside::Item)
            text += richText(xml, Inside::Run);
        else
            xml.skipCurrentElement();
    }
    return inside == Inside::Item ? unescaped(text) : text;
}

template <class Each> void eachElement(const QByteArray &part, Each &&each)
{
    requirePlainXml(part);
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) each(xml);
    }
    requireReadable(xml);
}

struct Sheet {
    QString name, relation;
};

struct Workbook {
    std::vector<Sheet> sheets;
    QHash<QString, QString> parts; // by relation
    QStringList texts;
    std::vector<NumberMeaning> styles;
    bool since1904 = false;
};

// Numbers of formats that are not written in the file (18.8.30).
NumberMeaning builtinMeaning(int format)
{
    if (format == 9 || format == 10) return NumberMeaning::Percentage;
    if (format == 22) return NumberMeaning::DateTime;
    if ((format >= 18 && format <= 21) || (format >= 45 && format <= 47)) return NumberMeaning::Time;
    if ((format >= 14 && format <= 17) || (format >= 27 && format <= 36) || (format >= 50 && format <= 58))
        return NumberMeaning::Date;
    return NumberMeaning::Number;
}

void readStyles(const QByteArray &part, Workbook &workbook)
{
    QHash<int, NumberMeaning> custom;
    bool inCells = false;
    eachElement(part, [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        const int format = attributes.value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt")
            custom.insert(format, meaningOfFormat(attributes.value(QLatin1String("formatCode"))));
        else if (xml.name() == u"cellXfs" || xml.name() == u"cellStyleXfs" || xml.name() == u"cellStyles")
            inCells = xml.name() == u"cellXfs";
        else if (inCells && xml.name() == u"xf")
            workbook.styles.push_back(custom.contains(format) ? custom.value(format)
                                                              : builtinMeaning(format));
    });
}

QString partPath(const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
}

Workbook readWorkbook(const Archive &archive)
{
    Workbook workbook;
    const auto book = archive.file(QStringLiteral("xl/workbook.xml"));
    const auto relations = archive.file(QStringLiteral("xl/_rels/workbook.xml.rels"));
    if (!book || !relations) damaged();
    QString textsPart, stylesPart;
    eachElement(requireShort(*relations), [&](QXmlStreamReader &xml) {
        if (xml.name() != u"Relationship") return;
        const auto attributes = xml.attributes();
        const QString path = partPath(attributes.value(QLatin1String("Target")).toString());
        const auto type = attributes.value(QLatin1String("Type"));
        workbook.parts.insert(attributes.value(QLatin1String("Id")).toString(), path);
        if (type.endsWith(QLatin1String("/sharedStrings"))) textsPart = path;
        if (type.endsWith(QLatin1String("/styles"))) stylesPart = path;
    });
    eachElement(requireShort(*book), [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const auto since = attributes.value(QLatin1String("date1904"));
            workbook.since1904 = since == u"1" || since == u"true";
        }
        if (xml.name() != u"sheet") return;
        Sheet sheet{attributes.value(QLatin1String("name")).toString(), {}};
        for (const auto &attribute : attributes)
            if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                sheet.relation = attribute.value().toString();
        workbook.sheets.push_back(sheet);
        if (workbook.sheets.size() > maxSheets) tooMuch();
    });
    if (const auto texts = archive.file(textsPart); texts && !textsPart.isEmpty())
        eachElement(*texts, [&](QXmlStreamReader &xml) {
            if (xml.name() == u"si") workbook.texts << richText(xml);
            if (workbook.texts.size() > maxTableCells) tooMuch();
        });
    if (const auto styles = archive.file(stylesPart); styles && !stylesPart.isEmpty())
        readStyles(requireShort(*styles), workbook);
    return workbook;
}

// "BC12" is row 12, column 55; zero where the file does not say.
struct Place {
    int row = 0, column = 0;
};

Place placeOf(QStringView reference)
{
    Place place;
    for (const QChar c : reference) {
        const int letter = c.toUpper().unicode() - u'A';
        if (letter >= 0 && letter < 26 && place.row == 0 && place.column < maxTableColumns)
            place.column = place.column * 26 + letter + 1;
        else if (c >= u'0' && c <= u'9' && place.row < 100'000'000)
            place.row = place.row * 10 + c.digitValue();
    }
    return place;
}

// "75%" of "0.75"
QString percentage(const QString &number)
{
    return plainNumber(number + QStringLiteral("e2")).value_or(number) + u'%';
}

SheetCell numberCell(const QString &raw, int style, const Workbook &workbook)
{
    const auto meaning = style >= 0 && style < int(workbook.styles.size())
        ? workbook.styles[std::size_t(style)]
        : NumberMeaning::Number;
    const QString number = plainNumber(raw).value_or(raw);
    if (meaning == NumberMeaning::Number) return {number, true};
    if (meaning == NumberMeaning::Percentage) return {percentage(number), true};
    return {isoOfSerial(number, meaning, workbook.since1904).value_or(number), true};
}

SheetCell readCell(QXmlStreamReader &xml, const Workbook &workbook)
{
    const auto attributes = xml.attributes();
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.hasAttribute(QLatin1String("s"))
        ? attributes.value(QLatin1String("s")).toInt()
        : 0;
    QString value, inlineText;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v")
            value = xml.readElementText();
        else if (xml.name() == u"is")
            inlineText = richText(xml);
        else
            xml.skipCurrentElement();
    }
    if (type == u"inlineStr") return {inlineText, false};
    if (type == u"s") {
        bool ok = false;
        const int index = value.toInt(&ok);
        return {ok ? workbook.texts.value(index) : QString(), false};
    }
    if (type == u"str") return {unescaped(value), false};
    if (type == u"e") return {value, false};
    if (value.isEmpty()) return {};
    if (type == u"b") return {value == u"1" ? QStringLiteral("true") : QStringLiteral("false"), true};
    if (type == u"d") return {value, true};
    return numberCell(value, style, workbook);
}

std::optional<Table> readSheet(const QByteArray &part, const QString &name, const Workbook &workbook,
                               qint64 &cells)
{
    SheetBuilder sheet(name, cells);
    int row = 0, column = 0;
    eachElement(part, [&](QXmlStreamReader &xml) {
        if (xml.name() == u"row") {
            const int given = xml.attributes().value(QLatin1String("r")).toInt();
            row = std::min(given > row ? given : row + 1, maxSheetRows + 1); // where nothing may stand
            column = 0;
        } else if (xml.name() == u"c") {
            const int given = placeOf(xml.attributes().value(QLatin1String("r"))).column;
            column = given > column ? given : column + 1;
            sheet.add(row, column, readCell(xml, workbook));
        }
    });
    return sheet.take();
}

} // namespace

NumberMeaning meaningOfFormat(QStringView code)
{
    // Only the first section counts; quoted text, escaped characters and colours do not.
    bool date = false, time = false, month = false, percent = false;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            const auto end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const auto end = code.indexOf(u']', i);
            const auto inside = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1).toString().toLower();
            if (inside == u"h" || inside == u"hh" || inside == u"m" || inside == u"mm" || inside == u"s"
                || inside == u"ss")
                time = true;
            i = end < 0 ? code.size() : end;
        } else if (c == u'y' || c == u'd') {
            date = true;
        } else if (c == u'h' || c == u's') {
            time = true;
        } else if (c == u'm') {
            month = true;
        } else if (c == u'%') {
            percent = true;
        } else if (c == u'g' || c == u'e') {
            if (code.mid(i, 7).compare(QLatin1String("general"), Qt::CaseInsensitive) == 0) i += 6;
        }
    }
    if (month && !time) date = true;
    if (date && time) return NumberMeaning::DateTime;
    if (date) return NumberMeaning::Date;
    if (time) return NumberMeaning::Time;
    return percent ? NumberMeaning::Percentage : NumberMeaning::Number;
}

std::optional<QString> isoOfSerial(const QString &serial, NumberMeaning meaning, bool since1904)
{
    bool ok = false;
    const double days = serial.toDouble(&ok);
    constexpr double lastDay = 2'958'466; // 31 December 9999
    if (!ok || !(days >= 0 && days < lastDay)) return {}; // also what is no number
    const qint64 minutes = std::llround(days * 1440);
    const qint64 whole = minutes / 1440;
    const QTime time = QTime(0, 0).addSecs(int((minutes % 1440) * (secondsPerDay / 1440)));
    const QString clock = time.toString(QStringLiteral("HH:mm"));
    if (meaning == NumberMeaning::Time && whole == 0) return clock;
    // The program that all others follow believes in 29 February 1900, day 60.
    if (!since1904 && (whole == 60 || whole == 0)) return {};
    const QDate first = since1904 ? QDate(1904, 1, 1)
        : whole < 60              ? QDate(1899, 12, 31)
                                  : QDate(1899, 12, 30);
    const QString date = first.addDays(whole).toString(Qt::ISODate);
    return meaning == NumberMeaning::Date ? date : date + u'T' + clock;
}

std::vector<Table> readXlsx(const Archive &archive)
{
    const Workbook workbook = readWorkbook(archive);
    std::vector<Table> tables;
    qint64 cells = 0;
    for (const Sheet &sheet : workbook.sheets) {
        const auto part = archive.file(workbook.parts.value(sheet.relation));
        if (!part) damaged();
        if (auto table = readSheet(*part, sheet.name, workbook, cells)) tables.push_back(std::move(*table));
    }
    return tables;
}

} // namespace passerelle
