// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/folder_round.h"

#include "core/document/history_floors.h"
#include "core/merge/collect.h"
#include "core/merge/folder_writing.h"
#include "core/merge/package_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace passerelle
{

namespace
{

constexpr int daysOfState = 1; // after so many it is renewed, so that others see that somebody is still there
constexpr int daysSeen = 30; // whoever was not seen for longer is not waited for
constexpr qint64 mostTakenIn = 64LL << 20; // packed; larger packages stay as they are
constexpr int daysReplaced = 7; // what is replaced stays no longer

std::vector<Reach> reaches(const std::vector<FolderPackage> &packages)
{
    std::vector<Reach> all;
    all.reserve(packages.size());
    for (const FolderPackage &package : packages) all.push_back(package.reach);
    return all;
}

} // namespace

Round::Round(const Document &document, FolderNote note)
    : m_document(document)
    , m_note(std::move(note))
    , m_known(knownIn(document.database()))
    , m_now(document.installation().now().toUTC())
{
    if (m_note.meets()) m_reading = readFolder(document.uuid(), m_note);
}

Standing Round::standing() const
{
    if (!m_note.meets()) return Standing::Alone;
    if (!m_reading.there || isEmptied()) return Standing::Absent;
    if (isDoubled()) return Standing::Doubled;
    return isOlder() ? Standing::Older : Standing::Together;
}

// Nothing of this copy is left: the folder is the place of one that is not connected.
bool Round::isEmptied() const
{
    return !m_note.files.empty() && !m_reading.own
        && std::none_of(m_reading.packages.begin(), m_reading.packages.end(),
                        [this](const FolderPackage &package) { return isOwn(package); });
}

bool Round::isOlder() const
{
    return (m_reading.own && !covers(m_known, m_reading.own->known))
        || std::any_of(m_reading.packages.begin(), m_reading.packages.end(),
                       [this](const FolderPackage &package) {
                           return isOwn(package) && !covers(m_known, package.reach.gives);
                       });
}

// A number that the note does not know yet, or a content that it does not have.
bool Round::isDoubled() const
{
    const auto isStrange = [&](qint64 number, const QString &hash) {
        const FolderState::File *file = ownFile(number);
        return number > m_note.number || (file && !hash.isEmpty() && hash != file->hash);
    };
    const auto isStrangeFile = [&](const FolderState::File &file) {
        return isStrange(file.number, file.hash);
    };
    const auto isStrangePackage = [&](const FolderPackage &package) {
        return isOwn(package) && isStrange(package.parts.number, package.hash);
    };
    return (m_reading.own
            && std::any_of(m_reading.own->files.begin(), m_reading.own->files.end(), isStrangeFile))
        || std::any_of(m_reading.packages.begin(), m_reading.packages.end(), isStrangePackage);
}

FolderState::File *Round::ownFile(qint64 number)
{
    const auto file = std::find_if(m_note.files.begin(), m_note.files.end(),
                                   [&](const FolderState::File &one) { return one.number == number; });
    return file == m_note.files.end() ? nullptr : &*file;
}

FolderView Round::view() const
{
    FolderView view{standing(), m_note.folder, {}, 0, 0, 0, m_reading.notices, m_reading.otherPortfolio};
    if (view.standing == Standing::Alone || view.standing == Standing::Absent) return view;
    const std::vector<Reach> all = reaches(m_reading.packages);
    Known readable = m_known, there = m_known;
    const std::vector<std::size_t> ordered = inOrder(all, readable);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (std::find(ordered.begin(), ordered.end(), i) == ordered.end())
            view.notices.push_back({m_reading.packages[i].name, FolderFile::Early});
    for (const FolderState &state : m_reading.others) {
        view.peers.push_back({state, beyond(state.known, m_known),
                              beyond(common(state.known, readable), m_known), beyond(m_known, state.known)});
        add(there, state.known);
    }
    if (m_reading.own) add(there, m_reading.own->known);
    add(there, readable);
    view.toCome = beyond(there, m_known);
    view.ready = beyond(readable, m_known);
    view.toGive = beyond(m_known, held());
    return view;
}

// What somebody who knows nothing gets from what lies there to stay: without what was taken in by another
// package, and without these numbers of this copy.
Known Round::held(const QSet<qint64> &without) const
{
    std::vector<FolderPackage> lasting = m_reading.packages;
    std::erase_if(lasting, [&](const FolderPackage &package) {
        const FolderState::File *file = isOwn(package) ? ownFile(package.parts.number) : nullptr;
        return file && (file->replaced || without.contains(file->number));
    });
    Known held;
    (void)inOrder(reaches(lasting), held);
    return held;
}

// What lies there under the old name is somebody else's from now on.
void Round::takeNewName()
{
    m_note.writer = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_note.number = 0;
    m_note.files.clear();
    keep(m_document, m_note);
    m_reading = readFolder(m_document.uuid(), m_note);
}

std::vector<Arrival> Round::arrivals()
{
    std::vector<Arrival> found;
    while (!readArrivals(found)) found.clear();
    return found;
}

// False: one has gone since, and what builds on it waits.
bool Round::readArrivals(std::vector<Arrival> &found)
{
    Known known = m_known;
    for (const std::size_t i : inOrder(reaches(m_reading.packages), known)) {
        FolderPackage &package = m_reading.packages[i];
        if (covers(m_known, package.reach.gives)) continue;
        const QString path = m_note.folder + u'/' + package.name;
        if (package.content) {
            found.push_back({path, std::move(*std::exchange(package.content, {}))});
            continue;
        }
        try {
            found.push_back({path, readPackage(path)});
        } catch (const Failure &) {
            leaveOut({package.name, FolderFile::Waiting});
            return false;
        }
    }
    return true;
}

void Round::leaveOut(const FolderNotice &notice)
{
    std::erase_if(m_reading.packages,
                  [&](const FolderPackage &package) { return package.name == notice.name; });
    m_note.read.remove(notice.name);
    m_reading.notices.push_back(notice);
}

MergeReport Round::bringIn(Document &document)
{
    for (;;) {
        std::vector<Arrival> arriving = arrivals();
        if (arriving.empty()) return {};
        try {
            MergeReport report = merge(document, std::move(arriving), Document::Care::Do);
            m_known = knownIn(document.database());
            return report;
        } catch (const GrownApart &apart) {
            leaveOut({QFileInfo(apart.file).fileName(), FolderFile::Apart});
        } catch (const Failure &failure) {
            document.requireWritable(); // what has become of the portfolio is the fault of no package
            leaveOut(refused(document, failure));
        }
    }
}

// The first that cannot be brought in after those before it; throws `failure` when it is none of them.
FolderNotice Round::refused(Document &document, const Failure &failure)
{
    const std::vector<Arrival> arriving = arrivals();
    std::vector<Arrival> first;
    for (const Arrival &arrival : arriving) {
        first.push_back(arrival);
        try {
            merge(document, first, Document::Care::Try);
        } catch (const Failure &) {
            return {QFileInfo(arrival.path).fileName(), FolderFile::Refused, failure.text()};
        }
    }
    throw Failure(failure);
}

// What was compacted away here since it was written is only there.
bool Round::canBeWrittenAgain(const FolderPackage &package) const
{
    const Known floors = historyFloors(m_document.database());
    return covers(m_known, package.reach.gives)
        && std::none_of(package.reach.gives.keyBegin(), package.reach.gives.keyEnd(),
                        [&](qint64 site) { return floors.value(site) > package.reach.needs.value(site); });
}

// The numbers of the own packages that the next one takes in.
QSet<qint64> Round::takenInBy(qint64 size) const
{
    QSet<qint64> numbers;
    std::vector<FolderState::File> files;
    for (const FolderState::File &file : m_note.files)
        if (!file.replaced) files.push_back(file);
    const auto count = std::size_t(replacedByNext(files, size));
    for (std::size_t i = files.size() - count; i < files.size(); ++i) size += files[i].size;
    if (size > mostTakenIn) return {};
    for (std::size_t i = files.size() - count; i < files.size(); ++i) numbers.insert(files[i].number);
    for (const FolderPackage &package : m_reading.packages)
        if (isOwn(package) && numbers.contains(package.parts.number) && !canBeWrittenAgain(package))
            return {};
    return numbers;
}

qint64 Round::give()
{
    const Known before = common(held(), m_known);
    if (covers(before, m_known)) return 0;
    Package package = changesBeyond(m_document, before);
    QByteArray bytes = packageBytes(package, m_note.folder);
    const QSet<qint64> takenIn = takenInBy(bytes.size());
    if (!takenIn.isEmpty()) {
        package = changesBeyond(m_document, common(held(takenIn), m_known));
        bytes = packageBytes(package, m_note.folder);
        for (FolderState::File &file : m_note.files) file.replaced |= takenIn.contains(file.number);
    }
    write(package, bytes);
    return beyond(m_known, before);
}

void Round::write(const Package &package, const QByteArray &bytes)
{
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    m_note.files.push_back({++m_note.number, bytes.size(), hash, false});
    keep(m_document, m_note);
    const QString name = packageName(m_document.uuid(), m_note.writer, m_note.number);
    writeWhole(m_note.folder, name, bytes);
    m_reading.packages.push_back({name, *folderName(name), bytes.size(), reachOf(package), hash, {}});
}

bool Round::isKnownToAll(const FolderState::File &file) const
{
    const auto there = std::find_if(
        m_reading.packages.begin(), m_reading.packages.end(),
        [&](const FolderPackage &package) { return isOwn(package) && package.parts.number == file.number; });
    if (there == m_reading.packages.end()) return true;
    return std::all_of(m_reading.others.begin(), m_reading.others.end(), [&](const FolderState &state) {
        return std::abs(state.at.daysTo(m_now)) > daysSeen || covers(state.known, there->reach.gives);
    });
}

void Round::removeReplaced()
{
    for (const QString &path : std::as_const(m_reading.leftovers)) QFile::remove(path);
    const auto place = [&](const FolderState::File &file) {
        return m_note.folder + u'/' + packageName(m_document.uuid(), m_note.writer, file.number);
    };
    QDateTime latest;
    if (!m_note.files.empty()) latest = QFileInfo(place(m_note.files.back())).lastModified();
    const bool longAgo = latest.isValid() && latest.daysTo(m_now) > daysReplaced;
    std::erase_if(m_note.files, [&](const FolderState::File &file) {
        const QString path = place(file);
        const bool goes = file.replaced && (longAgo || isKnownToAll(file)) && QFile::remove(path);
        return goes || !QFileInfo::exists(path); // never written, or taken away: then it was given again
    });
    std::erase_if(m_reading.packages, [&](const FolderPackage &package) {
        return isOwn(package) && !QFileInfo::exists(m_note.folder + u'/' + package.name);
    });
}

void Round::tell()
{
    removeReplaced();
    if (m_note != folderNote(m_document)) keep(m_document, m_note);
    const Installation &here = m_document.installation();
    const FolderState state{m_document.uuid(), m_note.writer, here.id, here.person, here.organisation,
                            here.machine,      m_now,         m_known, m_note.files};
    const auto before = std::exchange(m_reading.own, state);
    if (before && before->at.isValid() && before->at <= m_now && before->at.daysTo(m_now) < daysOfState) {
        FolderState now = state;
        now.at = before->at;
        if (bytesOf(now) == bytesOf(*before)) return;
    }
    writeWhole(m_note.folder, stateName(m_document.uuid(), m_note.writer), bytesOf(state));
}

} // namespace passerelle
