// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/search_index.h"

#include "core/search/search.h"
#include "core/store/sql.h"

#include <unordered_map>

namespace passerelle
{

namespace
{

bool isText(const Column &column)
{
    if (column.field->kind == Kind::Text) return true;
    return column.field->kind == Kind::Translated && column.part < int(languageCount);
}

bool inTitle(const Entity &entity, const Column &column)
{
    return QByteArrayView(entity.shown).contains(QByteArray("{") + column.field->name + "}");
}

// The columns of texts, those of the title first.
struct Texts {
    SQLite::Statement select;
    int titles = 0, words = 0;
};

} // namespace

struct SearchIndex::Private {
    SQLite::Database &database;
    SQLite::Statement remove, insert;
    std::unordered_map<const Entity *, Texts> texts;

    explicit Private(SQLite::Database &db)
        : database(db)
        , remove(db, "DELETE FROM \"search\" WHERE rowid = ?")
        , insert(db, "REPLACE INTO \"search\" (rowid, \"title\", \"words\", \"entity\") VALUES (?, ?, ?, ?)")
    {
    }

    Texts &of(const Entity &entity)
    {
        const auto found = texts.find(&entity);
        if (found != texts.end()) return found->second;
        QStringList titles, words;
        for (const Column &c : columns(entity))
            if (isText(c)) (inTitle(entity, c) ? titles : words) += quoted(c.name);
        const QStringList all = titles + words;
        const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE \"id\" = ?")
                                .arg(all.isEmpty() ? QStringLiteral("NULL") : all.join(QStringLiteral(", ")),
                                     quoted(entity.name));
        return texts
            .emplace(
                &entity,
                Texts{SQLite::Statement(database, sql.toStdString()), int(titles.size()), int(words.size())})
            .first->second;
    }
};

SearchIndex::SearchIndex(SQLite::Database &database)
    : d(std::make_unique<Private>(database))
{
}
SearchIndex::~SearchIndex() = default;

void SearchIndex::refresh(const Entity &entity, qint64 record)
{
    Texts &texts = d->of(entity);
    texts.select.reset();
    texts.select.bind(1, int64_t(record));
    QStringList title, words;
    if (texts.select.executeStep())
        for (int i = 0; i < texts.titles + texts.words; ++i)
            if (!texts.select.getColumn(i).isNull())
                (i < texts.titles ? title : words) += textAt(texts.select, i);
    if (title.isEmpty() && words.isEmpty()) {
        d->remove.reset();
        d->remove.bind(1, int64_t(record));
        d->remove.exec();
        return;
    }
    d->insert.reset();
    d->insert.bind(1, int64_t(record));
    d->insert.bind(2, folded(title.join(u'\n')).toStdString());
    d->insert.bind(3, folded(words.join(u'\n')).toStdString());
    d->insert.bind(4, entity.name);
    d->insert.exec();
}

} // namespace passerelle
