// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/programme.h"
#include "core/model/project.h"
#include "core/model/stakeholder.h"
#include "core/model/transfer.h"
#include "core/sample/smart_health.h"

namespace passerelle
{
namespace
{

// Adds the parts of the examples to one project.
class Examples
{
public:
    Examples(SourceText &source, Ref<Project> project)
        : m_source(source)
        , m_project(project)
    {
    }

    Ref<Stakeholder> stakeholder(ActorGroup group, std::optional<Helix> helix, const Text &name,
                                 const char *passage)
    {
        Stakeholder record;
        record.project = m_project;
        record.name = name;
        record.actorGroup = group;
        record.helix = helix;
        if (!helix) return m_source.state(record, passage);
        return m_source.state(record, passage, {derived<&Stakeholder::helix>("follows from the group")});
    }

    Ref<Need> need(ProfileType type, Ref<Stakeholder> holder, Ref<Industry> industry, const Text &title,
                   const char *passage)
    {
        Need record;
        record.project = m_project;
        record.type = type;
        record.title = title;
        record.holderStakeholder = holder;
        record.industry = industry;
        return m_source.state(record, passage, {derived<&Need::type>("from what is needed")});
    }

    Ref<Offer> offer(ProfileType type, Ref<Industry> industry, const Text &title, const char *summary,
                     const char *passage)
    {
        Offer record;
        record.project = m_project;
        record.type = type;
        record.industry = industry;
        record.title = title;
        record.summary = words({summary});
        return m_source.state(record, passage, {derived<&Offer::type>("from what is offered")});
    }

    void transfer(const Text &title, TransferDirection direction, Ref<Offer> offer, Ref<Need> need,
                  Ref<Industry> from, Ref<Industry> to, const char *passage)
    {
        Transfer record;
        record.project = m_project;
        record.title = title;
        record.offer = offer;
        record.need = need;
        record.fromIndustry = from;
        record.toIndustry = to;
        record.direction = direction;
        m_source.state(record, passage,
                       {derived<&Transfer::stage>("an example of what could move; nothing has begun")});
    }

private:
    SourceText &m_source;
    Ref<Project> m_project;
};

struct Needs {
    Ref<Need> solutions; // of end users
    Ref<Need> safety; // of the health sector
};

Needs addActors(Examples &examples, Ref<Industry> health)
{
    constexpr const char *firstParagraph = "first paragraph";
    constexpr const char *thirdParagraph = "third paragraph";
    constexpr const char *ict = "example ICT";
    examples.stakeholder(ActorGroup::Smes, Helix::Industry,
                         words({"SMEs", "PME", "Pymes", "Små og mellomstore bedrifter", "KMU", "PMI", "MSP"}),
                         firstParagraph);
    const auto endUsers = examples.stakeholder(
        ActorGroup::EndUsers, Helix::CivilSociety,
        words({"End users", "Utilisateurs finaux", "Usuarios finales", "Sluttbrukere", "Endnutzer",
               "Utenti finali", "Končni uporabniki"}),
        firstParagraph);
    examples.stakeholder(ActorGroup::Administration, Helix::Government,
                         words({"Public institutions", "Institutions publiques", "Instituciones públicas",
                                "Offentlige institusjoner", "Öffentliche Einrichtungen",
                                "Istituzioni pubbliche", "Javne ustanove"}),
                         firstParagraph);
    examples.stakeholder(
        ActorGroup::Research, Helix::Academia,
        words({"Research centres", "Centres de recherche", "Centros de investigación", "Forskningssentre",
               "Forschungszentren", "Centri di ricerca", "Raziskovalna središča"}),
        firstParagraph);
    examples.stakeholder(ActorGroup::Administration, Helix::Government,
                         words({"Regional institutions", "Institutions régionales",
                                "Instituciones regionales", "Regionale institusjoner",
                                "Regionale Einrichtungen", "Istituzioni regionali", "Regionalne ustanove"}),
                         thirdParagraph);
    const auto largeEnterprises = examples.stakeholder(
        ActorGroup::Other, Helix::Industry,
        words({"Large enterprises", "Grandes entreprises", "Grandes empresas", "Store foretak",
               "Großunternehmen", "Grandi imprese", "Velika podjetja"}),
        thirdParagraph);
    examples.stakeholder(ActorGroup::Entrepreneurs, Helix::Industry,
                         words({"Start-ups", "Jeunes pousses", "Empresas emergentes", "Oppstartsbedrifter",
                                "Start-ups", "Start-up", "Zagonska podjetja"}),
                         ict);
    examples.stakeholder(
        ActorGroup::Entrepreneurs, Helix::Industry,
        words({"New entrepreneurs", "Nouveaux entrepreneurs", "Nuevos emprendedores", "Nye gründere",
               "Neue Unternehmerinnen und Unternehmer", "Nuovi imprenditori", "Novi podjetniki"}),
        "last paragraph");
    examples.stakeholder(
        ActorGroup::Investors, Helix::Industry,
        words({"Private investors", "Investisseurs privés", "Inversores privados", "Private investorer",
               "Private Investoren", "Investitori privati", "Zasebni vlagatelji"}),
        "last paragraph");
    examples.stakeholder(
        ActorGroup::Other, Helix::Industry,
        words({"Clusters", "Clusters", "Clústeres", "Klynger", "Cluster", "Cluster", "Grozdi"}),
        "last paragraph");

    Needs needs;
    needs.solutions = examples.need(
        ProfileType::Technology, endUsers, health,
        words({"New solutions and developments for end users",
               "Nouvelles solutions et nouveaux développements pour les utilisateurs finaux",
               "Nuevas soluciones y desarrollos para los usuarios finales",
               "Nye løsninger og ny utvikling for sluttbrukere",
               "Neue Lösungen und Entwicklungen für Endnutzer",
               "Nuove soluzioni e nuovi sviluppi per gli utenti finali",
               "Nove rešitve in razvoj za končne uporabnike"}),
        thirdParagraph);
    examples.need(ProfileType::Business, largeEnterprises, {},
                  words({"New solutions and developments for large enterprises",
                         "Nouvelles solutions et nouveaux développements pour les grandes entreprises",
                         "Nuevas soluciones y desarrollos para las grandes empresas",
                         "Nye løsninger og ny utvikling for store foretak",
                         "Neue Lösungen und Entwicklungen für Großunternehmen",
                         "Nuove soluzioni e nuovi sviluppi per le grandi imprese",
                         "Nove rešitve in razvoj za velika podjetja"}),
                  thirdParagraph);
    needs.safety = examples.need(
        ProfileType::Practice, {}, health,
        words({"More innovation and safety in health", "Plus d’innovation et de sécurité en santé",
               "Más innovación y seguridad en salud", "Mer innovasjon og sikkerhet innen helse",
               "Mehr Innovation und Sicherheit im Gesundheitswesen",
               "Più innovazione e sicurezza nella salute", "Več inovacij in varnosti v zdravstvu"}),
        "example Aerospace");
    return needs;
}

void addIct(Examples &examples, Ref<Industry> ict, Ref<Industry> health, const Needs &needs)
{
    constexpr const char *passage = "example ICT";
    const Ref<Offer> offer = examples.offer(
        ProfileType::Technology, ict,
        words({"ICT for health", "Les TIC pour la santé", "Las TIC para la salud", "IKT for helse",
               "IKT für die Gesundheit", "Le TIC per la salute", "IKT za zdravje"}),
        "A technology that changes every sector of the economy and can be combined with health.", passage);
    examples.transfer(
        words({"End users decide, with the help of ICT", "Les usagers aux commandes grâce aux TIC",
               "Los usuarios al mando gracias a las TIC", "Brukerne i førersetet med IKT",
               "Nutzer bestimmen selbst, dank IKT", "Gli utenti decidono, grazie alle TIC",
               "Uporabniki odločajo s pomočjo IKT"}),
        TransferDirection::Out, offer, needs.solutions, ict, health, passage);
    examples.transfer(words({"ICT opens markets for SMEs and start-ups",
                             "Les TIC ouvrent les marchés aux PME et aux jeunes pousses",
                             "Las TIC abren mercados a pymes y empresas emergentes",
                             "IKT åpner markeder for små bedrifter og oppstartsbedrifter",
                             "IKT öffnet KMU und Start-ups Märkte", "Le TIC aprono mercati a PMI e start-up",
                             "IKT odpira trge za MSP in zagonska podjetja"}),
                      TransferDirection::Out, offer, {}, ict, health, passage);
}

void addAerospace(Examples &examples, Ref<Industry> aerospace, Ref<Industry> health, const Needs &needs)
{
    constexpr const char *passage = "example Aerospace";
    const Ref<Offer> offer = examples.offer(
        ProfileType::Practice, aerospace,
        words({"Know-how of critical systems and of risk", "Savoir-faire des systèmes critiques et du risque",
               "Saber hacer en sistemas críticos y riesgos", "Kunnskap om kritiske systemer og risiko",
               "Wissen über kritische Systeme und Risiken", "Competenze su sistemi critici e rischi",
               "Znanje o kritičnih sistemih in tveganjih"}),
        "Development of critical complex systems, reliable materials, work with machines, communication by "
        "satellite, "
        "and long experience of what people and organisations mean for risk.",
        passage);
    examples.transfer(words({"Aerospace know-how for safety in health",
                             "Le savoir-faire aérospatial pour la sécurité en santé",
                             "Saber hacer aeroespacial para la seguridad en salud",
                             "Kunnskap fra luft- og romfart for sikkerhet innen helse",
                             "Wissen der Luft- und Raumfahrt für Sicherheit im Gesundheitswesen",
                             "Competenze aerospaziali per la sicurezza nella salute",
                             "Znanje letalske in vesoljske industrije za varnost v zdravstvu"}),
                      TransferDirection::Out, offer, needs.safety, aerospace, health, passage);
}

void addEnergyAndMaritime(Examples &examples, Ref<Industry> energy, Ref<Industry> maritime,
                          Ref<Industry> health, const Needs &needs)
{
    constexpr const char *passage = "example Energy and Maritime";
    constexpr const char *summary =
        "Fluid technologies, materials such as polymers, circuits, valves and others.";
    const Ref<Offer> fluidsOfEnergy = examples.offer(
        ProfileType::Technology, energy,
        words({"Fluid and valve technology from energy",
               "Technologie des fluides et des valves issue de l’énergie",
               "Tecnología de fluidos y válvulas de la energía", "Væske- og ventilteknologi fra energi",
               "Fluid- und Ventiltechnik aus der Energie", "Tecnologia di fluidi e valvole dall’energia",
               "Tehnologija tekočin in ventilov iz energetike"}),
        summary, passage);
    examples.transfer(words({"From energy valves to endovascular stents",
                             "Des valves de l’énergie aux endoprothèses vasculaires",
                             "De las válvulas de la energía a los stents endovasculares",
                             "Fra ventiler i energi til endovaskulære stenter",
                             "Von Ventilen der Energie zu endovaskulären Stents",
                             "Dalle valvole dell’energia agli stent endovascolari",
                             "Od ventilov v energetiki do endovaskularnih opornic"}),
                      TransferDirection::Out, fluidsOfEnergy, {}, energy, health, passage);
    const Ref<Offer> fluidsAtSea = examples.offer(
        ProfileType::Technology, maritime,
        words({"Fluid and valve technology from the sea",
               "Technologie des fluides et des valves issue du maritime",
               "Tecnología de fluidos y válvulas del sector marítimo",
               "Væske- og ventilteknologi fra maritim næring", "Fluid- und Ventiltechnik aus der Schifffahrt",
               "Tecnologia di fluidi e valvole dal settore marittimo",
               "Tehnologija tekočin in ventilov iz pomorstva"}),
        summary, passage);
    examples.transfer(words({"From maritime valves to endovascular stents",
                             "Des valves maritimes aux endoprothèses vasculaires",
                             "De las válvulas marítimas a los stents endovasculares",
                             "Fra maritime ventiler til endovaskulære stenter",
                             "Von Schiffsventilen zu endovaskulären Stents",
                             "Dalle valvole marittime agli stent endovascolari",
                             "Od pomorskih ventilov do endovaskularnih opornic"}),
                      TransferDirection::Out, fluidsAtSea, {}, maritime, health, passage);
    const Ref<Offer> processes = examples.offer(
        ProfileType::Practice, energy,
        words({"New processes in energy", "Nouveaux procédés dans l’énergie", "Nuevos procesos en la energía",
               "Nye prosesser innen energi", "Neue Verfahren in der Energie", "Nuovi processi nell’energia",
               "Novi procesi v energetiki"}),
        "Changes of process that give users power and go with the advances of ICT, the digital economy.",
        passage);
    examples.transfer(
        words({"Energy processes that empower users",
               "Des procédés de l’énergie qui donnent du pouvoir aux usagers",
               "Procesos de la energía que empoderan a los usuarios",
               "Prosesser fra energi som gir brukerne makt", "Verfahren der Energie, die Nutzer stärken",
               "Processi dell’energia che danno potere agli utenti",
               "Procesi iz energetike, ki krepijo uporabnike"}),
        TransferDirection::Out, processes, needs.solutions, energy, health, passage);
}

void addIndustryFour(Examples &examples, Ref<Industry> manufacturing, Ref<Industry> health)
{
    constexpr const char *passage = "example Industry 4.0";
    const Ref<Offer> offer = examples.offer(
        ProfileType::Technology, manufacturing,
        words({"Personalised production", "Production personnalisée", "Producción personalizada",
               "Persontilpasset produksjon", "Personalisierte Fertigung", "Produzione personalizzata",
               "Personalizirana proizvodnja"}),
        "Just-in-time production has become personalised: no waste, products that use energy well, new "
        "shapes and "
        "uses by 3D additive manufacturing, mass customisation in real time.",
        passage);
    examples.transfer(words({"Industry 4.0 for personalised products in health",
                             "L’industrie 4.0 pour des produits de santé personnalisés",
                             "Industria 4.0 para productos de salud personalizados",
                             "Industri 4.0 for persontilpassede helseprodukter",
                             "Industrie 4.0 für personalisierte Gesundheitsprodukte",
                             "Industria 4.0 per prodotti sanitari personalizzati",
                             "Industrija 4.0 za personalizirane zdravstvene izdelke"}),
                      TransferDirection::Out, offer, {}, manufacturing, health, passage);
}

void addRegions(Examples &examples, Ref<Industry> health)
{
    constexpr const char *passage = "first paragraph";
    examples.transfer(
        words({"Results of research-intensive regions for less developed regions",
               "Des résultats de régions intensives en recherche vers des régions moins développées",
               "Resultados de regiones intensivas en investigación para regiones menos desarrolladas",
               "Resultater fra forskningsintensive regioner til mindre utviklede regioner",
               "Ergebnisse forschungsstarker Regionen für weniger entwickelte Regionen",
               "Risultati di regioni ad alta intensità di ricerca per regioni meno sviluppate",
               "Rezultati raziskovalno močnih regij za manj razvite regije"}),
        TransferDirection::Out, {}, {}, {}, health, passage);
    examples.transfer(
        words({"New problems set off new research", "De nouveaux problèmes suscitent de nouvelles recherches",
               "Nuevos problemas impulsan nuevas investigaciones", "Nye problemer utløser ny forskning",
               "Neue Probleme stoßen neue Forschung an", "Nuovi problemi avviano nuove ricerche",
               "Novi problemi spodbudijo nove raziskave"}),
        TransferDirection::Back, {}, {}, health, {}, passage);
}

} // namespace

void addTransferExamples(SourceText &source, Ref<Project> project, const Industries &industries)
{
    Examples examples(source, project);
    const Ref<Industry> health = industries.at("health");
    const Needs needs = addActors(examples, health);
    addIct(examples, industries.at("ict"), health, needs);
    addAerospace(examples, industries.at("aerospace"), health, needs);
    addEnergyAndMaritime(examples, industries.at("energy"), industries.at("maritime"), health, needs);
    addIndustryFour(examples, industries.at("manufacturing"), health);
    addRegions(examples, health);
}

} // namespace passerelle
