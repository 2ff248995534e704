// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SmartHealth: a partnership without dates, budget and named partners. The transfer examples: their own file.
#include "core/sample/smart_health.h"

#include "core/model/programme.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "core/model/stakeholder.h"
#include "core/sample/founding_cases.h"

namespace passerelle
{
namespace
{

constexpr const char *headOfText = "head of the text";
constexpr const char *first = "first paragraph";
constexpr const char *second = "second paragraph, on RIS3";
constexpr const char *third = "third paragraph, on synergies and challenges";
constexpr const char *last = "last paragraph";

Ref<Project> addProject(SourceText &source)
{
    Project project;
    project.kind = ProjectKind::Partnership;
    project.acronym = QStringLiteral("SmartHealth");
    project.title = words(
        {"Smart Specialization for new products, services and processes in Health",
         "Spécialisation intelligente pour de nouveaux produits, services et procédés en santé",
         "Especialización inteligente para nuevos productos, servicios y procesos en salud",
         "Smart spesialisering for nye produkter, tjenester og prosesser innen helse",
         "Intelligente Spezialisierung für neue Produkte, Dienste und Verfahren im Gesundheitswesen",
         "Specializzazione intelligente per nuovi prodotti, servizi e processi nella salute",
         "Pametna specializacija za nove izdelke, storitve in procese v zdravstvu"});
    project.summary = words(
        {"Technology and know-how from several sectors move, above all between SMEs, to where they serve "
         "health in "
         "less developed regions, specially in the South and East of Europe. End users, public institutions "
         "and "
         "research centres take part. Clusters bring the knowledge and build the bridges, in a cooperation "
         "agenda "
         "for the long term and in joint actions; start-ups and new entrepreneurs find support.",
         "Des technologies et des savoir-faire de plusieurs secteurs passent, surtout entre PME, au service "
         "de la "
         "santé dans des régions moins développées, en particulier du sud et de l’est de l’Europe. Usagers, "
         "institutions publiques et centres de recherche y participent.",
         "Tecnologías y saber hacer de varios sectores pasan, sobre todo entre pymes, al servicio de la "
         "salud en "
         "regiones menos desarrolladas, en especial del sur y el este de Europa. Participan usuarios "
         "finales, "
         "instituciones públicas y centros de investigación.",
         "Teknologi og kunnskap fra flere sektorer overføres, særlig mellom små og mellomstore bedrifter, "
         "til nytte "
         "for helse i mindre utviklede regioner, spesielt sør og øst i Europa. Sluttbrukere, offentlige "
         "institusjoner og forskningssentre er med.",
         "Technik und Wissen aus mehreren Branchen gelangen, vor allem zwischen KMU, dorthin, wo sie der "
         "Gesundheit "
         "in weniger entwickelten Regionen nützen, besonders im Süden und Osten Europas. Anwender, "
         "öffentliche "
         "Einrichtungen und Forschungszentren wirken mit.",
         "Tecnologie e competenze di più settori passano, soprattutto tra PMI, al servizio della salute in "
         "regioni "
         "meno sviluppate, in particolare del Sud e dell’Est d’Europa. Partecipano utenti finali, "
         "istituzioni "
         "pubbliche e centri di ricerca.",
         "Tehnologije in znanje iz več panog se prenašajo, predvsem med MSP, v korist zdravja v manj "
         "razvitih "
         "regijah, zlasti na jugu in vzhodu Evrope. Sodelujejo končni uporabniki, javne ustanove in "
         "raziskovalna "
         "središča."});
    project.aim = words(
        {"Answer the great challenges of health care, and work on offer and demand at the same time: bring "
         "the drive "
         "of entrepreneurs together with what end users and large enterprises need.",
         "Répondre aux grands défis de la santé en agissant à la fois sur l’offre et la demande : rapprocher "
         "l’élan "
         "des entrepreneurs des besoins des usagers et des grandes entreprises.",
         "Responder a los grandes retos de la salud trabajando a la vez en la oferta y la demanda: unir el "
         "impulso "
         "emprendedor con lo que necesitan los usuarios finales y las grandes empresas.",
         "Møte de store utfordringene i helsevesenet og arbeide med tilbud og etterspørsel samtidig: forene "
         "gründernes driv med det sluttbrukere og store foretak trenger.",
         "Auf die großen Herausforderungen des Gesundheitswesens antworten und zugleich an Angebot und "
         "Nachfrage "
         "arbeiten: den Antrieb der Gründer mit dem Bedarf von Anwendern und Großunternehmen verbinden.",
         "Rispondere alle grandi sfide della sanità lavorando insieme su offerta e domanda: unire lo slancio "
         "degli "
         "imprenditori ai bisogni degli utenti finali e delle grandi imprese.",
         "Odgovoriti na velike izzive zdravstva in hkrati delati na ponudbi in povpraševanju: povezati zagon "
         "podjetnikov s potrebami končnih uporabnikov in velikih podjetij."});
    project.rationale = words({"Results from regions strong in research, and from other sectors, become "
                               "available to less developed "
                               "regions. In turn, meeting new problems, solutions and realities opens "
                               "opportunities and sets off new "
                               "research in Europe."});
    return source.state(
        project, headOfText,
        {stated<&Project::title>("“Partnership Title”; the other languages are our translation"),
         stated<&Project::summary>("first and last paragraph"), stated<&Project::aim>(third),
         stated<&Project::rationale>(first)});
}

Industries addIndustries(SourceText &source, Ref<Project> project)
{
    struct Named {
        const char *code;
        Text name;
    };
    const Named all[] = {
        {"health", words({"Health", "Santé", "Salud", "Helse", "Gesundheit", "Salute", "Zdravje"})},
        {"ict", words({"ICT", "TIC", "TIC", "IKT", "IKT", "TIC", "IKT"})},
        {"aerospace",
         words({"Aerospace", "Aérospatiale", "Aeroespacial", "Luft- og romfart", "Luft- und Raumfahrt",
                "Aerospazio", "Letalska in vesoljska industrija"})},
        {"medical_devices",
         words({"Medical Devices", "Dispositifs médicaux", "Productos sanitarios", "Medisinsk utstyr",
                "Medizinprodukte", "Dispositivi medici", "Medicinski pripomočki"})},
        {"energy", words({"Energy", "Énergie", "Energía", "Energi", "Energie", "Energia", "Energija"})},
        {"maritime",
         words({"Maritime Technologies", "Technologies maritimes", "Tecnologías marítimas",
                "Maritim teknologi", "Maritime Technologien", "Tecnologie marittime",
                "Pomorske tehnologije"})},
        {"manufacturing",
         words({"Manufacturing (Industry 4.0)", "Industrie manufacturière (industrie 4.0)",
                "Industria manufacturera (industria 4.0)", "Industri (Industri 4.0)",
                "Verarbeitendes Gewerbe (Industrie 4.0)", "Industria manifatturiera (Industria 4.0)",
                "Predelovalne dejavnosti (Industrija 4.0)"})},
    };
    Industries industries;
    for (const Named &named : all) {
        Industry industry;
        industry.code = QLatin1String(named.code);
        industry.name = named.name;
        const Ref<Industry> id = source.state(
            industry, headOfText, {assumed<&Industry::code>("the program’s own code for the industry")});
        industries[named.code] = id;

        ProjectIndustry link;
        link.project = project;
        link.industry = id;
        link.role = industries.size() == 1 ? IndustryRole::Primary : IndustryRole::Related;
        source.state(link, headOfText);
    }
    return industries;
}

void addPlaces(SourceText &source, Ref<Project> project)
{
    for (const char *code : {"NO", "FR", "ES"}) {
        ProjectCountry country;
        country.project = project;
        country.country = QLatin1String(code);
        source.state(country, headOfText);
    }
    Region murcia;
    murcia.code = QStringLiteral("ES62");
    murcia.level = 2;
    murcia.name = QStringLiteral("Murcia");
    murcia.country = QStringLiteral("ES");
    const Ref<Region> region = source.state(murcia, second,
                                            {derived<&Region::code>("Eurostat’s code for the region named"),
                                             derived<&Region::level>("the level of that code")});

    ProjectRegion place;
    place.project = project;
    place.region = region;
    place.confidence = Confidence::Derived;
    source.derive(place, "an example of the participating regions’ strategies, in the second paragraph");

    Ris3Priority priority;
    priority.region = region;
    priority.title = words({"Entrepreneurship", "Entrepreneuriat", "Emprendimiento", "Entreprenørskap",
                            "Unternehmertum", "Imprenditorialità", "Podjetništvo"});
    priority.focus = words(
        {"The smart specialisation strategy of Murcia concentrates on encouraging people to found "
         "and run enterprises."});
    const Ref<Ris3Priority> entrepreneurship = source.state(priority, second);

    Ris3Alignment alignment;
    alignment.project = project;
    alignment.priority = entrepreneurship;
    alignment.leverageExpected = true;
    alignment.note = words(
        {"The work follows the priorities of the participating regions, so that their innovation "
         "funds can add to it and its effects come sooner."});
    source.state(alignment, second);
}

void addLinkedProjects(SourceText &source, Ref<Project> project)
{
    struct Linked {
        const char *acronym;
        const char *programme;
        const char *call;
        const char *url;
    };
    for (const Linked &linked : {Linked{"INNOLABS", "H2020", "INNOSUP-1-2015", "http://www.innolabs.io"},
                                 Linked{"Neptune", "", "", "http://www.neptune-project.eu"},
                                 Linked{"e-HealthHub", "H2020", "", "http://www.ehealth-hub.eu"}}) {
        LinkedProject record;
        record.project = project;
        record.acronym = QLatin1String(linked.acronym);
        record.programme = QLatin1String(linked.programme);
        record.callTopic = QLatin1String(linked.call);
        record.url = QLatin1String(linked.url);
        record.relation = ProjectRelation::BuildsOn;
        record.note = words({"Partners of SmartHealth take part in it; the text does not say which."});
        source.state(record, third,
                     {derived<&LinkedProject::relation>("SmartHealth builds on the synergies")});
    }
}

void addMethods(SourceText &source, Ref<Project> project)
{
    for (const Text &name :
         {words({"Cross-fertilisation", "Fertilisation croisée", "Fertilización cruzada", "Kryssbefruktning",
                 "Gegenseitige Befruchtung", "Fertilizzazione incrociata", "Medsebojno oplajanje"}),
          words({"Lean product design", "Conception de produits lean", "Diseño de productos lean",
                 "Lean produktdesign", "Schlanke Produktentwicklung", "Progettazione snella dei prodotti",
                 "Vitko oblikovanje izdelkov"}),
          words({"Risk management", "Gestion des risques", "Gestión de riesgos", "Risikostyring",
                 "Risikomanagement", "Gestione dei rischi", "Obvladovanje tveganj"}),
          words({"Team building", "Cohésion d’équipe", "Formación de equipos", "Teambygging", "Teambildung",
                 "Creazione di squadre", "Gradnja skupin"})}) {
        Method method;
        method.project = project;
        method.name = name;
        source.state(method, last);
    }
}

void addFundingLinks(SourceText &source, Ref<Project> project)
{
    struct Link {
        FundingKind kind;
        bool forStartUps;
        const char *note;
        const char *passage;
    };
    for (const Link &link : {
             Link{FundingKind::Ris3Fund, false, "Innovation funds of the regional strategies", second},
             Link{FundingKind::PublicFund, false, "Public funds beside those of RIS3", last},
             Link{FundingKind::PrivateInvestor, false, "Private investors", last},
             Link{FundingKind::Accelerator, true, "Health accelerators that members have links to", last},
             Link{FundingKind::BusinessAngel, true, "Business angels that members have links to", last},
             Link{FundingKind::PrivateEquity, true, "Private equity capital that members have links to",
                  last},
         }) {
        FundingLink record;
        record.project = project;
        record.kind = link.kind;
        record.forStartUps = link.forStartUps;
        record.note = words({link.note});
        source.state(record, link.passage);
    }
}

void addChallenges(SourceText &source, Ref<Project> project)
{
    const auto add = [&](ChallengeOrigin origin, const Text &name) {
        Challenge challenge;
        challenge.project = project;
        challenge.name = name;
        challenge.origin = origin;
        source.state(challenge, third);
    };
    add(ChallengeOrigin::Intrinsic, words({"Cancer", "Cancer", "Cáncer", "Kreft", "Krebs", "Cancro", "Rak"}));
    add(ChallengeOrigin::Intrinsic,
        words({"Rare diseases", "Maladies rares", "Enfermedades raras", "Sjeldne sykdommer",
               "Seltene Krankheiten", "Malattie rare", "Redke bolezni"}));
    add(ChallengeOrigin::Extrinsic,
        words({"Ageing populations", "Vieillissement de la population", "Envejecimiento de la población",
               "Aldrende befolkning", "Alternde Bevölkerung", "Invecchiamento della popolazione",
               "Staranje prebivalstva"}));
    add(ChallengeOrigin::Extrinsic,
        words({"Rising costs", "Hausse des coûts", "Aumento de los costes", "Økende kostnader",
               "Steigende Kosten", "Aumento dei costi", "Naraščajoči stroški"}));
    add(ChallengeOrigin::Extrinsic,
        words({"Scarcity of public resources", "Rareté des ressources publiques",
               "Escasez de recursos públicos", "Knappe offentlige ressurser", "Knappheit öffentlicher Mittel",
               "Scarsità di risorse pubbliche", "Pomanjkanje javnih sredstev"}));
}

} // namespace

void fillSmartHealth(Editor &editor)
{
    SourceText source(editor,
                      QStringLiteral("SmartHealth: Smart Specialization for new products, services and "
                                     "processes in Health"));
    const Ref<Project> project = addProject(source);
    source.attachTo(project);
    const Industries industries = addIndustries(source, project);
    addPlaces(source, project);
    addChallenges(source, project);
    addLinkedProjects(source, project);
    addMethods(source, project);
    addFundingLinks(source, project);
    addTransferExamples(source, project, industries);
}

} // namespace passerelle
