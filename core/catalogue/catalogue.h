// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reference lists that come with the program (resources/catalogues, described in resources/README.md).
// Nothing is read until it is asked for; each list is read once, from any thread.
#pragma once

#include "core/base/text.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace passerelle
{

enum class Catalogue {
    Countries,
    Currencies,
    OrganisationTypes,
    CostCategories,
    Indicators,
    SustainableGoals,
    ReadinessLevels,
    Industries,
    Ris3Domains,
    PolicyObjectives,
    InterventionFields
};

struct CatalogueEntry {
    QString code;
    std::array<QString, languageCount> names;
    QHash<QString, QString> more; // the other columns by their header: "jems", "helix", "kind", "unit_de", …

    // The name in that language, else in English, else the code.
    [[nodiscard]] QString name(Language language) const;
};

// In the order of the file, which is the order of the source.
[[nodiscard]] const std::vector<CatalogueEntry> &entries(Catalogue catalogue);
// Null when the catalogue does not have the code.
[[nodiscard]] const CatalogueEntry *entry(Catalogue catalogue, const QString &code);
// The code itself when it is unknown.
[[nodiscard]] QString nameOf(Catalogue catalogue, const QString &code, Language language);

// A region of NUTS 2024, or one that only NUTS 2021 has (all of the United Kingdom, codes given up since).
struct CatalogueRegion {
    QString code; // Eurostat's: EL30, UKI3
    int level = 0; // 0 is the country
    QString name; // as the region writes it, Greek and Cyrillic included
    QString latin; // the same in Latin letters
    QString country; // ISO 3166-1: GR, GB
    int version = 2024;
    // less_developed, transition, more_developed, not_applicable (outside cohesion policy); empty above level
    // 2 in the Union. For 2021–2027. A region of level 3 has the category of its region of level 2.
    QString cohesion;
    QString cohesionSource; // confirmed, listed or derived
    std::optional<double> longitude; // a point for labels and bubbles, degrees, WGS 84
    std::optional<double> latitude;
};

// By code.
[[nodiscard]] const std::vector<CatalogueRegion> &regions();
[[nodiscard]] const CatalogueRegion *region(const QString &code);

// Eurostat writes EL and UK for what ISO writes GR and GB; other codes are only put into capitals, and what
// has not two letters stays as it is.
[[nodiscard]] QString isoCountry(QStringView nutsOrIso);
[[nodiscard]] QString nutsCountry(QStringView isoOrNuts);
// ISO 3166-1; of a code that the catalogue does not have by its first letters. Empty for what is no such
// code: "Carinthia" begins like Canada.
[[nodiscard]] QString countryOfRegion(const QString &code);

} // namespace passerelle
