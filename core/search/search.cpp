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

// What the canonical decomposition does not take apart.
QString replacement(QChar c)
{
    switch (c.unicode()) {
    case u'ø': return QStringLiteral("o");
    case u'ß': return QStringLiteral("ss");
    case u'đ':
    case u'ð': return QStringLiteral("d");
    case u'æ': return QStringLiteral("ae");
    case u'œ': return QStringLiteral("oe");
    case u'ł': return QStringLiteral("l");
    case u'þ': return QStringLiteral("th");
    case u'ı': return QStringLiteral("i");
    default: return c;
    }
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (QChar c : folded(text)) {
        if (c.isLetterOrNumber()) {
            word += c;
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

QString inTitle(const QString &expression) { return QStringLiteral("{title} : (%1)").arg(expression); }

std::vector<Hit> hits(const Document &document, const char *sql, const QString &expression, std::size_t limit)
{
    SQLite::Statement query(document.database(), sql);
    query.bind(1, expression.toStdString());
    query.bind(2, int64_t(limit));
    std::vector<Hit> found;
    while (query.executeStep())
        if (const Entity *entity = entityNamed(textAt(query, 1))) // else: of another program
            found.push_back({entity, query.getColumn(0).getInt64()});
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
    QString result;
    result.reserve(text.size());
    for (QChar c : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing) continue;
        if (c.unicode() < 0x80)
            result += c;
        else
            result += replacement(c);
    }
    return result;
}

QString matchExpression(const QString &words)
{
    QStringList terms;
    for (const QString &word : wordsOf(words)) terms += u'"' + word + u'"';
    if (terms.isEmpty()) return QStringLiteral("\"\"");
    terms.last() += u'*';
    return terms.join(u' ');
}

std::vector<Hit> search(const Document &document, const QString &words, int limit)
{
    const QStringList all = wordsOf(words);
    if (all.isEmpty()) return {};
    const QString expression = matchExpression(words);
    try {
        const auto any = hits(document, anyOrder, expression, mostRanked + 1);
        if (any.size() <= mostRanked) return hits(document, best, expression, std::size_t(limit));
        return firstOf(hits(document, anyOrder, inTitle(expression), std::size_t(limit)), any,
                       std::size_t(limit));
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, document.path());
    }
}

} // namespace passerelle
