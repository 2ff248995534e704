// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace passerelle;

namespace
{

// A project with two work packages.
Sandbox smallPortfolio()
{
    Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym=HOP status=running start=2025-01-01")).status
            == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym=SKIP status=idea")).status == 0);
    REQUIRE(sandbox
                .run(QStringLiteral("add FILE work_package project=HOP number=1"),
                     {QStringLiteral("title@en=Management")})
                .status
            == 0);
    REQUIRE(sandbox
                .run(QStringLiteral("add FILE work_package project=HOP number=2"),
                     {QStringLiteral("title@de=Übergänge"), QStringLiteral("title@en=Transitions")})
                .status
            == 0);
    return sandbox;
}

QStringList numbersOf(const Result &result)
{
    QStringList numbers;
    for (const QJsonValue &row : result.json().array()) numbers += QString::number(row[u"number"].toInt());
    return numbers;
}

} // namespace

TEST_CASE("a field that is given twice is refused, a text in two languages is not")
{
    const Sandbox sandbox = smallPortfolio();
    for (const char *words :
         {"add FILE tag name=A name=B", "set FILE project HOP acronym=A status=idea acronym=B",
          "set FILE work_package HOP/WP1 title=A title@de=B --lang de"}) {
        INFO(words);
        const Result refused = sandbox.run(QString::fromLatin1(words));
        CHECK(refused.status == 2);
        CHECK(refused.out.isEmpty());
    }
    CHECK(sandbox.run(QStringLiteral("list FILE tag --json")).json().array().isEmpty());
    CHECK(sandbox.run(QStringLiteral("set FILE work_package HOP/WP1 title@fr=A title@de=B")).status == 0);
}

TEST_CASE("a name means the same record whatever language the screen has")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    for (const char *project : {"HOP", "SKIP"})
        REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym=") + QLatin1String(project)).status
                == 0);
    REQUIRE(
        sandbox.run(QStringLiteral("add FILE event project=HOP title@en=Kick-off title@de=Auftakt")).status
        == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE event project=SKIP title@en=Kick-off")).status == 0);
    for (const char *language : {"en", "de", "sl"}) {
        INFO(language);
        const auto setting = [&](const char *name) {
            return sandbox.run(QStringLiteral("set FILE event %1 capacity=60 --lang %2")
                                   .arg(QLatin1String(name), QLatin1String(language)));
        };
        CHECK(setting("auftakt").status == 0);
        CHECK(setting("HOP/Kick-off").status == 0);
        CHECK(setting("SKIP/Kick-off").status == 0);
        CHECK(setting("SKIP/Auftakt").status == 2);
        CHECK(setting("Kick-off").status == 2);
    }
    CHECK(sandbox.run(QStringLiteral("set FILE event Kick-off capacity=60 --lang de"))
              .err.contains(QStringLiteral("„Kick-off“")));
}

TEST_CASE("a record is added, changed, found under its name and deleted")
{
    const Sandbox sandbox = smallPortfolio();
    const Result changed = sandbox.run(
        QStringLiteral("set FILE work-package HOP/WP2 start=2025-03-01 --json"));
    REQUIRE(changed.status == 0);
    const QJsonObject record = changed.json().object();
    CHECK(record[u"start"].toString() == u"2025-03-01");
    CHECK(record[u"title"][u"de"].toString() == u"Übergänge");
    CHECK(record[u"title"][u"original"].toString() == u"de");

    CHECK(sandbox.run(QStringLiteral("set FILE work_package hop/wp2 start=")).status == 0);
    CHECK(!sandbox.run(QStringLiteral("list FILE work_package --json --where number=2"))
               .json()[0]
               .toObject()
               .contains(u"start"));

    const Result deleted = sandbox.run(QStringLiteral("delete FILE project HOP --json"));
    CHECK(deleted.status == 0);
    CHECK(deleted.json()[u"deleted"].toInt() == 3);
    CHECK(sandbox.run(QStringLiteral("list FILE work_package --json")).json().array().isEmpty());
}

TEST_CASE("a text without a language is meant in the language asked for")
{
    const Sandbox sandbox = smallPortfolio();
    const Result set = sandbox.run(QStringLiteral("set FILE work_package HOP/WP1 --json --lang de"),
                                   {QStringLiteral("title=Leitung")});
    REQUIRE(set.status == 0);
    CHECK(set.json()[u"title"][u"de"].toString() == u"Leitung");
    CHECK(set.json()[u"title"][u"en"].toString() == u"Management");
    CHECK(set.json()[u"title"][u"original"].toString() == u"en");
}

TEST_CASE("a text written in one language is shown when the output speaks another")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym=A summary@en=Bridge")).status == 0);
    const QString both = sandbox.run(QStringLiteral("set FILE project A summary@de=Steg")).text();
    CHECK(both.contains(u"Bridge"));
    CHECK(both.contains(u"Summary@de"));
    CHECK(both.contains(u"Steg"));
    CHECK(!sandbox.run(QStringLiteral("set FILE project A summary@en=Way")).text().contains(u"@en"));
}

TEST_CASE("what a written record still misses is a warning, what is wrong with it a problem")
{
    const Sandbox sandbox = smallPortfolio();
    const Result added = sandbox.run(QStringLiteral("add FILE work_package project=HOP number=5 --json"));
    CHECK(added.status == 0);
    CHECK(added.err.contains(u"missing"));
    const Result wrong = sandbox.run(QStringLiteral("set FILE work_package HOP/WP5 number=500 --json"));
    CHECK(wrong.status == 1);
    CHECK(wrong.json()[u"number"].toInt() == 500);
    CHECK(wrong.err.contains(u"99"));
}

TEST_CASE("what is there already is not added again, and stays as it is")
{
    const Sandbox sandbox = smallPortfolio();
    const QString report = QStringLiteral("add FILE report project=HOP");
    REQUIRE(
        sandbox.run(report + QStringLiteral(" state=submitted"), {QStringLiteral("summary@en=All is well")})
            .status
        == 0);
    const QByteArray before = contentOf(sandbox.portfolio());
    const Result again = sandbox.run(report);
    CHECK(again.status == 2);
    CHECK(again.err.contains(u"already"));
    CHECK(contentOf(sandbox.portfolio()) == before);
    CHECK(sandbox.run(report + QStringLiteral(" number=2")).status == 0);
}

TEST_CASE("what has no identity is refused")
{
    const Sandbox sandbox = smallPortfolio();
    const QByteArray before = contentOf(sandbox.portfolio());
    CHECK(sandbox.run(QStringLiteral("add FILE work_package number=3")).status == 2);
    CHECK(sandbox.run(QStringLiteral("set FILE project HOP acronym=")).status == 2);
    CHECK(contentOf(sandbox.portfolio()) == before);
}

TEST_CASE("a dry run prints what would change and leaves the file as it is")
{
    const Sandbox sandbox = smallPortfolio();
    const QByteArray before = contentOf(sandbox.portfolio());
    CHECK(sandbox.run(QStringLiteral("set FILE project HOP status=closed --dry-run --json"))
              .json()[u"status"]
              .toString()
          == u"closed");
    CHECK(sandbox.run(QStringLiteral("delete FILE project HOP --dry-run --json")).json()[u"deleted"].toInt()
          == 3);
    CHECK(sandbox.run(QStringLiteral("add FILE project acronym=NEW --dry-run")).status == 0);
    CHECK(sandbox.run(QStringLiteral("undo FILE --dry-run")).status == 0);
    CHECK(contentOf(sandbox.portfolio()) == before);
    const QString other = sandbox.path(QStringLiteral("other.passerelle"));
    CHECK(sandbox.runWords({QStringLiteral("new"), other, QStringLiteral("--dry-run")}).status == 0);
    CHECK(!QFile::exists(other));
}

TEST_CASE("a list is filtered and sorted")
{
    const Sandbox sandbox = smallPortfolio();
    const auto list = [&](const char *words) {
        return numbersOf(
            sandbox.run(QStringLiteral("list FILE work_package --format json ") + QString::fromUtf8(words)));
    };
    CHECK(list("--sort number") == QStringList{QStringLiteral("1"), QStringLiteral("2")});
    CHECK(list("--sort=-number") == QStringList{QStringLiteral("2"), QStringLiteral("1")});
    CHECK(list("--where number=2") == QStringList{QStringLiteral("2")});
    CHECK(list("--where number!=2") == QStringList{QStringLiteral("1")});
    CHECK(list("--where number>1") == QStringList{QStringLiteral("2")});
    CHECK(list("--where number<2") == QStringList{QStringLiteral("1")});
    CHECK(list("--where id<0") == QStringList{});
    CHECK(list("--where id>0") == QStringList{QStringLiteral("1"), QStringLiteral("2")});
    CHECK(sandbox.run(QStringLiteral("list FILE work_package --where id=second")).status == 2);
    CHECK(list("--where title=Transitions") == QStringList{QStringLiteral("2")});
    CHECK(list("--where title~ubergang") == QStringList{QStringLiteral("2")});
    CHECK(list("--where title@en~anag") == QStringList{QStringLiteral("1")});
    CHECK(list("--where title@de=") == QStringList{QStringLiteral("1")});
    CHECK(list("--where title@de!=") == QStringList{QStringLiteral("2")});
    CHECK(list("--where start=") == QStringList{QStringLiteral("1"), QStringLiteral("2")});
    CHECK(list("--where number>1 --where number<2").isEmpty());
    CHECK(list("--where project=HOP --sort number").size() == 2);
    CHECK(list("--where project=SKIP").isEmpty());
    CHECK(list("--where project~ho").size() == 2);
    CHECK(list("--project HOP").size() == 2);
    CHECK(list("--project SKIP").isEmpty());
    CHECK(list("--limit 1").size() == 1);
    CHECK(list("--limit 1 --sort=-number") == QStringList{QStringLiteral("2")});
    CHECK(list("--limit 1 --where title~ubergang") == QStringList{QStringLiteral("2")});
    CHECK(list("--limit 1 --where number~2") == QStringList{QStringLiteral("2")});
}

TEST_CASE("a list is printed as an aligned table, as CSV and as JSON")
{
    const Sandbox sandbox = smallPortfolio();
    const QString words = QStringLiteral(
        "list FILE work_package --lang en --sort number --fields number,project,title,title@de");
    CHECK(sandbox.run(words).text()
          == QStringLiteral("Number  Project  Title        Title@de\n"
                            "     1  HOP      Management\n"
                            "     2  HOP      Transitions  Übergänge\n"));
    CHECK(sandbox.run(words + QStringLiteral(" --format csv")).text()
          == QStringLiteral(
              "number,project,title,title@de\r\n1,HOP,Management,\r\n2,HOP,Transitions,Übergänge\r\n"));
    const QJsonObject second = sandbox.run(words + QStringLiteral(" --format json")).json()[1].toObject();
    CHECK(second.keys()
          == QStringList{QStringLiteral("number"), QStringLiteral("project"), QStringLiteral("title"),
                         QStringLiteral("title@de")});
}

TEST_CASE("steps are undone, redone and told, whoever did them")
{
    const Sandbox sandbox = smallPortfolio();
    REQUIRE(sandbox.run(QStringLiteral("set FILE project HOP status=closed")).status == 0);
    CHECK(sandbox.run(QStringLiteral("undo FILE --json")).json()[u"undone"].toArray().size() == 1);
    const QString status = QStringLiteral("list FILE project --where acronym=HOP --json");
    CHECK(sandbox.run(status).json()[0][u"status"].toString() == u"running");
    CHECK(sandbox.run(QStringLiteral("redo FILE")).status == 0);
    CHECK(sandbox.run(status).json()[0][u"status"].toString() == u"closed");
    CHECK(sandbox.run(QStringLiteral("redo FILE")).status == 2);
    const QByteArray told = sandbox.run(QStringLiteral("history FILE --lang en")).out;
    for (const char *words : {"  Change HOP", "  Undone: Change HOP", "  Redone: Change HOP"})
        CHECK(told.count(words) == 1);
    CHECK(sandbox.run(QStringLiteral("info FILE --lang en")).out.contains("Redone: Change HOP"));

    const QJsonArray steps = sandbox.run(QStringLiteral("history FILE --json")).json().array();
    CHECK(steps.size() >= 5);
    CHECK(!steps[0][u"text"].toString().isEmpty());
    CHECK(!steps[0][u"person"].toString().isEmpty());
    const QJsonArray changes =
        sandbox.run(QStringLiteral("history FILE --record project:HOP --json")).json().array();
    REQUIRE(!changes.isEmpty());
    CHECK(changes[0][u"field"].toString() == u"status");
    CHECK(changes[0][u"before"].toString() == u"running");
    CHECK(changes[0][u"after"].toString() == u"closed");
    CHECK(sandbox.run(QStringLiteral("history FILE --json --since 2999-01-01")).json().array().isEmpty());
    CHECK(sandbox.run(QStringLiteral("history FILE --json --since 2000-01-01")).json().array().size()
          == steps.size());
}

TEST_CASE("undoing several steps tells of those that were undone before one that could not be")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE tag name=A")).status == 0);
    for (const char *name : {"A B", "B C", "C D"})
        REQUIRE(sandbox
                    .run(QStringLiteral("set FILE tag %1 name=%2")
                             .arg(QChar::fromLatin1(name[0]), QChar::fromLatin1(name[2])))
                    .status
                == 0);
    // Of another program, which seals nothing.
    SQLite::Database(sandbox.portfolio().toStdString(), SQLite::OPEN_READWRITE)
        .exec("UPDATE history_change SET \"column\" = 'nix' WHERE \"new\" = 'B'; DELETE FROM passerelle_file "
              "WHERE name <> 'uuid'");
    const Result result = sandbox.run(QStringLiteral("undo FILE --count 3 --json"));
    CHECK(result.status == 1);
    CHECK(result.json()[u"undone"].toArray().size() == 2);
    CHECK(result.err.contains(QStringLiteral("is damaged")));
    CHECK(sandbox.run(QStringLiteral("undo FILE --count 3")).status == 2);
}

TEST_CASE("undoing more steps than there are undoes those, and says so")
{
    const Sandbox sandbox = smallPortfolio();
    const Result result = sandbox.run(QStringLiteral("undo FILE --count 99 --json"));
    CHECK(result.status == 1);
    CHECK(result.json()[u"undone"].toArray().size() == 4);
    CHECK(!result.err.isEmpty());
    CHECK(sandbox.run(QStringLiteral("list FILE project --json")).json().array().isEmpty());
}

TEST_CASE("a search finds words in all languages without accents and case")
{
    const Sandbox sandbox = smallPortfolio();
    const QJsonArray hits = sandbox.run(QStringLiteral("search FILE ubergan --json")).json().array();
    REQUIRE(hits.size() == 1);
    CHECK(hits[0][u"entity"].toString() == u"work_package");
    CHECK(sandbox.run(QStringLiteral("search FILE nothingofthekind --json")).json().array().isEmpty());
    CHECK(sandbox.run(QStringLiteral("search FILE nothingofthekind")).status == 0);
}

TEST_CASE("problems are listed with status 1")
{
    const Sandbox sandbox = smallPortfolio();
    REQUIRE(sandbox.run(QStringLiteral("set FILE project HOP end=2024-01-01")).status == 1);
    const Result check = sandbox.run(QStringLiteral("check FILE --json"));
    CHECK(check.status == 1);
    const QJsonObject first = check.json()[0].toObject();
    CHECK(first[u"severity"].toString() == u"error");
    CHECK(first[u"name"].toString() == u"HOP");
    CHECK(first[u"field"].toString() == u"end");
    CHECK(sandbox.run(QStringLiteral("check FILE --lang en"))
              .text()
              .contains(u"The end date is before the start date."));
}

TEST_CASE("the founding cases and the demonstration are made and described")
{
    const Sandbox sandbox;
    CHECK(sandbox.run(QStringLiteral("sample FILE --json")).json()[u"records"].toInt() > 100);
    CHECK(sandbox.run(QStringLiteral("sample FILE")).status == 2);
    CHECK(sandbox.run(QStringLiteral("undo FILE")).status == 2); // it would leave an empty portfolio
    const QJsonObject info = sandbox.run(QStringLiteral("info FILE --json")).json().object();
    CHECK(info[u"records"][u"project"].toInt() == 2);
    CHECK(info[u"size"].toInt() > 0);
    CHECK(!info[u"last_change"][u"at"].toString().isEmpty());
    CHECK(info[u"languages"][u"en"][u"texts"].toInt() > 0);
    // A table without titles has no head; the others have one.
    const QString german = sandbox.run(QStringLiteral("info FILE --lang de")).text();
    CHECK(german.startsWith(QStringLiteral("Format  ")));
    CHECK(german.contains(QStringLiteral("\n\nEntität  ")));

    const QString demo = sandbox.path(QStringLiteral("demo.passerelle"));
    CHECK(sandbox
              .runWords(
                  {QStringLiteral("demo"), demo, QStringLiteral("--projects=2"), QStringLiteral("--seed=7")})
              .status
          == 0);
    CHECK(
        sandbox.runWords({QStringLiteral("list"), demo, QStringLiteral("project"), QStringLiteral("--json")})
            .json()
            .array()
            .size()
        == 2);
}

TEST_CASE("a country is given by its code or its name, and nothing else is taken for one")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    const auto countryOf = [](const Result &result) { return result.json()[u"country"].toString(); };
    CHECK(countryOf(sandbox.run(QStringLiteral("add FILE organisation name=A country=Slovenia --json")))
          == u"SI");
    CHECK(countryOf(sandbox.run(QStringLiteral("set FILE organisation A country=EL --json"))) == u"GR");
    CHECK(countryOf(sandbox.run(QStringLiteral("set FILE organisation A --json"),
                                {QStringLiteral("country=Österreich")}))
          == u"AT");
    const Result refused = sandbox.run(QStringLiteral("set FILE organisation A country=Austrasia"));
    CHECK(refused.status == 2);
    CHECK(refused.err.contains(u"Slovenia"));
    CHECK(countryOf(sandbox.run(QStringLiteral("set FILE organisation A country= --json"))).isEmpty());
}
