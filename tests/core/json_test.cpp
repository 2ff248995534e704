// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "core/exchange/json_export.h"
#include "core/exchange/json_import.h"
#include "core/model/entities.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/random_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace passerelle;

namespace
{

struct TestPortfolio : PortfolioFile {
    Document &operator*() const { return *document; }
    Document *operator->() const { return document.get(); }
    void change(const std::function<void(Editor &)> &edit)
    {
        document->change(TEXT("Step", "Test"), QString(), edit);
    }
};

ImportResult import(TestPortfolio &portfolio, const QByteArray &json, const Progress &progress = {})
{
    ImportResult result;
    portfolio.change([&](Editor &editor) { result = importJson(editor, json, progress); });
    return result;
}

// A file of this format around `records`, in which ' stands for ".
QByteArray file(QByteArray records, QByteArray more = {})
{
    const QByteArray text = "{'format':'passerelle','version':1,'schema':1,'records':{" + records + "}" + more
        + "}";
    return QByteArray(text).replace('\'', '"');
}

QStringList reasons(const ImportResult &result)
{
    QStringList all;
    for (const auto &refused : result.refused) all += refused.reason;
    return all;
}

} // namespace

TEST_CASE("a record becomes JSON with decimals and numbers as strings, and without what is empty")
{
    Project project;
    project.id = Id<Project>{9223372036854775807};
    project.acronym = QStringLiteral("HACK \"IT\"");
    project.title = Text(Language::Sl, QStringLiteral("Čez most"));
    project.title.set(Language::En, QStringLiteral("Across"));
    project.start = QDate(2024, 7, 1);
    CHECK(QJsonDocument(jsonOf(rowOf(project))).toJson(QJsonDocument::Compact).toStdString()
          == R"({"acronym":"HACK \"IT\"","id":"9223372036854775807","kind":"project","start":"2024-07-01",)"
             R"("title":{"en":"Across","original":"sl","sl":"Čez most"}})");

    Partner partner;
    partner.number = 3;
    partner.active = false;
    partner.staffRate = Percentage::basisPoints(2000);
    partner.declaredEuContribution = Money::cents(-5);
    const QJsonObject json = jsonOf(rowOf(partner));
    CHECK(json.value(u"number").isDouble());
    CHECK(json.value(u"active") == QJsonValue(false));
    CHECK(json.value(u"staff_rate").toString() == QStringLiteral("20.00"));
    CHECK(json.value(u"declared_eu_contribution").toString() == QStringLiteral("-0.05"));

    Row note(*entityNamed(QStringLiteral("note")));
    note.set("record_entity", QStringLiteral("project"));
    note.set("record_id", qint64(12));
    CHECK(jsonOf(note).value(u"record").toObject()
          == QJsonObject{{QStringLiteral("entity"), QStringLiteral("project")},
                         {QStringLiteral("id"), QStringLiteral("12")}});
}

TEST_CASE("random portfolios come back from JSON byte for byte, and importing again changes nothing")
{
    const quint64 seed = GENERATE(1, 2, 3, 4);
    TestPortfolio from, to;
    fillRandom(*from, seed, 6);
    const QByteArray json = portfolioJson(*from);
    CHECK(portfolioJson(*from) == json);

    const ImportResult first = import(to, json);
    CHECK(reasons(first).join(u'\n') == QString());
    CHECK(first.ignored.isEmpty());
    CHECK(portfolioJson(*to) == json);
    for (const Entity *entity : entities()) {
        INFO(entity->name);
        CHECK(to->count(*entity) > 0);
        CHECK(to->rows(*entity) == from->rows(*entity));
    }

    const auto steps = to->steps().size();
    const ImportResult second = import(to, json);
    CHECK(second.inserted == 0);
    CHECK(second.updated == 0);
    CHECK(second.unchanged == first.inserted);
    CHECK(to->steps().size() == steps);
}

TEST_CASE("an import updates records of the same number, keeps the others, and is undone as one step")
{
    TestPortfolio document;
    import(document,
           file("'project':[{'id':'7','kind':'project','acronym':'OLD','web':'https://a.example'},"
                "{'id':'8','kind':'partnership','acronym':'KEPT'}]"));
    const ImportResult result = import(
        document, file("'project':[{'id':'7','acronym':'NEW'},{'id':'9','acronym':'ADDED'}]"));
    CHECK(result.updated == 1);
    CHECK(result.inserted == 1);
    CHECK(document->record(Ref<Project>(7))->acronym == QStringLiteral("NEW"));
    CHECK(document->record(Ref<Project>(7))->web == QString());
    CHECK(document->record(Ref<Project>(8))->acronym == QStringLiteral("KEPT"));
    document->undo();
    CHECK(document->record(Ref<Project>(7))->acronym == QStringLiteral("OLD"));
    CHECK_FALSE(document->record(Ref<Project>(9)));
}

TEST_CASE("a region that the portfolio has under another number is taken for the same one")
{
    TestPortfolio document;
    import(document, file("'region':[{'id':'5','code':'DE11','name':'Stuttgart'}]"));
    const QByteArray other = file(
        "'region':[{'id':'50','code':'DE11','name':'Region Stuttgart'}],"
        "'ris3_priority':[{'id':'51','region':'50','title':{'original':'de','de':'x'}}]");
    const ImportResult result = import(document, other);
    CHECK(reasons(result).isEmpty());
    CHECK(result.updated == 1);
    CHECK(result.inserted == 1);
    CHECK(document->count(describe<Region>()) == 1);
    CHECK(document->record(Ref<Region>(5))->name == QStringLiteral("Region Stuttgart"));
    CHECK(document->record(Ref<Ris3Priority>(51))->region == Ref<Region>(5));
    CHECK(import(document, other).unchanged == 2);

    // The same key twice in one file: the second one is refused, what points at it points at the first.
    const ImportResult twice = import(document,
                                      file("'region':[{'id':'60','code':'SI04'},{'id':'61','code':'SI04'}],"
                                           "'ris3_priority':[{'id':'62','region':'61'}]"));
    CHECK(twice.inserted == 2);
    CHECK(twice.refused.size() == 1);
    CHECK(document->record(Ref<Ris3Priority>(62))->region == Ref<Region>(60));
}

TEST_CASE("what does not fit is refused with a reason, and the rest is imported")
{
    const auto refused = [](const QByteArray &records) {
        TestPortfolio document;
        const ImportResult result = import(document,
                                           file("'project':[{'id':'1','acronym':'GOOD'}]," + records));
        CHECK(document->record(Ref<Project>(1)).has_value());
        CHECK(result.inserted == 1);
        for (const QString &reason : reasons(result)) CHECK(reason.endsWith(u'.'));
        return int(result.refused.size());
    };
    CHECK(refused("'region':[5,null,'x',[],{}]") == 5);
    CHECK(refused("'region':7") == 1);
    CHECK(refused("'region':[{'id':'2'}]") == 1); // no code, no identity
    CHECK(refused("'region':[{'code':'DE1'}]") == 1);
    CHECK(refused("'region':[{'id':'0','code':'DE1'},{'id':'-4','code':'DE2'},{'id':'9223372036854775808','"
                  "code':'DE3'},"
                  "{'id':1.5,'code':'DE4'},{'id':1e300,'code':'DE5'},{'id':true,'code':'DE6'}]")
          == 6);
    CHECK(refused("'region':[{'id':'2','code':7},{'id':'3','code':true},{'id':'4','code':{}},{'id':'5','code'"
                  ":['x']}]")
          == 4);
    CHECK(refused("'region':[{'id':'2','code':'DE1','level':'two'},{'id':'3','code':'DE2','level':1.5},"
                  "{'id':'4','code':'DE3','cohesion':'rich'},{'id':'5','code':'DE4','note':'text'},"
                  "{'id':'6','code':'DE5','note':{'original':'xx','de':'x'}}]")
          == 5);
    CHECK(refused("'region':[{'id':'2','code':'a\\u0000b'},{'id':'3','code':'a\\ud800b'}]") == 2);
    CHECK(refused("'partner':[{'id':'2','project':'1','organisation':'3'}]") == 1);
    CHECK(refused("'partner':[{'id':'2','project':'1','organisation':'1'}]")
          == 1); // a project is no organisation
    CHECK(refused("'work_package':[{'id':'5','project':'4'}],'activity':[{'id':'6','work_package':'5'}],"
                  "'deliverable':[{'id':'7','activity':'6'}]")
          == 3);
    // What points forwards at a record that is refused later.
    CHECK(refused("'portfolio':[{'id':'5','owner_organisation':'6'}],"
                  "'organisation':[{'id':'6','name':'x','region':'7'}]")
          == 2);
    CHECK(refused("'note':[{'id':'2','record':{'entity':'project','id':'9'}},{'id':'3','record':{'entity':'"
                  "ship','id':'9'}},"
                  "{'id':'4','record':{'entity':'project'}},{'id':'5','record':{'id':'1'}},{'id':'6','record'"
                  ":'1'}]")
          == 5);
}

TEST_CASE("the same number twice in a file is taken once")
{
    TestPortfolio document;
    const ImportResult result = import(
        document, file("'project':[{'id':'1','acronym':'FIRST'},{'id':'1','acronym':'SECOND'}]"));
    CHECK(result.inserted == 1);
    CHECK(result.refused.size() == 1);
    CHECK(document->record(Ref<Project>(1))->acronym == QStringLiteral("FIRST"));

    // By records of two entities, or by one that the portfolio has.
    CHECK(import(document, file("'region':[{'id':'2','code':'DE1'}],'project':[{'id':'2','acronym':'A'}]"))
              .refused.size()
          == 1);
    CHECK(import(document, file("'region':[{'id':'1','code':'DE2'}]")).refused.size() == 1);
    CHECK(document->count(describe<Project>()) == 1);
    CHECK(document->count(describe<Region>()) == 1);
}

TEST_CASE("keys and entities of a newer version are listed and do no harm")
{
    TestPortfolio document;
    const ImportResult result = import(
        document,
        file("'project':[{'id':'1','acronym':'A','colour':'red','title':{'original':'en','en':'x','zz':'y'}},"
             "{'id':'2','acronym':'B','colour':'blue'}],'spaceship':[{'id':'3'}]",
             ",'signature':'abc'"));
    CHECK(result.inserted == 2);
    CHECK(result.refused.empty());
    QStringList ignored = result.ignored;
    ignored.sort();
    CHECK(ignored.join(u' ') == QStringLiteral("project.colour project.title@zz signature spaceship"));
}

TEST_CASE("contents travel with the documents that name them, and damaged ones are refused")
{
    TestPortfolio from, to;
    const QByteArray content("\0\1PDF\xff", 6);
    from.change([&](Editor &editor) {
        Row row(*entityNamed(QStringLiteral("document")));
        row.set("title", QStringLiteral("Annex"));
        row.set("content_hash", editor.keep(content));
        editor.keep("of no document");
        editor.insert(row);
    });
    QByteArray json = portfolioJson(*from);
    CHECK_FALSE(json.contains(QByteArray("of no document").toBase64()));
    CHECK(import(to, json).refused.empty());
    CHECK(portfolioJson(*to) == json);
    const QString hash = to->rows(*entityNamed(QStringLiteral("document")))[0].text("content_hash");
    CHECK(to->content(hash) == content);

    TestPortfolio damaged;
    CHECK(import(damaged, json.replace(content.toBase64(), QByteArray("AAEC"))).refused.size() == 1);
    CHECK_FALSE(damaged->content(hash));
    CHECK(import(damaged, file({}, ",'contents':{'00':'AAEC','01':'not base64!','02':7}")).refused.size()
          == 3);
}

TEST_CASE("what is no export of a portfolio is a failure and changes nothing")
{
    TestPortfolio document;
    const QByteArray deep = QByteArray(100000, '[') + QByteArray(100000, ']');
    for (const QByteArray &text :
         {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{}"),
          QByteArray("{\"format\":\"passerelle\"}"), QByteArray("{\"format\":\"passerelle\",\"records\":[]}"),
          QByteArray("{\"format\":7,\"records\":{}}"), QByteArray("\xff\xfe\0\0", 4), deep,
          file("'project':") + deep})
        CHECK_THROWS_AS(import(document, text), Failure);
    CHECK(document->steps().empty());
}

TEST_CASE("a file with the same key twice is a failure that names it, because one of the two would be lost")
{
    TestPortfolio document;
    const auto doubled = [&](const QByteArray &json, const char *key, int line = 1) {
        const QString sentence = QStringLiteral("Line %1 of the file gives the key “%2” a second time")
                                     .arg(QString::number(line), QLatin1String(key));
        return failureOf([&] { import(document, json); }).startsWith(sentence);
    };
    CHECK(doubled(file("'tag':[{'id':'1','name':'one'}],'tag':[{'id':'2','name':'two'}]"), "tag"));
    CHECK(doubled(file("'tag':[{'id':'1','name':'one','name':'two'}]"), "name"));
    CHECK(doubled(file("'project':[{'id':'1','acronym':'A','title':{'en':'x','en':'y'}}]"), "en"));
    CHECK(doubled(file({}, ",'contents':{},'contents':{}"), "contents"));
    CHECK(doubled(file("'tag':[{'id':'1','name':'one','n\\u0061me':'two'}]"), "name"));
    CHECK(
        doubled(file("'tag':[{'id':'1','name':':{,'},\n{'id':'2',\n'name':'a\\\\','name':'b'}]"), "name", 3));
    CHECK(document->steps().empty());
    // In a text they are no keys.
    CHECK(import(document, file("'tag':[{'id':'1','name':'a:b, \\'c\\':{d:e}'}]")).inserted == 1);
}

TEST_CASE("contents that are no object are refused by name")
{
    TestPortfolio document;
    CHECK(reasons(import(document, file({}, ",'contents':[]"))).size() == 1);
}

TEST_CASE("what points at a refused record is refused in turn, however long the chain and in any order")
{
    constexpr int length = 20000;
    QStringList notes; // each about the next one; the last one about nothing
    for (int i = 1; i <= length; ++i)
        notes += QStringLiteral("{'id':'%1','record':{'entity':'note','id':'%2'}}").arg(i).arg(i + 1);
    TestPortfolio document;
    const ImportResult result = import(
        document, file("'note':[" + notes.join(u',').toUtf8() + "],'tag':[{'id':'99999','name':'alone'}]"));
    CHECK(result.refused.size() == std::size_t(length));
    CHECK(result.inserted == 1);
}

TEST_CASE("one entity is exported alone, documents with their contents")
{
    TestPortfolio from, to;
    fillRandom(*from, 3, 2);
    const Entity &documents = *entityNamed(QStringLiteral("document"));
    from.change([&](Editor &editor) {
        Row row(documents);
        row.set("title", QStringLiteral("Annex"));
        row.set("content_hash", editor.keep("the annex"));
        editor.insert(row);
    });
    const QByteArray tags = portfolioJson(*from, entityNamed(QStringLiteral("tag")));
    CHECK_FALSE(tags.contains(QByteArray("the annex").toBase64()));
    CHECK(QJsonDocument::fromJson(tags).object().value(u"records").toObject().keys()
          == QStringList{QStringLiteral("tag")});
    import(to, portfolioJson(*from, &documents));
    CHECK(to->content(from->rows(documents).back().text("content_hash")).has_value());
}

TEST_CASE("a file that was cut off or damaged anywhere never crashes the import")
{
    TestPortfolio from;
    fillRandom(*from, 11, 1);
    const QByteArray json = portfolioJson(*from);
    std::mt19937_64 random(5);
    TestPortfolio to;
    int failures = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray damaged = json;
        if (i % 3 == 0)
            damaged.truncate(qsizetype(random() % quint64(json.size())));
        else
            for (int k = 0; k < 1 + i % 4; ++k)
                damaged[qsizetype(random() % quint64(json.size()))] = "\"{}[],:019-tx\\"[random() % 13];
        try {
            to->change(TEXT("Step", "Test"), QString(), [&](Editor &editor) {
                importJson(editor, damaged);
                throw Failure(QString()); // so that the next one finds the portfolio empty
            });
        } catch (const Failure &) {
            ++failures;
        }
    }
    CHECK(failures == 150);
    for (const Entity *entity : entities()) CHECK(to->count(*entity) == 0);
}

TEST_CASE("an import of JSON that is stopped changes nothing")
{
    TestPortfolio from, to;
    fillRandom(*from, 3, 8);
    const QByteArray json = portfolioJson(*from);
    const auto stop = [](qint64 done, qint64) { return done < 200; };
    CHECK_THROWS_AS(import(to, json, stop), Failure);
    CHECK(to->steps().empty());
    CHECK(to->count(describe<Project>()) == 0);
}

TEST_CASE("whole numbers keep all their digits")
{
    TestPortfolio from, to;
    from.change([&](Editor &editor) {
        Row row(*entityNamed(QStringLiteral("document")));
        row.set("title", QStringLiteral("Large"));
        row.set("size", qint64(9007199254740993)); // more than a double holds
        editor.insert(row);
    });
    CHECK(portfolioJson(*from).contains("\"9007199254740993\"")); // as a number others would round it
    import(to, portfolioJson(*from));
    CHECK(to->rows(*entityNamed(QStringLiteral("document")))[0].number("size") == 9007199254740993);
}
