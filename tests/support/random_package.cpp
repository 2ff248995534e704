// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/random_package.h"

#include <QCryptographicHash>
#include <QTimeZone>

#include <algorithm>

namespace passerelle::testing
{

namespace
{

constexpr qint64 largest = std::numeric_limits<qint64>::max();

QString text(Random &random) { return between(random, 0, 4) == 0 ? QString() : randomText(random, 60); }

// Small numbers mostly, the ends of the range sometimes.
qint64 number(Random &random, qint64 low, qint64 high)
{
    switch (between(random, 0, 5)) {
    case 0: return low;
    case 1: return high;
    case 2: return between(random, low, high);
    default: return between(random, low, low <= largest - 50 ? std::min(high, low + 50) : high);
    }
}

QString moment(Random &random)
{
    return QDateTime::fromMSecsSinceEpoch(number(random, 0, 253'402'300'799'999), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

Value value(Random &random)
{
    switch (between(random, 0, 4)) {
    case 0: return {};
    case 1: return number(random, std::numeric_limits<qint64>::min(), largest);
    default: return text(random);
    }
}

Package::Site site(Random &random, qint64 place)
{
    Package::Site site;
    site.number = number(random, 1, largest - 100) + place;
    site.installation = text(random);
    site.person = text(random);
    site.organisation = text(random);
    site.began = between(random, 0, 1) ? moment(random) : text(random);
    site.schema = int(number(random, 0, 1000));
    site.seen = text(random);
    site.first = number(random, 1, largest - 1);
    site.last = number(random, site.first - 1, largest - 1); // there is always a next one
    site.floor = number(random, 0, site.last);
    site.lastRow = number(random, 0, largest);
    site.clock = number(random, 0, largest);
    return site;
}

// Cells come again, so that what was before is what the former change has left.
void addChanges(Package &package, const Package::Site &site, Random &random)
{
    if (site.last < site.first) return;
    qint64 sequence = number(random, site.first, site.last), clock = number(random, 0, largest);
    for (qint64 i = between(random, 0, 30); i > 0; --i) {
        Package::Change change;
        change.site = site.number;
        change.sequence = sequence;
        change.clock = clock;
        change.name = qint32(between(random, 0, qint64(package.names.size()) - 1));
        change.record = between(random, 0, 9) ? between(random, 1, 5) : number(random, 1, largest);
        change.before = value(random);
        change.after = value(random);
        for (const auto &former : package.changes)
            if (former.record == change.record && former.name == change.name && between(random, 0, 9))
                change.before = former.after;
        package.changes.push_back(change);
        clock = between(random, 0, 2) ? std::min(clock, largest - 1) + 1 : number(random, 0, largest);
        if (sequence == site.last) break;
        sequence = between(random, 0, 9) ? sequence + 1 : number(random, sequence + 1, site.last);
    }
}

Package::Step step(const Package &package, Random &random)
{
    const auto &site = package.sites[std::size_t(between(random, 0, qint64(package.sites.size()) - 1))];
    Package::Step step;
    step.site = site.number;
    step.first = number(random, 1, std::max<qint64>(1, site.last));
    step.last = number(random, step.first - 1, site.last);
    step.at = between(random, 0, 3) ? moment(random) : text(random);
    step.context = text(random);
    step.name = text(random);
    step.subject = text(random);
    step.kind = text(random);
    return step;
}

} // namespace

Package randomPackage(Random &random)
{
    Package package;
    package.kind = Package::Kind(between(random, 0, 2));
    for (QString *member :
         {&package.portfolio, &package.title, &package.scope, &package.issue, &package.origin.person,
          &package.origin.organisation, &package.origin.installation, &package.origin.recipient})
        *member = text(random);
    package.schema = int(number(random, 0, 1000));
    if (between(random, 0, 3)) package.origin.at = QDateTime::fromString(moment(random), Qt::ISODateWithMs);
    for (qint64 i = between(random, 0, 4); i > 0; --i)
        package.base.insert(number(random, 1, largest), number(random, 0, largest));
    for (qint64 i = between(random, 1, 6); i > 0; --i)
        package.names.emplace_back(u'e' + text(random), text(random));
    for (qint64 i = between(random, 0, 4); i > 0; --i) {
        const auto candidate = site(random, i);
        const auto isIt = [&](const Package::Site &other) { return other.number == candidate.number; };
        if (std::none_of(package.sites.begin(), package.sites.end(), isIt))
            package.sites.push_back(candidate);
    }
    for (const auto &site : package.sites) addChanges(package, site, random);
    for (qint64 i = package.sites.empty() ? 0 : between(random, 0, 10); i > 0; --i)
        package.steps.push_back(step(package, random));
    for (qint64 i = between(random, 0, 3); i > 0; --i)
        package.absent.push_back({u'e' + text(random), number(random, 1, largest), text(random)});
    for (qint64 i = between(random, 0, 2); i > 0; --i) {
        const QByteArray bytes(between(random, 0, 5000), char(between(random, 0, 255)));
        const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        package.contents.insert(QString::fromLatin1(hash), bytes);
    }
    return package;
}

} // namespace passerelle::testing
