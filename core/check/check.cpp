// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"

#include "core/check/forms.h"
#include "core/model/canonical.h"
#include "core/model/entities.h"

#include <algorithm>

namespace passerelle
{

namespace
{

// Collects what is wrong with one record.
class Inspection
{
public:
    explicit Inspection(const Row &row)
        : m_row(row)
    {
    }
    std::vector<Problem> problems()
    {
        for (const Field &field : m_row.entity->fields)
            if (isMissing(field))
                inspectMissing(field);
            else
                for (int part = 0; part < field.parts(); ++part) inspectPart(field, part);
        for (const Rule *broken : m_row.entity->broken(m_row))
            add(broken->severity, m_row.entity->field(QString::fromLatin1(broken->field)),
                translated(broken->text));
        return std::move(m_problems);
    }

private:
    void add(Severity severity, const Field *field, const QString &text)
    {
        m_problems.push_back({severity, m_row.entity, m_row.id(), field, text});
    }

    bool isBlank(const Field &field, int part) const
    {
        const Value &value = m_row.at(field, part);
        const auto text = std::get_if<QString>(&value);
        return isEmpty(value) || (text && text->trimmed().isEmpty());
    }

    // A translated text is there in any language; a reference to any record needs both its parts.
    bool isMissing(const Field &field) const
    {
        if (field.kind == Kind::AnyReference) return isBlank(field, 0) || isBlank(field, 1);
        const int texts = field.kind == Kind::Translated ? int(languageCount) : 1;
        for (int part = 0; part < texts; ++part)
            if (!isBlank(field, part)) return false;
        return true;
    }

    void inspectMissing(const Field &field)
    {
        if (!field.required && !field.expected) return;
        add(field.required ? Severity::Error : Severity::Expected, &field,
            translated(TEXT("Check", "“%1” is missing.")).arg(translated(field.label)));
    }

    void inspectPart(const Field &field, int part)
    {
        const Value &value = m_row.at(field, part);
        if (isEmpty(value)) return;
        // Reading what would be written judges the type, and finds words that this version does not know.
        const auto read = fromCanonical(field, part, canonical(field, part, value));
        if (!read || read->index() != value.index())
            add(Severity::Error, &field, expectation(field, part));
        else if (const auto number = std::get_if<qint64>(&value))
            inspectNumber(field, part, *number);
        else
            inspectText(field, part, std::get<QString>(value));
    }

    void inspectNumber(const Field &field, int part, qint64 number)
    {
        if (field.kind != Kind::Integer && field.kind != Kind::Decimal) return;
        const auto written = [&](qint64 bound) { return canonical(field, part, Value{bound}); };
        const QString name = translated(field.label);
        if (number < field.min)
            add(Severity::Error, &field,
                translated(TEXT("Check", "“%1” is %2; the smallest number allowed is %3."))
                    .arg(name, written(number), written(field.min)));
        if (number > field.max)
            add(Severity::Error, &field,
                translated(TEXT("Check", "“%1” is %2; the largest number allowed is %3."))
                    .arg(name, written(number), written(field.max)));
    }

    void inspectText(const Field &field, int part, const QString &text)
    {
        const bool words = field.kind == Kind::Text
            || (field.kind == Kind::Translated && part < int(languageCount));
        if (words && text.size() > field.max) inspectLength(field, part, text.size());
        if (field.kind == Kind::Text && !hasForm(field, text))
            add(Severity::Error, &field, expectation(field, part));
        if (field.kind == Kind::AnyReference && !entityNamed(text))
            add(Severity::Error, &field,
                translated(TEXT("Check", "“%1”: there is no kind of record called “%2”."))
                    .arg(translated(field.label), text));
    }

    void inspectLength(const Field &field, int part, qsizetype length)
    {
        const QString most = QString::number(field.max);
        const QString these = QString::number(length);
        const QString name = translated(field.label);
        add(Severity::Error, &field,
            field.kind == Kind::Translated
                ? translated(TEXT("Check", "“%1”, %2: at most %3 characters, these are %4."))
                      .arg(name, ownName(allLanguages[std::size_t(part)]), most, these)
                : translated(TEXT("Check", "“%1”: at most %2 characters, these are %3."))
                      .arg(name, most, these));
    }

    const Row &m_row;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> problemsOf(const Row &row)
{
    if (!row.entity || row.values.size() != columns(*row.entity).size()) return {};
    return Inspection(row).problems();
}

} // namespace passerelle
