// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/reach.h"

#include <QtNumeric>

#include <algorithm>
#include <limits>

namespace passerelle
{

namespace
{

void raise(Known &known, qint64 site, qint64 last)
{
    if (last > known.value(site)) known[site] = last;
}

} // namespace

Reach reachOf(const Package &package)
{
    Reach reach;
    for (const Package::Site &site : package.sites) {
        raise(reach.needs, site.number, site.first - 1);
        raise(reach.gives, site.number, site.last);
    }
    for (const Package::Site &site : package.sites) {
        const Known seen = knownFromJson(site.seen);
        for (auto it = seen.begin(); it != seen.end(); ++it)
            if (*it > reach.gives.value(it.key())) raise(reach.needs, it.key(), *it);
    }
    return reach;
}

bool covers(const Known &known, const Known &wanted)
{
    return std::all_of(wanted.keyValueBegin(), wanted.keyValueEnd(),
                       [&](const auto &site) { return known.value(site.first) >= site.second; });
}

void add(Known &known, const Known &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) raise(known, it.key(), *it);
}

qint64 beyond(const Known &there, const Known &here)
{
    qint64 count = 0;
    for (auto it = there.begin(); it != there.end(); ++it) // numbers come from strangers, too
        if (qAddOverflow(count, std::max<qint64>(0, *it - here.value(it.key())), &count))
            return std::numeric_limits<qint64>::max();
    return count;
}

Known common(const Known &one, const Known &other)
{
    Known both;
    for (auto it = one.begin(); it != one.end(); ++it)
        raise(both, it.key(), std::min(*it, other.value(it.key())));
    return both;
}

std::vector<std::size_t> inOrder(const std::vector<Reach> &packages, Known &known)
{
    std::vector<std::size_t> waiting(packages.size()), ordered;
    for (std::size_t i = 0; i < waiting.size(); ++i) waiting[i] = i;
    for (bool more = true; more;) {
        const auto before = waiting.size();
        std::erase_if(waiting, [&](std::size_t i) {
            if (!covers(known, packages[i].needs)) return false;
            add(known, packages[i].gives);
            ordered.push_back(i);
            return true;
        });
        more = waiting.size() < before;
    }
    return ordered;
}

} // namespace passerelle
