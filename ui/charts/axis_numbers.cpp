// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/axis_numbers.h"

#include "core/base/format.h"
#include "core/budget/rounding.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace passerelle
{

namespace
{
constexpr QChar nbsp(0x00A0);
constexpr QChar minus(0x2212);

// Thousand, million, billion; Spanish counts billions in millions.
QStringList words(Language language)
{
    switch (language) {
    case Language::En: return {QStringLiteral("k"), QStringLiteral("M"), QStringLiteral("bn")};
    case Language::Fr: return {QStringLiteral("k"), QStringLiteral("M"), QStringLiteral("Md")};
    case Language::Es: return {QStringLiteral("mil"), QStringLiteral("M")};
    case Language::Nb: return {QStringLiteral("k"), QStringLiteral("mill."), QStringLiteral("mrd.")};
    case Language::De: return {QStringLiteral("Tsd."), QStringLiteral("Mio."), QStringLiteral("Mrd.")};
    case Language::It: return {QStringLiteral("mila"), QStringLiteral("mln"), QStringLiteral("mrd")};
    case Language::Sl: return {QStringLiteral("tis."), QStringLiteral("mio."), QStringLiteral("mrd.")};
    }
    return {};
}

QChar mark(Language language) { return QLatin1Char(decimalMark(language) == DecimalMark::Point ? '.' : ','); }

QString grouped(quint64 number, Language language) { return formatted(qint64(number), 0, language); }

quint64 magnitude(qint64 number) { return number < 0 ? quint64(0) - quint64(number) : quint64(number); }

quint64 rounded(quint64 number, quint64 unit)
{
    return number / unit + (number % unit >= unit - unit / 2 ? 1 : 0);
}

// Three significant digits of a number in hundredths, counted in `unit`; zeros at its end are dropped.
QString significant(quint64 hundredths, quint64 unit, Language language)
{
    const quint64 tenths = rounded(hundredths, unit * 10);
    if (tenths >= 1'000) {
        return grouped(rounded(hundredths, unit * 100), language);
    }
    const quint64 kept = tenths >= 100 ? tenths * 10 : rounded(hundredths, unit);
    QString result = grouped(kept / 100, language);
    if (const quint64 fraction = kept % 100; fraction > 0) {
        QString digits = QStringLiteral("%1").arg(fraction, 2, 10, QLatin1Char('0'));
        if (digits.endsWith(QLatin1Char('0'))) {
            digits.chop(1);
        }
        result += mark(language) + digits;
    }
    return result;
}
} // namespace

QString abbreviated(qint64 hundredths, Language language)
{
    const quint64 size = magnitude(hundredths);
    QString result = hundredths < 0 ? QString(minus) : QString();
    quint64 unit = 1;
    QString word;
    // The next word is taken where rounding would show "1000k"; the last one has no limit.
    for (const QString &next : words(language)) {
        constexpr quint64 limit = 1'000;
        if (rounded(size, unit * 100) < limit) {
            break;
        }
        unit *= limit;
        word = next;
    }
    result += significant(size, unit, language);
    if (word.isEmpty()) {
        return result;
    }
    return result + (language == Language::En ? QString() : QString(nbsp)) + word;
}

std::vector<qint64> niceTicks(qint64 lowest, qint64 highest, int most)
{
    lowest = std::min<qint64>(lowest, 0);
    highest = std::max<qint64>(highest, 0);
    if (lowest == highest) {
        return {0, 1};
    }
    // The round value beyond the greatest number there is does not fit; that number itself takes its place.
    constexpr Wide most64 = std::numeric_limits<qint64>::max();
    const auto below = [](Wide value, Wide step) { return -((-value + step - 1) / step); };
    const auto above = [](Wide value, Wide step) { return (value + step - 1) / step; };
    for (Wide power = 1;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            const Wide step = power * factor;
            const Wide first = below(lowest, step);
            const Wide last = above(highest, step);
            if (last - first < std::max(most, 3)) {
                std::vector<qint64> ticks;
                for (Wide tick = first; tick <= last; ++tick) {
                    ticks.push_back(qint64(std::clamp(tick * step, -most64, most64)));
                }
                return ticks;
            }
        }
    }
}

} // namespace passerelle
