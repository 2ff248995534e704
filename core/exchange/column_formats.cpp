// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/column_formats.h"

#include <algorithm>

namespace passerelle
{

namespace
{

constexpr int significantDigits = 15; // of a double that people see
constexpr int maxExponent = 400;

bool digit(QChar c) { return c >= u'0' && c <= u'9'; }
bool hasDigit(QStringView text) { return std::any_of(text.begin(), text.end(), digit); }

// A date has two gaps between its parts, however it is written.
bool hasTwoGaps(QStringView text)
{
    int gaps = 0;
    bool before = false;
    for (const QChar c : text) {
        const bool part = c.isLetterOrNumber() || c.category() == QChar::Mark_NonSpacing;
        gaps += before && !part;
        before = part;
    }
    return gaps >= 2;
}

// Spaces that group, currency and percent signs, brackets: nothing that decides.
bool ornament(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'’' || c == u'%' || c == u'€' || c == u'$' || c == u'£'
        || c == u'(' || c == u')' || c == u'+' || c == u'-' || c == QChar(0x2212);
}

QString withoutOrnaments(QStringView text)
{
    QString kept;
    for (const QChar c : text.trimmed())
        if (!ornament(c)) kept += c;
    for (QLatin1String currency : {QLatin1String("EUR"), QLatin1String("CHF")})
        if (kept.startsWith(currency) || kept.endsWith(currency)) kept.remove(currency);
    return kept;
}

DecimalMark markOf(QChar c) { return c == u'.' ? DecimalMark::Point : DecimalMark::Comma; }
DecimalMark other(DecimalMark mark)
{
    return mark == DecimalMark::Point ? DecimalMark::Comma : DecimalMark::Point;
}

// Groups of three digits after the first group, which has one to three.
bool grouped(const QStringList &groups)
{
    return groups.first().size() <= 3 && !groups.first().isEmpty()
        && std::all_of(groups.begin() + 1, groups.end(),
                       [](const QString &group) { return group.size() == 3; });
}

struct Digits {
    QString all; // of the number, without leading zeros
    qsizetype point = 0; // before which of them the decimal point stands; may lie outside
};

std::optional<Digits> digitsOf(QStringView text)
{
    Digits digits;
    qsizetype i = 0;
    bool point = false, any = false;
    for (; i < text.size() && (digit(text[i]) || (text[i] == u'.' && !point)); ++i) {
        if (text[i] == u'.') {
            point = true;
            continue;
        }
        any = true;
        if (!digits.all.isEmpty() || text[i] != u'0') digits.all += text[i];
        if (!point && !digits.all.isEmpty()) ++digits.point;
        if (point && digits.all.isEmpty()) --digits.point;
    }
    if (!any) return {};
    if (i == text.size()) return digits;
    if (text[i].toLower() != u'e') return {};
    bool ok = false;
    const int exponent = text.mid(i + 1).toInt(&ok);
    if (!ok || std::abs(exponent) > maxExponent) return {};
    digits.point += exponent;
    return digits;
}

void roundToSignificant(Digits &digits)
{
    if (digits.all.size() <= significantDigits) return;
    const bool up = digits.all[significantDigits] >= u'5';
    digits.all.truncate(significantDigits);
    if (!up) return;
    qsizetype i = significantDigits - 1;
    while (i >= 0 && digits.all[i] == u'9') digits.all[i--] = u'0';
    if (i >= 0) {
        digits.all[i] = QChar(digits.all[i].unicode() + 1);
    } else {
        digits.all.prepend(u'1');
        ++digits.point;
    }
}

// A stray "n/a" does not spoil a column of numbers, a stray number does not make one of a column of texts.
template <class T> struct Vote {
    int values = 0, strangers = 0;
    bool contradicted = false;
    std::optional<T> value;
    void count(const FormatEvidence<T> &evidence)
    {
        using Is = typename FormatEvidence<T>::Is;
        ++values;
        if (evidence.is == Is::Neither) ++strangers;
        if (evidence.is != Is::Certain) return;
        if (value && *value != *evidence.value) contradicted = true;
        value = evidence.value;
    }
    [[nodiscard]] std::optional<T> result() const
    {
        return contradicted || strangers * 2 > values ? std::nullopt : value;
    }
};

template <class T>
std::optional<T> agreed(const std::vector<ColumnFormat> &columns, std::optional<T> ColumnFormat::*of)
{
    std::optional<T> common;
    for (const ColumnFormat &column : columns) {
        if (!(column.*of)) continue;
        if (common && *common != *(column.*of)) return {};
        common = column.*of;
    }
    return common;
}

} // namespace

namespace
{

// What most cells of numbers are: digits, and at most one mark that cannot group thousands.
std::optional<FormatEvidence<DecimalMark>> plainEvidence(QStringView text)
{
    using Found = FormatEvidence<DecimalMark>;
    const auto mark = std::find_if_not(text.begin(), text.end(), digit);
    if (mark == text.end()) return Found{Found::Is::Any, {}};
    const auto decimals = text.end() - mark - 1;
    if ((*mark != u'.' && *mark != u',') || decimals == 3 || !std::all_of(mark + 1, text.end(), digit))
        return {};
    return Found{Found::Is::Certain, markOf(*mark)};
}

} // namespace

FormatEvidence<DecimalMark> decimalEvidence(QStringView text)
{
    using Found = FormatEvidence<DecimalMark>;
    if (!hasDigit(text)) return {};
    if (const auto plain = plainEvidence(text)) return *plain;
    QString number = withoutOrnaments(text);
    const auto exponent = number.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (exponent > 0) {
        bool ok = false;
        (void)number.mid(exponent + 1).toInt(&ok);
        if (!ok) return {};
        number.truncate(exponent);
        if (number.contains(u'.') != number.contains(u','))
            return {Found::Is::Certain, number.contains(u'.') ? DecimalMark::Point : DecimalMark::Comma};
    }
    QString marks;
    bool any = false;
    for (const QChar c : number) {
        if (c == u'.' || c == u',')
            marks += c;
        else if (!digit(c))
            return {};
        else
            any = true;
    }
    if (!any) return {};
    if (marks.isEmpty()) return {Found::Is::Any, {}};
    const QChar last = marks.back();
    if (marks.contains(markOf(last) == DecimalMark::Point ? u',' : u'.'))
        return marks.count(last) == 1 ? Found{Found::Is::Certain, markOf(last)} : Found{};
    const QStringList groups = number.split(last);
    if (marks.size() > 1) return grouped(groups) ? Found{Found::Is::Certain, other(markOf(last))} : Found{};
    // "0.125", "1234.125" and "1 234.125" cannot be groups of thousands, "1.500" can.
    const bool spaced = text.trimmed().left(text.trimmed().indexOf(last)).contains(u' ');
    if (!grouped(groups) || groups.first().startsWith(u'0') || spaced)
        return {Found::Is::Certain, markOf(last)};
    return {Found::Is::Ambiguous, {}};
}

Moment momentOf(const QString &text)
{
    const auto colon = text.indexOf(u':');
    if (colon < 0) return {text, {}};
    const auto gap = std::max(text.lastIndexOf(u' ', colon), text.lastIndexOf(u'T', colon));
    return gap < 0 ? Moment{text, {}} : Moment{text.left(gap).trimmed(), text.mid(gap + 1).trimmed()};
}

FormatEvidence<DateOrder> dateEvidence(QStringView text)
{
    using Found = FormatEvidence<DateOrder>;
    constexpr qsizetype longest = 40; // "Wednesday, 30 September 2027 10:30"
    if (text.size() > longest || !hasDigit(text) || !hasTwoGaps(text)) return {};
    const QString date = momentOf(text.toString()).date;
    const QDate dayFirst = readDate(date, DateOrder::DayMonthYear);
    const bool yearFirst = date.size() > 4 && std::all_of(date.begin(), date.begin() + 4, digit);
    if (yearFirst && dayFirst.isValid()) return {Found::Is::Any, {}};
    const QDate monthFirst = readDate(date, DateOrder::MonthDayYear);
    if (!dayFirst.isValid() && !monthFirst.isValid()) return {};
    if (dayFirst == monthFirst) return {Found::Is::Any, {}};
    // Nobody writes the month first and dots.
    if (!monthFirst.isValid() || (dayFirst.isValid() && date.contains(u'.')))
        return {Found::Is::Certain, DateOrder::DayMonthYear};
    if (!dayFirst.isValid()) return {Found::Is::Certain, DateOrder::MonthDayYear};
    return {Found::Is::Ambiguous, {}};
}

TableFormat tableFormat(const Table &table)
{
    TableFormat format;
    format.columns.resize(std::size_t(table.header.size()));
    for (int column = 0; column < table.header.size(); ++column) {
        Vote<DecimalMark> marks;
        Vote<DateOrder> orders;
        for (const Table::Line &line : table.lines) {
            if (column >= line.cells.size() || line.isTyped(column)) continue;
            const QString &cell = line.cells[column];
            if (QStringView(cell).trimmed().isEmpty()) continue;
            marks.count(decimalEvidence(cell));
            orders.count(dateEvidence(cell));
        }
        format.columns[std::size_t(column)] = {marks.result(), orders.result()};
    }
    format.common = {agreed(format.columns, &ColumnFormat::decimalMark),
                     agreed(format.columns, &ColumnFormat::dateOrder)};
    return format;
}

std::optional<QString> plainNumber(QStringView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+')) text = text.mid(1);
    auto digits = digitsOf(text);
    if (!digits) return {};
    roundToSignificant(*digits);
    if (digits->all.isEmpty()) return QStringLiteral("0");
    QString &all = digits->all;
    if (digits->point <= 0) {
        all.prepend(QString(1 - digits->point, u'0'));
        digits->point = 1;
    }
    if (digits->point > all.size()) all = all.leftJustified(digits->point, u'0');
    QString number = all.left(digits->point);
    QString fraction = all.mid(digits->point);
    while (fraction.endsWith(u'0')) fraction.chop(1);
    if (!fraction.isEmpty()) number += u'.' + fraction;
    return negative ? u'-' + number : number;
}

} // namespace passerelle
