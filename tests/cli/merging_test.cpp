// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work that goes out and comes back by command: send, merge, conflicts, settle, on two machines.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QFileInfo>

using namespace passerelle;

namespace
{

// An office with an organisation, and a laptop that has a copy.
struct TwoMachines {
    Sandbox office, laptop;
    QString pack = office.path(QStringLiteral("out.pack")), work = laptop.path(QStringLiteral("back.pack"));

    TwoMachines()
    {
        REQUIRE(office.run(QStringLiteral("new FILE")).status == 0);
        REQUIRE(office.run(QStringLiteral("add FILE organisation name=BIOPRO city=Stuttgart")).status == 0);
        REQUIRE(office.run(QStringLiteral("add FILE organisation name=KLINIKUM")).status == 0);
        REQUIRE(office.run(QStringLiteral("send FILE"), {QStringLiteral("--out"), pack}).status == 0);
        REQUIRE(laptop.run(QStringLiteral("merge FILE"), {pack}).status == 0);
    }
    static void setCity(const Sandbox &machine, const char *city)
    {
        REQUIRE(machine
                    .run(QStringLiteral("set FILE organisation BIOPRO"),
                         {QStringLiteral("city=") + QString::fromUtf8(city)})
                    .status
                == 0);
    }
    static QString city(const Sandbox &machine)
    {
        const Result listed = machine.run(
            QStringLiteral("list FILE organisation --json --where name=BIOPRO"));
        return listed.json()[0][u"city"].toString();
    }
    Result sendBack(const QStringList &more = {}) const
    {
        return laptop.run(QStringLiteral("send FILE"), QStringList{QStringLiteral("--out"), work} + more);
    }
    Result bringIn(const QStringList &more = {}) const
    {
        return office.run(QStringLiteral("merge FILE"), QStringList{work} + more);
    }
    // Both have written the city: the office Berlin, the laptop München.
    void disagree() const
    {
        setCity(office, "Berlin");
        setCity(laptop, "München");
        REQUIRE(sendBack().status == 0);
        REQUIRE(bringIn().status == 1);
    }
};

QString firstConflict(const Sandbox &machine)
{
    return machine.run(QStringLiteral("conflicts FILE --json")).json()[0][u"conflict"].toString();
}

// Refused with a sentence, in the language asked for, and the file is as it was. (Bytes of files are compared
// in brackets, so that a check that fails does not print them.)
void checkRefused(const Sandbox &machine, const QStringList &words)
{
    INFO(words.join(u' ').toStdString());
    const QByteArray before = contentOf(machine.portfolio());
    const Result english = machine.runWords(words
                                            + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
    const Result german = machine.runWords(words
                                           + QStringList{QStringLiteral("--lang"), QStringLiteral("de")});
    for (const Result &result : {english, german}) {
        INFO(result.err.toStdString());
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.size() > 20);
    }
    CHECK(english.err != german.err);
    CHECK((contentOf(machine.portfolio()) == before));
}

} // namespace

TEST_CASE("what is sent says what is in it, in words and as JSON")
{
    const TwoMachines m;
    const Result json = m.office.run(QStringLiteral("send FILE --json --out"),
                                     {m.office.path(QStringLiteral("a"))});
    CHECK(json.status == 0);
    CHECK(json.json()[u"kind"].toString() == u"whole");
    CHECK(json.json()[u"changes"].toInt() > 0);
    CHECK(json.json()[u"encrypted"] == false);
    CHECK(QFileInfo(json.json()[u"file"].toString()).size() > 0);
    TwoMachines::setCity(m.laptop, "Ulm");
    const Result changes = m.sendBack({QStringLiteral("--json")});
    CHECK(changes.json()[u"kind"].toString() == u"changes");
    CHECK(changes.json()[u"changes"].toInt() == 1);
    CHECK(changes.json()[u"portfolio"] == json.json()[u"portfolio"]);
    const Result whole = m.laptop.run(QStringLiteral("send FILE --whole --json --out"),
                                      {m.laptop.path(QStringLiteral("whole"))});
    CHECK(whole.json()[u"kind"].toString() == u"whole");
    const Result part = m.office.run(QStringLiteral("send FILE --without-persons --lang de --out"),
                                     {m.office.path(QStringLiteral("part"))});
    CHECK(part.text().contains(QStringLiteral("einen Teil des Portfolios")));
    const Result words = m.office.run(QStringLiteral("send FILE --lang en --out"),
                                      {m.office.path(QStringLiteral("b"))});
    CHECK(words.text().contains(QStringLiteral("holds the whole portfolio")));
}

TEST_CASE("the pack of an event or a partner is named by what people call them")
{
    const Sandbox office, laptop;
    for (const char *words :
         {"new FILE", "add FILE project acronym=ALP", "add FILE organisation name=BIOPRO",
          "add FILE partner project=ALP organisation=BIOPRO abbreviation=BP",
          "add FILE event project=ALP title@en=Workshop", "add FILE event project=ALP title@en=Meeting"})
        REQUIRE(office.run(QString::fromUtf8(words)).status == 0);
    const QString pack = office.path(QStringLiteral("pack"));
    const Result sent = office.run(QStringLiteral("send FILE --event ALP/Workshop --for Laptop --json --out"),
                                   {pack});
    REQUIRE(sent.status == 0);
    CHECK(sent.json()[u"kind"].toString() == u"part");
    const Result made = laptop.run(QStringLiteral("merge FILE --json"), {pack});
    CHECK(made.status == 0);
    CHECK(made.json()[u"kind"].toString() == u"part");
    CHECK(laptop.run(QStringLiteral("list FILE event --json")).json().array().size() == 1);
    CHECK(laptop.run(QStringLiteral("verify FILE")).status == 0);
    CHECK(office
              .run(QStringLiteral("send FILE --partner BP --dry-run --json --out"),
                   {office.path(QStringLiteral("p"))})
              .status
          == 0);
    checkRefused(office,
                 {QStringLiteral("send"), office.portfolio(), QStringLiteral("--event"),
                  QStringLiteral("Picnic"), QStringLiteral("--out"), office.path(QStringLiteral("x"))});
    CHECK_FALSE(QFileInfo::exists(office.path(QStringLiteral("x"))));
}

TEST_CASE("what send and merge cannot do they refuse, and nothing is changed")
{
    const TwoMachines m;
    const QString file = m.office.portfolio(), out = QStringLiteral("--out"), send = QStringLiteral("send"),
                  merge = QStringLiteral("merge"), missing = m.office.path(QStringLiteral("missing"));
    write(m.office.path(QStringLiteral("text")), "no portfolio at all");
    write(m.office.path(QStringLiteral("empty")), "");
    QByteArray damaged = contentOf(m.pack);
    damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 1);
    write(m.office.path(QStringLiteral("damaged")), damaged);
    checkRefused(m.office, {send, file});
    checkRefused(m.office, {send, file, out, m.pack}); // it is there
    checkRefused(m.office, {send, file, out, missing + QStringLiteral("/in/no/folder")});
    checkRefused(m.office, {send, file, out, missing, QStringLiteral("--partner"), QStringLiteral("NONE")});
    checkRefused(m.office, {send, file, out, missing, QStringLiteral("--passphrase-file"), missing});
    checkRefused(m.office,
                 {send, file, out, missing, QStringLiteral("--passphrase-file"),
                  m.office.path(QStringLiteral("empty"))});
    checkRefused(m.office, {send, file, out, missing, out, missing + QStringLiteral("2")});
    checkRefused(m.office, {send, file, out, QStringLiteral("--without-persons")});
    checkRefused(m.office, {merge, file});
    checkRefused(m.office, {merge, file, missing});
    checkRefused(m.office, {merge, file, file});
    checkRefused(m.office, {merge, file, m.office.path(QStringLiteral("text"))});
    checkRefused(m.office, {merge, file, m.office.path(QStringLiteral("damaged"))});
    checkRefused(m.office, {merge, file, m.pack, m.office.path(QStringLiteral("damaged"))});
    CHECK_FALSE(QFileInfo::exists(missing));
    // Of changes, and of what is no pack, no portfolio can be made.
    REQUIRE(m.sendBack().status == 0);
    for (const QString &path :
         {m.work, m.office.path(QStringLiteral("text")), m.office.path(QStringLiteral("damaged"))}) {
        const Sandbox third;
        checkRefused(third, {merge, third.portfolio(), path});
        CHECK_FALSE(QFileInfo::exists(third.portfolio()));
    }
    const Result nowhere = m.office.runWords({merge, missing + QStringLiteral("/new"), m.pack});
    CHECK(nowhere.status == 2);
    CHECK(nowhere.err.contains(u"Check that the folder exists"));
    const Result sent = m.office.runWords({QStringLiteral("info"), m.pack});
    CHECK(sent.status == 2);
    CHECK(sent.err.contains(u"was sent and is not a portfolio"));
}

TEST_CASE("the work of another portfolio is refused by command")
{
    const TwoMachines m, others;
    REQUIRE(others.sendBack().status == 0);
    checkRefused(m.office, {QStringLiteral("merge"), m.office.portfolio(), others.work});
}

TEST_CASE("a dry run of send and merge tells all and writes nothing")
{
    const TwoMachines m;
    TwoMachines::setCity(m.laptop, "Ulm");
    const QByteArray before = contentOf(m.laptop.portfolio());
    const Result sent = m.sendBack({QStringLiteral("--dry-run"), QStringLiteral("--json")});
    CHECK(sent.status == 0);
    CHECK(sent.json()[u"changes"].toInt() == 1);
    CHECK_FALSE(QFileInfo::exists(m.work));
    CHECK((contentOf(m.laptop.portfolio()) == before));
    REQUIRE(m.sendBack().status == 0);
    const QByteArray office = contentOf(m.office.portfolio());
    const Result tried = m.bringIn({QStringLiteral("--dry-run"), QStringLiteral("--json")});
    CHECK(tried.status == 0);
    CHECK(tried.json()[u"changed"].toInt() == 1);
    CHECK(tried.json()[u"from"][0][u"changes"].toInt() == 1);
    CHECK((contentOf(m.office.portfolio()) == office));
    CHECK(m.office.run(QStringLiteral("backup FILE --list --json")).json().array().isEmpty());
    const Sandbox third;
    CHECK(third.run(QStringLiteral("merge FILE --dry-run"), {m.pack}).status == 0);
    CHECK_FALSE(QFileInfo::exists(third.portfolio()));
    // And then for good: once, and no second time.
    CHECK(m.bringIn({QStringLiteral("--json")}).json()[u"changed"].toInt() == 1);
    CHECK(TwoMachines::city(m.office) == u"Ulm");
    CHECK(m.office.run(QStringLiteral("backup FILE --list --json")).json().array().size() == 1);
    CHECK(m.bringIn({QStringLiteral("--json")}).json()[u"from"][0][u"changes"].toInt() == 0);
    CHECK(m.bringIn({QStringLiteral("--lang"), QStringLiteral("en")})
              .text()
              .contains(QStringLiteral("nothing new")));
    CHECK(m.bringIn({QStringLiteral("--lang"), QStringLiteral("de")})
              .text()
              .contains(QStringLiteral("nichts Neues")));
    // One undo takes it back.
    CHECK(m.office.run(QStringLiteral("undo FILE")).status == 0);
    CHECK(TwoMachines::city(m.office) == u"Stuttgart");
}

TEST_CASE("who has not the passphrase learns nothing of what was sent")
{
    const TwoMachines m;
    const QString option = QStringLiteral("--passphrase-file"),
                  right = m.laptop.path(QStringLiteral("right")),
                  wrong = m.laptop.path(QStringLiteral("wrong"));
    write(right, "correct horse battery staple\n");
    write(wrong, "incorrect horse battery staple\n");
    TwoMachines::setCity(m.laptop, "Ulm");
    const Result sent = m.sendBack({option, right, QStringLiteral("--json")});
    CHECK(sent.json()[u"encrypted"] == true);
    CHECK_FALSE(contentOf(m.work).contains(sent.json()[u"portfolio"].toString().toLatin1()));
    checkRefused(m.office, {QStringLiteral("merge"), m.office.portfolio(), m.work});
    checkRefused(m.office, {QStringLiteral("merge"), m.office.portfolio(), m.work, option, wrong});
    CHECK(m.bringIn({option, right}).status == 0);
    CHECK(TwoMachines::city(m.office) == u"Ulm");
}

TEST_CASE("what is brought in again brings nothing, and no backup is made of that")
{
    const TwoMachines m;
    TwoMachines::setCity(m.laptop, "Ulm");
    REQUIRE(m.sendBack().status == 0);
    const auto backups = [&] {
        return m.office.run(QStringLiteral("backup FILE --list --json")).json().array().size();
    };
    REQUIRE(m.bringIn().status == 0);
    const auto made = backups();
    CHECK(made > 0);
    CHECK(m.bringIn().status == 0);
    CHECK(backups() == made);
}

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
    checkRefused(m.office, {settle, file, QStringLiteral("all"), take, QStringLiteral("ici")});
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

TEST_CASE("an edited export comes back by command")
{
    const TwoMachines m;
    const QString exported = m.office.path(QStringLiteral("export.json"));
    REQUIRE(m.office.run(QStringLiteral("export FILE --format json --out"), {exported}).status == 0);
    TwoMachines::setCity(m.office, "Berlin");
    write(exported,
          contentOf(exported).replace("\"name\":\"KLINIKUM\"", "\"city\":\"Ulm\",\"name\":\"KLINIKUM\""));
    const Result merged = m.office.run(QStringLiteral("merge FILE --json"), {exported});
    CHECK(merged.status == 0);
    CHECK(merged.json()[u"changed"].toInt() == 1);
    CHECK(TwoMachines::city(m.office) == u"Berlin");
    CHECK(m.office.run(QStringLiteral("verify FILE")).status == 0);
}
