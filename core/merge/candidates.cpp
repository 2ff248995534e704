// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/candidates.h"

#include <algorithm>

namespace passerelle
{

namespace
{

// Of so many each is compared with each; of more, those that agree in a second trait.
constexpr std::size_t few = 40;

using Pairs = std::vector<std::pair<int, int>>;

void addAll(Pairs &pairs, const std::vector<int> &group)
{
    for (std::size_t i = 0; i < group.size(); ++i)
        for (std::size_t j = i + 1; j < group.size(); ++j) pairs.emplace_back(group[i], group[j]);
}

void addWithFirst(Pairs &pairs, const std::vector<int> &group)
{
    for (std::size_t i = 1; i < group.size(); ++i) pairs.emplace_back(group.front(), group[i]);
}

} // namespace

void Candidates::add(int record, const QString &trait)
{
    auto number = m_numbers.find(trait);
    if (number == m_numbers.end()) {
        number = m_numbers.insert(trait, int(m_groups.size()));
        m_groups.emplace_back();
    }
    Group &group = m_groups[std::size_t(*number)];
    if (group.empty() || group.back() != record) group.push_back(record);
}

std::vector<std::pair<int, int>> Candidates::pairs() const
{
    Pairs pairs;
    QHash<int, Group> large; // traits by record
    for (std::size_t trait = 0; trait < m_groups.size(); ++trait) {
        const Group &group = m_groups[trait];
        if (group.size() <= few)
            addAll(pairs, group);
        else
            for (const int record : group) large[record].push_back(int(trait));
    }
    std::vector<int> records(large.keyBegin(), large.keyEnd());
    std::sort(records.begin(), records.end());
    QHash<std::pair<int, int>, Group> groups; // records by two traits
    for (const int record : records) {
        const Group &traits = large[record];
        for (std::size_t i = 0; i < traits.size(); ++i)
            for (std::size_t j = i; j < traits.size(); ++j) groups[{traits[i], traits[j]}].push_back(record);
    }
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        if (it.key().first != it.key().second && it->size() <= few)
            addAll(pairs, *it);
        else
            addWithFirst(pairs, *it);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace passerelle
