// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which record of the portfolio a line of a table is. Lines that agree with a record completely claim it
// first, so that a table with two people of one name finds both again.
#pragma once

#include "core/exchange/header_match.h"

#include <QSet>

namespace passerelle
{

// A line as it was read. Values in the order of `RecordMatch::given()`; nothing where a field stays as it is:
// an empty cell for one that is never empty, or no cell at all.
struct ReadLine {
    int number = 0;
    std::vector<std::optional<Value>> values;
};

class RecordMatch
{
public:
    // `given`: the columns of the entity that the table gives.
    RecordMatch(const Document &document, const Entity &entity, std::vector<const Column *> given,
                Language language);

    struct Found {
        enum class Is { New, There, Same, Twice };
        Is is = Is::New;
        qint64 record = 0; // there, or same: nothing differs
        int line = 0; // twice: the line that spoke of this record before
    };
    // One answer per line.
    [[nodiscard]] std::vector<Found> match(const std::vector<ReadLine> &lines);
    [[nodiscard]] const std::vector<const Column *> &given() const { return m_given; }

private:
    using Positions = std::vector<std::size_t>; // in m_given
    enum class Identity { Key, Path, Whole };
    [[nodiscard]] std::optional<Positions> positions(const std::vector<const Column *> &wanted) const;
    [[nodiscard]] std::vector<const Column *> pathColumns(Language language) const;
    [[nodiscard]] QByteArray digest(const ReadLine &line, const Positions &of) const;
    [[nodiscard]] QByteArray identity(const ReadLine &line) const; // empty: a part of it is missing
    void index(const Document &document);
    [[nodiscard]] qint64 claim(QHash<QByteArray, QList<qint64>> &records, const QByteArray &key,
                               const ReadLine &line);
    [[nodiscard]] Found known(qint64 number, const ReadLine &line);
    [[nodiscard]] std::optional<Found> byNumber(const ReadLine &line);
    [[nodiscard]] std::optional<Found> byKey(const ReadLine &line);
    [[nodiscard]] std::optional<Found> byContent(const ReadLine &line);
    [[nodiscard]] Found byPath(const ReadLine &line);

    const Entity &m_entity;
    std::vector<const Column *> m_given;
    Row m_blank;
    Positions m_all, m_identifying;
    Identity m_identity = Identity::Whole;
    QHash<QByteArray, QList<qint64>> m_byContent, m_byIdentity;
    QSet<qint64> m_known;
    QHash<qint64, int> m_claimed; // record → line that it is
    QHash<qint64, int> m_numberLines; // line that gave the number
    QHash<QByteArray, int> m_keyLines, m_contentLines;
};

} // namespace passerelle
