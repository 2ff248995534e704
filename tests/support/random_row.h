// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random records for properties that hold for every entity.
#pragma once

#include "core/model/entity.h"

#include <QStringList>

#include <random>

namespace passerelle::testing
{

using Random = std::mt19937_64;

inline qint64 between(Random &random, qint64 low, qint64 high)
{
    return std::uniform_int_distribution<qint64>(low, high)(random);
}

inline QString randomText(Random &random, qint64 longest)
{
    static const QStringList words{
        QStringLiteral("WP 2"),     QStringLiteral("a,b;\"c\""),   QStringLiteral("č š ž"),
        QStringLiteral("l’été"),    QStringLiteral(" two\nlines"), QStringLiteral("\t"),
        QStringLiteral("=1+1"),     QStringLiteral("😀"),           QStringLiteral("2512137.88"),
        QStringLiteral("%1 %n &x"), QStringLiteral("<b>Ø</b>"),    QStringLiteral("e\u0301")};
    QString text;
    do text += words[between(random, 0, words.size() - 1)];
    while (text.size() < between(random, 1, 40));
    if (text.size() > longest) text.truncate(longest);
    if (text.back().isHighSurrogate()) text.back() = u'x'; // half of the face
    return text;
}

inline QString randomDate(Random &random)
{
    return QDate(1970, 1, 1).addDays(between(random, 0, 40'000)).toString(Qt::ISODate);
}

// A value that the type of the column holds; not necessarily one without problems.
inline Value randomValue(const Column &column, Random &random)
{
    const Field &field = *column.field;
    const auto text = [&] { return Value{randomText(random, field.max)}; };
    switch (field.kind) {
    case Kind::Key:
    case Kind::Reference: return between(random, 1, std::numeric_limits<qint64>::max());
    case Kind::AnyReference:
        return column.part == 0 ? Value{QStringLiteral("event")} : Value{between(random, 1, 1'000'000)};
    case Kind::Text: return text();
    case Kind::Translated:
        if (column.part < int(languageCount)) return text();
        return QString::fromLatin1(code(allLanguages[std::size_t(between(random, 0, languageCount - 1))]));
    case Kind::Integer:
        return between(random, std::max<qint64>(field.min, -1'000'000),
                       std::min<qint64>(field.max, 1'000'000));
    case Kind::Decimal: return between(random, field.min, field.max);
    case Kind::Boolean: return between(random, 0, 1);
    case Kind::Date: return randomDate(random);
    case Kind::DateTime:
        return QString(randomDate(random)
                       + QTime(int(between(random, 0, 23)), int(between(random, 0, 59)))
                             .toString(QStringLiteral("'T'HH:mm")));
    case Kind::Choice:
        return QString::fromLatin1(
            field.choices[std::size_t(between(random, 0, qint64(field.choices.size()) - 1))].word);
    }
    return {};
}

} // namespace passerelle::testing
