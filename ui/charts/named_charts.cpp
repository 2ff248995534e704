// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/named_charts.h"

#include "core/base/format.h"
#include "core/budget/rounding.h"
#include "core/figures/budget_figures.h"
#include "core/figures/impact.h"
#include "core/model/project.h"

#include <algorithm>

namespace passerelle
{

namespace
{

// Colour roles of the look: their meaning is the same in every chart.
constexpr int euRole = 0, ownRole = 1;

qint64 numberAt(const Figures::Line &line, std::size_t column)
{
    const auto number = std::get_if<qint64>(&line.cells[column]);
    return number ? *number : 0;
}

QString textAt(const Figures::Line &line, std::size_t column)
{
    const auto text = std::get_if<QString>(&line.cells[column]);
    return text ? *text : QString();
}

QString percentOf(qint64 part, qint64 whole, Language language)
{
    const auto rate = share(Money::cents(part), Money::cents(whole));
    return rate ? formattedPercentage(*rate, language) : QString();
}

// "EUR · HACK-IT-NET"
QString captionOf(const QString &measure, const QString &subject)
{
    return measure + QStringLiteral(" · ") + subject;
}

// "Largest: Staff costs, 60.58%" of the one category with the greatest total; empty when there is no such
// one, or when it is only the place of what is not stated.
QString largest(const ChartData &data, const Label &finding, Language language, const QString &notStated = {})
{
    qint64 whole = 0;
    std::size_t best = 0;
    const auto count = std::size_t(data.categories.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (__builtin_add_overflow(whole, data.total(i), &whole)) return {};
        if (data.total(i) > data.total(best)) best = i;
    }
    for (std::size_t i = 0; i < count; ++i)
        if (i != best && data.total(i) == data.total(best)) return {};
    if (whole <= 0 || count < 2 || data.categories[qsizetype(best)] == notStated) return {};
    return translated(finding).arg(data.categories[qsizetype(best)],
                                   percentOf(data.total(best), whole, language));
}

// A chart of partners compares the amounts of one project, or the projects when all are meant.
struct Bar {
    QString name;
    Money whole, eu;
};

// One bar per partner; one per project when there are partners of several.
std::vector<Bar> budgetBars(const Document &document, const std::vector<PartnerBudget> &budgets,
                            bool byProject)
{
    std::vector<Bar> bars;
    qint64 previous = 0;
    for (const PartnerBudget &budget : budgets) { // in the order of the projects
        const qint64 of = budget.partner.project.number;
        if (!byProject || of != previous)
            bars.push_back({byProject ? document.shownName(describe<Project>(), of) : budget.name, {}, {}});
        previous = of;
        const Money eu = budget.knownEu().value_or(Money{});
        const Money whole = std::max(budget.knownTotal().value_or(Money{}), eu);
        bars.back().whole += whole;
        bars.back().eu += eu;
    }
    std::erase_if(bars, [](const Bar &bar) { return bar.whole == Money{}; });
    return bars;
}

ChartData budgetByPartner(const FiguresSource &source)
{
    const Document &document = source.document;
    const auto &budgets = source.budgets();
    const bool byProject = !budgets.empty()
        && budgets.front().partner.project != budgets.back().partner.project;
    const QString subject = source.title();
    ChartData data;
    data.money = true;
    data.unit = QStringLiteral("EUR");
    data.categoryName = translated(byProject ? TEXT("Entity", "Project") : TEXT("Charts", "Partner"));
    data.empty = translated(TEXT("Charts", "No partner has a budget yet. Add budget lines, or import them."));
    data.title = translated(TEXT("Charts", "Budget by partner"));
    data.caption = captionOf(translated(TEXT("Charts", "EU contribution and own contribution, EUR")),
                             subject);
    data.series = {{translated(TEXT("Charts", "EU contribution")), {}, euRole},
                   {translated(TEXT("Charts", "Own contribution")), {}, ownRole}};
    Money stated, euSum;
    for (const Bar &bar : budgetBars(document, budgets, byProject)) {
        data.categories += bar.name;
        data.series[0].values.push_back(bar.eu.scaled);
        data.series[1].values.push_back((bar.whole - bar.eu).scaled);
        stated += bar.whole;
        euSum += bar.eu;
    }
    if (data.categories.isEmpty()) return data;
    if (!euSum.scaled) { // nothing is known of who pays: one series, and the colour of neither
        data.series.erase(data.series.begin());
        data.series[0].name = translated(TEXT("Charts", "Budget"));
        data.series[0].role = euRole;
        data.caption = captionOf(translated(TEXT("Charts", "Budget, EUR")), subject);
    }
    Money declared;
    for (const auto &[project, total] : declaredTotals(document, source.project)) declared += total;
    if (declared > stated && !euSum.scaled) {
        data.emphasised = int(data.categories.size());
        data.categories += translated(TEXT("Charts", "Not stated by partner"));
        data.series[0].values.push_back((declared - stated).scaled);
        data.title = translated(TEXT("Charts", "Stated by partner: %1 of the total budget"))
                         .arg(percentOf(stated.scaled, declared.scaled, document.language()));
        return data;
    }
    if (const QString finding = largest(data, TEXT("Charts", "Largest budget: %1, %2 of the total"),
                                        document.language());
        !finding.isEmpty())
        data.title = finding;
    return data;
}

ChartData budgetByCategory(const FiguresSource &source)
{
    const Figures figures = budgetFigures(source, BudgetBy::Category);
    ChartData data;
    data.money = true;
    data.horizontal = true;
    data.unit = QStringLiteral("EUR");
    data.categoryName = translated(TEXT("Charts", "Cost category"));
    data.empty = translated(TEXT("Charts", "There are no budget lines yet. Add them, or import them."));
    data.title = translated(TEXT("Charts", "Budget by cost category"));
    data.caption = captionOf(translated(TEXT("Charts", "Total eligible budget, EUR")), figures.title);
    data.series = {{translated(TEXT("Charts", "Budget")), {}, euRole}};
    const auto name = figures.column("category"), total = figures.column("total");
    for (const Figures::Line &line : figures.lines) {
        if (!numberAt(line, total)) continue;
        data.categories += textAt(line, name);
        data.series[0].values.push_back(numberAt(line, total));
    }
    if (const QString finding = largest(data, TEXT("Charts", "Largest category: %1, %2 of the budget"),
                                        source.document.language());
        !finding.isEmpty())
        data.title = finding;
    return data;
}

struct ImpactMeasure {
    const char *key;
    Label name, finding;
    bool money;
};

// The first measure of which anything is known.
constexpr ImpactMeasure measures[] = {
    {"eu_contribution", TEXT("Charts", "EU contribution, EUR"),
     TEXT("Charts", "Largest EU contribution: %1, %2 of all"), true},
    {"budget", TEXT("Charts", "Budget, EUR"), TEXT("Charts", "Largest budget: %1, %2 of all"), true},
    {"partners", TEXT("Charts", "Partners"), TEXT("Charts", "Most partners: %1, %2 of all"), false},
};

ChartData impact(const FiguresSource &source, ImpactBy by, const Label &title, const Label &categoryName)
{
    constexpr int level = 2;
    const Figures figures = impactFigures(source, by, level, Expenditures::LeftOut);
    ChartData data;
    data.horizontal = true;
    data.categoryName = translated(categoryName);
    data.title = translated(title);
    data.empty = translated(TEXT(
        "Charts", "No record has a place yet. Give organisations, events or offers a region or a country."));
    const auto name = figures.column("place");
    for (const ImpactMeasure &measure : measures) {
        const auto column = figures.column(measure.key);
        std::vector<std::pair<qint64, QString>> places;
        for (const Figures::Line &line : figures.lines)
            if (const qint64 value = numberAt(line, column)) places.emplace_back(value, textAt(line, name));
        // Amounts known of one place only say nothing about places.
        if (places.empty() || (measure.money && places.size() < 2)) continue;
        // What has no place is not the point: it comes last, in the colour of neither.
        const QString notStated = translated(TEXT("Figures", "Not stated"));
        std::stable_sort(places.begin(), places.end(), [&](const auto &a, const auto &b) {
            const bool aStated = a.second != notStated, bStated = b.second != notStated;
            return aStated != bStated ? aStated : a.first > b.first;
        });
        if (places.back().second == notStated) data.emphasised = int(places.size()) - 1;
        data.money = measure.money;
        data.unit = measure.money ? QStringLiteral("EUR") : QString();
        data.caption = captionOf(translated(measure.name), figures.title);
        data.series = {{translated(measure.name), {}, euRole}};
        for (const auto &[value, place] : places) {
            data.categories += place;
            data.series[0].values.push_back(value);
        }
        if (const QString finding = largest(data, measure.finding, source.document.language(), notStated);
            !finding.isEmpty())
            data.title = finding;
        else
            data.title = translated(title);
        return data;
    }
    return data;
}

ChartData impactByRegion(const FiguresSource &source)
{
    return impact(source, ImpactBy::Region, TEXT("Charts", "Impact by region"), TEXT("Charts", "Region"));
}

ChartData impactByCountry(const FiguresSource &source)
{
    return impact(source, ImpactBy::Country, TEXT("Charts", "Impact by country"), TEXT("Charts", "Country"));
}

} // namespace

std::span<const NamedChart> namedCharts()
{
    static constexpr NamedChart charts[] = {
        {"budget-by-partner", TEXT("Charts", "Budget by partner"), budgetByPartner},
        {"budget-by-category", TEXT("Charts", "Budget by cost category"), budgetByCategory},
        {"impact-by-region", TEXT("Charts", "Impact by region"), impactByRegion},
        {"impact-by-country", TEXT("Charts", "Impact by country"), impactByCountry},
    };
    return charts;
}

const NamedChart *namedChart(const QString &name)
{
    for (const NamedChart &chart : namedCharts())
        if (name == QLatin1String(chart.name)) return &chart;
    return nullptr;
}

} // namespace passerelle
