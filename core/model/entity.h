// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One description per entity. Typed where people write code (plain structs), data where code is generic:
// schema, rows, validation, forms, tables, CSV, JSON, search and history are written once over these types.
#pragma once

#include "core/base/problem.h"
#include "core/base/text.h"
#include "core/model/codec.h"

#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace passerelle
{

// What a plain text holds: how it is checked and edited.
enum class Form { Plain, Web, Email, Country, Currency, Language, Zone, Digits };

struct Entity;
template <class T> const Entity &describe(); // one specialisation per entity, declared in forward.h

// What the author of an entity writes about a field.
struct Spec {
    const char *name; // column, CSV header, JSON key: a promise
    Label label;
    const char *unit = "";
    Label help = {}; // where the label does not say it all
    bool required = false; // without it the record has no identity and is refused
    bool expected = false; // without it a listed problem
    bool owner = false; // the reference to what the record is a part of: deleted with it
    bool indexed = false;
    bool many = false; // several codes, separated by spaces
    Form form = Form::Plain;
    qint64 min = std::numeric_limits<qint64>::min(); // of the stored number
    qint64 max = std::numeric_limits<qint64>::max(); // of the stored number; characters of a text
};

// What generic code reads. A field has one part, except a translated text (one per language and the original
// language) and a reference to any record (entity and number).
struct Field : Spec {
    Kind kind;
    int places; // decimals of the stored number
    std::span<const Choice> choices;
    const Entity &(*target)(); // of a reference
    Value (*read)(const void *record, int part);
    bool (*write)(void *record, int part, const Value &value); // false: the value does not fit
    [[nodiscard]] int parts() const;
    [[nodiscard]] QLatin1String partName(int part) const; // "" for a field with one part
};

// A condition over several fields of one record.
struct Rule {
    Severity severity;
    const char *field; // where the person is sent to
    Label text;
    bool (*holds)(const void *record);
};

struct Row;

struct Entity {
    const char *name; // table, and the word of the command line
    Label label;
    Label plural;
    const char *shown; // pattern of what people see: "WP{number} {title}"
    const char *path; // pattern of how people address a record: "{project}/WP{number}"; "" by number only
    std::span<const char *const> key; // fields that make two records the same thing
    std::span<const Field> fields; // fields[0] is the record's number
    std::span<const Rule> rules;
    Row (*blank)(); // a new record with the defaults of its type
    std::vector<const Rule *> (*broken)(const Row &row);
    bool byProgram = false; // nobody fills it in or looks for it: it has no place in the window
    [[nodiscard]] const Field *field(QStringView fieldName) const;
    [[nodiscard]] const Field *owner() const; // null: belongs to the portfolio
};

// A column of a table: a field, or one part of it.
struct Column {
    const Field *field;
    int part;
    QString name; // "title_en" in SQL
    QString key; // "title@en" for people and CSV
};
[[nodiscard]] const std::vector<Column> &columns(const Entity &entity);
// By "title_en" or "title@en"; null if there is none.
[[nodiscard]] const Column *column(const Entity &entity, QStringView name);
[[nodiscard]] std::size_t indexOf(const Entity &entity, const Field &field, int part = 0);

// A record of any entity; `values` in the order of columns(entity).
struct Row {
    const Entity *entity = nullptr;
    std::vector<Value> values;

    Row() = default;
    explicit Row(const Entity &of); // with the defaults of the typed record
    [[nodiscard]] qint64 id() const;
    void setId(qint64 number) { values[0] = number; }
    [[nodiscard]] const Value &at(const Field &field, int part = 0) const;
    // By the name of a column; a name that does not exist is a mistake of the program.
    [[nodiscard]] const Value &at(const char *columnName) const;
    void set(const char *columnName, Value value);
    [[nodiscard]] qint64 number(const char *columnName) const; // 0 when empty
    [[nodiscard]] QString text(const char *columnName) const; // "" when empty
    [[nodiscard]] Text translatedText(const Field &field) const;
    bool operator==(const Row &) const = default;
};

// ---- from a typed member to an erased field
// ------------------------------------------------------------------

namespace detail
{
template <class M> struct MemberOf;
template <class C, class V> struct MemberOf<V C::*> {
    using Record = C;
    using Type = V;
};
template <class T> struct Plain {
    using Type = T;
};
template <class T> struct Plain<std::optional<T>> {
    using Type = T;
};

template <class V> constexpr const Entity &(*targetOf)() = nullptr;
template <class T> constexpr const Entity &(*targetOf<Ref<T>>)() = &describe<T>;

Value readPart(const Text &text, int part);
bool writePart(Text &text, int part, const Value &value);
Value readPart(const AnyRef &reference, int part);
bool writePart(AnyRef &reference, int part, const Value &value);

template <class V> constexpr bool hasParts = std::same_as<V, Text> || std::same_as<V, AnyRef>;

template <auto Member> Value read(const void *record, int part)
{
    using M = MemberOf<decltype(Member)>;
    const auto &member = static_cast<const typename M::Record *>(record)->*Member;
    if constexpr (hasParts<typename M::Type>)
        return readPart(member, part);
    else
        return Codec<typename M::Type>::encode(member);
}

template <auto Member> bool write(void *record, int part, const Value &value)
{
    using M = MemberOf<decltype(Member)>;
    auto &member = static_cast<typename M::Record *>(record)->*Member;
    if constexpr (hasParts<typename M::Type>) {
        return writePart(member, part, value);
    } else {
        if (isEmpty(value)) return member = typename M::Type{}, true;
        auto decoded = Codec<typename M::Type>::decode(value);
        if (decoded) member = *decoded;
        return decoded.has_value();
    }
}

template <class V> consteval Kind kindOf()
{
    if constexpr (std::same_as<V, Text>)
        return Kind::Translated;
    else if constexpr (std::same_as<V, AnyRef>)
        return Kind::AnyReference;
    else
        return Codec<V>::kind;
}
} // namespace detail

template <auto Member> constexpr Field field(Spec spec)
{
    using Type = typename detail::MemberOf<decltype(Member)>::Type;
    using Inner = typename detail::Plain<Type>::Type;
    Field f{spec,
            detail::kindOf<Type>(),
            0,
            {},
            detail::targetOf<Type>,
            detail::read<Member>,
            detail::write<Member>};
    if constexpr (Enumeration<Inner>) f.choices = choices(Inner{});
    if constexpr (requires { Inner::places; }) f.places = Inner::places;
    return f;
}

namespace detail
{
template <class F> struct Judged;
template <class T> struct Judged<bool (*)(const T &)> {
    using Record = T;
};
} // namespace detail

template <auto Holds> constexpr Rule rule(Severity severity, const char *field, Label text)
{
    using Record = typename detail::Judged<decltype(Holds)>::Record;
    return {severity, field, text,
            [](const void *record) { return Holds(*static_cast<const Record *>(record)); }};
}

// ---- typed records and rows
// -----------------------------------------------------------------------------------

// A value of the file that does not fit (a word from a newer version) leaves the member at its default.
template <class T> T typed(const Row &row)
{
    T record;
    std::size_t i = 0;
    for (const Column &c : columns(describe<T>())) c.field->write(&record, c.part, row.values[i++]);
    return record;
}

template <class T> Row rowOf(const T &record)
{
    Row row;
    row.entity = &describe<T>();
    const auto &all = columns(*row.entity);
    row.values.reserve(all.size());
    for (const Column &c : all) row.values.push_back(c.field->read(&record, c.part));
    return row;
}

template <class T> Row blankRow() { return rowOf(T{}); }

template <class T> std::vector<const Rule *> brokenRules(const Row &row)
{
    const T record = typed<T>(row);
    std::vector<const Rule *> broken;
    for (const Rule &r : describe<T>().rules)
        if (!r.holds(&record)) broken.push_back(&r);
    return broken;
}

// The field of a member, for code that singles one out: fieldOf<&Project::end>().
template <auto Member> const Field &fieldOf()
{
    static const Field *const found = [] {
        for (const Field &f : describe<typename detail::MemberOf<decltype(Member)>::Record>().fields)
            if (f.read == &detail::read<Member>) return &f;
        return static_cast<const Field *>(nullptr); // unreachable: complete<T>() proved that it is described
    }();
    return *found;
}

// ---- compile-time proof that no member was forgotten
// -------------------------------------------------------------

namespace detail
{
struct Anything {
    template <class T> operator T() const;
};
template <class T, class... A> consteval std::size_t memberCount()
{
    if constexpr (requires { T{A{}..., Anything{}}; })
        return memberCount<T, A..., Anything>();
    else
        return sizeof...(A);
}
} // namespace detail

template <class T, std::size_t N> consteval bool complete(const Field (&fields)[N])
{
    for (std::size_t i = 0; i < N; ++i)
        for (std::size_t j = i + 1; j < N; ++j)
            if (std::string_view(fields[i].name) == fields[j].name) return false;
    return N == detail::memberCount<T>() && fields[0].kind == Kind::Key;
}

} // namespace passerelle
