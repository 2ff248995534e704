// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_export.h"

#include "core/document/copy_notes.h"
#include "core/document/document.h"
#include "core/model/canonical.h"
#include "core/model/entities.h"
#include "core/store/schema.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace passerelle
{

namespace
{

// Other programs read the numbers of JSON as doubles: one that would change on the way is written as a text.
bool exactAsDouble(qint64 number)
{
    constexpr qint64 largest = qint64(1) << std::numeric_limits<double>::digits;
    return number >= -largest && number <= largest;
}

QJsonValue partOf(const Field &field, int part, const Value &value)
{
    if (isEmpty(value)) return QJsonValue(QJsonValue::Undefined);
    const auto number = std::get_if<qint64>(&value);
    if (number && field.kind == Kind::Integer && exactAsDouble(*number)) return *number;
    if (number && field.kind == Kind::Boolean) return *number != 0;
    return canonical(field, part, value);
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray recordsOf(const Document &document, const Entity *only)
{
    QByteArray text;
    for (const Entity *entity : entities()) {
        if (only && entity != only) continue;
        QByteArray lines;
        for (const Row &row : document.rows(*entity))
            lines += (lines.isEmpty() ? "\n" : ",\n") + compact(jsonOf(row));
        if (lines.isEmpty()) continue;
        text += (text.isEmpty() ? "\n\"" : ",\n\"") + QByteArray(entity->name) + "\":[" + lines + ']';
    }
    return text;
}

// Those that records name; what no record names is not part of the portfolio.
QByteArray contentsOf(const Document &document)
{
    std::set<QString> hashes;
    for (const Row &row : document.rows(*entityNamed(QStringLiteral("document"))))
        if (const QString hash = row.text("content_hash"); !hash.isEmpty()) hashes.insert(hash);
    QByteArray text;
    for (const QString &hash : hashes)
        if (const auto content = document.content(hash))
            text += (text.isEmpty() ? "\n\"" : ",\n\"") + hash.toUtf8() + "\":\"" + content->toBase64() + '"';
    return text;
}

} // namespace

QJsonObject jsonOf(const Row &row)
{
    QJsonObject object;
    auto value = row.values.begin();
    for (const Field &field : row.entity->fields) {
        const auto name = QString::fromLatin1(field.name);
        if (field.parts() == 1) {
            if (const QJsonValue single = partOf(field, 0, *value++); !single.isUndefined())
                object.insert(name, single);
            continue;
        }
        QJsonObject parts;
        for (int part = 0; part < field.parts(); ++part)
            if (const QJsonValue single = partOf(field, part, *value++); !single.isUndefined())
                parts.insert(field.partName(part), single);
        if (!parts.isEmpty()) object.insert(name, parts);
    }
    return object;
}

namespace
{

QByteArray portfolioJson(const Document &document, const Entity *only, const QByteArray &origin)
{
    const bool contents = !only || only == entityNamed(QStringLiteral("document"));
    return "{\"format\":\"passerelle\",\"version\":" + QByteArray::number(jsonVersion)
        + ",\"schema\":" + QByteArray::number(std::min(document.schema(), schemaVersion)) + origin
        + ",\n\"records\":{" + recordsOf(document, only) + "},\n\"contents\":{"
        + (contents ? contentsOf(document) : QByteArray()) + "}}\n";
}

} // namespace

QByteArray portfolioJson(const Document &document, const Entity *only)
{
    return portfolioJson(document, only, {});
}

QByteArray portfolioJsonToComeBack(const Document &document)
{
    QJsonObject known;
    const Known there = knownIn(document.database());
    for (auto it = there.begin(); it != there.end(); ++it) known.insert(QString::number(it.key()), *it);
    QByteArray origin = compact({{QStringLiteral("known"), known},
                                 {QStringLiteral("scope"), copyNotes(document.database()).scope},
                                 {QStringLiteral("uuid"), document.uuid()}});
    origin.chop(1);
    return portfolioJson(document, nullptr, ",\n" + origin.mid(1));
}

} // namespace passerelle
