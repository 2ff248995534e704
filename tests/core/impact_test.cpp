// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tables of impact say of the places of a small portfolio.
#include "core/figures/impact.h"
#include "core/model/event.h"
#include "core/model/pilot.h"
#include "core/model/programme.h"
#include "core/model/stakeholder.h"
#include "tests/core/small_portfolio.h"
#include "tests/support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <set>

using namespace passerelle;
using namespace passerelle::testing;

TEST_CASE("an amount that is known of no partner of a place is not shown as nothing")
{
    Small p;
    const Partner known = p.partner(p.project.id, 1, Money::cents(100'00));
    p.line(known, 200'00);
    p.partner(p.project.id, 2); // of the same place
    Organisation elsewhere;
    elsewhere.name = QStringLiteral("Università");
    elsewhere.country = QStringLiteral("IT");
    Partner unknown;
    unknown.project = p.project.id;
    unknown.organisation = p.add(elsewhere).id;
    p.add(unknown);
    const Figures impact = impactFigures({p.document, 0}, ImpactBy::Country);
    REQUIRE(impact.lines.size() == 2);
    CHECK((cell(impact, 0, "code") == Value(QStringLiteral("IT"))));
    for (const char *amount : {"budget", "eu_contribution"}) CHECK(isEmpty(cell(impact, 0, amount)));
    CHECK((cell(impact, 0, "expenditure") == number(0)));
    CHECK((cell(impact, 1, "budget") == number(200'00)));
    CHECK((total(impact, "budget") == number(200'00)));
    CHECK((total(impact, "eu_contribution") == number(100'00)));
}

TEST_CASE("a country or region that is written out is no country that begins like it")
{
    Small p;
    p.organisation.country.clear();
    p.document.change(TEXT("Test", "Edit %1"), {}, [&](Editor &editor) { editor.update(p.organisation); });
    int number = 0;
    const auto seatedIn = [&](const char16_t *country, Ref<Region> region = {}) {
        Organisation organisation;
        organisation.name = QString::number(++number);
        organisation.country = QString::fromUtf16(country);
        organisation.region = region;
        Partner partner;
        partner.project = p.project.id;
        partner.organisation = p.add(organisation).id;
        p.add(partner);
    };
    for (const char16_t *country : {u"Slovenia", u"Österreich", u"EL", u"Georgetown"}) seatedIn(country);
    seatedIn(u"", p.region(u"Carinthia").id);
    const auto cells = [&](ImpactBy by, const char *column) {
        const Figures impact = impactFigures({p.document, 0}, by);
        QStringList all;
        for (std::size_t i = 0; i < impact.lines.size(); ++i)
            all += std::get<QString>(cell(impact, i, column));
        all.sort();
        return all.join(u'|');
    };
    CHECK(cells(ImpactBy::Country, "place")
          == QStringLiteral("Austria|Georgetown|Greece|Not stated|Slovenia"));
    CHECK(cells(ImpactBy::Country, "code") == QStringLiteral("|AT|GR|Georgetown|SI"));
    CHECK(cells(ImpactBy::Region, "place")
          == QStringLiteral("Austria · region not stated|Carinthia|Georgetown · region not stated|Greece · "
                            "region not stated|Slovenia · region not stated"));
}

TEST_CASE("a matrix of transfers has a column and a name for each place, and totals both ways")
{
    Small p;
    const Region east = p.region(u"SI03"), west = p.region(u"SI04");
    p.transfer(east, west.id);
    p.transfer(east, west.id);
    p.transfer(east, east.id);
    p.transfer(west, {});
    const Figures matrix = transferMatrix({p.document, 0}, ImpactBy::Region);
    REQUIRE(matrix.lines.size() == 2);
    std::set<std::string> keys;
    for (const Figures::Column &column : matrix.columns) {
        CHECK(!column.title().isEmpty());
        keys.insert(column.key);
    }
    CHECK(keys == std::set<std::string>{"from", "SI03", "SI04", "not_stated", "total"});
    CHECK(matrix.columns.size() == keys.size());
    CHECK(matrix.columns[matrix.column("SI04")].title() == QStringLiteral("Zahodna Slovenija"));
    CHECK((cell(matrix, 0, "from") == Value(QStringLiteral("Vzhodna Slovenija"))));
    CHECK((cell(matrix, 0, "SI04") == number(2)));
    CHECK((cell(matrix, 0, "total") == number(3)));
    CHECK((total(matrix, "SI04") == number(2)));
    CHECK((total(matrix, "total") == number(4)));
    CHECK(matrix.notes.filter(QStringLiteral("both regions known: 3")).size() == 1);
    CHECK(impactFigures({p.document, 0}, ImpactBy::Country).notes.filter(QStringLiteral("known: 3")).size()
          == 1);
}

TEST_CASE("places that are called like a column of the matrix have one of their own")
{
    Small p;
    std::vector<Ref<Industry>> industries;
    for (const char16_t *code : {u"C1", u"from", u"total"}) {
        Industry industry;
        industry.code = QString::fromUtf16(code);
        industries.emplace_back(p.add(industry).id);
    }
    for (const Ref<Industry> to : industries) {
        Transfer transfer;
        transfer.project = p.project.id;
        transfer.title = Text(Language::En, QStringLiteral("T"));
        transfer.toIndustry = to;
        p.add(transfer);
    }
    const Figures matrix = transferMatrix({p.document, 0}, ImpactBy::Industry);
    std::set<std::string> keys;
    for (const Figures::Column &column : matrix.columns) keys.insert(column.key);
    CHECK(matrix.columns.size() == 5);
    CHECK(keys.size() == 5);
}

TEST_CASE("impact counts the events that were not called off, who came, and stakeholders by helix")
{
    Small p;
    const Region east = p.region(u"SI03"), north = p.region(u"ITH1");
    const auto event = [&](const Region &region, std::optional<EventStatus> status = {}) {
        Event record;
        record.project = p.project.id;
        record.title = Text(Language::En, QStringLiteral("E"));
        record.region = region.id;
        record.status = status;
        return p.add(record);
    };
    const auto attends = [&](const Event &of, bool present, std::optional<int> heads = {}) {
        Attendance record;
        record.event = of.id;
        record.present = present;
        record.headCount = heads;
        p.add(record);
    };
    const auto stakeholder = [&](Ref<Region> region, std::optional<Helix> helix) {
        Stakeholder record;
        record.project = p.project.id;
        record.name = Text(Language::En, QStringLiteral("S"));
        record.region = region;
        record.organisation = p.organisation.id; // in Slovenia, which counts where no region is stated
        record.helix = helix;
        p.add(record);
    };
    const Event held = event(east), calledOff = event(east, EventStatus::Cancelled);
    event(north, EventStatus::Held);
    attends(held, true);
    attends(held, true, 40);
    attends(held, false, 7);
    attends(calledOff, true, 9);
    for (const Helix helix : {Helix::Academia, Helix::Industry, Helix::Government, Helix::CivilSociety})
        for (int i = 0; i <= int(helix); ++i) stakeholder(north.id, helix);
    stakeholder({}, {});

    const Figures impact = impactFigures({p.document, 0}, ImpactBy::Country);
    REQUIRE(impact.lines.size() == 2);
    CHECK((cell(impact, 0, "code") == Value(QStringLiteral("IT"))));
    const std::pair<const char *, std::array<qint64, 3>> expected[] = {
        // Italy, Slovenia, together
        {"events", {1, 1, 2}},
        {"participants", {0, 41, 41}},
        {"stakeholders_academia", {1, 0, 1}},
        {"stakeholders_industry", {2, 0, 2}},
        {"stakeholders_government", {3, 0, 3}},
        {"stakeholders_civil_society", {4, 0, 4}},
        {"stakeholders_other", {0, 1, 1}}};
    for (const auto &[column, counts] : expected) {
        INFO(column);
        for (const std::size_t line : {0, 1}) CHECK((cell(impact, line, column) == number(counts[line])));
        CHECK((total(impact, column) == number(counts[2])));
    }
}

TEST_CASE("a pilot in several places counts in each of them, and once in the total")
{
    Small p;
    const Region east = p.region(u"SI03"), west = p.region(u"SI04"), north = p.region(u"ITH1");
    const auto pilot = [&](const std::vector<Region> &regions) {
        Pilot record;
        record.project = p.project.id;
        record.title = Text(Language::En, QStringLiteral("P"));
        record = p.add(record);
        for (const Region &region : regions) {
            PilotRegion place;
            place.pilot = record.id;
            place.region = region.id;
            p.add(place);
        }
    };
    const auto noted = [](const Figures &figures) {
        return figures.notes.filter(QStringLiteral("once in the total")).size();
    };
    pilot({east, west});
    pilot({});
    Figures figures = impactFigures({p.document, 0}, ImpactBy::Country);
    CHECK((total(figures, "pilots") == number(2)));
    CHECK(noted(figures) == 0); // both regions are in one country
    pilot({east, west, north});
    pilot({north});
    figures = impactFigures({p.document, 0}, ImpactBy::Region);
    REQUIRE(figures.lines.size() == 4);
    for (const std::size_t line : {0, 1, 2}) CHECK((cell(figures, line, "pilots") == number(2)));
    CHECK((cell(figures, 3, "pilots") == number(1)));
    CHECK((total(figures, "pilots") == number(4)));
    CHECK(noted(figures) == 1);
    for (const ImpactBy by : {ImpactBy::Country, ImpactBy::Cohesion, ImpactBy::Industry})
        CHECK((total(impactFigures({p.document, 0}, by), "pilots") == number(4)));
}

TEST_CASE("an industry that the file has lost is shown by its number")
{
    Small p;
    Industry industry;
    industry.code = QStringLiteral("C1");
    Offer offer;
    offer.project = p.project.id;
    offer.title = Text(Language::En, QStringLiteral("O"));
    offer.industry = p.add(industry).id;
    p.add(offer);
    p.document.database().exec("PRAGMA foreign_keys = OFF");
    p.document.database().exec("DELETE FROM industry");
    const Figures figures = impactFigures({p.document, 0}, ImpactBy::Industry);
    REQUIRE(figures.lines.size() == 1);
    CHECK((cell(figures, 0, "place") == Value(QString::number(offer.industry.number))));
}
