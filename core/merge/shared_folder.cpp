// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/shared_folder.h"

#include "core/base/file_failure.h"
#include "core/merge/folder_round.h"
#include "core/merge/folder_writing.h"
#include "core/store/sql.h"

#include <QFileInfo>
#include <QUuid>

namespace passerelle
{

namespace
{

bool liesIn(const QString &path, const QString &folder)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    return file.startsWith(QFileInfo(folder).canonicalFilePath() + u'/');
}

// What a part lacks would look like what it has not got yet.
void requireWhole(const Document &document)
{
    const auto isWhole = [&] { return copyNotes(document.database()).scope.isEmpty(); };
    if (explaining(document.path(), isWhole)) return;
    throw fileFailure(TEXT("Merge",
                           "%1 holds only a part of its portfolio and cannot take part in a shared folder. "
                           "Send its changes back with “send”, or ask for the whole portfolio."),
                      document.path());
}

FolderExchange exchanged(Document &document, Returning returning)
{
    document.requireWritable();
    const FolderNote note = folderNote(document);
    Round round(document, note);
    FolderExchange done;
    const Standing standing = round.standing();
    const bool waits = standing == Standing::Older && returning == Returning::Wait;
    if (standing == Standing::Alone || standing == Standing::Absent || waits) {
        done.view = round.view();
        return done;
    }
    requireWhole(document);
    if (note.moved) keep(document, note); // from now on of this place
    if (standing == Standing::Doubled) round.takeNewName();
    done.report = round.bringIn(document);
    for (const MergeReport::From &from : done.report.from) done.brought += from.changes;
    done.given = round.give();
    round.tell();
    done.view = round.view();
    return done;
}

FolderView viewWith(const Document &document, const FolderNote &note)
{
    return explaining(document.path(), [&] { return Round(document, note).view(); });
}

// What is noted once the copy meets others in the folder. Throws what joinFolder() throws.
FolderNote noteOfJoining(const Document &document, const QString &folder)
{
    requireWritableFolder(folder);
    if (liesIn(document.path(), folder))
        throw fileFailure(TEXT("Merge",
                               "%1 lies in that folder itself, where others would overwrite it. Move the "
                               "portfolio elsewhere, or choose a folder apart from it."),
                          document.path());
    requireWhole(document);
    FolderNote note = folderNote(document);
    note.left = false;
    const QString place = QFileInfo(folder).canonicalFilePath();
    // Who says that an emptied folder is the one begins anew in it.
    if (note.folder != place || viewWith(document, note).standing == Standing::Absent) {
        note = {};
        note.folder = place;
        note.writer = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    return note;
}

} // namespace

void joinFolder(const Document &document, const QString &folder)
{
    keep(document, noteOfJoining(document, folder));
}

void leaveFolder(const Document &document)
{
    FolderNote note = folderNote(document);
    if (!note.meets()) return;
    note.left = true;
    keep(document, note);
}

FolderView lookAround(const Document &document) { return viewWith(document, folderNote(document)); }

FolderView lookInto(const Document &document, const QString &folder)
{
    return viewWith(document, noteOfJoining(document, folder));
}

FolderExchange exchange(Document &document, Returning returning)
{
    return explaining(document.path(), [&] { return exchanged(document, returning); });
}

int replacedByNext(const std::vector<FolderState::File> &files, qint64 nextSize)
{
    int count = 0;
    for (auto file = files.rbegin(); file != files.rend() && file->size <= 2 * nextSize; ++file) {
        nextSize += file->size;
        ++count;
    }
    return count;
}

} // namespace passerelle
