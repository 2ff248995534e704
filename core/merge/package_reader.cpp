// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/cbor_source.h"
#include "core/merge/package_cbor.h"

#include <QCryptographicHash>

#include <array>

namespace passerelle
{

namespace
{

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

Package::Site siteFrom(CborSource &from)
{
    Package::Site site;
    from.map([&](const QString &key) {
        if (key == u"site")
            site.number = from.integer();
        else if (key == u"installation")
            site.installation = from.text();
        else if (key == u"person")
            site.person = from.text();
        else if (key == u"organisation")
            site.organisation = from.text();
        else if (key == u"began")
            site.began = from.text();
        else if (key == u"schema")
            site.schema = int(from.integer(0, std::numeric_limits<int>::max()));
        else if (key == u"seen")
            site.seen = from.text();
        else if (key == u"range") {
            const auto size = from.array(
                2, [&](qsizetype i) { (i == 0 ? site.first : site.last) = from.integer(); });
            if (size != 2) from.damaged();
        } else if (key == u"floor")
            site.floor = from.integer();
        else if (key == u"last_row")
            site.lastRow = from.integer();
        else if (key == u"clock")
            site.clock = from.integer();
        else
            return false;
        return true;
    });
    return site;
}

std::vector<QString> textsFrom(CborSource &from, std::size_t count)
{
    std::vector<QString> texts;
    from.array(qsizetype(count), [&](qsizetype) { texts.push_back(from.text()); });
    if (texts.size() != count) from.damaged();
    return texts;
}

// A number that is the sum of what stands in the file and of something that is known.
class Sum
{
public:
    explicit Sum(const CborSource &from)
        : m_from(from)
    {
    }
    qint64 operator()(qint64 a, qint64 b) const
    {
        qint64 sum = 0;
        if (qAddOverflow(a, b, &sum)) m_from.damaged();
        return sum;
    }

private:
    const CborSource &m_from;
};

// Appends them to `changes`. Maps come in any order, so differences become numbers when all columns are
// there.
class ChangesOfOneSite
{
public:
    // `restored` of each change: what was before is what the former change of the cell has left.
    ChangesOfOneSite(CborSource &from, std::vector<Package::Change> &changes, std::vector<bool> &restored)
        : m_from(from)
        , m_changes(changes)
        , m_restored(restored)
        , m_begin(changes.size())
        , m_sum(from)
    {
    }
    // Each has the place of its site where its number will be.
    void read()
    {
        m_from.map([&](const QString &key) { return readColumn(key); });
        const auto count = qsizetype(m_changes.size() - m_begin);
        for (const qsizetype size : m_sizes)
            if (size != count) m_from.damaged();
        finish();
        for (std::size_t i = m_begin; i < m_changes.size(); ++i) m_changes[i].site = m_place;
    }

private:
    CborSource &m_from;
    std::vector<Package::Change> &m_changes;
    std::vector<bool> &m_restored;
    const std::size_t m_begin;
    const Sum m_sum;
    qint64 m_place = -1;
    std::vector<qint64> m_ticks;
    std::array<qsizetype, 6> m_sizes{};
    std::size_t m_column = 0;

    bool readColumn(const QString &key)
    {
        if (key == u"site")
            m_place = m_from.integer();
        else if (key == u"sequence")
            each([&](qsizetype i) { at(i).sequence = m_from.integer(); });
        else if (key == u"time")
            each([&](qsizetype i) { at(i).clock = m_from.integer(); });
        else if (key == u"tick")
            each([&](qsizetype) { m_ticks.push_back(m_from.integer(-0xFFFF - 1, 0xFFFF)); });
        else if (key == u"record")
            each([&](qsizetype i) { at(i).record = m_from.integer(); });
        else if (key == u"name")
            each([&](qsizetype i) { at(i).name = qint32(m_from.integer(0, most::names)); });
        else if (key == u"values")
            readValues();
        else
            return false;
        return true;
    }
    [[nodiscard]] qsizetype mostMore() const { return most::changes - qsizetype(m_begin); }
    template <class Take> void each(const Take &take)
    {
        m_sizes[m_column++] = m_from.array(mostMore(), take);
    }
    Package::Change &at(qsizetype i)
    {
        if (m_begin + std::size_t(i) == m_changes.size()) m_changes.emplace_back();
        return m_changes[m_begin + std::size_t(i)];
    }
    void readValues()
    {
        const qsizetype size = m_from.array(mostMore() * 2, [&](qsizetype i) {
            const bool isBefore = i % 2 == 0, isRestored = isBefore && m_from.isUndefined();
            Package::Change &change = at(i / 2);
            if (isBefore) m_restored.push_back(isRestored);
            if (isRestored)
                m_from.skip();
            else
                (isBefore ? change.before : change.after) = m_from.value();
        });
        if (size % 2 != 0) m_from.damaged();
        m_sizes[m_column++] = size / 2;
    }
    void finish()
    {
        qint64 sequence = 0, time = 0, record = 0, former = -1;
        for (std::size_t i = m_begin; i < m_changes.size(); ++i) {
            Package::Change &change = m_changes[i];
            change.sequence = sequence = m_sum(sequence, change.sequence);
            change.record = record = m_sum(record, change.record);
            time = m_sum(time, change.clock);
            const bool sameTime = former >= 0 && former >> 16 == time;
            const qint64 tick = (sameTime ? (former & 0xFFFF) + 1 : 0) + m_ticks[i - m_begin];
            if (time < 0 || time > largest >> 16 || tick < 0 || tick > 0xFFFF) m_from.damaged();
            change.clock = former = time << 16 | tick;
        }
    }
};

class Payload
{
public:
    Payload(CborSource &from, Package &package)
        : m_from(from)
        , m_package(package)
        , m_sum(from)
    {
    }
    void read()
    {
        m_from.map([&](const QString &key) {
            if (key == u"base")
                readBase();
            else if (key == u"names")
                m_from.array(most::names, [&](qsizetype) {
                    auto pair = textsFrom(m_from, 2);
                    m_package.names.emplace_back(std::move(pair[0]), std::move(pair[1]));
                });
            else if (key == u"sites")
                m_from.array(most::sites, [&](qsizetype) { m_package.sites.push_back(siteFrom(m_from)); });
            else if (key == u"changes")
                m_from.array(most::sites, [&](qsizetype) {
                    ChangesOfOneSite(m_from, m_package.changes, m_restored).read();
                });
            else if (key == u"steps")
                readSteps();
            else if (key == u"absent")
                m_from.array(most::absent, [&](qsizetype) { readAbsent(); });
            else if (key == u"contents")
                m_from.pairs(most::contents, [&] { readContent(); });
            else
                return false;
            return true;
        });
        m_from.end();
        finishChanges();
        finishSteps();
    }

private:
    CborSource &m_from;
    Package &m_package;
    Sum m_sum;
    std::vector<bool> m_restored; // of changes: what was before is what the former change has left
    std::vector<std::vector<QString>> m_labels; // of steps
    std::vector<qint64> m_labelOf, m_moment; // of each step; the moment only where it has no text

    void readBase()
    {
        m_from.pairs(most::sites, [&] {
            const qint64 site = m_from.integer();
            if (m_package.base.contains(site)) m_from.damaged();
            m_package.base.insert(site, m_from.integer());
        });
    }
    void readAbsent()
    {
        Package::Absent absent;
        const auto size = m_from.array(3, [&](qsizetype i) {
            if (i == 1)
                absent.record = m_from.integer();
            else
                (i == 0 ? absent.entity : absent.shown) = m_from.text();
        });
        if (size != 3) m_from.damaged();
        m_package.absent.push_back(std::move(absent));
    }
    void readContent()
    {
        const QString hash = m_from.text();
        const QByteArray bytes = m_from.bytes();
        const auto real = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        if (hash != QLatin1String(real) || m_package.contents.contains(hash)) m_from.damaged();
        m_package.contents.insert(hash, bytes);
    }

    [[nodiscard]] qint64 siteAt(qint64 place) const
    {
        if (place < 0 || place >= qint64(m_package.sites.size())) m_from.damaged();
        return m_package.sites[std::size_t(place)].number;
    }
    void finishChanges()
    {
        QHash<Cell, std::size_t> latest;
        for (std::size_t i = 0; i < m_package.changes.size(); ++i) {
            Package::Change &change = m_package.changes[i];
            change.site = siteAt(change.site);
            const Cell cell{change.record, change.name};
            if (m_restored[i]) {
                const auto former = latest.constFind(cell);
                if (former == latest.cend()) m_from.damaged();
                change.before = m_package.changes[*former].after;
            }
            latest.insert(cell, i);
        }
    }

    // ---- steps

    Package::Step &stepAt(qsizetype i)
    {
        auto &steps = m_package.steps;
        if (std::size_t(i) == steps.size()) steps.emplace_back();
        return steps[std::size_t(i)];
    }
    void readSteps()
    {
        std::array<qsizetype, 6> sizes{};
        std::size_t column = 0;
        const auto each = [&](const auto &take) { sizes[column++] = m_from.array(most::steps, take); };
        m_from.map([&](const QString &key) {
            if (key == u"labels")
                m_from.array(most::steps, [&](qsizetype) { m_labels.push_back(textsFrom(m_from, 3)); });
            else if (key == u"site")
                each([&](qsizetype i) { stepAt(i).site = m_from.integer(); });
            else if (key == u"skipped")
                each([&](qsizetype i) { stepAt(i).first = m_from.integer(); });
            else if (key == u"length")
                each([&](qsizetype i) { stepAt(i).last = m_from.integer(0, largest); });
            else if (key == u"at")
                each([&](qsizetype i) { readMoment(stepAt(i)); });
            else if (key == u"label")
                each([&](qsizetype) { m_labelOf.push_back(m_from.integer()); });
            else if (key == u"subject")
                each([&](qsizetype i) { stepAt(i).subject = m_from.text(); });
            else
                return false;
            return true;
        });
        for (const qsizetype size : sizes)
            if (size != qsizetype(m_package.steps.size())) m_from.damaged();
    }
    void readMoment(Package::Step &step)
    {
        const bool isText = m_from.isText();
        if (isText) step.at = m_from.text();
        m_moment.push_back(isText ? smallest : m_from.integer());
    }
    void finishSteps()
    {
        const auto bySite = changesBySite(m_package);
        if (!bySite) m_from.damaged();
        QHash<qint64, qint64> next;
        for (const Package::Site &site : m_package.sites) next.insert(site.number, site.first);
        for (std::size_t i = 0; i < m_package.steps.size(); ++i) {
            Package::Step &step = m_package.steps[i];
            step.site = siteAt(step.site);
            step.first = m_sum(next[step.site], step.first);
            step.last = m_sum(m_sum(step.first, step.last), -1);
            next[step.site] = m_sum(step.last, 1);
            if (m_moment[i] != smallest) {
                step.at = momentText(m_sum(timeOf(m_package, *bySite, step), m_moment[i]));
                if (step.at.isEmpty()) m_from.damaged();
            }
            const qint64 label = m_labelOf[i];
            if (label < 0 || label >= qint64(m_labels.size())) m_from.damaged();
            const auto &words = m_labels[std::size_t(label)];
            step.context = words[0];
            step.name = words[1];
            step.kind = words[2];
        }
    }
};

} // namespace

void readPayload(const QByteArray &cbor, const QString &path, Package &package)
{
    CborSource from(cbor, path);
    Payload(from, package).read();
    if (!isSound(package)) from.damaged();
}

} // namespace passerelle
