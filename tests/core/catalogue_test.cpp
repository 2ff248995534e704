// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv_rows.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/country_names.h"
#include "core/model/cost_category.h"
#include "core/model/organisation.h"
#include "core/model/region.h"
#include "tests/support/catch.h"
#include "tests/support/failure_of.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace passerelle;

namespace
{

constexpr std::array allCatalogues{
    Catalogue::Countries,        Catalogue::Currencies,        Catalogue::OrganisationTypes,
    Catalogue::CostCategories,   Catalogue::Indicators,        Catalogue::SustainableGoals,
    Catalogue::ReadinessLevels,  Catalogue::Industries,        Catalogue::Ris3Domains,
    Catalogue::PolicyObjectives, Catalogue::InterventionFields};

std::vector<QStringList> rowsOf(const QString &file)
{
    QFile resource(QStringLiteral(":/catalogues/") + file);
    REQUIRE(resource.open(QIODevice::ReadOnly));
    return csvRows(resource.readAll());
}

QSet<QString> words(std::span<const Choice> choices)
{
    QSet<QString> result;
    for (const Choice &choice : choices) result << QLatin1String(choice.word);
    return result;
}

// The same words in the same order, and the same English names.
void checkSame(const std::vector<CatalogueEntry> &entries, std::span<const Choice> choices)
{
    REQUIRE(entries.size() == choices.size());
    for (std::size_t place = 0; place < choices.size(); ++place) {
        CHECK(entries[place].code == QLatin1String(choices[place].word));
        CHECK(entries[place].name(Language::En) == QLatin1String(choices[place].label.source));
    }
}

QString csvFailure(const QByteArray &text)
{
    return failureOf([&] { (void)csvRows(text); });
}

} // namespace

TEST_CASE("CSV keeps quoted separators, line breaks and quotation marks")
{
    const auto rows = csvRows("\xEF\xBB\xBF"
                              "code;name\r\n\r\na;\"x; \"\"y\"\"\n z\"\r\nb;\r\n",
                              ';');
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == QStringList{QStringLiteral("code"), QStringLiteral("name")});
    CHECK(rows[1] == QStringList{QStringLiteral("a"), QStringLiteral("x; \"y\"\n z")});
    CHECK(rows[2] == QStringList{QStringLiteral("b"), QString()});
    CHECK(csvRows("a\tb\n", '\t').front().size() == 2);
    CHECK(csvRows("Št. Pölten").front().front() == QStringLiteral("Št. Pölten"));
    CHECK(csvRows({}).empty());
}

TEST_CASE("malformed CSV is refused with the line")
{
    CHECK(csvFailure("a,b\nc\"d,e\n").contains(QStringLiteral("line 2")));
    CHECK(csvFailure("a,b\nc,\"d\ne,f\n").contains(QStringLiteral("closing")));
    CHECK(csvFailure("a,Z\xFCrich\n").contains(QStringLiteral("UTF-8")));
    CHECK(csvFailure("a,\"b\"\n").isEmpty());
}

TEST_CASE("every row of every catalogue file has all columns, a code of its own and tidy text")
{
    const QStringList files = QDir(QStringLiteral(":/catalogues")).entryList();
    CHECK(files.size() == 13);
    for (const QString &file : files) {
        const auto rows = rowsOf(file);
        REQUIRE(rows.size() > 1);
        CHECK(rows.front().front() == QStringLiteral("code"));
        QSet<QString> codes;
        for (const QStringList &row : rows) {
            INFO(file.toStdString() << ' ' << row.first().toStdString());
            CHECK(row.size() == rows.front().size());
            CHECK_FALSE(row.first().isEmpty());
            CHECK_FALSE(codes.contains(row.first()));
            codes << row.first();
            for (const QString &field : row) {
                CHECK(field == field.trimmed());
                CHECK_FALSE(field.contains(QStringLiteral("  ")));
                CHECK_FALSE(field.contains(QChar::ReplacementCharacter));
            }
        }
    }
}

TEST_CASE("every entry has a name in all languages, only currencies outside Europe may lack some")
{
    for (const Catalogue catalogue : allCatalogues) {
        REQUIRE_FALSE(entries(catalogue).empty());
        for (const CatalogueEntry &entry : entries(catalogue)) {
            INFO(int(catalogue) << ' ' << entry.code.toStdString());
            CHECK_FALSE(entry.names[std::size_t(Language::En)].isEmpty());
            for (const QString &name : entry.names) {
                if (catalogue != Catalogue::Currencies) CHECK_FALSE(name.isEmpty());
                CHECK_FALSE(name.contains(u'\''));
            }
        }
    }
    for (const char *code : {"EUR", "GBP", "CHF", "NOK", "SEK", "DKK", "ISK", "PLN", "CZK", "HUF",
                             "RON", "BGN", "RSD", "MKD", "ALL", "BAM", "MDL", "UAH", "TRY", "GEL"}) {
        INFO(code);
        const CatalogueEntry *currency = entry(Catalogue::Currencies, QLatin1String(code));
        REQUIRE(currency);
        CHECK(std::ranges::none_of(currency->names, &QString::isEmpty));
    }
}

TEST_CASE("the catalogues hold the words of the model and what the sources number")
{
    CHECK(entries(Catalogue::OrganisationTypes).size() == 17);
    checkSame(entries(Catalogue::OrganisationTypes), choices(OrganisationType{}));
    checkSame(entries(Catalogue::CostCategories), choices(CostCategory{}));
    const QSet<QString> helix = words(choices(Helix{}));
    for (const CatalogueEntry &type : entries(Catalogue::OrganisationTypes)) {
        const QString word = type.more.value(QStringLiteral("helix"));
        CHECK((helix.contains(word) || (word.isEmpty() && type.code == u"other")));
    }
    CHECK(entries(Catalogue::SustainableGoals).size() == 17);
    CHECK(entries(Catalogue::ReadinessLevels).size() == 9);
    for (const CatalogueEntry &indicator : entries(Catalogue::Indicators)) {
        INFO(indicator.code.toStdString());
        const bool output = indicator.code.startsWith(QStringLiteral("RCO"));
        CHECK(indicator.more.value(QStringLiteral("kind")) == (output ? u"output" : u"result"));
        for (const Language language : allLanguages)
            CHECK_FALSE(
                indicator.more.value(QStringLiteral("unit_") + QLatin1String(code(language))).isEmpty());
    }
    for (const CatalogueEntry &domain : entries(Catalogue::Ris3Domains))
        CHECK(domain.code.startsWith(domain.more.value(QStringLiteral("facet")) + u'_'));
}

TEST_CASE("a name is found by code and language and an unknown code stands for itself")
{
    CHECK(nameOf(Catalogue::Countries, QStringLiteral("CZ"), Language::Sl) == QStringLiteral("Češka"));
    CHECK(nameOf(Catalogue::Countries, QStringLiteral("XK"), Language::De) == QStringLiteral("Kosovo"));
    CHECK(nameOf(Catalogue::CostCategories, QStringLiteral("staff"), Language::Nb)
          == QStringLiteral("Personalkostnader"));
    CHECK(nameOf(Catalogue::Indicators, QStringLiteral("RCO84"), Language::En)
          == QStringLiteral("Pilot actions developed jointly and implemented in projects"));
    CHECK(nameOf(Catalogue::Countries, QStringLiteral("QQ"), Language::De) == QStringLiteral("QQ"));
    CHECK(entry(Catalogue::Countries, QStringLiteral("QQ")) == nullptr);
    CHECK(entry(Catalogue::Countries, QString()) == nullptr);
}

TEST_CASE("a name that a language lacks is shown in English, then as the code")
{
    CatalogueEntry entry{QStringLiteral("AAA"), {}, {}};
    CHECK(entry.name(Language::Sl) == QStringLiteral("AAA"));
    entry.names[std::size_t(Language::En)] = QStringLiteral("English");
    CHECK(entry.name(Language::Sl) == QStringLiteral("English"));
    entry.names[std::size_t(Language::Sl)] = QStringLiteral("slovensko");
    CHECK(entry.name(Language::Sl) == QStringLiteral("slovensko"));
}

TEST_CASE("every region lies in a region one level up and in a known country")
{
    CHECK(regions().size() > 2000);
    for (const CatalogueRegion &each : regions()) {
        INFO(each.code.toStdString());
        CHECK(each.level == each.code.size() - 2);
        CHECK_FALSE(each.name.isEmpty());
        CHECK_FALSE(each.latin.isEmpty());
        CHECK((each.version == 2024 || each.version == 2021));
        CHECK(entry(Catalogue::Countries, each.country));
        CHECK(each.country == isoCountry(each.code.left(2)));
        CHECK(each.longitude.has_value() == each.latitude.has_value());
        if (each.level > 0) CHECK(region(each.code.chopped(1)));
        if (each.level >= 2 && each.country != u"UA") CHECK_FALSE(each.cohesion.isEmpty());
    }
}

TEST_CASE("no word of a region's name mixes alphabets and Latin names are Latin")
{
    for (const CatalogueRegion &each : regions()) {
        INFO(each.code.toStdString());
        std::optional<QChar::Script> script;
        for (const QChar letter : each.name) {
            if (!letter.isLetter())
                script.reset();
            else if (!script)
                script = letter.script();
            else
                CHECK(letter.script() == *script);
        }
        for (const QChar letter : each.latin)
            if (letter.isLetter()) CHECK(letter.script() == QChar::Script_Latin);
    }
}

TEST_CASE("cohesion categories are known words for known regions and level 3 follows level 2")
{
    const QSet<QString> categories = words(choices(CohesionCategory{}));
    const QSet<QString> sources{QStringLiteral("confirmed"), QStringLiteral("listed"),
                                QStringLiteral("derived")};
    auto rows = rowsOf(QStringLiteral("cohesion.csv"));
    rows.erase(rows.begin());
    for (const QStringList &row : rows) {
        INFO(row.first().toStdString());
        CHECK(region(row.first()));
        CHECK(categories.contains(row[1]));
        CHECK(row[2] == QStringLiteral("2021-2027"));
        CHECK(sources.contains(row[3]));
    }
    const auto cohesion = [](const char *code) {
        const CatalogueRegion *found = region(QLatin1String(code));
        return found ? found->cohesion : QStringLiteral("no such region");
    };
    CHECK(cohesion("ITF5") == QStringLiteral("less_developed"));
    CHECK(cohesion("ES24") == QStringLiteral("more_developed"));
    CHECK(cohesion("SI04") == QStringLiteral("more_developed"));
    CHECK(region(QStringLiteral("SI04"))->cohesionSource == QStringLiteral("listed"));
    CHECK(cohesion("CH06") == QStringLiteral("not_applicable"));
    CHECK(cohesion("SI036") == cohesion("SI03"));
    CHECK(cohesion("DE1").isEmpty());
}

TEST_CASE("regions are found by their code, with those that only NUTS 2021 has")
{
    const CatalogueRegion *attica = region(QStringLiteral("EL30"));
    REQUIRE(attica);
    CHECK(attica->country == QStringLiteral("GR"));
    CHECK(attica->name == QStringLiteral("Αττική"));
    CHECK(attica->latin == QStringLiteral("Attiki"));
    REQUIRE(region(QStringLiteral("UKI3")));
    CHECK(region(QStringLiteral("UKI3"))->country == QStringLiteral("GB"));
    CHECK(region(QStringLiteral("UKI3"))->version == 2021);
    const CatalogueRegion *stuttgart = region(QStringLiteral("DE11"));
    REQUIRE(stuttgart);
    CHECK(stuttgart->version == 2024);
    REQUIRE(stuttgart->longitude);
    CHECK(std::abs(*stuttgart->longitude - 9.2) < 0.5);
    CHECK(std::abs(*stuttgart->latitude - 48.8) < 0.5);
    CHECK(region(QStringLiteral("GR30")) == nullptr);
}

TEST_CASE("Greece and the United Kingdom have one code at Eurostat and another in ISO")
{
    CHECK(isoCountry(u"EL") == QStringLiteral("GR"));
    CHECK(isoCountry(u"uk") == QStringLiteral("GB"));
    CHECK(isoCountry(u"GR") == QStringLiteral("GR"));
    CHECK(isoCountry(u"si") == QStringLiteral("SI"));
    CHECK(nutsCountry(u"GR") == QStringLiteral("EL"));
    CHECK(nutsCountry(u"gb") == QStringLiteral("UK"));
    CHECK(nutsCountry(u"EL") == QStringLiteral("EL"));
    CHECK(nutsCountry(u"no") == QStringLiteral("NO"));
    CHECK(isoCountry(u"Greece") == QStringLiteral("Greece"));
    CHECK(nutsCountry(u"Greece") == QStringLiteral("Greece"));
}

TEST_CASE("a country is known by its codes and by its name in seven languages, and by nothing else")
{
    const auto code = [](const char16_t *text) {
        return countryNamed(QString::fromUtf16(text)).value_or(QStringLiteral("none"));
    };
    for (const CatalogueEntry &country : entries(Catalogue::Countries))
        for (const QString &name : country.names) CHECK(countryNamed(name) == country.code);
    CHECK(code(u" austria ") == QStringLiteral("AT"));
    CHECK(code(u"ÖSTERREICH") == QStringLiteral("AT"));
    CHECK(code(u"Cote d'Ivoire") == QStringLiteral("CI"));
    CHECK(code(u"si") == QStringLiteral("SI"));
    CHECK(code(u"EL") == QStringLiteral("GR"));
    CHECK(code(u"UK") == QStringLiteral("GB"));
    for (const char16_t *none : {u"", u"-", u"QQ", u"Aus", u"Atlantis", u"Austria and Slovenia"})
        CHECK(code(none) == QStringLiteral("none"));
}

TEST_CASE("the country of a region is told by its code, and by no name that begins like one")
{
    CHECK(countryOfRegion(QStringLiteral("EL30")) == QStringLiteral("GR"));
    CHECK(countryOfRegion(QStringLiteral("UKI")) == QStringLiteral("GB"));
    CHECK(countryOfRegion(QStringLiteral("ITD5")) == QStringLiteral("IT")); // of NUTS 2006
    CHECK(countryOfRegion(QStringLiteral("ge")) == QStringLiteral("GE"));
    for (const char *name : {"", "S", "Carinthia", "Linz", "GRAZ", "Linz3", "QQ01", "SI03-SI04"})
        CHECK(countryOfRegion(QString::fromLatin1(name)).isEmpty());
}
