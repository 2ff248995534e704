// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"
#include "core/model/budget.h"
#include "core/model/entities.h"
#include "core/model/event.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "tests/support/catch.h"
#include "tests/support/random_row.h"

using namespace passerelle;

namespace
{

// The problems of one field, as "E text", "? text", "i text".
QStringList problemsWith(const Row &row, const Field &field)
{
    QStringList found;
    for (const Problem &problem : problemsOf(row))
        if (problem.field == &field)
            found << QStringLiteral("E?i")[int(problem.severity)] + u' ' + problem.text;
    return found;
}

template <auto Member> QStringList withText(const QString &text)
{
    const Field &field = fieldOf<Member>();
    using Record = typename detail::MemberOf<decltype(Member)>::Record;
    Row row(describe<Record>());
    row.set(field.name, text);
    return problemsWith(row, field);
}

Value hostileValue(testing::Random &random)
{
    switch (testing::between(random, 0, 7)) {
    case 0: return Value{};
    case 1: return std::numeric_limits<qint64>::min();
    case 2: return std::numeric_limits<qint64>::max();
    case 3: return testing::between(random, -3, 3);
    case 4: return QString();
    case 5: return QString(QChar(0)) + QChar(0xd800) + QStringLiteral("%1%n");
    case 6: return QStringLiteral("x").repeated(70'000);
    default: return testing::randomText(random, 200);
    }
}

} // namespace

TEST_CASE("what is required and missing is an error, what is expected is listed as such")
{
    Project project;
    CHECK(problemsWith(rowOf(project), fieldOf<&Project::acronym>())
          == QStringList{QStringLiteral("E “Acronym” is missing.")});
    CHECK(problemsWith(rowOf(project), fieldOf<&Project::title>())
          == QStringList{QStringLiteral("? “Title” is missing.")});
    CHECK(problemsWith(rowOf(project), fieldOf<&Project::aim>()).isEmpty());
    project.acronym = QStringLiteral(" \n");
    CHECK(problemsWith(rowOf(project), fieldOf<&Project::acronym>()).size() == 1);
    project.acronym = QStringLiteral("HACK-IT-NET");
    project.title.set(Language::Sl, QStringLiteral("Naslov"));
    CHECK(problemsWith(rowOf(project), fieldOf<&Project::acronym>()).isEmpty());
    CHECK(problemsWith(rowOf(project), fieldOf<&Project::title>()).isEmpty());
}

TEST_CASE("a text is counted in the units of the programme's forms, language by language")
{
    Project project;
    project.acronym = QStringLiteral("😀").repeated(12) + u'x';
    CHECK(problemsWith(rowOf(project), fieldOf<&Project::acronym>()).isEmpty());
    project.acronym += u'y';
    CHECK(problemsWith(rowOf(project), fieldOf<&Project::acronym>())
          == QStringList{QStringLiteral("E “Acronym”: at most 25 characters, these are 26.")});
    project.title.set(Language::En, QStringLiteral("x").repeated(250));
    project.title.set(Language::Sl, QStringLiteral("x").repeated(251));
    CHECK(problemsWith(rowOf(project), fieldOf<&Project::title>())
          == QStringList{QStringLiteral("E “Title”, Slovenščina: at most 250 characters, these are 251.")});
}

TEST_CASE("numbers outside their bounds are errors")
{
    Cofinancing share;
    share.rate = Percentage::basisPoints(10000);
    CHECK(problemsWith(rowOf(share), fieldOf<&Cofinancing::rate>()).isEmpty());
    share.rate = Percentage::basisPoints(10001);
    CHECK(problemsWith(rowOf(share), fieldOf<&Cofinancing::rate>())
          == QStringList{QStringLiteral("E “Rate” is 100.01; the largest number allowed is 100.00.")});
    share.rate = Percentage::basisPoints(-1);
    CHECK(problemsWith(rowOf(share), fieldOf<&Cofinancing::rate>())
          == QStringList{QStringLiteral("E “Rate” is -0.01; the smallest number allowed is 0.00.")});
}

TEST_CASE("values that the field cannot hold are errors")
{
    Row row(describe<Project>());
    row.set("kind", QStringLiteral("club"));
    row.set("start", QStringLiteral("2024-02-30"));
    row.set("programme", QStringLiteral("Alpine Space"));
    row.set("title_en", qint64(5));
    row.set("title_original", QStringLiteral("xx"));
    for (const auto *name : {u"kind", u"start", u"programme"}) {
        INFO(QString::fromUtf16(name).toStdString());
        CHECK(problemsWith(row, *describe<Project>().field(name)).size() == 1);
    }
    CHECK(problemsWith(row, fieldOf<&Project::title>()).size() == 2);
    CHECK(problemsWith(row, fieldOf<&Project::kind>())[0].contains(QStringLiteral("project, partnership")));
}

TEST_CASE("codes and addresses have their form")
{
    for (const auto *web :
         {u"https://www.alpine-space.eu/project/hack-it-net/?a=b#c", u"www.example.org", u"http://müller.de"})
        CHECK(withText<&Project::web>(QString::fromUtf16(web)).isEmpty());
    for (const auto *web : {u"example", u"https://", u"https://a b.org", u"javascript:alert(1)",
                            u"ftp://example.org", u"file:///etc/passwd", u"https://.org"}) {
        INFO(QString::fromUtf16(web).toStdString());
        CHECK(withText<&Project::web>(QString::fromUtf16(web)).size() == 1);
    }
    CHECK(withText<&Person::email>(QStringLiteral("ana.novak+x@uni-lj.si")).isEmpty());
    for (const auto *email : {u"ana", u"ana@si", u"ana@@uni.si", u"ana@uni.si, b@uni.si", u"ana <a@uni.si>",
                              u"@uni.si", u"a@.si"}) {
        INFO(QString::fromUtf16(email).toStdString());
        CHECK(withText<&Person::email>(QString::fromUtf16(email)).size() == 1);
    }
    CHECK(withText<&Organisation::country>(QStringLiteral("SI")).isEmpty());
    for (const auto *country : {u"si", u"ZZ", u"S", u"UK"})
        CHECK(withText<&Organisation::country>(QString::fromUtf16(country)).size() == 1);
    CHECK(withText<&Person::languages>(QStringLiteral("sl de  fur")).isEmpty());
    CHECK(withText<&Person::languages>(QStringLiteral("sl, de")).size() == 1);
    CHECK(withText<&UnitCost::currency>(QStringLiteral("NOK")).isEmpty());
    CHECK(withText<&UnitCost::currency>(QStringLiteral("kr.")).size() == 1);
    CHECK(withText<&Event::zone>(QStringLiteral("Europe/Ljubljana")).isEmpty());
    CHECK(withText<&Event::zone>(QStringLiteral("Europe/Nowhere")).size() == 1);
    CHECK(withText<&Organisation::pic>(QStringLiteral("999876543")).isEmpty());
    CHECK(withText<&Organisation::pic>(QStringLiteral("99987654")).size() == 1);
    CHECK(withText<&Organisation::pic>(QStringLiteral("99987654x")).size() == 1);
}

TEST_CASE("a note on an unknown kind of record is an error")
{
    const Entity &note = *entityNamed(QStringLiteral("note"));
    Row row(note);
    row.set("record_entity", QStringLiteral("spaceship"));
    row.set("record_id", qint64(1));
    CHECK(problemsWith(row, *note.field(u"record")).size() == 1);
    row.set("record_entity", QStringLiteral("event"));
    CHECK(problemsWith(row, *note.field(u"record")).isEmpty());
    row.set("record_id", Value{});
    CHECK(problemsWith(row, *note.field(u"record")) == QStringList{QStringLiteral("E “Record” is missing.")});
}

TEST_CASE("broken rules are problems of the field that they name")
{
    Project project;
    project.start = QDate(2027, 1, 2);
    project.end = QDate(2027, 1, 1);
    CHECK(problemsWith(rowOf(project), fieldOf<&Project::end>())
          == QStringList{QStringLiteral("E The end date is before the start date.")});
}

TEST_CASE("records of fitting values never break, and hostile ones neither, in any entity")
{
    testing::Random random(7);
    for (const Entity *entity : entities())
        for (int round = 0; round < 20; ++round) {
            Row row(*entity);
            const auto &all = columns(*entity);
            for (std::size_t i = 0; i < all.size(); ++i)
                row.values[i] = round % 2 ? hostileValue(random) : testing::randomValue(all[i], random);
            INFO(entity->name);
            for (const Problem &problem : problemsOf(row)) {
                REQUIRE(problem.entity == entity);
                REQUIRE(problem.record == row.id());
                REQUIRE_FALSE(problem.text.isEmpty());
            }
        }
    CHECK(problemsOf(Row()).empty());
}

TEST_CASE("the problems of an empty record are only of what is missing")
{
    for (const Entity *entity : entities())
        for (const Problem &problem : problemsOf(Row(*entity))) {
            INFO(entity->name << ": " << problem.text.toStdString());
            CHECK((problem.text.endsWith(QStringLiteral("is missing.")) || problem.field == nullptr
                   || std::any_of(entity->rules.begin(), entity->rules.end(), [&](const Rule &rule) {
                          return problem.text == QString::fromUtf8(rule.text.source);
                      })));
        }
}
