// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work that goes out and comes back by command: send and merge, on two machines.
#include "tests/cli/two_machines.h"
#include "tests/support/catch.h"

#include <QFileInfo>

using namespace passerelle;

TEST_CASE("a portfolio that is made of what was sent is as open as any new file")
{
    const TwoMachines m;
    const QString other = m.laptop.path(QStringLiteral("other"));
    write(other, "x");
    CHECK(QFileInfo(m.laptop.portfolio()).permissions() == QFileInfo(other).permissions());
}

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

TEST_CASE("what a merge deletes is named, before and when it does")
{
    const TwoMachines m;
    REQUIRE(m.laptop.run(QStringLiteral("delete FILE organisation KLINIKUM")).status == 0);
    REQUIRE(m.sendBack().status == 0);
    for (const QStringList &how : {QStringList{QStringLiteral("--dry-run")}, QStringList{}}) {
        const Result words = m.bringIn(how + QStringList{QStringLiteral("--lang"), QStringLiteral("de")});
        CHECK(words.err.contains(QStringLiteral("KLINIKUM (Organisation)")));
    }
    CHECK(m.office.run(QStringLiteral("list FILE organisation --json")).json().array().size() == 1);
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
