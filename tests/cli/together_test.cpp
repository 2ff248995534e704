// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several programs and one file: real processes, at the same time.
#include "core/base/failure.h"
#include "core/document/document.h"
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

using namespace passerelle;

namespace
{

int tags(const Sandbox &sandbox)
{
    return int(sandbox.run(QStringLiteral("list FILE tag --format json")).json().array().size());
}

// In pieces, as a slow program does it.
void copySlowly(const QString &from, const QString &to)
{
    QFile source(from), target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)) return;
    constexpr qint64 piece = 64 * 1024;
    while (!source.atEnd()) target.write(source.read(piece));
}

} // namespace

TEST_CASE("of programs that write at once each has its change in the file or is told why not")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    std::vector<QStringList> all;
    for (int i = 0; i < 8; ++i)
        all.push_back({QStringLiteral("add"), sandbox.portfolio(), QStringLiteral("tag"),
                       QStringLiteral("name=T%1").arg(i)});
    int done = 0;
    for (const Result &result : sandbox.runTogether(all, [] {})) {
        INFO(result.err.toStdString());
        CHECK((result.status == 0 || (result.status == 2 && !result.err.isEmpty())));
        done += result.status == 0;
    }
    CHECK(done > 0);
    CHECK(tags(sandbox) == done);
    CHECK(sandbox.run(QStringLiteral("verify FILE")).status == 0);
}

TEST_CASE("a copy that is made while a program writes is whole or refused")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("sample FILE")).status == 0);
    QByteArray csv("name\n");
    for (int i = 0; i < 20000; ++i) csv += "tag " + QByteArray::number(i) + '\n';
    write(sandbox.path(QStringLiteral("tags.csv")), csv);
    QStringList copies;
    const std::vector<QStringList> writer{
        {QStringLiteral("import"), sandbox.portfolio(), QStringLiteral("tags.csv"), QStringLiteral("--as"),
         QStringLiteral("csv"), QStringLiteral("--entity"), QStringLiteral("tag")}};
    constexpr int many = 150;
    const auto results = sandbox.runTogether(writer, [&] {
        for (int i = 0; i < many; ++i) {
            copies += sandbox.path(QStringLiteral("copy%1.passerelle").arg(i % 30));
            copySlowly(sandbox.portfolio(), copies.last());
        }
    });
    CHECK(results.front().status == 0);
    copies.removeDuplicates();
    const Installation here{QStringLiteral("test"), QStringLiteral("Ana"), {}, {}};
    for (const QString &copy : copies) {
        try {
            CHECK(Document::open(copy, here, Document::Access::Read)->verify().empty());
        } catch (const Failure &) {
            SUCCEED("refused");
        }
    }
    CHECK(tags(sandbox) == 20000);
    CHECK(sandbox.run(QStringLiteral("verify FILE")).status == 0);
}

TEST_CASE("a lock of a crashed machine is named, and taken away on request only")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    const QString lock = sandbox.path(QStringLiteral(".portfolio.passerelle.lock"));
    write(lock, "4711\npasserelle\nfarhost\nnumber\nboot\n");
    const Result refused = sandbox.run(QStringLiteral("add FILE tag name=A"));
    CHECK(refused.status == 2);
    CHECK(refused.err.contains(QStringLiteral("farhost")));
    CHECK(refused.err.contains(QStringLiteral("--break-lock")));
    CHECK(sandbox.run(QStringLiteral("add FILE tag name=A --break-lock --dry-run")).status == 0);
    CHECK(QFile::exists(lock));
    CHECK(sandbox.run(QStringLiteral("add FILE tag name=A --break-lock")).status == 0);
    CHECK_FALSE(QFile::exists(lock));
    CHECK(tags(sandbox) == 1);
}

TEST_CASE("a machine that crashed and left its lock and a damaged file does not keep people from a backup")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    const QString backup = sandbox.run(QStringLiteral("backup FILE --json")).json()[u"path"].toString();
    write(sandbox.portfolio(), contentOf(sandbox.portfolio()).left(20000));
    write(sandbox.path(QStringLiteral(".portfolio.passerelle.lock")),
          "4711\npasserelle\nfarhost\nnumber\nboot\n");
    CHECK(sandbox.run(QStringLiteral("restore FILE"), {backup}).status == 2);
    CHECK(sandbox.run(QStringLiteral("restore FILE --break-lock"), {backup}).status == 0);
    CHECK(sandbox.run(QStringLiteral("verify FILE")).status == 0);
}

TEST_CASE("compact tells what it drops, and with --dry-run drops nothing")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    for (const char *name : {"A", "B", "C"})
        REQUIRE(sandbox
                    .run(*name == 'A' ? QStringLiteral("add FILE tag name=A")
                                      : QStringLiteral("set FILE tag %1 name=%2")
                                            .arg(QChar(u'A' + (*name - 'B')), QLatin1String(name)))
                    .status
                == 0);
    const QByteArray before = contentOf(sandbox.portfolio());
    const Result dry = sandbox.run(QStringLiteral("compact FILE --keep-days 0 --dry-run --json"));
    CHECK(dry.status == 0);
    CHECK(dry.json().object()[QStringLiteral("steps")].toInt() == 2);
    CHECK(contentOf(sandbox.portfolio()) == before);
    CHECK(sandbox.run(QStringLiteral("compact FILE")).status == 0);
    CHECK(sandbox.run(QStringLiteral("history FILE --json")).json().array().size() == 3);
    const Result done = sandbox.run(QStringLiteral("compact FILE --keep-days 0 --json"));
    const QJsonObject told = done.json().object();
    CHECK(told[QStringLiteral("steps")].toInt() == 2);
    CHECK(told[QStringLiteral("changes")].toInt() == 1);
    CHECK(told.contains(QStringLiteral("until")));
    CHECK(told[QStringLiteral("bytes_after")].toInt() > 0);
    CHECK(sandbox.run(QStringLiteral("history FILE --json")).json().array().size() == 1);
    CHECK(sandbox.run(QStringLiteral("verify FILE")).status == 0);
    CHECK(sandbox.run(QStringLiteral("compact FILE --keep-days few")).status == 2);
    CHECK(sandbox.run(QStringLiteral("backup FILE --list --json")).json().array().size() == 2);
}

TEST_CASE("info names copies that a shared folder made beside the portfolio")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    const auto told = [&] {
        return sandbox.run(QStringLiteral("info FILE --json"))
            .json()
            .object()[QStringLiteral("conflicted_copies")]
            .toArray();
    };
    CHECK(told().isEmpty());
    CHECK_FALSE(sandbox.run(QStringLiteral("info FILE")).text().contains(QStringLiteral("merge")));
    const QString copy = sandbox.path(
        QStringLiteral("portfolio.sync-conflict-20261129-101010-ABCDEF7.passerelle"));
    write(copy, contentOf(sandbox.portfolio()));
    REQUIRE(told().size() == 1);
    CHECK(QFileInfo(told().first().toString()).fileName() == QFileInfo(copy).fileName());
    const Result plain = sandbox.run(QStringLiteral("info FILE"));
    CHECK(plain.status == 0);
    CHECK(plain.text().contains(QFileInfo(copy).fileName()));
}

TEST_CASE("the name that was given is in the history and in what is sent")
{
    const Sandbox sandbox;
    const QJsonObject account = sandbox.run(QStringLiteral("me --json")).json().object();
    CHECK_FALSE(account[u"name"].toString().isEmpty());
    CHECK(account[u"organisation"].toString().isEmpty());
    const QStringList given{QStringLiteral("--name"), QStringLiteral("Ana Černe"),
                            QStringLiteral("--organisation"), QStringLiteral("Regija")};
    const Result tried = sandbox.run(QStringLiteral("me --dry-run --json"), given);
    CHECK(tried.json()[u"name"].toString() == QStringLiteral("Ana Černe"));
    CHECK(sandbox.run(QStringLiteral("me --json")).json().object() == account);

    CHECK(sandbox.run(QStringLiteral("me"), given).status == 0);
    CHECK(sandbox.run(QStringLiteral("me --lang sl")).text().contains(QStringLiteral("Ana Černe")));
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE tag name=First")).status == 0);
    CHECK(sandbox.run(QStringLiteral("history FILE")).text().contains(QStringLiteral("Ana Černe")));
    REQUIRE(sandbox.run(QStringLiteral("send FILE --out all.pack")).status == 0);
    const Result made = sandbox.run(QStringLiteral("merge copy.passerelle all.pack --lang en"));
    CHECK(made.text().contains(QStringLiteral("Ana Černe")));

    CHECK(sandbox.run(QStringLiteral("me --json"), {QStringLiteral("--name"), QString()})
              .json()[u"name"]
              .toString()
          == account[u"name"].toString());
    CHECK(sandbox.run(QStringLiteral("me somebody")).status == 2);
}
