// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How each type of member is stored: as nothing, a whole number or a text.
#pragma once

#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/base/label.h"
#include "core/base/local_date_time.h"

#include <concepts>
#include <optional>
#include <utility>
#include <variant>

namespace passerelle
{

// What a file stores and generic code reads: nothing, a whole number, a text.
using Value = std::variant<std::monostate, qint64, QString>;

[[nodiscard]] inline bool isEmpty(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

enum class Kind {
    Key,
    Reference,
    AnyReference,
    Text,
    Translated,
    Integer,
    Boolean,
    Decimal,
    Date,
    DateTime,
    Choice
};

// One value of an enumeration: the word is what files hold and never changes.
struct Choice {
    const char *word;
    Label label;
};
template <class E>
concept Enumeration = std::is_enum_v<E> && requires(E e)
{
    choices(e);
};
template <Enumeration E> const char *word(E value) { return choices(value)[std::size_t(value)].word; }
template <Enumeration E> Label labelOf(E value) { return choices(value)[std::size_t(value)].label; }

template <class T> struct Codec;

template <> struct Codec<QString> {
    static constexpr Kind kind = Kind::Text;
    static Value encode(const QString &text) { return text.isEmpty() ? Value{} : Value{text}; }
    static std::optional<QString> decode(const Value &value)
    {
        auto text = std::get_if<QString>(&value);
        return text ? std::optional(*text) : std::nullopt;
    }
};

template <std::integral T> struct Codec<T> {
    static constexpr Kind kind = Kind::Integer;
    static Value encode(T number) { return qint64(number); }
    static std::optional<T> decode(const Value &value)
    {
        auto number = std::get_if<qint64>(&value);
        return number && std::in_range<T>(*number) ? std::optional(T(*number)) : std::nullopt;
    }
};

template <> struct Codec<bool> {
    static constexpr Kind kind = Kind::Boolean;
    static Value encode(bool yes) { return qint64(yes); }
    static std::optional<bool> decode(const Value &value)
    {
        auto number = std::get_if<qint64>(&value);
        return number && (*number == 0 || *number == 1) ? std::optional(*number == 1) : std::nullopt;
    }
};

template <class T>
requires requires(T t) { T::places, t.scaled; }
struct Codec<T> {
    static constexpr Kind kind = Kind::Decimal;
    static Value encode(T decimal) { return decimal.scaled; }
    static std::optional<T> decode(const Value &value)
    {
        auto number = std::get_if<qint64>(&value);
        return number ? std::optional(T{*number}) : std::nullopt;
    }
};

template <> struct Codec<QDate> {
    static constexpr Kind kind = Kind::Date;
    static Value encode(QDate date) { return date.isValid() ? Value{date.toString(Qt::ISODate)} : Value{}; }
    static std::optional<QDate> decode(const Value &value)
    {
        auto text = std::get_if<QString>(&value);
        const QDate date = text && text->size() == 10 ? QDate::fromString(*text, Qt::ISODate) : QDate();
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
};

template <> struct Codec<LocalDateTime> {
    static constexpr Kind kind = Kind::DateTime;
    static Value encode(const LocalDateTime &time) { return time.valid() ? Value{time.iso()} : Value{}; }
    static std::optional<LocalDateTime> decode(const Value &value)
    {
        auto text = std::get_if<QString>(&value);
        return text ? LocalDateTime::fromIso(*text) : std::nullopt;
    }
};

template <class T> struct KeyCodec {
    static Value encode(const T &key) { return key ? Value{key.number} : Value{}; }
    static std::optional<T> decode(const Value &value)
    {
        auto number = std::get_if<qint64>(&value);
        return number && *number > 0 ? std::optional(T{*number}) : std::nullopt;
    }
};
template <class T> struct Codec<Id<T>> : KeyCodec<Id<T>> {
    static constexpr Kind kind = Kind::Key;
};
template <class T> struct Codec<Ref<T>> : KeyCodec<Ref<T>> {
    static constexpr Kind kind = Kind::Reference;
};

template <Enumeration E> struct Codec<E> {
    static constexpr Kind kind = Kind::Choice;
    static Value encode(E value) { return QString::fromLatin1(word(value)); }
    static std::optional<E> decode(const Value &value)
    {
        if (auto text = std::get_if<QString>(&value))
            for (std::size_t i = 0; i < choices(E{}).size(); ++i)
                if (*text == QLatin1String(choices(E{})[i].word)) return E(i);
        return {};
    }
};

template <class T> struct Codec<std::optional<T>> {
    static constexpr Kind kind = Codec<T>::kind;
    static Value encode(const std::optional<T> &value) { return value ? Codec<T>::encode(*value) : Value{}; }
    static std::optional<std::optional<T>> decode(const Value &value)
    {
        auto decoded = Codec<T>::decode(value);
        return decoded ? std::optional<std::optional<T>>(decoded) : std::nullopt;
    }
};

} // namespace passerelle
