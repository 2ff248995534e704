// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/budget/cofinancing.h"
#include "core/budget/flat_rates.h"
#include "core/budget/rounding.h"
#include "core/check/check.h"
#include "core/document/document.h"
#include "core/model/budget.h"
#include "core/model/entities.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "core/model/report.h"
#include "core/model/transfer.h"
#include "core/sample/demo.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>

using namespace passerelle;

namespace
{

const QDate today(2026, 5, 20);

struct Demo {
    QTemporaryDir folder;
    std::unique_ptr<Document> document;

    Demo(quint64 seed, int projects)
    {
        Installation installation;
        installation.id = QStringLiteral("test");
        installation.now = [] { return QDateTime(today, QTime(12, 0), Qt::UTC); };
        document = Document::create(folder.filePath(QStringLiteral("demo.passerelle")), installation);
        document->change(TEXT("Test", "Demo"), {}, [&](Editor &editor) {
            fillDemo(editor, {seed, projects, today});
        });
    }
};

// Every value of every record, in the order in which they were written: that of their provenance, because
// records with a natural key have numbers of no order. References by the place of the record they point at.
QStringList content(const Document &document)
{
    std::vector<std::pair<const Entity *, qint64>> records;
    QHash<qint64, QString> places;
    for (const Row &row : document.rows(*entityNamed(QStringLiteral("provenance")))) {
        records.emplace_back(entityNamed(row.text("record_entity")), row.number("record_id"));
        places[records.back().second] = QStringLiteral("#%1").arg(records.size());
    }
    QStringList lines;
    for (const auto &[entity, record] : records) {
        const Row row = *document.row(*entity, record);
        QString line = QLatin1String(entity->name);
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            const Kind kind = columns(*entity)[i].field->kind;
            line += u'\t';
            if (auto number = std::get_if<qint64>(&row.values[i]))
                line += kind == Kind::Key || kind == Kind::Reference || kind == Kind::AnyReference
                    ? places.value(*number)
                    : QString::number(*number);
            if (auto text = std::get_if<QString>(&row.values[i])) line += *text;
        }
        lines << line;
    }
    return lines;
}

const Document &six()
{
    static const Demo demo(1, 6);
    return *demo.document;
}

template <class T> std::vector<T> of(const std::vector<T> &records, Ref<Partner> partner)
{
    std::vector<T> found;
    for (const T &record : records)
        if (record.partner == partner) found.push_back(record);
    return found;
}

} // namespace

TEST_CASE("the demonstration is the same for the same seed and another for another")
{
    const QStringList first = content(six());
    const Demo again(1, 6);
    CHECK((first == content(*again.document))); // in brackets: not to be printed
    const Demo other(2, 6);
    CHECK((first != content(*other.document)));
}

TEST_CASE("a demonstration of one project fills every entity that people fill in")
{
    const Demo one(1, 1);
    for (const Entity *entity : entities()) {
        INFO(entity->name);
        CHECK((one.document->count(*entity) > 0) != entity->byProgram);
    }
    CHECK(one.document->count(describe<Project>()) == 1);
}

TEST_CASE("every record of the demonstration is marked as invented")
{
    QSet<qint64> invented;
    for (const Row &row : six().rows(*entityNamed(QStringLiteral("provenance")))) {
        CHECK(row.text("confidence") == u"invented");
        invented << row.number("record_id");
    }
    for (const Entity *entity : entities()) {
        if (QLatin1String(entity->name) == QLatin1String("provenance")) continue;
        INFO(entity->name);
        for (const qint64 record : six().numbers(*entity)) CHECK(invented.contains(record));
    }
}

TEST_CASE("the demonstration’s money adds up to the cent")
{
    const auto partners = six().records<Partner>();
    const auto lines = six().records<BudgetLine>();
    const auto shares = six().records<PeriodShare>();
    const auto lumpSumShares = six().records<LumpSumShare>();
    const auto rates = six().records<Cofinancing>();
    const auto sources = six().records<ContributionSource>();
    QMap<qint64, Money> lineShares;
    for (const PeriodShare &share : shares) lineShares[share.budgetLine.number] += *share.amount;

    QMap<qint64, Money> totals;
    QMap<qint64, Money> euAmounts;
    for (const Partner &partner : partners) {
        Costs entered;
        for (const BudgetLine &line : of(lines, partner.id)) {
            const Money total = lineTotal(*line.units, *line.price);
            CHECK(lineShares[line.id.number].scaled == total.scaled);
            entered[line.category] += total;
        }
        for (const LumpSumShare &share : of(lumpSumShares, partner.id))
            entered[CostCategory::LumpSum] += *share.amount;
        const FlatRates flat{partner.staffRate, partner.officeOnStaffRate, partner.officeOnDirectRate,
                             partner.travelRate, partner.otherRate};
        CHECK(conflicts(flat).empty());
        const Money total = withFlatRates(entered, flat).total();
        std::vector<FundRate> funds;
        for (const Cofinancing &rate : of(rates, partner.id)) funds.push_back({rate.fund.number, *rate.rate});
        const CoFinancing funding = coFinancing(total, funds);
        Money paid;
        for (const ContributionSource &source : of(sources, partner.id)) paid += *source.amount;
        CHECK(paid.scaled == funding.contribution.scaled);
        totals[partner.project.number] += total;
        if (partner.receivesEuFunds && !funding.funds.empty())
            euAmounts[partner.project.number] += funding.funds.front().amount;
    }
    int declarations = 0;
    for (const Declaration &declaration : six().records<Declaration>()) {
        const qint64 project = declaration.project.number;
        if (declaration.quantity == DeclaredQuantity::TotalBudget) {
            ++declarations;
            CHECK(declaration.value->scaled == totals[project].scaled);
        }
        if (declaration.quantity == DeclaredQuantity::EuContribution)
            CHECK(declaration.value->scaled == euAmounts[project].scaled);
    }
    CHECK(declarations == 5); // the sixth is a partnership without money
    for (const LumpSum &lumpSum : six().records<LumpSum>()) {
        Money together;
        for (const LumpSumShare &share : lumpSumShares)
            if (share.lumpSum == Ref<LumpSum>(lumpSum.id)) together += *share.amount;
        CHECK(together.scaled == lumpSum.cost->scaled);
    }
    CHECK(six().count(describe<Expenditure>()) > 100);
}

TEST_CASE("the demonstration has no errors and only a few things to look at")
{
    const auto found = problems(six());
    int expected = 0;
    for (const Problem &problem : found) {
        INFO((problem.entity ? problem.entity->name : "") << " " << problem.text.toStdString());
        CHECK(problem.severity != Severity::Error);
        expected += problem.severity == Severity::Expected;
    }
    CHECK(expected > 0);
    CHECK(expected < 20);
}

TEST_CASE(
    "a demonstration of fifty projects has fifty, told apart by their acronyms, and reports its progress")
{
    QTemporaryDir folder;
    Installation installation;
    installation.id = QStringLiteral("test");
    const auto document = Document::create(folder.filePath(QStringLiteral("demo.passerelle")), installation);
    std::vector<int> done;
    document->change(TEXT("Test", "Demo"), {}, [&](Editor &editor) {
        fillDemo(editor, {7, 50, today}, [&](int now, int total) {
            CHECK(total == 50);
            done.push_back(now);
        });
    });
    CHECK(done.size() == 50);
    CHECK(done.back() == 50);
    QSet<QString> acronyms;
    for (const Project &project : document->records<Project>()) acronyms << project.acronym;
    CHECK(acronyms.size() == 50);
    QSet<QString> names;
    for (const Organisation &organisation : document->records<Organisation>()) names << organisation.name;
    CHECK(names.size() == int(document->count(describe<Organisation>())));
    for (const Problem &problem : problems(*document)) {
        INFO((problem.entity ? problem.entity->name : "") << " " << problem.text.toStdString());
        CHECK(problem.severity != Severity::Error);
    }
}

TEST_CASE("transfers of the demonstration are in several stages and pass through those before")
{
    QSet<int> stages;
    QSet<int> directions;
    const auto steps = six().records<TransferStep>();
    for (const Transfer &transfer : six().records<Transfer>()) {
        stages << int(transfer.stage);
        directions << int(transfer.direction);
        QDate last;
        int count = 0;
        for (const TransferStep &step : steps) {
            if (step.transfer != Ref<Transfer>(transfer.id)) continue;
            CHECK(int(step.stage) == count);
            CHECK((!last.isValid() || last <= step.date));
            last = step.date;
            ++count;
        }
        CHECK(count == int(transfer.stage) + 1);
    }
    CHECK(stages.size() >= 4);
    CHECK(directions.size() == 2);
}
