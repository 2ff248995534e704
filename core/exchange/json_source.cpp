// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_source.h"

#include "core/base/failure.h"
#include "core/base/label.h"
#include "core/exchange/source_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <vector>

namespace passerelle
{

namespace
{

constexpr qint64 maxValues = 20'000'000;
constexpr int maxValueDepth = 64; // an export has five

// A few bytes of JSON become many in memory: what would fill it is refused before it is parsed. Answers how
// many keys there are.
qint64 requireBounds(const QByteArray &json)
{
    if (json.size() > maxSourceBytes)
        throw Failure(translated(TEXT("Json", "The file is larger than 512 MB. Export it in parts.")));
    qint64 values = 1, keys = 0;
    int depth = 0, deepest = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == ',')
            ++values;
        else if (c == ':')
            ++keys;
        else if (c == '{' || c == '[')
            ++values, deepest = std::max(deepest, ++depth);
        else if (c == '}' || c == ']')
            --depth;
    }
    if (values > maxValues)
        throw Failure(translated(
            TEXT("Json", "The file holds more than twenty million values. Divide it into several files.")));
    if (deepest > maxValueDepth)
        throw Failure(translated(TEXT("Json",
                                      "The file is nested deeper than a portfolio that Passerelle has "
                                      "exported. Nothing was imported.")));
    return keys;
}

qint64 keysOf(const QJsonValue &value)
{
    qint64 keys = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const auto &inner : object) keys += 1 + keysOf(inner);
    }
    const QJsonArray array = value.toArray();
    for (const auto &inner : array) keys += keysOf(inner);
    return keys;
}

// A key as it is meant: what is escaped is the same as what is not.
QString plainKey(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

// The text is known to be JSON.
[[noreturn]] void refuseDoubledKey(const QByteArray &json)
{
    std::vector<QSet<QString>> objects; // the keys of those that are open, an array having none
    QByteArray text; // the string that was read last
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            const qsizetype begin = i++;
            while (json[i] != '"') i += json[i] == '\\' ? 2 : 1;
            text = json.mid(begin, i - begin + 1);
        } else if (c == '{' || c == '[') {
            objects.emplace_back();
        } else if (c == '}' || c == ']') {
            objects.pop_back();
        } else if (c == ':') {
            const QString key = plainKey(text);
            if (objects.back().contains(key))
                throw Failure(translated(TEXT("Json",
                                              "Line %1 of the file gives the key “%2” a second time in the "
                                              "same place, so which of the two counts cannot be told. Keep "
                                              "one of them. Nothing was imported."))
                                  .arg(QString::number(json.first(i).count('\n') + 1), key));
            objects.back().insert(key);
        }
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject parsedPortfolio(const QByteArray &json)
{
    const qint64 keys = requireBounds(json);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        throw Failure(
            translated(TEXT("Json", "Line %1 of the file is not valid JSON. Nothing was imported."))
                .arg(json.first(std::clamp<qsizetype>(error.offset, 0, json.size())).count('\n') + 1));
    QJsonObject root = document.object();
    if (root.value(u"format") != QStringLiteral("passerelle") || !root.value(u"records").isObject())
        throw Failure(translated(TEXT(
            "Json",
            "The file is JSON, but not a portfolio that Passerelle has exported. Nothing was imported.")));
    if (keysOf(root) != keys) refuseDoubledKey(json); // of two with one name only the last was kept
    return root;
}

} // namespace passerelle
