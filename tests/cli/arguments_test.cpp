// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace passerelle;

namespace
{

const char *const allCommands[] = {"new",     "sample", "demo",   "info",   "entities", "fields",
                                   "list",    "add",    "set",    "delete", "undo",     "redo",
                                   "history", "check",  "search", "import", "export",   "budget",
                                   "impact",  "chart",  "charts", "backup", "restore",  "verify"};

} // namespace

TEST_CASE("every command explains itself, in every language")
{
    const Sandbox sandbox;
    const QByteArray all = sandbox.run(QStringLiteral("--help --lang en")).out;
    for (const char *command : allCommands) {
        INFO(command);
        CHECK(all.contains("  " + QByteArray(command) + ' '));
        for (const char *language : {"en", "de", "sl"}) {
            const Result help = sandbox.runWords({QString::fromLatin1(command), QStringLiteral("--help"),
                                                  QStringLiteral("--lang"), QString::fromLatin1(language)});
            CHECK(help.status == 0);
            CHECK(help.out.contains("passerelle " + QByteArray(command)));
            CHECK(help.out.contains("--help"));
            CHECK(help.err.isEmpty());
        }
    }
    CHECK(sandbox.run(QStringLiteral("--help")).status == 0);
    CHECK(sandbox.run(QStringLiteral("--version")).out.startsWith("passerelle 0."));
}

TEST_CASE("arguments that make no sense are refused with a sentence and status 2")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    const char *const wrong[] = {
        "lst FILE project",
        "list FILE",
        "list FILE project extra",
        "list FILE project --colour",
        "list FILE project -x",
        "list FILE project --format xml",
        "list FILE project --where acronym",
        "list FILE project --where colour=red",
        "list FILE project --sort colour",
        "list FILE project --fields colour",
        "list FILE project --limit none",
        "list FILE project --limit 0",
        "list FILE project --project NONE",
        "list FILE planet",
        "list FILE project --lang klingon",
        "fields planet",
        "info",
        "info FILE --dry-run",
        "add FILE project",
        "add FILE project acronym",
        "add FILE project colour=red",
        "add FILE project acronym=A status=nonsense",
        "add FILE project acronym=A start=yesterday",
        "add FILE project acronym=A programme=NONE",
        "add FILE project acronym=A id=4",
        "set FILE project NONE acronym=A",
        "delete FILE project NONE",
        "undo FILE",
        "redo FILE",
        "undo FILE --count many",
        "history FILE --since yesterday",
        "history FILE --record NONE",
        "history FILE --record planet:4",
        "import FILE",
        "import FILE missing.json",
        "export FILE --format json",
        "export FILE --format docx --out x.docx",
        "backup FILE --list --out kept.passerelle",
        "restore FILE missing.passerelle",
        "demo other.passerelle --projects none",
        "demo other.passerelle --projects 501",
        "new other.passerelle --break-lock",
    };
    const QByteArray before = contentOf(sandbox.portfolio());
    for (const char *words : wrong) {
        INFO(words);
        const Result result = sandbox.run(QString::fromLatin1(words));
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.startsWith(u"passerelle: "));
        CHECK(result.err.trimmed().endsWith(u'.'));
    }
    CHECK(contentOf(sandbox.portfolio()) == before);
}

TEST_CASE("a wrong option names the help to look at, a wrong value the field and what it takes")
{
    const Sandbox sandbox;
    CHECK(
        sandbox.run(QStringLiteral("info FILE --colour --lang en")).err.contains(u"passerelle info --help"));
    CHECK(sandbox.run(QStringLiteral("chart FILE nix --out x.png --size %2x%1 --lang en"))
              .err.contains(u"“%2x%1” is no size; write it like 1200x675, up to 20000 each"));
    CHECK(sandbox.run(QStringLiteral("demo other.passerelle --projects 501 --lang en"))
              .err.contains(u"takes a whole number from 1 to 500"));
    CHECK(sandbox.run(QStringLiteral("lst FILE --lang en")).err.contains(u"passerelle --help"));
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    const Result result = sandbox.run(QStringLiteral("add FILE project acronym=A status=nonsense --lang en"));
    CHECK(result.err.contains(u"status"));
    CHECK(result.err.contains(u"nonsense"));
    CHECK(result.err.contains(u"running"));
}

TEST_CASE("what the window does not know, or cannot open on, is refused in a sentence")
{
    const Sandbox sandbox;
    for (const char *words : {"--bad --lang en", "--lang en plan.passerelle --bad", "-bad --lang en",
                              "-x --lang en", "--bad -platform offscreen --lang en"}) {
        INFO(words);
        const Result result = sandbox.run(QString::fromLatin1(words));
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.startsWith(u"passerelle: There is no option -"));
        CHECK(result.err.count(u'\n') == 2);
    }
    for (const char *words : {"--lang en", "nosuch.passerelle --lang=en", "--lang en -style fusion"}) {
        INFO(words);
        const Result result = sandbox.run(QString::fromLatin1(words));
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.startsWith(u"passerelle: There is no display"));
        CHECK(result.err.count(u'\n') == 1);
    }
    CHECK(sandbox.run(QStringLiteral("--lang de")).err.contains(QStringLiteral("Bildschirm")));
}

TEST_CASE("languages are accepted as codes and as locales, before and after the command")
{
    const Sandbox sandbox;
    for (const char *language : {"en", "fr", "es", "nb", "de", "it", "sl", "de_AT", "no", "nn_NO", "fr-CH"}) {
        INFO(language);
        const QString name = QString::fromLatin1(language);
        CHECK(sandbox.runWords({QStringLiteral("entities"), QStringLiteral("--lang"), name}).status == 0);
        CHECK(sandbox.runWords({QStringLiteral("--lang=") + name, QStringLiteral("entities")}).status == 0);
        CHECK(sandbox.runWords({QStringLiteral("--lang"), name, QStringLiteral("entities")}).status == 0);
    }
}

TEST_CASE("numbers are written as in the language asked for, and canonical in CSV and JSON")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym=A")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE funding_link project=A ticket_from=2512137.88")).status
            == 0);
    const QString list = QStringLiteral("list FILE funding_link --fields ticket_from --lang ");
    CHECK(sandbox.run(list + QStringLiteral("de")).text().contains(u"2.512.137,88"));
    CHECK(sandbox.run(list + QStringLiteral("en")).text().contains(u"2,512,137.88"));
    CHECK(sandbox.run(list + QStringLiteral("de --format csv")).text().contains(u"2512137.88"));
    CHECK(sandbox.run(list + QStringLiteral("de --format json"))
              .json()
              .array()[0]
              .toObject()[u"ticket_from"]
              .toString()
          == u"2512137.88");
}

TEST_CASE("the entities and their fields are described without a file")
{
    const Sandbox sandbox;
    const QJsonArray entities = sandbox.run(QStringLiteral("entities --json")).json().array();
    CHECK(entities.size() == 71);
    for (const QJsonValue &entity : entities) {
        const QString name = entity[u"name"].toString();
        INFO(name.toStdString());
        const QJsonArray fields =
            sandbox.runWords({QStringLiteral("fields"), name, QStringLiteral("--json")}).json().array();
        CHECK(fields.size() > 1);
    }
    const QString project = sandbox.run(QStringLiteral("fields project --lang en")).text();
    CHECK(project.contains(u"running (Running)"));
    CHECK(project.contains(u"≤ 25"));
    CHECK(project.contains(u"required"));
}
