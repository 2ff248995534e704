// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies that meet in a folder, by command.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace passerelle;

namespace
{

// The office and a copy of it, both on this machine: two writers.
struct Office {
    Sandbox sandbox;
    QString folder = sandbox.path(QStringLiteral("shared"));
    QStringList toFolder{QStringLiteral("--set"), folder};

    Office()
    {
        QDir().mkpath(folder);
        REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
        REQUIRE(sandbox.run(QStringLiteral("add FILE tag name=First")).status == 0);
        REQUIRE(sandbox.run(QStringLiteral("send FILE --out for-anna.pack")).status == 0);
        REQUIRE(sandbox.run(QStringLiteral("merge anna.passerelle for-anna.pack")).status == 0);
    }
    [[nodiscard]] QByteArray tags(const QString &file) const
    {
        return sandbox.run(QStringLiteral("list %1 tag --format csv").arg(file)).out;
    }
    [[nodiscard]] QStringList inFolder() const { return QDir(folder).entryList(QDir::Files, QDir::Name); }
};

} // namespace

TEST_CASE("copies exchange through a folder, and say who is how far")
{
    const Office office;
    const Sandbox &sandbox = office.sandbox;
    const Result alone = sandbox.run(QStringLiteral("folder FILE --json"));
    CHECK(alone.status == 0);
    CHECK(alone.json()[u"standing"].toString() == u"alone");

    const Result tried = sandbox.run(QStringLiteral("folder FILE --dry-run --json"), office.toFolder);
    CHECK(tried.status == 0);
    CHECK(tried.json()[u"standing"].toString() == u"together");
    CHECK(tried.json()[u"to_give"].toInt() > 0);
    CHECK(office.inFolder().isEmpty());

    const Result set = sandbox.run(QStringLiteral("folder FILE --json"), office.toFolder);
    CHECK(set.status == 0);
    CHECK(set.json()[u"given"].toInt() > 0);
    CHECK(set.json()[u"standing"].toString() == u"together");
    REQUIRE(sandbox.run(QStringLiteral("folder anna.passerelle"), office.toFolder).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add anna.passerelle tag name=Second")).status == 0);
    const Result view = sandbox.run(QStringLiteral("folder anna.passerelle --json"));
    CHECK(view.json()[u"to_give"].toInt() > 0);
    REQUIRE(view.json()[u"peers"].toArray().size() == 1);
    const QStringList before = office.inFolder();
    CHECK(sandbox.run(QStringLiteral("folder anna.passerelle --exchange --dry-run")).status == 0);
    CHECK(office.inFolder() == before);
    CHECK(sandbox.run(QStringLiteral("folder anna.passerelle --exchange")).status == 0);
    CHECK(office.inFolder().size() > before.size());

    const Result brought = sandbox.run(QStringLiteral("folder FILE --exchange --json"));
    CHECK(brought.status == 0);
    CHECK(brought.json()[u"brought"].toInt() == view.json()[u"to_give"].toInt());
    CHECK(brought.json()[u"merge"][u"added"].toInt() == 1);
    CHECK(office.tags(QStringLiteral("FILE")) == office.tags(QStringLiteral("anna.passerelle")));
    CHECK(sandbox.run(QStringLiteral("undo FILE")).status == 0); // one step

    CHECK(sandbox.run(QStringLiteral("folder FILE --off")).status == 0);
    CHECK(sandbox.run(QStringLiteral("folder FILE --json")).json()[u"standing"].toString() == u"alone");
    CHECK_FALSE(office.inFolder().isEmpty()); // others may still have to read it
}

TEST_CASE("what both changed is a conflict that the exchange names, with the status of problems")
{
    const Office office;
    const Sandbox &sandbox = office.sandbox;
    REQUIRE(sandbox.run(QStringLiteral("folder FILE"), office.toFolder).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("folder anna.passerelle"), office.toFolder).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("set FILE tag First name=Office")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("set anna.passerelle tag First name=Anna")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("folder FILE --exchange")).status == 0);
    const Result met = sandbox.run(QStringLiteral("folder anna.passerelle --exchange"));
    CHECK(met.status == 1);
    CHECK(met.text().contains(QStringLiteral("settle")));
    const Result other = sandbox.run(QStringLiteral("folder FILE --exchange --json"));
    CHECK(other.status == 1);
    CHECK(other.json()[u"merge"][u"conflicts"].toInt() == 1);
}

TEST_CASE("a folder that cannot be, or options that do not go together, are refused with what to do")
{
    const Office office;
    const Sandbox &sandbox = office.sandbox;
    const auto refused = [&](const QString &words, const QStringList &more = {}) {
        const Result result = sandbox.run(words, more);
        INFO(words.toStdString());
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
        return result.err;
    };
    CHECK(refused(QStringLiteral("folder FILE --exchange")).contains(QStringLiteral("--set")));
    CHECK(refused(QStringLiteral("folder FILE --set nowhere")).contains(QStringLiteral("nowhere")));
    CHECK(refused(QStringLiteral("folder FILE --set nowhere --dry-run")).contains(QStringLiteral("nowhere")));
    CHECK(
        refused(QStringLiteral("folder FILE --set ."), {}).contains(QStringLiteral("portfolio.passerelle")));
    CHECK(refused(QStringLiteral("folder FILE --off"), office.toFolder).contains(QStringLiteral("--off")));
    CHECK(
        refused(QStringLiteral("folder nothing.passerelle")).contains(QStringLiteral("nothing.passerelle")));
    CHECK_FALSE(refused(QStringLiteral("folder")).isEmpty());
    CHECK(refused(QStringLiteral("folder FILE --exchange --lang fr")).contains(QStringLiteral("dossier")));
    CHECK(office.inFolder().isEmpty());

    REQUIRE(sandbox.run(QStringLiteral("folder FILE"), office.toFolder).status == 0);
    REQUIRE(QDir().rename(office.folder, office.folder + QStringLiteral("-away")));
    const Result absent = sandbox.run(QStringLiteral("folder FILE --exchange --lang sl"));
    CHECK(absent.status == 1);
    CHECK(absent.text().contains(QStringLiteral("zdaj ni")));
    CHECK(absent.text().count(u'\n') == 1); // no counts
}

TEST_CASE("a folder that is set again stays the same, and a restored copy still waits")
{
    const Office office;
    const Sandbox &sandbox = office.sandbox;
    REQUIRE(sandbox.run(QStringLiteral("folder FILE"), office.toFolder).status == 0);
    const QStringList before = office.inFolder();
    CHECK(sandbox.run(QStringLiteral("folder FILE"), office.toFolder).status == 0);
    CHECK(office.inFolder() == before);
    REQUIRE(sandbox.run(QStringLiteral("backup FILE")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE tag name=Second")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("folder FILE --exchange")).status == 0);
    const QString kept =
        sandbox.run(QStringLiteral("backup FILE --list --json")).json().array().last()[u"path"].toString();
    REQUIRE(sandbox.runWords({QStringLiteral("restore"), sandbox.portfolio(), kept}).status == 0);
    const Result again = sandbox.run(QStringLiteral("folder FILE --json"), office.toFolder);
    CHECK(again.status == 1);
    CHECK(again.json()[u"standing"].toString() == u"older");
    CHECK(again.json()[u"brought"].toInt() == 0);
}

TEST_CASE("who points another portfolio at the folder is told why nobody is met")
{
    const Office office;
    const Sandbox &sandbox = office.sandbox;
    REQUIRE(sandbox.run(QStringLiteral("folder FILE"), office.toFolder).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("new other.passerelle")).status == 0);
    const Result met = sandbox.run(QStringLiteral("folder other.passerelle --lang en"), office.toFolder);
    CHECK(met.text().contains(QStringLiteral("another portfolio")));
    CHECK(sandbox.run(QStringLiteral("folder FILE --json")).json()[u"other_portfolio"].toBool());
}
