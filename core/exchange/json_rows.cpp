// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_rows.h"

#include "core/exchange/table.h"
#include "core/model/canonical.h"
#include "core/model/entities.h"

#include <QJsonObject>

namespace passerelle
{

namespace
{

bool isWholeNumberKind(Kind kind)
{
    return kind == Kind::Integer || kind == Kind::Key || kind == Kind::Reference || kind == Kind::AnyReference
        || kind == Kind::Decimal;
}

// The value as canonical text; nothing when JSON's type is not one for the field.
std::optional<QString> textOf(const Field &field, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return QString();
    case QJsonValue::String: {
        const QString text = value.toString();
        // Neither can be stored as UTF-8 text.
        if (text.contains(QChar(u'\0')) || !QStringView(text).isValidUtf16()) return std::nullopt;
        return text;
    }
    case QJsonValue::Bool:
        if (field.kind != Kind::Boolean) return std::nullopt;
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const qint64 number = value.toInteger(std::numeric_limits<qint64>::min());
        if (!isWholeNumberKind(field.kind) || number == std::numeric_limits<qint64>::min())
            return std::nullopt;
        return QString::number(number);
    }
    default: return std::nullopt;
    }
}

bool positive(const Value &value)
{
    const auto number = std::get_if<qint64>(&value);
    return !number || *number > 0;
}

class Reader
{
public:
    Reader(const Entity &entity, const QJsonObject &object)
        : m_object(object)
    {
        m_read.row = Row(entity);
    }

    JsonRow run()
    {
        const Entity &entity = *m_read.row.entity;
        for (auto item = m_object.begin(); item != m_object.end(); ++item)
            if (!entity.field(item.key())) ignore(item.key());
        for (const Field &field : entity.fields) readField(field);
        if (m_read.reason.isEmpty() && !m_read.row.id())
            m_read.reason = translated(TEXT("Json", "It has no record number."));
        for (const Field &field : entity.fields)
            if (m_read.reason.isEmpty() && field.required && !given(field))
                m_read.reason =
                    translated(TEXT("Json", "Its field “%1” is empty.")).arg(translated(field.label));
        return std::move(m_read);
    }

private:
    bool given(const Field &field) const
    {
        if (field.kind == Kind::Translated) return !m_read.row.translatedText(field).empty();
        return !isEmpty(m_read.row.at(field));
    }
    void ignore(const QString &key)
    {
        m_read.ignored += QLatin1String(m_read.row.entity->name) + (u'.' + key);
    }
    void refuse(const Field &field, int part)
    {
        if (m_read.reason.isEmpty())
            m_read.reason = translated(TEXT("Json", "Its field “%1” does not fit. %2"))
                                .arg(translated(field.label), expectation(field, part));
    }

    void refuseLong(const Field &field)
    {
        if (m_read.reason.isEmpty())
            m_read.reason = translated(TEXT("Json",
                                            "Its field “%1” is longer than a million characters. Keep such a "
                                            "text as a document."))
                                .arg(translated(field.label));
    }

    void readField(const Field &field)
    {
        const auto name = QString::fromLatin1(field.name);
        const QJsonValue value = m_object.value(name);
        if (field.parts() == 1) return readPart(field, 0, value);
        if (!value.isObject() && !value.isNull() && !value.isUndefined()) return refuse(field, 0);
        const QJsonObject parts = value.toObject();
        qsizetype known = 0;
        for (int part = 0; part < field.parts(); ++part) {
            known += parts.contains(field.partName(part));
            readPart(field, part, parts.value(field.partName(part)));
        }
        if (known == parts.size()) return;
        for (const QString &key : parts.keys())
            if (!column(*m_read.row.entity, QString(name + u'@' + key))) ignore(name + u'@' + key);
    }

    void readPart(const Field &field, int part, const QJsonValue &json)
    {
        Value &stored = m_read.row.values[indexOf(*m_read.row.entity, field, part)];
        if (json.isString() && json.toString().size() > maxCellBytes) return refuseLong(field);
        const auto text = textOf(field, json);
        const auto value = text ? fromCanonical(field, part, *text) : std::nullopt;
        const bool points = field.kind == Kind::Key || field.kind == Kind::Reference
            || field.kind == Kind::AnyReference;
        if (!value || (points && !positive(*value))) return refuse(field, part);
        // A type without an empty value keeps its default.
        if (!isEmpty(*value)) stored = *value;
    }

    const QJsonObject &m_object;
    JsonRow m_read;
};

} // namespace

JsonRow rowFromJson(const Entity &entity, const QJsonValue &value)
{
    if (value.isObject()) return Reader(entity, value.toObject()).run();
    JsonRow read{Row(entity), {}, {}};
    read.reason = translated(TEXT("Json", "It is not an object."));
    return read;
}

void forEachReference(Row &row, const std::function<void(const Field &, const Entity *, Value &)> &tell)
{
    std::size_t i = 0;
    for (const Field &field : row.entity->fields) {
        Value &first = row.values[i];
        if (field.kind == Kind::Reference && !isEmpty(first)) tell(field, &field.target(), first);
        if (field.kind == Kind::AnyReference) {
            Value &number = row.values[i + 1];
            const auto name = std::get_if<QString>(&first);
            if (!isEmpty(number)) tell(field, name ? entityNamed(*name) : nullptr, number);
            if (isEmpty(number) && name) tell(field, nullptr, first);
        }
        i += std::size_t(field.parts());
    }
}

} // namespace passerelle
