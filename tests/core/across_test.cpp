// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"
#include "core/figures/budget_figures.h"
#include "core/model/budget.h"
#include "core/model/event.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/pilot.h"
#include "core/model/plan.h"
#include "core/model/programme.h"
#include "core/model/project.h"
#include "core/model/report.h"
#include "tests/support/catch.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/random_rows.h"

#include <algorithm>

using namespace passerelle;

namespace
{

constexpr Label edit = TEXT("Test", "Edit %1");

QString text(const char16_t *value) { return QString::fromUtf16(value); }

// A project of one lead partner in a small file.
struct Sound {
    PortfolioFile file;
    Document &document = *file.document;
    Programme programme;
    Project project;
    Organisation organisation;
    Partner lead;

    Sound()
    {
        programme.code = QStringLiteral("ASP");
        add(programme);
        project = added(QStringLiteral("ALP"));
        organisation.name = QStringLiteral("Univerza");
        organisation.country = QStringLiteral("SI");
        organisation.type = OrganisationType::HigherEducation;
        add(organisation);
        lead = partner(1, PartnerRole::Lead);
    }
    template <class T> T &add(T &record)
    {
        document.change(edit, {}, [&](Editor &editor) { editor.insert(record); });
        return record;
    }
    template <class T> void update(const T &record)
    {
        document.change(edit, {}, [&](Editor &editor) { editor.update(record); });
    }
    Project added(const QString &acronym)
    {
        Project record;
        record.acronym = acronym;
        record.programme = programme.id;
        record.start = QDate(2024, 7, 1);
        record.end = QDate(2027, 6, 30);
        return add(record);
    }
    Partner partner(int number, PartnerRole role = PartnerRole::Partner)
    {
        Partner record;
        record.project = project.id;
        record.organisation = organisation.id;
        record.number = number;
        record.role = role;
        return add(record);
    }
    WorkPackage workPackage(int number)
    {
        WorkPackage record;
        record.project = project.id;
        record.number = number;
        return add(record);
    }
    Activity activity(const WorkPackage &in)
    {
        Activity record;
        record.workPackage = in.id;
        return add(record);
    }
    BudgetLine line(const Partner &of, CostCategory category, qint64 cents)
    {
        BudgetLine record;
        record.partner = of.id;
        record.category = category;
        record.units = Quantity{100};
        record.price = Money::cents(cents);
        return add(record);
    }
    void share(const Partner &of, FundType type, qint64 basisPoints, bool eu = false)
    {
        Fund fund;
        fund.type = type;
        fund.abbreviation = QStringLiteral("F");
        fund.countsAsEu = eu;
        add(fund);
        Cofinancing cofinancing;
        cofinancing.partner = of.id;
        cofinancing.fund = fund.id;
        cofinancing.rate = Percentage::basisPoints(basisPoints);
        add(cofinancing);
    }
    void declare(DeclaredQuantity quantity, DeclaredUnit unit, qint64 hundredths,
                 std::optional<OrganisationType> type = {}, Ref<Partner> of = {})
    {
        Declaration declaration;
        declaration.project = project.id;
        declaration.partner = of;
        declaration.quantity = quantity;
        declaration.organisationType = type;
        declaration.unit = unit;
        declaration.value = Quantity{hundredths};
        add(declaration);
    }
    // "E entity.field text", "? …", "i …"
    QStringList found(qint64 within = 0)
    {
        QStringList all;
        for (const Problem &p : problemsAcross(document, within))
            all << QStringLiteral("E?i")[int(p.severity)] + u' ' + QLatin1String(p.entity->name)
                    + (p.field ? u'.' + QString::fromLatin1(p.field->name) : QString()) + u' ' + p.text;
        return all;
    }
};

} // namespace

TEST_CASE("a sound project has no problems across its records")
{
    Sound p;
    CHECK(p.found() == QStringList{});
}

TEST_CASE("a project has exactly one active lead partner, a partnership need not")
{
    Sound p;
    p.partner(2, PartnerRole::Lead);
    CHECK(p.found() == QStringList{text(u"E project The project has several active lead partners.")});
    Partner second = p.document.records<Partner>().back();
    second.active = false;
    p.update(second);
    CHECK(p.found() == QStringList{});
    p.lead.active = false;
    p.update(p.lead);
    CHECK(p.found() == QStringList{text(u"? project The project has no active lead partner.")});
    p.project.kind = ProjectKind::Partnership;
    p.update(p.project);
    CHECK(p.found() == QStringList{});
}

TEST_CASE("numbers of partners and work packages are unique in their project only")
{
    Sound p;
    p.partner(2);
    p.partner(2);
    p.workPackage(1);
    CHECK(p.found()
          == QStringList{text(u"E partner.number Several partners of the project have the number 2."),
                         text(u"E partner.number Several partners of the project have the number 2.")});
    CHECK(p.found(p.project.id.number).size() == 2);
    p.workPackage(1);
    CHECK(p.found().filter(text(u"E work_package.number Several work packages")).size() == 2);
    p.project = p.added(QStringLiteral("NEXT"));
    p.partner(1, PartnerRole::Lead);
    p.workPackage(1);
    CHECK(p.found(p.project.id.number) == QStringList{});
    CHECK(p.found().size() == 4);
}

TEST_CASE("co-financing rates stay within all of it, and are all of it with own funds")
{
    Sound p;
    p.share(p.lead, FundType::Erdf, 7500);
    CHECK(p.found() == QStringList{});
    p.share(p.lead, FundType::Own, 2400);
    CHECK(p.found()
          == QStringList{
              text(u"E partner The co-financing rates, with the own funds, add up to 99.00%; together they "
                   u"must be 100.00%.")});
    p.share(p.lead, FundType::National, 100);
    CHECK(p.found() == QStringList{});
    p.share(p.lead, FundType::National, 1);
    CHECK(p.found()
          == QStringList{text(
              u"E partner The co-financing rates add up to 100.01%; together they can be at most 100.00%.")});
}

TEST_CASE("period shares add up to the line, cut to the cent")
{
    Sound p;
    BudgetLine line = p.line(p.lead, CostCategory::External, 333);
    line.units = Quantity{150}; // 1.5 × 3.33 = 4.995
    p.update(line);
    CHECK(p.found() == QStringList{});
    for (int period = 1; period <= 2; ++period) {
        PeriodShare share;
        share.budgetLine = line.id;
        share.period = period;
        share.amount = Money::cents(period == 1 ? 250 : 249);
        p.add(share);
    }
    CHECK(p.found() == QStringList{});
    line.price = Money::cents(334);
    p.update(line);
    CHECK(p.found()
          == QStringList{text(
              u"E budget_line The period shares add up to €4.99, the budget line to €5.01; the difference "
              u"is €0.02.")});
}

TEST_CASE("shares of a lump sum and sources of the contribution add up")
{
    Sound p;
    LumpSum lumpSum;
    lumpSum.project = p.project.id;
    lumpSum.cost = Money::cents(100'000);
    p.add(lumpSum);
    LumpSumShare share;
    share.lumpSum = lumpSum.id;
    share.partner = p.lead.id;
    share.amount = Money::cents(100'001);
    p.add(share);
    CHECK(p.found()
          == QStringList{
              text(u"E lump_sum.cost The shares of the partners add up to €1,000.01, the lump sum is "
                   u"€1,000.00; the difference is −€0.01.")});
    share.amount = Money::cents(100'000);
    p.update(share);
    p.share(p.lead, FundType::Erdf, 7500);
    p.share(p.lead, FundType::Own, 2500); // is the contribution, not a fund that lowers it
    ContributionSource source;
    source.partner = p.lead.id;
    source.amount = Money::cents(25'000);
    p.add(source);
    CHECK(p.found() == QStringList{});
    source.amount = Money::cents(24'000);
    p.update(source);
    CHECK(p.found()
          == QStringList{text(
              u"E partner The sources of the contribution add up to €240.00, the contribution is €250.00; "
              u"the difference is €10.00.")});
}

TEST_CASE("amounts too large to calculate with do not end the check")
{
    Sound p;
    BudgetLine line = p.line(p.lead, CostCategory::Staff, std::numeric_limits<qint64>::max());
    line.units = Quantity{std::numeric_limits<qint64>::max()};
    p.update(line);
    p.share(p.lead, FundType::Own, std::numeric_limits<qint64>::max());
    p.share(p.lead, FundType::Own, std::numeric_limits<qint64>::max());
    p.declare(DeclaredQuantity::TotalBudget, DeclaredUnit::Eur, std::numeric_limits<qint64>::min());
    CHECK(p.found().size() == 1);

    const Figures figures = budgetFigures(p.document, 0, BudgetBy::Partner);
    CHECK(!figures.notes.filter(QStringLiteral("too large")).isEmpty());
}

TEST_CASE("dates lie inside the project, those of activities inside their work package")
{
    Sound p;
    WorkPackage workPackage = p.workPackage(1);
    workPackage.start = QDate(2024, 7, 1);
    workPackage.end = QDate(2027, 7, 1);
    p.update(workPackage);
    CHECK(p.found()
          == QStringList{
              text(u"? work_package.end “End” (1 Jul 2027) is after the end of the project (30 Jun 2027).")});
    workPackage.end = QDate(2025, 6, 30);
    p.update(workPackage);
    Activity activity = p.activity(workPackage);
    activity.start = QDate(2024, 6, 30);
    activity.end = QDate(2025, 6, 30);
    p.update(activity);
    CHECK(p.found()
          == QStringList{
              text(u"? activity.start “Start” (30 Jun 2024) is before the start of the work package (1 Jul "
                   u"2024).")});
    activity.start = QDate(2024, 7, 1);
    p.update(activity);

    Event event;
    event.project = p.project.id;
    event.start = {QDate(2027, 6, 30), QTime(23, 0)};
    event.end = {QDate(2027, 7, 1), QTime(1, 0)};
    p.add(event);
    Pilot pilot;
    pilot.project = p.project.id;
    pilot.start = QDate(2024, 6, 1);
    p.add(pilot);
    Milestone milestone;
    milestone.project = p.project.id;
    milestone.due = QDate(2030, 1, 1);
    p.add(milestone);
    Deliverable deliverable;
    deliverable.activity = activity.id;
    deliverable.due = QDate(2030, 1, 1);
    p.add(deliverable);
    const QStringList found = p.found(p.project.id.number);
    CHECK(found.size() == 4);
    for (const auto *field : {u"event.end", u"pilot.start", u"milestone.due", u"deliverable.due"})
        CHECK(found.filter(text(field)).size() == 1);
}

TEST_CASE("dependencies in a circle are errors, the way into it is not")
{
    Sound p;
    const WorkPackage workPackage = p.workPackage(1);
    std::vector<Activity> a;
    for (int i = 0; i < 7; ++i) a.push_back(p.activity(workPackage));
    const auto depend = [&](int from, int to) {
        ActivityLink link;
        link.predecessor = a[std::size_t(from)].id;
        link.activity = a[std::size_t(to)].id;
        p.add(link);
    };
    depend(0, 1);
    depend(1, 2);
    depend(2, 3);
    depend(0, 3);
    CHECK(p.found() == QStringList{});
    depend(3, 1); // 1 → 2 → 3 → 1
    CHECK(p.found().size() == 3);
    depend(3, 4);
    depend(4, 5);
    depend(5, 4); // a second circle, one way from the first
    CHECK(p.found().size() == 5);
    depend(6, 6);
    CHECK(p.found().filter(text(u"E activity_link.predecessor The activity depends on itself.")).size() == 1);
    CHECK(p.found().size() == 6);
}

TEST_CASE("references stay in the project")
{
    Sound p;
    WorkPackage workPackage = p.workPackage(1);
    const Activity activity = p.activity(workPackage);
    p.project = p.added(QStringLiteral("NEXT"));
    const Partner foreign = p.partner(1, PartnerRole::Lead);
    workPackage.leadPartner = foreign.id;
    p.update(workPackage);
    ActivityPartner link;
    link.activity = activity.id;
    link.partner = foreign.id;
    p.add(link);
    CHECK(p.found()
          == QStringList{text(u"E work_package.lead_partner “Lead partner” belongs to another project."),
                         text(u"E activity_partner.partner “Partner” belongs to another project.")});
    CHECK(p.found(p.project.id.number) == QStringList{});
}

TEST_CASE("lines that a flat rate replaces and rates above the ceiling are hints")
{
    Sound p;
    p.line(p.lead, CostCategory::Staff, 100);
    p.line(p.lead, CostCategory::External, 100);
    p.programme.staffCeiling = Percentage::basisPoints(2000);
    p.update(p.programme);
    p.lead.staffRate = Percentage::basisPoints(2000);
    p.update(p.lead);
    CHECK(p.found()
          == QStringList{text(
              u"i budget_line.category The line does not count: the partner’s costs of this category are "
              u"a flat rate.")});
    p.lead.staffRate = Percentage::basisPoints(2001);
    p.update(p.lead);
    CHECK(p.found().contains(
        text(u"i partner.staff_rate “Flat rate: staff” is 20.01%; the programme’s ceiling is 20.00%.")));
}

TEST_CASE("texts keep the limits of the programme, in its units")
{
    Sound p;
    TextLimit limit;
    limit.programme = p.programme.id;
    limit.field = QStringLiteral("project.summary");
    limit.characters = 10;
    p.add(limit);
    p.project.summary.set(Language::De, QStringLiteral("😀😀😀😀😀"));
    p.update(p.project);
    CHECK(p.found() == QStringList{});
    p.project.summary.set(Language::En, QStringLiteral("0123456789"));
    p.update(p.project);
    CHECK(p.found() == QStringList{});
    p.project.summary.set(Language::De, QStringLiteral("😀😀😀😀😀x"));
    p.update(p.project);
    CHECK(p.found()
          == QStringList{text(
              u"? project.summary “Summary”, Deutsch: the programme takes 10 characters, these are 11.")});
    limit.field = QStringLiteral("project.colour");
    p.update(limit);
    CHECK(p.found().filter(text(u"E text_limit.field ")).size() == 1);
    p.project.programme = {};
    limit.field = QStringLiteral("project.summary");
    p.update(limit);
    p.update(p.project);
    CHECK(p.found() == QStringList{});
}

TEST_CASE("what is declared is compared with what the records add up to")
{
    Sound p;
    using enum DeclaredQuantity;
    p.declare(TotalBudget, DeclaredUnit::Eur, 251213788);
    p.declare(EuContribution, DeclaredUnit::Eur, 167850035);
    p.declare(WorkPackages, DeclaredUnit::Count, 300);
    CHECK(p.found() == QStringList{}); // nothing to compare with yet

    p.declare(Partners, DeclaredUnit::Count, 100);
    p.declare(Countries, DeclaredUnit::Count, 100);
    p.declare(PartnersOfType, DeclaredUnit::Count, 100, OrganisationType::HigherEducation);
    p.declare(Duration, DeclaredUnit::Months, 3600);
    CHECK(p.found() == QStringList{});
    p.partner(2, PartnerRole::Associated);
    CHECK(p.found() == QStringList{});
    p.partner(3);
    p.workPackage(1);
    p.declare(PartnersOfType, DeclaredUnit::Count, 100, OrganisationType::Sme);
    p.project.end = QDate(2027, 7, 1);
    p.update(p.project);
    CHECK(p.found()
          == QStringList{text(u"? declaration.value “Work packages” is declared as 3, the records give 1; "
                              u"the difference is −2."),
                         text(u"? declaration.value “Partners” is declared as 1, the records give 2; the "
                              u"difference is 1."),
                         text(u"? declaration.value “Partners of a type – Higher education and research "
                              u"organisations” is declared "
                              u"as 1, the records give 2; the difference is 1."),
                         text(u"? declaration.value “Duration” is declared as 36, the records give 37; the "
                              u"difference is 1."),
                         text(u"? declaration.value “Partners of a type – SME” is declared as 1, the records "
                              u"give 0; the difference "
                              u"is −1.")});
}

TEST_CASE("declared amounts are compared to the cent, with the flat rates and the funds")
{
    Sound p;
    p.lead.staffRate = Percentage::basisPoints(2000);
    p.lead.travelRate = p.lead.officeOnStaffRate = Percentage::basisPoints(1500);
    p.update(p.lead);
    p.line(p.lead, CostCategory::External, 1234567);
    p.line(p.lead, CostCategory::Equipment, 89011);
    p.share(p.lead, FundType::Erdf, 7500, true);
    using enum DeclaredQuantity;
    p.declare(TotalBudget, DeclaredUnit::Eur, 1667707);
    p.declare(EuContribution, DeclaredUnit::Eur, 1250780);
    p.declare(PartnerBudget, DeclaredUnit::Eur, 1667707, {}, p.lead.id);
    p.declare(PartnerEuContribution, DeclaredUnit::Eur, 1250780, {}, p.lead.id);
    CHECK(p.found() == QStringList{});
    p.lead.declaredEuContribution = Money::cents(1250779);
    p.update(p.lead);
    CHECK(p.found()
          == QStringList{text(u"? declaration.value “EU contribution, partner by partner” is declared as "
                              u"€12,507.80, the records give "
                              u"€12,507.79; the difference is −€0.01.")});
    p.document.setLanguage(Language::De);
    p.line(p.lead, CostCategory::UnitCost, 100);
    CHECK(p.found().contains(
        text(u"? declaration.value “Total budget” is declared as 16.677,07\u00A0€, the records give "
             u"16.678,07\u00A0€; the difference is 1,00\u00A0€.")));
    CHECK(p.found().size() == 5);
}

TEST_CASE("double invoices, people and organisations are hints")
{
    Sound p;
    for (const auto *supplier : {u"Čokolada d.o.o.", u"COKOLADA d.o.o. ", u"Other"}) {
        Expenditure expenditure;
        expenditure.partner = p.lead.id;
        expenditure.invoiceNumber = QStringLiteral("2025/17");
        expenditure.supplier = text(supplier);
        p.add(expenditure);
    }
    CHECK(p.found().filter(text(u"i expenditure.invoice_number Invoice “2025/17” of this supplier")).size()
          == 2);
    for (const auto *email : {u"ana@uni.si", u"Ana@Uni.si"}) {
        Person person;
        person.familyName = QStringLiteral("Novak");
        person.email = text(email);
        p.add(person);
    }
    Organisation same;
    same.name = QStringLiteral("UNIVERZA");
    p.add(same);
    CHECK(p.found().filter(text(u"i person.email Several people")).size() == 2);
    CHECK(p.found().filter(text(u"i organisation.name Several organisations")).size() == 2);
    CHECK(p.found(p.project.id.number).size() == 2);
}

TEST_CASE("people are not kept longer than was said")
{
    PortfolioFile file;
    file.installation.now = [] { return QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC); };
    file.reopen();
    Person person;
    person.familyName = QStringLiteral("Novak");
    person.keepUntil = QDate(2026, 11, 22);
    const auto change = [&](auto &&work) { file.document->change(edit, {}, work); };
    change([&](Editor &editor) { editor.insert(person); });
    CHECK(problemsAcross(*file.document).empty());
    person.keepUntil = QDate(2026, 11, 21);
    change([&](Editor &editor) { editor.update(person); });
    REQUIRE(problemsAcross(*file.document).size() == 1);
    CHECK(problemsAcross(*file.document)[0].text.contains(QStringLiteral("21 Nov 2026")));
    person.anonymised = true;
    change([&](Editor &editor) { editor.update(person); });
    CHECK(problemsAcross(*file.document).empty());
}

TEST_CASE("all problems come errors first, then by entity and record, of any records")
{
    PortfolioFile file;
    fillRandom(*file.document, 11, 12);
    const std::vector<Problem> all = problems(*file.document);
    CHECK(all.size() > 50);
    CHECK(std::is_sorted(all.begin(), all.end(),
                         [](const Problem &a, const Problem &b) { return a.severity < b.severity; }));
    CHECK(all.front().severity == Severity::Error);
    CHECK(all.back().severity == Severity::Hint);
    for (const Problem &problem : all) {
        INFO(problem.text.toStdString());
        CHECK(problem.entity);
        CHECK_FALSE(problem.text.contains(QStringLiteral("%1")));
    }
    for (const Project &project : file.document->records<Project>())
        CHECK(problems(*file.document, project.id.number).size() <= all.size());
}
