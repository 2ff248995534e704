// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace passerelle;

namespace
{

// Two organisations that are one, with a person in the second, and one that is another.
Sandbox doubled()
{
    Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    REQUIRE(sandbox
                .run(QStringLiteral("add FILE organisation country=SI"),
                     {QStringLiteral("name=Univerza v Ljubljani")})
                .status
            == 0);
    REQUIRE(sandbox
                .run(QStringLiteral("add FILE organisation country=SI pic=999923047"),
                     {QStringLiteral("name=University of Ljubljana")})
                .status
            == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE organisation name=SINTEF country=NO")).status == 0);
    REQUIRE(sandbox
                .run(QStringLiteral("add FILE person family_name=Novak"),
                     {QStringLiteral("organisation=University of Ljubljana")})
                .status
            == 0);
    return sandbox;
}

Result joinThem(const Sandbox &sandbox, const QString &options = {})
{
    return sandbox.run(QStringLiteral("join FILE %1").arg(options).trimmed(),
                       {QStringLiteral("organisation:Univerza v Ljubljani"),
                        QStringLiteral("organisation:University of Ljubljana")});
}

} // namespace

TEST_CASE("what looks like the same thing is listed, and what was joined is not any more")
{
    const Sandbox sandbox = doubled();
    const Result listed = sandbox.run(QStringLiteral("duplicates FILE --lang en"));
    CHECK(listed.status == 1);
    CHECK(listed.text().contains(QStringLiteral("organisation:Univerza v Ljubljani")));
    const Result json = sandbox.run(QStringLiteral("duplicates FILE --json"));
    CHECK(json.status == 1);
    REQUIRE(json.json().array().size() == 1);
    const QJsonObject pair = json.json()[0].toObject();
    CHECK(pair[u"entity"].toString() == u"organisation");
    CHECK(pair[u"one"][u"name"].toString() != pair[u"other"][u"name"].toString());
    CHECK(pair[u"one"][u"record"].toString().toLongLong() > 0);
    CHECK(pair[u"score"].toInt() >= 80);
    CHECK_FALSE(pair[u"reason"].toString().isEmpty());

    REQUIRE(joinThem(sandbox).status == 0);
    const Result none = sandbox.run(QStringLiteral("duplicates FILE --json"));
    CHECK(none.status == 0);
    CHECK(none.json().array().isEmpty());
    CHECK(sandbox.run(QStringLiteral("verify FILE")).status == 0);
}

TEST_CASE("the first of two records stays, and everything of the second is found in it")
{
    const Sandbox sandbox = doubled();
    const Result joined = joinThem(sandbox, QStringLiteral("--json"));
    REQUIRE(joined.status == 0);
    const QJsonObject result = joined.json().object();
    CHECK(result[u"completed"][u"pic"].toString() == u"999923047");
    CHECK(result[u"in_note"][u"name"].toString() == u"University of Ljubljana");
    CHECK(result[u"moved"].toArray().size() == 1);
    CHECK(sandbox.run(QStringLiteral("list FILE organisation --json")).json().array().size() == 2);
    const QJsonObject person = sandbox.run(QStringLiteral("list FILE person --json")).json()[0].toObject();
    CHECK(person[u"organisation"].toString() == result[u"kept"].toString());
    CHECK(sandbox.run(QStringLiteral("list FILE note --json")).out.contains("University of Ljubljana"));
    REQUIRE(sandbox.run(QStringLiteral("undo FILE")).status == 0);
    CHECK(sandbox.run(QStringLiteral("list FILE organisation --json")).json().array().size() == 3);
}

TEST_CASE("with --dry-run a join is shown and nothing changes")
{
    const Sandbox sandbox = doubled();
    const QByteArray before = contentOf(sandbox.portfolio());
    const Result shown = joinThem(sandbox, QStringLiteral("--dry-run --lang en"));
    CHECK(shown.status == 0);
    CHECK(shown.text().contains(QStringLiteral("999923047")));
    CHECK(shown.text().contains(QStringLiteral("University of Ljubljana")));
    CHECK(contentOf(sandbox.portfolio()) == before);
}

TEST_CASE("records of two kinds, one record twice and records that are not there are not joined")
{
    const Sandbox sandbox = doubled();
    const QByteArray before = contentOf(sandbox.portfolio());
    for (const QString &wrong : {QStringLiteral("organisation:SINTEF organisation:SINTEF"),
                                 QStringLiteral("organisation:SINTEF person:Novak"),
                                 QStringLiteral("organisation:SINTEF organisation:12345"),
                                 QStringLiteral("organisation:SINTEF 12345")}) {
        INFO(wrong.toStdString());
        const Result refused = sandbox.run(QStringLiteral("join FILE ") + wrong);
        CHECK(refused.status == 2);
        CHECK_FALSE(refused.err.isEmpty());
        CHECK(contentOf(sandbox.portfolio()) == before);
    }
}

TEST_CASE("what is listed as twins is joined as it is listed, the one that says more stays")
{
    const Sandbox sandbox;
    REQUIRE(sandbox.run(QStringLiteral("new FILE")).status == 0);
    const QStringList person{QStringLiteral("given_name=Ana"), QStringLiteral("family_name=Novak"),
                             QStringLiteral("email=ana@example.org")};
    const QStringList more{QStringLiteral("phone=1"), QStringLiteral("role=Head")};
    REQUIRE(sandbox.run(QStringLiteral("add FILE person"), person).status == 0);
    REQUIRE(sandbox.run(QStringLiteral("add FILE person"), person + more).status == 0);
    const QJsonArray people = sandbox.run(QStringLiteral("list FILE person --json")).json().array();
    const auto number = [&](const char16_t *phone) {
        for (const QJsonValue &one : people)
            if (one[u"phone"].toString() == phone) return one[u"id"].toString();
        return QString();
    };
    const auto listed = [](const QString &record) {
        return QStringLiteral("person:%1 (Ana Novak)").arg(record);
    };
    const QString text = sandbox.run(QStringLiteral("duplicates FILE --lang en")).text();
    const QString stays = listed(number(u"1")), goes = listed(number(u""));
    REQUIRE(text.contains(stays));
    CHECK(text.indexOf(stays) < text.indexOf(goes));
    CHECK(sandbox.runWords({QStringLiteral("join"), sandbox.portfolio(), stays, goes}).status == 0);
}
