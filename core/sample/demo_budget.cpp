// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Budget, co-financing, reports, expenditure and payments: everything adds up to the cent.
#include "core/budget/cofinancing.h"
#include "core/budget/flat_rates.h"
#include "core/budget/reporting.h"
#include "core/budget/rounding.h"
#include "core/model/report.h"
#include "core/sample/demo_words.h"
#include "core/sample/demo_writer.h"

#include <algorithm>

namespace passerelle
{
namespace
{

class Budget
{
public:
    Budget(DemoWriter &writer, DemoProject &project)
        : m_writer(writer)
        , m_project(project)
        , m_periods((project.duration + project.frame->periodLength - 1) / project.frame->periodLength)
    {
    }

    void add()
    {
        addSharedCosts();
        for (std::size_t place = 0; place < m_project.partners.size(); ++place) addPartner(place);
        declare(DeclaredQuantity::TotalBudget, m_total.scaled, DeclaredUnit::Eur);
        declare(DeclaredQuantity::EuContribution, m_euAmount.scaled, DeclaredUnit::Eur);
        declare(DeclaredQuantity::Duration, qint64(m_project.duration) * 100, DeclaredUnit::Months);
        declare(DeclaredQuantity::WorkPackages, qint64(m_project.workPackages.size()) * 100,
                DeclaredUnit::Count);
        // The first project declares a partner more than it has, to be found.
        const int more = m_project.index == 0 ? 1 : 0;
        declare(DeclaredQuantity::Partners, (qint64(m_project.partners.size()) + more) * 100,
                DeclaredUnit::Count);
        addProjectReports();
    }

private:
    struct Line {
        CostCategory category;
        Money total;
        Ref<WorkPackage> workPackage;
    };

    void addSharedCosts();
    void addPartner(std::size_t place);
    Line addLine(const DemoPartner &partner, CostCategory category, Quantity units, Money price,
                 int workPackage);
    std::vector<Line> addLines(const DemoPartner &partner, const FlatRates &rates);
    Money addFunds(const DemoPartner &partner, Money total);
    void addSpending(const DemoPartner &partner, const std::vector<Line> &lines);
    void addExpenditure(const DemoPartner &partner, const Line &line, Ref<Report> report, QDate from,
                        ReportState state, Money &certified);
    void addPayment(const DemoPartner &partner, QDate date, Money amount, PaymentKind kind);
    void addProjectReports();
    [[nodiscard]] ReportState stateOf(QDate to);
    [[nodiscard]] QDate periodStart(int period) const
    {
        return m_project.month((period - 1) * m_project.frame->periodLength);
    }
    [[nodiscard]] QDate periodEnd(int period) const
    {
        return std::min(m_project.month(period * m_project.frame->periodLength).addDays(-1), m_project.end);
    }
    void declare(DeclaredQuantity quantity, qint64 hundredths, DeclaredUnit unit);

    DemoWriter &m_writer;
    DemoProject &m_project;
    int m_periods;
    Money m_total;
    Money m_euAmount;
    Ref<LumpSum> m_preparation;
    Money m_preparationShare; // of each partner but the lead, who has the rest
    Money m_preparationRest;
    Ref<UnitCost> m_training;
    Money m_trainingPrice = Money::cents(48'000);
    int m_expenditures = 0;
};

FlatRates ratesOf(int number)
{
    FlatRates rates; // the same as in demo_core.cpp
    switch (number % 4) {
    case 0: rates.other = Percentage{4000}; break;
    case 1:
        rates.officeOnStaff = Percentage{1500};
        rates.travel = Percentage{1500};
        break;
    case 2: rates.officeOnStaff = Percentage{1500}; break;
    default: rates.staff = Percentage{2000}; break;
    }
    return rates;
}

void Budget::addSharedCosts()
{
    const Money cost = Money::cents(1'750'000);
    const qint64 count = qint64(m_project.partners.size());
    m_preparationShare = Money::cents(cost.scaled / count);
    m_preparationRest = Money::cents(cost.scaled - m_preparationShare.scaled * (count - 1));
    LumpSum lumpSum;
    lumpSum.project = m_project.id;
    lumpSum.name = demoWords().expenses[std::size_t(CostCategory::LumpSum)];
    lumpSum.cost = cost;
    lumpSum.phase = LumpSumPhase::Preparation;
    lumpSum.splittable = true;
    m_preparation = m_writer.add(lumpSum);

    UnitCost unitCost;
    unitCost.project = m_project.id;
    unitCost.name = demoWords().expenses[std::size_t(CostCategory::UnitCost)];
    unitCost.unit = QStringLiteral("day");
    unitCost.price = m_trainingPrice;
    unitCost.currency = QStringLiteral("EUR");
    unitCost.categories = QStringLiteral("staff external");
    m_training = m_writer.add(unitCost);
}

Budget::Line Budget::addLine(const DemoPartner &partner, CostCategory category, Quantity units, Money price,
                             int workPackage)
{
    BudgetLine line;
    line.partner = partner.id;
    line.category = category;
    line.workPackage = m_project.workPackages[std::size_t(workPackage)];
    if (category == CostCategory::External)
        line.activity = m_project.activities[std::size_t(workPackage) * 2];
    if (category == CostCategory::UnitCost) line.unitCost = m_training;
    line.description = m_writer.partly(demoWords().expenses[std::size_t(category)]);
    line.unitType = category == CostCategory::Staff ? QStringLiteral("month")
        : category == CostCategory::UnitCost        ? QStringLiteral("day")
                                                    : QStringLiteral("item");
    line.units = units;
    line.price = price;
    line.note = QStringLiteral("Planned with the partner");
    const Ref<BudgetLine> id = m_writer.add(line);

    const Money total = lineTotal(units, price);
    Money left = total;
    for (int period = 1; period <= m_periods; ++period) {
        PeriodShare share;
        share.budgetLine = id;
        share.period = period;
        share.amount = period == m_periods ? left : Money::cents(total.scaled / m_periods);
        left = left - *share.amount;
        m_writer.add(share);
    }
    return {category, total, line.workPackage};
}

std::vector<Budget::Line> Budget::addLines(const DemoPartner &partner, const FlatRates &rates)
{
    Dice &dice = m_writer.dice;
    std::vector<Line> lines;
    const auto line = [&](CostCategory category, Quantity units, Money price, int workPackage) {
        if (countsEntered(category, rates))
            lines.push_back(addLine(partner, category, units, price, workPackage));
    };
    const Quantity months{dice.between(12, 30) * 100 + 50};
    const Money perMonth = Money::cents(dice.between(420'000, 690'000));
    line(CostCategory::Staff, months, perMonth, 0);
    const Money perStudy = Money::cents(dice.between(900'000, 2'400'000));
    line(CostCategory::External, Quantity{rates.staff ? 300 : 100}, perStudy, 1);
    const Quantity journeys{qint64(dice.between(6, 20)) * 100};
    if (m_project.rich) line(CostCategory::Travel, journeys, Money::cents(46'550), 2);
    const Money perDevice = Money::cents(dice.between(30'000, 90'000));
    if (m_project.rich) line(CostCategory::Equipment, Quantity{1500}, perDevice, 1);
    if (partner.id == m_project.partners.front().id)
        line(CostCategory::UnitCost, Quantity{1000}, m_trainingPrice, 2);
    return lines;
}

Money Budget::addFunds(const DemoPartner &partner, Money total)
{
    Cofinancing cofinancing;
    cofinancing.partner = partner.id;
    cofinancing.fund = partner.receivesEuFunds ? m_project.frame->euFund : m_project.frame->nationalFund;
    cofinancing.rate = partner.receivesEuFunds ? Percentage{7500} : Percentage{5000};
    m_writer.add(cofinancing);

    const FundRate rate{cofinancing.fund.number, *cofinancing.rate};
    const CoFinancing funding = coFinancing(total, std::span(&rate, 1));
    const Money own = part(funding.contribution, Percentage{6000});
    const bool isPrivate = partner.organisation.helix == Helix::Industry;
    for (const bool isOwn : {true, false}) {
        ContributionSource source;
        source.partner = partner.id;
        source.own = isOwn;
        source.name = isOwn ? partner.organisation.name : QStringLiteral("Invented regional budget");
        source.status = isOwn && isPrivate ? ContributionStatus::Private : ContributionStatus::Public;
        source.amount = isOwn ? own : funding.contribution - own;
        m_writer.add(source);
    }
    return partner.receivesEuFunds ? funding.funds.front().amount : Money{};
}

ReportState Budget::stateOf(QDate to)
{
    const qint64 days = to.daysTo(m_writer.today);
    return days > 400 ? ReportState::Paid
        : days > 270  ? ReportState::Certified
        : days > 120  ? ReportState::InControl
        : days > 60   ? ReportState::Submitted
                      : ReportState::Draft;
}

// Foreign units per EUR, invented.
Fine rateOf(const QString &currency) { return currency == u"NOK" ? Fine{11'400'000} : Fine{950'000}; }

void Budget::addExpenditure(const DemoPartner &partner, const Line &line, Ref<Report> report, QDate from,
                            ReportState state, Money &certified)
{
    Dice &dice = m_writer.dice;
    const QString country = partner.organisation.country;
    Expenditure expenditure;
    expenditure.partner = partner.id;
    expenditure.report = report;
    expenditure.number = ++m_expenditures;
    expenditure.category = line.category;
    expenditure.workPackage = line.workPackage;
    expenditure.internalReference = QStringLiteral("R-%1").arg(m_expenditures);
    expenditure.invoiceNumber = QStringLiteral("%1-%2").arg(m_project.index + 1).arg(m_expenditures);
    expenditure.invoiceDate = from.addDays(dice.between(5, 100));
    expenditure.paidOn = expenditure.invoiceDate.addDays(dice.between(5, 25));
    expenditure.description = demoWords().expenses[std::size_t(line.category)];
    expenditure.supplier = line.category == CostCategory::Staff ? QString() : QStringLiteral("Demo Supplies");
    expenditure.currency = country == u"NO" ? QStringLiteral("NOK")
        : country == u"CH"                  ? QStringLiteral("CHF")
                                            : QStringLiteral("EUR");
    // About what was planned for the period, some less, some a little more.
    const Money planned = Money::cents(line.total.scaled / m_periods);
    const Money spent = part(planned, Percentage{dice.between(7000, 10300)});
    expenditure.amount = spent;
    expenditure.amountEur = spent;
    if (expenditure.currency != u"EUR") {
        const Fine rate = rateOf(expenditure.currency);
        expenditure.amount = Money::cents(spent.scaled * rate.scaled / 1'000'000);
        expenditure.rate = rate;
        expenditure.rateDate = QDate(expenditure.paidOn.year(), expenditure.paidOn.month(), 1);
        expenditure.amountEur = inEuro(*expenditure.amount, rate).value_or(spent);
    }
    expenditure.vat = Money{};
    expenditure.personalData = line.category == CostCategory::Staff;
    expenditure.evidence = QStringLiteral("Invoice and proof of payment");
    if (state == ReportState::Paid || state == ReportState::Certified) {
        const bool cut = dice.chance(8);
        expenditure.certified = cut ? part(*expenditure.amountEur, Percentage{9000}) : *expenditure.amountEur;
        certified += *expenditure.certified;
    } else if (state == ReportState::InControl && dice.chance(10)) {
        expenditure.parked = true;
    }
    m_writer.add(expenditure);
}

void Budget::addPayment(const DemoPartner &partner, QDate date, Money amount, PaymentKind kind)
{
    Payment payment;
    payment.partner = partner.id;
    payment.fund = partner.receivesEuFunds ? m_project.frame->euFund : m_project.frame->nationalFund;
    payment.date = date;
    payment.amount = amount;
    payment.kind = kind;
    m_writer.add(payment);
}

Report reportOf(const DemoProject &project, int number, QDate from, QDate to, ReportState state)
{
    Report report;
    report.project = project.id;
    report.number = number;
    report.from = from;
    report.to = to;
    report.due = to.addMonths(2);
    report.state = state;
    report.summary = words({"The work follows the plan; the pilots are well received.",
                            "Le travail suit le plan ; les pilotes sont bien accueillis.",
                            "El trabajo sigue el plan; los pilotos tienen buena acogida."});
    report.problems = words({"Recruiting took longer than planned."});
    report.deviation = words({"None that changes the results."});
    return report;
}

void Budget::addSpending(const DemoPartner &partner, const std::vector<Line> &lines)
{
    Money planned;
    for (const Line &line : lines) planned += Money::cents(line.total.scaled / m_periods);
    for (int period = 1; period <= m_periods && periodStart(period).addMonths(3) <= m_writer.today;
         ++period) {
        const QDate from = periodStart(period);
        const QDate to = periodEnd(period);
        const ReportState state = stateOf(to);
        Report report = reportOf(m_project, period, from, to, state);
        report.partner = partner.id;
        if (period < m_periods) report.nextForecast = planned;
        const Ref<Report> id = m_writer.add(report);
        Money certified;
        for (const Line &line : lines) {
            addExpenditure(partner, line, id, from, state, certified);
            if (!m_project.rich) break;
        }
        const Percentage rate = partner.receivesEuFunds ? Percentage{7500} : Percentage{5000};
        if (state == ReportState::Paid)
            addPayment(partner, to.addMonths(10), part(certified, rate), PaymentKind::Interim);
    }
}

void Budget::addPartner(std::size_t place)
{
    const DemoPartner &partner = m_project.partners[place];
    const FlatRates rates = ratesOf(int(place) + 1);
    LumpSumShare share;
    share.lumpSum = m_preparation;
    share.partner = partner.id;
    share.amount = place == 0 ? m_preparationRest : m_preparationShare;
    m_writer.add(share);

    const std::vector<Line> lines = addLines(partner, rates);
    Costs entered;
    for (const Line &line : lines) entered[line.category] += line.total;
    entered[CostCategory::LumpSum] += *share.amount;
    const Money total = withFlatRates(entered, rates).total();
    const Money euAmount = addFunds(partner, total);
    m_total += total;
    m_euAmount += euAmount;
    if (m_project.start <= m_writer.today && partner.receivesEuFunds)
        addPayment(partner,
                   m_project.start.addDays(60) <= m_writer.today ? m_project.start.addDays(60)
                                                                 : m_writer.today,
                   part(euAmount, Percentage{1000}), PaymentKind::Advance);
    addSpending(partner, lines);
}

void Budget::addProjectReports()
{
    for (int period = 1; period <= m_periods && periodEnd(period) <= m_writer.today; ++period)
        m_writer.add(
            reportOf(m_project, period, periodStart(period), periodEnd(period), stateOf(periodEnd(period))));
}

void Budget::declare(DeclaredQuantity quantity, qint64 hundredths, DeclaredUnit unit)
{
    Declaration declaration;
    declaration.project = m_project.id;
    declaration.quantity = quantity;
    declaration.value = Quantity{hundredths};
    declaration.unit = unit;
    declaration.source = QStringLiteral("Invented application form");
    declaration.date = m_project.start.addMonths(-8);
    m_writer.add(declaration);
}

} // namespace

void addBudget(DemoWriter &writer, DemoProject &project) { Budget(writer, project).add(); }

} // namespace passerelle
