// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the parts of the demonstration portfolio share.
#pragma once

#include "core/document/document.h"
#include "core/model/attachment.h"
#include "core/model/budget.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/programme.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "core/sample/demo.h"
#include "core/sample/dice.h"
#include "core/sample/source_text.h"

namespace passerelle
{

class DemoWriter
{
public:
    DemoWriter(Editor &editor, const DemoOptions &options)
        : dice(options.seed)
        , today(options.today)
        , m_editor(editor)
    {
    }

    // Adds the record and says that it is invented.
    template <class T> Id<T> add(T record)
    {
        const Id<T> id = m_editor.insert(record);
        Provenance provenance;
        provenance.record = {QLatin1String(describe<T>().name), id.number};
        provenance.confidence = Confidence::Invented;
        provenance.source = QStringLiteral("Invented for demonstration");
        m_editor.insert(provenance);
        return id;
    }

    // Some translations are still missing, as in life.
    Text partly(Text text)
    {
        for (const Language language : allLanguages)
            if (language != text.original && dice.chance(20)) text.values[std::size_t(language)].clear();
        return text;
    }

    // For texts that are kept in one language only.
    [[nodiscard]] Language language() const { return m_editor.document().language(); }

    Dice dice;
    QDate today;

private:
    Editor &m_editor;
};

struct DemoPartner {
    Id<Partner> id;
    Organisation organisation;
    bool receivesEuFunds = true;
};

// What all projects share.
struct DemoWorld {
    std::vector<Region> regions;
    std::vector<Ref<Ris3Priority>> priorities; // one for each region
    std::vector<Ref<Industry>> industries; // health first
    struct Frame {
        Ref<Programme> programme;
        std::vector<Ref<SpecificObjective>> objectives;
        Ref<Fund> euFund;
        Ref<Fund> nationalFund;
        int periodLength = 6; // months
    };
    std::vector<Frame> frames; // one programme with short periods, one with long ones
    std::vector<Organisation> organisations;
    std::vector<Person> people;
    std::vector<Ref<Tag>> tags;
};

// One project while it is written.
struct DemoProject {
    Id<Project> id;
    int index = 0;
    bool rich = true; // in full
    bool partnership = false; // without programme and money
    QString acronym;
    QDate start;
    QDate end;
    int duration = 36; // months
    const DemoWorld::Frame *frame = nullptr;
    std::vector<DemoPartner> partners; // the lead first
    std::vector<Ref<WorkPackage>> workPackages;
    std::vector<Ref<Activity>> activities;
    std::vector<Ref<Output>> outputs;
    std::vector<Ref<Challenge>> challenges;
    std::vector<Ref<Method>> methods;
    std::vector<Ref<Pilot>> pilots;
    std::vector<Ref<Stakeholder>> stakeholders;
    std::vector<Ref<Event>> events;
    std::vector<Ref<Idea>> ideas;

    [[nodiscard]] QDate month(int offset) const { return start.addMonths(offset); }
};

[[nodiscard]] DemoWorld addWorld(DemoWriter &writer, int projects);
void addProjectCore(DemoWriter &writer, const DemoWorld &world, DemoProject &project);
void addPlan(DemoWriter &writer, const DemoWorld &world, DemoProject &project);
void addBudget(DemoWriter &writer, DemoProject &project);
void addKnowledge(DemoWriter &writer, const DemoWorld &world, DemoProject &project);
void addEvents(DemoWriter &writer, const DemoWorld &world, DemoProject &project);
void addSteering(DemoWriter &writer, const DemoProject &project);
// Documents, tags and notes of a project.
void addPapers(DemoWriter &writer, const DemoWorld &world, const DemoProject &project);

} // namespace passerelle
