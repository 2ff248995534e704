// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/search_index.h"

#include "core/model/entities.h"
#include "core/search/search.h"
#include "core/store/sql.h"

#include <functional>
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

// What the search finds a record by, in UTF-8 as it is kept.
struct Indexed {
    QByteArray title, words;
    bool operator==(const Indexed &) const = default;
};

// Valid until the statement goes on.
QByteArrayView bytesAt(SQLite::Statement &statement, int column)
{
    const SQLite::Column cell = statement.getColumn(column);
    const char *text = cell.getText();
    return {text, cell.getBytes()};
}

// An empty line, too, is a line: then `lines` is not null any more. Marks of the order of bytes go, as when
// each text is read by itself.
void addLine(QByteArray &lines, QByteArrayView line)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    if (line.startsWith(mark)) line = line.sliced(mark.size());
    if (lines.isNull())
        lines = QByteArray("");
    else
        lines += '\n';
    lines += line;
}

void eachNumber(SQLite::Database &database, const Entity &entity, const std::function<void(qint64)> &each)
{
    SQLite::Statement query(database,
                            QStringLiteral("SELECT \"id\" FROM %1").arg(quoted(entity.name)).toStdString());
    while (query.executeStep()) each(query.getColumn(0).getInt64());
}

// Files have texts that were folded less thoroughly; their words are the same.
bool same(QByteArrayView kept, QByteArrayView now) { return kept == now || foldedUtf8(kept) == now; }

} // namespace

struct SearchIndex::Private {
    // The columns of texts, those of the title first.
    struct Texts {
        SQLite::Statement select;
        int titles = 0, words = 0;
    };

    SQLite::Database &database;
    SQLite::Statement find, remove, insert;
    std::unordered_map<const Entity *, Texts> texts;

    explicit Private(SQLite::Database &db)
        : database(db)
        , find(db, "SELECT \"title\", \"words\" FROM \"search\" WHERE rowid = ?")
        , remove(db, "DELETE FROM \"search\" WHERE rowid = ?")
        , insert(db, "INSERT INTO \"search\" (rowid, \"title\", \"words\", \"entity\") VALUES (?, ?, ?, ?)")
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
    std::optional<Indexed> indexed(const Entity &entity, qint64 record);
    std::optional<Indexed> kept(qint64 record);
    void add(const Entity &entity, qint64 record, const Indexed &now);
};

SearchIndex::SearchIndex(SQLite::Database &database)
    : d(std::make_unique<Private>(database))
{
}
SearchIndex::~SearchIndex() = default;

// Nothing when there is no such record, no text in it, or only the program reads it.
std::optional<Indexed> SearchIndex::Private::indexed(const Entity &entity, qint64 record)
{
    if (entity.byProgram) return {};
    Texts &columns = of(entity);
    columns.select.reset();
    columns.select.bind(1, int64_t(record));
    if (!columns.select.executeStep()) return {};
    QByteArray title, words;
    for (int i = 0; i < columns.titles + columns.words; ++i)
        if (!columns.select.isColumnNull(i))
            addLine(i < columns.titles ? title : words, bytesAt(columns.select, i));
    columns.select.reset();
    if (title.isNull() && words.isNull()) return {};
    return Indexed{foldedUtf8(title), foldedUtf8(words)};
}

std::optional<Indexed> SearchIndex::Private::kept(qint64 record)
{
    find.reset();
    find.bind(1, int64_t(record));
    if (!find.executeStep()) return {};
    const Indexed found{bytesAt(find, 0).toByteArray(), bytesAt(find, 1).toByteArray()};
    find.reset();
    return found;
}

void SearchIndex::refresh(const Entity &entity, qint64 record)
{
    const auto now = d->indexed(entity, record), before = d->kept(record);
    if (now == before) return; // most edits touch no text, and the index is what costs
    // REPLACE would do both, but goes on when the disk fails to tell what there was.
    if (before) {
        d->remove.reset();
        d->remove.bind(1, int64_t(record));
        d->remove.exec();
    }
    if (now) d->add(entity, record, *now);
}

void SearchIndex::Private::add(const Entity &entity, qint64 record, const Indexed &now)
{
    insert.reset();
    insert.bind(1, int64_t(record));
    insert.bind(2, now.title.toStdString());
    insert.bind(3, now.words.toStdString());
    insert.bind(4, entity.name);
    insert.exec();
}

void SearchIndex::rebuild()
{
    // To empty a damaged table would fail: FTS5 looks up what it held.
    const std::string sql =
        d->database.execAndGet("SELECT \"sql\" FROM sqlite_schema WHERE \"name\" = 'search'").getString();
    d->database.exec("DROP TABLE \"search\"");
    d->database.exec(sql);
    for (const Entity *entity : entities())
        eachNumber(d->database, *entity, [&](qint64 record) {
            if (const auto now = d->indexed(*entity, record)) d->add(*entity, record, *now);
        });
}

bool SearchIndex::agrees()
{
    qint64 kept = 0, wanted = 0;
    SQLite::Statement rows(d->database, "SELECT \"id\", \"c0\", \"c1\", \"c2\" FROM \"search_content\"");
    for (; rows.executeStep(); ++kept) {
        const Entity *entity = entityNamed(textAt(rows, 3));
        const auto now = entity ? d->indexed(*entity, rows.getColumn(0).getInt64()) : std::nullopt;
        if (!now || !same(bytesAt(rows, 1), now->title) || !same(bytesAt(rows, 2), now->words)) return false;
    }
    for (const Entity *entity : entities())
        eachNumber(d->database, *entity,
                   [&](qint64 record) { wanted += d->indexed(*entity, record) ? 1 : 0; });
    return kept == wanted;
}

} // namespace passerelle
