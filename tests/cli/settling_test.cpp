// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What two machines wrote without knowing of each other, by command: conflicts and settle.
#include "tests/cli/two_machines.h"
#include "tests/support/catch.h"

using namespace passerelle;

namespace
{

QString firstConflict(const Sandbox &machine)
{
    return machine.run(QStringLiteral("conflicts FILE --json")).json()[0][u"conflict"].toString();
}

} // namespace

TEST_CASE("conflicts are listed, in words and as JSON")
{
    const TwoMachines m;
    const Result none = m.office.run(QStringLiteral("conflicts FILE --lang en"));
    CHECK(none.status == 0);
    CHECK(none.text() == QStringLiteral("There is no conflict.\n"));
    CHECK(m.office.run(QStringLiteral("conflicts FILE --json")).json().array().isEmpty());
    m.disagree();
    const Result json = m.office.run(QStringLiteral("conflicts FILE --json"));
    CHECK(json.status == 1);
    REQUIRE(json.json().array().size() == 1);
    const QJsonValue conflict = json.json()[0];
    CHECK(conflict[u"entity"].toString() == u"organisation");
    CHECK(conflict[u"name"].toString() == u"BIOPRO");
    CHECK(conflict[u"field"].toString() == u"city");
    CHECK(conflict[u"before"].toString() == u"Stuttgart");
    REQUIRE(conflict[u"sides"].toArray().size() == 2);
    for (const QJsonValue &side : conflict[u"sides"].toArray())
        CHECK(side[u"value"].toString() == (side[u"here"].toBool() ? u"Berlin" : u"München"));
    const Result english = m.office.run(QStringLiteral("conflicts FILE --lang en"));
    CHECK(english.status == 1);
    for (const char *word : {"organisation:BIOPRO:city", "Stuttgart", "Berlin", "München", "Before", "There"})
        CHECK(english.text().contains(QString::fromUtf8(word)));
    CHECK(m.office.run(QStringLiteral("conflicts FILE --lang fr")).text().contains(QStringLiteral("Avant")));
    checkRefused(m.office, {QStringLiteral("conflicts")});
    checkRefused(m.office, {QStringLiteral("conflicts"), m.office.portfolio(), QStringLiteral("--dry-run")});
}

TEST_CASE("check and info say what waits to be settled")
{
    const TwoMachines m;
    const auto waiting = [&](const QString &more = {}) {
        int count = 0;
        for (const QJsonValue &problem :
             m.office.run(QStringLiteral("check FILE --json --lang en") + more).json().array())
            if (problem[u"text"].toString().contains(u"waits to be settled")) {
                ++count;
                CHECK(problem[u"severity"].toString() == u"expected");
                CHECK(problem[u"name"].toString() == u"BIOPRO");
                CHECK(problem[u"field"].toString() == u"city");
            }
        return count;
    };
    const auto conflicts = [&] {
        return m.office.run(QStringLiteral("info FILE --json")).json()[u"conflicts"].toInt(-1);
    };
    CHECK(waiting() == 0);
    CHECK(conflicts() == 0);
    CHECK_FALSE(m.office.run(QStringLiteral("info FILE --lang en")).text().contains(u"settled"));
    m.disagree();
    CHECK(waiting() == 1);
    CHECK(conflicts() == 1);
    CHECK(m.office.run(QStringLiteral("info FILE --lang en"))
              .text()
              .contains(QStringLiteral("1 place; “conflicts” lists")));
    REQUIRE(m.office.run(QStringLiteral("add FILE project acronym=HOP")).status == 0);
    CHECK(waiting(QStringLiteral(" --project HOP")) == 0);
    REQUIRE(m.office.run(QStringLiteral("settle FILE all --take here")).status == 0);
    CHECK(waiting() == 0);
    CHECK(conflicts() == 0);
}

TEST_CASE("a conflict is settled as it is here, as it is there, or by another value")
{
    const TwoMachines m;
    m.disagree();
    // As it is listed, by number, and as one may type it.
    const auto [take, expected, naming] = GENERATE(table<const char *, const char *, int>(
        {{"here", "Berlin", 0}, {"there", "München", 1}, {"Ulm", "Ulm", 2}, {"", "", 0}}));
    const QString word = naming == 0 ? QStringLiteral("organisation:BIOPRO:city")
        : naming == 1                ? firstConflict(m.office)
                                     : QStringLiteral("organisation:biopro:city");
    const QStringList words{QStringLiteral("settle"), m.office.portfolio(),    word,
                            QStringLiteral("--take"), QString::fromUtf8(take), QStringLiteral("--json")};
    const QByteArray before = contentOf(m.office.portfolio());
    const Result tried = m.office.runWords(words + QStringList{QStringLiteral("--dry-run")});
    CHECK(tried.status == 0);
    CHECK(tried.json()[u"settled"].toInt() == 1);
    CHECK((contentOf(m.office.portfolio()) == before));
    const Result settled = m.office.runWords(words);
    CHECK(settled.status == 0);
    CHECK(settled.json()[u"settled"].toInt() == 1);
    CHECK(settled.json()[u"left"].toInt() == 0);
    CHECK(TwoMachines::city(m.office) == QString::fromUtf8(expected));
    CHECK(m.office.run(QStringLiteral("conflicts FILE")).status == 0);
    // The laptop hears of it.
    const QString answer = m.office.path(QStringLiteral("answer"));
    REQUIRE(m.office.run(QStringLiteral("send FILE --out"), {answer}).status == 0);
    CHECK(m.laptop.run(QStringLiteral("merge FILE"), {answer}).status == 0);
    CHECK(TwoMachines::city(m.laptop) == QString::fromUtf8(expected));
}

TEST_CASE("the sides are called as the list calls them in any language, and --value means what it says")
{
    const TwoMachines m;
    m.disagree();
    const auto [option, word, expected] = GENERATE(
        table<const char *, const char *, const char *>({{"--take", "là-bas", "München"},
                                                         {"--take", "LÀ-BAS", "München"},
                                                         {"--take", "ici", "Berlin"},
                                                         {"--take", "tam", "München"},
                                                         {"--take", "Allí", "München"},
                                                         {"--take", "hier", "Berlin"},
                                                         {"--take", "Là", "München"},
                                                         {"--take", "her", "Berlin"},
                                                         {"--take", "Hierapolis", "Hierapolis"},
                                                         {"--value", "Tam", "Tam"}}));
    INFO(word);
    REQUIRE(m.office
                .runWords({QStringLiteral("settle"), m.office.portfolio(),
                           QStringLiteral("organisation:BIOPRO:city"), QLatin1String(option),
                           QString::fromUtf8(word)})
                .status
            == 0);
    CHECK(TwoMachines::city(m.office) == QString::fromUtf8(expected));
}

TEST_CASE("of several values there the one that is to stay is named")
{
    const TwoMachines m;
    const Sandbox third;
    REQUIRE(third.run(QStringLiteral("merge FILE"), {m.pack}).status == 0);
    m.disagree();
    TwoMachines::setCity(third, "Ulm");
    const QString work = third.path(QStringLiteral("third.pack"));
    REQUIRE(third.run(QStringLiteral("send FILE --out"), {work}).status == 0);
    REQUIRE(m.office.run(QStringLiteral("merge FILE"), {work}).status == 1);
    const QString settle = QStringLiteral("settle"), file = m.office.portfolio(),
                  take = QStringLiteral("--take");
    for (const char *which : {"organisation:BIOPRO:city", "all"})
        checkRefused(m.office, {settle, file, QLatin1String(which), take, QStringLiteral("there")});
    const Result settled = m.office.runWords(
        {settle, file, QStringLiteral("all"), take, QStringLiteral("HERE")});
    CHECK(settled.status == 0);
    CHECK(settled.out.contains("Berlin"));
    CHECK(TwoMachines::city(m.office) == u"Berlin");
}

TEST_CASE("what settle cannot do it refuses, and nothing is changed")
{
    const TwoMachines m;
    m.disagree();
    const QString settle = QStringLiteral("settle"), file = m.office.portfolio(),
                  take = QStringLiteral("--take"), here = QStringLiteral("here"),
                  word = QStringLiteral("organisation:BIOPRO:city");
    checkRefused(m.office, {settle, file, take, here});
    checkRefused(m.office, {settle, file, word});
    checkRefused(m.office, {settle, file, QStringLiteral("all"), take, QStringLiteral("Ulm")});
    checkRefused(m.office, {settle, file, QStringLiteral("all"), QStringLiteral("--value"), here});
    checkRefused(m.office, {settle, file, word, take, here, QStringLiteral("--value"), here});
    checkRefused(m.office, {settle, file, QStringLiteral("organisation:BIOPRO:web"), take, here});
    checkRefused(m.office, {settle, file, QStringLiteral("nonsense"), take, here});
    REQUIRE(m.office.runWords({settle, file, word, take, here}).status == 0);
    checkRefused(m.office, {settle, file, word, take, here}); // it is settled
}

TEST_CASE("a value that does not fit settles nothing")
{
    const TwoMachines m;
    for (const auto &[machine, code] : {std::pair(&m.office, "sme"), std::pair(&m.laptop, "hospital")})
        REQUIRE(
            machine->run(QStringLiteral("set FILE organisation BIOPRO type=") + QLatin1String(code)).status
            == 0);
    REQUIRE(m.sendBack().status == 0);
    REQUIRE(m.bringIn().status == 1);
    checkRefused(m.office,
                 {QStringLiteral("settle"), m.office.portfolio(), QStringLiteral("organisation:BIOPRO:type"),
                  QStringLiteral("--take"), QStringLiteral("castle")});
    CHECK(m.office.run(QStringLiteral("conflicts FILE")).status == 1);
}

TEST_CASE("what is deleted here and changed there stays or goes, as is settled")
{
    const TwoMachines m;
    TwoMachines::setCity(m.laptop, "Ulm");
    REQUIRE(m.office.run(QStringLiteral("delete FILE organisation BIOPRO")).status == 0);
    REQUIRE(m.sendBack().status == 0);
    CHECK(m.bringIn().status == 1);
    CHECK(TwoMachines::city(m.office) == u"Ulm");
    const Result listed = m.office.run(QStringLiteral("conflicts FILE --lang en"));
    CHECK(listed.text().contains(QStringLiteral("organisation:BIOPRO:record")));
    CHECK(listed.text().contains(QStringLiteral("deleted (")));
    CHECK(listed.text().contains(QStringLiteral("changed or referred to ("))); // by whom and when
    const QJsonValue one = m.office.run(QStringLiteral("conflicts FILE --json")).json()[0];
    CHECK_FALSE(one[u"last_change"][u"person"].toString().isEmpty());
    const QString settle = QStringLiteral("settle"), word = QStringLiteral("organisation:BIOPRO:record");
    checkRefused(m.office,
                 {settle, m.office.portfolio(), word, QStringLiteral("--take"), QStringLiteral("Bonn")});
    const bool here = GENERATE(true, false);
    const Result settled = m.office.runWords({settle, m.office.portfolio(), word, QStringLiteral("--take"),
                                              here ? QStringLiteral("here") : QStringLiteral("there"),
                                              QStringLiteral("--json")});
    CHECK(settled.status == 0);
    CHECK(settled.json()[u"deleted"].toInt() == (here ? 1 : 0));
    CHECK(m.office.run(QStringLiteral("list FILE organisation --json")).json().array().size()
          == (here ? 1 : 2));
    CHECK(m.office.run(QStringLiteral("verify FILE")).status == 0);
}

TEST_CASE("all conflicts are settled at once")
{
    const TwoMachines m;
    REQUIRE(m.office.run(QStringLiteral("set FILE organisation KLINIKUM city=Wien")).status == 0);
    REQUIRE(m.laptop.run(QStringLiteral("set FILE organisation KLINIKUM city=Graz")).status == 0);
    m.disagree();
    const Result settled = m.office.run(QStringLiteral("settle FILE all --take there --lang de"));
    CHECK(settled.status == 0);
    CHECK(settled.text().contains(u'2'));
    CHECK(TwoMachines::city(m.office) == u"München");
    // One step, one undo.
    CHECK(m.office.run(QStringLiteral("undo FILE")).status == 0);
    CHECK(TwoMachines::city(m.office) != u"");
    CHECK(m.office.run(QStringLiteral("verify FILE")).status == 0);
}

TEST_CASE("a conflict is listed by number where several are called so, and settled as it is listed")
{
    const TwoMachines m;
    const QStringList person{QStringLiteral("given_name=Ana"), QStringLiteral("family_name=Novak")};
    for (int i = 0; i < 2; ++i) REQUIRE(m.office.run(QStringLiteral("add FILE person"), person).status == 0);
    REQUIRE(m.office.run(QStringLiteral("send FILE --whole --out again.pack")).status == 0);
    REQUIRE(QFile::copy(m.office.path(QStringLiteral("again.pack")),
                        m.laptop.path(QStringLiteral("again.pack"))));
    REQUIRE(m.laptop.run(QStringLiteral("merge FILE again.pack")).status == 0);
    const QJsonArray people = m.office.run(QStringLiteral("list FILE person --json")).json().array();
    REQUIRE(people.size() == 2);
    for (const QJsonValue &one : people)
        for (const Sandbox *machine : {&m.office, &m.laptop})
            REQUIRE(machine
                        ->run(QStringLiteral("set FILE person %1 phone=%2")
                                  .arg(one[u"id"].toString(),
                                       machine == &m.office ? QStringLiteral("1") : QStringLiteral("2")))
                        .status
                    == 0);
    REQUIRE(m.laptop.run(QStringLiteral("send FILE --out back.pack")).status == 0);
    REQUIRE(
        QFile::copy(m.laptop.path(QStringLiteral("back.pack")), m.office.path(QStringLiteral("back.pack"))));
    REQUIRE(m.office.run(QStringLiteral("merge FILE back.pack")).status == 1);
    const QString number = people[0][u"id"].toString();
    const QString listed = QStringLiteral("person:%1:phone (Ana Novak)").arg(number);
    CHECK(m.office.run(QStringLiteral("conflicts FILE --lang en")).text().contains(listed));
    const auto settle = [&](const QString &word) {
        return m.office.runWords({QStringLiteral("settle"), m.office.portfolio(), word,
                                  QStringLiteral("--take"), QStringLiteral("there"),
                                  QStringLiteral("--json")});
    };
    CHECK(settle(QStringLiteral("person:Ana Novak:phone")).status == 2);
    const Result settled = settle(listed);
    CHECK(settled.json()[u"settled"].toInt() == 1);
    CHECK(settled.json()[u"left"].toInt() == 1);
}

TEST_CASE("a value that is not allowed settles a conflict with a warning")
{
    const TwoMachines m;
    m.disagree();
    const Result settled = m.office.runWords(
        {QStringLiteral("settle"), m.office.portfolio(), QStringLiteral("organisation:BIOPRO:city"),
         QStringLiteral("--take"), QString(300, u'x'), QStringLiteral("--lang"), QStringLiteral("en")});
    CHECK(settled.status == 1);
    CHECK(settled.err.contains(QStringLiteral("at most")));
}
