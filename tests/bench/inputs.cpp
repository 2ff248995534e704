// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/inputs.h"

#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "core/model/report.h"
#include "core/sample/dice.h"

#include <QFile>
#include <SQLiteCpp/SQLiteCpp.h>

namespace passerelle::bench
{

namespace
{

constexpr int projects = 20, partnersOfEach = 10, regions = 60;
constexpr int expensesInAStep = 50'000;

// Two thousand words that can be said.
QString word(Dice &dice)
{
    static const char *const syllables[] = {"ba", "cor", "del", "fi", "gran",
                                            "hu", "kal", "lin", "mo", "nes"};
    const int number = dice.between(0, 1999);
    return QLatin1String(syllables[number / 200]) + QLatin1String(syllables[number / 20 % 10])
        + QLatin1String(syllables[number % 10]) + (number % 20 < 10 ? QStringLiteral("a") : QString());
}

QString words(Dice &dice, int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i) all += word(dice);
    return all.join(u' ');
}

struct Expense {
    int project, partner, number;
    CostCategory category;
    QString invoice, description, supplier;
    QDate invoiced, paid;
    qint64 cents;
};

Expense expense(Dice &dice, int number)
{
    static constexpr CostCategory categories[] = {CostCategory::Staff, CostCategory::Travel,
                                                  CostCategory::External, CostCategory::Equipment};
    Expense made;
    made.project = dice.between(1, projects);
    made.partner = dice.between(1, partnersOfEach);
    made.number = number % 999'999 + 1;
    made.category = dice.from(categories);
    made.invoice = QStringLiteral("R-%1").arg(number);
    made.description = QStringLiteral("Invoice ") + words(dice, 3);
    made.supplier = words(dice, 1) + QStringLiteral(" d.o.o.");
    made.invoiced = QDate(2025, 1, 1).addDays(dice.between(0, 700));
    made.paid = made.invoiced.addDays(dice.between(1, 30));
    made.cents = dice.between(1'000, 900'000);
    return made;
}

void addPartners(Editor &editor)
{
    std::vector<Ref<Region>> places;
    for (int i = 0; i < regions; ++i) {
        Region region;
        region.code = QStringLiteral("XA%1").arg(10 + i);
        region.level = 2;
        region.country = QStringLiteral("SI");
        region.name = QStringLiteral("Region %1").arg(i);
        places.push_back(editor.insert(region));
    }
    for (int p = 1; p <= projects; ++p) {
        Project project;
        project.acronym = QStringLiteral("P%1").arg(p);
        const Ref<Project> owner = editor.insert(project);
        for (int n = 1; n <= partnersOfEach; ++n) {
            Organisation organisation;
            organisation.name = QStringLiteral("Institute %1 of %2").arg(n).arg(p);
            organisation.region = places[std::size_t((p * partnersOfEach + n) % regions)];
            Partner partner;
            partner.project = owner;
            partner.organisation = editor.insert(organisation);
            partner.number = n;
            editor.insert(partner);
        }
    }
}

Expenditure record(const Expense &facts, Ref<Partner> partner)
{
    Expenditure record;
    record.partner = partner;
    record.number = facts.number;
    record.category = facts.category;
    record.invoiceNumber = facts.invoice;
    record.invoiceDate = facts.invoiced;
    record.paidOn = facts.paid;
    record.description = Text(Language::En, facts.description);
    record.supplier = facts.supplier;
    record.amount = record.amountEur = Money::cents(facts.cents);
    record.vat = Money::cents(facts.cents / 5);
    record.currency = QStringLiteral("EUR");
    return record;
}

void addExpenses(Document &document, int count)
{
    Dice dice(1);
    Query inOrder;
    inOrder.sort = {{QStringLiteral("project"), false}, {QStringLiteral("number"), false}};
    const auto partners = document.records<Partner>(inOrder);
    for (int from = 0; from < count; from += expensesInAStep)
        document.change(TEXT("Bench", "Spend"), {}, [&](Editor &editor) {
            for (int i = from; i < std::min(count, from + expensesInAStep); ++i) {
                const Expense facts = expense(dice, i);
                const int at = (facts.project - 1) * partnersOfEach + facts.partner - 1;
                Expenditure made = record(facts, partners[std::size_t(at)].id);
                editor.insert(made);
            }
        });
}

QString decimal(qint64 cents)
{
    return QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

void writeExpenses(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("a table cannot be written");
    file.write(
        "partner,number,category,invoice_number,invoice_date,paid_on,description@en,supplier,amount,currency,"
        "amount_eur,vat\n");
    Dice dice(2);
    for (int i = 0; i < count; ++i) {
        const Expense facts = expense(dice, i);
        const QString amount = decimal(facts.cents);
        const QStringList cells{QStringLiteral("P%1/PP%2").arg(facts.project).arg(facts.partner),
                                QString::number(facts.number),
                                QLatin1String(passerelle::word(facts.category)),
                                facts.invoice,
                                facts.invoiced.toString(Qt::ISODate),
                                facts.paid.toString(Qt::ISODate),
                                facts.description,
                                facts.supplier,
                                amount,
                                QStringLiteral("EUR"),
                                amount,
                                decimal(facts.cents / 5)};
        file.write(cells.join(u',').toUtf8() + '\n');
    }
}

} // namespace

QString partnersPortfolio(const Workbench &bench)
{
    return bench.kept(QStringLiteral("partners.passerelle"), [&](const QString &path) {
        const auto document = Document::create(path, bench.installation());
        document->change(TEXT("Bench", "Partners"), {}, addPartners);
    });
}

QString expensesPortfolio(const Workbench &bench, int expenses)
{
    return bench.kept(QStringLiteral("expenses-%1.passerelle").arg(expenses), [&](const QString &path) {
        const auto document = Document::create(path, bench.installation());
        document->change(TEXT("Bench", "Partners"), {}, addPartners);
        addExpenses(*document, expenses);
    });
}

QString expensesTable(const Workbench &bench, int expenses)
{
    return bench.kept(QStringLiteral("expenses-%1.csv").arg(expenses),
                      [&](const QString &path) { writeExpenses(path, expenses); });
}

void dropTriggers(Document &document)
{
    std::vector<std::string> names;
    {
        SQLite::Statement query(document.database(), "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        while (query.executeStep()) names.push_back(query.getColumn(0).getString());
    }
    for (const std::string &name : names) document.database().exec("DROP TRIGGER \"" + name + '"');
}

void dropSearchIndex(Document &document)
{
    document.database().exec("DROP TABLE \"search\"");
    document.database().exec("CREATE TABLE \"search\" (\"title\", \"words\", \"entity\")");
}

void keepBeside(Document &document, Beside what)
{
    if (what == Beside::Nothing || what == Beside::Search) dropTriggers(document);
    if (what == Beside::Nothing || what == Beside::History) dropSearchIndex(document);
}

std::unique_ptr<Document> openExpenses(const Workbench &bench)
{
    return Document::open(expensesPortfolio(bench, bench.size()), bench.installation(),
                          Document::Access::Read);
}

} // namespace passerelle::bench
