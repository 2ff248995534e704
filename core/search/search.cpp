// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/search.h"

#include "core/model/entities.h"
#include "core/store/sql.h"

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

} // namespace

QString folded(const QString &text)
{
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
    // Ranking all records that begin with one or two letters takes longer than a person types.
    const bool ranked = all.size() > 1 || all.first().size() > 2;
    try {
        SQLite::Statement query(
            document.database(),
            std::string("SELECT rowid, \"entity\" FROM \"search\" WHERE \"search\" MATCH ?")
                + (ranked ? " ORDER BY \"entity\" = 'provenance', bm25(\"search\", 8.0, 1.0)" : "")
                + " LIMIT ?");
        query.bind(1, matchExpression(words).toStdString());
        query.bind(2, limit);
        std::vector<Hit> hits;
        while (query.executeStep())
            if (const Entity *entity = entityNamed(textAt(query, 1))) // else: of another program
                hits.push_back({entity, query.getColumn(0).getInt64()});
        return hits;
    } catch (const SQLite::Exception &exception) {
        throw explained(exception, document.path());
    }
}

} // namespace passerelle
