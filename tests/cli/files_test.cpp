// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace passerelle;

namespace
{

// Every command that takes a file, with whatever else it needs.
const char *const onFile[] = {"info FILE",
                              "list FILE project",
                              "add FILE project acronym=A",
                              "set FILE project A acronym=B",
                              "delete FILE project A",
                              "undo FILE",
                              "redo FILE",
                              "history FILE",
                              "check FILE",
                              "search FILE word",
                              "import FILE source.json",
                              "export FILE --format json --out out.json",
                              "budget FILE",
                              "impact FILE",
                              "backup FILE",
                              "backup FILE --out copy.passerelle",
                              "restore FILE backup.passerelle",
                              "compact FILE",
                              "verify FILE"};

void refusedByAll(const Sandbox &sandbox)
{
    const QByteArray before = contentOf(sandbox.portfolio());
    for (const char *words : onFile) {
        INFO(words);
        const Result result = sandbox.run(QString::fromLatin1(words));
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.startsWith(u"passerelle: "));
        CHECK(result.err.count(u'\n') == 1);
    }
    CHECK(contentOf(sandbox.portfolio()) == before);
    CHECK(!QFile::exists(sandbox.path(QStringLiteral("out.json"))));
    CHECK(!QFile::exists(sandbox.path(QStringLiteral("copy.passerelle"))));
}

} // namespace

TEST_CASE("a missing file is named by every command")
{
    const Sandbox sandbox;
    refusedByAll(sandbox);
    CHECK(!QFile::exists(sandbox.portfolio()));
}

TEST_CASE("a new portfolio needs a folder that is there, and its absence is named")
{
    const Sandbox sandbox;
    const Result result = sandbox.runWords(
        {QStringLiteral("new"), sandbox.path(QStringLiteral("gone/a.passerelle"))});
    CHECK(result.status == 2);
    CHECK(result.err.contains(u"There is no folder"));
}

TEST_CASE("a folder is no portfolio")
{
    const Sandbox sandbox;
    REQUIRE(QDir().mkdir(sandbox.portfolio()));
    refusedByAll(sandbox);
}

TEST_CASE("an empty file is no portfolio and is left as it is")
{
    const Sandbox sandbox;
    write(sandbox.portfolio(), {});
    refusedByAll(sandbox);
}

TEST_CASE("a text is no portfolio")
{
    const Sandbox sandbox;
    write(sandbox.portfolio(), "A letter to the partners.\n");
    refusedByAll(sandbox);
}

TEST_CASE("a file that was cut off is refused, whatever is missing")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("sample FILE")).status == 0);
    const QByteArray whole = contentOf(sandbox.portfolio());
    for (const qsizetype kept : {qsizetype(50), qsizetype(1000), whole.size() / 2, whole.size() - 4096}) {
        INFO(kept);
        write(sandbox.portfolio(), whole.left(kept));
        refusedByAll(sandbox);
    }
}

TEST_CASE("a database of another program is refused")
{
    const Sandbox sandbox;
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
                 {sandbox.portfolio(),
                  QStringLiteral("CREATE TABLE project(id, acronym); INSERT INTO project VALUES (1, 'A');")});
    if (!sqlite.waitForFinished()) {
        WARN("sqlite3 is not installed");
        return;
    }
    refusedByAll(sandbox);
}

TEST_CASE("a file that may only be read is read, and not changed")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym=HOP")).status == 0);
    QFile::setPermissions(sandbox.portfolio(), QFile::Permissions(0x4444));
    const QByteArray before = contentOf(sandbox.portfolio());
    const Result list = sandbox.runUnprivileged(
        {QStringLiteral("list"), sandbox.portfolio(), QStringLiteral("project")});
    if (list.status < 0) {
        WARN("the program cannot be started by another user from here");
        return;
    }
    CHECK(list.status == 0);
    CHECK(list.out.contains("HOP"));
    for (const QStringList &words :
         {QStringList{QStringLiteral("set"), sandbox.portfolio(), QStringLiteral("project"),
                      QStringLiteral("HOP"), QStringLiteral("status=closed")},
          QStringList{QStringLiteral("undo"), sandbox.portfolio()}}) {
        const Result result = sandbox.runUnprivileged(words);
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.startsWith(u"passerelle: "));
    }
    CHECK(contentOf(sandbox.portfolio()) == before);
    CHECK(sandbox.runUnprivileged({QStringLiteral("new"), sandbox.path(QStringLiteral("other.passerelle"))})
              .status
          == 2);
}

TEST_CASE("names with spaces, accents and quotes are no trouble")
{
    const Sandbox sandbox;
    for (const char *name :
         {"Mes données.passerelle", "it's \"here\".passerelle", "-dash.passerelle", "%1 %n.passerelle"}) {
        INFO(name);
        const QString file = QString::fromUtf8(name);
        CHECK(sandbox.runWords({QStringLiteral("new"), QStringLiteral("--"), file}).status == 0);
        CHECK(sandbox
                  .runWords({QStringLiteral("add"), QStringLiteral("--"), file, QStringLiteral("project"),
                             QStringLiteral("acronym=Ægir %1")})
                  .status
              == 0);
        CHECK(sandbox
                  .runWords({QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--"), file,
                             QStringLiteral("project")})
                  .json()[0][u"acronym"]
                  .toString()
              == QStringLiteral("Ægir %1"));
    }
}

TEST_CASE("a backup holds what there was, and restoring it can be trusted")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym=HOP")).status == 0);
    const QString folder =
        sandbox.run(QStringLiteral("backup FILE --dry-run --json")).json()[u"path"].toString();
    CHECK(!QFile::exists(folder));
    CHECK(sandbox.run(QStringLiteral("backup FILE --out copy.passerelle --dry-run")).status == 0);
    CHECK(!QFile::exists(sandbox.path(QStringLiteral("copy.passerelle"))));
    const QString backup = sandbox.run(QStringLiteral("backup FILE --json")).json()[u"path"].toString();
    CHECK(backup.startsWith(sandbox.path(QStringLiteral("data"))));
    CHECK(QFile::exists(backup));
    CHECK(backup.startsWith(folder));
    const Result list = sandbox.run(QStringLiteral("backup FILE --list --json"));
    REQUIRE(list.json().array().size() == 1);
    CHECK(list.json()[0][u"path"].toString() == backup);
    CHECK(list.json()[0][u"reason"].toString() == u"request");
    CHECK(list.json()[0][u"portfolio"].toString() == QFileInfo(sandbox.portfolio()).canonicalFilePath());
    CHECK(sandbox.run(QStringLiteral("backup FILE --list")).text().contains(u"/portfolio.passerelle"));

    REQUIRE(sandbox.run(QStringLiteral("delete FILE project HOP")).status == 0);
    CHECK(sandbox.run(QStringLiteral("restore FILE --dry-run"), {backup}).status == 0);
    CHECK(sandbox.run(QStringLiteral("list FILE project --json")).json().array().isEmpty());
    CHECK(sandbox.run(QStringLiteral("restore FILE"), {backup}).status == 0);
    CHECK(sandbox.run(QStringLiteral("list FILE project --json")).json().array().size() == 1);
    CHECK(sandbox.run(QStringLiteral("backup FILE --list --json")).json().array().size() == 2);

    CHECK(sandbox.run(QStringLiteral("backup FILE --out copy.passerelle --json")).status == 0);
    CHECK(sandbox.run(QStringLiteral("backup FILE --out copy.passerelle")).status == 2);
    const Result verify = sandbox.run(QStringLiteral("verify copy.passerelle --json"));
    CHECK(verify.status == 0);
    CHECK(verify.json().isArray());
}

TEST_CASE("a damaged, empty or missing portfolio is brought back with the commands that its messages name")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym=HOP")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("backup FILE")).status == 0);
    const QByteArray whole = contentOf(sandbox.portfolio());
    for (const char *state : {"damaged", "empty", "missing"}) {
        INFO(state);
        write(sandbox.portfolio(), std::string_view(state) == "empty" ? QByteArray() : whole.left(20000));
        if (std::string_view(state) == "missing") QFile::remove(sandbox.portfolio());
        const Result list = sandbox.run(QStringLiteral("backup FILE --list --json"));
        REQUIRE(list.json().array().size() == 1);
        const QString backup = list.json()[0][u"path"].toString();
        CHECK(sandbox.run(QStringLiteral("restore FILE --dry-run"), {backup}).status == 0);
        CHECK(sandbox.run(QStringLiteral("info FILE")).status == 2);
        const bool byName = std::string_view(state) == "empty";
        const Result restored = sandbox.run(QStringLiteral("restore FILE --json"),
                                            {byName ? QFileInfo(backup).fileName() : backup});
        CHECK(restored.status == 0);
        CHECK(restored.json()[u"restored"].toString() == backup);
        if (std::string_view(state) == "damaged")
            CHECK(contentOf(restored.json()[u"kept"].toString()) == whole.left(20000));
        CHECK(sandbox.run(QStringLiteral("list FILE project --json")).json()[0][u"acronym"].toString()
              == u"HOP");
        CHECK(sandbox.run(QStringLiteral("verify FILE")).status == 0);
    }
    const Result none = sandbox.run(QStringLiteral("restore FILE nix"));
    CHECK(none.status == 2);
    CHECK(none.err.contains(QStringLiteral("There is no backup nix.")));
    REQUIRE(sandbox.run(QStringLiteral("new other.passerelle")).status == 0);
    const Result other = sandbox.run(QStringLiteral("restore FILE other.passerelle"));
    CHECK(other.status == 2);
    CHECK(other.err.contains(QStringLiteral("another portfolio")));
}

TEST_CASE("the installation keeps its id, and works where none can be kept")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    const QByteArray id = contentOf(sandbox.path(QStringLiteral("data/installation")));
    CHECK(id.size() > 30);
    REQUIRE(sandbox.run(QStringLiteral("add FILE project acronym=HOP")).status == 0);
    CHECK(contentOf(sandbox.path(QStringLiteral("data/installation"))) == id);

    REQUIRE(QDir(sandbox.path(QStringLiteral("data"))).removeRecursively());
    write(sandbox.path(QStringLiteral("data")), "in the way");
    CHECK(sandbox.run(QStringLiteral("add FILE project acronym=SKIP")).status == 0);
    CHECK(sandbox.run(QStringLiteral("backup FILE")).status == 2);
    for (const char *words : {"me --name Ana", "me --name Ana --dry-run"})
        CHECK(sandbox.run(QString::fromUtf8(words)).status == 2);
}

TEST_CASE("a reader that goes away is no failure, a full disk is one")
{
    const Sandbox sandbox;
    const auto shell = [&](const QString &line) {
        QProcess process;
        process.start(
            QStringLiteral("bash"),
            {QStringLiteral("-c"),
             QString(line).replace(QStringLiteral("passerelle"),
                                   QStringLiteral("\"%1\"").arg(QStringLiteral(PASSERELLE_PROGRAM)))});
        REQUIRE(process.waitForFinished());
        return Result{process.exitCode(), process.readAllStandardOutput(),
                      QString::fromUtf8(process.readAllStandardError())};
    };
    const Result head = shell(QStringLiteral("set -o pipefail; passerelle generate-man | { sleep 0.3; }"));
    CHECK(head.status == 0);
    CHECK(head.err.isEmpty());
    if (!QFile::exists(QStringLiteral("/dev/full"))) return;
    const Result full = shell(QStringLiteral("passerelle entities > /dev/full"));
    CHECK(full.status == 2);
    CHECK(full.err.startsWith(u"passerelle: "));
}

TEST_CASE("the manual page and the completion are well formed")
{
    const Sandbox sandbox;
    const QString manual = sandbox.path(QStringLiteral("passerelle.1"));
    write(manual, sandbox.run(QStringLiteral("generate-man --lang en")).out);
    CHECK(contentOf(manual).contains("history"));
    QProcess groff;
    groff.start(QStringLiteral("groff"),
                {QStringLiteral("-man"), QStringLiteral("-Tutf8"), QStringLiteral("-ww"), manual});
    if (groff.waitForStarted()) {
        REQUIRE(groff.waitForFinished());
        CHECK(groff.readAllStandardError().toStdString() == "");
        CHECK(QString::fromUtf8(groff.readAllStandardOutput()).contains(u"ENTITY"));
    } else {
        WARN("groff is not installed");
    }

    const QString completion = sandbox.path(QStringLiteral("passerelle.bash"));
    write(completion, sandbox.run(QStringLiteral("generate-completion")).out);
    const auto completed = [&](const QString &line) {
        QProcess bash;
        bash.start(QStringLiteral("bash"),
                   {QStringLiteral("-euc"),
                    QStringLiteral("source %1; COMP_WORDS=(%2); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); "
                                   "_passerelle; echo \"${COMPREPLY[@]}\"")
                        .arg(completion, line)});
        REQUIRE(bash.waitForFinished());
        CHECK(bash.readAllStandardError().toStdString() == "");
        return QString::fromUtf8(bash.readAllStandardOutput()).trimmed();
    };
    CHECK(completed(QStringLiteral("passerelle hist")) == u"history");
    CHECK(completed(QStringLiteral("passerelle list x work")) == u"work_package");
    CHECK(completed(QStringLiteral("passerelle fields work")) == u"work_package");
    CHECK(completed(QStringLiteral("passerelle list x y --format c")) == u"csv");
    CHECK(completed(QStringLiteral("passerelle backup x --l")) == u"--list --lang");
}
