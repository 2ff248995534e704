// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/country_names.h"

#include "core/catalogue/catalogue.h"
#include "core/search/search.h"

namespace passerelle
{

namespace
{

// No two countries have the same name, in whatever languages: a test says so.
QHash<QString, QString> codesByName()
{
    QHash<QString, QString> codes;
    for (const CatalogueEntry &country : entries(Catalogue::Countries))
        for (const QString &name : country.names) codes.insert(comparable(name), country.code);
    return codes;
}

} // namespace

std::optional<QString> countryNamed(const QString &text)
{
    static const QHash<QString, QString> codes = codesByName();
    const QString code = isoCountry(text.trimmed());
    if (entry(Catalogue::Countries, code)) return code;
    const auto named = codes.constFind(comparable(text));
    return named == codes.cend() ? std::nullopt : std::optional(*named);
}

} // namespace passerelle
