// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of one portfolio that meet in a folder, and a look at what lies there.
#pragma once

#include "core/merge/shared_folder.h"
#include "core/model/organisation.h"
#include "tests/merge/copies.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

namespace passerelle::testing
{

inline QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) FAIL(path.toStdString());
}

// Copies of one portfolio, and a folder for each machine; `carry` is what keeps folders in step.
struct Meeting {
    QTemporaryDir place{quickFolder()};
    std::vector<Copy> copies;

    explicit Meeting(int count)
    {
        copies.emplace_back(place.path(), 1);
        copies.front().add(organisation(u"BIOPRO"));
        for (int i = 2; i <= count; ++i) copies.emplace_back(place.path(), i, everythingOf(*copies.front()));
    }
    static Organisation organisation(const char16_t *name)
    {
        Organisation made;
        made.name = QString::fromUtf16(name);
        return made;
    }
    [[nodiscard]] QString folder(int number = 0) const
    {
        const QString path = place.filePath(QStringLiteral("shared%1").arg(number));
        QDir().mkpath(path);
        return path;
    }
    [[nodiscard]] QStringList files(const QString &ending, int number = 0) const
    {
        return QDir(folder(number)).entryList({u'*' + ending}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] QStringList packages(int number = 0) const
    {
        return files(QStringLiteral(".passerelle-changes"), number);
    }
    void carry(int from, int to, const QString &pattern = QStringLiteral("*")) const
    {
        for (const QString &name : QDir(folder(from)).entryList({pattern}, QDir::Files)) {
            QFile::remove(folder(to) + u'/' + name);
            QFile::copy(folder(from) + u'/' + name, folder(to) + u'/' + name);
        }
    }
    void allMeet()
    {
        for (Copy &copy : copies) joinFolder(*copy, folder());
    }
    void rounds(int count)
    {
        for (int i = 0; i < count; ++i)
            for (Copy &copy : copies) exchange(*copy);
    }
    void requireSame()
    {
        for (std::size_t i = 1; i < copies.size(); ++i) {
            INFO(difference(*copies[0], *copies[i]));
            REQUIRE(contentOf(*copies[0]) == contentOf(*copies[i]));
        }
        for (Copy &copy : copies) CHECK(copy->verify().empty());
    }
    [[nodiscard]] qint64 organisations(std::size_t copy)
    {
        return copies[copy]->count(describe<Organisation>());
    }
};

inline std::vector<FolderFile> kinds(const FolderView &view)
{
    std::vector<FolderFile> kinds;
    for (const FolderNotice &notice : view.notices) kinds.push_back(notice.what);
    return kinds;
}

} // namespace passerelle::testing
