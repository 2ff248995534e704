// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/organisation_names.h"

#include "core/merge/organisation_words.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace passerelle
{

namespace
{

constexpr int fullWeight = 1000, commonWeight = 400;
constexpr int sameWord = 100, otherEnding = 90, misspelt = 85;
constexpr qsizetype traceLength = 5, tailLength = 4;

// Whether one becomes the other by at most `most` letters changed, added or left out.
bool within(const QString &one, const QString &other, int most)
{
    if (std::abs(one.size() - other.size()) > most) return false;
    std::vector<int> row(std::size_t(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (one[i] != other[qsizetype(j) - 1]);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
        if (*std::min_element(row.begin(), row.end()) > most) return false;
    }
    return row.back() <= most;
}

// Cases and plurals (Ljubljana, Ljubljani) and slips of the pen; short words are other words.
int alike(const QString &one, const QString &other)
{
    const qsizetype shorter = std::min(one.size(), other.size()), longer = std::max(one.size(), other.size());
    constexpr qsizetype ending = 2, oneSlip = 6, twoSlips = 10;
    if (shorter < traceLength || one.front() != other.front() || longer - shorter > ending) return 0;
    const auto end = std::mismatch(one.begin(), one.begin() + shorter, other.begin()).first;
    const qsizetype together = end - one.begin();
    if (together >= traceLength && longer - together <= ending) return otherEnding;
    const int slips = shorter >= twoSlips ? 2 : shorter >= oneSlip ? 1 : 0;
    return slips && within(one, other, slips) ? misspelt : 0;
}

// What somebody noted behind a name, in several words: "(name not stated)".
QString withoutRemark(QString name)
{
    static const QRegularExpression remark(QStringLiteral(R"(\((?:[^()\s]+\s+){2,}[^()\s]+\))"));
    return name.remove(remark).trimmed();
}

// Capitals by themselves count like numbers: "Cluster A" and "Cluster B" are two.
QStringList letters(const QString &name)
{
    QStringList found;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < words.size(); ++i)
        if (words[i].size() == 1 && words[i].front().isUpper()) found += words[i];
    return found;
}

} // namespace

OrganisationNames::Name OrganisationNames::read(const QString &written, const QString &abbreviation)
{
    const QString name = withoutRemark(written);
    QStringList words = tellingWords(name);
    const QStringList abbreviated = tellingWords(abbreviation);
    if (words.size() > 1 && abbreviated.size() == 1) words.removeAll(abbreviated.first());
    if (words.isEmpty()) words = abbreviated;
    Name read;
    read.joined = words.join(QString());
    read.ordinals = letters(name);
    for (const QString &word : std::as_const(words)) {
        if (isOrdinal(word)) read.ordinals += word;
        const auto known = m_numbers.constFind(word);
        const int number = known == m_numbers.constEnd() ? int(m_words.size()) : *known;
        if (known == m_numbers.constEnd()) {
            m_numbers.insert(word, number);
            m_words.push_back({word, 0, isCommon(word)});
        }
        read.words.push_back(number);
    }
    std::sort(read.words.begin(), read.words.end());
    read.words.erase(std::unique(read.words.begin(), read.words.end()), read.words.end());
    read.ordinals.sort();
    for (const int word : read.words) ++m_words[std::size_t(word)].names;
    ++m_names;
    return read;
}

int OrganisationNames::weight(int word) const
{
    const Word &w = m_words[std::size_t(word)];
    const double rarity = 1 - std::log(w.names) / std::log(m_names + 1); // 1: only here, 0: everywhere
    return int((w.common ? commonWeight : fullWeight) * (1 + rarity) / 2);
}

int OrganisationNames::agreement(int word, const Name &other) const
{
    if (std::binary_search(other.words.begin(), other.words.end(), word)) return sameWord;
    int best = 0;
    const Word &w = m_words[std::size_t(word)];
    if (w.common) return best; // unified already
    for (const int each : other.words) best = std::max(best, alike(w.text, m_words[std::size_t(each)].text));
    return best;
}

bool OrganisationNames::has(const Name &name, const char *word) const
{
    const auto known = m_numbers.constFind(QLatin1String(word));
    return known != m_numbers.constEnd() && std::binary_search(name.words.begin(), name.words.end(), *known);
}

// A university and its hospital are two.
bool OrganisationNames::areApart(const Name &one, const Name &other) const
{
    return has(one, "univ") && has(other, "univ") && has(one, "hospital") != has(other, "hospital");
}

int OrganisationNames::likeness(const Name &one, const Name &other) const
{
    if (one.empty() || other.empty() || areApart(one, other)) return 0;
    if (one.joined == other.joined || one.words == other.words) return sameWord;
    if (!one.ordinals.isEmpty() && !other.ordinals.isEmpty() && one.ordinals != other.ordinals) return 0;
    qint64 all = 0, together = 0, telling = 0;
    for (const auto &[from, to] : {std::pair(&one, &other), std::pair(&other, &one)})
        for (const int word : from->words) {
            const int heavy = weight(word), agreed = agreement(word, *to);
            all += qint64(heavy) * sameWord;
            together += qint64(heavy) * agreed;
            if (!m_words[std::size_t(word)].common) telling += agreed;
        }
    // Common words alone say nothing: the national institute of this is not that of that.
    return telling ? int(together * 100 / all) : 0;
}

QStringList OrganisationNames::traces(const Name &name) const
{
    QStringList traces;
    for (const int number : name.words) {
        const Word &word = m_words[std::size_t(number)];
        if (word.common) continue;
        traces += u'<' + word.text.left(traceLength);
        // What is misspelt at the beginning is not at the end.
        if (word.text.size() > traceLength) traces += u'>' + word.text.right(tailLength);
    }
    return traces;
}

} // namespace passerelle
