// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/record_match.h"

#include "core/model/natural_key.h"
#include "core/search/search.h"

#include <QCryptographicHash>

#include <algorithm>

namespace passerelle
{

namespace
{

enum class Compared { Exactly, AsKey, AsName };

void addTo(QByteArray &bytes, const Value &value, Compared how)
{
    if (const auto number = std::get_if<qint64>(&value))
        bytes.append('n').append(QByteArray::number(*number));
    if (const auto text = std::get_if<QString>(&value)) {
        const QString compared = how == Compared::AsKey ? keyText(value)
            : how == Compared::AsName                   ? folded(*text)
                                                        : *text;
        bytes.append('t').append(compared.toUtf8());
    }
    bytes.append('\0');
}

} // namespace

RecordMatch::RecordMatch(const Document &document, const Entity &entity, std::vector<const Column *> given,
                         Language language)
    : m_entity(entity)
    , m_given(std::move(given))
    , m_blank(entity)
{
    std::vector<const Column *> content;
    std::copy_if(m_given.begin(), m_given.end(), std::back_inserter(content),
                 [](const Column *c) { return c->field->kind != Kind::Key; });
    m_all = *positions(content);
    std::vector<const Column *> key;
    for (const char *name : entity.key) key.push_back(column(entity, QString::fromLatin1(name)));
    const auto keyed = key.empty() ? std::nullopt : positions(key);
    const auto path = pathColumns(language);
    const auto pathed = path.empty() ? std::nullopt : positions(path);
    if (keyed)
        m_identity = Identity::Key, m_identifying = *keyed;
    else if (pathed)
        m_identity = Identity::Path, m_identifying = *pathed;
    else
        m_identifying = m_all;
    index(document);
}

std::optional<RecordMatch::Positions> RecordMatch::positions(const std::vector<const Column *> &wanted) const
{
    Positions found;
    for (const Column *column : wanted) {
        const auto it = std::find(m_given.begin(), m_given.end(), column);
        if (it == m_given.end()) return {};
        found.push_back(std::size_t(it - m_given.begin()));
    }
    return found;
}

// The columns behind the fields of the path; of a translated one the language that is given.
std::vector<const Column *> RecordMatch::pathColumns(Language language) const
{
    std::vector<const Column *> found;
    const QString pattern = QString::fromLatin1(m_entity.path);
    for (qsizetype at = pattern.indexOf(u'{'); at >= 0; at = pattern.indexOf(u'{', at + 1)) {
        const Field *field = m_entity.field(
            QStringView(pattern).mid(at + 1, pattern.indexOf(u'}', at) - at - 1));
        const Column *first = nullptr, *wanted = nullptr;
        for (const Column *column : m_given) {
            if (column->field != field) continue;
            if (!first || column->part < first->part) first = column;
            if (field->kind == Kind::Translated && column->part == int(language)) wanted = column;
        }
        if (!first) return {};
        found.push_back(wanted ? wanted : first);
    }
    return found;
}

QByteArray RecordMatch::digest(const ReadLine &line, const Positions &of) const
{
    QByteArray bytes;
    bytes.reserve(qsizetype(of.size()) * 16);
    const Compared how = &of != &m_identifying ? Compared::Exactly
        : m_identity == Identity::Key          ? Compared::AsKey
        : m_identity == Identity::Path         ? Compared::AsName
                                               : Compared::Exactly;
    for (const std::size_t i : of) {
        const Column &column = *m_given[i];
        const Value &value = line.values[i] ? *line.values[i] : m_blank.at(*column.field, column.part);
        addTo(bytes, value, how);
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

QByteArray RecordMatch::identity(const ReadLine &line) const
{
    // A report of the whole project has no partner: an empty part of a key is a part of it. A path has all
    // its parts.
    const bool complete = std::all_of(m_identifying.begin(), m_identifying.end(), [&](std::size_t i) {
        return line.values[i] && !isEmpty(*line.values[i]);
    });
    return m_identity == Identity::Path && !complete ? QByteArray() : digest(line, m_identifying);
}

void RecordMatch::index(const Document &document)
{
    ReadLine line;
    line.values.resize(m_given.size());
    for (const Row &row : document.rows(m_entity)) {
        for (std::size_t i = 0; i < m_given.size(); ++i)
            line.values[i] = row.at(*m_given[i]->field, m_given[i]->part);
        m_known.insert(row.id());
        m_byContent[digest(line, m_all)].append(row.id());
        if (m_identity != Identity::Whole) m_byIdentity[identity(line)].append(row.id());
    }
}

qint64 RecordMatch::claim(QHash<QByteArray, QList<qint64>> &records, const QByteArray &key,
                          const ReadLine &line)
{
    const auto it = key.isEmpty() ? records.end() : records.find(key);
    if (it == records.end()) return 0;
    while (!it->isEmpty()) {
        const qint64 record = it->takeFirst();
        if (m_claimed.contains(record)) continue;
        m_claimed.insert(record, line.number);
        return record;
    }
    return 0;
}

// Its key is spoken of as well: a line with the key alone would be the same record again. Two records of the
// portfolio that have the same key are both found by their numbers.
RecordMatch::Found RecordMatch::known(qint64 number, const ReadLine &line)
{
    if (const int before = m_claimed.value(number)) return {Found::Is::Twice, 0, before};
    m_claimed.insert(number, line.number);
    if (m_identity == Identity::Key && !m_keyLines.contains(identity(line)))
        m_keyLines.insert(identity(line), line.number);
    return {Found::Is::There, number, 0};
}

std::optional<RecordMatch::Found> RecordMatch::byNumber(const ReadLine &line)
{
    for (std::size_t i = 0; i < m_given.size(); ++i) {
        if (m_given[i]->field->kind != Kind::Key || !line.values[i] || isEmpty(*line.values[i])) continue;
        const qint64 number = std::get<qint64>(*line.values[i]);
        if (const int before = m_numberLines.value(number)) return Found{Found::Is::Twice, 0, before};
        m_numberLines.insert(number, line.number);
        if (m_known.contains(number)) return known(number, line);
        // The record may be there under another number; otherwise it comes in with its own.
        return m_identity == Identity::Key ? byKey(line) : Found{};
    }
    return {};
}

std::optional<RecordMatch::Found> RecordMatch::byKey(const ReadLine &line)
{
    if (m_identity != Identity::Key) return {};
    const QByteArray key = identity(line);
    if (const int before = m_keyLines.value(key)) return Found{Found::Is::Twice, 0, before};
    m_keyLines.insert(key, line.number);
    const qint64 record = claim(m_byIdentity, key, line);
    return record ? Found{Found::Is::There, record, 0} : Found{};
}

std::optional<RecordMatch::Found> RecordMatch::byContent(const ReadLine &line)
{
    const QByteArray content = digest(line, m_all);
    // An organisation in two equal lines is one organisation; two equal receipts are two.
    if (m_identity == Identity::Path && m_contentLines.contains(content)) return Found{Found::Is::Same, 0, 0};
    m_contentLines.insert(content, line.number);
    if (const qint64 record = claim(m_byContent, content, line)) return Found{Found::Is::Same, record, 0};
    return {};
}

RecordMatch::Found RecordMatch::byPath(const ReadLine &line)
{
    if (m_identity != Identity::Path) return {};
    const qint64 record = claim(m_byIdentity, identity(line), line);
    return record ? Found{Found::Is::There, record, 0} : Found{};
}

std::vector<RecordMatch::Found> RecordMatch::match(const std::vector<ReadLine> &lines)
{
    std::vector<std::optional<Found>> found(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        found[i] = byNumber(lines[i]);
        if (!found[i]) found[i] = byKey(lines[i]);
    }
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!found[i]) found[i] = byContent(lines[i]);
    std::vector<Found> all;
    for (std::size_t i = 0; i < lines.size(); ++i) all.push_back(found[i] ? *found[i] : byPath(lines[i]));
    return all;
}

} // namespace passerelle
