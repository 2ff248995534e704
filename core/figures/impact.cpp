// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/impact.h"

#include "core/catalogue/catalogue.h"
#include "core/figures/partner_budgets.h"
#include "core/figures/places.h"
#include "core/model/event.h"
#include "core/model/indicator.h"
#include "core/model/organisation.h"
#include "core/model/pilot.h"
#include "core/model/project.h"
#include "core/model/stakeholder.h"
#include "core/model/transfer.h"

#include <array>

namespace passerelle
{

namespace
{

constexpr const char *byWords[] = {"region", "country", "cohesion", "industry"};
using Cell = Figures::Cell;

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
        {"partners", TEXT("Figures", "Partners"), Cell::Count},
        {"budget", TEXT("Figures", "Budget"), Cell::Amount},
        {"eu_contribution", TEXT("Figures", "EU contribution"), Cell::Amount},
        {"expenditure", TEXT("Figures", "Expenditure"), Cell::Amount},
        {"pilots", TEXT("Figures", "Pilots"), Cell::Count},
        {"events", TEXT("Figures", "Events"), Cell::Count},
        {"participants", TEXT("Figures", "Participants"), Cell::Count},
        {"stakeholders_academia", TEXT("Figures", "Stakeholders: research and education"), Cell::Count},
        {"stakeholders_industry", TEXT("Figures", "Stakeholders: business"), Cell::Count},
        {"stakeholders_government", TEXT("Figures", "Stakeholders: public authorities"), Cell::Count},
        {"stakeholders_civil_society", TEXT("Figures", "Stakeholders: civil society"), Cell::Count},
        {"stakeholders_other", TEXT("Figures", "Stakeholders: not stated"), Cell::Count},
        {"offers", TEXT("Figures", "Offers"), Cell::Count},
        {"needs", TEXT("Figures", "Needs"), Cell::Count},
        {"transfers_out", TEXT("Figures", "Transfers out"), Cell::Count},
        {"transfers_in", TEXT("Figures", "Transfers in"), Cell::Count},
        {"indicator_values", TEXT("Figures", "Indicator values"), Cell::Count},
    };
    return columns;
}

class Impact
{
public:
    Impact(const Document &document, qint64 project, ImpactBy by, int level)
        : m_document(document)
        , m_places(document, by, level)
    {
        m_query.project = project;
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
    using Counts = std::array<qint64, MeasureCount>;
    const Document &m_document;
    Query m_query;
    Places m_places;
    std::map<QString, Counts> m_counts;

    void add(const QString &place, Measure measure, qint64 amount = 1)
    {
        qint64 &count = m_counts[place][measure];
        if (__builtin_add_overflow(count, amount, &count)) amountTooLarge();
    }
    void countPartners();
    void countPilots();
    void countEvents();
    void countStakeholders();
    void countProfiles();
    void countTransfers();
    void countValues();
};

void Impact::countPartners()
{
    for (const PartnerBudget &budget : partnerBudgets(m_document, m_query.project)) {
        const QString place = m_places.ofPartner(budget.partner);
        add(place, Partners, budget.partner.active ? 1 : 0);
        add(place, Budget, budget.knownTotal().value_or(Money{}).scaled);
        add(place, EuContribution, budget.knownEu().value_or(Money{}).scaled);
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
    figures.title = m_query.project ? m_document.shownName(describe<Project>(), m_query.project)
                                    : translated(TEXT("Figures", "All projects"));
    figures.columns = {{"code", TEXT("Figures", "Code"), Cell::Text},
                       {"place", m_places.heading(), Cell::Text}};
    figures.columns.insert(figures.columns.end(), measureColumns().begin(), measureColumns().end());
    Counts totals{};
    const auto line = [&](const QString &code, const QString &name, const Counts &counts) {
        std::vector<Value> cells{code, name};
        cells.insert(cells.end(), counts.begin(), counts.end());
        return cells;
    };
    const auto addLine = [&](const QString &place, const Counts &counts) {
        if (std::all_of(counts.begin(), counts.end(), [](qint64 n) { return n == 0; })) return;
        figures.lines.push_back(
            {line(m_places.codeOf(place), m_places.nameOf(place), counts), m_places.recordOf(place)});
        for (std::size_t i = 0; i < MeasureCount; ++i) totals[i] += counts[i];
    };
    for (const auto &[place, counts] : m_counts)
        if (!place.isEmpty()) addLine(place, counts);
    if (const auto nowhere = m_counts.find(QString()); nowhere != m_counts.end())
        addLine({}, nowhere->second);
    figures.totals = line({}, translated(TEXT("Figures", "Total")), totals);
    figures.notes = m_places.notes() + transferBalance(m_document, m_query.project);
    return figures;
}

} // namespace

QStringList impactByWords()
{
    QStringList words;
    for (const char *byWord : byWords) words += QLatin1String(byWord);
    return words;
}

std::optional<ImpactBy> impactByOf(const QString &word)
{
    const qsizetype i = impactByWords().indexOf(word);
    return i < 0 ? std::nullopt : std::optional(ImpactBy(i));
}

Figures impactFigures(const Document &document, qint64 project, ImpactBy by, int level)
{
    return Impact(document, project, by, level).figures();
}

Figures transferMatrix(const Document &document, qint64 project, ImpactBy by, int level)
{
    Query query;
    query.project = project;
    Places places(document, by, level);
    std::map<QString, std::map<QString, qint64>> counts;
    std::set<QString> targets;
    for (const Transfer &transfer : document.records<Transfer>(query)) {
        const QString from = places.of(transfer.fromRegion, transfer.fromOrganisation, transfer.fromIndustry);
        const QString to = places.of(transfer.toRegion, transfer.toOrganisation, transfer.toIndustry);
        ++counts[from][to];
        targets.insert(to);
    }
    Figures figures;
    figures.columns = {{"from", TEXT("Figures", "From, to"), Cell::Text}};
    figures.totals = {translated(TEXT("Figures", "Total"))};
    std::vector<Value> heads{QString()};
    for (const QString &to : targets) {
        figures.columns.push_back({"to", {}, Cell::Count});
        heads.push_back(places.nameOf(to));
    }
    figures.lines.push_back({heads, 0}); // the names of the columns: they are data, not labels
    std::map<QString, qint64> sums;
    for (const auto &[from, row] : counts) {
        std::vector<Value> cells{places.nameOf(from)};
        for (const QString &to : targets) {
            const auto found = row.find(to);
            cells.push_back(found == row.end() ? Value() : Value(found->second));
            if (found != row.end()) sums[to] += found->second;
        }
        figures.lines.push_back({std::move(cells), places.recordOf(from)});
    }
    for (const QString &to : targets) figures.totals.push_back(sums[to]);
    return figures;
}

QStringList transferBalance(const Document &document, qint64 project)
{
    Query query;
    query.project = project;
    Places places(document, ImpactBy::Cohesion, 2);
    const QString less = QStringLiteral("less_developed"), more = QStringLiteral("more_developed");
    int down = 0, up = 0, known = 0;
    for (const Transfer &transfer : document.records<Transfer>(query)) {
        const QString from = places.of(transfer.fromRegion, transfer.fromOrganisation, {});
        const QString to = places.of(transfer.toRegion, transfer.toOrganisation, {});
        if (from.isEmpty() || to.isEmpty()) continue;
        ++known;
        down += from == more && to == less;
        up += from == less && to == more;
    }
    if (!known) return {};
    return {translated(TEXT("Figures", "Transfers with both regions known: %1")).arg(known),
            translated(TEXT("Figures", "From more to less developed regions: %1")).arg(down),
            translated(TEXT("Figures", "From less to more developed regions: %1")).arg(up)};
}

} // namespace passerelle
