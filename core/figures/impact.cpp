// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/impact.h"

#include "core/catalogue/catalogue.h"
#include "core/figures/places.h"
#include "core/model/event.h"
#include "core/model/indicator.h"
#include "core/model/organisation.h"
#include "core/model/pilot.h"
#include "core/model/project.h"
#include "core/model/stakeholder.h"
#include "core/model/transfer.h"

#include <array>
#include <utility>

namespace passerelle
{

namespace
{

constexpr const char *impactWords[] = {"region", "country", "cohesion", "industry"};

enum Measure {
    Partners,
    Budget,
    EuContribution,
    Spent,
    Pilots,
    Events,
    Participants,
    Academia,
    Industries,
    Government,
    CivilSociety,
    OtherStakeholders,
    Offers,
    Needs,
    TransfersOut,
    TransfersIn,
    IndicatorValues,
    MeasureCount
};

const std::vector<Figures::Column> &measureColumns()
{
    static const std::vector<Figures::Column> columns = {
        {"partners", TEXT("Figures", "Partners"), Figures::Cell::Count},
        {"budget", TEXT("Figures", "Budget"), Figures::Cell::Amount},
        {"eu_contribution", TEXT("Figures", "EU contribution"), Figures::Cell::Amount},
        {"expenditure", TEXT("Figures", "Expenditure"), Figures::Cell::Amount},
        {"pilots", TEXT("Figures", "Pilots"), Figures::Cell::Count},
        {"events", TEXT("Figures", "Events"), Figures::Cell::Count},
        {"participants", TEXT("Figures", "Participants"), Figures::Cell::Count},
        {"stakeholders_academia", TEXT("Figures", "Stakeholders: research and education"),
         Figures::Cell::Count},
        {"stakeholders_industry", TEXT("Figures", "Stakeholders: business"), Figures::Cell::Count},
        {"stakeholders_government", TEXT("Figures", "Stakeholders: public authorities"),
         Figures::Cell::Count},
        {"stakeholders_civil_society", TEXT("Figures", "Stakeholders: civil society"), Figures::Cell::Count},
        {"stakeholders_other", TEXT("Figures", "Stakeholders: not stated"), Figures::Cell::Count},
        {"offers", TEXT("Figures", "Offers"), Figures::Cell::Count},
        {"needs", TEXT("Figures", "Needs"), Figures::Cell::Count},
        {"transfers_out", TEXT("Figures", "Transfers out"), Figures::Cell::Count},
        {"transfers_in", TEXT("Figures", "Transfers in"), Figures::Cell::Count},
        {"indicator_values", TEXT("Figures", "Indicator values"), Figures::Cell::Count},
    };
    return columns;
}

// How many transfers go from more to less developed regions, and how many come back.
class Balance
{
public:
    void add(Places &places, const Transfer &transfer)
    {
        const QString from = places.cohesionOf(transfer.fromRegion, transfer.fromOrganisation);
        const QString to = places.cohesionOf(transfer.toRegion, transfer.toOrganisation);
        if (from.isEmpty() || to.isEmpty()) return;
        ++m_known;
        m_down += from == u"more_developed" && to == u"less_developed";
        m_up += from == u"less_developed" && to == u"more_developed";
    }
    [[nodiscard]] QStringList sentences() const
    {
        if (!m_known) return {};
        return {translated(TEXT("Figures", "Transfers with both regions known: %1")).arg(m_known),
                translated(TEXT("Figures", "From more to less developed regions: %1")).arg(m_down),
                translated(TEXT("Figures", "From less to more developed regions: %1")).arg(m_up)};
    }

private:
    int m_known = 0, m_down = 0, m_up = 0;
};

void addTo(qint64 &count, qint64 amount)
{
    if (__builtin_add_overflow(count, amount, &count)) amountTooLarge();
}

class Impact
{
public:
    Impact(const FiguresSource &source, ImpactBy by, int level, Expenditures expenditures)
        : m_source(source)
        , m_document(source.document)
        , m_expenditures(expenditures)
        , m_places(source.document, by, level)
    {
        m_query.project = source.project;
        countPartners();
        countPilots();
        countEvents();
        countStakeholders();
        countProfiles();
        countTransfers();
        countValues();
    }
    [[nodiscard]] Figures figures() const;

private:
    struct Counts : std::array<qint64, MeasureCount> {
        // Of partners alone can an amount be unknown, and it is where it is known of none of them.
        bool unknown[2] = {}, known[2] = {}; // budget, EU contribution
    };
    const FiguresSource &m_source;
    const Document &m_document;
    const Expenditures m_expenditures;
    Query m_query;
    Places m_places;
    Balance m_balance;
    std::map<QString, Counts> m_counts;
    qint64 m_pilots = 0; // alone of all a pilot can be in several places

    void add(const QString &place, Measure measure, qint64 amount = 1)
    {
        addTo(m_counts[place][measure], amount);
    }
    void addKnown(const QString &place, Measure measure, const std::optional<Money> &amount);
    void countPartners();
    void countPilots();
    void countEvents();
    void countStakeholders();
    void countProfiles();
    void countTransfers();
    void countValues();
};

void Impact::addKnown(const QString &place, Measure measure, const std::optional<Money> &amount)
{
    Counts &counts = m_counts[place];
    (amount ? counts.known : counts.unknown)[measure - Budget] = true;
    if (amount) addTo(counts[measure], amount->scaled);
}

void Impact::countPartners()
{
    const bool reported = m_expenditures == Expenditures::Read;
    for (const PartnerBudget &budget : reported ? m_source.budgetsWithReported() : m_source.budgets()) {
        const QString place = m_places.ofPartner(budget.partner);
        add(place, Partners, budget.partner.active ? 1 : 0);
        addKnown(place, Budget, budget.knownTotal());
        addKnown(place, EuContribution, budget.knownEu());
        add(place, Spent, budget.reported.total().scaled);
    }
}

void Impact::countPilots()
{
    std::map<qint64, std::set<QString>> placesOf;
    for (const PilotRegion &region : m_document.records<PilotRegion>(m_query))
        placesOf[region.pilot.number].insert(m_places.of(region.region, {}, {}));
    for (const Pilot &pilot : m_document.records<Pilot>(m_query)) {
        auto places = placesOf[pilot.id.number];
        if (m_places.byIndustry()) places = {m_places.ofProject(pilot.project)};
        if (places.empty()) places.insert(QString());
        for (const QString &place : places) add(place, Pilots);
        ++m_pilots;
    }
}

void Impact::countEvents()
{
    std::map<qint64, QString> placeOf;
    for (const Event &event : m_document.records<Event>(m_query)) {
        if (event.status == EventStatus::Cancelled) continue;
        const QString place = m_places.byIndustry() ? m_places.ofProject(event.project)
                                                    : m_places.of(event.region, {}, {});
        placeOf[event.id.number] = place;
        add(place, Events);
    }
    for (const Attendance &attendance : m_document.records<Attendance>(m_query))
        if (const auto event = placeOf.find(attendance.event.number);
            event != placeOf.end() && attendance.present)
            add(event->second, Participants, attendance.headCount.value_or(1));
}

void Impact::countStakeholders()
{
    for (const Stakeholder &stakeholder : m_document.records<Stakeholder>(m_query)) {
        const QString place = m_places.byIndustry()
            ? m_places.ofProject(stakeholder.project)
            : m_places.of(stakeholder.region, stakeholder.organisation, {});
        add(place, stakeholder.helix ? Measure(Academia + int(*stakeholder.helix)) : OtherStakeholders);
    }
}

void Impact::countProfiles()
{
    for (const Offer &offer : m_document.records<Offer>(m_query))
        add(m_places.of(offer.region, offer.holderOrganisation, offer.industry), Offers);
    for (const Need &need : m_document.records<Need>(m_query))
        add(m_places.of(need.region, need.holderOrganisation, need.industry), Needs);
}

void Impact::countTransfers()
{
    for (const Transfer &transfer : m_document.records<Transfer>(m_query)) {
        add(m_places.of(transfer.fromRegion, transfer.fromOrganisation, transfer.fromIndustry), TransfersOut);
        add(m_places.of(transfer.toRegion, transfer.toOrganisation, transfer.toIndustry), TransfersIn);
        m_balance.add(m_places, transfer);
    }
}

void Impact::countValues()
{
    std::map<qint64, Ref<Project>> projects;
    for (const Indicator &indicator : m_document.records<Indicator>(m_query))
        projects[indicator.id.number] = indicator.project;
    for (const IndicatorValue &value : m_document.records<IndicatorValue>(m_query))
        add(m_places.byIndustry() ? m_places.ofProject(projects[value.indicator.number])
                                  : m_places.of(value.region, {}, {}),
            IndicatorValues);
}

Figures Impact::figures() const
{
    Figures figures;
    figures.title = m_source.title();
    figures.columns = {{"code", TEXT("Figures", "Code"), Figures::Cell::Text},
                       {"place", m_places.heading(), Figures::Cell::Text}};
    figures.naming = figures.columns.size();
    figures.columns.insert(figures.columns.end(), measureColumns().begin(), measureColumns().end());
    Counts totals{};
    const auto line = [&](const QString &code, const QString &name, const Counts &counts) {
        std::vector<Value> cells{code, name};
        cells.insert(cells.end(), counts.begin(), counts.end());
        const std::size_t first = cells.size() - MeasureCount;
        if (m_expenditures == Expenditures::LeftOut) cells[first + Spent] = {};
        for (const Measure measure : {Budget, EuContribution})
            if (counts.unknown[measure - Budget] && !counts.known[measure - Budget])
                cells[first + measure] = {};
        return cells;
    };
    const auto addLine = [&](const QString &place, const Counts &counts) {
        if (std::all_of(counts.begin(), counts.end(), [](qint64 n) { return n == 0; })) return;
        figures.lines.push_back(
            {line(m_places.codeOf(place), m_places.nameOf(place), counts), m_places.recordOf(place)});
        for (std::size_t i = 0; i < MeasureCount; ++i) addTo(totals[i], counts[i]);
        for (const std::size_t i : {0, 1}) {
            totals.known[i] |= counts.known[i];
            totals.unknown[i] |= counts.unknown[i];
        }
    };
    for (const auto &[place, counts] : m_counts)
        if (!place.isEmpty()) addLine(place, counts);
    if (const auto nowhere = m_counts.find(QString()); nowhere != m_counts.end())
        addLine({}, nowhere->second);
    figures.notes = m_places.notes();
    if (std::exchange(totals[Pilots], m_pilots) != m_pilots)
        figures.notes += translated(
            TEXT("Figures", "A pilot in several places counts in each of them, and once in the total."));
    figures.totals = line({}, translated(TEXT("Figures", "Total")), totals);
    figures.notes += m_balance.sentences();
    return figures;
}

// Of the column of a place: its code, which an industry may lack or have in common with another column.
std::string keyOf(const Places &places, const QString &place, const Figures &figures)
{
    if (place.isEmpty()) return "not_stated";
    const std::string code = places.codeOf(place).toStdString();
    const bool taken = code == "total" || figures.column(code) < figures.columns.size();
    return code.empty() || taken ? place.toStdString() : code;
}

} // namespace

QStringList impactByWords()
{
    QStringList words;
    for (const char *byWord : impactWords) words += QLatin1String(byWord);
    return words;
}

std::optional<ImpactBy> impactByOf(const QString &word)
{
    const qsizetype i = impactByWords().indexOf(word);
    return i < 0 ? std::nullopt : std::optional(ImpactBy(i));
}

Figures impactFigures(const FiguresSource &source, ImpactBy by, int level, Expenditures expenditures)
{
    return Impact(source, by, level, expenditures).figures();
}

Figures transferMatrix(const FiguresSource &source, ImpactBy by, int level)
{
    Query query;
    query.project = source.project;
    Places places(source.document, by, level);
    Balance balance;
    std::map<QString, std::map<QString, qint64>> counts;
    std::map<QString, qint64> sums; // by target
    for (const Transfer &transfer : source.document.records<Transfer>(query)) {
        const QString from = places.of(transfer.fromRegion, transfer.fromOrganisation, transfer.fromIndustry);
        const QString to = places.of(transfer.toRegion, transfer.toOrganisation, transfer.toIndustry);
        ++counts[from][to];
        ++sums[to];
        balance.add(places, transfer);
    }
    Figures figures;
    figures.title = source.title();
    figures.columns = {{"from", TEXT("Figures", "From, to"), Figures::Cell::Text}};
    figures.totals = {translated(TEXT("Figures", "Total"))};
    qint64 all = 0;
    for (const auto &[to, sum] : sums) {
        figures.columns.push_back({keyOf(places, to, figures), {}, Figures::Cell::Count, places.nameOf(to)});
        figures.totals.push_back(sum);
        all += sum;
    }
    figures.columns.push_back({"total", TEXT("Figures", "Total"), Figures::Cell::Count});
    figures.totals.push_back(all);
    for (const auto &[from, row] : counts) {
        std::vector<Value> cells{places.nameOf(from)};
        qint64 whole = 0;
        for (const auto &[to, sum] : sums) {
            const auto found = row.find(to);
            cells.push_back(found == row.end() ? Value() : Value(found->second));
            whole += found == row.end() ? 0 : found->second;
        }
        cells.push_back(whole);
        figures.lines.push_back({std::move(cells), places.recordOf(from)});
    }
    figures.notes = places.notes() + balance.sentences();
    return figures;
}

} // namespace passerelle
