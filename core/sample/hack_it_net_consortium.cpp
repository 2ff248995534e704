// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "core/sample/hack_it_net.h"

namespace passerelle
{
namespace
{

constexpr const char *consortium = "“The project consortium”";

void addCountries(SourceText &source, Ref<Project> project)
{
    for (const char *code : {"DE", "IT", "AT", "FR", "CH", "SI"}) {
        ProjectCountry country;
        country.project = project;
        country.country = QLatin1String(code);
        source.state(country, consortium);
    }
}

Ref<Region> addRegion(SourceText &source, Ref<Project> project, const char *code, int level, const char *name)
{
    Region region;
    region.code = QLatin1String(code);
    region.level = level;
    region.name = QString::fromUtf8(name);
    region.country = region.code.left(2);
    const Ref<Region> id = source.derive(
        region, "the name of the organisation; the code is Eurostat’s for that region");

    ProjectRegion place;
    place.project = project;
    place.region = id;
    place.confidence = Confidence::Derived;
    source.derive(place, "a partner has the region in its name");
    return id;
}

Ref<Organisation> addCoordinator(SourceText &source, Ref<Region> region)
{
    Organisation organisation;
    organisation.name = QStringLiteral("Local Health Authority Veneto Region (ProMIS)");
    organisation.abbreviation = QStringLiteral("ProMIS");
    organisation.type = OrganisationType::LocalAuthority;
    organisation.helix = Helix::Government;
    organisation.region = region;
    organisation.country = QStringLiteral("IT");
    return source.state(
        organisation, "“Coordinator”",
        {derived<&Organisation::abbreviation>("given in brackets after the name"),
         derived<&Organisation::type>("the only local authority among the partners’ types; named so"),
         derived<&Organisation::helix>("an authority"),
         derived<&Organisation::region>("the region in its name"),
         derived<&Organisation::country>("Italy is among the six countries; Veneto lies there")});
}

Ref<Organisation> addBiopro(SourceText &source, Ref<Region> region)
{
    Organisation organisation;
    organisation.name = QStringLiteral("BIOPRO Baden-Württemberg");
    organisation.abbreviation = QStringLiteral("BIOPRO");
    organisation.type = OrganisationType::SectoralAgency;
    organisation.helix = Helix::Government;
    organisation.region = region;
    organisation.country = QStringLiteral("DE");
    return source.state(
        organisation, consortium,
        {derived<&Organisation::type>("a state agency for the healthcare industry"),
         derived<&Organisation::helix>("an agency of a state"),
         derived<&Organisation::region>("the region in its name"),
         derived<&Organisation::country>("Germany is named first; Baden-Württemberg lies there")});
}

Ref<Partner> addPartner(SourceText &source, Ref<Project> project, Ref<Organisation> organisation)
{
    Partner partner;
    partner.project = project;
    partner.organisation = organisation;
    return source.state(
        partner, consortium,
        {assumed<&Partner::receivesEuFunds>("the text does not say which partners receive EU money")});
}

Ref<Partner> addLead(SourceText &source, Ref<Project> project, Ref<Organisation> organisation)
{
    Partner partner;
    partner.project = project;
    partner.organisation = organisation;
    partner.role = PartnerRole::Lead;
    partner.abbreviation = QStringLiteral("ProMIS");
    return source.state(
        partner, "“Coordinator”",
        {assumed<&Partner::receivesEuFunds>("the text does not say which partners receive EU money")});
}

Ref<Partner> addBioproPartner(SourceText &source, Ref<Project> project, Ref<Organisation> organisation)
{
    Partner partner;
    partner.project = project;
    partner.organisation = organisation;
    partner.abbreviation = QStringLiteral("BIOPRO");
    partner.expertise = words({"Sustainability and the transformation of the healthcare ecosystem",
                               "Durabilité et transformation de l’écosystème de santé",
                               "Sostenibilidad y transformación del ecosistema sanitario",
                               "Bærekraft og omstilling av helseøkosystemet",
                               "Nachhaltigkeit und Wandel des Gesundheitsökosystems",
                               "Sostenibilità e trasformazione dell’ecosistema sanitario",
                               "Trajnost in preobrazba zdravstvenega ekosistema"});
    partner.responsibility = words(
        {"Keeps impact and sustainability in view in the whole project; holds events and workshops in "
         "which knowledge is passed on."});
    partner.motivation = words(
        {"Sees in an Interreg project the right frame to make health and care in the EU aware "
         "that development has to be sustainable, to give impulses and to show what new "
         "solutions can bring."});
    return source.state(
        partner, "“The role of BIOPRO in the HACK-IT-NET project”",
        {assumed<&Partner::receivesEuFunds>("the text does not say which partners receive EU money")});
}

struct Nameless {
    const char *name;
    OrganisationType type;
    Helix helix;
    const char *reason;
};

// What the text says of the seven others is their type.
constexpr Nameless namelessPartners[] = {
    {"Regional authority A (name not stated)", OrganisationType::RegionalAuthority, Helix::Government,
     "two regional authorities, without names"},
    {"Regional authority B (name not stated)", OrganisationType::RegionalAuthority, Helix::Government,
     "two regional authorities, without names"},
    {"University (name not stated)", OrganisationType::HigherEducation, Helix::Academia,
     "a university, without its name"},
    {"University of applied sciences (name not stated)", OrganisationType::HigherEducation, Helix::Academia,
     "a university of applied sciences, without its name"},
    {"University hospital (name not stated)", OrganisationType::Hospital, Helix::Academia,
     "a university hospital, without its name"},
    {"Healthcare innovation cluster A (name not stated)", OrganisationType::BusinessSupport, Helix::Industry,
     "two healthcare innovation clusters, without names"},
    {"Healthcare innovation cluster B (name not stated)", OrganisationType::BusinessSupport, Helix::Industry,
     "two healthcare innovation clusters, without names"},
};

void addNameless(SourceText &source, Ref<Project> project)
{
    for (const Nameless &nameless : namelessPartners) {
        Organisation organisation;
        organisation.name = QString::fromUtf8(nameless.name);
        organisation.type = nameless.type;
        organisation.helix = nameless.helix;
        const Ref<Organisation> id = source.state(
            organisation, consortium,
            {assumed<&Organisation::name>("the text gives the type and no name"),
             derived<&Organisation::type>(nameless.reason),
             derived<&Organisation::helix>("follows from the type")});
        addPartner(source, project, id);
    }
}

Declaration declaration(const SourceText &source, Ref<Project> project, DeclaredQuantity quantity,
                        qint64 hundredths, DeclaredUnit unit)
{
    Declaration declared;
    declared.project = project;
    declared.quantity = quantity;
    declared.value = Quantity{hundredths};
    declared.unit = unit;
    declared.source = source.title();
    return declared;
}

void addDeclarations(SourceText &source, Ref<Project> project, Ref<Partner> biopro)
{
    using enum DeclaredQuantity;
    const auto of = [&](DeclaredQuantity quantity, qint64 hundredths, DeclaredUnit unit) {
        return declaration(source, project, quantity, hundredths, unit);
    };
    source.state(of(TotalBudget, 251213788, DeclaredUnit::Eur), "“Budget”");
    source.state(of(EuContribution, 167850035, DeclaredUnit::Eur), "“EU contribution”");
    source.state(of(Partners, 900, DeclaredUnit::Count), consortium);
    source.state(of(Countries, 600, DeclaredUnit::Count), consortium);
    source.derive(of(Duration, 3600, DeclaredUnit::Months), "“Press release”: three years");
    source.derive(of(WorkPackages, 300, DeclaredUnit::Count),
                  "“Focus of the project”: work packages 1, 2 and 3");

    Declaration partnerBudget = of(PartnerBudget, 26558544, DeclaredUnit::Eur);
    partnerBudget.partner = biopro;
    source.state(partnerBudget, "“Budget BIOPRO”");

    struct OfType {
        OrganisationType type;
        int count;
        const char *passage;
    };
    for (const OfType &ofType : {
             OfType{OrganisationType::SectoralAgency, 1, "a state agency"},
             OfType{OrganisationType::LocalAuthority, 1, "a local authority"},
             OfType{OrganisationType::RegionalAuthority, 2, "two regional authorities"},
             OfType{OrganisationType::HigherEducation, 2,
                    "a university and a university of applied sciences"},
             OfType{OrganisationType::Hospital, 1, "a university hospital"},
             OfType{OrganisationType::BusinessSupport, 2, "two healthcare innovation clusters"},
         }) {
        Declaration declared = of(PartnersOfType, qint64(ofType.count) * 100, DeclaredUnit::Count);
        declared.organisationType = ofType.type;
        if (ofType.type == OrganisationType::LocalAuthority
            || ofType.type == OrganisationType::RegionalAuthority)
            source.state(declared, ofType.passage);
        else
            source.derive(declared, ofType.passage); // the type of the model follows from the words
    }
}

} // namespace

Biopro addConsortium(SourceText &source, Ref<Project> project)
{
    addCountries(source, project);
    addLead(source, project, addCoordinator(source, addRegion(source, project, "ITH3", 2, "Veneto")));
    const Ref<Region> region = addRegion(source, project, "DE1", 1, "Baden-Württemberg");
    const Ref<Partner> biopro = addBioproPartner(source, project, addBiopro(source, region));
    addNameless(source, project);
    addDeclarations(source, project, biopro);
    return {biopro, region};
}

} // namespace passerelle
