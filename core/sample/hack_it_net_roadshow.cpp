// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/organisation.h"
#include "core/model/pilot.h"
#include "core/model/programme.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "core/model/stakeholder.h"
#include "core/sample/hack_it_net.h"

namespace passerelle
{
namespace
{

constexpr const char *pilotPassage = "“Pilot project of BIOPRO”";

struct Challenges {
    std::vector<Ref<Challenge>> ofClimate; // what the roadshow is about
    Ref<Challenge> emissions;
};

Ref<Challenge> addChallenge(SourceText &source, Ref<Project> project, ChallengeOrigin origin,
                            const Text &name, const char *passage, const char *reason)
{
    Challenge challenge;
    challenge.project = project;
    challenge.name = name;
    challenge.origin = origin;
    return source.state(challenge, passage, {derived<&Challenge::origin>(reason)});
}

Challenges addRoadshowChallenges(SourceText &source, Ref<Project> project)
{
    Challenges challenges;
    const auto climate = [&](const Text &name) {
        challenges.ofClimate.push_back(addChallenge(source, project, ChallengeOrigin::Environmental, name,
                                                    pilotPassage, "comes with climate change"));
    };
    climate(words({"Heat stress as temperatures rise", "Stress thermique dû à la hausse des températures",
                   "Estrés térmico por el aumento de las temperaturas", "Varmestress når temperaturen stiger",
                   "Hitzebelastung durch steigende Temperaturen",
                   "Stress da calore per l’aumento delle temperature",
                   "Vročinska obremenitev zaradi višjih temperatur"}));
    climate(words({"Extreme weather events", "Phénomènes météorologiques extrêmes",
                   "Fenómenos meteorológicos extremos", "Ekstreme værhendelser", "Extreme Wetterereignisse",
                   "Eventi meteorologici estremi", "Skrajni vremenski dogodki"}));
    climate(words({"Spread of infectious diseases", "Propagation de maladies infectieuses",
                   "Propagación de enfermedades infecciosas", "Spredning av smittsomme sykdommer",
                   "Ausbreitung von Infektionskrankheiten", "Diffusione di malattie infettive",
                   "Širjenje nalezljivih bolezni"}));
    challenges.emissions = addChallenge(
        source, project, ChallengeOrigin::Environmental,
        words({"Greenhouse gas emissions of the health sector",
               "Émissions de gaz à effet de serre du secteur de la santé",
               "Emisiones de gases de efecto invernadero del sector sanitario",
               "Klimagassutslipp fra helsesektoren", "Treibhausgasemissionen des Gesundheitswesens",
               "Emissioni di gas serra del settore sanitario", "Izpusti toplogrednih plinov v zdravstvu"}),
        pilotPassage, "the sector’s own part in climate change");
    addChallenge(source, project, ChallengeOrigin::Extrinsic,
                 words({"Demographic differences", "Différences démographiques", "Diferencias demográficas",
                        "Demografiske forskjeller", "Demografische Unterschiede", "Differenze demografiche",
                        "Demografske razlike"}),
                 "paragraph on the overarching goal", "lies outside of health and care");
    return challenges;
}

void addEvidence(SourceText &source, Ref<Project> project, Ref<Challenge> emissions)
{
    Evidence shareOfSector;
    shareOfSector.project = project;
    shareOfSector.challenge = emissions;
    shareOfSector.statement = words({"Share of the health sector in the net emissions of Germany",
                                     "Part du secteur de la santé dans les émissions nettes de l’Allemagne",
                                     "Parte del sector sanitario en las emisiones netas de Alemania",
                                     "Helsesektorens andel av Tysklands nettoutslipp",
                                     "Anteil des Gesundheitswesens an den Nettoemissionen Deutschlands",
                                     "Quota del settore sanitario nelle emissioni nette della Germania",
                                     "Delež zdravstva v neto izpustih Nemčije"});
    shareOfSector.value = Quantity{520};
    shareOfSector.unit = QStringLiteral("%");
    shareOfSector.place = QStringLiteral("Germany");
    shareOfSector.publisher = QStringLiteral("Health Care Without Harm");
    source.state(shareOfSector, pilotPassage);

    Evidence supplyChain;
    supplyChain.project = project;
    supplyChain.challenge = emissions;
    supplyChain.statement = words({"Much of these emissions arises in the supply chain",
                                   "Une grande part de ces émissions naît dans la chaîne d’approvisionnement",
                                   "Gran parte de esas emisiones surge en la cadena de suministro",
                                   "Mye av disse utslippene oppstår i leverandørkjeden",
                                   "Ein großer Teil dieser Emissionen entsteht in der Lieferkette",
                                   "Gran parte di queste emissioni nasce nella catena di fornitura",
                                   "Velik del teh izpustov nastane v dobavni verigi"});
    source.state(supplyChain, pilotPassage);
}

Ref<Pilot> addPilot(SourceText &source, Ref<Project> project, Ref<WorkPackage> pilots, Ref<Partner> biopro)
{
    Pilot pilot;
    pilot.project = project;
    pilot.workPackage = pilots;
    pilot.leadPartner = biopro;
    pilot.format = PilotFormat::Roadshow;
    pilot.title = words(
        {"Roadshow for a sustainable health sector", "Tournée pour un secteur de la santé durable",
         "Gira por un sector sanitario sostenible", "Turné for en bærekraftig helsesektor",
         "Roadshow für ein nachhaltiges Gesundheitswesen", "Roadshow per un settore sanitario sostenibile",
         "Potujoča predstavitev za trajnostno zdravstvo"});
    pilot.hypothesis = words(
        {"Each actor along the healthcare value chain carries a part of the responsibility for "
         "emissions and has to become aware of it."});
    pilot.solution = words(
        {"A roadshow makes people aware of sustainability and of what climate change does to "
         "health care. Informative and interactive formats bring actors from healthcare, science "
         "and business together and show sustainable innovations and good practice from the "
         "region, as an encouragement to follow."});
    pilot.transferPlan = words(
        {"Beyond showing solutions that exist, the roadshow strengthens cooperation along the "
         "healthcare value chain. The sector is to change through awareness, shared knowledge, "
         "contacts and new ideas."});
    return source.state(
        pilot, pilotPassage,
        {derived<&Pilot::workPackage>("work package 2 holds the pilot projects"),
         derived<&Pilot::hypothesis>("what the text gives as the reason for the roadshow"),
         derived<&Pilot::transferPlan>("what the text gives as the effect and the aim of the roadshow")});
}

void addRoadshowMethods(SourceText &source, Ref<Project> project)
{
    const auto add = [&](const Text &name, const char *passage) {
        Method method;
        method.project = project;
        method.name = name;
        source.state(method, passage);
    };
    add(words({"Informative formats", "Formats informatifs", "Formatos informativos", "Informative formater",
               "Informative Formate", "Formati informativi", "Informativne oblike"}),
        pilotPassage);
    add(words({"Interactive formats", "Formats interactifs", "Formatos interactivos", "Interaktive formater",
               "Interaktive Formate", "Formati interattivi", "Interaktivne oblike"}),
        pilotPassage);
    add(words({"Events and workshops for knowledge transfer",
               "Événements et ateliers de transfert de connaissances",
               "Eventos y talleres de transferencia de conocimiento",
               "Arrangementer og verksteder for kunnskapsoverføring",
               "Veranstaltungen und Workshops zum Wissenstransfer",
               "Eventi e laboratori per il trasferimento di conoscenze",
               "Dogodki in delavnice za prenos znanja"}),
        "“The role of BIOPRO in the HACK-IT-NET project”");
}

void addStakeholders(SourceText &source, Ref<Project> project)
{
    const auto add = [&](ActorGroup group, std::optional<Helix> helix, const Text &name,
                         const char *passage) {
        Stakeholder stakeholder;
        stakeholder.project = project;
        stakeholder.name = name;
        stakeholder.actorGroup = group;
        stakeholder.helix = helix;
        if (helix)
            source.state(stakeholder, passage, {derived<&Stakeholder::helix>("follows from the group")});
        else
            source.state(stakeholder, passage);
    };
    constexpr const char *community = "“The project consortium”";
    add(ActorGroup::HealthWorkers, {},
        words({"Health and care workers", "Professionnels de la santé et des soins",
               "Profesionales de la salud y los cuidados", "Helse- og omsorgspersonell",
               "Beschäftigte in Gesundheit und Pflege", "Operatori della salute e dell’assistenza",
               "Delavci v zdravstvu in oskrbi"}),
        community);
    add(ActorGroup::Patients, Helix::CivilSociety,
        words({"Patients", "Patients", "Pacientes", "Pasienter", "Patientinnen und Patienten", "Pazienti",
               "Pacienti"}),
        community);
    add(ActorGroup::Entrepreneurs, Helix::Industry,
        words({"Entrepreneurs in the healthcare industry", "Entrepreneurs de l’industrie de la santé",
               "Emprendedores de la industria sanitaria", "Gründere i helsenæringen",
               "Unternehmerinnen und Unternehmer der Gesundheitswirtschaft",
               "Imprenditori dell’industria sanitaria", "Podjetniki v zdravstveni industriji"}),
        community);
    add(ActorGroup::Administration, Helix::Government,
        words({"Administration", "Administration", "Administración", "Forvaltning", "Verwaltung",
               "Amministrazione", "Uprava"}),
        community);
    add(ActorGroup::Politics, Helix::Government,
        words({"Politics", "Monde politique", "Política", "Politikk", "Politik", "Politica", "Politika"}),
        community);
    add(ActorGroup::Research, Helix::Academia,
        words(
            {"Science", "Monde scientifique", "Ciencia", "Vitenskap", "Wissenschaft", "Scienza", "Znanost"}),
        pilotPassage);
    add(ActorGroup::Other, Helix::Industry,
        words({"Business sector", "Entreprises", "Sector empresarial", "Næringslivet", "Wirtschaft",
               "Settore imprenditoriale", "Gospodarstvo"}),
        pilotPassage);
}

} // namespace

void addRoadshow(SourceText &source, Ref<Project> project, Ref<WorkPackage> pilots, const Biopro &biopro)
{
    const Challenges challenges = addRoadshowChallenges(source, project);
    addEvidence(source, project, challenges.emissions);
    const Ref<Pilot> pilot = addPilot(source, project, pilots, biopro.partner);
    auto all = challenges.ofClimate;
    all.push_back(challenges.emissions);
    for (const Ref<Challenge> challenge : all) {
        PilotChallenge link;
        link.pilot = pilot;
        link.challenge = challenge;
        source.state(link, pilotPassage);
    }
    PilotRegion place;
    place.pilot = pilot;
    place.region = biopro.region;
    source.derive(place, "“Pilot project of BIOPRO”: good practice “from the region”, in a text by BIOPRO");
    addRoadshowMethods(source, project);
    addStakeholders(source, project);
}

} // namespace passerelle
