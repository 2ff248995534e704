// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cell_reader.h"

#include "core/catalogue/country_names.h"
#include "core/exchange/header_match.h"
#include "core/model/canonical.h"
#include "core/model/entities.h"

#include <QSet>

#include <algorithm>

namespace passerelle
{

using namespace Qt::StringLiterals;

namespace
{

// Quotes and then what begins a formula: the guard is one more quote, so that a text that begins with a quote
// itself comes back as it was. Programs differ in whether they drop white space before they look.
bool guarded(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && text[i] == u'\'') ++i;
    if (i < text.size() && QStringView(u"\t\r\n").contains(text[i])) return true;
    while (i < text.size() && text[i].isSpace()) ++i;
    return i < text.size() && QStringView(u"=+-@\uFF1D\uFF0B\uFF0D\uFF20").contains(text[i]);
}

CellValue unfit(const Column &column) { return {{}, expectation(*column.field, column.part)}; }

// In the words that people read: a table takes those too.
CellValue noChoice(const Field &field)
{
    constexpr std::size_t most = 10;
    QStringList labels;
    for (const Choice &choice : field.choices.first(std::min(most, field.choices.size())))
        labels << translated(choice.label);
    const Label sentence = field.choices.size() > most
        ? TEXT("Import", "“%1” takes one of certain words, such as: %2.")
        : TEXT("Import", "“%1” takes one of these words: %2.");
    return {{}, translated(sentence).arg(translated(field.label), labels.join(u"; "))};
}

CellValue country(const Column &column, const QString &text)
{
    const auto code = countryNamed(text);
    return code ? CellValue{Value{*code}, {}} : unfit(column);
}

// Yes and no of the seven languages, and what spreadsheets and forms write.
std::optional<bool> truth(const QString &text)
{
    static const QSet<QString> yes{u"true"_s, u"yes"_s,  u"1"_s,    u"x"_s,        u"y"_s,    u"oui"_s,
                                   u"vrai"_s, u"si"_s,   u"ja"_s,   u"da"_s,       u"wahr"_s, u"verdadero"_s,
                                   u"vero"_s, u"sant"_s, u"sann"_s, u"resnicno"_s, u"drzi"_s};
    static const QSet<QString> no{u"false"_s, u"no"_s,    u"0"_s,     u"n"_s,         u"non"_s,
                                  u"faux"_s,  u"nein"_s,  u"nei"_s,   u"ne"_s,        u"falsch"_s,
                                  u"falso"_s, u"usant"_s, u"usann"_s, u"neresnicno"_s};
    const QString word = comparable(text);
    if (yes.contains(word)) return true;
    if (no.contains(word)) return false;
    return {};
}

std::optional<QString> expanded(const QString &text)
{
    if (!text.contains(u'e', Qt::CaseInsensitive)) return {};
    return plainNumber(QString(text).replace(u',', u'.'));
}

std::optional<QTime> timeOf(const QString &text)
{
    const QString clock = text.section(u'.', 0, 0);
    for (const QString &format : {QStringLiteral("H:mm"), QStringLiteral("H:mm:ss")})
        if (const QTime time = QTime::fromString(clock, format); time.isValid())
            return QTime(time.hour(), time.minute());
    return {};
}

} // namespace

QString withFormulaGuard(const QString &text) { return guarded(text) ? u'\'' + text : text; }

QString withoutFormulaGuard(const QString &text)
{
    return text.startsWith(u'\'') && guarded(text) ? text.mid(1) : text;
}

// The mark of the example is that of the table.
CellValue CellReader::noNumber(const Column &column, const Cell &cell) const
{
    const Field &field = *column.field;
    if (field.places == 0) return unfit(column);
    const auto mark = m_options.decimalMark ? m_options.decimalMark : cell.format.decimalMark;
    const QString example = mark == DecimalMark::Comma ? QStringLiteral("12,5") : QStringLiteral("12.5");
    return {{},
            translated(TEXT("Import", "“%1” takes a number with at most %2 decimals, such as %3."))
                .arg(translated(field.label), QString::number(field.places), example)};
}

CellValue CellReader::number(const Column &column, const Cell &cell) const
{
    const Field &field = *column.field;
    const QString text = expanded(cell.text).value_or(cell.text);
    using Is = FormatEvidence<DecimalMark>::Is;
    auto evidence = decimalEvidence(text);
    if (cell.typed || text != cell.text) evidence = {Is::Certain, DecimalMark::Point};
    if (evidence.is == Is::Neither) return noNumber(column, cell);
    std::optional<DecimalMark> mark = evidence.value;
    if (evidence.is == Is::Any) mark = DecimalMark::Point;
    if (evidence.is == Is::Ambiguous && field.places == 0)
        mark = text.contains(u'.') ? DecimalMark::Comma
                                   : DecimalMark::Point; // whole numbers have no decimals
    if (!mark) mark = m_options.decimalMark ? m_options.decimalMark : cell.format.decimalMark;
    if (!mark)
        return {{},
                translated(TEXT("Import",
                                "It may mean a number of thousands or one with decimals, and nothing in "
                                "the table tells. Say which decimal mark it has."))};
    const auto scaled = readNumber(text, field.places, *mark);
    return scaled ? CellValue{Value{*scaled}, {}} : noNumber(column, cell);
}

CellValue CellReader::date(const Column &column, const Cell &cell) const
{
    const Moment moment = momentOf(cell.text);
    using Is = FormatEvidence<DateOrder>::Is;
    const auto evidence = dateEvidence(moment.date);
    if (evidence.is == Is::Neither) return unfit(column);
    std::optional<DateOrder> order = evidence.value;
    if (evidence.is == Is::Any) order = DateOrder::DayMonthYear;
    if (!order) order = m_options.dateOrder ? m_options.dateOrder : cell.format.dateOrder;
    if (!order)
        return {{},
                translated(TEXT("Import",
                                "It may be written with the day or the month first, and nothing in the "
                                "table tells. Say which comes first."))};
    const QDate day = readDate(moment.date, *order);
    if (!day.isValid()) return unfit(column);
    if (column.field->kind == Kind::Date) return {Codec<QDate>::encode(day), {}};
    const auto time = moment.time.isEmpty() ? std::optional(QTime(0, 0)) : timeOf(moment.time);
    if (!time) return unfit(column);
    return {Codec<LocalDateTime>::encode({day, *time}), {}};
}

CellValue CellReader::choice(const Column &column, const QString &text)
{
    if (auto value = fromCanonical(*column.field, column.part, text)) return {value, {}};
    auto known = m_words.find(column.field);
    if (known == m_words.end()) {
        QHash<QString, QString> words;
        for (const Choice &c : column.field->choices)
            for (const QString &spelling : spellings(c.label, m_options)) {
                const QString key = comparable(spelling);
                const QString word = QString::fromLatin1(c.word);
                words.insert(key, words.value(key, word) == word ? word : QString());
            }
        known = m_words.insert(column.field, words);
    }
    const QString word = known->value(comparable(text));
    return word.isEmpty() ? noChoice(*column.field) : CellValue{Value{word}, {}};
}

CellValue CellReader::reference(const Entity &target, const QString &text)
{
    const auto match = m_names.find(target, text);
    switch (match.found) {
    case RecordNames::Found::One: return {Value{match.number}, {}};
    case RecordNames::Found::None:
        if (match.names.isEmpty())
            return {{},
                    translated(TEXT("Import", "There is no such record in “%1”."))
                        .arg(translated(target.plural))};
        return {{},
                translated(TEXT("Import",
                                "There is no such record in “%1”. One that there is can be written like each "
                                "of these: %2."))
                    .arg(translated(target.plural), match.names.join(u"; "))};
    case RecordNames::Found::Refused:
        return {
            {},
            translated(TEXT("Import",
                            "The line with this record was refused, so nothing can refer to it. Mend that "
                            "line first."))};
    case RecordNames::Found::Several:
        return {{},
                translated(TEXT("Import", "There are several such records in “%1”. Write one of these: %2."))
                    .arg(translated(target.plural), match.names.join(u"; "))};
    }
    Q_UNREACHABLE();
}

CellValue CellReader::read(const Column &column, const Cell &given, const Entity *target)
{
    Cell cell = given;
    cell.text = withoutFormulaGuard(cell.text);
    if (cell.text.isEmpty()) return {Value{}, {}};
    const Kind kind = column.field->kind;
    if (kind != Kind::Text && kind != Kind::Translated) {
        cell.text = cell.text.trimmed();
        if (cell.text.isEmpty()) return {Value{}, {}};
    }
    switch (kind) {
    case Kind::Integer:
    case Kind::Decimal: return number(column, cell);
    case Kind::Date:
    case Kind::DateTime: return date(column, cell);
    case Kind::Choice: return choice(column, cell.text);
    case Kind::Boolean:
        if (const auto yes = truth(cell.text)) return {Value{qint64(*yes)}, {}};
        return unfit(column);
    case Kind::Reference: return reference(column.field->target(), cell.text);
    case Kind::AnyReference:
        if (column.part == 0) {
            const Entity *entity = entityNamed(cell.text);
            return entity ? CellValue{Value{cell.text}, {}} : unfit(column);
        }
        return target ? reference(*target, cell.text) : unfit(column);
    case Kind::Text:
        if (column.field->form == Form::Country) return country(column, cell.text);
        break;
    case Kind::Key:
    case Kind::Translated: break;
    }
    auto value = fromCanonical(*column.field, column.part, cell.text);
    return value ? CellValue{value, {}} : unfit(column);
}

} // namespace passerelle
