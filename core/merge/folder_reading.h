// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies in a shared folder (shared_folder.h), read as what strangers have put there.
#pragma once

#include "core/merge/folder_note.h"

namespace passerelle
{

// Why a file is not read, or not yet.
enum class FolderFile {
    Waiting, // partly there, empty, or listed by its writer and not there: it comes
    Early, // whole, but what it builds on is still to come
    Damaged, // is of the size that its writer says and does not have its hash
    Newer, // whole, and of a version of the program that is to come
    Foreign, // no package, or of another portfolio, or of another writer than its name says
    Refused, // whole, and the merge did not take it
    Apart, // of a copy of the same machine that cannot be told from this one
};
struct FolderNotice {
    QString name;
    FolderFile what;
    QString reason = {}; // of a refusal, sentences
    [[nodiscard]] QString text() const; // a sentence
};

struct FolderPackage {
    QString name;
    FolderName parts;
    qint64 size = 0;
    Reach reach;
    QString hash; // empty where it was read before
    std::optional<Package> content; // the same
};

struct FolderReading {
    bool there = false;
    std::optional<FolderState> own;
    std::vector<FolderState> others; // seen last first
    std::vector<FolderPackage> packages; // that are whole
    std::vector<FolderNotice> notices;
    QStringList leftovers; // that this writer has not finished
    bool otherPortfolio = false; // nobody of this one is there, but copies of another
};

// `note.read` is brought up to date.
[[nodiscard]] FolderReading readFolder(const QString &portfolio, FolderNote &note);

} // namespace passerelle
