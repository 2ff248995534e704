// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include "core/catalogue/catalogue_table.h"

#include <QRegularExpression>

#include <algorithm>
#include <mutex>

namespace passerelle
{

namespace
{

// In the order of the enumeration.
constexpr std::array catalogueFiles{
    "countries", "currencies", "organisation_types", "cost_categories",   "indicators",         "sdgs",
    "trl",       "industries", "ris3_domains",       "policy_objectives", "intervention_fields"};

template <typename Row> struct Indexed {
    std::once_flag once;
    std::vector<Row> rows;
    QHash<QString, std::size_t> places;

    void index()
    {
        places.reserve(qsizetype(rows.size()));
        for (std::size_t place = 0; place < rows.size(); ++place) places.insert(rows[place].code, place);
    }
    const Row *at(const QString &code) const
    {
        const auto place = places.constFind(code);
        return place == places.constEnd() ? nullptr : &rows[*place];
    }
};

std::vector<CatalogueEntry> readEntries(const char *file)
{
    const CatalogueTable table(file);
    std::array<qsizetype, languageCount> nameColumns;
    std::ranges::transform(allLanguages, nameColumns.begin(),
                           [&](Language language) { return table.column(code(language)); });
    std::vector<CatalogueEntry> result;
    result.reserve(table.rows().size());
    for (const QStringList &row : table.rows()) {
        CatalogueEntry entry{.code = row.first(), .names = {}, .more = {}};
        for (qsizetype column = 1; column < row.size(); ++column) {
            const auto name = std::ranges::find(nameColumns, column);
            if (name != nameColumns.end())
                entry.names[std::size_t(name - nameColumns.begin())] = row[column];
            else
                entry.more.insert(table.header()[column], row[column]);
        }
        result.push_back(std::move(entry));
    }
    return result;
}

struct Cohesion {
    QString category;
    QString source;
};

QHash<QString, Cohesion> readCohesion()
{
    const CatalogueTable table("cohesion");
    const auto category = table.column("category");
    const auto source = table.column("source");
    QHash<QString, Cohesion> result;
    for (const QStringList &row : table.rows()) result.insert(row.first(), {row[category], row[source]});
    return result;
}

std::optional<double> degrees(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toDouble());
}

std::vector<CatalogueRegion> readRegions()
{
    const auto cohesion = readCohesion();
    const CatalogueTable table("regions");
    const auto level = table.column("level"), name = table.column("name"), latin = table.column("latin"),
               country = table.column("country"), version = table.column("version"),
               longitude = table.column("lon"), latitude = table.column("lat");
    std::vector<CatalogueRegion> result;
    result.reserve(table.rows().size());
    for (const QStringList &row : table.rows()) {
        const Cohesion category = cohesion.value(row.first().left(4)); // level 2 has four characters
        result.push_back({.code = row.first(),
                          .level = row[level].toInt(),
                          .name = row[name],
                          .latin = row[latin],
                          .country = row[country],
                          .version = row[version].toInt(),
                          .cohesion = category.category,
                          .cohesionSource = category.source,
                          .longitude = degrees(row[longitude]),
                          .latitude = degrees(row[latitude])});
    }
    return result;
}

const Indexed<CatalogueEntry> &loaded(Catalogue catalogue)
{
    static std::array<Indexed<CatalogueEntry>, catalogueFiles.size()> all;
    auto &one = all[std::size_t(catalogue)];
    std::call_once(one.once, [&] {
        one.rows = readEntries(catalogueFiles[std::size_t(catalogue)]);
        one.index();
    });
    return one;
}

const Indexed<CatalogueRegion> &loadedRegions()
{
    static Indexed<CatalogueRegion> all;
    std::call_once(all.once, [] {
        all.rows = readRegions();
        all.index();
    });
    return all;
}

} // namespace

QString CatalogueEntry::name(Language language) const
{
    const QString &wanted = names[std::size_t(language)];
    const QString &english = names[std::size_t(Language::En)];
    return !wanted.isEmpty() ? wanted : !english.isEmpty() ? english : code;
}

const std::vector<CatalogueEntry> &entries(Catalogue catalogue) { return loaded(catalogue).rows; }

const CatalogueEntry *entry(Catalogue catalogue, const QString &code) { return loaded(catalogue).at(code); }

QString nameOf(Catalogue catalogue, const QString &code, Language language)
{
    const CatalogueEntry *found = entry(catalogue, code);
    return found ? found->name(language) : code;
}

const std::vector<CatalogueRegion> &regions() { return loadedRegions().rows; }

const CatalogueRegion *region(const QString &code) { return loadedRegions().at(code); }

QString isoCountry(QStringView nutsOrIso)
{
    if (nutsOrIso.size() != 2) return nutsOrIso.toString();
    const QString upper = nutsOrIso.toString().toUpper();
    return upper == u"EL" ? QStringLiteral("GR") : upper == u"UK" ? QStringLiteral("GB") : upper;
}

QString nutsCountry(QStringView isoOrNuts)
{
    if (isoOrNuts.size() != 2) return isoOrNuts.toString();
    const QString upper = isoOrNuts.toString().toUpper();
    return upper == u"GR" ? QStringLiteral("EL") : upper == u"GB" ? QStringLiteral("UK") : upper;
}

QString countryOfRegion(const QString &code)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Z]{2}([A-Z0-9]?[0-9][A-Z0-9]?)?")));
    const QString upper = code.toUpper();
    if (const CatalogueRegion *known = region(upper)) return known->country;
    const QString country = isoCountry(QStringView(upper).left(2));
    return shape.match(upper).hasMatch() && entry(Catalogue::Countries, country) ? country : QString();
}

} // namespace passerelle
