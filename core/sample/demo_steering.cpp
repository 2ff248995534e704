// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Risks, actions, decisions, communication, and the papers that records carry.
#include "core/model/event.h"
#include "core/model/steering.h"
#include "core/sample/demo_words.h"
#include "core/sample/demo_writer.h"

namespace passerelle
{
namespace
{

std::vector<Ref<Risk>> addRisks(DemoWriter &writer, const DemoProject &project)
{
    const DemoWords &demo = demoWords();
    Dice &dice = writer.dice;
    std::vector<Ref<Risk>> risks;
    for (std::size_t place = 0; place < demo.risks.size(); ++place) {
        Risk risk;
        risk.project = project.id;
        risk.title = writer.partly(demo.risks[place]);
        risk.category = RiskCategory(dice.between(0, 5));
        risk.probability = dice.between(1, 5);
        risk.impact = dice.between(1, 5);
        risk.response = demo.responses[place];
        risk.owner = project.partners[place % project.partners.size()].id;
        risk.reviewDate = writer.today.addDays(dice.between(10, 120));
        risk.state = RiskState(dice.between(0, 3));
        risks.push_back(writer.add(risk));
        if (!project.rich) break;
    }
    return risks;
}

void addActions(DemoWriter &writer, const DemoProject &project, const std::vector<Ref<Risk>> &risks)
{
    const DemoWords &demo = demoWords();
    for (std::size_t place = 0; place < demo.actions.size(); ++place) {
        Action action;
        action.project = project.id;
        action.title = writer.partly(demo.actions[place]);
        action.owner = project.partners[place % project.partners.size()].id;
        action.due = writer.today.addDays(writer.dice.between(-60, 60));
        if (action.due < writer.today.addDays(-10)) action.done = action.due.addDays(-1);
        if (place == 0) action.event = project.events.front();
        if (place == 1) action.risk = risks.front();
        if (place == 2 && !project.ideas.empty()) action.idea = project.ideas.front();
        writer.add(action);
        if (!project.rich) break;
    }
}

void addDecisions(DemoWriter &writer, const DemoProject &project)
{
    int month = 2;
    for (const Text &title : demoWords().decisions) {
        Decision decision;
        decision.project = project.id;
        decision.title = writer.partly(title);
        decision.date = project.month(month);
        decision.decidedBy = QStringLiteral("Steering group");
        decision.text = words(
            {"Decided without votes against.", "Adopté sans voix contre.", "Aprobado sin votos en contra."});
        writer.add(decision);
        month += 4;
        if (!project.rich) break;
    }
}

void addCommunication(DemoWriter &writer, const DemoProject &project)
{
    constexpr CommunicationKind kinds[] = {CommunicationKind::PressRelease, CommunicationKind::Article,
                                           CommunicationKind::Post};
    int month = 1;
    for (const CommunicationKind kind : kinds) {
        CommunicationItem item;
        item.project = project.id;
        item.kind = kind;
        item.language = QStringLiteral("en");
        item.title = QStringLiteral("%1 brings regions together").arg(project.acronym);
        item.text = QStringLiteral("An invented text on an invented project.");
        item.date = project.month(month);
        item.channel = kind == CommunicationKind::Post ? QStringLiteral("Social media")
                                                       : QStringLiteral("Web site");
        item.url = QStringLiteral("https://example.org/news");
        item.emblemChecked = true;
        writer.add(item);
        month += 3;
        if (!project.rich) break;
    }
}

} // namespace

void addSteering(DemoWriter &writer, const DemoProject &project)
{
    addActions(writer, project, addRisks(writer, project));
    addDecisions(writer, project);
    addCommunication(writer, project);
}

void addPapers(DemoWriter &writer, const DemoWorld &world, const DemoProject &project)
{
    const AnyRef record{QLatin1String(describe<Project>().name), project.id.number};
    FileDocument document;
    document.title = QStringLiteral("%1: application form (invented)").arg(project.acronym);
    document.fileName = QStringLiteral("application.pdf");
    document.url = QStringLiteral("https://example.org/application.pdf");
    document.language = QStringLiteral("en");
    document.date = project.start.addMonths(-8);
    Attachment attachment;
    attachment.record = record;
    attachment.document = writer.add(document);
    writer.add(attachment);

    Tagging tagging;
    tagging.record = record;
    tagging.tag = world.tags[std::size_t(project.index) % world.tags.size()];
    writer.add(tagging);

    Note note;
    note.record = record;
    note.text = words({"Everything about this project is invented.", "Tout dans ce projet est inventé.",
                       "Todo en este proyecto es inventado.", "Alt ved dette prosjektet er oppdiktet.",
                       "Alles an diesem Projekt ist erfunden.", "Tutto in questo progetto è inventato.",
                       "Vse v tem projektu je izmišljeno."});
    writer.add(note);
}

} // namespace passerelle
