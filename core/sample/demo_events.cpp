// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events and what happened there: agenda, attendance, ideas, feedback, contacts with stakeholders.
#include "core/model/event.h"
#include "core/model/stakeholder.h"
#include "core/sample/demo_words.h"
#include "core/sample/demo_writer.h"

#include <algorithm>

namespace passerelle
{
namespace
{

struct Kind {
    EventType type;
    Text title;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        {EventType::KickOff,
         words({"Kick-off of the partners", "Lancement des partenaires", "Arranque de los socios",
                "Oppstart for partnerne", "Auftakt der Partner", "Avvio dei partner",
                "Uvodno srečanje partnerjev"})},
        {EventType::Workshop,
         words({"Workshop on needs", "Atelier sur les besoins", "Taller sobre necesidades",
                "Verksted om behov", "Workshop zum Bedarf", "Laboratorio sui bisogni",
                "Delavnica o potrebah"})},
        {EventType::RoadshowStop,
         words({"Roadshow stop", "Étape de la tournée", "Parada de la gira", "Turnéstopp",
                "Halt der Roadshow", "Tappa del roadshow", "Postaja potujoče predstavitve"})},
        {EventType::Training,
         words({"Training for the pilot", "Formation au pilote", "Formación para el piloto",
                "Opplæring til piloten", "Schulung zum Pilotprojekt", "Formazione per il pilota",
                "Usposabljanje za pilot"})},
        {EventType::Matchmaking,
         words({"Offers meet needs", "Les offres rencontrent les besoins",
                "Ofertas y necesidades se encuentran", "Tilbud møter behov", "Angebote treffen Bedarf",
                "Offerte e bisogni si incontrano", "Ponudbe srečajo potrebe"})},
        {EventType::Conference,
         words({"Conference on results", "Conférence sur les résultats", "Conferencia de resultados",
                "Resultatkonferanse", "Ergebniskonferenz", "Conferenza sui risultati",
                "Konferenca o rezultatih"})},
    };
    return all;
}

QString zoneOf(const QString &country)
{
    return country == u"NO" ? QStringLiteral("Europe/Oslo")
        : country == u"FR"  ? QStringLiteral("Europe/Paris")
        : country == u"ES"  ? QStringLiteral("Europe/Madrid")
        : country == u"IT"  ? QStringLiteral("Europe/Rome")
        : country == u"SI"  ? QStringLiteral("Europe/Ljubljana")
        : country == u"AT"  ? QStringLiteral("Europe/Vienna")
        : country == u"CH"  ? QStringLiteral("Europe/Zurich")
                            : QStringLiteral("Europe/Berlin");
}

void addSessions(DemoWriter &writer, const DemoProject &project, Ref<Event> event, QDate day)
{
    const Text titles[] = {
        words({"Welcome", "Accueil", "Bienvenida", "Velkommen", "Begrüßung", "Benvenuto", "Pozdrav"}),
        words({"Work at tables", "Travail aux tables", "Trabajo en mesas", "Arbeid ved bordene",
               "Arbeit an Tischen", "Lavoro ai tavoli", "Delo za mizami"})};
    for (int number = 1; number <= 2; ++number) {
        EventSession session;
        session.event = event;
        session.number = number;
        session.title = titles[number - 1];
        session.start = {day, QTime(8 + number, 0)};
        session.end = {day, QTime(9 + number, 0)};
        session.speaker = QStringLiteral("Host of the region");
        session.method = project.methods[std::size_t(number) % project.methods.size()];
        writer.add(session);
    }
}

void addAttendance(DemoWriter &writer, const DemoWorld &world, const DemoProject &project, Ref<Event> event,
                   QDate day, bool held)
{
    Dice &dice = writer.dice;
    const int people = project.rich ? dice.between(5, 9) : 2;
    const int first = dice.between(0, int(world.people.size()) - 1);
    for (int place = 0; place < people; ++place) {
        const Person &person = world.people[std::size_t(first + place * 3) % world.people.size()];
        Attendance attendance;
        attendance.event = event;
        attendance.person = person.id;
        attendance.helix = Helix(dice.between(0, 3));
        attendance.sector = QStringLiteral("Health");
        attendance.registered = true;
        attendance.present = held && dice.chance(85);
        if (attendance.present) attendance.checkedInAt = {day, QTime(8, dice.between(30, 59))};
        attendance.consent = !person.anonymised;
        writer.add(attendance);
    }
    if (!held) return;
    Attendance guests;
    guests.event = event;
    guests.stakeholder = project.stakeholders.front();
    guests.headCount = dice.between(8, 40);
    guests.helix = Helix::CivilSociety;
    guests.sector = QStringLiteral("General public");
    guests.present = true;
    writer.add(guests);
}

void addVoices(DemoWriter &writer, const DemoWorld &world, DemoProject &project, Ref<Event> event)
{
    const DemoWords &demo = demoWords();
    Dice &dice = writer.dice;
    const int ideas = project.rich ? 3 : 1;
    for (int number = 0; number < ideas; ++number) {
        Idea idea;
        idea.event = event;
        idea.text = dice.from(demo.ideas);
        idea.author = dice.from(world.people).id;
        idea.topic = QStringLiteral("Care close to home");
        idea.votes = dice.between(0, 18);
        if (*idea.votes > 12) idea.became = IdeaOutcome(dice.between(0, 2));
        project.ideas.push_back(writer.add(idea));
    }
    const int answers = project.rich ? 4 : 1;
    for (int number = 0; number < answers; ++number) {
        Feedback feedback;
        feedback.event = event;
        feedback.question = QStringLiteral("How useful was the day for your work?");
        feedback.score = dice.between(2, 5);
        feedback.comment = dice.from(demo.comments);
        feedback.language = QStringLiteral("en");
        writer.add(feedback);
    }
    for (const Ref<Stakeholder> stakeholder : project.stakeholders) {
        if (!dice.chance(40) && !project.ideas.empty() && stakeholder != project.stakeholders.front())
            continue;
        Engagement engagement;
        engagement.stakeholder = stakeholder;
        engagement.event = event;
        engagement.kind = EngagementKind::Event;
        engagement.outcome = words(
            {"Wants to see the pilot.", "Souhaite voir le pilote.", "Quiere ver el piloto."});
        engagement.nextStep = QStringLiteral("Send the invitation");
        engagement.person = dice.from(world.people).id;
        engagement.date = project.month(1);
        writer.add(engagement);
    }
}

void addEvent(DemoWriter &writer, const DemoWorld &world, DemoProject &project, std::size_t place,
              std::size_t count)
{
    const Kind &kind = kinds()[place];
    const DemoPartner &host = project.partners[place % project.partners.size()];
    const int month = 1 + int(place) * (project.duration - 3) / int(count);
    QDate day = project.month(month).addDays(writer.dice.between(3, 24));
    while (day.dayOfWeek() > 5) day = day.addDays(1);
    const bool held = day < writer.today;

    Event event;
    event.project = project.id;
    if (kind.type == EventType::RoadshowStop) {
        event.series = QStringLiteral("Roadshow");
        event.pilot = project.pilots.front();
    }
    event.activity = project.activities[place % project.activities.size()];
    event.type = kind.type;
    event.title = writer.partly(kind.title);
    event.aim = words({"People who need something meet people who can do it."});
    event.place = host.organisation.city;
    event.region = host.organisation.region;
    event.start = {day, QTime(9, 0)};
    event.end = {day, QTime(16, 30)};
    event.zone = zoneOf(host.organisation.country);
    event.mode = EventMode(writer.dice.between(0, 2));
    event.format = EventFormat(writer.dice.between(0, 2));
    const QString own = QLatin1String(code(languageOfCountry(host.organisation.country)));
    event.languages = own == u"en" ? own : own + QStringLiteral(" en");
    event.capacity = 60;
    event.budget = Money::cents(qint64(writer.dice.between(8, 60)) * 10'000);
    event.status = held                   ? EventStatus::Held
        : day < writer.today.addMonths(2) ? EventStatus::Open
                                          : EventStatus::Planned;
    const Ref<Event> id = writer.add(event);
    project.events.push_back(id);
    addSessions(writer, project, id, day);
    if (held || event.status == EventStatus::Open) addAttendance(writer, world, project, id, day, held);
    if (held) addVoices(writer, world, project, id);
}

} // namespace

void addEvents(DemoWriter &writer, const DemoWorld &world, DemoProject &project)
{
    const std::size_t count = project.rich ? kinds().size() : 1;
    for (std::size_t place = 0; place < count; ++place) addEvent(writer, world, project, place, count);
}

} // namespace passerelle
