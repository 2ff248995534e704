// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that are the same thing because of what they say, not because of their numbers.
#include "core/base/failure.h"
#include "core/exchange/json_import.h"
#include "core/exchange/table_import.h"
#include "core/model/attachment.h"
#include "core/model/natural_key.h"
#include "core/model/programme.h"
#include "core/model/project.h"
#include "core/model/report.h"
#include "tests/support/catch.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/words.h"

using namespace passerelle;

namespace
{

struct Keyed : PortfolioFile {
    void change(const std::function<void(Editor &)> &what) { document->change(edit, {}, what); }
    ImportResult importTags(const QStringList &names)
    {
        Table table;
        table.header = {QStringLiteral("name")};
        int line = 1;
        for (const QString &name : names) table.lines.push_back({++line, {name}});
        ImportResult result;
        change([&](Editor &editor) { result = importTable(editor, describe<Tag>(), table, {}); });
        return result;
    }
    void addTag(const QString &name)
    {
        Tag tag;
        tag.name = name;
        change([&](Editor &editor) { editor.insert(tag); });
    }
};

} // namespace

TEST_CASE("a record with the key of another completes that one and empties nothing of it")
{
    Keyed portfolio;
    Programme whole;
    whole.code = QStringLiteral("X1");
    whole.name = Text(Language::En, QStringLiteral("Alpine Space"));
    whole.period = QStringLiteral("2021–2027");
    Programme sparse;
    sparse.code = QStringLiteral("x1");
    sparse.web = QStringLiteral("https://example.org");
    portfolio.change([&](Editor &editor) { editor.insert(whole); });
    portfolio.change([&](Editor &editor) { editor.insert(sparse); });
    CHECK(sparse.id == whole.id);
    const auto stored = portfolio.document->records<Programme>();
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].name == whole.name);
    CHECK(stored[0].period == whole.period);
    CHECK(stored[0].web == sparse.web);
}

TEST_CASE("what is meant to be new is refused when it is there already, whatever its number")
{
    Keyed portfolio;
    Project project;
    project.acronym = QStringLiteral("ALP");
    Report first, second;
    portfolio.change([&](Editor &editor) {
        editor.insert(project);
        first.project = second.project = project.id;
        second.number = 2;
        editor.insert(first);
        editor.insert(second);
        second.number = 3; // its number in the portfolio is still derived from 2
        editor.update(second);
    });
    Row third = blankRow<Report>();
    third.set("project", project.id.number);
    for (const int number : {1, 3}) {
        third.set("number", qint64(number));
        CHECK_THROWS_AS(portfolio.change([&](Editor &editor) { editor.insertNew(third); }), Failure);
    }
    CHECK(portfolio.document->count(describe<Report>()) == 2);
    third.set("number", qint64(2));
    portfolio.change([&](Editor &editor) { editor.insertNew(third); });
    CHECK(portfolio.document->count(describe<Report>()) == 3);
}

TEST_CASE("keys that differ by an accent are two, keys that differ by case are one")
{
    Keyed portfolio;
    portfolio.addTag(QStringLiteral("Bär"));
    CHECK(portfolio.importTags({QStringLiteral("Bar"), QStringLiteral("BÄR")}).inserted == 1);
    QStringList names;
    for (const Tag &tag : portfolio.document->records<Tag>()) names += tag.name;
    names.sort();
    CHECK(names == QStringList{QStringLiteral("Bar"), QStringLiteral("BÄR")});
    Keyed empty;
    CHECK(empty.importTags({QStringLiteral("Bär"), QStringLiteral("Bar")}).inserted == 2);
}

// Numbers of records are derived from it: it must not change from version to version.
TEST_CASE("the natural key of a record stays what it was")
{
    Report report;
    report.project = Id<Project>{7};
    report.number = 12;
    CHECK(naturalKey(rowOf(report)) == QStringLiteral("report\u001f7\u001f\u001f12"));
    Tag tag;
    CHECK(naturalKey(rowOf(tag)).isEmpty());
    tag.name = QStringLiteral("Über UNS");
    CHECK(naturalKey(rowOf(tag)) == QStringLiteral("tag\u001füber uns"));
}
