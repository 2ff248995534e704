// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Budgets, impact and charts, as the commands tell and draw them.
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace passerelle;

TEST_CASE("where there is nothing yet, that is said instead of an empty table")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    CHECK(sandbox.run(QStringLiteral("list FILE project")).text() == u"Nothing was found.\n");
    CHECK(sandbox.run(QStringLiteral("list FILE project --format csv")).text().trimmed().isEmpty());
    CHECK(sandbox.run(QStringLiteral("history FILE")).text() == u"Nothing was found.\n");
    for (const char *words : {"budget FILE", "budget FILE --by partner", "impact FILE"}) {
        INFO(words);
        const QString text = sandbox.run(QString::fromLatin1(words)).text();
        CHECK(text.contains(u"There is nothing to add up yet."));
        CHECK(!text.contains(u"Staff costs\n"));
        CHECK(!text.contains(u"Total\n"));
    }
}

TEST_CASE("budgets and impact are told for people and for programs")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("demo FILE --projects 2")).status == 0);
    const QString project =
        sandbox.run(QStringLiteral("list FILE project --json")).json()[0][u"acronym"].toString();
    for (const char *by : {"category", "partner", "period", "work-package", "fund"}) {
        INFO(by);
        const QString words = QStringLiteral("budget FILE --by ") + QString::fromLatin1(by);
        const QJsonObject budget = sandbox
                                       .run(words + QStringLiteral(" --json"),
                                            {QStringLiteral("--project"), project})
                                       .json()
                                       .object();
        CHECK(!budget[u"lines"].toArray().isEmpty());
        CHECK(!budget[u"totals"].toObject().isEmpty());
        CHECK(sandbox.run(words + QStringLiteral(" --lang de"), {QStringLiteral("--project"), project}).status
              == 0);
    }
    const QJsonArray lines =
        sandbox.run(QStringLiteral("budget FILE --spent --json")).json()[u"lines"].toArray();
    CHECK(lines.size() > 0);
    for (const QJsonValue &line : lines) {
        CHECK(line.toObject().contains(u"spent"));
        CHECK(line[u"spent"].isNull() == (line[u"total"].toString() == u"0.00"));
    }
    CHECK(sandbox.run(QStringLiteral("budget FILE --spent --by fund")).status == 2);
    CHECK(sandbox.run(QStringLiteral("budget FILE --by colour")).status == 2);
    CHECK(sandbox.run(QStringLiteral("budget FILE --project NONE")).status == 2);
    for (const char *by : {"region", "country", "cohesion", "industry"}) {
        INFO(by);
        const QString words = QStringLiteral("impact FILE --json --by ") + QString::fromLatin1(by);
        CHECK(!sandbox.run(words).json()[u"lines"].toArray().isEmpty());
        CHECK(sandbox.run(words + QStringLiteral(" --matrix")).json().isObject());
    }
    CHECK(sandbox.run(QStringLiteral("impact FILE --level 3")).status == 0);
    CHECK(sandbox.run(QStringLiteral("impact FILE --level 4")).status == 2);
}

TEST_CASE("what the founding case declares stands beside what its records add up to")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("sample FILE")).status == 0);
    const QJsonArray declared =
        sandbox.run(QStringLiteral("budget FILE --project HACK-IT-NET --json")).json()[u"declared"].toArray();
    QStringList amounts;
    for (const QJsonValue &compared : declared) amounts += compared[u"declared"].toString();
    CHECK(amounts.contains(QStringLiteral("2512137.88")));
    CHECK(amounts.contains(QStringLiteral("1678500.35")));
    CHECK(sandbox.run(QStringLiteral("budget FILE --project HACK-IT-NET --lang de"))
              .text()
              .contains(u"2.512.137,88"));
    CHECK(sandbox.run(QStringLiteral("budget FILE --project HACK-IT-NET"))
              .text()
              .contains(u"the budget by partner shows them"));
}

TEST_CASE("a table with long titles is no wider than is comfortable to read")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("sample FILE")).status == 0);
    for (const QString &line : sandbox.run(QStringLiteral("impact FILE --lang fr")).text().split(u'\n')) {
        if (line.contains(u'.')) break; // the notes are sentences
        CHECK(line.size() < 200);
    }
    const QString matrix = sandbox.run(QStringLiteral("impact FILE --matrix")).text();
    CHECK(!matrix.startsWith(u'\n'));
    const QJsonObject told = sandbox.run(QStringLiteral("impact FILE --matrix --json")).json().object();
    QSet<QString> keys;
    for (const QJsonValue &column : told[u"columns"].toArray()) {
        CHECK(!column[u"label"].toString().isEmpty());
        keys.insert(column[u"key"].toString());
    }
    CHECK(keys.size() == told[u"columns"].toArray().size());
    for (const QJsonValue &line : told[u"lines"].toArray()) {
        qint64 sum = 0;
        const QJsonObject cells = line.toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            if (cell.key() != u"total" && cell->isDouble()) sum += cell->toInteger();
        CHECK(sum == cells[u"total"].toInteger());
    }
}

TEST_CASE("every chart is drawn without a display")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("demo FILE --projects 2")).status == 0);
    const QJsonArray charts = sandbox.run(QStringLiteral("charts --json")).json().array();
    REQUIRE(!charts.isEmpty());
    for (const QJsonValue &chart : charts) {
        const QString name = chart[u"name"].toString();
        INFO(name.toStdString());
        CHECK(sandbox.run(QStringLiteral("chart FILE %1 --out %1.png").arg(name)).status == 0);
        CHECK(contentOf(sandbox.path(name + QStringLiteral(".png"))).startsWith("\x89PNG"));
    }
    const QString first = charts[0][u"name"].toString();
    const QString words = QStringLiteral("chart FILE %1 --out ").arg(first);
    CHECK(sandbox.run(words + QStringLiteral("a.svg --dry-run")).status == 0);
    CHECK(!QFile::exists(sandbox.path(QStringLiteral("a.svg"))));
    CHECK(sandbox.run(words + QStringLiteral("a.gif --dry-run")).status == 2);
    CHECK(sandbox.run(words + QStringLiteral("a.svg --dark --size 800x600 --lang de")).status == 0);
    CHECK(contentOf(sandbox.path(QStringLiteral("a.svg"))).contains("<svg"));
    CHECK(sandbox.run(words + QStringLiteral("a.svg")).status == 2);
    CHECK(sandbox.run(words + QStringLiteral("a.pdf --json")).json().isObject());
    CHECK(contentOf(sandbox.path(QStringLiteral("a.pdf"))).startsWith("%PDF"));
    CHECK(sandbox.run(words + QStringLiteral("a.gif")).status == 2);
    CHECK(sandbox.run(words + QStringLiteral("b.png --size large")).status == 2);
    CHECK(sandbox.run(QStringLiteral("chart FILE nothing --out c.png")).status == 2);
    CHECK(sandbox.run(QStringLiteral("chart FILE %1").arg(first)).status == 2);
}
