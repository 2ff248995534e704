// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tables of figures say of a small portfolio, and what they read for it.
#include "core/base/failure.h"
#include "core/check/check.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/table_import.h"
#include "core/figures/budget_figures.h"
#include "core/figures/impact.h"
#include "core/model/budget.h"
#include "core/model/organisation.h"
#include "core/model/pilot.h"
#include "core/model/plan.h"
#include "core/model/programme.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "core/model/report.h"
#include "core/model/transfer.h"
#include "tests/support/catch.h"
#include "tests/support/portfolio_file.h"

#include <sqlite3.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <set>

using namespace passerelle;

namespace
{

struct Small {
    PortfolioFile file;
    Document &document = *file.document;
    Project project;
    Organisation organisation;

    Small()
    {
        project = another(QStringLiteral("ALP"));
        organisation.name = QStringLiteral("Univerza");
        organisation.country = QStringLiteral("SI");
        organisation = add(organisation);
    }
    template <class T> T add(T record)
    {
        document.change(TEXT("Test", "Add %1"), {}, [&](Editor &editor) { editor.insert(record); });
        return record;
    }
    Project another(const QString &acronym)
    {
        Project record;
        record.acronym = acronym;
        return add(record);
    }
    Partner partner(Id<Project> of, int number, std::optional<Money> eu = {})
    {
        Partner record;
        record.project = of;
        record.organisation = organisation.id;
        record.number = number;
        record.abbreviation = QStringLiteral("P%1").arg(number);
        record.declaredEuContribution = eu;
        return add(record);
    }
    void line(const Partner &of, qint64 cents)
    {
        BudgetLine record;
        record.partner = of.id;
        record.category = CostCategory::External;
        record.units = Quantity{100};
        record.price = Money::cents(cents);
        add(record);
    }
    Declaration declare(DeclaredQuantity quantity, qint64 hundredths, QDate date = {}, Ref<Partner> of = {},
                        DeclaredUnit unit = DeclaredUnit::Eur)
    {
        Declaration record;
        record.project = project.id;
        record.partner = of;
        record.quantity = quantity;
        record.value = Quantity{hundredths};
        record.unit = unit;
        record.date = date;
        return add(record);
    }
    Region region(const char16_t *code)
    {
        Region record;
        record.code = QString::fromUtf16(code);
        return add(record);
    }
    void transfer(const Region &from, Ref<Region> to)
    {
        Transfer record;
        record.project = project.id;
        record.title = Text(Language::En, QStringLiteral("T"));
        record.fromRegion = from.id;
        record.toRegion = to;
        add(record);
    }
};

// The statements that a portfolio answers while this lives.
class Statements
{
public:
    explicit Statements(Document &document)
        : m_database(document.database().getHandle())
    {
        sqlite3_trace_v2(m_database, SQLITE_TRACE_STMT, note, &m_all);
    }
    ~Statements() { sqlite3_trace_v2(m_database, 0, nullptr, nullptr); }
    Statements(const Statements &) = delete;
    Statements &operator=(const Statements &) = delete;
    [[nodiscard]] qsizetype reading(const char *table) const
    {
        return m_all.filter(QStringLiteral("FROM \"%1\" AS t").arg(QLatin1String(table))).size();
    }

private:
    static int note(unsigned, void *all, void *statement, void *)
    {
        const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
        static_cast<QStringList *>(all)->append(QString::fromUtf8(sql));
        return 0;
    }
    sqlite3 *m_database;
    QStringList m_all;
};

const Value &cell(const Figures &figures, std::size_t line, const char *key)
{
    return figures.lines.at(line).cells.at(figures.column(key));
}
const Value &total(const Figures &figures, const char *key) { return figures.totals.at(figures.column(key)); }
Value number(qint64 value) { return value; }

} // namespace

TEST_CASE("figures of one source read the budget once, and expenditure only where it is shown")
{
    Small p;
    const Partner partner = p.partner(p.project.id, 1);
    p.line(partner, 1000'00);
    Expenditure expenditure;
    expenditure.partner = partner.id;
    expenditure.category = CostCategory::External;
    expenditure.amountEur = Money::cents(400'00);
    p.add(expenditure);

    const FiguresSource source(p.document, 0);
    const Statements statements(p.document);
    (void)budgetFigures(source, BudgetBy::Partner);
    (void)budgetFigures(source, BudgetBy::Category);
    (void)declaredFigures(source);
    const Figures impact = impactFigures(source, ImpactBy::Country, 2, Expenditures::LeftOut);
    CHECK(isEmpty(total(impact, "expenditure")));
    CHECK(statements.reading("budget_line") == 1);
    CHECK(statements.reading("fund") == 1);
    CHECK(statements.reading("expenditure") == 0);
    CHECK((total(budgetFigures(source, BudgetBy::Category, true), "reported") == number(400'00)));
    CHECK((total(impactFigures(source, ImpactBy::Country), "expenditure") == number(400'00)));
    CHECK(statements.reading("expenditure") == 1);
    CHECK(statements.reading("budget_line") == 1);
}

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

TEST_CASE("the declared total of a project is the latest one in EUR, of one day the greatest, never a sum")
{
    Small p;
    const Partner partner = p.partner(p.project.id, 1);
    const auto declared = [&] {
        const auto totals = declaredTotals(p.document, 0);
        return totals.empty() ? Money{} : totals.at(p.project.id.number);
    };
    using enum DeclaredQuantity;
    p.declare(TotalBudget, 900, {}, partner.id);
    p.declare(TotalBudget, 900, {}, {}, DeclaredUnit::Count);
    p.declare(EuContribution, 900);
    CHECK(declaredTotals(p.document, 0).empty());
    p.declare(TotalBudget, 100);
    p.declare(TotalBudget, 300);
    p.declare(TotalBudget, 200);
    CHECK(declared() == Money::cents(300));
    p.declare(TotalBudget, 250, QDate(2024, 1, 1));
    CHECK(declared() == Money::cents(250));
    p.declare(TotalBudget, 150, QDate(2025, 1, 1));
    CHECK(declared() == Money::cents(150));
    CHECK(declaredTotals(p.document, p.another(QStringLiteral("NEXT")).id.number).empty());
}

TEST_CASE("the contribution of partners has a total only where both of its parts are known of each")
{
    Small p;
    p.declare(DeclaredQuantity::PartnerBudget, 1000'00, {},
              p.partner(p.project.id, 1, Money::cents(750'00)).id);
    Figures figures = budgetFigures({p.document, 0}, BudgetBy::Partner);
    CHECK((total(figures, "partner_contribution") == number(250'00)));
    CHECK((total(figures, "eu_share") == number(75'00)));
    const auto hint = QStringLiteral("have no total");
    CHECK(figures.notes.filter(hint).isEmpty());

    p.declare(DeclaredQuantity::PartnerBudget, 400'00, {}, p.partner(p.project.id, 2).id);
    p.partner(p.project.id, 3, Money::cents(100'00));
    p.partner(p.project.id, 4); // nothing is known: nothing to add
    figures = budgetFigures({p.document, 0}, BudgetBy::Partner);
    CHECK((total(figures, "total") == number(1400'00)));
    CHECK((total(figures, "eu_contribution") == number(850'00)));
    CHECK(isEmpty(total(figures, "partner_contribution")));
    CHECK(isEmpty(total(figures, "eu_share")));
    CHECK((cell(figures, 0, "partner_contribution") == number(250'00)));
    CHECK(figures.notes.filter(hint).size() == 1);
}

TEST_CASE(
    "work packages of several projects are told by their project, funds of several programmes by theirs")
{
    Small p;
    Project other = p.another(QStringLiteral("BET"));
    const std::vector<Partner> partners{p.partner(p.project.id, 1), p.partner(other.id, 1)};
    const Ref<Project> projects[] = {p.project.id, other.id};
    for (const std::size_t i : {0, 1}) {
        WorkPackage workPackage;
        workPackage.project = projects[i];
        workPackage.number = 1;
        Programme programme;
        programme.code = QStringLiteral("P%1").arg(i);
        Fund fund, national;
        fund.programme = national.programme = p.add(programme).id;
        fund.abbreviation = QStringLiteral("ERDF");
        national.abbreviation = QStringLiteral("National");
        national.type = FundType::National;
        fund.countsAsEu = true;
        BudgetLine line;
        line.partner = partners[i].id;
        line.workPackage = p.add(workPackage).id;
        line.category = CostCategory::External;
        line.units = Quantity{100};
        line.price = Money::cents(100'00);
        p.add(line);
        Cofinancing rate;
        rate.partner = partners[i].id;
        rate.fund = p.add(fund).id;
        rate.rate = Percentage::basisPoints(75'00);
        p.add(rate);
        rate.fund = p.add(national).id;
        rate.rate = Percentage::basisPoints(15'00);
        p.add(rate);
    }
    const Figures packages = budgetFigures({p.document, 0}, BudgetBy::WorkPackage);
    REQUIRE(packages.lines.size() == 2);
    for (const std::size_t i : {0, 1}) {
        CHECK((cell(packages, i, "project") == Value(i ? QStringLiteral("BET") : QStringLiteral("ALP"))));
        CHECK((cell(packages, i, "total") == number(100'00)));
        CHECK((cell(packages, i, "share") == number(50'00)));
    }
    CHECK((total(packages, "total") == number(200'00)));
    const Figures funds = budgetFigures({p.document, 0}, BudgetBy::Fund);
    REQUIRE(funds.lines.size() == 5);
    for (const std::size_t i : {0, 1, 2, 3}) {
        CHECK((cell(funds, i, "programme") == Value(QStringLiteral("P%1").arg(i / 2))));
        const bool eu = cell(funds, i, "fund") == Value(QStringLiteral("ERDF"));
        CHECK((cell(funds, i, "total") == number(eu ? 75'00 : 15'00)));
    }
    CHECK((cell(funds, 4, "total") == number(20'00)));
    CHECK((total(funds, "total") == number(200'00)));
    CHECK((total(funds, "share") == number(100'00)));

    // What no fund pays is not what the EU does not pay, and is not called so.
    const Figures byPartner = budgetFigures({p.document, 0}, BudgetBy::Partner);
    CHECK((total(byPartner, "partner_contribution") == number(50'00)));
    CHECK((cell(funds, 4, "fund")
           != Value(byPartner.columns[byPartner.column("partner_contribution")].title())));
    CHECK(byPartner.notes.filter(QStringLiteral("other funds pay")).size() == 1);

    const FiguresSource one(p.document, p.project.id.number);
    CHECK(budgetFigures(one, BudgetBy::WorkPackage).columns.front().key == "work_package");
    CHECK(budgetFigures(one, BudgetBy::Fund).columns.front().key == "fund");
    CHECK((total(budgetFigures(one, BudgetBy::Fund), "total") == number(100'00)));
}

TEST_CASE("how much is spent of a budget of nothing is not said")
{
    Small p;
    p.line(p.partner(p.project.id, 1), 200'00);
    const Figures figures = budgetFigures({p.document, 0}, BudgetBy::Category, true);
    const auto external = std::size_t(CostCategory::External), travel = std::size_t(CostCategory::Travel);
    CHECK((cell(figures, external, "spent") == number(0)));
    CHECK((cell(figures, travel, "reported") == number(0)));
    CHECK(isEmpty(cell(figures, travel, "spent")));
    CHECK((total(figures, "spent") == number(0)));
    CHECK(isEmpty(total(
        budgetFigures({p.document, p.another(QStringLiteral("NEW")).id.number}, BudgetBy::Category, true),
        "spent")));
}

TEST_CASE("partners of several projects are listed with their project")
{
    Small p;
    p.partner(p.project.id, 1);
    CHECK(budgetFigures({p.document, 0}, BudgetBy::Partner).columns.front().key == "number");
    const Project next = p.another(QStringLiteral("NEXT"));
    p.partner(next.id, 1);
    const Figures figures = budgetFigures({p.document, 0}, BudgetBy::Partner);
    CHECK(figures.naming == 3);
    CHECK((cell(figures, 0, "project") == Value(QStringLiteral("ALP"))));
    CHECK((cell(figures, 1, "project") == Value(QStringLiteral("NEXT"))));
    CHECK(figures.totals.size() == figures.columns.size());
    CHECK(budgetFigures({p.document, next.id.number}, BudgetBy::Partner).columns.front().key == "number");
}

TEST_CASE("columns in which there is nothing are left out and named, those that say something stay")
{
    Small p;
    const Partner first = p.partner(p.project.id, 1, Money::cents(100'00));
    p.line(first, 200'00);
    Figures figures = budgetFigures({p.document, p.project.id.number}, BudgetBy::Partner);
    const std::size_t before = figures.columns.size(), naming = figures.naming;
    figures.dropEmptyColumns();
    CHECK(figures.columns.size() < before);
    CHECK(figures.naming == naming);
    CHECK(figures.column("staff") == figures.columns.size());
    CHECK(figures.notes.last().contains(QStringLiteral("Staff costs")));
    CHECK((cell(figures, 0, "total") == number(200'00)));
    CHECK((total(figures, "total") == number(200'00)));
    for (const Figures::Line &line : figures.lines) CHECK(line.cells.size() == figures.columns.size());
    CHECK(figures.hasNumbers());

    Figures numbered = figures;
    for (Figures::Line &line : numbered.lines) line.cells[0] = QString();
    numbered.totals[0] = {};
    numbered.dropEmptyColumns();
    CHECK(numbered.naming == naming - 1);

    Figures nothing = budgetFigures({p.document, p.another(QStringLiteral("NEW")).id.number},
                                    BudgetBy::Partner);
    nothing.dropEmptyColumns();
    CHECK(nothing.columns.size() == 1);
}

TEST_CASE("amounts too large to be added up are listed")
{
    Small p;
    constexpr qint64 huge = 9'000'000'000'000'000'000;
    const Declaration declaration = p.declare(DeclaredQuantity::TotalBudget, huge);
    const Partner partner = p.partner(p.project.id, 1, Money::cents(huge));
    p.declare(DeclaredQuantity::EuContribution, 1'000'000'000'000'00); // one trillion is none of them
    std::set<qint64> found;
    for (const Problem &problem : problemsAcross(p.document, 0))
        if (problem.text.contains(QStringLiteral("too large to be added"))) found.insert(problem.record);
    CHECK(found == std::set<qint64>{declaration.id.number, partner.id.number});
}

TEST_CASE("what is said of a column counts in the tables that have it")
{
    const PortfolioFile portfolio;
    const Table projects = readCsv("Kürzel,name\nALP,left out\n").table;
    const Table organisations = readCsv("name,country\nUniverza,SI\n").table;
    const auto imported = [&](const ImportOptions &options, const QHash<QString, QString> &ofProjects) {
        portfolio.document->change(TEXT("Step", "Import %1"), {}, [&](Editor &editor) {
            importTables(
                editor,
                {{&describe<Organisation>(), &organisations}, {&describe<Project>(), &projects, ofProjects}},
                options);
        });
    };
    ImportOptions options;
    const QString acronym = QStringLiteral("acronym"), short_ = QStringLiteral("Kürzel");
    options.map = {{short_, acronym}, {QStringLiteral("country"), QString()}};
    imported(options, {});
    REQUIRE(portfolio.document->count(describe<Project>()) == 1);
    CHECK(portfolio.document->records<Organisation>().at(0).country.isEmpty());

    // What is said of one table says nothing of another with a column of the same name.
    imported({}, {{short_, acronym}, {QStringLiteral("name"), QString()}});
    CHECK(portfolio.document->records<Organisation>().at(0).country == QStringLiteral("SI"));

    options.map = {{QStringLiteral("nowhere"), acronym}};
    CHECK_THROWS_AS(imported(options, {}), Failure);
}
