// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tables of budgets say of a small portfolio, and what they read for it.
#include "core/check/check.h"
#include "core/figures/budget_figures.h"
#include "core/figures/impact.h"
#include "core/model/plan.h"
#include "core/model/programme.h"
#include "tests/core/small_portfolio.h"
#include "tests/support/catch.h"

#include <sqlite3.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <set>

using namespace passerelle;
using namespace passerelle::testing;

namespace
{

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

TEST_CASE("a budget by period has what each period costs, and the last one what is left")
{
    Small p;
    Programme programme;
    programme.code = QStringLiteral("AS");
    programme.periodLength = 6;
    p.project.programme = p.add(programme).id;
    p.project.start = QDate(2026, 1, 1);
    p.project.end = QDate(2027, 6, 30);
    p.document.change(TEXT("Test", "Edit %1"), {}, [&](Editor &editor) { editor.update(p.project); });
    const Partner partner = p.partner(p.project.id, 1);
    p.line(partner, 1000'00);
    const auto line = p.document.records<BudgetLine>().front().id;
    const auto share = [&](int period, qint64 cents) {
        PeriodShare record;
        record.budgetLine = line;
        record.period = period;
        record.amount = Money::cents(cents);
        p.add(record);
    };
    share(1, 300'33);
    share(2, 200'00);
    LumpSum preparation;
    preparation.project = p.project.id;
    preparation.name = Text(Language::En, QStringLiteral("Application"));
    preparation.phase = LumpSumPhase::Preparation;
    preparation = p.add(preparation);
    LumpSumShare ofPreparation;
    ofPreparation.lumpSum = preparation.id;
    ofPreparation.partner = partner.id;
    ofPreparation.amount = Money::cents(50'00);
    p.add(ofPreparation);

    const Figures figures = budgetFigures({p.document, p.project.id.number}, BudgetBy::Period);
    const std::pair<const char *, std::array<qint64, 3>> expected[] = {// external, lump sums, total
                                                                       {"Preparation", {0, 50'00, 50'00}},
                                                                       {"1", {300'33, 0, 300'33}},
                                                                       {"2", {200'00, 0, 200'00}},
                                                                       {"3", {499'67, 0, 499'67}}};
    REQUIRE(figures.lines.size() == std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        INFO(expected[i].first);
        CHECK((cell(figures, i, "period") == Value(QString::fromLatin1(expected[i].first))));
        CHECK((cell(figures, i, "external") == number(expected[i].second[0])));
        CHECK((cell(figures, i, "lump_sum") == number(expected[i].second[1])));
        CHECK((cell(figures, i, "total") == number(expected[i].second[2])));
    }
    CHECK((total(figures, "external") == number(1000'00)));
    CHECK((total(figures, "total") == number(1050'00)));
    CHECK(figures.notes.isEmpty());
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
