// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record_values.h"

#include "app/portfolio.h"
#include "core/base/format.h"
#include "core/catalogue/country_names.h"
#include "core/model/canonical.h"
#include "core/model/entities.h"

#include <QRegularExpression>

#include <set>

namespace passerelle
{

namespace
{

const Column &columnOf(const Entity &entity, const Field &field, int part)
{
    return columns(entity)[indexOf(entity, field, part)];
}

std::vector<Assignment> anyReference(const Document &document, const Entity &entity, const Field &field,
                                     const QString &text)
{
    const Column &name = columnOf(entity, field, 0), &number = columnOf(entity, field, 1);
    if (text.isEmpty()) return {{&name, {}}, {&number, {}}};
    const RecordGiven given = recordGiven(document, text);
    return {{&name, QString::fromLatin1(given.entity->name)}, {&number, given.record}};
}

Value valueOf(const Document &document, const Column &column, const QString &text)
{
    const Field &field = *column.field;
    if (field.kind == Kind::Key)
        throw Failure(
            translated(TEXT("CommandLine", "%1: the number of a record cannot be changed.")).arg(column.key));
    if (field.kind == Kind::Reference && !text.isEmpty()) return document.named(field.target(), text);
    if (field.form == Form::Country && !text.isEmpty()) {
        if (const auto country = countryNamed(text)) return *country;
    } else if (const auto value = fromCanonical(field, column.part, text)) {
        return *value;
    }
    throw Failure(translated(TEXT("CommandLine", "%1: “%2” does not fit. %3"))
                      .arg(column.key, text, expectation(field, column.part)));
}

// A text in a language is the original where there is none yet.
void set(Row &row, const Assignment &assignment)
{
    const Field &field = *assignment.column->field;
    const int part = assignment.column->part;
    row.values[indexOf(*row.entity, field, part)] = assignment.value;
    if (field.kind != Kind::Translated || isEmpty(assignment.value) || part == int(languageCount)) return;
    Value &original = row.values[indexOf(*row.entity, field, int(languageCount))];
    if (isEmpty(original)) original = QString(field.partName(part));
}

} // namespace

const Field &fieldGiven(const Entity &entity, const QString &name)
{
    if (const Field *field = entity.field(name)) return *field;
    throw Failure(translated(TEXT("CommandLine", "There is no field “%1”; passerelle fields %2 lists them."))
                      .arg(name, QLatin1String(entity.name)));
}

std::vector<Assignment> assignments(const Document &document, const Entity &entity, const QString &name,
                                    const QString &text)
{
    if (const Column *exact = column(entity, name)) return {{exact, valueOf(document, *exact, text)}};
    const Field &field = fieldGiven(entity, name);
    if (field.kind == Kind::AnyReference) return anyReference(document, entity, field, text);
    const Column &inLanguage = columnOf(entity, field, int(document.language()));
    return {{&inLanguage, valueOf(document, inLanguage, text)}};
}

void assign(Row &row, const Document &document, const QStringList &fieldsAndValues)
{
    const Entity &entity = *row.entity;
    std::set<const Column *> given;
    for (const QString &each : fieldsAndValues) {
        const qsizetype equals = each.indexOf(u'=');
        if (equals < 1)
            throw Misuse(translated(TEXT("CommandLine", "“%1” is not written as FIELD=VALUE.")).arg(each));
        for (const Assignment &a : assignments(document, entity, each.left(equals), each.mid(equals + 1))) {
            if (!given.insert(a.column).second)
                throw Misuse(
                    translated(TEXT("CommandLine", "“%1” is given several times. Leave out all but one."))
                        .arg(a.column->key));
            set(row, a);
        }
    }
}

QString shownValue(const Document &document, const Field &field, int part, const Value &value)
{
    const auto number = std::get_if<qint64>(&value);
    const auto text = std::get_if<QString>(&value);
    const Language language = document.language();
    if (number && field.kind == Kind::Reference) return document.shownName(field.target(), *number);
    if (number && field.kind == Kind::Decimal) return formatted(*number, field.places, language);
    if (number && field.kind == Kind::Boolean)
        return translated(*number ? TEXT("CommandLine", "yes") : TEXT("CommandLine", "no"));
    if (text && field.kind == Kind::Date)
        return formattedDate(QDate::fromString(*text, Qt::ISODate), language);
    if (text && field.kind == Kind::DateTime) return QString(*text).replace(u'T', u' ');
    if (text && field.kind == Kind::Choice)
        for (const Choice &choice : field.choices)
            if (*text == QLatin1String(choice.word)) return translated(choice.label);
    return canonical(field, part, value);
}

QString shownValue(const Document &document, const Row &row, const Field &field)
{
    if (field.kind == Kind::Translated) return row.translatedText(field).best(document.language());
    if (field.kind != Kind::AnyReference) return shownValue(document, field, 0, row.at(field));
    const auto name = std::get_if<QString>(&row.at(field, 0));
    const auto number = std::get_if<qint64>(&row.at(field, 1));
    const Entity *entity = name ? entityNamed(*name) : nullptr;
    return entity && number ? *name + u':' + addressOf(document, *entity, *number) : QString();
}

QString addressOf(const Document &document, const Entity &entity, qint64 record)
{
    const QString path = document.pathName(entity, record);
    return path.isEmpty() ? document.shownName(entity, record) : path;
}

QString operandOf(const Document &document, const Entity &entity, qint64 record)
{
    const auto operand = [&](const QString &name) { return QLatin1String(entity.name) + u':' + name; };
    const QString path = document.pathName(entity, record);
    try {
        if (!path.isEmpty() && document.named(entity, path) == record) return operand(path);
    } catch (const Failure &) { // several are called so
    }
    return operand(QString::number(record));
}

QString listed(const Document &document, const Entity &entity, qint64 record, const QString &operand)
{
    const bool byNumber = operand.section(u':', 1, 1) == QString::number(record);
    return byNumber
        ? translated(TEXT("CommandLine", "%1 (%2)")).arg(operand, addressOf(document, entity, record))
        : operand;
}

QString withoutName(const QString &operand)
{
    static const QRegularExpression named(QStringLiteral(R"(^(\w+:\d+(?::\S+)?) \(.*\)$)"));
    const auto match = named.match(operand);
    return match.hasMatch() ? match.captured(1) : operand;
}

RecordGiven recordGiven(const Document &document, const QString &written)
{
    const QString text = withoutName(written);
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0) {
        const QString entityName = text.left(colon);
        const Entity &entity = entityGiven(entityName);
        const QString name = text.mid(colon + 1);
        bool whole = false; // a deleted record has a history too, and can be named by number only
        const qint64 number = name.toLongLong(&whole);
        return {&entity, whole ? number : document.named(entity, name)};
    }
    bool whole = false;
    const qint64 number = text.toLongLong(&whole);
    const Entity *entity = whole ? document.entityOf(number) : nullptr;
    if (entity) return {entity, number};
    throw Failure(
        translated(TEXT("CommandLine", "There is no record %1. Write ENTITY:RECORD or a record’s number."))
            .arg(text));
}

} // namespace passerelle
