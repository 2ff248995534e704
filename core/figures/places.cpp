// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figures/places.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/country_names.h"

namespace passerelle
{

namespace
{
const QString countryOnly = QStringLiteral("·"); // after the code of a country whose region is not known

// What is no country stays what it is: it begins like another one.
QString codeOrText(const QString &country) { return countryNamed(country).value_or(country); }

} // namespace

Places::Places(const Document &document, ImpactBy by, int level)
    : m_by(by)
    , m_level(level)
    , m_language(document.language())
{
    for (Region &region : document.records<Region>()) {
        region.country = codeOrText(region.country);
        m_regionByCode[region.code] = region.id.number;
        m_regions[region.id.number] = std::move(region);
    }
    for (const Organisation &organisation : document.records<Organisation>()) {
        const auto region = m_regions.find(organisation.region.number);
        m_organisations[organisation.id.number] = {
            region == m_regions.end() ? QString() : region->second.code, codeOrText(organisation.country)};
    }
    if (by != ImpactBy::Industry) return;
    for (Industry &industry : document.records<Industry>())
        m_industries[industry.id.number] = std::move(industry);
    for (const ProjectIndustry &link : document.records<ProjectIndustry>())
        if (link.role == IndustryRole::Primary)
            m_primaryIndustry.emplace(link.project.number, link.industry.number);
}

QString Places::of(Ref<Region> region, Ref<Organisation> organisation, Ref<Industry> industry)
{
    if (byIndustry()) return industry ? QString::number(industry.number) : QString();
    return key(seatOf(region, organisation));
}

QString Places::cohesionOf(Ref<Region> region, Ref<Organisation> organisation)
{
    return cohesionKey(seatOf(region, organisation));
}

Places::Seat Places::seatOf(Ref<Region> region, Ref<Organisation> organisation) const
{
    if (const auto found = m_regions.find(region.number); found != m_regions.end())
        return {found->second.code, found->second.country};
    const auto seat = m_organisations.find(organisation.number);
    return seat == m_organisations.end() ? Seat() : seat->second;
}

QString Places::ofPartner(const Partner &partner)
{
    return byIndustry() ? ofProject(partner.project) : of({}, partner.organisation, {});
}

QString Places::ofProject(Ref<Project> project)
{
    const auto found = m_primaryIndustry.find(project.number);
    return found == m_primaryIndustry.end() ? QString() : QString::number(found->second);
}

QString Places::key(const Seat &seat)
{
    switch (m_by) {
    case ImpactBy::Region: return regionKey(seat);
    case ImpactBy::Cohesion: return cohesionKey(seat);
    default: return seat.country.isEmpty() ? countryOfRegion(seat.code) : seat.country;
    }
}

QString Places::regionKey(const Seat &seat)
{
    const qsizetype length = 2 + m_level;
    const QString ofCode = countryOfRegion(seat.code);
    if (!ofCode.isEmpty() && seat.code.size() >= length) return seat.code.left(length);
    QString country = nutsCountry(ofCode.isEmpty() ? seat.country : ofCode);
    if (m_level == 0) return country;
    if (ofCode.isEmpty() && !seat.code.isEmpty()) return seat.code; // of no country’s system
    if (country.isEmpty()) return {};
    m_lessExact = true;
    return country + countryOnly;
}

QString Places::cohesionKey(const Seat &seat)
{
    if (seat.code.size() < 4) return {};
    const QString code = seat.code.left(4); // categories are those of level 2
    for (const QString &candidate : {seat.code, code})
        if (const auto own = m_regionByCode.find(candidate); own != m_regionByCode.end())
            if (const auto &region = m_regions.at(own->second); region.cohesion)
                return QString::fromLatin1(word(*region.cohesion));
    const CatalogueRegion *known = region(code);
    if (!known || known->cohesion.isEmpty()) return {};
    m_derivedCategory = m_derivedCategory || known->cohesionSource == u"derived";
    return known->cohesion;
}

Label Places::heading() const
{
    switch (m_by) {
    case ImpactBy::Region: return TEXT("Figures", "Region");
    case ImpactBy::Country: return TEXT("Figures", "Country");
    case ImpactBy::Cohesion: return TEXT("Figures", "Cohesion category");
    case ImpactBy::Industry: return TEXT("Figures", "Industry");
    }
    Q_UNREACHABLE();
}

QString Places::codeOf(const QString &place) const
{
    if (place.isEmpty()) return {};
    if (!byIndustry()) return QString(place).remove(countryOnly);
    const auto found = m_industries.find(place.toLongLong());
    return found == m_industries.end() ? QString() : found->second.code;
}

QString Places::nameOf(const QString &place) const
{
    if (place.isEmpty()) return translated(TEXT("Figures", "Not stated"));
    switch (m_by) {
    case ImpactBy::Country: return passerelle::nameOf(Catalogue::Countries, place, m_language);
    case ImpactBy::Industry: {
        const auto found = m_industries.find(place.toLongLong());
        return found == m_industries.end() ? place : found->second.name.best(m_language);
    }
    case ImpactBy::Cohesion:
        if (const auto category = Codec<CohesionCategory>::decode(place))
            return translated(labelOf(*category));
        return place;
    case ImpactBy::Region: break;
    }
    if (place.endsWith(countryOnly))
        return translated(TEXT("Figures", "%1 · region not stated"))
            .arg(passerelle::nameOf(Catalogue::Countries, isoCountry(codeOf(place)), m_language));
    if (place.size() == 2) return passerelle::nameOf(Catalogue::Countries, isoCountry(place), m_language);
    if (const auto own = m_regionByCode.find(place);
        own != m_regionByCode.end() && !m_regions.at(own->second).name.isEmpty())
        return m_regions.at(own->second).name;
    const CatalogueRegion *known = region(place);
    return known ? known->name : place;
}

qint64 Places::recordOf(const QString &place) const
{
    if (byIndustry()) return place.toLongLong();
    const auto found = m_regionByCode.find(place);
    return m_by == ImpactBy::Region && found != m_regionByCode.end() ? found->second : 0;
}

QStringList Places::notes() const
{
    QStringList notes;
    if (m_lessExact)
        notes += translated(TEXT(
            "Figures",
            "Where only the country or a larger region is known, records are counted with the country."));
    if (m_derivedCategory)
        notes += translated(TEXT("Figures",
                                 "Some cohesion categories are derived from the gross domestic product per "
                                 "head, not taken from the official list."));
    return notes;
}

} // namespace passerelle
