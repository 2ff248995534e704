// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Properties of bringing copies together, over random scripts. PASSERELLE_SEED repeats a run,
// PASSERELLE_ROUNDS makes it longer.
#include "core/document/histories.h"
#include "core/merge/collect.h"
#include "tests/merge/random_script.h"
#include "tests/support/catch.h"
#include "tests/support/seed.h"

#include <QFile>

#include <algorithm>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

int rounds(int usual)
{
    bool given = false;
    const int asked = qEnvironmentVariable("PASSERELLE_ROUNDS").toInt(&given);
    return given ? asked : usual;
}

std::string tailOf(const RandomScript &script)
{
    return script.log().mid(std::max<qsizetype>(0, script.log().size() - 60)).join(u'\n').toStdString();
}

std::string shown(const Value &value)
{
    const auto number = std::get_if<qint64>(&value);
    const auto text = std::get_if<QString>(&value);
    return number ? std::to_string(*number) : text ? text->left(40).toStdString() : "-";
}

void requireSound(const Document &document)
{
    const auto problems = document.verify();
    for (const Problem &problem : problems)
        UNSCOPED_INFO(problem.text.toStdString()
                      << ' ' << (problem.entity ? problem.entity->name : "") << ' ' << problem.record);
    for (const Problem &problem : problems) {
        if (!problem.entity || !problem.record) continue;
        Histories histories(document.database(), document.format());
        const auto told = histories.of({problem.entity, problem.record});
        const auto row = document.row(*problem.entity, problem.record);
        std::string text = "alive " + std::to_string(told.alive) + (row ? "" : ", not there");
        const auto &all = columns(*problem.entity);
        for (std::size_t i = 1; row && i < all.size(); ++i)
            if (row->values[i] != told.values.value(all[i].name))
                text += ' ' + all[i].name.toStdString() + ": " + shown(row->values[i]) + " <> "
                    + shown(told.values.value(all[i].name));
        UNSCOPED_INFO(document.path().toStdString() << ' ' << text);
    }
    REQUIRE(problems.empty());
}

// A copy of the first copy's file that takes these, in this order.
std::vector<QStringList> contentsAfter(RandomScript &script, std::vector<std::size_t> order, int number)
{
    const QString path = script.folder() + QStringLiteral("/order%1.passerelle").arg(number);
    script.copies().front()->copyTo(path);
    const Installation somebody{QStringLiteral("elsewhere"), QStringLiteral("Else"), {}, {}};
    const auto document = Document::open(path, somebody, Document::Access::Write);
    for (const std::size_t other : order)
        merge(*document, {{QStringLiteral("p"), everythingOf(*script.copies()[other])}}, Document::Care::Do);
    requireSound(*document);
    const QStringList content = contentOf(*document);
    merge(*document, {{QStringLiteral("p"), everythingOf(*script.copies()[order.front()])}},
          Document::Care::Do);
    return {content, contentOf(*document)};
}

} // namespace

namespace
{

void requireProperties(RandomScript &script)
{
    for (int i = 0; i < 60; ++i) {
        INFO(tailOf(script));
        script.step();
    }
    INFO(tailOf(script));
    for (Copy &copy : script.copies()) requireSound(*copy);
    script.bringTogether();
    INFO(tailOf(script));
    for (Copy &copy : script.copies()) {
        INFO(difference(*script.copies().front(), *copy));
        REQUIRE(contentOf(*script.copies().front()) == contentOf(*copy));
        requireSound(*copy);
    }
    const auto lost = script.lost(*script.copies().front());
    if (!lost.empty())
        UNSCOPED_INFO(lost.front().entity.toStdString()
                      << ' ' << lost.front().record << ' ' << lost.front().column.toStdString());
    REQUIRE(lost.empty());
}

quint64 firstSeed()
{
    return qEnvironmentVariableIsSet("PASSERELLE_SEED") ? seedOfThisRun() : 100; // by command: any
}

} // namespace

TEST_CASE("copies that know the same are the same, and nothing that anybody wrote is lost")
{
    for (int round = 0; round < rounds(8); ++round) {
        const quint64 seed = firstSeed() + quint64(round);
        INFO("PASSERELLE_SEED=" << seed << " PASSERELLE_ROUNDS=1");
        RandomScript script(seed, 3 + int(seed % 4));
        requireProperties(script);
    }
}

TEST_CASE("what comes back from parts is the same for all, and nothing that anybody wrote is lost")
{
    for (int round = 0; round < rounds(5); ++round) {
        const quint64 seed = firstSeed() + quint64(round);
        INFO("PASSERELLE_SEED=" << seed << " PASSERELLE_ROUNDS=1");
        RandomScript script(seed, 3 + int(seed % 3), RandomScript::Copies::Parts);
        requireProperties(script);
    }
}

TEST_CASE("the order in which copies come together does not matter, and again changes nothing")
{
    const quint64 seed = qEnvironmentVariableIsSet("PASSERELLE_SEED") ? seedOfThisRun()
                                                                      : 100; // by command: any
    for (int round = 0; round < rounds(4); ++round) {
        RandomScript script(seed + quint64(round), 4);
        INFO("PASSERELLE_SEED=" << seed + quint64(round) << " PASSERELLE_ROUNDS=1");
        for (int i = 0; i < 50; ++i) script.step();
        INFO(tailOf(script));
        std::vector<std::size_t> order{1, 2, 3};
        std::optional<QStringList> expected;
        int number = 0;
        do {
            const auto contents = contentsAfter(script, order, ++number);
            if (!expected) expected = contents.front();
            REQUIRE(contents[0] == *expected);
            REQUIRE(contents[1] == *expected);
        } while (std::next_permutation(order.begin(), order.end()));
    }
}
