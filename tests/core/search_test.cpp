// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records are found by words, whatever the letters, the best first.
#include "core/model/organisation.h"
#include "core/model/project.h"
#include "core/search/search.h"
#include "tests/support/catch.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/words.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <set>

using namespace passerelle;

namespace
{

Id<Project> addProject(PortfolioFile &portfolio, const QString &acronym)
{
    Project project;
    project.acronym = acronym;
    project.title.set(Language::De, QStringLiteral("Straße nach Škofja Loka"));
    portfolio.document->change(edit, acronym, [&](Editor &editor) { editor.insert(project); });
    return project.id;
}

} // namespace

TEST_CASE("search ignores accents and case, knows ß and ø, and takes the last word as a beginning")
{
    PortfolioFile portfolio;
    const auto id = addProject(portfolio, QStringLiteral("ALP"));
    for (const char *words : {"skofja", "STRASSE", "stra skof", "alp"}) {
        INFO(words);
        const auto hits = search(*portfolio.document, QString::fromUtf8(words));
        const bool expected = QByteArray(words) != "stra skof"; // only the last word may be a beginning
        REQUIRE(hits.size() == (expected ? 1 : 0));
        if (expected) CHECK(hits[0].record == id.number);
    }
    CHECK(folded(QStringLiteral("Ærøskøbing Đuro")) == QStringLiteral("aeroskobing duro"));
    CHECK(folded(QStringLiteral("№ 5, Łódź™ ŞİŞLİ")) == QStringLiteral("no 5, lodztm sisli"));
    portfolio.document->undo();
    CHECK(search(*portfolio.document, QStringLiteral("alp")).empty());
    CHECK(search(*portfolio.document, QStringLiteral("\"* OR (")).empty());
}

TEST_CASE("an edit that touches no text leaves the index as it is")
{
    PortfolioFile portfolio;
    const auto id = addProject(portfolio, QStringLiteral("ALP"));
    const auto index = [&] {
        SQLite::Statement pages(portfolio.document->database(),
                                "SELECT group_concat(\"id\" || hex(\"block\")) FROM \"search_data\"");
        pages.executeStep();
        return pages.getColumn(0).getString();
    };
    const auto change = [&](const std::function<void(Project &)> &how) {
        Project project = portfolio.document->record(Ref<Project>(id)).value();
        how(project);
        portfolio.document->change(edit, {}, [&](Editor &editor) { editor.update(project); });
    };
    const std::string before = index();
    change([](Project &p) { p.start = QDate(2027, 1, 1); });
    CHECK(index() == before);
    change([](Project &p) { p.acronym = QStringLiteral("BET"); });
    CHECK(index() != before);
    CHECK(search(*portfolio.document, QStringLiteral("alp")).empty());
    CHECK(search(*portfolio.document, QStringLiteral("bet")).size() == 1);
}

TEST_CASE("a last word of one letter is a beginning, after one word or several")
{
    PortfolioFile file;
    file.document->change(TEXT("Step", "Test"), {}, [](Editor &editor) {
        for (const char16_t *name :
             {u"Klinika Ljubljana Šiška", u"Klinika Ljubljana Bežigrad", u"Šola Bled"}) {
            Organisation organisation;
            organisation.name = QString::fromUtf16(name);
            editor.insert(organisation);
        }
    });
    const auto found = [&](const char16_t *words) {
        QStringList names;
        for (const Hit &hit : search(*file.document, QString::fromUtf16(words), 9))
            names += file.document->shownName(*hit.entity, hit.record);
        return names;
    };
    CHECK(found(u"klinika s") == QStringList{QStringLiteral("Klinika Ljubljana Šiška")});
    CHECK(found(u"klinika ljubljana Š") == found(u"klinika s"));
    CHECK(found(u"klinika x").isEmpty());
    CHECK(found(u"klinika l").size() == 2);
    CHECK(found(u"l klinika").isEmpty()); // only the last word is a beginning
    CHECK(found(u"š").size() == 2);
    CHECK(search(*file.document, QStringLiteral("klinika l"), 1).size() == 1);
}

TEST_CASE("what was folded stays as it is, whatever the letter")
{
    for (char32_t letter = 0x80; letter < 0x20000; ++letter) {
        if (QChar::isSurrogate(letter)) continue;
        const QString once = folded(QString::fromUcs4(&letter, 1));
        if (folded(once) != once) FAIL(unsigned(letter));
    }
}

TEST_CASE("a mark of the order of bytes before a text is no letter of it")
{
    PortfolioFile portfolio;
    Project project;
    project.acronym = QStringLiteral("ALP");
    project.title.set(Language::De, QStringLiteral("Straße"));
    project.title.set(Language::En, QChar(QChar::ByteOrderMark) + QStringLiteral("Road"));
    portfolio.document->change(edit, {}, [&](Editor &editor) { editor.insert(project); });
    const QString kept = QString::fromStdString(
        portfolio.document->database()
            .execAndGet("SELECT \"title\" || \"words\" FROM \"search\"")
            .getString());
    CHECK(kept.contains(u"road"));
    CHECK_FALSE(kept.contains(QChar(QChar::ByteOrderMark)));
    CHECK(search(*portfolio.document, QStringLiteral("road")).size() == 1);
}

TEST_CASE("a name of rare letters is found")
{
    PortfolioFile portfolio;
    const auto id = addProject(portfolio, QStringLiteral("𠮷野"));
    CHECK(matchExpression(QStringLiteral("𠮷野 – 😀")) == QStringLiteral("\"𠮷野\"*"));
    const auto hits = search(*portfolio.document, QStringLiteral("𠮷野"));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].record == id.number);
}

TEST_CASE(
    "a word that more records have than can be ranked finds titles first and what tells of sources last")
{
    PortfolioFile portfolio;
    constexpr int many = 1500, shown = 60;
    qint64 titled = 0;
    portfolio.document->change(edit, {}, [&](Editor &editor) {
        for (int i = 0; i < many; ++i) {
            Organisation organisation;
            organisation.name = QStringLiteral("Institute %1").arg(i);
            organisation.city = QStringLiteral("Lyon");
            editor.insert(organisation);
        }
        Organisation organisation;
        organisation.name = QStringLiteral("University of Lyon");
        titled = editor.insert(organisation).number;
    });
    const auto hits = search(*portfolio.document, QStringLiteral("lyo"), shown);
    REQUIRE(hits.size() == shown);
    CHECK(hits.front().record == titled);
    std::set<qint64> different;
    for (const Hit &hit : hits) different.insert(hit.record);
    CHECK(different.size() == shown);
}

TEST_CASE("words of which the last has one letter find titles first, then the others")
{
    PortfolioFile portfolio;
    std::vector<qint64> expected(2);
    portfolio.document->change(edit, {}, [&](Editor &editor) {
        Organisation elsewhere, titled;
        elsewhere.name = QStringLiteral("Harbour");
        elsewhere.city = QStringLiteral("Quay of Oslo");
        titled.name = QStringLiteral("Quay of Ostend");
        expected[1] = editor.insert(elsewhere).number;
        expected[0] = editor.insert(titled).number;
    });
    for (const char *words : {"quay o", "quay of o", "q"}) {
        INFO(words);
        std::vector<qint64> found;
        for (const Hit &hit : search(*portfolio.document, QLatin1String(words))) found.push_back(hit.record);
        CHECK(found == expected);
    }
    CHECK(search(*portfolio.document, QStringLiteral("quay x")).empty());
}
