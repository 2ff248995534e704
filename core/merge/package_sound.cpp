// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/package_cbor.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace passerelle
{

namespace
{

bool areSites(const std::vector<Package::Site> &sites)
{
    QSet<qint64> numbers;
    for (const Package::Site &site : sites) {
        if (site.number < 1 || numbers.contains(site.number)) return false;
        if (site.first < 1 || site.last < site.first - 1 || site.floor < 0 || site.floor > site.last)
            return false;
        if (site.schema < 0 || site.lastRow < 0 || site.clock < 0) return false;
        numbers.insert(site.number);
    }
    return true;
}

using Sites = QHash<qint64, const Package::Site *>;

bool areSteps(const std::vector<Package::Step> &steps, const Sites &sites)
{
    return std::all_of(steps.begin(), steps.end(), [&](const Package::Step &step) {
        const Package::Site *site = sites.value(step.site);
        return site && step.first >= 1 && step.last >= step.first - 1 && step.last <= site->last
            && step.last < std::numeric_limits<qint64>::max(); // there is always a next one
    });
}

bool areChanges(const Package &package, const Sites &sites)
{
    const auto names = qsizetype(package.names.size());
    return std::all_of(package.changes.begin(), package.changes.end(), [&](const Package::Change &change) {
        const Package::Site *site = sites.value(change.site);
        return site && change.sequence >= site->first && change.sequence <= site->last && change.clock >= 0
            && change.record > 0 && change.name >= 0 && change.name < names;
    });
}

bool isHash(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace

std::optional<QHash<qint64, ChangesOfSite>> changesBySite(const Package &package)
{
    QHash<qint64, ChangesOfSite> bySite;
    const auto &changes = package.changes;
    for (std::size_t begin = 0; begin < changes.size();) {
        const qint64 site = changes[begin].site;
        std::size_t end = begin + 1;
        for (; end < changes.size() && changes[end].site == site; ++end)
            if (changes[end].sequence <= changes[end - 1].sequence) return {};
        if (bySite.contains(site)) return {};
        bySite.insert(site, {begin, end});
        begin = end;
    }
    return bySite;
}

qint64 timeOf(const Package &package, const QHash<qint64, ChangesOfSite> &bySite, const Package::Step &step)
{
    const auto [begin, end] = bySite.value(step.site);
    const auto from = package.changes.begin();
    const auto last = from + std::ptrdiff_t(end);
    const auto found = std::lower_bound(
        from + std::ptrdiff_t(begin), last, step.first,
        [](const Package::Change &change, qint64 sequence) { return change.sequence < sequence; });
    return found != last && found->sequence == step.first ? found->clock >> 16 : 0;
}

QString momentText(qint64 milliseconds)
{
    constexpr qint64 end = 253'402'300'800'000; // of the year 9999
    if (milliseconds < 0 || milliseconds >= end) return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

bool isTooLarge(const Package &package)
{
    return qsizetype(package.sites.size()) > most::sites || package.base.size() > most::sites
        || qsizetype(package.names.size()) > most::names || qsizetype(package.steps.size()) > most::steps
        || qsizetype(package.changes.size()) > most::changes
        || qsizetype(package.absent.size()) > most::absent || package.contents.size() > most::contents;
}

bool isSound(const Package &package)
{
    Sites sites;
    for (const Package::Site &site : package.sites) sites.insert(site.number, &site);
    const auto &base = package.base;
    const auto &names = package.names;
    const auto &absent = package.absent;
    return package.schema >= 0 && areSites(package.sites) && areSteps(package.steps, sites)
        && areChanges(package, sites) && changesBySite(package)
        && std::all_of(base.keyBegin(), base.keyEnd(), [&](qint64 s) { return s > 0 && base[s] >= 0; })
        && std::all_of(names.begin(), names.end(), [](const auto &name) { return !name.first.isEmpty(); })
        && std::all_of(absent.begin(), absent.end(),
                       [](const auto &one) { return one.record > 0 && !one.entity.isEmpty(); })
        && std::all_of(package.contents.keyBegin(), package.contents.keyEnd(), isHash);
}

} // namespace passerelle
