// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/entity.h"

#include "core/model/entities.h"

#include <QHash>

namespace passerelle
{

namespace
{

constexpr int originalPart = int(languageCount);

std::vector<Column> columnsOf(const Entity &entity)
{
    std::vector<Column> all;
    for (const Field &f : entity.fields) {
        const auto name = QString::fromLatin1(f.name);
        for (int part = 0; part < f.parts(); ++part) {
            const QLatin1String suffix = f.partName(part);
            all.push_back(suffix.isEmpty() ? Column{&f, part, name, name}
                                           : Column{&f, part, name + u'_' + suffix, name + u'@' + suffix});
        }
    }
    return all;
}

} // namespace

int Field::parts() const
{
    if (kind == Kind::Translated) return originalPart + 1;
    return kind == Kind::AnyReference ? 2 : 1;
}

QLatin1String Field::partName(int part) const
{
    if (kind == Kind::Translated)
        return QLatin1String(part == originalPart ? "original" : code(allLanguages[std::size_t(part)]));
    if (kind == Kind::AnyReference) return QLatin1String(part == 0 ? "entity" : "id");
    return QLatin1String("");
}

const Field *Entity::field(QStringView fieldName) const
{
    for (const Field &f : fields)
        if (fieldName == QLatin1String(f.name)) return &f;
    return nullptr;
}

const Field *Entity::owner() const
{
    for (const Field &f : fields)
        if (f.Spec::owner) return &f;
    return nullptr;
}

const std::vector<Column> &columns(const Entity &entity)
{
    static const QHash<const Entity *, std::vector<Column>> all = [] {
        QHash<const Entity *, std::vector<Column>> hash;
        for (const Entity *e : entities()) hash.insert(e, columnsOf(*e));
        return hash;
    }();
    return *all.constFind(&entity);
}

const Column *column(const Entity &entity, QStringView name)
{
    for (const Column &c : columns(entity))
        if (name == c.name || name == c.key) return &c;
    return nullptr;
}

std::size_t indexOf(const Entity &entity, const Field &field, int part)
{
    std::size_t i = 0;
    for (const Column &c : columns(entity)) {
        if (c.field == &field && c.part == part) return i;
        ++i;
    }
    Q_UNREACHABLE();
}

Row::Row(const Entity &of)
    : Row(of.blank())
{
}

qint64 Row::id() const { return std::holds_alternative<qint64>(values[0]) ? std::get<qint64>(values[0]) : 0; }

const Value &Row::at(const Field &field, int part) const { return values[indexOf(*entity, field, part)]; }

const Value &Row::at(const char *columnName) const
{
    const auto &all = columns(*entity);
    const Column *c = column(*entity, QString::fromLatin1(columnName));
    Q_ASSERT_X(c, "Row::at", columnName);
    return values[std::size_t(c - all.data())];
}

void Row::set(const char *columnName, Value value) { const_cast<Value &>(at(columnName)) = std::move(value); }

qint64 Row::number(const char *columnName) const
{
    auto found = std::get_if<qint64>(&at(columnName));
    return found ? *found : 0;
}

QString Row::text(const char *columnName) const
{
    auto found = std::get_if<QString>(&at(columnName));
    return found ? *found : QString();
}

Text Row::translatedText(const Field &field) const
{
    Text text;
    const std::size_t first = indexOf(*entity, field);
    for (int part = 0; part < field.parts(); ++part)
        detail::writePart(text, part, values[first + std::size_t(part)]);
    return text;
}

namespace detail
{

Value readPart(const Text &text, int part)
{
    if (part != originalPart) return Codec<QString>::encode(text.values[std::size_t(part)]);
    return text.original ? Value{QString::fromLatin1(code(*text.original))} : Value{};
}

bool writePart(Text &text, int part, const Value &value)
{
    const auto given = std::get_if<QString>(&value);
    if (!given && !isEmpty(value)) return false;
    if (part != originalPart) return text.values[std::size_t(part)] = given ? *given : QString(), true;
    text.original.reset();
    if (given) text.original = languageOf(*given);
    return !given || text.original;
}

Value readPart(const AnyRef &reference, int part)
{
    if (!reference.number) return {};
    return part == 0 ? Value{reference.entity} : Value{reference.number};
}

bool writePart(AnyRef &reference, int part, const Value &value)
{
    if (part == 0) {
        const auto name = std::get_if<QString>(&value);
        reference.entity = name ? *name : QString();
        return name || isEmpty(value);
    }
    const auto number = std::get_if<qint64>(&value);
    reference.number = number ? *number : 0;
    return number || isEmpty(value);
}

} // namespace detail

} // namespace passerelle
