// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Problems that show between records.
#include "core/figures/budget_figures.h"
#include "core/model/event.h"
#include "core/model/pilot.h"
#include "core/model/report.h"
#include "tests/core/sound_project.h"
#include "tests/support/catch.h"
#include "tests/support/random_rows.h"
#include "tests/support/words.h"

#include <algorithm>

using namespace passerelle;

TEST_CASE("a sound project has no problems across its records")
{
    SoundProject p;
    CHECK(p.found() == QStringList{});
}

TEST_CASE("a project has exactly one active lead partner, a partnership need not")
{
    SoundProject p;
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
    SoundProject p;
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
    SoundProject p;
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
    SoundProject p;
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
    SoundProject p;
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
    SoundProject p;
    BudgetLine line = p.line(p.lead, CostCategory::Staff, std::numeric_limits<qint64>::max());
    line.units = Quantity{std::numeric_limits<qint64>::max()};
    p.update(line);
    p.share(p.lead, FundType::Own, std::numeric_limits<qint64>::max());
    p.share(p.lead, FundType::Own, std::numeric_limits<qint64>::max());
    p.declare(DeclaredQuantity::TotalBudget, DeclaredUnit::Eur, std::numeric_limits<qint64>::min());
    CHECK(p.found().size() == 2);

    const Figures figures = budgetFigures({p.document, 0}, BudgetBy::Partner);
    CHECK(!figures.notes.filter(QStringLiteral("too large")).isEmpty());
}

TEST_CASE("dates lie inside the project, those of activities inside their work package")
{
    SoundProject p;
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
    SoundProject p;
    const WorkPackage workPackage = p.workPackage(1);
    std::vector<Activity> a;
    a.reserve(7);
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
    SoundProject p;
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
    SoundProject p;
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
    SoundProject p;
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

TEST_CASE("double invoices, people and organisations are hints")
{
    SoundProject p;
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
