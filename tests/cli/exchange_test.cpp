// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QDir>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace passerelle;

namespace
{

QByteArray exported(const Sandbox &sandbox, const QString &file)
{
    const QString out = sandbox.path(QStringLiteral("exported.json"));
    const Result result = sandbox.runWords(
        {QStringLiteral("export"), file, QStringLiteral("--out"), out, QStringLiteral("--force")});
    REQUIRE(result.status == 0);
    return contentOf(out);
}

// Without what tells which state of which portfolio it is.
QByteArray recordsIn(const QByteArray &json) { return json.mid(json.indexOf("\"records\"")); }

} // namespace

TEST_CASE("a portfolio exported as JSON and imported again is the same")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("sample FILE")).status == 0);
    const QByteArray json = exported(sandbox, sandbox.portfolio());
    write(sandbox.path(QStringLiteral("all.json")), json);
    REQUIRE(sandbox.run(QStringLiteral("new other.passerelle")).status == 0);
    const Result import = sandbox.run(QStringLiteral("import other.passerelle all.json --json"));
    CHECK(import.status == 0);
    CHECK(import.json()[u"inserted"].toInt() > 100);
    CHECK(import.json()[u"refused"].toArray().isEmpty());
    CHECK(QFile::exists(import.json()[u"backup"].toString()));
    CHECK(recordsIn(exported(sandbox, QStringLiteral("other.passerelle"))) == recordsIn(json));

    const Result again = sandbox.run(QStringLiteral("import other.passerelle all.json --json"));
    CHECK(again.json()[u"inserted"].toInt() == 0);
    CHECK(again.json()[u"updated"].toInt() == 0);
}

TEST_CASE(
    "a table of partners comes in, its wrong rows are listed with their lines, and one undo takes it back")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym=HOP")).status == 0);
    write(sandbox.path(QStringLiteral("packages.csv")),
          "Nummer;Titel;Beginn\n1;Leitung;01.02.2025\n2;Übergänge;17.03.2025\nviele;Falsch;03.04.2025\n");
    const QString words = QStringLiteral(
        "import FILE packages.csv --entity work_package --project HOP --map Nummer=number "
        "--map Titel=title@de --map Beginn=start");
    const QByteArray before = contentOf(sandbox.portfolio());
    CHECK(sandbox.run(words + QStringLiteral(" --dry-run --json")).json()[u"inserted"].toInt() == 2);
    CHECK(contentOf(sandbox.portfolio()) == before);
    CHECK(sandbox.run(QStringLiteral("backup FILE --list --json")).json().array().isEmpty());

    const Result import = sandbox.run(words + QStringLiteral(" --json"));
    CHECK(import.status == 1);
    CHECK(import.json()[u"inserted"].toInt() == 2);
    REQUIRE(import.json()[u"refused"].toArray().size() == 1);
    CHECK(import.json()[u"refused"][0][u"line"].toInt() == 4);
    CHECK(!import.json()[u"refused"][0][u"reason"].toString().isEmpty());
    const QJsonArray rows =
        sandbox.run(QStringLiteral("list FILE work_package --json --sort number")).json().array();
    REQUIRE(rows.size() == 2);
    CHECK(rows[1][u"title"][u"de"].toString() == u"Übergänge");
    CHECK(rows[1][u"start"].toString() == u"2025-03-17");

    CHECK(sandbox.run(words + QStringLiteral(" --json")).json()[u"unchanged"].toInt() == 2);
    CHECK(sandbox.run(QStringLiteral("undo FILE")).status == 0);
    CHECK(sandbox.run(QStringLiteral("list FILE work_package --json")).json().array().isEmpty());
}

TEST_CASE("a spreadsheet and a folder of CSV files hold the whole portfolio")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("sample FILE")).status == 0);
    CHECK(sandbox.run(QStringLiteral("export FILE --out all.xlsx")).status == 0);
    CHECK(sandbox.run(QStringLiteral("export FILE --out tables --format csv")).status == 0);
    CHECK(QDir(sandbox.path(QStringLiteral("tables"))).exists(QStringLiteral("project.csv")));

    const Result sheets = sandbox.run(QStringLiteral("import FILE all.xlsx --json"));
    CHECK(sheets.status == 0);
    CHECK(sheets.json()[u"inserted"].toInt() == 0);
    CHECK(sheets.json()[u"updated"].toInt() == 0);
    CHECK(sheets.json()[u"unchanged"].toInt() > 100);

    const Result sheet = sandbox.run(
        QStringLiteral("import FILE all.xlsx --sheet project --entity project --json"));
    CHECK(sheet.json()[u"unchanged"].toInt() == 2);
    CHECK(sandbox.run(QStringLiteral("import FILE all.xlsx --sheet nothing")).status == 2);
    CHECK(sandbox.run(QStringLiteral("import FILE all.xlsx --entity project")).status == 2);
}

TEST_CASE("tables of which nothing is left go from a folder that is replaced, and nothing else")
{
    const Sandbox sandbox;
    const QDir tables(sandbox.path(QStringLiteral("deep/er/tables")));
    const QString words = QStringLiteral("export FILE --out deep/er/tables --format csv --force");
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym=HOP")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE tag name=A")).status == 0);
    REQUIRE(sandbox.run(words).status == 0);
    CHECK(tables.entryList(QDir::Files | QDir::Hidden)
          == QStringList{QStringLiteral("project.csv"), QStringLiteral("tag.csv")});
    write(tables.filePath(QStringLiteral("mine.csv")), "of somebody");
    const QByteArray before = contentOf(tables.filePath(QStringLiteral("project.csv")));
    REQUIRE(sandbox.run(QStringLiteral("delete FILE tag A")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym=JUMP")).status == 0);
    CHECK(sandbox.run(words + QStringLiteral(" --dry-run")).status == 0);
    CHECK(tables.exists(QStringLiteral("tag.csv")));

    // What cannot be replaced keeps the rest as it was.
    REQUIRE(tables.mkdir(QStringLiteral("work_package.csv")));
    const Result refused = sandbox.run(words + QStringLiteral(" --lang en"));
    CHECK(refused.status == 2);
    CHECK(refused.err.contains(u"is a folder"));
    CHECK(contentOf(tables.filePath(QStringLiteral("project.csv"))) == before);
    CHECK(tables.exists(QStringLiteral("tag.csv")));
    REQUIRE(tables.rmdir(QStringLiteral("work_package.csv")));

    CHECK(sandbox.run(words).status == 0);
    CHECK(tables.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{QStringLiteral("mine.csv"), QStringLiteral("project.csv")});
    CHECK(contentOf(tables.filePath(QStringLiteral("project.csv"))).contains("JUMP"));
}

#ifdef Q_OS_LINUX
TEST_CASE("tables that a full disk has no room for replace none, and the disk is named as full")
{
    const Sandbox sandbox;
    const QDir disk(sandbox.path(QStringLiteral("disk")));
    REQUIRE(QDir().mkpath(disk.path()));
    const QByteArray place = disk.path().toLocal8Bit();
    if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=128k") != 0) {
        WARN("No disk can be mounted here, so this is not tested.");
        return;
    }
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym=HOP")).status == 0);
    CHECK(sandbox.run(QStringLiteral("export FILE --out disk/old --format csv")).status == 0);
    const QByteArray before = contentOf(disk.filePath(QStringLiteral("old/project.csv")));
    REQUIRE(sandbox.run(QStringLiteral("sample sample.passerelle")).status == 0);
    for (const char *folder : {"old", "new"}) {
        const Result refused = sandbox.run(
            QStringLiteral("export sample.passerelle --format csv --force --lang en --out disk/%1")
                .arg(QLatin1String(folder)));
        CHECK(refused.status == 2);
        CHECK(refused.err.contains(u"No space left on device"));
    }
    CHECK(disk.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{QStringLiteral("old")});
    CHECK(QDir(disk.filePath(QStringLiteral("old")))
              .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{QStringLiteral("project.csv")});
    CHECK(contentOf(disk.filePath(QStringLiteral("old/project.csv"))) == before);
    ::umount2(place.constData(), MNT_DETACH);
}
#endif

TEST_CASE("a folder of CSV files fills an empty portfolio, in whatever order its files are named")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("sample FILE")).status == 0);
    CHECK(sandbox.run(QStringLiteral("export FILE --out all.json")).status == 0);
    CHECK(sandbox.run(QStringLiteral("export FILE --out tables --format csv")).status == 0);

    QStringList tables;
    for (const QString &name :
         QDir(sandbox.path(QStringLiteral("tables"))).entryList(QDir::Files, QDir::Name))
        tables += QStringLiteral("tables/") + name;
    CHECK(sandbox.run(QStringLiteral("new again.passerelle")).status == 0);
    const Result import = sandbox.run(QStringLiteral("import again.passerelle --json"), tables);
    CHECK(import.status == 0);
    CHECK(import.json()[u"refused"].toArray().isEmpty());
    const Result again = sandbox.run(QStringLiteral("import again.passerelle all.json --json"));
    CHECK(again.json()[u"inserted"].toInt() == 0);
    CHECK(again.json()[u"updated"].toInt() == 0);
}

TEST_CASE("what refers to a refused row is refused too, and the rest comes in")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    write(sandbox.path(QStringLiteral("project.csv")),
          "id,kind,acronym,start\n5058656813067534343,project,LAME,31.31.2025\n"
          "5058656813067534344,project,HALE,2025-01-31\n");
    write(sandbox.path(QStringLiteral("work_package.csv")),
          "project,number\n5058656813067534343,1\n5058656813067534344,1\n");
    const Result import = sandbox.run(QStringLiteral("import FILE work_package.csv project.csv --json"));
    CHECK(import.status == 1);
    CHECK(import.json()[u"inserted"].toInt() == 2);
    CHECK(import.json()[u"refused"].toArray().size() == 2);
}

TEST_CASE("a list as CSV holds no formula, and what comes in beside a record of the same name is said")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym==1+1")).status == 0);
    const QString csv = sandbox.run(QStringLiteral("list FILE project --fields acronym --format csv")).text();
    CHECK(csv == u"acronym\r\n'=1+1\r\n");

    write(sandbox.path(QStringLiteral("theirs.json")),
          "{\"format\":\"passerelle\",\"records\":{\"project\":[{\"id\":\"7\",\"acronym\":\"=1+1\"}]}}");
    const Result import = sandbox.run(QStringLiteral("import FILE theirs.json --json"));
    CHECK(import.status == 0);
    CHECK(import.json()[u"inserted"].toInt() == 1);
    CHECK(import.json()[u"notes"].toArray().size() == 1);
}

TEST_CASE("one entity is exported by itself")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("sample FILE")).status == 0);
    for (const char *format : {"json", "csv", "xlsx"}) {
        INFO(format);
        const QString name = QStringLiteral("projects.") + QString::fromLatin1(format);
        const Result result = sandbox.run(QStringLiteral("export FILE --entity project --json --out ")
                                          + name);
        CHECK(result.json()[u"records"].toInt() == 2);
        const QStringList entity = format == std::string("json")
            ? QStringList()
            : QStringList{QStringLiteral("--entity=project")};
        const Result import = sandbox.run(QStringLiteral("import FILE --json ") + name, entity);
        CHECK(import.status == 0);
        CHECK(import.json()[u"unchanged"].toInt() == 2);
    }
}

TEST_CASE("an export replaces nothing unless it is told to")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    write(sandbox.path(QStringLiteral("letter.json")), "mine");
    CHECK(sandbox.run(QStringLiteral("export FILE --out letter.json")).status == 2);
    CHECK(contentOf(sandbox.path(QStringLiteral("letter.json"))) == "mine");
    CHECK(sandbox.run(QStringLiteral("export FILE --out letter.json --force --dry-run")).status == 0);
    CHECK(contentOf(sandbox.path(QStringLiteral("letter.json"))) == "mine");
    CHECK(sandbox.run(QStringLiteral("export FILE --out letter.json --force")).status == 0);
    CHECK(contentOf(sandbox.path(QStringLiteral("letter.json"))) != "mine");
    const QByteArray before = contentOf(sandbox.portfolio());
    CHECK(sandbox.run(QStringLiteral("export FILE --format json --force --out FILE")).status == 2);
    CHECK(contentOf(sandbox.portfolio()) == before);
    CHECK(sandbox.run(QStringLiteral("export FILE --out nowhere/at/all.json")).status == 2);
}

TEST_CASE("a source that is not what it is said to be changes nothing")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("sample FILE")).status == 0);
    write(sandbox.path(QStringLiteral("empty.json")), {});
    write(sandbox.path(QStringLiteral("half.json")),
          "{\"format\": \"passerelle\", \"records\": {\"project\": [");
    write(sandbox.path(QStringLiteral("letter.json")), "{\"dear\": \"partners\"}");
    write(sandbox.path(QStringLiteral("letter.csv")), "dear;partners\nwe;meet\n");
    write(sandbox.path(QStringLiteral("project.xlsx")), "no spreadsheet");
    write(sandbox.path(QStringLiteral("something.dat")), "?");
    const QByteArray before = exported(sandbox, sandbox.portfolio());
    for (const char *words :
         {"empty.json", "half.json", "letter.json", "letter.csv", "letter.csv --entity project",
          "project.xlsx", "something.dat", "missing.csv", "letter.csv --as cordis", "letter.json letter.csv",
          "letter.csv --entity project --map dear", "letter.csv --entity project --map dear=colour"}) {
        INFO(words);
        const Result result = sandbox.run(QStringLiteral("import FILE ") + QString::fromLatin1(words));
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
    }
    CHECK(exported(sandbox, sandbox.portfolio()) == before);
}

TEST_CASE("two downloads of CORDIS at once are refused, so that none is passed over")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    QStringList words{QStringLiteral("import"), sandbox.portfolio()};
    for (const QString &name : {QStringLiteral("one.csv"), QStringLiteral("two.csv")}) {
        write(sandbox.path(name), "id;acronym;ecMaxContribution\n1;A;2\n");
        words += sandbox.path(name);
    }
    const Result result = sandbox.runWords(words
                                           + QStringList{QStringLiteral("--as"), QStringLiteral("cordis")});
    CHECK(result.status == 2);
    CHECK(result.err.contains(u"after the other"));
}

TEST_CASE("a download of CORDIS is known by its columns, as in the window")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    write(sandbox.path(QStringLiteral("project.csv")), "id;acronym;ecMaxContribution\n1;BRIDGE;2\n");
    write(sandbox.path(QStringLiteral("organization.csv")),
          "projectID;organisationID;name;country;role\n1;999;Hospital;SI;coordinator\n");
    const Result result = sandbox.run(QStringLiteral("import FILE project.csv organization.csv"));
    CHECK(result.status == 0);
    const Result partners = sandbox.run(QStringLiteral("list FILE partner --fields project,organisation"));
    CHECK(partners.text().contains(u"BRIDGE"));
    CHECK(partners.text().contains(u"Hospital"));
}

TEST_CASE("a note about one of several tables names it")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    write(sandbox.path(QStringLiteral("organisation.csv")), "name,city\nAlpha,Graz\n");
    write(sandbox.path(QStringLiteral("region.csv")), "code,name\nSI03\n");
    const auto notes = [&](const char *sources) {
        return sandbox.run(QStringLiteral("import FILE --json ") + QString::fromLatin1(sources))
            .json()[u"notes"]
            .toArray();
    };
    const QJsonArray together = notes("organisation.csv region.csv");
    REQUIRE(together.size() == 1);
    CHECK(together[0].toString().contains(u"region.csv: 1 line"));
    CHECK(notes("region.csv")[0].toString().startsWith(u"1 line"));
}

TEST_CASE("what is said of an import and means nothing there is a misuse")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("sample FILE")).status == 0);
    const QByteArray before = exported(sandbox, sandbox.portfolio());
    write(sandbox.path(QStringLiteral("all.json")), before);
    write(sandbox.path(QStringLiteral("organisation.csv")), "name\nNew\n");
    write(sandbox.path(QStringLiteral("work_package.csv")), "project,number\nHACK-IT-NET,9\n");
    const auto refusal = [&](const char *words) {
        const Result result = sandbox.run(QStringLiteral("import FILE ") + QString::fromLatin1(words));
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
        return result.err;
    };
    CHECK(refusal("all.json --entity organisation").contains(u"Leave out --entity"));
    CHECK(refusal("all.json --project HACK-IT-NET").contains(u"Leave out --project"));
    CHECK(refusal("organisation.csv --project HACK-IT-NET").contains(u"Leave out --project"));
    CHECK(refusal("organisation.csv --project NOPE").contains(u"Leave out --project"));
    CHECK(refusal("work_package.csv --project NOPE").contains(u"NOPE"));
    CHECK(exported(sandbox, sandbox.portfolio()) == before);
    CHECK(sandbox.run(QStringLiteral("import FILE work_package.csv organisation.csv --project HACK-IT-NET"))
              .status
          == 0);
}
