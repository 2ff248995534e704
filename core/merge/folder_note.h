// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this machine remembers of the folder in which a copy meets others (shared_folder.h): in the data
// folder and not in the portfolio, since the folder lies elsewhere on every machine.
#pragma once

#include "core/merge/folder_state.h"
#include "core/merge/reach.h"

namespace passerelle
{

class Document;

struct FolderNote {
    QString folder;
    bool left = false; // and can be joined again under the same name
    QString writer; // a UUID
    qint64 number = 0; // of the last package written, 0: none
    std::vector<FolderState::File> files; // its own packages, by number
    // A package that was read and found whole, so that it is read again only when what it gives is wanted.
    struct Read {
        qint64 size = 0, modified = 0; // milliseconds
        Reach reach;
        bool operator==(const Read &) const = default;
    };
    QHash<QString, Read> read; // by the name of the file
    bool moved = false; // it is noted of the place where the portfolio was before
    [[nodiscard]] bool meets() const { return !folder.isEmpty() && !left; }
    bool operator==(const FolderNote &) const = default;
};

// That of the copy at this place, or where the very file was before it was moved; empty when there is none.
[[nodiscard]] FolderNote folderNote(const Document &document);
// Notes it of this place. Throws Failure when the data folder cannot be written, or there is none.
void keep(const Document &document, const FolderNote &note);

} // namespace passerelle
