// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// HACK-IT-NET: the project, its programme, plan, themes and words. Consortium and pilot: their own files.
#include "core/sample/hack_it_net.h"

#include "core/model/plan.h"
#include "core/model/programme.h"
#include "core/model/project.h"
#include "core/model/steering.h"
#include "core/sample/founding_cases.h"

namespace passerelle
{
namespace
{

constexpr const char *introduction = "introduction";
constexpr const char *facts = "list of facts at the end";
constexpr const char *focus = "“Focus of the project”";
constexpr const char *goals = "paragraph on the overarching goal";

Ref<Programme> addProgramme(SourceText &source)
{
    Programme programme;
    programme.code = QStringLiteral("Alpine Space");
    programme.name = words({"Interreg Alpine Space", "Interreg Espace alpin", "Interreg Espacio Alpino",
                            "Interreg Alpine Space", "Interreg Alpenraum", "Interreg Spazio alpino",
                            "Interreg Območje Alp"});
    return source.state(programme, facts,
                        {assumed<&Programme::code>("the text gives the programme’s name and no code")});
}

Ref<SpecificObjective> addObjective(SourceText &source, Ref<Programme> programme)
{
    SpecificObjective objective;
    objective.programme = programme;
    objective.priorityCode = QStringLiteral("3");
    objective.priorityTitle = words({"Innovation and digitalisation supporting a green Alpine region",
                                     "Innovation et numérisation au service d’une région alpine verte",
                                     "Innovación y digitalización al servicio de una región alpina verde",
                                     "Innovasjon og digitalisering som støtter en grønn alperegion",
                                     "Innovation und Digitalisierung für einen grünen Alpenraum",
                                     "Innovazione e digitalizzazione a sostegno di una regione alpina verde",
                                     "Inovacije in digitalizacija v podporo zeleni alpski regiji"});
    objective.code = QStringLiteral("3.1");
    objective.name = words(
        {"Developing and enhancing research and innovation capacities and the uptake of "
         "advanced technologies",
         "Développer et renforcer les capacités de recherche et d’innovation et l’adoption "
         "de technologies avancées",
         "Desarrollar y reforzar las capacidades de investigación e innovación y la adopción "
         "de tecnologías avanzadas",
         "Utvikle og styrke forsknings- og innovasjonskapasiteten og bruken av avansert "
         "teknologi",
         "Aufbau und Stärkung von Forschungs- und Innovationskapazitäten und Einführung "
         "fortschrittlicher Technologien",
         "Sviluppare e rafforzare le capacità di ricerca e innovazione e l’adozione di "
         "tecnologie avanzate",
         "Razvoj in krepitev raziskovalnih in inovacijskih zmogljivosti ter uvajanje "
         "naprednih tehnologij"});
    return source.state(objective, facts);
}

void addFund(SourceText &source, Ref<Programme> programme)
{
    Fund fund;
    fund.programme = programme;
    fund.type = FundType::Other;
    fund.abbreviation = QStringLiteral("EU (Interreg Alpine Space)");
    fund.countsAsEu = true;
    source.state(fund, "“Funding”",
                 {assumed<&Fund::type>("the text names the European Union and the programme, not the fund"),
                  assumed<&Fund::abbreviation>("made of the two names, as the text has no short form")});
}

void addTexts(Project &project)
{
    project.title = words(
        {"Enabling an Alpine region Health And Care Knowledge and Innovation Transfer NETwork",
         "Vers un réseau alpin de transfert de connaissances et d’innovations en santé et en soins",
         "Hacia una red alpina de transferencia de conocimiento e innovación en salud y cuidados",
         "Et nettverk for overføring av kunnskap og innovasjon innen helse og omsorg i alperegionen",
         "Ein Netzwerk für Wissens- und Innovationstransfer in Gesundheit und Pflege im Alpenraum",
         "Verso una rete alpina per il trasferimento di conoscenza e innovazione in salute e assistenza",
         "Mreža za prenos znanja in inovacij v zdravstvu in oskrbi v alpski regiji"});
    project.longName = words({"Health And Care Knowledge and Innovation Transfer NETwork"});
    project.summary = words(
        {"Actors of health and care from six countries build a community across borders, pool what each of "
         "them "
         "can do and bring digital, sustainable innovation into care: by a network and tools, by pilots, and "
         "by "
         "making the results last.",
         "Des acteurs de la santé et des soins de six pays forment une communauté transfrontalière, "
         "réunissent "
         "leurs compétences et introduisent des innovations numériques et durables dans les soins : un "
         "réseau et "
         "des outils, des projets pilotes, et un ancrage durable des résultats.",
         "Actores de la salud y los cuidados de seis países crean una comunidad transfronteriza, reúnen sus "
         "competencias y llevan innovaciones digitales y sostenibles a la atención: con una red y "
         "herramientas, "
         "con pilotos y afianzando los resultados.",
         "Aktører innen helse og omsorg fra seks land bygger et fellesskap på tvers av grensene, samler det "
         "hver "
         "av dem kan, og tar digital og bærekraftig innovasjon i bruk: gjennom nettverk og verktøy, piloter "
         "og "
         "varig forankring av resultatene.",
         "Akteure aus Gesundheit und Pflege in sechs Ländern bilden über Grenzen hinweg eine Gemeinschaft, "
         "bündeln ihr Können und bringen digitale, nachhaltige Neuerungen in die Versorgung: mit Netzwerk "
         "und "
         "Werkzeugen, mit Pilotprojekten und indem Ergebnisse auf Dauer verankert werden.",
         "Attori della salute e dell’assistenza di sei Paesi formano una comunità oltre i confini, uniscono "
         "le "
         "proprie competenze e portano innovazione digitale e sostenibile nelle cure: con una rete e "
         "strumenti, "
         "con progetti pilota e radicando i risultati nel tempo.",
         "Akterji v zdravstvu in oskrbi iz šestih držav prek meja gradijo skupnost, združujejo svoje znanje "
         "ter "
         "v oskrbo uvajajo digitalne in trajnostne inovacije: z mrežo in orodji, s pilotnimi projekti in s "
         "trajno umestitvijo rezultatov."});
    project.aim = words(
        {"Better health and care in the Alpine region: develop, test and put in place for the long term a "
         "framework by which innovation moves into health and care, and lower barriers such as demographic "
         "differences.",
         "Améliorer la santé et les soins dans la région alpine : élaborer, tester et installer durablement "
         "un "
         "cadre de transfert de l’innovation vers la santé et les soins, et abaisser des obstacles tels que "
         "les "
         "différences démographiques.",
         "Mejorar la salud y los cuidados en la región alpina: desarrollar, probar e implantar a largo plazo "
         "un "
         "marco para transferir innovación a la salud y los cuidados, y reducir barreras como las "
         "diferencias "
         "demográficas.",
         "Bedre helse og omsorg i alperegionen: utvikle, prøve ut og varig innføre et rammeverk for "
         "overføring "
         "av innovasjon til helse og omsorg, og senke barrierer som demografiske forskjeller.",
         "Bessere Gesundheit und Pflege im Alpenraum: einen Rahmen für den Innovationstransfer in Gesundheit "
         "und "
         "Pflege entwickeln, erproben und auf Dauer einführen und Hürden wie demografische Unterschiede "
         "abbauen.",
         "Migliorare la salute e l’assistenza nella regione alpina: sviluppare, sperimentare e attuare a "
         "lungo "
         "termine un quadro per trasferire l’innovazione nella salute e nell’assistenza, riducendo ostacoli "
         "come "
         "le differenze demografiche.",
         "Boljše zdravstvo in oskrba v alpski regiji: razviti, preizkusiti in dolgoročno uvesti okvir za "
         "prenos "
         "inovacij v zdravstvo in oskrbo ter zmanjšati ovire, kot so demografske razlike."});
    project.rationale = words(
        {"Care that works, starts from the patient and stays viable needs all actors to work closely "
         "together and "
         "innovation to reach the places of care. The mix of sectors in the consortium lets it speak to "
         "everyone "
         "whom such a community needs and improve the conditions of health and care across all sectors.",
         "Des soins efficaces, centrés sur les patients et viables exigent que tous les acteurs coopèrent "
         "étroitement et que l’innovation parvienne aux structures de soins.",
         "Una atención eficaz, centrada en los pacientes y viable exige que todos los actores cooperen "
         "estrechamente y que la innovación llegue a las estructuras de atención.",
         "Virksom, pasientsentrert og levedyktig behandling krever at alle aktører samarbeider tett og at "
         "innovasjon når fram til tjenestene.",
         "Eine wirksame, am Patienten ausgerichtete und zukunftsfähige Versorgung verlangt, dass alle "
         "Akteure eng "
         "zusammenarbeiten und Neuerungen in den Einrichtungen ankommen.",
         "Cure efficaci, centrate sul paziente e sostenibili nel tempo richiedono che tutti gli attori "
         "collaborino strettamente e che l’innovazione arrivi nelle strutture di cura.",
         "Učinkovita, na pacienta osredotočena in vzdržna oskrba zahteva tesno sodelovanje vseh akterjev in "
         "prenos inovacij v ustanove."});
    project.launchedNote = words({"Launched in July 2024.", "Lancé en juillet 2024.",
                                  "Iniciado en julio de 2024.", "Startet i juli 2024.",
                                  "Gestartet im Juli 2024.", "Avviato a luglio 2024.",
                                  "Začetek julija 2024."});
}

Ref<Project> addProject(SourceText &source, Ref<Programme> programme, Ref<SpecificObjective> objective)
{
    Project project;
    project.kind = ProjectKind::Project;
    project.acronym = QStringLiteral("HACK-IT-NET");
    addTexts(project);
    project.status = ProjectStatus::Running;
    project.projectId = QStringLiteral("ASP0500442");
    project.programme = programme;
    project.specificObjective = objective;
    project.start = QDate(2024, 7, 1);
    project.end = QDate(2027, 6, 30);
    return source.state(
        project, introduction,
        {stated<&Project::title>("title; the other languages are our translation"),
         stated<&Project::longName>(introduction),
         stated<&Project::summary>("introduction and “Focus of the project”"), stated<&Project::aim>(goals),
         stated<&Project::rationale>("second paragraph and “The project consortium”"),
         derived<&Project::status>("launched in July 2024 and running for three years"),
         stated<&Project::projectId>("“Project ID”"), stated<&Project::programme>("“Funding”"),
         stated<&Project::specificObjective>("“Programme Priority” and “Specific objective”"),
         stated<&Project::start>("duration in the list of facts"),
         stated<&Project::end>("duration in the list of facts"),
         stated<&Project::launchedNote>("press release")});
}

void addThemes(SourceText &source, Ref<Project> project)
{
    const Text texts[] = {
        words({"Innovation moves more easily between the actors of health and care in the Alpine region",
               "Mieux faire circuler l’innovation entre les acteurs de la santé et des soins de la région "
               "alpine",
               "Que la innovación circule mejor entre los actores de la salud y los cuidados de la región "
               "alpina",
               "Sterkere overføring av innovasjon mellom aktørene innen helse og omsorg i alperegionen",
               "Mehr Innovationstransfer zwischen den Akteuren von Gesundheit und Pflege im Alpenraum",
               "Più trasferimento di innovazione tra gli attori della salute e dell’assistenza nella regione "
               "alpina",
               "Močnejši prenos inovacij med akterji v zdravstvu in oskrbi v alpski regiji"}),
        words({"A digital and green ecosystem of health and care in the Alpine Space",
               "Un écosystème de santé et de soins numérique et vert dans l’espace alpin",
               "Un ecosistema digital y verde de salud y cuidados en el espacio alpino",
               "Et digitalt og grønt økosystem for helse og omsorg i alpeområdet",
               "Ein digitales und grünes Ökosystem für Gesundheit und Pflege im Alpenraum",
               "Un ecosistema digitale e verde della salute e dell’assistenza nello spazio alpino",
               "Digitalni in zeleni ekosistem zdravstva in oskrbe na območju Alp"}),
    };
    int number = 0;
    for (const Text &text : texts) {
        Theme theme;
        theme.project = project;
        theme.number = ++number;
        theme.text = text;
        source.state(theme, "the two thematic areas");
    }
}

void addGoals(SourceText &source, Ref<Project> project)
{
    for (const auto &[goal, name] :
         {std::pair(3, "Health and Wellbeing"), std::pair(9, "Industry, Innovation and Infrastructure")}) {
        SdgLink link;
        link.project = project;
        link.goal = goal;
        link.weight = SdgWeight::Main;
        link.note = words({name});
        source.state(link, "paragraph on the goals: a particular focus");
    }
}

Ref<WorkPackage> addWorkPackage(SourceText &source, Ref<Project> project, int number, const Text &title,
                                const Text &objective)
{
    WorkPackage workPackage;
    workPackage.project = project;
    workPackage.number = number;
    workPackage.title = title;
    workPackage.objective = objective;
    return source.state(workPackage, focus);
}

// Returns the work package of the pilots.
Ref<WorkPackage> addWorkPackages(SourceText &source, Ref<Project> project)
{
    addWorkPackage(
        source, project, 1,
        words({"Network, shared challenges and joint tools", "Réseau, défis partagés et outils communs",
               "Red, retos compartidos y herramientas comunes",
               "Nettverk, felles utfordringer og felles verktøy",
               "Netzwerk, gemeinsame Herausforderungen und Werkzeuge",
               "Rete, sfide condivise e strumenti comuni", "Mreža, skupni izzivi in skupna orodja"}),
        words({"A network across sectors and countries looks at what health and care in the Alpine Space "
               "struggle with today and develops, together, tools for it, digital ones among them."}));
    const auto pilots = addWorkPackage(
        source, project, 2,
        words({"Innovation transfer in pilots", "Transfert d’innovation par des projets pilotes",
               "Transferencia de innovación mediante pilotos", "Innovasjonsoverføring i piloter",
               "Innovationstransfer in Pilotprojekten", "Trasferimento di innovazione nei progetti pilota",
               "Prenos inovacij v pilotnih projektih"}),
        words({"Innovation is transferred in pilot projects."}));
    addWorkPackage(
        source, project, 3,
        words({"Lasting solutions and options for policy",
               "Solutions durables et options pour les politiques publiques",
               "Soluciones duraderas y opciones para las políticas", "Varige løsninger og politiske valg",
               "Dauerhafte Lösungen und Optionen für die Politik",
               "Soluzioni durature e opzioni per le politiche", "Trajne rešitve in možnosti za politiko"}),
        words({"What was developed is anchored for the long term and passed on, and it is worked out "
               "what politics could do."}));
    return pilots;
}

void addPressRelease(SourceText &source, Ref<Project> project)
{
    CommunicationItem item;
    item.project = project;
    item.kind = CommunicationKind::PressRelease;
    item.language = QStringLiteral("en");
    item.title = QStringLiteral("Press release on HACK-IT-NET");
    item.text = QStringLiteral("Every patient in the Alpine region should receive care that is seamless and "
                               "sees the whole person. The "
                               "project, launched in July 2024 for three years, builds a community of many "
                               "actors who join their work "
                               "in a health ecosystem fit for the future.");
    source.state(item, "“Press release”",
                 {derived<&CommunicationItem::language>("the language of the text"),
                  assumed<&CommunicationItem::title>("the press release has no title")});
}

} // namespace

void fillHackItNet(Editor &editor)
{
    SourceText source(editor,
                      QStringLiteral("Transnational networking of innovation ecosystems: HACK-IT-NET"));
    const Ref<Programme> programme = addProgramme(source);
    const Ref<Project> project = addProject(source, programme, addObjective(source, programme));
    source.attachTo(project);
    addFund(source, programme);
    addThemes(source, project);
    addGoals(source, project);
    const Ref<WorkPackage> pilots = addWorkPackages(source, project);
    const Biopro biopro = addConsortium(source, project);
    addRoadshow(source, project, pilots, biopro);
    addPressRelease(source, project);
}

} // namespace passerelle
