// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A portfolio, copy or backup while it is being made: under another, hidden name, so that a program that dies
// leaves no half of a file under the name that people know.
#pragma once

#include <QFile>
#include <QLockFile>
#include <QString>

#include <memory>

namespace passerelle
{

class UnfinishedFile
{
public:
    // Takes the lock of `target` and makes an empty file that only its owner can read, as nobody knows yet
    // who may; throws Failure when `target` exists or its folder cannot be written.
    explicit UnfinishedFile(const QString &target);
    ~UnfinishedFile(); // nothing stays of a file that was not finished
    UnfinishedFile(const UnfinishedFile &) = delete;
    UnfinishedFile &operator=(const UnfinishedFile &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    // What whoever runs the program lets others do with new files of this folder.
    [[nodiscard]] QFile::Permissions permissionsOfNewFiles() const;
    // Gives the file its permissions and its name and returns its lock; throws Failure when that cannot be
    // done.
    std::unique_ptr<QLockFile> finish(QFile::Permissions permissions);

private:
    QString m_target, m_path;
    std::unique_ptr<QLockFile> m_lock;
};

// The folder of the file: what is renamed in it survives a power cut only when it is written, too.
void writeFolder(const QString &path);

// Removes what programs that died have left in the folder.
void removeUnfinished(const QString &folder);

} // namespace passerelle
