// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Properties of a file and its history over random records of every entity.

#include "core/document/document.h"
#include "core/model/entities.h"
#include "tests/support/catch.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/random_rows.h"
#include "tests/support/seed.h"
#include "tests/support/verified.h"
#include "tests/support/words.h"

#include <QSet>

#include <map>

using namespace passerelle;

namespace
{

// One random step: several records inserted, changed or deleted.
void randomStep(Document &document, std::mt19937_64 &random)
{
    const auto pick = [&](const Entity &entity) -> qint64 {
        const auto numbers = document.numbers(entity);
        return numbers.empty() ? 0 : numbers[random() % numbers.size()];
    };
    document.change(edit, QString::number(random() % 100), [&](Editor &editor) {
        for (int i = 0; i < 5; ++i) {
            const Entity &entity = *entities()[random() % entities().size()];
            const qint64 record = pick(entity);
            const auto what = random() % 10;
            if (record && what == 0) {
                editor.remove(entity, record);
            } else if (record && what < 6) {
                Row changed = randomRow(entity, random, pick);
                changed.setId(record);
                if (document.row(entity, record)) editor.update(changed);
            } else {
                Row fresh = randomRow(entity, random, pick);
                bool whole = true;
                for (const Field &field : entity.fields)
                    if (field.required && field.kind == Kind::Reference && isEmpty(fresh.at(field)))
                        whole = false;
                if (whole && entity.name != std::string_view("portfolio")) editor.insert(fresh);
            }
        }
    });
}

} // namespace

TEST_CASE("every record comes back from the file as it was written")
{
    const quint64 seed = seedOfThisRun();
    INFO("PASSERELLE_SEED=" << seed);
    PortfolioFile portfolio;
    fillRandom(*portfolio.document, seed, 4);
    const auto before = rowsByEntity(*portfolio.document);
    for (const Entity *entity : entities()) {
        INFO(entity->name);
        CHECK_FALSE(before.at(entity->name).empty());
    }
    portfolio.reopen();
    CHECK(rowsByEntity(*portfolio.document) == before);
    CHECK(testing::foundBy(*portfolio.document) == std::vector<std::string>{});
}

TEST_CASE("undoing restores the data tables exactly, step by step, and redoing brings each step back")
{
    const quint64 seed = seedOfThisRun();
    INFO("PASSERELLE_SEED=" << seed);
    std::mt19937_64 random(seed);
    PortfolioFile portfolio;
    fillRandom(*portfolio.document, seed, 2);
    std::vector states{rowsByEntity(*portfolio.document)};
    const auto first = portfolio.document->undoable()->id;
    for (int i = 0; i < 12; ++i) {
        randomStep(*portfolio.document, random);
        if (const auto now = rowsByEntity(*portfolio.document); now != states.back()) states.push_back(now);
    }
    const std::size_t steps = states.size();
    REQUIRE(steps > 5);
    for (std::size_t i = steps - 1; i-- > 0;) {
        portfolio.document->undo();
        REQUIRE(rowsByEntity(*portfolio.document) == states[i]);
        if (i % 3 == 0) portfolio.reopen();
    }
    CHECK(portfolio.document->undoable()->id == first);
    for (std::size_t i = 1; i < steps; ++i) {
        portfolio.document->redo();
        REQUIRE(rowsByEntity(*portfolio.document) == states[i]);
    }
    CHECK_FALSE(portfolio.document->redoable());
    CHECK(testing::foundBy(*portfolio.document) == std::vector<std::string>{});
}

TEST_CASE("the changes of a step lead from the values before it to those after it, and their inverse back")
{
    const quint64 seed = seedOfThisRun();
    INFO("PASSERELLE_SEED=" << seed);
    std::mt19937_64 random(seed);
    PortfolioFile portfolio;
    Document &document = *portfolio.document;
    fillRandom(document, seed, 2);
    for (const Entity *entity : entities()) {
        INFO(entity->name);
        const auto numbers = document.numbers(*entity);
        if (numbers.empty()) continue;
        const Row before = *document.row(*entity, numbers.front());
        Row after = randomRow(*entity, random, [&](const Entity &target) -> qint64 {
            const auto targets = document.numbers(target);
            return targets.empty() ? 0 : targets.back();
        });
        after.setId(before.id());
        if (after == before) continue;
        document.change(edit, {}, [&](Editor &editor) { editor.update(after); });
        Row forth = before, back = after;
        for (const FieldChange &change : document.changesOf(*document.undoable())) {
            REQUIRE(change.record == before.id());
            forth.set(change.column.toLatin1().constData(), change.after);
            back.set(change.column.toLatin1().constData(), change.before);
        }
        CHECK(forth == after);
        CHECK(back == before);
    }
}

TEST_CASE("every entity can be listed for a project, sorted by each field and searched")
{
    PortfolioFile portfolio;
    const Document &document = *portfolio.document;
    fillRandom(*portfolio.document, 7, 3);
    const qint64 project = document.numbers(*entityNamed(QStringLiteral("project"))).front();
    for (const Entity *entity : entities()) {
        INFO(entity->name);
        Query query;
        query.project = project;
        const auto some = document.numbers(*entity, query);
        CHECK(qint64(some.size()) == document.count(*entity, query));
        CHECK(qint64(some.size()) <= document.count(*entity));
        for (const Field &field : entity->fields) {
            INFO(field.name);
            Query sorted;
            sorted.sort = {{QString::fromLatin1(field.name), true}};
            CHECK(document.numbers(*entity, sorted).size() == document.numbers(*entity).size());
        }
        for (qint64 record : document.numbers(*entity)) {
            CHECK_FALSE(document.shownName(*entity, record).isEmpty());
            CHECK(document.entityOf(record) == entity);
        }
    }
}

TEST_CASE("record numbers are unique over all entities")
{
    PortfolioFile portfolio;
    fillRandom(*portfolio.document, 11, 5);
    QSet<qint64> seen;
    for (const Entity *entity : entities())
        for (qint64 record : portfolio.document->numbers(*entity)) {
            CHECK_FALSE(seen.contains(record));
            seen.insert(record);
        }
}
