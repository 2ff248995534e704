// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of thousands of records are worth comparing: those with a trait in common that not too many have, or
// with several that many have.
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace passerelle
{

class Candidates
{
public:
    // Records are counted from 0, in ascending order.
    void add(int record, const QString &trait);
    // Each once, the smaller number first.
    [[nodiscard]] std::vector<std::pair<int, int>> pairs() const;

private:
    using Group = std::vector<int>;
    QHash<QString, int> m_numbers; // of traits
    std::vector<Group> m_groups; // records by trait
};

} // namespace passerelle
