// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/canonical.h"

#include <QStringList>

#include <algorithm>

namespace passerelle
{

namespace
{

constexpr int finePlaces = Fine::places; // written without zeros at the end: nobody writes 45.629800

bool isOriginal(const Field &field, int part)
{
    return field.kind == Kind::Translated && part == int(languageCount);
}

// What can be kept and shown of a text from outside: tabs and line ends stay, other control characters go,
// half a surrogate pair (which UTF-8 cannot hold) becomes the replacement character. A byte order mark at the
// beginning goes: it would be lost when the text is read as UTF-8.
QString readable(QString text)
{
    const bool already = !text.startsWith(QChar::ByteOrderMark)
        && std::none_of(text.begin(), text.end(), [](QChar c) {
               const bool control = c.unicode() < 0x20 ? c != u'\t' && c != u'\n'
                                                       : c.unicode() >= 0x7f && c.unicode() < 0xa0;
               return control || c.isSurrogate();
           });
    if (already) return text;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            kept.append(c).append(text[++i]);
        else if (c.isSurrogate())
            kept.append(QChar::ReplacementCharacter);
        else if (c.category() != QChar::Other_Control || c == u'\t' || c == u'\n')
            kept.append(c);
    }
    while (kept.startsWith(QChar::ByteOrderMark)) kept.remove(0, 1);
    return kept;
}

QString withoutEndingZeros(QString number)
{
    while (number.endsWith(u'0')) number.chop(1);
    if (number.endsWith(u'.')) number.chop(1);
    return number;
}

QString numberText(const Field &field, qint64 number)
{
    switch (field.kind) {
    case Kind::Boolean: return number ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Decimal: {
        const QString text = decimalText(number, field.places);
        return field.places == finePlaces ? withoutEndingZeros(text) : text;
    }
    default: return QString::number(number);
    }
}

template <class T> std::optional<Value> valueOf(const std::optional<T> &read)
{
    return read ? std::optional(Value{*read}) : std::nullopt;
}

std::optional<Value> textValue(const QString &text)
{
    const QString kept = readable(text);
    return kept.isEmpty() ? Value{} : Value{kept};
}

std::optional<Value> recordNumber(const QString &text)
{
    const auto number = decimalOf(text, 0);
    return number && *number > 0 ? valueOf(number) : std::nullopt;
}

std::optional<Value> booleanOf(const QString &text)
{
    const QString word = text.toLower();
    if (word == u"true" || word == u"yes" || word == u"1") return Value{qint64(1)};
    if (word == u"false" || word == u"no" || word == u"0") return Value{qint64(0)};
    return {};
}

std::optional<Value> dateOf(const QString &text)
{
    // Qt takes any punctuation between the numbers; what is kept has hyphens.
    const auto date = Codec<QDate>::decode(text);
    return date ? std::optional(Codec<QDate>::encode(*date)) : std::nullopt;
}

std::optional<Value> dateTimeOf(const QString &text)
{
    const auto time = LocalDateTime::fromIso(text);
    return time ? std::optional(Codec<LocalDateTime>::encode(*time)) : std::nullopt;
}

std::optional<Value> wordOf(const Field &field, const QString &text)
{
    for (const Choice &choice : field.choices)
        if (text.compare(QLatin1String(choice.word), Qt::CaseInsensitive) == 0)
            return Value{QString::fromLatin1(choice.word)};
    return {};
}

std::optional<Value> languageCodeOf(const QString &text)
{
    const auto language = languageOf(text);
    return language ? std::optional(Value{QString::fromLatin1(code(*language))}) : std::nullopt;
}

QString numberExpectation(const Field &field, const QString &name)
{
    const bool least = field.min != std::numeric_limits<qint64>::min();
    const bool most = field.max != std::numeric_limits<qint64>::max();
    const QString min = numberText(field, field.min);
    const QString max = numberText(field, field.max);
    if (field.kind == Kind::Integer) {
        if (least && most)
            return translated(TEXT("Expectation", "“%1” takes a whole number from %2 to %3."))
                .arg(name, min, max);
        if (least)
            return translated(TEXT("Expectation", "“%1” takes a whole number of at least %2."))
                .arg(name, min);
        return translated(TEXT("Expectation", "“%1” takes a whole number.")).arg(name);
    }
    const auto example = numberText(field, field.places == finePlaces ? 45'629'800 : 1'250);
    if (least && most)
        return translated(TEXT("Expectation",
                               "“%1” takes a number from %2 to %3, with a decimal point, such as %4."))
            .arg(name, min, max, example);
    return translated(TEXT("Expectation", "“%1” takes a number with a decimal point, such as %2."))
        .arg(name, example);
}

QString textExpectation(const Field &field, const QString &name)
{
    const auto sentence = [&]() -> Label {
        switch (field.form) {
        case Form::Web: return TEXT("Expectation", "“%1” takes a web address, such as https://example.org.");
        case Form::Email:
            return TEXT("Expectation", "“%1” takes an e-mail address, such as name@example.org.");
        case Form::Country:
            return field.many ? TEXT("Expectation", "“%1” takes country codes of two letters, such as SI FR.")
                              : TEXT("Expectation",
                                     "“%1” takes a country: its code of two letters, such as SI, or its "
                                     "name, such as Slovenia.");
        case Form::Currency:
            return TEXT("Expectation", "“%1” takes a currency code of three letters, such as EUR.");
        case Form::Language:
            return field.many ? TEXT("Expectation", "“%1” takes language codes, such as en sl.")
                              : TEXT("Expectation", "“%1” takes a language code, such as en.");
        case Form::Zone: return TEXT("Expectation", "“%1” takes a time zone, such as Europe/Ljubljana.");
        case Form::Digits: return TEXT("Expectation", "“%1” takes digits only.");
        case Form::Plain: break;
        }
        return TEXT("Expectation", "“%1” takes a text.");
    };
    return translated(sentence()).arg(name);
}

QString choiceExpectation(const Field &field, const QString &name)
{
    QStringList words;
    for (const Choice &choice : field.choices) words << QString::fromLatin1(choice.word);
    return translated(TEXT("Expectation", "“%1” takes one of these words: %2."))
        .arg(name, words.join(QLatin1String(", ")));
}

} // namespace

QString canonical(const Field &field, int, const Value &value)
{
    if (const auto number = std::get_if<qint64>(&value)) return numberText(field, *number);
    const auto text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

std::optional<Value> fromCanonical(const Field &field, int part, const QString &text)
{
    if (text.isEmpty()) return Value{};
    const QString bare = text.trimmed();
    switch (field.kind) {
    case Kind::Key:
    case Kind::Reference: return recordNumber(bare);
    case Kind::AnyReference:
        // The name of a kind of record: nothing at its ends, whatever stands between what goes from there.
        return part == 0 ? textValue(readable(bare).remove(QChar::ByteOrderMark).trimmed())
                         : recordNumber(bare);
    case Kind::Text: return textValue(text);
    case Kind::Translated: return isOriginal(field, part) ? languageCodeOf(bare) : textValue(text);
    case Kind::Integer: return valueOf(decimalOf(bare, 0));
    case Kind::Boolean: return booleanOf(bare);
    case Kind::Decimal: return valueOf(decimalOf(bare, field.places));
    case Kind::Date: return dateOf(bare);
    case Kind::DateTime: return dateTimeOf(bare);
    case Kind::Choice: return wordOf(field, bare);
    }
    return {};
}

QString expectation(const Field &field, int part)
{
    const QString name = translated(field.label);
    switch (field.kind) {
    case Kind::Key:
    case Kind::Reference:
        return translated(TEXT("Expectation", "“%1” takes the number of a record.")).arg(name);
    case Kind::AnyReference:
        return part == 0
            ? translated(TEXT("Expectation", "“%1” takes the name of a kind of record, such as event."))
                  .arg(name)
            : translated(TEXT("Expectation", "“%1” takes the number of a record.")).arg(name);
    case Kind::Text: return textExpectation(field, name);
    case Kind::Translated:
        return isOriginal(field, part)
            ? translated(TEXT("Expectation", "“%1” takes a language code, such as en.")).arg(name)
            : textExpectation(field, name);
    case Kind::Integer:
    case Kind::Decimal: return numberExpectation(field, name);
    case Kind::Boolean: return translated(TEXT("Expectation", "“%1” takes true or false.")).arg(name);
    case Kind::Date:
        return translated(TEXT("Expectation", "“%1” takes a date, such as 2026-11-22.")).arg(name);
    case Kind::DateTime:
        return translated(TEXT("Expectation", "“%1” takes a date and a time, such as 2026-11-22T09:30."))
            .arg(name);
    case Kind::Choice: return choiceExpectation(field, name);
    }
    return {};
}

QString decimalText(qint64 scaled, int places)
{
    const quint64 magnitude = scaled < 0 ? 0 - quint64(scaled) : quint64(scaled);
    QString digits = QString::number(magnitude).rightJustified(places + 1, u'0');
    if (places > 0) digits.insert(digits.size() - places, u'.');
    return scaled < 0 ? u'-' + digits : digits;
}

std::optional<qint64> decimalOf(QStringView text, int places)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+')) text = text.mid(1);
    const auto point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    if (whole.isEmpty() || fraction.size() > places || (point >= 0 && fraction.isEmpty())) return {};

    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QString digits = whole.toString() + fraction.toString().leftJustified(places, u'0');
    if (!std::all_of(digits.begin(), digits.end(), isDigit)) return {};
    bool fits = false;
    const qint64 scaled = (negative ? u'-' + digits : digits).toLongLong(&fits);
    return fits ? std::optional(scaled) : std::nullopt;
}

} // namespace passerelle
