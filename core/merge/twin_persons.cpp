// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/candidates.h"
#include "core/merge/twins.h"
#include "core/model/organisation.h"
#include "core/search/search.h"

#include <QSet>

#include <algorithm>

namespace passerelle
{

namespace
{

struct PersonTraits {
    Person person;
    QString email;
    QStringList given, family; // words
};

QStringList nameWords(const QString &name)
{
    QString text = folded(name);
    for (QChar &c : text)
        if (!c.isLetterOrNumber()) c = u' ';
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

// Given and family name are sometimes in each other's place.
QString allWords(const PersonTraits &k)
{
    QStringList words = k.given + k.family;
    words.sort();
    return words.join(u' ');
}

bool sameFamily(const PersonTraits &a, const PersonTraits &b)
{
    return std::any_of(a.family.begin(), a.family.end(),
                       [&](const QString &word) { return word.size() > 1 && b.family.contains(word); });
}

// "J." of Jana; "Jana" of Jana Marija.
bool shortened(const QStringList &brief, const QStringList &whole)
{
    return !brief.isEmpty() && brief.size() <= whole.size()
        && std::equal(brief.begin(), brief.end(), whole.begin(),
                      [](const QString &one, const QString &other) {
                          return one == other || (one.size() == 1 && other.startsWith(one));
                      });
}

enum class House { Same, Unknown, Other };

House houseOf(const Person &a, const Person &b, const QSet<std::pair<qint64, qint64>> &twinHouses)
{
    const qint64 one = a.organisation.number, other = b.organisation.number;
    if (!one || !other) return House::Unknown;
    return one == other || twinHouses.contains({std::min(one, other), std::max(one, other)}) ? House::Same
                                                                                             : House::Other;
}

Twins compared(const PersonTraits &a, const PersonTraits &b, House house)
{
    constexpr int mailAndName = 97, mailOnly = 62, nameAndHouse = 90, nameOnly = 72, initialAndHouse = 74,
                  otherMail = 8;
    Twins found{&describe<Person>(),
                std::min(a.person.id.number, b.person.id.number),
                std::max(a.person.id.number, b.person.id.number),
                {},
                0};
    const bool sameMail = !a.email.isEmpty() && a.email == b.email;
    const bool sameName = allWords(a) == allWords(b);
    const bool similarName = sameName
        || (sameFamily(a, b)
            && (a.given.isEmpty() || b.given.isEmpty() || shortened(a.given, b.given)
                || shortened(b.given, a.given)));
    if (sameMail) { // an office has one for several people
        found.score = similarName ? mailAndName : mailOnly;
        found.reason =
            translated(TEXT("Twins", "They have the same e-mail address: %1.")).arg(a.person.email);
        return found;
    }
    const bool named = !a.given.isEmpty() && !b.given.isEmpty();
    if (!named || !similarName || house == House::Other) return found;
    if (house == House::Same) {
        found.score = sameName ? nameAndHouse : initialAndHouse;
        found.reason = sameName
            ? translated(TEXT("Twins", "They have the same name and the same organisation."))
            : translated(TEXT("Twins", "They have similar names and the same organisation."));
    } else if (sameName) {
        found.score = nameOnly;
        found.reason = translated(
            TEXT("Twins", "They have the same name, and of one of them the organisation is not known."));
    }
    if (found.score && !a.email.isEmpty() && !b.email.isEmpty()) found.score -= otherMail;
    return found;
}

} // namespace

std::vector<Twins> twinPersons(const Document &document, const std::vector<Twins> &organisations)
{
    QSet<std::pair<qint64, qint64>> twinHouses;
    for (const Twins &pair : organisations) twinHouses.insert({pair.a, pair.b});
    std::vector<PersonTraits> all;
    Candidates candidates;
    for (const Person &person : document.records<Person>()) {
        if (person.anonymised) continue;
        PersonTraits k{person, person.email.trimmed().toLower(), nameWords(person.givenName),
                       nameWords(person.familyName)};
        const int index = int(all.size());
        if (!k.email.isEmpty()) candidates.add(index, QStringLiteral("mail ") + k.email);
        candidates.add(index, QStringLiteral("name ") + allWords(k));
        if (!k.given.isEmpty())
            for (const QString &word : std::as_const(k.family))
                candidates.add(index, QStringLiteral("%1 %2").arg(k.given.first().front()).arg(word));
        all.push_back(std::move(k));
    }
    std::vector<Twins> twins;
    for (const auto &[i, j] : candidates.pairs()) {
        const PersonTraits &a = all[std::size_t(i)], &b = all[std::size_t(j)];
        Twins found = compared(a, b, houseOf(a.person, b.person, twinHouses));
        if (found.score) twins.push_back(std::move(found));
    }
    return twins;
}

} // namespace passerelle
