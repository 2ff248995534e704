// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/folder_reading.h"

#include "core/base/file_failure.h"
#include "core/base/label.h"
#include "core/merge/package_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace passerelle
{

namespace
{

constexpr int mostFiles = 20000; // of this portfolio: nobody has so many
constexpr qint64 mostHeld =
    256LL << 20; // bytes of packages that are kept for the merge; others are read again

struct Found {
    QFileInfo file;
    FolderName parts;
};

// Regular files with a name of this portfolio, by name.
std::vector<Found> filesOf(const QString &portfolio, const QString &folder)
{
    const QString start = shortened(portfolio) + QStringLiteral("-*");
    std::vector<Found> found;
    QDirIterator each(folder, {start, unfinishedName(start)}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (int i = 0; each.hasNext(); ++i) {
        if (i == mostFiles)
            throw fileFailure(TEXT("Merge",
                                   "%1 holds too many files with names of this portfolio. Delete those that "
                                   "Passerelle has not written."),
                              folder);
        each.next();
        const auto parts = folderName(each.fileName());
        if (parts && parts->portfolio == shortened(portfolio) && each.fileInfo().isFile())
            found.push_back({each.fileInfo(), *parts});
    }
    std::sort(found.begin(), found.end(),
              [](const Found &a, const Found &b) { return a.file.fileName() < b.file.fileName(); });
    return found;
}

bool holdsStatesOfOthers(const QString &portfolio, const QString &folder)
{
    QDirIterator each(folder, {stateName(QStringLiteral("*"), QStringLiteral("*"))}, QDir::Files);
    for (int i = 0; each.hasNext() && i < mostFiles; ++i) {
        each.next();
        const auto parts = folderName(each.fileName());
        if (parts && parts->portfolio != shortened(portfolio)) return true;
    }
    return false;
}

std::optional<QByteArray> contentOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > most) return {};
    return file.readAll();
}

class Reader
{
public:
    Reader(QString portfolio, FolderNote &note)
        : m_portfolio(std::move(portfolio))
        , m_note(note)
    {
    }
    FolderReading read()
    {
        m_reading.there = QFileInfo(m_note.folder).isDir();
        if (!m_reading.there) return m_reading;
        const std::vector<Found> files = filesOf(m_portfolio, m_note.folder);
        for (const Found &found : files)
            if (!found.parts.unfinished && found.parts.number == 0) takeState(found);
        std::sort(m_reading.others.begin(), m_reading.others.end(),
                  [](const FolderState &a, const FolderState &b) { return a.at > b.at; });
        m_reading.otherPortfolio = m_reading.others.empty()
            && holdsStatesOfOthers(m_portfolio, m_note.folder);
        for (const Found &found : files) {
            if (found.parts.unfinished && isOwn(found))
                m_reading.leftovers += found.file.filePath();
            else if (!found.parts.unfinished && found.parts.number > 0)
                takePackage(found);
        }
        m_note.read = std::exchange(m_read, {});
        awaitListed();
        return m_reading;
    }

private:
    const QString m_portfolio;
    FolderNote &m_note;
    FolderReading m_reading;
    QHash<QString, FolderNote::Read> m_read;
    qint64 m_held = 0;

    [[nodiscard]] bool isOwn(const Found &found) const
    {
        return found.parts.writer == shortened(m_note.writer);
    }

    void say(const QString &name, FolderFile what) { m_reading.notices.push_back({name, what}); }

    void takeState(const Found &found)
    {
        const auto bytes = contentOf(found.file.filePath(), mostStateBytes);
        auto state = bytes ? folderStateFrom(*bytes) : std::nullopt;
        if (!state)
            say(found.file.fileName(), FolderFile::Waiting);
        else if (state->portfolio != m_portfolio || shortened(state->writer) != found.parts.writer)
            say(found.file.fileName(), FolderFile::Foreign);
        else if (state->writer == m_note.writer)
            m_reading.own = std::move(state);
        else
            m_reading.others.push_back(std::move(*state));
    }

    void takePackage(const Found &found)
    {
        const QString name = found.file.fileName();
        const auto before = m_note.read.constFind(name);
        const qint64 size = found.file.size(), modified = found.file.lastModified().toMSecsSinceEpoch();
        FolderPackage package{name, found.parts, size, {}, {}, {}};
        if (before != m_note.read.constEnd() && before->size == size && before->modified == modified) {
            package.reach = before->reach;
        } else {
            if (!readWhole(found, package)) return;
            package.reach = reachOf(*package.content);
            m_held += size;
            if (m_held > mostHeld) package.content.reset();
        }
        m_read.insert(name, {size, modified, package.reach});
        m_reading.packages.push_back(std::move(package));
    }

    bool readWhole(const Found &found, FolderPackage &package)
    {
        const QString path = found.file.filePath();
        const auto bytes = isPackage(path) ? contentOf(path, mostFile) : std::nullopt;
        if (!bytes) { // it is being written, or its permissions are to come; or it is none
            const auto *listed = listing(found.parts);
            const bool isAll = listed && listed->size == found.file.size();
            say(package.name, isAll ? FolderFile::Damaged : FolderFile::Waiting);
            return false;
        }
        package.hash = QString::fromLatin1(
            QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
        try {
            package.content = packageFrom(*bytes, path);
        } catch (const Failure &) {
            say(package.name, whyUnreadable(found, package.hash));
            return false;
        }
        if (package.content->portfolio == m_portfolio && package.content->kind == Package::Kind::Changes)
            return true;
        say(package.name, FolderFile::Foreign);
        return false;
    }

    [[nodiscard]] FolderFile whyUnreadable(const Found &found, const QString &hash) const
    {
        const FolderState::File *listed = listing(found.parts);
        if (!listed || found.file.size() != listed->size) return FolderFile::Waiting;
        if (hash != listed->hash) return FolderFile::Damaged;
        return FolderFile::Newer;
    }

    [[nodiscard]] const FolderState::File *listing(const FolderName &parts) const
    {
        const auto isThis = [&](const FolderState::File &file) { return file.number == parts.number; };
        const auto in = [&](const FolderState &state) -> const FolderState::File * {
            if (shortened(state.writer) != parts.writer) return nullptr;
            const auto file = std::find_if(state.files.begin(), state.files.end(), isThis);
            return file == state.files.end() ? nullptr : &*file;
        };
        if (m_reading.own)
            if (const auto *file = in(*m_reading.own)) return file;
        for (const FolderState &state : m_reading.others)
            if (const auto *file = in(state)) return file;
        return nullptr;
    }

    // What its writer says to be there and is not.
    void awaitListed()
    {
        for (const FolderState &state : m_reading.others)
            for (const FolderState::File &file : state.files) {
                const QString name = packageName(m_portfolio, state.writer, file.number);
                if (!file.replaced && !QFileInfo::exists(m_note.folder + u'/' + name))
                    say(name, FolderFile::Waiting);
            }
    }
};

} // namespace

QString FolderNotice::text() const
{
    if (what == FolderFile::Refused)
        return translated(TEXT("Merge", "%1 could not be brought in and is left out. %2")).arg(name, reason);
    const auto sentence = [&]() -> Label {
        switch (what) {
        case FolderFile::Waiting: return TEXT("Merge", "%1 is not all there yet.");
        case FolderFile::Early: return TEXT("Merge", "%1 builds on what is not there yet.");
        case FolderFile::Damaged:
            return TEXT("Merge",
                        "%1 is damaged. Whoever has what is in it gives it again with the next exchange.");
        case FolderFile::Newer:
            return TEXT("Merge", "%1 was written by a newer version of Passerelle. Install that to read it.");
        case FolderFile::Foreign:
            return TEXT("Merge",
                        "%1 has the name of a file of this portfolio and is none. It is left alone.");
        case FolderFile::Refused: break;
        case FolderFile::Apart:
            return TEXT("Merge",
                        "%1 was written by a copy of this machine that cannot be told from it. Ask for that "
                        "portfolio itself, and bring it in with “merge”.");
        }
        Q_UNREACHABLE();
    };
    return translated(sentence()).arg(name);
}

FolderReading readFolder(const QString &portfolio, FolderNote &note)
{
    return Reader(portfolio, note).read();
}

} // namespace passerelle
