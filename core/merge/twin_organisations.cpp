// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/candidates.h"
#include "core/merge/organisation_names.h"
#include "core/merge/organisation_words.h"
#include "core/merge/twins.h"
#include "core/model/organisation.h"
#include "core/search/search.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace passerelle
{

namespace
{

// Tried on the organisations of the CORDIS data: below 70 most are two organisations, or two institutes of
// one.
constexpr int leastScore = 70, leastLikeness = 80, halfLikeness = 50;

struct OrganisationTraits {
    Organisation organisation;
    std::array<OrganisationNames::Name, 2> names; // its own, in English
    QString abbreviation, vatId, site, email, city;
};

QString lettersAndDigits(const QString &text)
{
    QString kept;
    const QString plain = folded(text);
    for (const QChar c : plain)
        if (c.isLetterOrNumber()) kept += c;
    return kept;
}

// "example.org" of "https://www.example.org/en"; where many have their page, the address of the page.
QString siteOf(const QString &address)
{
    static const QStringList shared{
        QStringLiteral("facebook.com"),     QStringLiteral("linkedin.com"), QStringLiteral("instagram.com"),
        QStringLiteral("sites.google.com"), QStringLiteral("twitter.com"),  QStringLiteral("x.com"),
        QStringLiteral("youtube.com"),      QStringLiteral("europa.eu"),    QStringLiteral("ec.europa.eu"),
        QStringLiteral("cordis.europa.eu"), QStringLiteral("github.com"),   QStringLiteral("github.io"),
        QStringLiteral("wordpress.com"),    QStringLiteral("gov.uk"),       QStringLiteral("wikipedia.org"),
        QStringLiteral("en.wikipedia.org"),
    };
    QString text = address.trimmed().toLower();
    if (text.isEmpty()) return {};
    if (!text.contains(QLatin1String("://"))) text.prepend(QLatin1String("https://"));
    const QUrl url(text);
    QString host = url.host();
    if (host.startsWith(QLatin1String("www."))) host.remove(0, 4);
    if (!shared.contains(host)) return host.contains(u'.') ? host : QString();
    const QString path = url.path();
    return path.size() > 1 ? host + path : QString();
}

OrganisationTraits known(const Organisation &organisation, OrganisationNames &names)
{
    OrganisationTraits k;
    k.organisation = organisation;
    k.names = {names.read(organisation.name, organisation.abbreviation),
               names.read(organisation.englishName, organisation.abbreviation)};
    k.abbreviation = lettersAndDigits(organisation.abbreviation);
    k.vatId = lettersAndDigits(organisation.vatId);
    k.site = siteOf(organisation.web);
    k.email = organisation.email.trimmed().toLower();
    k.city = tellingWords(organisation.city).join(QString());
    return k;
}

void addTraits(Candidates &candidates, int index, const OrganisationTraits &k, const OrganisationNames &names)
{
    const auto add = [&](const char *kind, const QString &value) {
        if (!value.isEmpty()) candidates.add(index, QLatin1String(kind) + value);
    };
    constexpr qsizetype shortest = 3; // an abbreviation of two letters is that of anybody
    add("pic ", k.organisation.pic);
    add("vat ", k.vatId);
    add("site ", k.site);
    add("mail ", k.email);
    if (k.abbreviation.size() >= shortest) add("name ", k.abbreviation);
    for (const auto &name : k.names) {
        add("name ", name.joined);
        for (const QString &trace : names.traces(name)) add("", trace);
    }
}

bool same(const QString &one, const QString &other) { return !one.isEmpty() && one == other; }
bool differ(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

// What speaks for two being one: the strongest, and a little for each more.
class Grounds
{
public:
    void add(int score, const QString &sentence)
    {
        m_sentences += sentence;
        m_extra += m_score ? 3 : 0;
        m_score = std::max(m_score, score);
    }
    void lessen(int by) { m_extra -= by; }
    [[nodiscard]] int score() const { return m_score ? std::min(m_score + m_extra, 99) : 0; }
    [[nodiscard]] QString sentences() const { return m_sentences.join(u' '); }

private:
    QStringList m_sentences;
    int m_score = 0, m_extra = 0;
};

struct Alike {
    int likeness = 0;
    QString one, other; // as they are written
};

Alike mostAlike(const OrganisationTraits &a, const OrganisationTraits &b, const OrganisationNames &names)
{
    const QString written[][2] = {{a.organisation.name, a.organisation.englishName},
                                  {b.organisation.name, b.organisation.englishName}};
    Alike best;
    for (std::size_t i = 0; i < a.names.size(); ++i)
        for (std::size_t j = 0; j < b.names.size(); ++j)
            if (const int likeness = names.likeness(a.names[i], b.names[j]); likeness > best.likeness)
                best = {likeness, written[0][i], written[1][j]};
    return best;
}

void compareNames(Grounds &grounds, const OrganisationTraits &a, const OrganisationTraits &b,
                  const Alike &alike)
{
    const auto abbreviates = [](const OrganisationTraits &one, const OrganisationTraits &other) {
        return std::any_of(other.names.begin(), other.names.end(), [&](const auto &name) {
            return name.words.size() == 1 && same(one.abbreviation, name.joined);
        });
    };
    constexpr int abbreviated = 78, sameAbbreviation = 72;
    if (alike.likeness == 100)
        grounds.add(
            alike.likeness,
            alike.one == alike.other
                ? translated(TEXT("Twins", "They have the same name."))
                : translated(TEXT("Twins",
                                  "They have the same name, but for spelling, legal form or language: "
                                  "“%1” and “%2”."))
                      .arg(alike.one, alike.other));
    else if (alike.likeness >= leastLikeness)
        grounds.add(
            alike.likeness,
            translated(TEXT("Twins", "Their names are similar: “%1” and “%2”.")).arg(alike.one, alike.other));
    else if (abbreviates(a, b) || abbreviates(b, a))
        grounds.add(abbreviated,
                    translated(TEXT("Twins", "The name of one is the abbreviation of the other.")));
    else if (same(a.abbreviation, b.abbreviation) && a.abbreviation.size() > 2)
        grounds.add(sameAbbreviation,
                    translated(TEXT("Twins", "They have the same abbreviation: %1."))
                        .arg(a.organisation.abbreviation));
}

Grounds compared(const OrganisationTraits &a, const OrganisationTraits &b, const Alike &alike)
{
    constexpr int sameVat = 92, sameMail = 82, sameSite = 72, siteAndName = 82;
    Grounds grounds;
    if (same(a.vatId, b.vatId))
        grounds.add(
            sameVat,
            translated(TEXT("Twins", "They have the same VAT number: %1.")).arg(a.organisation.vatId));
    compareNames(grounds, a, b, alike);
    if (same(a.email, b.email))
        grounds.add(sameMail,
                    translated(TEXT("Twins", "They have the same e-mail address: %1.")).arg(a.email));
    if (same(a.site, b.site))
        grounds.add(alike.likeness >= halfLikeness ? siteAndName : sameSite,
                    translated(TEXT("Twins", "They have the same website: %1.")).arg(a.site));

    constexpr int otherCountry = 40, otherNumber = 8, otherCity = 12, cityOfSameName = 5;
    if (differ(a.organisation.country, b.organisation.country)) grounds.lessen(otherCountry);
    if (differ(a.organisation.pic, b.organisation.pic)) grounds.lessen(otherNumber);
    if (differ(a.vatId, b.vatId)) grounds.lessen(otherNumber);
    if (differ(a.city, b.city)) grounds.lessen(alike.likeness == 100 ? cityOfSameName : otherCity);
    return grounds;
}

} // namespace

std::vector<Twins> twinOrganisations(const Document &document)
{
    const Entity &entity = describe<Organisation>();
    OrganisationNames names;
    std::vector<OrganisationTraits> all;
    for (const Organisation &organisation : document.records<Organisation>())
        all.push_back(known(organisation, names));
    Candidates candidates;
    for (std::size_t i = 0; i < all.size(); ++i) addTraits(candidates, int(i), all[i], names);
    std::vector<Twins> twins;
    for (const auto &[i, j] : candidates.pairs()) {
        const OrganisationTraits &a = all[std::size_t(i)], &b = all[std::size_t(j)];
        const qint64 one = a.organisation.id.number, other = b.organisation.id.number;
        Twins found{&entity, std::min(one, other), std::max(one, other), {}, 0};
        if (same(a.organisation.pic, b.organisation.pic)) {
            found.score = 100;
            found.reason = translated(TEXT("Twins", "They have the same PIC: %1.")).arg(a.organisation.pic);
        } else {
            const Grounds grounds = compared(a, b, mostAlike(a, b, names));
            found.score = grounds.score();
            found.reason = grounds.sentences();
        }
        if (found.score >= leastScore) twins.push_back(found);
    }
    return twins;
}

} // namespace passerelle
