// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/file_failure.h"
#include "core/document/document.h"
#include "core/exchange/json_rows.h"
#include "core/exchange/json_source.h"
#include "core/exchange/source_file.h"
#include "core/merge/unlogged_copy.h"
#include "core/model/entities.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace passerelle
{

namespace
{

// By its first sign: whatever else begins so is refused when it is read.
bool looksLikeJson(const QString &path)
{
    constexpr qint64 enough = 64;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(enough).trimmed().startsWith('{');
}

class JsonCopy final : public UnloggedCopy
{
public:
    explicit JsonCopy(const QString &path)
        : m_path(path)
        , m_root(parsedPortfolio(sourceBytes(path)))
    {
        if (portfolio().isEmpty())
            throw fileFailure(
                TEXT("Merge",
                     "%1 does not say of which portfolio it was made, so it cannot be compared, and nothing "
                     "was changed. Use “import” for it."),
                path);
    }
    QString portfolio() override { return m_root.value(u"uuid").toString(); }
    Known base(const Document &document) override
    {
        const Known ours = knownIn(document.database());
        const Known theirs = knownFromJson(
            QString::fromUtf8(QJsonDocument(m_root.value(u"known").toObject()).toJson()));
        Known base;
        for (auto it = theirs.begin(); it != theirs.end(); ++it)
            if (const qint64 last = std::min(*it, ours.value(it.key())); last > 0)
                base.insert(it.key(), last);
        return base;
    }
    bool isPartial() override { return !m_root.value(u"scope").toString().isEmpty(); }
    // Kinds of which there was none have no list.
    bool tellsOf(const Entity &entity) override
    {
        return m_root.value(u"records").toObject().contains(QLatin1String(entity.name));
    }
    bool hasColumn(const Entity &, const QString &) override { return true; }
    std::optional<QByteArray> content(const QString &hash) override
    {
        const QJsonValue text = m_root.value(u"contents").toObject().value(hash);
        if (!text.isString()) return {};
        return QByteArray::fromBase64(text.toString().toLatin1());
    }
    Records records() override
    {
        Records found;
        const QJsonObject all = m_root.value(u"records").toObject();
        for (const Entity *entity : entities()) {
            const QJsonArray listed = all.value(QLatin1String(entity->name)).toArray();
            for (const auto value : listed) add(rowFromJson(*entity, value), found);
        }
        return found;
    }

private:
    QString m_path;
    QJsonObject m_root;

    // One record that does not fit would look as if it had been deleted.
    void add(const JsonRow &read, Records &found) const
    {
        const Row &row = read.row;
        QHash<QString, Value> values;
        const auto &all = columns(*row.entity);
        for (std::size_t i = 1; i < all.size(); ++i)
            if (!isEmpty(row.values[i])) values.insert(all[i].name, row.values[i]);
        const bool isNew = found.emplace(RecordKey{row.entity, row.id()}, std::move(values)).second;
        const QString reason = isNew ? read.reason
                                     : translated(TEXT("Json", "The file has this number more than once."));
        if (reason.isEmpty()) return;
        const QString number = row.id() ? QString::number(row.id()) : QStringLiteral("?");
        throw Failure(
            translated(
                TEXT("Merge",
                     "A record in %1 cannot be read (%2), so nothing was changed. Correct it there. %3"))
                .arg(QDir::toNativeSeparators(m_path), translated(row.entity->label) + u' ' + number,
                     reason));
    }
};

} // namespace

std::unique_ptr<UnloggedCopy> unloggedJson(const QString &path)
{
    if (!looksLikeJson(path)) return {};
    return std::make_unique<JsonCopy>(path);
}

} // namespace passerelle
