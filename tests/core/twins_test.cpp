// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that look like the same thing, and records that only look a little like it.
#include "core/exchange/cordis_source.h"
#include "core/merge/twins.h"
#include "core/model/attachment.h"
#include "core/model/event.h"
#include "core/model/joining.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "core/model/report.h"
#include "core/search/search.h"
#include "tests/core/shared_data.h"
#include "tests/support/catch.h"
#include "tests/support/portfolio_file.h"
#include "tests/support/words.h"

#include <QSet>

#include <set>

using namespace passerelle;

namespace
{

using Names = std::pair<const char *, const char *>;

struct Twinned : PortfolioFile {
    template <class T> T &add(T &record)
    {
        document->change(edit, {}, [&](Editor &editor) { editor.insert(record); });
        return record;
    }
    Organisation organisation(const QString &name)
    {
        Organisation o;
        o.name = name;
        return add(o);
    }
    // How sure it is that the two are one; 0: nothing is suspected.
    template <class T> int score(const T &a, const T &b) const
    {
        for (const Twins &t : suspectedTwins(*document))
            if (t.a == std::min(a.id.number, b.id.number) && t.b == std::max(a.id.number, b.id.number)) {
                CHECK(t.entity == &describe<T>());
                CHECK_FALSE(t.reason.isEmpty());
                return t.score;
            }
        return 0;
    }
    std::vector<std::pair<Organisation, Organisation>> addPairs(const std::vector<Names> &pairs)
    {
        std::vector<std::pair<Organisation, Organisation>> all;
        for (const auto &[one, other] : pairs)
            all.emplace_back(organisation(QString::fromUtf8(one)), organisation(QString::fromUtf8(other)));
        return all;
    }
};

const std::vector<Names> twinNames{
    {"Univerza v Ljubljani", "University of Ljubljana"},
    {"FORSCHUNGSZENTRUM JULICH GMBH", "Forschungszentrum Jülich"},
    {"Institut Jožef Stefan", "JOZEF STEFAN INSTITUTE"},
    {"UNIVERSITA DEGLI STUDI DI TRIESTE", "Università di Trieste"},
    {"Technische Universität München", "TECHNISCHE UNIVERSITAET MUENCHEN"},
    {"Høgskolen i Østfold", "HOGSKOLEN I OSTFOLD"},
    {"SINTEF AS", "Sintef"},
    {"GREENFIELD S.R.L.", "Greenfield srl"},
    {"Health Bridge d.o.o.", "HealthBridge, d. o. o."},
    {"FUNDACION TECNALIA RESEARCH & INNOVATION", "Fundación Tecnalia Research and Innovation"},
    {"Gospodarska zbornica Slovenije", "Chamber of Commerce and Industry of Slovenia"},
    {"FRAUNHOFER GESELLSCHAFT ZUR FORDERUNG DER ANGEWANDTEN FORSCHUNG EV",
     "Fraunhofer-Gesellschaft zur Förderung der angewandten Forschung e. V."},
    {"Regione Autonoma Friuli Venezia Giulia", "REGIONE AUTONOMA FRIULI-VENEZIA GIULIA"},
    {"Université de Bourgogne", "Univ. Bourgogne"},
    {"Universidad de Valladolid", "University of Valladolid"},
    {"Stadtwerke Klagenfurt AG", "Stadtwerke Klagenfurth"},
    {"Universitätsklinikum Freiburg", "Univ.-Klinikum Freiburg"},
    {"Oslo universitetssykehus HF", "Oslo University Hospital"},
    {"Hôpital universitaire de Strasbourg", "Uniklinik Strasbourg"},
};

const std::vector<Names> otherNames{
    {"Universität Wien", "Technische Universität Wien"},
    {"Medizinische Universität Graz", "Technische Universität Graz"},
    {"Univerza v Mariboru", "University of Nova Gorica"},
    {"Université Paris 1 Panthéon-Sorbonne", "Université Paris 3 Sorbonne Nouvelle"},
    {"Université Lyon I", "Université Lyon II"},
    {"Gemeente Rotterdam", "Gemeente Amsterdam"},
    {"Universidad de Cantabria", "Università della Calabria"},
    {"Austrian Institute of Technology", "Australian Institute of Technology"},
    {"Agencija za energijo", "Agencija Republike Slovenije za okolje"},
    {"University of Applied Sciences Upper Austria", "University of Applied Sciences Burgenland"},
    {"Institute of Physics", "Institute of Biophysics"},
    {"Norwegian Institute of Public Health", "National Institute of Public Health"},
    {"Camera di commercio di Gorizia", "Camera di commercio di Pordenone"},
    {"Ministry of Health", "Ministry of the Economy"},
    {"Ospedale San Raffaele", "Ospedale San Martino"},
    {"Regional authority A (name not stated)", "Regional authority B (name not stated)"},
    {"Healthcare innovation cluster A", "Healthcare innovation cluster B"},
    {"University (name not stated)", "University hospital (name not stated)"},
    {"Universitätsklinikum Essen", "Universitätsklinikum Köln"},
    {"Universität Heidelberg", "Universitätsklinikum Heidelberg"},
    {"Università degli Studi di Padova", "Azienda Ospedaliera Universitaria di Padova"},
};

} // namespace

TEST_CASE(
    "organisations are found twice whatever the language, the spelling and the legal form of their names")
{
    Twinned portfolio;
    const auto twins = portfolio.addPairs(twinNames);
    (void)portfolio.addPairs(otherNames); // what else there is
    for (const auto &[one, other] : twins) {
        INFO(one.name.toStdString() << " | " << other.name.toStdString());
        CHECK(portfolio.score(one, other) >= 80);
    }
    CHECK(portfolio.score(twins[0].first, twins[1].first) == 0);
}

TEST_CASE("organisations whose names only look alike are not suspected")
{
    Twinned portfolio;
    (void)portfolio.addPairs(twinNames);
    for (const auto &[one, other] : portfolio.addPairs(otherNames)) {
        INFO(one.name.toStdString() << " | " << other.name.toStdString());
        CHECK(portfolio.score(one, other) == 0);
    }
}

TEST_CASE("the name in English, the abbreviation and numbers tell that two organisations are one")
{
    Twinned portfolio;
    Organisation one, other;
    one.name = QStringLiteral("Wirtschaftskammer Österreich");
    other.name = QStringLiteral("Austrian Federal Economic Chamber");
    const auto change = [&](auto set) {
        Organisation a = one, b = other;
        set(a, b);
        portfolio.document->change(edit, {}, [&](Editor &editor) { editor.update(a), editor.update(b); });
        return portfolio.score(a, b);
    };
    portfolio.add(one);
    portfolio.add(other);
    CHECK(portfolio.score(one, other) == 0);
    CHECK(change([](auto &a, auto &b) { a.englishName = b.name; }) >= 90);
    CHECK(change([](auto &a, auto &b) { a.pic = b.pic = QStringLiteral("999999999"); }) == 100);
    CHECK(change([](auto &a, auto &b) {
              a.vatId = QStringLiteral("ATU 1234");
              b.vatId = QStringLiteral("atu1234");
          })
          >= 90);
    CHECK(change([](auto &a, auto &b) {
              a.web = QStringLiteral("https://www.example.org/de");
              b.web = QStringLiteral("http://example.org");
          })
          >= 70);
    CHECK(change([](auto &a, auto &b) {
              a.web = QStringLiteral("https://www.facebook.com/one");
              b.web = QStringLiteral("https://www.facebook.com/two");
          })
          == 0);
    CHECK(change([](auto &a, auto &b) { a.email = b.email = QStringLiteral("office@example.org"); }) >= 80);
    CHECK(change([](auto &a, auto &b) {
              a.abbreviation = QStringLiteral("WKÖ");
              b.name = QStringLiteral("WKO");
          })
          >= 75);
    CHECK(change([](auto &a, auto &b) { a.abbreviation = b.abbreviation = QStringLiteral("WKÖ"); }) >= 70);
    // Two of one name in two countries are two.
    CHECK(change([&](auto &a, auto &b) {
              b.name = a.name;
              a.country = QStringLiteral("AT");
              b.country = QStringLiteral("IT");
          })
          == 0);
}

TEST_CASE("people are found twice by their address, and by their name in one organisation")
{
    Twinned portfolio;
    const Organisation house = portfolio.organisation(QStringLiteral("Univerza v Ljubljani"));
    const Organisation sameHouse = portfolio.organisation(QStringLiteral("University of Ljubljana"));
    const Organisation otherHouse = portfolio.organisation(QStringLiteral("SINTEF"));
    const auto person = [&](const char *given, const char *family, const Organisation &in,
                            const char *email) {
        Person p;
        p.givenName = QString::fromUtf8(given);
        p.familyName = QString::fromUtf8(family);
        p.organisation = in.id;
        p.email = QString::fromUtf8(email);
        return portfolio.add(p);
    };
    const Person first = person("Špela", "Kovač", house, "spela@example.org");
    CHECK(portfolio.score(first, person("Spela", "Kovac", otherHouse, " Spela@Example.org")) >= 95);
    CHECK(portfolio.score(first, person("Kovač", "Špela", house, "")) >= 85);
    CHECK(portfolio.score(first, person("Š.", "Kovač", sameHouse, "")) >= 70);
    CHECK(portfolio.score(first, person("Špela", "Kovač", Organisation{}, "")) >= 70);
    CHECK(portfolio.score(first, person("Špela", "Kovač", otherHouse, "")) == 0);
    CHECK(portfolio.score(first, person("Miha", "Kovač", house, "")) == 0);
    const int office = portfolio.score(first, person("Ole", "Hansen", otherHouse, "spela@example.org"));
    CHECK((office > 0 && office < 70));
    CHECK(portfolio.score(first, person("", "Kovač", house, "")) == 0);
}

TEST_CASE("what was spent is found twice by the invoice, or by amount and day")
{
    Twinned portfolio;
    Project project;
    project.acronym = QStringLiteral("ALP");
    portfolio.add(project);
    Partner partner, another;
    partner.project = another.project = project.id;
    partner.organisation = portfolio.organisation(QStringLiteral("SINTEF")).id;
    another.organisation = portfolio.organisation(QStringLiteral("Institut Jožef Stefan")).id;
    portfolio.add(partner);
    portfolio.add(another);
    Expenditure first;
    first.partner = partner.id;
    first.invoiceNumber = QStringLiteral("2025/17");
    first.supplier = QStringLiteral("Tiskarna Žnidarič");
    first.invoiceDate = QDate(2025, 3, 1);
    first.amount = Money::cents(12345);
    portfolio.add(first);
    const auto with = [&](auto set) {
        Expenditure e = first;
        e.id = {};
        set(e);
        portfolio.add(e);
        const int found = portfolio.score(first, e);
        portfolio.document->undo();
        return found;
    };
    CHECK(with([&](auto &e) { e.partner = another.id, e.supplier = QStringLiteral("TISKARNA ZNIDARIC"); })
          >= 90);
    CHECK(with([&](auto &e) { e.supplier.clear(); }) >= 80);
    CHECK(with([&](auto &e) { e.supplier.clear(), e.amount = Money::cents(1); }) < 80);
    CHECK(with([&](auto &e) { e.invoiceNumber.clear(); }) >= 70);
    CHECK(with([&](auto &e) { e.invoiceNumber = QStringLiteral("2025/18"); }) == 0);
    CHECK(with([&](auto &e) { e.supplier = QStringLiteral("Papirnica"); }) == 0);
    CHECK(with([&](auto &e) { e.invoiceNumber.clear(), e.partner = another.id; }) == 0);
    CHECK(with([&](auto &e) { e.invoiceNumber.clear(), e.invoiceDate = QDate(2025, 3, 2); }) == 0);
}

TEST_CASE("two records with one natural key and two links between the same records are found")
{
    Twinned portfolio;
    Region one, other;
    one.code = QStringLiteral("SI042");
    other.code = QStringLiteral("SI043");
    portfolio.add(one);
    portfolio.add(other);
    other.code = QStringLiteral("si042");
    portfolio.document->change(edit, {}, [&](Editor &editor) { editor.update(other); });
    CHECK(portfolio.score(one, other) == 100);

    Project project;
    project.acronym = QStringLiteral("ALP");
    portfolio.add(project);
    Partner first, second;
    first.project = second.project = project.id;
    first.organisation = second.organisation = portfolio.organisation(QStringLiteral("SINTEF")).id;
    portfolio.add(first);
    portfolio.add(second);
    CHECK(portfolio.score(first, second) >= 80);
    Event event;
    event.project = project.id;
    event.title = Text(Language::En, QStringLiteral("Hackathon"));
    portfolio.add(event);
    Attendance counted, countedToo;
    counted.event = countedToo.event = event.id;
    portfolio.add(counted);
    portfolio.add(countedToo);
    CHECK(portfolio.score(counted, countedToo) == 0);
}

TEST_CASE("the surest twins come first, each pair once, and what the program wrote is not searched")
{
    Twinned portfolio;
    (void)portfolio.addPairs(twinNames);
    JoinedRecord joined;
    joined.entity = QStringLiteral("organisation");
    joined.gone = 1;
    joined.kept = 2;
    portfolio.add(joined);
    CHECK(search(*portfolio.document, QStringLiteral("organisation")).empty());
    const auto all = suspectedTwins(*portfolio.document);
    std::set<std::pair<qint64, qint64>> pairs;
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].a < all[i].b);
        CHECK(pairs.insert({all[i].a, all[i].b}).second);
        if (i) CHECK(all[i - 1].score >= all[i].score);
    }
    CHECK(all.size() >= twinNames.size());
}

// Of real organisations: each is found again when somebody writes it otherwise, and few look like another.
TEST_CASE("of the organisations of a download from CORDIS each is found when it is entered again")
{
    const auto csv = sharedData("cordis/csa_organization.csv");
    if (!csv) return;
    ImportResult ignored;
    const CordisSource source = readCordis({}, *csv, ignored);
    Twinned portfolio;
    std::vector<std::pair<qint64, qint64>> again;
    std::size_t real = 0;
    portfolio.document->change(edit, {}, [&](Editor &editor) {
        QSet<QString> seen;
        for (const CordisParticipation &p : source.participations) {
            if (p.name.isEmpty() || seen.contains(p.organisationKey()) || seen.size() >= 3000) continue;
            seen.insert(p.organisationKey());
            Organisation organisation, copy;
            organisation.name = p.name;
            organisation.pic = p.organisation.left(9);
            organisation.vatId = p.vatId;
            organisation.city = p.city;
            organisation.country = p.country;
            organisation.web = p.web;
            editor.insert(organisation);
            ++real;
            if (real % 10) continue;
            copy.name = folded(p.name).toUpper() + QStringLiteral(" GmbH");
            copy.country = p.country;
            editor.insert(copy);
            again.emplace_back(std::min(organisation.id.number, copy.id.number),
                               std::max(organisation.id.number, copy.id.number));
        }
    });
    REQUIRE(real > 1000);
    std::set<std::pair<qint64, qint64>> found;
    for (const Twins &t : suspectedTwins(*portfolio.document)) found.emplace(t.a, t.b);
    std::vector<std::string> missed;
    for (const auto &[one, other] : again)
        if (!found.contains({one, other}))
            missed.push_back(portfolio.document->shownName(describe<Organisation>(), one).toStdString());
    CHECK(missed == std::vector<std::string>{});
    CHECK(found.size() < again.size() * 2 + real / 10);
}
