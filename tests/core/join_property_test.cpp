// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two random records of every kind become one, and nothing that either said is lost.
#include "core/merge/join.h"
#include "core/model/attachment.h"
#include "core/model/entities.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/random_rows.h"
#include "tests/support/seed.h"
#include "tests/support/verified.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace passerelle;

namespace
{

// The values of a deleted record, as the history has them.
QJsonObject buried(const Document &document, const Entity &entity, qint64 record)
{
    const auto changes = document.changesOf(entity, record, 1);
    REQUIRE_FALSE(changes.empty());
    REQUIRE(changes[0].column.isEmpty());
    REQUIRE(std::holds_alternative<QString>(changes[0].before));
    return QJsonDocument::fromJson(std::get<QString>(changes[0].before).toUtf8()).object();
}

QJsonValue json(const Value &value)
{
    if (const auto number = std::get_if<qint64>(&value)) return *number;
    const auto text = std::get_if<QString>(&value);
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

bool refersTo(const Row &row, const Entity &entity, qint64 record)
{
    for (const Column &c : columns(*row.entity)) {
        const Value &value = row.at(*c.field, c.part);
        if (c.field->kind == Kind::Reference && &c.field->target() == &entity && value == Value{record})
            return true;
        if (c.field->kind == Kind::AnyReference && c.part == 1 && value == Value{record}) return true;
    }
    return false;
}

// The row with one record in place of another.
Row redirected(Row row, const Entity &entity, qint64 from, qint64 to)
{
    const auto &all = columns(*row.entity);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Field &field = *all[i].field;
        const bool refers = (field.kind == Kind::Reference && &field.target() == &entity)
            || (field.kind == Kind::AnyReference && all[i].part == 1);
        if (refers && row.values[i] == Value{from}) row.values[i] = to;
    }
    return row;
}

bool tells(const QStringList &notes, const QString &what) { return notes.join(u'\n').contains(what); }

// What became of every value of the record that went away.
void checkNothingSaidIsLost(const Document &document, const Row &gone, const Row &before, const Row &after,
                            const QStringList &notes)
{
    const QJsonObject grave = buried(document, *gone.entity, gone.id());
    const Row blank(*gone.entity);
    const auto &all = columns(*gone.entity);
    for (std::size_t i = 1; i < all.size(); ++i) {
        INFO(all[i].name.toStdString());
        if (isEmpty(gone.values[i])) continue;
        CHECK((grave.value(all[i].name) == json(gone.values[i])));
        if (before.values[i] != blank.values[i]) CHECK(after.values[i] == before.values[i]);
        if (gone.values[i] == blank.values[i] || after.values[i] == gone.values[i]) continue;
        const auto text = std::get_if<QString>(&gone.values[i]);
        const Kind kind = all[i].field->kind;
        if (text && (kind == Kind::Text || (kind == Kind::Translated && all[i].part < int(languageCount)))
            && text->size() < 1000)
            CHECK(tells(notes, *text));
    }
}

} // namespace

TEST_CASE("joining two records of any kind loses nothing, and undoing it brings everything back")
{
    const quint64 seed = seedOfThisRun();
    INFO("PASSERELLE_SEED=" << seed);
    std::mt19937_64 random(seed);
    PortfolioFile portfolio;
    fillRandom(*portfolio.document, seed, 5);
    Document &document = *portfolio.document;
    int done = 0;
    for (const Entity *entity : entities()) {
        CAPTURE(entity->name);
        auto numbers = document.numbers(*entity);
        if (numbers.size() < 2) continue;
        std::shuffle(numbers.begin(), numbers.end(), random);
        const qint64 gone = numbers[0], kept = numbers[1];
        const auto before = rowsByEntity(document);
        const Row was = *document.row(*entity, gone), stays = *document.row(*entity, kept);
        Joining planned, joining;
        const QString refused = failureOf([&] { planned = joiningOf(document, *entity, gone, kept); });
        CHECK((failureOf([&] { joining = join(document, *entity, gone, kept); }) == refused));
        if (!refused.isEmpty()) {
            CHECK((rowsByEntity(document) == before));
            continue;
        }
        ++done;
        const auto after = rowsByEntity(document);
        std::set<std::pair<const Entity *, qint64>> dropped;
        for (const auto &other : joining.dropped) dropped.insert({other.entity, other.record});
        QStringList notes;
        for (const Note &note : document.records<Note>())
            if (note.record.number == kept) notes += note.text.best(Language::En);
        for (const Entity *other : entities()) {
            for (const Row &row : after.at(other->name)) CHECK_FALSE(refersTo(row, *entity, gone));
            for (const Row &row : before.at(other->name)) {
                if (other == entity && (row.id() == gone || row.id() == kept)) continue;
                const auto now = document.row(*other, row.id());
                if (dropped.contains({other, row.id()}))
                    CHECK_FALSE(now);
                else
                    CHECK((now && *now == redirected(row, *entity, gone, kept)));
            }
        }
        CHECK_FALSE(document.row(*entity, gone));
        checkNothingSaidIsLost(document, was, stays, *document.row(*entity, kept), notes);
        document.undo();
        CHECK((rowsByEntity(document) == before));
        document.redo();
        CHECK((rowsByEntity(document) == after));
    }
    CHECK(done > 40);
    CHECK(testing::foundBy(document) == std::vector<std::string>{});
}
