// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work plan, pilots and indicators.
#include "core/catalogue/catalogue.h"
#include "core/model/indicator.h"
#include "core/model/pilot.h"
#include "core/model/plan.h"
#include "core/sample/demo_words.h"
#include "core/sample/demo_writer.h"

#include <algorithm>

namespace passerelle
{
namespace
{

// Months of a project that a part of it takes; `last` is not included.
struct Span {
    int first = 0;
    int last = 0;
};

QDate lastDay(const DemoProject &project, int month)
{
    return std::min(project.month(month).addDays(-1), project.end);
}

struct Progress {
    ActivityStatus status;
    Percentage done;
};

Progress progressOf(DemoWriter &writer, QDate start, QDate end)
{
    if (end < writer.today) return {ActivityStatus::Done, {10000}};
    if (start > writer.today) return {ActivityStatus::Planned, {0}};
    const qint64 share = start.daysTo(writer.today) * 10000 / std::max<qint64>(1, start.daysTo(end));
    const bool late = writer.dice.chance(25);
    return {late ? ActivityStatus::Delayed : ActivityStatus::Running, {late ? share / 2 : share}};
}

void addDeliverable(DemoWriter &writer, const DemoProject &project, Ref<Activity> activity, QDate due,
                    int place)
{
    const DemoWords &demo = demoWords();
    Deliverable deliverable;
    deliverable.activity = activity;
    deliverable.number = 1;
    deliverable.title = writer.partly(demo.deliverables[std::size_t(place) % demo.deliverables.size()]);
    deliverable.text = words({"Short, with pictures, in the partners’ languages."});
    deliverable.due = due;
    deliverable.responsiblePartner = project.partners[std::size_t(place) % project.partners.size()].id;
    // One of the first project’s deliverables is overdue, to be found.
    const bool overdue = project.index == 0 && place == 1;
    if (due < writer.today && !overdue) {
        deliverable.state = DeliverableState::Accepted;
        deliverable.delivered = due.addDays(-writer.dice.between(0, 20));
        deliverable.evidence = QStringLiteral("https://example.org/deliverable");
    } else if (due < writer.today.addMonths(4)) {
        deliverable.state = DeliverableState::Draft;
    }
    writer.add(deliverable);
}

Ref<Activity> addActivity(DemoWriter &writer, DemoProject &project, Ref<WorkPackage> workPackage, int number,
                          Span months)
{
    const DemoWords &demo = demoWords();
    const std::size_t place = project.activities.size();
    Activity activity;
    activity.workPackage = workPackage;
    activity.number = number;
    activity.title = writer.partly(demo.activities[place % demo.activities.size()]);
    activity.text = words({"All partners take part; the lead of the activity collects the results."});
    activity.start = project.month(months.first);
    activity.end = lastDay(project, months.last);
    const auto &lead = project.partners[place % project.partners.size()];
    activity.leadPartner = lead.id;
    const Progress progress = progressOf(writer, activity.start, activity.end);
    activity.status = progress.status;
    activity.done = progress.done;
    activity.baselineStart = activity.start;
    activity.baselineEnd = activity.status == ActivityStatus::Delayed ? activity.end.addMonths(-1)
                                                                      : activity.end;
    activity.baselineEnd = std::max(activity.baselineEnd, activity.baselineStart);
    const Ref<Activity> id = writer.add(activity);

    for (const DemoPartner &partner : project.partners) {
        if (partner.id == lead.id || !writer.dice.chance(project.rich ? 60 : 25)) continue;
        ActivityPartner link;
        link.activity = id;
        link.partner = partner.id;
        writer.add(link);
    }
    if (number > 1) {
        ActivityLink link;
        link.activity = id;
        link.predecessor = project.activities.back();
        link.lag = 0;
        writer.add(link);
    }
    addDeliverable(writer, project, id, activity.end, int(place));
    project.activities.push_back(id);
    return id;
}

Ref<Indicator> addIndicator(DemoWriter &writer, const DemoProject &project, const char *code, qint64 target,
                            Ref<Pilot> pilot = {})
{
    Indicator indicator;
    indicator.project = project.id;
    indicator.pilot = pilot;
    const auto unitOf = [&](const CatalogueEntry &known) {
        return known.more.value(QStringLiteral("unit_") + QLatin1String(passerelle::code(writer.language())));
    };
    if (const CatalogueEntry *known = entry(Catalogue::Indicators, QLatin1String(code))) {
        indicator.code = known->code;
        indicator.name.values = known->names;
        indicator.name.original = Language::En;
        indicator.unit = unitOf(*known);
        indicator.kind = indicator.code.startsWith(u"RCO") ? IndicatorKind::Output : IndicatorKind::Result;
    } else {
        indicator.code = QLatin1String(code);
        indicator.name = words({"People reached by the pilot", "Personnes touchées par le pilote",
                                "Personas alcanzadas por el piloto", "Personer nådd av piloten",
                                "Vom Pilotprojekt erreichte Menschen", "Persone raggiunte dal pilota",
                                "Ljudje, ki jih je pilot dosegel"});
        indicator.unit = unitOf(*entry(Catalogue::Indicators, QStringLiteral("RCR83"))); // persons
    }
    indicator.baseline = Quantity{0};
    indicator.referenceYear = project.start.year();
    indicator.target = Quantity{target * 100};
    indicator.source = words({"Monitoring by the partners"});
    const Ref<Indicator> id = writer.add(indicator);

    // Grows towards the target, and passes it a little now and then.
    const int length = project.frame->periodLength;
    for (int period = 1; project.month(period * length) <= std::min(writer.today, project.end); ++period) {
        IndicatorValue value;
        value.indicator = id;
        value.date = project.month(period * length).addDays(-1);
        value.period = period;
        value.value = Quantity{target * 100 * period * length / project.duration / 100 * 100};
        const auto &partner = project.partners[std::size_t(period) % project.partners.size()];
        value.region = partner.organisation.region;
        value.evidence = QStringLiteral("List of partner %1").arg(partner.organisation.abbreviation);
        value.note = words({"Counted by the partner"});
        writer.add(value);
    }
    return id;
}

void addPilot(DemoWriter &writer, DemoProject &project, Span months, int place)
{
    const DemoWords &demo = demoWords();
    Pilot pilot;
    pilot.project = project.id;
    pilot.workPackage = project.workPackages[1];
    pilot.title = writer.partly(demo.pilots[std::size_t(project.index + place) % demo.pilots.size()]);
    const DemoPartner &lead = project.partners[std::size_t(place + 1) % project.partners.size()];
    const DemoPartner &next = project.partners[std::size_t(place + 2) % project.partners.size()];
    pilot.leadPartner = lead.id;
    pilot.format = PilotFormat((project.index + place) % 5);
    pilot.hypothesis = words({"If help comes sooner, people stay at home longer.",
                              "Si l’aide arrive plus tôt, on reste plus longtemps chez soi."});
    pilot.solution = words({"Devices and a service that neighbours and nurses share."});
    pilot.start = project.month(months.first);
    pilot.end = lastDay(project, months.last);
    pilot.stage = pilot.end < writer.today
        ? (writer.dice.chance(50) ? PilotStage::Transferred : PilotStage::Evaluated)
        : pilot.start <= writer.today ? PilotStage::Running
                                      : PilotStage::Design;
    pilot.trlIn = writer.dice.between(4, 5);
    pilot.trlOut = *pilot.trlIn + writer.dice.between(1, 3);
    pilot.transferPlan = words({"The second region takes the service over with its own staff."});
    if (pilot.end < writer.today)
        pilot.lessons = words({"Training takes longer than installing the devices."});
    const Ref<Pilot> id = writer.add(pilot);
    project.pilots.push_back(id);

    for (const auto &[partner, role] :
         {std::pair(&lead, PilotRegionRole::Test), {&next, PilotRegionRole::Extension}}) {
        PilotRegion region;
        region.pilot = id;
        region.region = partner->organisation.region;
        region.role = role;
        writer.add(region);
    }
    PilotChallenge challenge;
    challenge.pilot = id;
    challenge.challenge = project.challenges[std::size_t(place) % project.challenges.size()];
    writer.add(challenge);
    addIndicator(writer, project, "OWN1", 120, id);
}

void addWorkPackages(DemoWriter &writer, DemoProject &project)
{
    const DemoWords &demo = demoWords();
    const int third = project.duration / 3;
    for (int number = 1; number <= 3; ++number) {
        WorkPackage workPackage;
        workPackage.project = project.id;
        workPackage.number = number;
        workPackage.title = writer.partly(demo.workPackages[std::size_t(number - 1)]);
        workPackage.theme = words({"Care close to home"});
        workPackage.objective = words({"Do the work with those who will use the result.",
                                       "Travailler avec celles et ceux qui utiliseront le résultat."});
        workPackage.leadPartner = project.partners[std::size_t(number) % project.partners.size()].id;
        const Span months{(number - 1) * third, number * third};
        workPackage.start = project.month(months.first);
        workPackage.end = lastDay(project, months.last);
        const Ref<WorkPackage> id = writer.add(workPackage);
        project.workPackages.push_back(id);
        const int half = third / 2;
        addActivity(writer, project, id, 1, {months.first, months.first + half});
        addActivity(writer, project, id, 2, {months.first + half, months.last});

        Milestone milestone;
        milestone.project = project.id;
        milestone.workPackage = id;
        milestone.title = writer.partly(demo.milestones[std::size_t(number - 1)]);
        milestone.due = lastDay(project, months.first + 2);
        if (milestone.due < writer.today)
            milestone.reached = milestone.due.addDays(writer.dice.between(-10, 12));
        writer.add(milestone);
    }
}

} // namespace

void addPlan(DemoWriter &writer, const DemoWorld &, DemoProject &project)
{
    addWorkPackages(writer, project);
    const int third = project.duration / 3;
    const int pilots = project.rich ? 2 : 1;
    for (int place = 0; place < pilots; ++place)
        addPilot(writer, project, {third, 2 * third + third / 2}, place);

    const Ref<Indicator> solutions = addIndicator(writer, project, "RCO116", 4);
    addIndicator(writer, project, "RCO84", pilots);
    if (project.rich) {
        addIndicator(writer, project, "RCO87", int(project.partners.size()));
        addIndicator(writer, project, "RCR104", 3);
    }
    Output output;
    output.workPackage = project.workPackages[1];
    output.indicator = solutions;
    output.number = 1;
    output.title = writer.partly(demoWords().outputs.front());
    output.text = words({"A service with devices, a course and a guide."});
    output.target = Quantity{400};
    output.period = 2;
    project.outputs.push_back(writer.add(output));

    SdgLink goal;
    goal.pilot = project.pilots.front();
    goal.project = project.id;
    goal.goal = 13;
    goal.weight = SdgWeight::Other;
    goal.note = words({"Fewer journeys"});
    writer.add(goal);
}

} // namespace passerelle
