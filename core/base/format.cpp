// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <set>

namespace passerelle
{

namespace
{

constexpr QChar noBreakSpace = u'\u00A0';
constexpr QChar minus = u'\u2212';

// How a language groups digits: after how many digits of the whole number it begins to.
struct Grouping {
    QChar separator;
    int from = 4;
};

Grouping grouping(Language language)
{
    switch (language) {
    case Language::En: return {u','};
    case Language::Fr: return {u'\u202F'};
    case Language::Nb: return {noBreakSpace};
    case Language::Es: // the Academy groups from five digits
        return {u'.', 5};
    case Language::De:
    case Language::It:
    case Language::Sl: break;
    }
    return {u'.'};
}

QString grouped(QString digits, Grouping by)
{
    if (digits.size() >= by.from)
        for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, by.separator);
    return digits;
}

QChar markOf(Language language) { return decimalMark(language) == DecimalMark::Point ? u'.' : u','; }

QString withoutSign(qint64 scaled, int places, Language language)
{
    const quint64 magnitude = scaled < 0 ? 0 - quint64(scaled) : quint64(scaled);
    const QString digits = QString::number(magnitude).rightJustified(places + 1, u'0');
    const QString whole = grouped(digits.chopped(places), grouping(language));
    return places > 0 ? whole + markOf(language) + digits.right(places) : whole;
}

QString signedText(qint64 scaled, const QString &text) { return scaled < 0 ? minus + text : text; }

// ---- reading numbers

bool isApostrophe(QChar c) { return QStringView(u"'\u2019\u2018\u02BC\u00B4`").contains(c); }
bool isMinus(QChar c) { return c == u'-' || c == minus || c == u'\u2013'; }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isIgnored(QChar c)
{
    return c.isSpace() || isApostrophe(c) || c == u'%' || c.category() == QChar::Symbol_Currency
        || c.category() == QChar::Other_Format; // marks of direction, which spreadsheets leave around amounts
}

QString significant(QStringView text)
{
    QString kept;
    for (const QChar c : text)
        if (!isIgnored(c)) kept += c;
    for (const auto currency : {QLatin1String("euros"), QLatin1String("euro"), QLatin1String("EUR")}) {
        if (kept.startsWith(currency, Qt::CaseInsensitive)) kept.remove(0, currency.size());
        if (kept.endsWith(currency, Qt::CaseInsensitive)) kept.chop(currency.size());
    }
    return kept;
}

// Takes the sign away: in front, behind (as some accounting programs do) or brackets around all.
bool takeSign(QString &text)
{
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        text = significant(QStringView(text).mid(1).chopped(1));
        return true;
    }
    if (text.startsWith(u'+')) {
        text.remove(0, 1);
    } else if (!text.isEmpty() && isMinus(text.front())) {
        text = significant(QStringView(text).mid(1)); // −EUR 5
        return true;
    } else if (text.size() > 1 && isMinus(text.back())) {
        text.chop(1);
        return true;
    }
    return false;
}

// Where the decimals begin (the index of their mark), the size of the text when it has none.
qsizetype decimalsAt(const QString &text, int places, DecimalMark mark)
{
    const qsizetype point = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype last = std::max(point, comma);
    if (last < 0) return text.size();
    if (point >= 0 && comma >= 0) return last;
    if (text.count(text[last]) > 1) return text.size();

    const bool isMark = text[last] == (mark == DecimalMark::Point ? u'.' : u',');
    const bool couldGroup = text.size() - last == 4 && last >= 1 && last <= 3 && text[0] != u'0';
    return couldGroup && !isMark && places < 3 ? text.size() : last;
}

// The digits of a whole number; nothing when its separators are of several kinds or not before three digits.
// Four digits in front are allowed: Qt groups Spanish numbers so.
std::optional<QString> ungrouped(const QString &whole)
{
    const auto separator = std::find_if_not(whole.begin(), whole.end(), isDigit);
    if (separator == whole.end()) return whole;
    const QStringList groups = whole.split(*separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool fits = i == 0 ? !groups[i].isEmpty() && groups[i].size() <= 4 : groups[i].size() == 3;
        if (!fits || !std::all_of(groups[i].begin(), groups[i].end(), isDigit)) return {};
    }
    return *separator == u'.' || *separator == u',' ? std::optional(groups.join(QString())) : std::nullopt;
}

// ---- dates

using Months = std::array<const char16_t *, 12>;

const Months &shortMonths(Language language)
{
    static constexpr std::array<Months, languageCount> all{{
        {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"},
        {u"janv.", u"févr.", u"mars", u"avr.", u"mai", u"juin", u"juil.", u"août", u"sept.", u"oct.", u"nov.",
         u"déc."},
        {u"ene", u"feb", u"mar", u"abr", u"may", u"jun", u"jul", u"ago", u"sept", u"oct", u"nov", u"dic"},
        {u"jan.", u"feb.", u"mars", u"apr.", u"mai", u"juni", u"juli", u"aug.", u"sep.", u"okt.", u"nov.",
         u"des."},
        {u"Jan.", u"Feb.", u"März", u"Apr.", u"Mai", u"Juni", u"Juli", u"Aug.", u"Sept.", u"Okt.", u"Nov.",
         u"Dez."},
        {u"gen", u"feb", u"mar", u"apr", u"mag", u"giu", u"lug", u"ago", u"set", u"ott", u"nov", u"dic"},
        {u"jan.", u"feb.", u"mar.", u"apr.", u"maj", u"jun.", u"jul.", u"avg.", u"sep.", u"okt.", u"nov.",
         u"dec."},
    }};
    return all[std::size_t(language)];
}

bool dayIsOrdinal(Language language)
{
    return language == Language::Nb || language == Language::De || language == Language::Sl;
}

QString withoutAccents(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_D).toLower();
    QString plain;
    for (const QChar c : decomposed)
        if (c.category() != QChar::Mark_NonSpacing) plain += c;
    return plain;
}

// 1 to 12; 0 when no month, or months of different number, begin so.
int monthNamed(const QString &word)
{
    // A table has as many words as cells: the names are asked for once.
    static const std::vector<std::pair<QString, int>> names = [] {
        std::vector<std::pair<QString, int>> all;
        for (const Language language : allLanguages) {
            const QLocale locale{QLatin1String(code(language))};
            for (int month = 1; month <= 12; ++month)
                all.emplace_back(withoutAccents(locale.standaloneMonthName(month)), month);
        }
        return all;
    }();
    const QString beginning = withoutAccents(word);
    if (beginning.size() < 3) return 0;
    std::set<int> found;
    for (const auto &[name, month] : names)
        if (name.startsWith(beginning)) found.insert(month);
    return found.size() == 1 ? *found.begin() : 0;
}

int number(const QString &digits, int longest)
{
    const bool fits = digits.size() <= longest && std::all_of(digits.begin(), digits.end(), isDigit);
    return fits ? digits.toInt() : 0;
}

int yearOf(const QString &digits)
{
    if (digits.size() == 4) return number(digits, 4);
    if (digits.size() != 2 || !isDigit(digits[0]) || !isDigit(digits[1])) return 0;
    const int year = digits.toInt();
    return year < 70 ? 2000 + year : 1900 + year;
}

// "2026-11-22", as most tables of programs have it.
QDate isoDate(QStringView text)
{
    constexpr qsizetype size = 10, afterYear = 4, afterMonth = 7;
    if (text.size() != size || text[afterYear] != u'-' || text[afterMonth] != u'-') return {};
    const auto at = [&](qsizetype from, qsizetype to) {
        int value = 0;
        for (qsizetype i = from; i < to; ++i)
            value = isDigit(text[i]) && value >= 0 ? value * 10 + text[i].digitValue() : -1;
        return value;
    };
    const int year = at(0, afterYear), month = at(afterYear + 1, afterMonth), day = at(afterMonth + 1, size);
    return year > 0 ? QDate(year, month, day) : QDate(); // −1, with something else than digits, is a year
}

// "1250.5" with this decimal mark, and nothing to leave out.
std::optional<qint64> ordinaryNumber(QStringView text, int places, DecimalMark mark)
{
    constexpr qsizetype most = 15; // digits that fit with their decimals
    qint64 scaled = 0;
    qsizetype point = -1;
    if (text.size() > most || text.isEmpty() || !isDigit(text.front()) || !isDigit(text.back())) return {};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isDigit(text[i]))
            scaled = scaled * 10 + (text[i].unicode() - u'0');
        else if (point < 0 && text[i] == (mark == DecimalMark::Point ? u'.' : u','))
            point = i;
        else
            return {};
    }
    const auto decimals = point < 0 ? 0 : int(text.size() - point - 1);
    if (decimals > places || most + places > std::numeric_limits<qint64>::digits10) return {};
    for (int i = decimals; i < places; ++i) scaled *= 10;
    return scaled;
}

QStringList partsOf(QStringView text)
{
    QStringList parts{QString()};
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.category() == QChar::Mark_NonSpacing)
            parts.back() += c;
        else if (!parts.back().isEmpty())
            parts << QString();
    }
    parts.removeAll(QString());
    return parts;
}

} // namespace

DecimalMark decimalMark(Language language)
{
    return language == Language::En ? DecimalMark::Point : DecimalMark::Comma;
}

QString formatted(qint64 scaled, int places, Language language)
{
    return signedText(scaled, withoutSign(scaled, places, language));
}

QString formattedAmount(Money amount, Language language)
{
    const QString text = withoutSign(amount.scaled, Money::places, language);
    return signedText(amount.scaled, language == Language::En ? u'€' + text : text + noBreakSpace + u'€');
}

QString formattedPercentage(Percentage rate, Language language)
{
    const QString text = formatted(rate.scaled, Percentage::places, language);
    const bool close = language == Language::En || language == Language::It;
    return close ? text + u'%' : text + noBreakSpace + u'%';
}

QString formattedDate(QDate date, Language language)
{
    if (!date.isValid()) return {};
    const QString day = QString::number(date.day())
        + (dayIsOrdinal(language) ? QStringLiteral(".") : QString());
    const QString month = QString::fromUtf16(shortMonths(language)[std::size_t(date.month() - 1)]);
    return day + u' ' + month + u' ' + QString::number(date.year()).rightJustified(4, u'0');
}

std::optional<qint64> readNumber(QStringView text, int places, DecimalMark mark)
{
    if (const auto plain = ordinaryNumber(text, places, mark)) return plain;
    QString number = significant(text);
    const bool negative = takeSign(number);
    const qsizetype at = decimalsAt(number, places, mark);
    const auto whole = ungrouped(number.left(at));
    const QString decimals = number.mid(at + 1);
    const bool marked = at < number.size();
    if (!whole || decimals.size() > places || (decimals.isEmpty() && (marked || whole->isEmpty()))) return {};
    if (!std::all_of(decimals.begin(), decimals.end(), isDigit)) return {};

    bool fits = false;
    const QString digits = *whole + decimals.leftJustified(places, u'0');
    const qint64 scaled = (negative ? u'-' + digits : digits).toLongLong(&fits);
    return fits ? std::optional(scaled) : std::nullopt;
}

QDate readDate(QStringView text, DateOrder order)
{
    if (const QDate date = isoDate(text); date.isValid()) return date;
    const QStringList parts = partsOf(text);
    if (parts.size() != 3) return {};
    if (parts[0].size() == 4) return {yearOf(parts[0]), number(parts[1], 2), number(parts[2], 2)};

    const int year = yearOf(parts[2]);
    if (const int month = monthNamed(parts[1])) return {year, month, number(parts[0], 2)};
    if (const int month = monthNamed(parts[0])) return {year, month, number(parts[1], 2)};
    const bool dayFirst = order == DateOrder::DayMonthYear;
    return {year, number(parts[dayFirst ? 1 : 0], 2), number(parts[dayFirst ? 0 : 1], 2)};
}

} // namespace passerelle
