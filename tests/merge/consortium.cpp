// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/merge/consortium.h"

#include "tests/support/catch.h"
#include "tests/support/verified.h"

namespace passerelle::testing
{

namespace
{

template <class T> Id<Event> addEvent(Copy &copy, T project, const QString &title)
{
    Event event;
    event.project = project;
    event.title = english(title);
    return copy.add(event);
}

Id<Partner> addPartner(Copy &copy, Ref<Project> project, Ref<Organisation> organisation,
                       const QString &abbreviation)
{
    Partner partner;
    partner.project = project;
    partner.organisation = organisation;
    partner.abbreviation = abbreviation;
    return copy.add(partner);
}

Id<WorkPackage> addWorkPackage(Copy &copy, Ref<Project> project, Ref<Partner> lead, int number)
{
    WorkPackage workPackage;
    workPackage.project = project;
    workPackage.leadPartner = lead;
    workPackage.number = number;
    return copy.add(workPackage);
}

} // namespace

Text english(const QString &text) { return Text(Language::En, text); }

Id<Organisation> addOrganisation(Copy &copy, const QString &name)
{
    Organisation organisation;
    organisation.name = name;
    return copy.add(organisation);
}

Id<Person> addPerson(Copy &copy, Ref<Organisation> organisation, const QString &given, const QString &family)
{
    Person person;
    person.organisation = organisation;
    person.givenName = given;
    person.familyName = family;
    person.email = QStringLiteral("%1@%2.example").arg(given.toLower(), family.toLower());
    return copy.add(person);
}

Consortium::Consortium()
{
    bioPro = addOrganisation(office, QStringLiteral("BIOPRO"));
    clinic = addOrganisation(office, QStringLiteral("Klinikum Ulm"));
    school = addOrganisation(office, QStringLiteral("Scuola Superiore"));
    Project alp;
    alp.acronym = QStringLiteral("ALP");
    project = office.add(alp);
    lead = addPartner(office, project, bioPro, QStringLiteral("BP"));
    second = addPartner(office, project, clinic, QStringLiteral("KU"));
    ofLead = addWorkPackage(office, project, lead, 1);
    ofSecond = addWorkPackage(office, project, second, 2);
    anna = addPerson(office, bioPro, QStringLiteral("Annabella"), QStringLiteral("Novakovic"));
    bruno = addPerson(office, clinic, QStringLiteral("Brunello"), QStringLiteral("Hagenauer"));
    carla = addPerson(office, school, QStringLiteral("Carlotta"), QStringLiteral("Ventimiglia"));
    workshop = addEvent(office, project, QStringLiteral("Workshop"));
    meeting = addEvent(office, project, QStringLiteral("Meeting"));
    Attendance comes;
    comes.event = workshop;
    comes.person = carla;
    attendance = office.add(comes);
    Region region;
    region.code = QStringLiteral("ITH3");
    region.name = QStringLiteral("Veneto");
    region.country = QStringLiteral("IT");
    veneto = office.add(region);
}

std::unique_ptr<Copy> Consortium::laptop(int number) const
{
    return std::make_unique<Copy>(folder.path(), number, everythingOf(office.document()));
}

void Consortium::setCity(Copy &copy, const QString &name) const
{
    copy.edit<Organisation>(clinic, [&](Organisation &o) { o.city = name; });
}

QString Consortium::city(Copy &copy) const { return copy->record<Organisation>(clinic)->city; }

void requireSame(Copy &a, Copy &b)
{
    INFO(difference(*a, *b));
    REQUIRE(contentOf(*a) == contentOf(*b));
    CHECK(foundBy(*a).empty());
    CHECK(foundBy(*b).empty());
}

void exchange(Copy &a, Copy &b)
{
    a.take(b);
    b.take(a);
    requireSame(a, b);
}

} // namespace passerelle::testing
