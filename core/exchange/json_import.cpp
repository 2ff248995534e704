// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_import.h"

#include "core/base/failure.h"
#include "core/document/document.h"
#include "core/exchange/json_rows.h"
#include "core/exchange/namesakes.h"
#include "core/model/entities.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace passerelle
{

namespace
{

constexpr qsizetype largest = qsizetype(512) * 1024 * 1024;
constexpr qint64 maxValues = 20'000'000;
constexpr int maxDepth = 64; // an export has five

// A few bytes of JSON become many in memory: what would fill it is refused before it is parsed.
void requireBounds(const QByteArray &json)
{
    if (json.size() > largest)
        throw Failure(translated(TEXT("Json", "The file is larger than 512 MB. Export it in parts.")));
    qint64 values = 1;
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
        else if (c == '{' || c == '[')
            ++values, deepest = std::max(deepest, ++depth);
        else if (c == '}' || c == ']')
            --depth;
    }
    if (values > maxValues)
        throw Failure(translated(
            TEXT("Json", "The file holds more than twenty million values. Divide it into several files.")));
    if (deepest > maxDepth)
        throw Failure(translated(TEXT("Json",
                                      "The file is nested deeper than a portfolio that Passerelle has "
                                      "exported. Nothing was imported.")));
}

QJsonObject parsed(const QByteArray &json)
{
    requireBounds(json);
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
    return root;
}

// The values of a natural key as one text; empty for an entity without one.
QString keyOf(const Row &row)
{
    QString key;
    for (const char *name : row.entity->key) {
        const Value &value = row.at(name);
        if (const auto number = std::get_if<qint64>(&value)) key += QString::number(*number);
        if (const auto text = std::get_if<QString>(&value)) key += text->toLower();
        key += QChar(0x1f);
    }
    return key;
}

class Import
{
public:
    Import(Editor &editor, const Progress &progress)
        : m_editor(editor)
        , m_progress(progress)
    {
        for (const Entity *entity : entities())
            for (const qint64 number : document().numbers(*entity)) m_known.insert(number, entity);
    }

    ImportResult run(const QJsonObject &root)
    {
        for (auto item = root.begin(); item != root.end(); ++item)
            if (!topLevel.contains(item.key())) m_result.ignored += item.key();
        readRecords(root.value(u"records").toObject());
        takeOverKeys();
        refuseDangling();
        keepContents(root.value(u"contents"));
        const Namesakes namesakes(document());
        write();
        m_result.notes = namesakes.notes();
        return std::move(m_result);
    }

private:
    static inline const QStringList topLevel{QStringLiteral("format"),  QStringLiteral("version"),
                                             QStringLiteral("schema"),  QStringLiteral("uuid"),
                                             QStringLiteral("records"), QStringLiteral("contents")};

    Document &document() { return m_editor.document(); }

    void refuse(const QString &reason) { m_result.refused.push_back({0, reason}); }
    void refuse(const Entity &entity, qint64 record, const QString &reason)
    {
        refuse(translated(TEXT("Json", "%1 %2 is left out. %3"))
                   .arg(translated(entity.label), record ? QString::number(record) : QStringLiteral("?"),
                        reason));
    }

    void readRecords(const QJsonObject &records)
    {
        for (auto item = records.begin(); item != records.end(); ++item)
            if (!entityNamed(item.key())) m_result.ignored += item.key();
        for (const Entity *entity : entities()) {
            const QJsonValue list = records.value(QLatin1String(entity->name));
            if (!list.isArray() && !list.isUndefined())
                refuse(translated(TEXT("Json", "What the file says of “%1” is not a list of records."))
                           .arg(QLatin1String(entity->name)));
            const QJsonArray listed = list.toArray();
            for (const auto value : listed) readRecord(*entity, value);
        }
    }

    void readRecord(const Entity &entity, const QJsonValue &value)
    {
        JsonRow read = rowFromJson(entity, value);
        for (const QString &key : read.ignored)
            if (!m_result.ignored.contains(key)) m_result.ignored += key;
        const qint64 number = read.row.id();
        if (!read.reason.isEmpty()) return refuse(entity, number, read.reason);
        if (const Entity *known = m_known.value(number, &entity); known != &entity)
            return refuse(
                entity, number,
                translated(TEXT("Json", "The portfolio has this number for a record of another kind (%1)."))
                    .arg(translated(known->label)));
        if (m_given.contains(number))
            return refuse(entity, number,
                          translated(TEXT("Json", "The file has this number more than once.")));
        m_given.insert(number, &entity);
        m_rows.push_back(std::move(read.row));
    }

    // References to a record whose key the portfolio (or the file, further up) knows under another number.
    void takeOverKeys()
    {
        QHash<const Entity *, QHash<QString, qint64>> numbers;
        for (const Entity *entity : entities())
            if (!entity->key.empty())
                for (const Row &row : document().rows(*entity)) numbers[entity].insert(keyOf(row), row.id());
        QHash<qint64, qint64> other;
        std::erase_if(m_rows, [&](Row &row) {
            const qint64 number = row.id();
            if (row.entity->key.empty() || m_known.contains(number)) return false;
            auto &known = numbers[row.entity];
            const auto found = known.constFind(keyOf(row));
            if (found == known.constEnd()) {
                known.insert(keyOf(row), number);
                return false;
            }
            if (*found == number) return false;
            other.insert(number, *found);
            m_given.remove(number);
            if (m_given.contains(*found)) {
                refuse(*row.entity, number,
                       translated(TEXT("Json", "The file has record %1 with the same key.")).arg(*found));
                return true;
            }
            m_given.insert(*found, row.entity);
            row.setId(*found);
            return false;
        });
        if (other.isEmpty()) return;
        for (Row &row : m_rows)
            forEachReference(row, [&](const Field &, const Entity *, Value &value) {
                if (const auto number = std::get_if<qint64>(&value))
                    if (const auto found = other.constFind(*number); found != other.constEnd())
                        value = *found;
            });
    }

    // Again and again, because what pointed at a refused record dangles in turn.
    void refuseDangling()
    {
        for (bool again = true; again;) {
            again = false;
            std::erase_if(m_rows, [&](Row &row) {
                const Field *dangling = nullptr;
                forEachReference(row, [&](const Field &field, const Entity *target, Value &value) {
                    const auto number = std::get_if<qint64>(&value);
                    if (number && m_given.value(*number, m_known.value(*number)) != target) dangling = &field;
                    if (!number || !target) dangling = &field;
                });
                if (!dangling) return false;
                refuse(*row.entity, row.id(),
                       translated(TEXT("Json",
                                       "Its field “%1” points at a record that is neither in the file nor in "
                                       "the portfolio."))
                           .arg(translated(dangling->label)));
                m_given.remove(row.id());
                return again = true;
            });
        }
    }

    void keepContents(const QJsonValue &contents)
    {
        const QJsonObject all = contents.toObject();
        for (auto item = all.begin(); item != all.end(); ++item) {
            const auto decoded = QByteArray::fromBase64Encoding(item.value().toString().toLatin1(),
                                                                QByteArray::AbortOnBase64DecodingErrors);
            const auto hash = QCryptographicHash::hash(*decoded, QCryptographicHash::Sha256).toHex();
            if (decoded && item.key() == QLatin1String(hash))
                m_editor.keep(*decoded);
            else
                refuse(translated(TEXT("Json", "The attached content %1 is damaged.")).arg(item.key()));
        }
    }

    void write()
    {
        qint64 done = 0;
        for (Row &row : m_rows) {
            tell(m_progress, done++, qint64(m_rows.size()));
            if (!m_known.contains(row.id())) {
                m_editor.insert(row);
                ++m_result.inserted;
            } else if (m_editor.update(row))
                ++m_result.updated;
            else
                ++m_result.unchanged;
        }
    }

    Editor &m_editor;
    const Progress &m_progress;
    ImportResult m_result;
    QHash<qint64, const Entity *> m_known; // what the portfolio has
    QHash<qint64, const Entity *> m_given; // what the file gives and is not refused
    std::vector<Row> m_rows;
};

} // namespace

ImportResult importJson(Editor &editor, const QByteArray &json, const Progress &progress)
{
    ImportResult result = Import(editor, progress).run(parsed(json));
    result.dialect = QStringLiteral("JSON");
    return result;
}

} // namespace passerelle
