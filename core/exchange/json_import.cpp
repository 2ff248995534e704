// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_import.h"

#include "core/document/document.h"
#include "core/exchange/json_rows.h"
#include "core/exchange/json_source.h"
#include "core/exchange/namesakes.h"
#include "core/model/entities.h"
#include "core/model/natural_key.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace passerelle
{

namespace
{

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
                                             QStringLiteral("known"),   QStringLiteral("scope"),
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
                for (const Row &row : document().rows(*entity))
                    numbers[entity].insert(naturalKey(row), row.id());
        QHash<qint64, qint64> other;
        std::erase_if(m_rows, [&](Row &row) {
            const qint64 number = row.id();
            const QString key = naturalKey(row);
            if (key.isEmpty() || m_known.contains(number)) return false;
            auto &known = numbers[row.entity];
            const auto found = known.constFind(key);
            if (found == known.constEnd()) {
                known.insert(key, number);
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

    [[nodiscard]] const Field *danglingField(Row &row) const
    {
        const Field *dangling = nullptr;
        forEachReference(row, [&](const Field &field, const Entity *target, Value &value) {
            const auto number = std::get_if<qint64>(&value);
            if (!number || !target || m_given.value(*number, m_known.value(*number)) != target)
                dangling = &field;
        });
        return dangling;
    }

    // What points at a refused record dangles in turn.
    void refuseDangling()
    {
        QMultiHash<qint64, std::size_t> referring; // by the number that is referred to: places in m_rows
        std::vector<std::size_t> suspects;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            suspects.push_back(i);
            forEachReference(m_rows[i], [&](const Field &, const Entity *, Value &value) {
                if (const auto number = std::get_if<qint64>(&value)) referring.insert(*number, i);
            });
        }
        std::vector<bool> refused(m_rows.size());
        while (!suspects.empty()) {
            const std::size_t at = suspects.back();
            suspects.pop_back();
            Row &row = m_rows[at];
            const Field *dangling = refused[at] ? nullptr : danglingField(row);
            if (!dangling) continue;
            refused[at] = true;
            refuse(*row.entity, row.id(),
                   translated(TEXT("Json",
                                   "Its field “%1” points at a record that is neither in the file nor in "
                                   "the portfolio."))
                       .arg(translated(dangling->label)));
            m_given.remove(row.id());
            for (auto it = referring.constFind(row.id()); it != referring.cend() && it.key() == row.id();
                 ++it)
                suspects.push_back(*it);
        }
        std::vector<Row> kept;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (!refused[i]) kept.push_back(std::move(m_rows[i]));
        m_rows = std::move(kept);
    }

    void keepContents(const QJsonValue &contents)
    {
        if (!contents.isObject() && !contents.isUndefined())
            refuse(translated(TEXT("Json", "The attached contents of the file cannot be read.")));
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
    ImportResult result = Import(editor, progress).run(parsedPortfolio(json));
    result.dialect = QStringLiteral("JSON");
    return result;
}

} // namespace passerelle
