// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers are written by column and as differences: most are then the same small number, which costs nothing
// once it is compressed.
#include "core/merge/cbor_target.h"
#include "core/merge/package_cbor.h"

#include <QDateTime>

#include <map>
#include <span>

namespace passerelle
{

namespace
{

void putSite(CborTarget &to, const Package::Site &site)
{
    to.cbor().startMap(11);
    to.put("site", site.number);
    to.put("installation", site.installation);
    to.put("person", site.person);
    to.put("organisation", site.organisation);
    to.put("began", site.began);
    to.put("schema", site.schema);
    to.put("seen", site.seen);
    to.key("range");
    to.cbor().startArray(2);
    to.cbor().append(site.first);
    to.cbor().append(site.last);
    to.cbor().endArray();
    to.put("floor", site.floor);
    to.put("last_row", site.lastRow);
    to.put("clock", site.clock);
    to.cbor().endMap();
}

// Where sites lie in the list: steps and changes name them by that.
QHash<qint64, qint64> placesOf(const std::vector<Package::Site> &sites)
{
    QHash<qint64, qint64> places;
    for (const Package::Site &site : sites) places.insert(site.number, qint64(places.size()));
    return places;
}

// ---- steps

using StepLabel = std::tuple<QString, QString, QString>;
StepLabel labelOf(const Package::Step &step) { return {step.context, step.name, step.kind}; }

class Steps
{
public:
    Steps(CborTarget &to, const Package &package, const QHash<qint64, ChangesOfSite> &bySite)
        : m_to(to)
        , m_package(package)
        , m_bySite(bySite)
    {
        for (const Package::Step &step : package.steps)
            if (m_places.try_emplace(labelOf(step), m_labels.size()).second)
                m_labels.push_back(labelOf(step));
    }
    void put()
    {
        const auto sites = placesOf(m_package.sites);
        const auto &steps = m_package.steps;
        m_to.key("steps");
        m_to.cbor().startMap(7);
        m_to.array("labels", m_labels, [&](const StepLabel &label) {
            m_to.texts({std::get<0>(label), std::get<1>(label), std::get<2>(label)});
        });
        m_to.column("site", steps, [&](const auto &step) { return sites[step.site]; });
        putSkipped();
        m_to.column("length", steps, [](const auto &step) { return step.last - step.first + 1; });
        m_to.array("at", steps, [&](const auto &step) { putMoment(step); });
        m_to.column("label", steps, [&](const auto &step) { return m_places.at(labelOf(step)); });
        m_to.array("subject", steps, [&](const auto &step) { m_to.cbor().append(step.subject); });
        m_to.cbor().endMap();
    }

private:
    CborTarget &m_to;
    const Package &m_package;
    const QHash<qint64, ChangesOfSite> &m_bySite;
    std::vector<StepLabel> m_labels;
    std::map<StepLabel, std::size_t> m_places;

    // Steps of a site follow each other without a gap, as a rule.
    void putSkipped()
    {
        QHash<qint64, qint64> next;
        for (const Package::Site &site : m_package.sites) next.insert(site.number, site.first);
        m_to.column("skipped", m_package.steps, [&](const auto &step) {
            return step.first - std::exchange(next[step.site], step.last + 1);
        });
    }
    // A step is dated as its first change, as a rule.
    void putMoment(const Package::Step &step)
    {
        const qint64 at =
            QDateTime::fromString(step.at, Qt::ISODateWithMs).toMSecsSinceEpoch(); // 0 when it is none
        if (momentText(at) == step.at)
            m_to.cbor().append(at - timeOf(m_package, m_bySite, step));
        else
            m_to.cbor().append(step.at);
    }
};

// ---- changes

class Changes
{
public:
    Changes(CborTarget &to, const Package &package, const QHash<qint64, ChangesOfSite> &bySite)
        : m_to(to)
        , m_package(package)
        , m_bySite(bySite)
        , m_places(placesOf(package.sites))
    {
    }
    void put()
    {
        const std::span all(m_package.changes);
        m_to.key("changes");
        m_to.cbor().startArray(quint64(m_bySite.size()));
        for (std::size_t begin = 0; begin < all.size();) {
            const std::size_t end = m_bySite[all[begin].site].end;
            putSite(all.subspan(begin, end - begin));
            begin = end;
        }
        m_to.cbor().endArray();
    }

private:
    CborTarget &m_to;
    const Package &m_package;
    const QHash<qint64, ChangesOfSite> &m_bySite;
    const QHash<qint64, qint64> m_places;
    QHash<Cell, const Value *> m_latest;

    void putSite(std::span<const Package::Change> changes)
    {
        m_to.cbor().startMap(7);
        m_to.put("site", m_places[changes.front().site]);
        putDifferences("sequence", changes, [](const auto &change) { return change.sequence; });
        // The clock counts on within a step, and begins with the millisecond in every step.
        putDifferences("time", changes, [](const auto &change) { return change.clock >> 16; });
        qint64 former = -1;
        m_to.column("tick", changes, [&](const auto &change) {
            const bool sameTime = former >= 0 && former >> 16 == change.clock >> 16;
            const qint64 expected = sameTime ? (former & 0xFFFF) + 1 : 0;
            former = change.clock;
            return (change.clock & 0xFFFF) - expected;
        });
        putDifferences("record", changes, [](const auto &change) { return change.record; });
        m_to.column("name", changes, [](const auto &change) { return change.name; });
        putValues(changes);
        m_to.cbor().endMap();
    }
    template <class NumberOf>
    void putDifferences(const char *name, std::span<const Package::Change> changes, const NumberOf &numberOf)
    {
        qint64 former = 0;
        m_to.column(name, changes, [&](const auto &change) {
            const qint64 number = numberOf(change);
            return number - std::exchange(former, number);
        });
    }
    // What was before is mostly what the former change of the cell has left there: then it says so.
    void putValues(std::span<const Package::Change> changes)
    {
        m_to.key("values");
        m_to.cbor().startArray(quint64(changes.size()) * 2);
        for (const Package::Change &change : changes) {
            const Value *&latest = m_latest[{change.record, change.name}];
            if (latest && *latest == change.before)
                m_to.cbor().appendUndefined();
            else
                m_to.value(change.before);
            m_to.value(change.after);
            latest = &change.after;
        }
        m_to.cbor().endArray();
    }
};

} // namespace

QByteArray payloadCbor(const Package &package)
{
    QByteArray bytes;
    CborTarget to(bytes);
    const auto bySite = *changesBySite(package);
    to.cbor().startMap(7);
    to.key("base");
    to.cbor().startMap(quint64(package.base.size()));
    const std::map<qint64, qint64> base(package.base.keyValueBegin(), package.base.keyValueEnd());
    for (const auto &[site, last] : base) {
        to.cbor().append(site);
        to.cbor().append(last);
    }
    to.cbor().endMap();
    to.array("names", package.names, [&](const auto &name) { to.texts({name.first, name.second}); });
    to.array("sites", package.sites, [&](const auto &site) { putSite(to, site); });
    Changes(to, package, bySite).put();
    Steps(to, package, bySite).put();
    to.array("absent", package.absent, [&](const Package::Absent &absent) {
        to.cbor().startArray(3);
        to.cbor().append(absent.entity);
        to.cbor().append(absent.record);
        to.cbor().append(absent.shown);
        to.cbor().endArray();
    });
    to.key("contents");
    to.cbor().startMap(quint64(package.contents.size()));
    QStringList hashes = package.contents.keys();
    hashes.sort();
    for (const QString &hash : hashes) {
        to.cbor().append(hash);
        to.cbor().append(package.contents[hash]);
    }
    to.cbor().endMap();
    to.cbor().endMap();
    return bytes;
}

} // namespace passerelle
