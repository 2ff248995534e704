// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the words in the head and the cells of a table mean.
#include "core/model/budget.h"
#include "core/model/event.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "core/model/report.h"
#include "tests/core/imported_table.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"
#include "tests/support/projects.h"

using namespace passerelle;
using namespace Qt::StringLiterals;

namespace
{

// One column of amounts, as they are stored afterwards; -1 for a line that was refused.
std::vector<qint64> amounts(const char *cells, ImportOptions options = {}, QString *dialect = nullptr)
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, u"HACK"_s);
    imported<Organisation>(portfolio, table("name\nOrg\n"));
    imported<Partner>(portfolio, table("project,organisation,number\nHACK,Org,1\n"));
    options.given.insert(u"partner"_s, u"HACK/PP1"_s);
    const Table source = table(cells);
    const ImportResult result = imported<Expenditure>(portfolio, source, options);
    if (dialect) *dialect = result.dialect;
    std::vector<qint64> found;
    for (const Expenditure &expenditure : portfolio.document->records<Expenditure>())
        found.push_back(expenditure.amount.value_or(Money{}).scaled);
    found.insert(found.end(), result.refused.size(), -1);
    return found;
}

} // namespace

TEST_CASE("headers and words count in any language, without case and accents")
{
    PortfolioFile portfolio;
    addProject(*portfolio.document, u"HACK"_s);
    ImportOptions options;
    options.label = [](const Label &label, Language language) {
        if (language == Language::De && QLatin1String(label.source) == QLatin1String("Title"))
            return u"Überschrift"_s;
        if (language == Language::Sl && QLatin1String(label.source) == QLatin1String("Held"))
            return u"Izveden"_s;
        return QString();
    };
    const Table source = table(
        "PROJECT,Uberschrift@de,Überschrift (fr),Status\nHACK,Auftakt,Ouverture,izveden\n");
    CHECK(counts(imported<Event>(portfolio, source, options)) == Counts{1, 0, 0, 0});
    const auto event = only<Event>(portfolio);
    REQUIRE(event);
    CHECK(event->title.in(Language::De) == u"Auftakt"_s);
    CHECK(event->title.in(Language::Fr) == u"Ouverture"_s);
    CHECK(event->status == EventStatus::Held);
}

TEST_CASE("a country is written as its code or its name, and what is none is refused")
{
    PortfolioFile portfolio;
    const Table organisations = table("name;country\nA;Austria\nB;Slowenien\nC;UK\nD;el\nE;Österreich\n"
                                      "F;Estonie\nG;Norge\nH;Atlantis\nI;\n");
    const ImportResult result = imported<Organisation>(portfolio, organisations);
    CHECK(counts(result) == Counts{8, 0, 0, 1});
    QStringList codes;
    for (const Organisation &organisation : portfolio.document->records<Organisation>())
        codes += organisation.country;
    CHECK(codes.join(u' ') == u"AT SI GB GR AT EE NO "_s);
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused.front().line == 9);
    CHECK(result.refused.front().reason.contains(u"two letters"));
    // Every field of a country, of whatever entity.
    imported<Region>(portfolio, table("code,country\nEL30,Greece\n"));
    CHECK(only<Region>(portfolio)->country == u"GR"_s);
    addProject(*portfolio.document, u"HACK"_s);
    imported<ProjectCountry>(portfolio, table("project,country\nHACK,Italia\n"));
    CHECK(only<ProjectCountry>(portfolio)->country == u"IT"_s);
}

TEST_CASE("a partner is named as everywhere, by an abbreviation too; what several are called is refused")
{
    PortfolioFile portfolio;
    Document &document = *portfolio.document;
    addProject(document, u"HACK"_s);
    addProject(document, u"HOP"_s);
    imported<Organisation>(portfolio, table("name\nBIOPRO GmbH\nAlpha\n"));
    imported<Partner>(portfolio,
                      table("project,number,organisation,abbreviation\nHACK,1,BIOPRO GmbH,BIOPRO\n"
                            "HACK,2,Alpha,ALP\nHOP,1,BIOPRO GmbH,BIOPRO\n"));
    REQUIRE(document.count(describe<Partner>()) == 3);
    const Table lines = table("partner,description\nALP,one\nhack/pp2,two\nBIOPRO,three\nBIOPRO GmbH,four\n"
                              "HOP/PP1,five\nNobody,six\n");
    const auto all = [&](const ImportOptions &options) {
        const ImportResult result = imported<BudgetLine>(portfolio, lines, options);
        QStringList told;
        for (const BudgetLine &line : document.records<BudgetLine>())
            told += document.pathName(describe<Partner>(), line.partner.number);
        for (const auto &refused : result.refused) told += refused.reason;
        document.undo();
        return told;
    };
    const QStringList anywhere = all({});
    REQUIRE(anywhere.size() == 6);
    CHECK(anywhere.first(3).join(u' ') == u"HACK/PP2 HACK/PP2 HOP/PP1"_s);
    for (const QString &reason : anywhere.mid(3, 2)) CHECK(reason.contains(u"HACK/PP1; HOP/PP1."));
    CHECK(anywhere.last().contains(u"HACK/PP1; BIOPRO GmbH; BIOPRO; "));
    ImportOptions inHop;
    inHop.given.insert(u"project"_s, u"hop"_s);
    const QStringList there = all(inHop);
    REQUIRE(there.size() == 6);
    CHECK(there.first(4).join(u' ') == u"HACK/PP2 HOP/PP1 HOP/PP1 HOP/PP1"_s);
    CHECK(there[4].contains(u"“ALP”"));
    CHECK(there[5].contains(u"HOP/PP1; BIOPRO GmbH; BIOPRO; "));
    inHop.given.insert(u"project"_s, u"NOPE"_s);
    CHECK(failureOf([&] { (void)imported<BudgetLine>(portfolio, lines, inHop); }).contains(u"NOPE"));
    CHECK(failureOf([&] {
              (void)imported<Partner>(portfolio, table("project,number,organisation\nHOP,4,Alpha\n"), inHop);
          }).contains(u"NOPE"));
}

TEST_CASE("a word that is no choice is refused with the words that people read")
{
    PortfolioFile portfolio;
    const ImportResult result = imported<Organisation>(portfolio,
                                                       table("name,size,type\nA,gigantic,\nB,,gigantic\n"));
    REQUIRE(result.refused.size() == 2);
    const auto labelOfFirst = [](const Field &field) { return translated(field.choices.front().label); };
    const Entity &entity = describe<Organisation>();
    const Field &size = *entity.field(u"size"), &type = *entity.field(u"type");
    const QString sizeReason = result.refused[0].reason, typeReason = result.refused[1].reason;
    CHECK(sizeReason.contains(labelOfFirst(size)));
    CHECK(sizeReason.contains(translated(size.choices.back().label) + u'.'));
    CHECK(typeReason.contains(labelOfFirst(type)));
    CHECK(typeReason.contains(translated(type.choices[9].label) + u'.'));
    for (const Choice &choice : type.choices)
        if (QLatin1String(choice.word).contains(u'_'))
            CHECK(!typeReason.contains(QLatin1String(choice.word)));
}

TEST_CASE("the decimal mark is that of the column, and what does not tell is not guessed")
{
    using Amounts = std::vector<qint64>;
    QString dialect;
    CHECK(amounts("amount;description\n1.500;a\n2.512.137,88;b\n3,5;c\n", {}, &dialect)
          == Amounts{150'000, 251'213'788, 350});
    CHECK(dialect == u"UTF-8, semicolon, decimal comma"_s);
    CHECK(amounts("amount;description\n1,500;a\n2,512,137.88;b\n") == Amounts{150'000, 251'213'788});
    CHECK(amounts("amount;description\n1.500;a\n20;b\n") == Amounts{2'000, -1});
    CHECK(amounts("amount;description;exchange\n1.500;a;0,25\n") == Amounts{150'000});
    ImportOptions comma;
    comma.decimalMark = DecimalMark::Comma;
    CHECK(amounts("amount;description\n1.500;a\n20;b\n", comma) == Amounts{150'000, 2'000});
    ImportOptions point;
    point.decimalMark = DecimalMark::Point;
    CHECK(amounts("amount;description\n1.500;a\n", point) == Amounts{-1}); // three decimals of a euro
    CHECK(amounts("amount;description\n3.8044078757E8;a\n1 234,50 €;b\n-12.5;c\nn/a;d\n")
          == Amounts{38'044'078'757, 123'450, -1'250, -1});
}

TEST_CASE("the order of day and month is that of the column, and what does not tell is not guessed")
{
    const auto dates = [](const char *cells, const ImportOptions &options = {}) {
        PortfolioFile portfolio;
        const ImportResult result = imported<Project>(portfolio, table(cells), options);
        QStringList found;
        for (const Project &project : portfolio.document->records<Project>())
            found << project.start.toString(Qt::ISODate);
        for (const auto &refused : result.refused) found << QString::number(refused.line);
        return found;
    };
    CHECK(dates("acronym,start\nA,03/04/2027\nB,31/12/2027\n")
          == QStringList{u"2027-04-03"_s, u"2027-12-31"_s});
    CHECK(dates("acronym,start\nA,03/04/2027\nB,12/31/2027\n")
          == QStringList{u"2027-03-04"_s, u"2027-12-31"_s});
    CHECK(dates("acronym,start\nA,3.4.2027\nB,2027-12-31\n")
          == QStringList{u"2027-04-03"_s, u"2027-12-31"_s});
    CHECK(dates("acronym,start\nA,03/04/2027\nB,05/05/2027\n") == QStringList{u"2027-05-05"_s, u"2"_s});
    ImportOptions american;
    american.dateOrder = DateOrder::MonthDayYear;
    CHECK(dates("acronym,start\nA,03/04/2027\n", american) == QStringList{u"2027-03-04"_s});
}
