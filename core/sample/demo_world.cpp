// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Programmes, regions, organisations and people of the demonstration portfolio.
#include "core/catalogue/catalogue.h"
#include "core/sample/demo_words.h"
#include "core/sample/demo_writer.h"

#include <QSet>

#include <algorithm>

namespace passerelle
{
namespace
{

constexpr const char *regionCodes[] = {"DE21", "ITF4", "AT33", "SI03", "FRK2", "ES61", "NO0A", "ITH1",
                                       "CH05", "SI04", "ES62", "DE14", "AT21", "FRL0", "NO06", "ITC1"};

template <Enumeration E> std::optional<E> valueOf(const QString &word)
{
    return Codec<E>::decode(Value{word}); // nothing for a word that there is not
}

std::optional<CategorySource> categorySource(const QString &word)
{
    if (word == u"confirmed") return CategorySource::Official;
    if (word == u"listed") return CategorySource::Stated;
    if (word == u"derived") return CategorySource::Derived;
    return {};
}

void addRegions(DemoWriter &writer, DemoWorld &world)
{
    for (const char *code : regionCodes) {
        const CatalogueRegion *known = region(QLatin1String(code));
        if (!known) continue;
        Region record;
        record.code = known->code;
        record.level = known->level;
        record.name = known->latin;
        record.country = known->country;
        record.cohesion = valueOf<CohesionCategory>(known->cohesion);
        record.cohesionPeriod = QStringLiteral("2021-2027");
        record.cohesionSource = categorySource(known->cohesionSource);
        record.researchIntensity = record.cohesion == CohesionCategory::LessDeveloped
            ? writer.dice.between(1, 3)
            : writer.dice.between(3, 5);
        record.researchSource = QStringLiteral("Invented for demonstration");
        record.id = writer.add(record);
        world.regions.push_back(record);

        Ris3Priority priority;
        priority.region = record.id;
        priority.title = writer.partly(writer.dice.from(demoWords().priorities));
        priority.domains = QStringLiteral("economic_health policy_digital");
        priority.strategyPeriod = QStringLiteral("2021-2027");
        priority.url = QStringLiteral("https://example.org/ris3/") + record.code.toLower();
        world.priorities.push_back(writer.add(priority));
    }
}

void addIndustries(DemoWriter &writer, DemoWorld &world)
{
    for (const char *code :
         {"health", "ict", "aerospace", "medical_devices", "energy", "maritime", "manufacturing"}) {
        const CatalogueEntry *known = entry(Catalogue::Industries, QLatin1String(code));
        if (!known) continue;
        Industry industry;
        industry.code = known->code;
        industry.name.values = known->names;
        industry.name.original = Language::En;
        industry.revision = IndustryRevision::Rev2;
        industry.nace = known->more.value(QStringLiteral("divisions")).replace(u';', u' ');
        world.industries.push_back(writer.add(industry));
    }
}

Programme programme(const char *code, const Text &name, int periodLength)
{
    Programme record;
    record.code = QLatin1String(code);
    record.name = name;
    record.period = QStringLiteral("2021-2027");
    record.web = QStringLiteral("https://example.org/programme");
    record.periodLength = periodLength;
    record.defaultRate = Percentage{7500};
    record.staffCeiling = Percentage{2000};
    record.officeOnStaffCeiling = Percentage{1500};
    record.officeOnDirectCeiling = Percentage{700};
    record.travelCeiling = Percentage{1500};
    record.otherCeiling = Percentage{4000};
    record.underSpendingThreshold = Percentage{8000};
    record.flexibilityThreshold = Percentage{2000};
    return record;
}

Ref<Fund> addFund(DemoWriter &writer, Ref<Programme> programme, FundType type, const char *abbreviation)
{
    Fund fund;
    fund.programme = programme;
    fund.type = type;
    fund.abbreviation = QLatin1String(abbreviation);
    fund.countsAsEu = type == FundType::Erdf;
    return writer.add(fund);
}

void addFrame(DemoWriter &writer, DemoWorld &world, const Programme &record, const char *national)
{
    DemoWorld::Frame frame;
    frame.programme = writer.add(record);
    frame.periodLength = record.periodLength.value_or(6);
    for (int place = 0; place < 2; ++place) {
        SpecificObjective objective;
        objective.programme = frame.programme;
        objective.priorityCode = QString::number(place + 1);
        objective.priorityTitle = demoWords().priorities[std::size_t(place)];
        objective.code = QString::number(place + 1) + QStringLiteral(".1");
        objective.name = demoWords().objectives[std::size_t(place)];
        objective.policyCode = place == 0 ? QStringLiteral("RSO1.1") : QStringLiteral("RSO1.2");
        frame.objectives.push_back(writer.add(objective));
    }
    for (const auto &[field, characters] : {std::pair("summary", 3000), std::pair("aim", 2000)}) {
        TextLimit limit;
        limit.programme = frame.programme;
        limit.field = QLatin1String("project.") + QLatin1String(field);
        limit.characters = characters;
        writer.add(limit);
    }
    frame.euFund = addFund(writer, frame.programme, FundType::Erdf, "ERDF");
    frame.nationalFund = addFund(writer, frame.programme, FundType::National, national);
    world.frames.push_back(frame);
}

QString abbreviationOf(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        if (word.front().isUpper()) letters += word.front();
    return letters.left(15);
}

void addOrganisations(DemoWriter &writer, DemoWorld &world, int count)
{
    const DemoWords &demo = demoWords();
    QSet<QString> names;
    for (int index = 0; index < count; ++index) {
        const Region &home = world.regions[std::size_t(index) % world.regions.size()];
        const OrganisationName &kind =
            demo.organisations[std::size_t(index * 5 + index / 8) % demo.organisations.size()];
        const Language language = languageOfCountry(home.country);
        Organisation record;
        const auto &places = demo.places[std::size_t(language)];
        QString place = places[std::size_t(index) % places.size()];
        for (int again = 2; names.contains(kind.names.in(language).arg(place)); ++again)
            place = QStringLiteral("%1 %2").arg(places[std::size_t(index) % places.size()]).arg(again);
        record.name = kind.names.in(language).arg(place);
        names << record.name;
        record.englishName = kind.names.in(Language::En).arg(place);
        record.abbreviation = abbreviationOf(record.englishName);
        record.department = QStringLiteral("International projects");
        record.type = kind.type;
        record.helix = kind.helix;
        record.legalStatus = kind.helix == Helix::Industry ? LegalStatus::Private : LegalStatus::Public;
        record.size = kind.type == OrganisationType::Sme ? SizeClass::Small : SizeClass::Large;
        record.vatRecovery = kind.helix == Helix::Industry ? VatRecovery::Yes : VatRecovery::No;
        record.region = home.id;
        record.country = home.country;
        record.city = place;
        record.street = QStringLiteral("Demo 1");
        record.postcode = QStringLiteral("0000");
        if (const CatalogueRegion *known = region(home.code); known && known->latitude && known->longitude) {
            record.latitude = Fine{qRound64(*known->latitude * 1e6)};
            record.longitude = Fine{qRound64(*known->longitude * 1e6)};
        }
        record.web = QStringLiteral("https://example.org/organisation/%1").arg(index + 1);
        record.email = QStringLiteral("office%1@example.org").arg(index + 1);
        record.networks = QStringLiteral("Demonstration network");
        record.id = writer.add(record);
        world.organisations.push_back(record);
    }
}

void addPerson(DemoWriter &writer, DemoWorld &world, const Organisation &organisation, int number)
{
    const DemoWords &demo = demoWords();
    const Language language = languageOfCountry(organisation.country);
    Person person;
    person.organisation = organisation.id;
    person.givenName = writer.dice.from(demo.givenNames[std::size_t(language)]);
    person.familyName = writer.dice.from(demo.familyNames[std::size_t(language)]);
    person.role = number % 2 ? QStringLiteral("Project officer") : QStringLiteral("Project manager");
    person.languages = language == Language::En ? QStringLiteral("en")
                                                : QLatin1String(code(language)) + QStringLiteral(" en");
    const auto index = world.people.size() + 1;
    if (index % 17 == 0) { // asked to be forgotten
        person.anonymised = true;
        person.givenName.clear();
        person.familyName = QStringLiteral("Anonymised %1").arg(index);
        person.role.clear();
    } else {
        person.email = QStringLiteral("person%1@example.org").arg(index);
        person.phone = QStringLiteral("+00 000 %1").arg(1000 + int(index));
    }
    person.consentBasis = writer.dice.chance(70) ? ConsentBasis::Consent : ConsentBasis::Contract;
    person.consentPurpose = QStringLiteral("Work in the project and invitations to its events");
    person.consentDate = writer.today.addDays(-writer.dice.between(30, 900));
    person.consentSource = QStringLiteral("Form");
    if (index != 3)
        person.keepUntil = writer.today.addYears(writer.dice.between(1, 5)); // one is missing, to be found
    person.id = writer.add(person);
    world.people.push_back(person);
}

} // namespace

DemoWorld addWorld(DemoWriter &writer, int projects)
{
    DemoWorld world;
    addRegions(writer, world);
    addIndustries(writer, world);
    addFrame(
        writer, world,
        programme("DEMO-A",
                  words({"Demonstration programme A", "Programme de démonstration A",
                         "Programa de demostración A", "Demonstrasjonsprogram A", "Demonstrationsprogramm A",
                         "Programma dimostrativo A", "Predstavitveni program A"}),
                  6),
        "National A");
    addFrame(
        writer, world,
        programme("DEMO-B",
                  words({"Demonstration programme B", "Programme de démonstration B",
                         "Programa de demostración B", "Demonstrasjonsprogram B", "Demonstrationsprogramm B",
                         "Programma dimostrativo B", "Predstavitveni program B"}),
                  12),
        "National B");
    addOrganisations(writer, world, std::clamp(projects * 4, 16, 160));
    for (const Organisation &organisation : world.organisations)
        for (int number = 0; number < 2; ++number) addPerson(writer, world, organisation, number);

    for (const char *name : {"demo-alps", "demo-north", "demo-south"}) {
        Tag tag;
        tag.name = QLatin1String(name);
        world.tags.push_back(writer.add(tag));
    }
    Portfolio portfolio;
    portfolio.title = QStringLiteral("Demonstration portfolio (invented)");
    portfolio.defaultLanguage = QStringLiteral("en");
    portfolio.ownerOrganisation = world.organisations.front().id;
    portfolio.notes = QStringLiteral("Every record of this portfolio is invented.");
    writer.add(portfolio);
    return world;
}

} // namespace passerelle
