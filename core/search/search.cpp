// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/search.h"

#include "core/model/entities.h"
#include "core/store/sql.h"

#include <algorithm>
#include <unordered_set>

namespace passerelle
{

namespace
{

// What the decomposition does not take apart; null: nothing but the letter itself.
QLatin1String replacement(QChar c)
{
    switch (c.unicode()) {
    case u'ø': return QLatin1String("o");
    case u'ß': return QLatin1String("ss");
    case u'đ':
    case u'ð': return QLatin1String("d");
    case u'æ': return QLatin1String("ae");
    case u'œ': return QLatin1String("oe");
    case u'ł': return QLatin1String("l");
    case u'þ': return QLatin1String("th");
    case u'ı': return QLatin1String("i");
    default: return {};
    }
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto letters = folded(text).toUcs4();
    for (const char32_t letter : letters) {
        if (QChar::isLetterOrNumber(letter)) {
            word += QString::fromUcs4(&letter, 1);
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty()) words += word;
    return words;
}

// Ranking takes a look at every record that is found: of more than these it takes longer than a person types.
constexpr std::size_t mostRanked = 400;

constexpr const char *anyOrder = "SELECT rowid, \"entity\" FROM \"search\" WHERE \"search\" MATCH ? LIMIT ?";
constexpr const char *best =
    "SELECT rowid, \"entity\" FROM \"search\" WHERE \"search\" MATCH ? ORDER BY \"entity\" = "
    "'provenance', bm25(\"search\", 8.0, 1.0) LIMIT ?";

constexpr const char *bestWithText = "SELECT rowid, \"entity\", \"title\" || ' ' || \"words\" FROM "
                                     "\"search\" WHERE \"search\" MATCH ? ORDER BY "
                                     "\"entity\" = 'provenance', bm25(\"search\", 8.0, 1.0) LIMIT ?";

QString inTitle(const QString &expression) { return QStringLiteral("{title} : (%1)").arg(expression); }

std::vector<Hit> hits(const Document &document, const char *sql, const QString &expression, std::size_t limit)
{
    std::vector<Hit> found;
    forEachRow(document, QLatin1String(sql), {expression, qint64(limit)}, [&](SQLite::Statement &row) {
        if (const Entity *entity = entityNamed(textAt(row, 1))) // else: of another program
            found.push_back({entity, row.getColumn(0).getInt64()});
    });
    return found;
}

QString matchAll(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words) terms += u'"' + word + u'"';
    return terms.join(u' ');
}

// Those with all the words and one that begins with `letter`. The index holds no beginnings of one letter: it
// would go through everything that has one, to find what the words alone leave few of. Nothing when they
// leave more than that.
std::optional<std::vector<Hit>> hitsBeyond(const Document &document, const QStringList &words, QChar letter,
                                           std::size_t limit)
{
    const QString expression = matchAll(words);
    if (hits(document, anyOrder, expression, mostRanked + 1).size() > mostRanked) return {};
    std::vector<Hit> found;
    forEachRow(document, QLatin1String(bestWithText), {expression, qint64(mostRanked)},
               [&](SQLite::Statement &row) {
                   const Entity *entity = entityNamed(textAt(row, 1));
                   const QStringList all = wordsOf(textAt(row, 2));
                   const auto begins = [&](const QString &word) { return word.startsWith(letter); };
                   if (entity && found.size() < limit && std::any_of(all.begin(), all.end(), begins))
                       found.push_back({entity, row.getColumn(0).getInt64()});
               });
    return found;
}

// Those with the words in their titles, then the others; what only tells where a fact comes from last.
std::vector<Hit> firstOf(std::vector<Hit> found, const std::vector<Hit> &others, std::size_t limit)
{
    std::unordered_set<qint64> known;
    for (const Hit &hit : found) known.insert(hit.record);
    std::copy_if(others.begin(), others.end(), std::back_inserter(found),
                 [&](const Hit &hit) { return !known.contains(hit.record); });
    std::stable_partition(found.begin(), found.end(),
                          [](const Hit &hit) { return std::string_view(hit.entity->name) != "provenance"; });
    if (found.size() > limit) found.resize(limit, found.front());
    return found;
}

} // namespace

QString folded(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
    // What is decomposed can have capitals again: № gives No.
    const QString plain = text.toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(plain.size());
    for (const QChar c : plain) {
        if (c.category() == QChar::Mark_NonSpacing) continue;
        if (const QLatin1String other = replacement(c); !other.isNull())
            result += other;
        else
            result += c;
    }
    return result;
}

QByteArray foldedUtf8(QByteArrayView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
    return ascii ? text.toByteArray().toLower() : folded(QString::fromUtf8(text)).toUtf8();
}

QString comparable(const QString &text)
{
    const QString plain = folded(text);
    QString key;
    for (const QChar c : plain)
        if (c.isLetterOrNumber() || c == u'@') key += c;
    return key;
}

QString matchExpression(const QString &words)
{
    const QStringList all = wordsOf(words);
    return all.isEmpty() ? QStringLiteral("\"\"") : QString(matchAll(all) + u'*');
}

std::vector<Hit> search(const Document &document, const QString &words, int limit)
{
    const QStringList all = wordsOf(words);
    if (all.isEmpty()) return {};
    if (all.size() > 1 && all.last().size() == 1)
        if (auto found = hitsBeyond(document, all.mid(0, all.size() - 1), all.last().front(),
                                    std::size_t(limit)))
            return *std::move(found);
    const QString expression = matchExpression(words);
    const auto any = hits(document, anyOrder, expression, mostRanked + 1);
    // A word of one letter begins a word of nearly every record, and each of those would be weighed.
    const bool begun = all.last().size() == 1;
    if (any.size() <= mostRanked && !begun) return hits(document, best, expression, std::size_t(limit));
    return firstOf(hits(document, anyOrder, inTitle(expression), std::size_t(limit)), any,
                   std::size_t(limit));
}

} // namespace passerelle
