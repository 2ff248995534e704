// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview_view.h"

#include "core/base/format.h"
#include "core/budget/rounding.h"
#include "core/figures/budget_figures.h"
#include "core/model/entities.h"
#include "ui/guard.h"
#include "ui/models/display.h"
#include "ui/pages/figures_table.h"
#include "ui/problem_watch.h"
#include "ui/queries.h"
#include "ui/widgets/flow_grid.h"
#include "ui/widgets/tile.h"

#include <QVBoxLayout>

#include <map>
#include <set>

namespace passerelle
{

namespace
{

const Entity &entity(const char *name) { return *entityNamed(QLatin1String(name)); }

using Countries = std::map<qint64, std::set<QString>>;

// Of each project: stated for the project itself, and those of its partners.
Countries countriesByProject(const Document &document, const Query &query)
{
    Countries countries;
    for (const Row &row : document.rows(entity("project_country"), query))
        countries[row.number("project")].insert(row.text("country"));
    std::map<qint64, QString> seats;
    for (const Row &row : document.rows(entity("organisation"))) seats[row.id()] = row.text("country");
    for (const Row &row : document.rows(entity("partner"), query)) {
        const QString seat = seats[row.number("organisation")];
        if (!seat.isEmpty()) countries[row.number("project")].insert(seat);
    }
    return countries;
}

} // namespace

OverviewView::OverviewView(Session &session, ProblemWatch &watch, QWidget *parent)
    : ScrolledView(session, parent)
    , m_watch(watch)
    , m_table(new FiguresTable)
{
    setObjectName(QStringLiteral("overviewView"));
    constexpr int tileWidth = 176;
    constexpr int mostRows = 12;
    auto *tiles = new FlowGrid(tileWidth);
    m_projects = addTile(*tiles, "projectsTile", QStringLiteral("project"));
    m_partners = addTile(*tiles, "partnersTile", QStringLiteral("partners"));
    m_countries = addTile(*tiles, "countriesTile", QStringLiteral("regions"));
    m_budget = addTile(*tiles, "budgetTile", QStringLiteral("budget"));
    m_problems = addTile(*tiles, "problemsTile", QStringLiteral("problems"));
    m_column->addWidget(tiles);
    m_table->setMostRows(mostRows);
    addTable(*m_table);
    addCharts({QStringLiteral("budget-by-partner"), QStringLiteral("impact-by-country")});
    connect(m_table, &FiguresTable::recordActivated, this,
            [this](qint64 record) { Q_EMIT recordRequested(&entity("project"), record, QString()); });
    connect(&watch, &ProblemWatch::found, this, &OverviewView::showProblems);
}

Tile *OverviewView::addTile(FlowGrid &grid, const char *name, const QString &section)
{
    auto *tile = new Tile;
    tile->setObjectName(QLatin1String(name));
    grid.add(tile);
    connect(tile, &Tile::clicked, this, [this, section] { Q_EMIT sectionRequested(section); });
    return tile;
}

QString OverviewView::state() const
{
    const Document *document = m_session.document();
    if (!document) return {};
    if (!m_session.project()) return tr("Everything in this portfolio");
    const auto row = document->row(entity("project"), m_session.project());
    return row ? row->translatedText(*row->entity->field(u"title")).best(m_session.language()) : QString();
}

Figures OverviewView::projects() const
{
    const Document &document = *m_session.document();
    const Query query = ofProject(m_session.project());
    Figures figures;
    const Entity &project = entity("project");
    const auto label = [&](const char *field) { return project.field(QString::fromLatin1(field))->label; };
    using Cell = Figures::Cell;
    figures.columns = {{"acronym", label("acronym"), Cell::Text},
                       {"kind", label("kind"), Cell::Text},
                       {"status", label("status"), Cell::Text},
                       {"start", label("start"), Cell::Text},
                       {"end", label("end"), Cell::Text},
                       {"budget", TEXT("Overview", "Declared budget, EUR"), Cell::Amount},
                       {"partners", TEXT("Entities", "Partners"), Cell::Count},
                       {"countries", TEXT("Overview", "Countries"), Cell::Count}};
    std::map<qint64, qint64> partners;
    for (const Row &row : document.rows(entity("partner"), query)) ++partners[row.number("project")];
    Countries countries = countriesByProject(document, query);
    const auto shown = [&](const Row &row, const char *field) {
        const QString text = shownField(document, *project.field(QString::fromLatin1(field)), row,
                                        m_session.language());
        return text.isEmpty() ? Value() : Value(text);
    };
    const auto count = [](qint64 number) { return number ? Value(number) : Value(); };
    const auto budgets = declaredTotals(document, m_session.project());
    for (const Row &row : document.rows(project, sortedBy(QStringLiteral("acronym"), m_session.project()))) {
        const auto budget = budgets.find(row.id());
        figures.lines.push_back(
            {{shown(row, "acronym"), shown(row, "kind"), shown(row, "status"), shown(row, "start"),
              shown(row, "end"), budget == budgets.end() ? Value() : Value(budget->second.scaled),
              count(partners[row.id()]), count(qint64(countries[row.id()].size()))},
             row.id()});
    }
    return figures;
}

void OverviewView::renew()
{
    const Document &document = *m_session.document();
    Figures figures = projects();
    std::set<QString> countries;
    for (const auto &[project, codes] : countriesByProject(document, ofProject(m_session.project())))
        countries.insert(codes.begin(), codes.end());
    const std::size_t budgetColumn = figures.column("budget"), partnersColumn = figures.column("partners");
    std::vector<Money> budgets;
    qint64 partners = 0;
    for (const Figures::Line &line : figures.lines) {
        if (const auto *amount = std::get_if<qint64>(&line.cells[budgetColumn]))
            budgets.push_back(Money::cents(*amount));
        if (const auto *number = std::get_if<qint64>(&line.cells[partnersColumn])) partners += *number;
    }
    const Language language = m_session.language();
    const auto number = [&](qint64 value) { return formatted(value, 0, language); };
    const auto projectCount = qint64(figures.lines.size());
    m_projects->setTexts(tr("Projects"), number(projectCount), {}, tr("with partnerships and ideas"));
    m_partners->setTexts(tr("Partners"), number(partners), {}, tr("in all roles, associated ones too"));
    m_countries->setTexts(tr("Countries"), number(qint64(countries.size())), {},
                          QStringList(countries.begin(), countries.end()).join(QStringLiteral(" · ")));
    std::optional<Money> budget;
    const bool addsUp = guarded([&] { budget = sum(budgets); }).isEmpty();
    if (budgets.empty()) budget.reset();
    m_budget->setTexts(
        tr("Declared budget"),
        budget ? formatted(halfUpQuotient(budget->scaled, 100), 0, language) : QStringLiteral("—"),
        budget ? QStringLiteral("EUR") : QString(),
        addsUp ? tr("stated by %1 of %2 projects").arg(number(qint64(budgets.size())), number(projectCount))
               : tr("too large to add up: see the problems"));
    if (projectCount > 1)
        figures.totals = {tr("Total"), {},
                          {},          {},
                          {},          budget ? Value(budget->scaled) : Value(),
                          partners,    qint64(countries.size())};
    m_table->setFigures(figures, language);
    m_table->setAccessibleName(tr("Projects"));
    showProblems();
    renewCharts({document, m_session.project()});
}

void OverviewView::showProblems()
{
    const Language language = m_session.language();
    const int errors = m_watch.count(Severity::Error), expected = m_watch.count(Severity::Expected);
    m_problems->setTexts(tr("Problems"),
                         m_watch.known() ? formatted(errors + expected, 0, language) : QStringLiteral("…"),
                         {}, tr("errors: %1 · expected: %2").arg(errors).arg(expected));
}

} // namespace passerelle
