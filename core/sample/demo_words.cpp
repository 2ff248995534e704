// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only lists of words, in the order of the languages: that is why this file is long.
#include "core/sample/demo_words.h"

#include "core/sample/source_text.h"

namespace passerelle
{
namespace
{

std::vector<QString> list(std::initializer_list<const char *> values)
{
    std::vector<QString> strings;
    for (const char *value : values) strings.push_back(QString::fromUtf8(value));
    return strings;
}

// In the order of allLanguages.
void fillNames(DemoWords &demo)
{
    demo.acronymStarts = list(
        {"ALP", "FJORD", "VAL", "MONT", "SOL", "BRIDGE", "SILVER", "OPEN", "TRANS", "NEO", "MARE", "LUMI"});
    demo.acronymEnds = list({"CARE", "LINK", "LAB", "SENSE", "PASS", "MOVE", "AID", "NEST", "WAVE", "PULSE"});
    demo.places = {list({"Sampleford", "Mockington"}),
                   list({"Exempleville", "Fictionnay", "Val-d’Essai"}),
                   list({"Villaejemplo", "Ficción de la Sierra", "Puerto Muestra"}),
                   list({"Eksempelvik", "Oppdiktnes", "Prøvedal"}),
                   list({"Musterstetten", "Beispieltal", "Erfundach"}),
                   list({"Esempio Alto", "Villafinta", "Borgo Prova"}),
                   list({"Vzorčna Loka", "Izmišljeno Polje", "Primerjevo"})};
    demo.givenNames = {list({"Alex", "Robin"}),
                       list({"Camille", "Louise", "Hugo", "Jules"}),
                       list({"Lucía", "Carmen", "Mateo", "Pablo"}),
                       list({"Ingrid", "Solveig", "Håkon", "Sondre"}),
                       list({"Anna", "Lena", "Jonas", "Felix"}),
                       list({"Giulia", "Chiara", "Luca", "Marco"}),
                       list({"Maja", "Nika", "Luka", "Žiga"})};
    demo.familyNames = {list({"Sample", "Mock"}),
                        list({"Exemple", "Fictif", "Dessai"}),
                        list({"Ejemplo", "Ficticio", "Muestra"}),
                        list({"Eksempelsen", "Prøvestad", "Oppdikt"}),
                        list({"Mustermann", "Beispiel", "Erfunden"}),
                        list({"Esempio", "Finto", "Provetti"}),
                        list({"Vzorec", "Primer", "Izmišljen"})};
}

void fillOrganisations(DemoWords &demo)
{
    using enum OrganisationType;
    demo.organisations = {
        {HigherEducation, Helix::Academia,
         words({"Demo University of %1", "Université démo de %1", "Universidad demo de %1",
                "Demouniversitetet i %1", "Demo-Universität %1", "Università demo di %1",
                "Demo univerza %1"})},
        {Hospital, Helix::Government,
         words({"Demo Hospital %1", "Hôpital démo de %1", "Hospital demo de %1", "Demosykehuset %1",
                "Demo-Krankenhaus %1", "Ospedale demo di %1", "Demo bolnišnica %1"})},
        {RegionalAuthority, Helix::Government,
         words({"Demo Health Authority %1", "Autorité de santé démo de %1", "Autoridad sanitaria demo de %1",
                "Demo helsemyndighet %1", "Demo-Gesundheitsbehörde %1", "Autorità sanitaria demo di %1",
                "Demo zdravstveni urad %1"})},
        {BusinessSupport, Helix::Industry,
         words({"Demo Health Cluster %1", "Cluster santé démo %1", "Clúster de salud demo %1",
                "Demo helseklynge %1", "Demo-Gesundheitscluster %1", "Cluster salute demo %1",
                "Demo zdravstveni grozd %1"})},
        {Sme, Helix::Industry,
         words({"Demo Devices %1", "Appareils démo %1", "Dispositivos demo %1", "Demo utstyr %1",
                "Demo-Geräte %1", "Dispositivi demo %1", "Demo naprave %1"})},
        {InterestGroup, Helix::CivilSociety,
         words({"Demo Patients’ Association %1", "Association de patients démo %1",
                "Asociación de pacientes demo %1", "Demo pasientforening %1", "Demo-Patientenverein %1",
                "Associazione pazienti demo %1", "Demo društvo pacientov %1"})},
        {LocalAuthority, Helix::Government,
         words({"Demo Municipality of %1", "Commune démo de %1", "Ayuntamiento demo de %1", "Demo kommune %1",
                "Demo-Gemeinde %1", "Comune demo di %1", "Demo občina %1"})},
        {EducationCentre, Helix::Academia,
         words({"Demo Care School %1", "École de soins démo de %1", "Escuela de cuidados demo de %1",
                "Demo omsorgsskole %1", "Demo-Pflegeschule %1", "Scuola di assistenza demo di %1",
                "Demo šola za nego %1"})},
    };
}

void fillFrame(DemoWords &demo)
{
    demo.priorities = {
        words({"Healthy ageing", "Bien vieillir", "Envejecimiento saludable", "Sunn aldring",
               "Gesundes Altern", "Invecchiamento sano", "Zdravo staranje"}),
        words({"Digital health", "Santé numérique", "Salud digital", "Digital helse", "Digitale Gesundheit",
               "Salute digitale", "Digitalno zdravje"}),
        words({"Smart materials", "Matériaux intelligents", "Materiales inteligentes", "Smarte materialer",
               "Intelligente Werkstoffe", "Materiali intelligenti", "Pametni materiali"}),
    };
    demo.objectives = {
        words({"Invented objective on research and innovation",
               "Objectif inventé sur la recherche et l’innovation",
               "Objetivo inventado sobre investigación e innovación",
               "Oppdiktet mål om forskning og innovasjon", "Erfundenes Ziel zu Forschung und Innovation",
               "Obiettivo inventato su ricerca e innovazione", "Izmišljeni cilj o raziskavah in inovacijah"}),
        words({"Invented objective on digital services", "Objectif inventé sur les services numériques",
               "Objetivo inventado sobre servicios digitales", "Oppdiktet mål om digitale tjenester",
               "Erfundenes Ziel zu digitalen Diensten", "Obiettivo inventato sui servizi digitali",
               "Izmišljeni cilj o digitalnih storitvah"}),
    };
    demo.summaries = {words(
        {"This invented project shows how know-how moves between regions: partners learn from one another, "
         "try "
         "something out where it is needed and pass on what works.",
         "Ce projet inventé montre comment le savoir-faire circule entre régions : les partenaires "
         "apprennent les uns "
         "des autres, expérimentent là où c’est utile et transmettent ce qui fonctionne.",
         "Este proyecto inventado muestra cómo circula el conocimiento entre regiones: los socios aprenden "
         "unos de "
         "otros, prueban donde hace falta y transmiten lo que funciona.",
         "Dette oppdiktede prosjektet viser hvordan kunnskap flyttes mellom regioner: partnerne lærer av "
         "hverandre, "
         "prøver ut der behovet er, og gir videre det som virker.",
         "Dieses erfundene Projekt zeigt, wie Wissen zwischen Regionen wandert: Partner lernen voneinander, "
         "erproben "
         "dort, wo es gebraucht wird, und geben weiter, was wirkt.",
         "Questo progetto inventato mostra come la conoscenza si muove tra regioni: i partner imparano gli "
         "uni dagli "
         "altri, provano dove serve e trasmettono ciò che funziona.",
         "Ta izmišljeni projekt kaže, kako znanje potuje med regijami: partnerji se učijo drug od drugega, "
         "preizkušajo tam, kjer je treba, in prenašajo, kar deluje."})};
    demo.aims = {words({"Bring a tested solution into everyday care in three regions",
                        "Introduire une solution éprouvée dans les soins quotidiens de trois régions",
                        "Llevar una solución probada a la atención diaria en tres regiones",
                        "Ta en utprøvd løsning i daglig bruk i tre regioner",
                        "Eine erprobte Lösung in drei Regionen in den Alltag bringen",
                        "Portare una soluzione sperimentata nella cura quotidiana di tre regioni",
                        "Preizkušeno rešitev vpeljati v vsakdanjo oskrbo v treh regijah"})};
    demo.topics = {
        words({"Telecare in mountain valleys", "Télésoins dans les vallées de montagne",
               "Teleasistencia en valles de montaña", "Fjernoppfølging i fjelldaler",
               "Telepflege in Bergtälern", "Teleassistenza nelle valli montane",
               "Oskrba na daljavo v gorskih dolinah"}),
        words({"Sensors for safe living at home", "Capteurs pour vivre chez soi en sécurité",
               "Sensores para vivir seguro en casa", "Sensorer for et trygt liv hjemme",
               "Sensoren für sicheres Wohnen zu Hause", "Sensori per vivere sicuri a casa",
               "Senzorji za varno bivanje doma"}),
        words({"Emergency care at sea and in the hills", "Secours en mer et en montagne",
               "Urgencias en el mar y en la montaña", "Akutthjelp til sjøs og til fjells",
               "Notfallhilfe auf See und am Berg", "Soccorso in mare e in montagna",
               "Nujna pomoč na morju in v hribih"}),
        words({"Green hospitals learn from one another", "Des hôpitaux verts apprennent ensemble",
               "Hospitales verdes que aprenden juntos", "Grønne sykehus lærer av hverandre",
               "Grüne Krankenhäuser lernen voneinander", "Ospedali verdi che imparano insieme",
               "Zelene bolnišnice se učijo druga od druge"}),
        words({"Printed aids for rehabilitation", "Aides imprimées pour la rééducation",
               "Ayudas impresas para la rehabilitación", "Printede hjelpemidler for rehabilitering",
               "Gedruckte Hilfsmittel für die Rehabilitation", "Ausili stampati per la riabilitazione",
               "Natisnjeni pripomočki za rehabilitacijo"}),
        words({"Early signs of dementia", "Premiers signes de démence", "Primeros signos de demencia",
               "Tidlige tegn på demens", "Frühe Zeichen von Demenz", "Primi segni di demenza",
               "Zgodnji znaki demence"}),
        words({"Shared training for nurses", "Formation commune des infirmières et infirmiers",
               "Formación común para enfermería", "Felles opplæring for sykepleiere",
               "Gemeinsame Schulung für Pflegekräfte", "Formazione comune per infermieri",
               "Skupno usposabljanje za medicinske sestre"}),
    };
}

void fillPlan(DemoWords &demo)
{
    demo.themes = {
        words({"Care close to home", "Des soins près de chez soi", "Atención cerca de casa",
               "Omsorg nær hjemmet", "Pflege nahe am Zuhause", "Cure vicino a casa", "Oskrba blizu doma"}),
        words({"Data that people trust", "Des données dignes de confiance", "Datos que generan confianza",
               "Data folk stoler på", "Daten, denen man vertraut", "Dati di cui fidarsi",
               "Podatki, ki jim ljudje zaupajo"})};
    demo.challenges = {
        words({"Too few nurses in rural areas", "Trop peu de personnel infirmier à la campagne",
               "Falta de enfermería en zonas rurales", "For få sykepleiere på landsbygda",
               "Zu wenige Pflegekräfte auf dem Land", "Pochi infermieri nelle aree rurali",
               "Premalo medicinskih sester na podeželju"}),
        words({"Long ways to the next hospital", "Un hôpital loin de tout", "Hospitales demasiado lejos",
               "Lang vei til sykehuset", "Weite Wege zum Krankenhaus", "Ospedali troppo lontani",
               "Dolge poti do bolnišnice"}),
        words({"Summer heat in care homes", "Chaleur estivale dans les maisons de retraite",
               "Calor estival en las residencias", "Sommervarme på sykehjem", "Sommerhitze in Pflegeheimen",
               "Caldo estivo nelle case di cura", "Poletna vročina v domovih"}),
    };
    demo.workPackages = {
        words({"Common ground and needs", "Socle commun et besoins", "Base común y necesidades",
               "Felles grunnlag og behov", "Gemeinsame Grundlage und Bedarf", "Base comune e bisogni",
               "Skupni temelji in potrebe"}),
        words({"Pilots in the regions", "Pilotes dans les régions", "Pilotos en las regiones",
               "Piloter i regionene", "Pilotprojekte in den Regionen", "Progetti pilota nelle regioni",
               "Piloti v regijah"}),
        words({"Transfer and lasting use", "Transfert et usage durable", "Transferencia y uso duradero",
               "Overføring og varig bruk", "Transfer und dauerhafte Nutzung", "Trasferimento e uso duraturo",
               "Prenos in trajna uporaba"}),
    };
    demo.activities = {
        words({"Ask users what they need", "Interroger les usagers", "Preguntar a los usuarios",
               "Spørre brukerne om behov", "Nutzer nach ihrem Bedarf fragen", "Chiedere agli utenti",
               "Vprašati uporabnike"}),
        words({"Collect offers of know-how", "Recueillir les offres de savoir-faire",
               "Recoger ofertas de conocimiento", "Samle kunnskapstilbud", "Wissensangebote sammeln",
               "Raccogliere le offerte di competenze", "Zbrati ponudbe znanja"}),
        words({"Prepare the pilots", "Préparer les pilotes", "Preparar los pilotos", "Forberede pilotene",
               "Pilotprojekte vorbereiten", "Preparare i progetti pilota", "Pripraviti pilote"}),
        words({"Run the pilots", "Mener les pilotes", "Realizar los pilotos", "Gjennomføre pilotene",
               "Pilotprojekte durchführen", "Realizzare i progetti pilota", "Izvesti pilote"}),
        words({"Write the transfer guide", "Rédiger le guide de transfert",
               "Redactar la guía de transferencia", "Skrive overføringsveilederen",
               "Leitfaden zum Transfer schreiben", "Scrivere la guida al trasferimento",
               "Napisati vodnik za prenos"}),
        words({"Hand over to policy makers", "Remettre aux décideurs",
               "Entregar a los responsables políticos", "Overlevere til beslutningstakere",
               "An die Politik übergeben", "Consegnare ai decisori", "Predati odločevalcem"}),
    };
    demo.deliverables = {
        words({"Report on needs", "Rapport sur les besoins", "Informe de necesidades", "Rapport om behov",
               "Bedarfsbericht", "Rapporto sui bisogni", "Poročilo o potrebah"}),
        words({"Collection of offers", "Recueil des offres", "Colección de ofertas", "Samling av tilbud",
               "Sammlung der Angebote", "Raccolta delle offerte", "Zbirka ponudb"}),
        words({"Pilot design", "Conception du pilote", "Diseño del piloto", "Pilotdesign",
               "Entwurf des Piloten", "Progetto del pilota", "Zasnova pilota"}),
        words({"Pilot report", "Rapport du pilote", "Informe del piloto", "Pilotrapport", "Pilotbericht",
               "Rapporto del pilota", "Poročilo o pilotu"}),
        words({"Transfer guide", "Guide de transfert", "Guía de transferencia", "Overføringsveileder",
               "Leitfaden zum Transfer", "Guida al trasferimento", "Vodnik za prenos"}),
        words({"Policy paper", "Note politique", "Documento de políticas", "Politisk notat", "Politikpapier",
               "Documento di indirizzo", "Politični dokument"}),
    };
    demo.milestones = {
        words({"All partners have signed", "Tous les partenaires ont signé", "Todos los socios han firmado",
               "Alle partnere har signert", "Alle Partner haben unterschrieben",
               "Tutti i partner hanno firmato", "Vsi partnerji so podpisali"}),
        words({"Pilots have begun", "Les pilotes ont commencé", "Los pilotos han comenzado",
               "Pilotene er i gang", "Die Pilotprojekte laufen", "I progetti pilota sono iniziati",
               "Piloti so se začeli"}),
        words({"Guide is published", "Le guide est publié", "La guía está publicada",
               "Veilederen er publisert", "Der Leitfaden ist veröffentlicht", "La guida è pubblicata",
               "Vodnik je objavljen"}),
    };
    demo.outputs = {
        words({"Jointly developed solution", "Solution élaborée en commun", "Solución desarrollada en común",
               "Felles utviklet løsning", "Gemeinsam entwickelte Lösung", "Soluzione sviluppata insieme",
               "Skupno razvita rešitev"})};
    demo.pilots = {
        words({"Visits by video in two valleys", "Consultations vidéo dans deux vallées",
               "Visitas por vídeo en dos valles", "Videokonsultasjoner i to daler",
               "Videovisiten in zwei Tälern", "Visite in video in due valli", "Videoobiski v dveh dolinah"}),
        words({"Test flat with sensors", "Appartement test avec capteurs", "Piso de prueba con sensores",
               "Testleilighet med sensorer", "Testwohnung mit Sensoren", "Appartamento di prova con sensori",
               "Testno stanovanje s senzorji"}),
        words({"Roadshow on heat and health", "Tournée chaleur et santé", "Gira sobre calor y salud",
               "Turné om varme og helse", "Roadshow zu Hitze und Gesundheit", "Roadshow su caldo e salute",
               "Potujoča predstavitev o vročini in zdravju"}),
    };
}

void fillKnowledge(DemoWords &demo)
{
    demo.stakeholders = {
        words({"Nurses of the region", "Personnel infirmier de la région", "Enfermería de la región",
               "Sykepleierne i regionen", "Pflegekräfte der Region", "Infermieri della regione",
               "Medicinske sestre v regiji"}),
        words({"Patients and families", "Patients et familles", "Pacientes y familias",
               "Pasienter og pårørende", "Patienten und Angehörige", "Pazienti e famiglie",
               "Pacienti in svojci"}),
        words({"Founders in health", "Créateurs d’entreprises de santé", "Emprendedores de salud",
               "Gründere innen helse", "Gründer im Gesundheitswesen", "Fondatori nella salute",
               "Ustanovitelji v zdravstvu"}),
        words({"Health administration", "Administration de la santé", "Administración sanitaria",
               "Helseforvaltningen", "Gesundheitsverwaltung", "Amministrazione sanitaria",
               "Zdravstvena uprava"}),
        words({"Regional parliament", "Parlement régional", "Parlamento regional", "Fylkestinget", "Landtag",
               "Consiglio regionale", "Deželni zbor"}),
        words({"Older people at home", "Personnes âgées à domicile", "Mayores en casa",
               "Eldre som bor hjemme", "Ältere Menschen zu Hause", "Anziani a casa", "Starejši doma"}),
    };
    demo.offers = {
        words({"Alarm that calls the neighbour first", "Alarme qui appelle d’abord le voisin",
               "Alarma que avisa primero al vecino", "Alarm som varsler naboen først",
               "Alarm, der zuerst den Nachbarn ruft", "Allarme che chiama prima il vicino",
               "Alarm, ki najprej pokliče soseda"}),
        words({"Checklists from flight safety", "Listes de contrôle de la sécurité aérienne",
               "Listas de control de la seguridad aérea", "Sjekklister fra flysikkerhet",
               "Checklisten aus der Flugsicherheit", "Liste di controllo della sicurezza aerea",
               "Kontrolni seznami iz letalske varnosti"}),
        words({"Valves that never leak", "Des valves sans fuite", "Válvulas sin fugas",
               "Ventiler uten lekkasje", "Ventile ohne Leck", "Valvole senza perdite",
               "Ventili brez puščanja"}),
        words({"Course on hygiene at home", "Cours d’hygiène à domicile", "Curso de higiene en casa",
               "Kurs i hygiene hjemme", "Kurs zu Hygiene zu Hause", "Corso di igiene a casa",
               "Tečaj higiene na domu"}),
        words({"Low-energy cooling for care homes", "Rafraîchissement économe pour maisons de retraite",
               "Refrigeración de bajo consumo para residencias", "Energisparende kjøling for sykehjem",
               "Sparsame Kühlung für Pflegeheime", "Raffrescamento efficiente per case di cura",
               "Varčno hlajenje za domove"}),
    };
    demo.needs = {
        words({"Fewer falls at night", "Moins de chutes la nuit", "Menos caídas por la noche",
               "Færre fall om natten", "Weniger Stürze in der Nacht", "Meno cadute di notte",
               "Manj padcev ponoči"}),
        words({"Safer handover between shifts", "Des relèves plus sûres", "Relevos más seguros",
               "Tryggere vaktskifte", "Sichere Übergabe zwischen Schichten", "Passaggi di turno più sicuri",
               "Varnejša predaja med izmenami"}),
        words({"Cool rooms in July", "Des chambres fraîches en juillet", "Habitaciones frescas en julio",
               "Kjølige rom i juli", "Kühle Zimmer im Juli", "Stanze fresche a luglio",
               "Hladne sobe julija"}),
    };
    demo.transfers = {
        words({"Neighbour alarm for night falls", "L’alarme de voisinage contre les chutes",
               "Alarma vecinal contra caídas", "Naboalarm mot fall", "Nachbaralarm gegen Stürze",
               "Allarme di vicinato contro le cadute", "Sosedski alarm proti padcem"}),
        words({"Checklists for the ward", "Des listes de contrôle pour le service",
               "Listas de control en planta", "Sjekklister på avdelingen", "Checklisten auf Station",
               "Liste di controllo in reparto", "Kontrolni seznami na oddelku"}),
        words({"Cooling for care homes", "Fraîcheur pour les maisons de retraite",
               "Frescor en las residencias", "Kjøling på sykehjem", "Kühlung im Pflegeheim",
               "Fresco nelle case di cura", "Hlajenje v domovih"}),
        words({"Questions from the valleys for the laboratory",
               "Des questions des vallées pour le laboratoire", "Preguntas de los valles para el laboratorio",
               "Spørsmål fra dalene til laboratoriet", "Fragen aus den Tälern für das Labor",
               "Domande dalle valli per il laboratorio", "Vprašanja iz dolin za laboratorij"}),
    };
    demo.policies = {words({"Pay for care by video like for visits", "Rémunérer la vidéo comme la visite",
                            "Pagar la videoconsulta como la visita", "Betale for video som for besøk",
                            "Videobetreuung wie Besuche vergüten", "Pagare il video come la visita",
                            "Plačati video kot obisk"}),
                     words({"A heat plan for each care home", "Un plan chaleur par établissement",
                            "Un plan de calor por residencia", "Varmeplan for hvert sykehjem",
                            "Ein Hitzeplan für jedes Pflegeheim", "Un piano caldo per ogni casa di cura",
                            "Vročinski načrt za vsak dom"})};
    demo.methods = {words({"World café", "Café du monde", "World café", "Kafédialog", "World-Café",
                           "World café", "Svetovna kavarna"}),
                    words({"Design sprint", "Design sprint", "Design sprint", "Designsprint", "Design-Sprint",
                           "Design sprint", "Oblikovalski sprint"})};
}

void fillSteering(DemoWords &demo)
{
    demo.risks = {
        words({"A partner leaves", "Un partenaire se retire", "Un socio se retira", "En partner trekker seg",
               "Ein Partner steigt aus", "Un partner si ritira", "Partner izstopi"}),
        words({"Devices arrive late", "Les appareils arrivent en retard", "Los aparatos llegan tarde",
               "Utstyret kommer for sent", "Geräte kommen zu spät", "I dispositivi arrivano tardi",
               "Naprave zamujajo"}),
        words({"Too few participants", "Trop peu de participants", "Pocos participantes", "For få deltakere",
               "Zu wenige Teilnehmende", "Troppo pochi partecipanti", "Premalo udeležencev"}),
    };
    demo.responses = {words({"Keep a reserve partner informed.", "Tenir un partenaire de réserve informé.",
                             "Mantener informado a un socio de reserva."}),
                      words({"Order early and rent if needed.", "Commander tôt et louer au besoin.",
                             "Pedir pronto y alquilar si hace falta."}),
                      words({"Invite through the municipalities.", "Inviter par les communes.",
                             "Invitar a través de los municipios."})};
    demo.actions = {
        words({"Send the minutes", "Envoyer le compte rendu", "Enviar el acta", "Sende referatet",
               "Protokoll verschicken", "Inviare il verbale", "Poslati zapisnik"}),
        words({"Ask for two quotes", "Demander deux devis", "Pedir dos ofertas", "Be om to tilbud",
               "Zwei Angebote einholen", "Chiedere due preventivi", "Pridobiti dve ponudbi"}),
        words({"Translate the leaflet", "Traduire le dépliant", "Traducir el folleto", "Oversette brosjyren",
               "Faltblatt übersetzen", "Tradurre il pieghevole", "Prevesti zloženko"}),
    };
    demo.decisions = {
        words({"The pilot is extended by two months", "Le pilote est prolongé de deux mois",
               "El piloto se prolonga dos meses", "Piloten forlenges med to måneder",
               "Das Pilotprojekt wird um zwei Monate verlängert", "Il pilota è prolungato di due mesi",
               "Pilot se podaljša za dva meseca"}),
        words({"Meetings alternate online and on site", "Réunions alternées en ligne et sur place",
               "Reuniones alternas en línea y presenciales", "Møter veksler mellom nett og oppmøte",
               "Treffen abwechselnd online und vor Ort", "Riunioni alternate online e in presenza",
               "Srečanja izmenično na spletu in v živo"}),
    };
    demo.expenses = {
        words({"Project staff", "Personnel du projet", "Personal del proyecto", "Prosjektansatte",
               "Projektpersonal", "Personale di progetto", "Projektno osebje"}),
        words({"Office", "Bureau", "Oficina", "Kontor", "Büro", "Ufficio", "Pisarna"}),
        words({"Travel to meetings", "Déplacements aux réunions", "Viajes a reuniones", "Reiser til møter",
               "Reisen zu Treffen", "Viaggi per riunioni", "Potovanja na sestanke"}),
        words({"Evaluation by an institute", "Évaluation par un institut", "Evaluación por un instituto",
               "Evaluering ved et institutt", "Evaluierung durch ein Institut", "Valutazione di un istituto",
               "Vrednotenje inštituta"}),
        words({"Sensors and tablets", "Capteurs et tablettes", "Sensores y tabletas", "Sensorer og nettbrett",
               "Sensoren und Tablets", "Sensori e tablet", "Senzorji in tablice"}),
        words({"Works", "Travaux", "Obras", "Bygg", "Bauarbeiten", "Lavori", "Dela"}),
        words({"Other", "Autres", "Otros", "Annet", "Sonstiges", "Altro", "Drugo"}),
        words({"Preparation of the project", "Préparation du projet", "Preparación del proyecto",
               "Forberedelse av prosjektet", "Vorbereitung des Projekts", "Preparazione del progetto",
               "Priprava projekta"}),
        words({"Training days", "Journées de formation", "Jornadas de formación", "Opplæringsdager",
               "Schulungstage", "Giornate di formazione", "Dnevi usposabljanja"}),
    };
    demo.ideas = list({"A bus that brings the doctor to the valley", "Let school classes test the tablet",
                       "Share spare parts between hospitals", "A night line with a human voice",
                       "Plant trees in front of the care home", "Publish the waiting times"});
    demo.comments = list({"Good mix of people", "More time for the tables", "Très utile", "Mehr Pausen",
                          "Molto concreto", "Veldig nyttig", "Odlična izmenjava", "Muy práctico"});
}

} // namespace

const DemoWords &demoWords()
{
    static const DemoWords all = [] {
        DemoWords demo;
        fillNames(demo);
        fillOrganisations(demo);
        fillFrame(demo);
        fillPlan(demo);
        fillKnowledge(demo);
        fillSteering(demo);
        return demo;
    }();
    return all;
}

Language languageOfCountry(QStringView country)
{
    if (country == u"FR") return Language::Fr;
    if (country == u"ES") return Language::Es;
    if (country == u"NO") return Language::Nb;
    if (country == u"IT") return Language::It;
    if (country == u"SI") return Language::Sl;
    return country == u"DE" || country == u"AT" || country == u"CH" ? Language::De : Language::En;
}

} // namespace passerelle
