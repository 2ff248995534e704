// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of a portfolio that meet in a folder which something else keeps in step on several machines: a
// synchronised folder, a network drive, a stick that goes round. The transport is theirs, the consistency is
// the merge: a portfolio is a set of changes that only grows (package.h), and what lies in the folder is the
// union of what the copies have put there.
//
// What lies in the folder
//
//    PORTFOLIO-WRITER-000017.passerelle-changes    a package: changes that nobody had put there before
//    PORTFOLIO-WRITER.passerelle-state             who writes, how far its copy is, its files
//
// PORTFOLIO and WRITER are the first twelve hexadecimal digits of the identity of the portfolio and of the
// writer, so several portfolios can share a folder. A writer is one copy on one installation: two copies on
// one machine are two writers. The rules, and what follows from each:
//
// 1. A writer writes, replaces and deletes files with its own name only, and never writes the portfolio
//    itself there. So no two machines ever write the same file, and the engine that carries them has no
//    conflict to make.
// 2. A file is written under a temporary name, flushed, and renamed; a number is used once. A package is
//    never changed afterwards, the state is replaced as a whole. The temporary name begins with "~" and ends
//    in ".tmp", which Nextcloud, ownCloud, OneDrive and Dropbox leave alone, and begins with "~syncthing~",
//    which Syncthing takes for its own and removes after a day if a program died over it.
// 3. Everything whole is read, whoever wrote it, also what this writer wrote itself and its copy does not
//    have any more. Order and repetition do not matter to the merge; a package whose `base` is not known yet
//    waits for the one that brings it. A file that is late, partly there, empty or a placeholder is what it
//    looks like: not there yet. Its own hash tells, and the state of its writer tells that there is more to
//    come. None of this is an error.
// 4. A writer publishes what its copy knows and what somebody who knows nothing could not get from the whole
//    packages in the folder, its own and foreign changes alike (work that came by mail reaches everybody).
//    That is also how the folder heals: what is damaged or was deleted is missing, so whoever has it
//    publishes it again. Two who do so at once write the same changes twice, which costs bytes and nothing
//    else.
// 5. The first package holds everything (its `base` is empty), later ones what has come since. A new one
//    takes in the latest before it, one after the other, as long as each is not larger than twice what it
//    has taken in by then: so the number of packages grows with the logarithm of the changes, and each
//    change is rewritten as seldom. What is replaced stays until every writer seen in the last month knows
//    all of it, at most a week: a deletion that arrives before its replacement makes no hole. Changes that
//    the copy has itself compacted away (`floor`) cannot be written again: the package that holds them
//    stays.
// 6. Who has which changes is told by the states: each carries the Known of its copy.
//
// What can happen
//
// - A crash between the package and the state: the package is there, unlisted, and is read all the same; the
//   next round lists it. Between the merge and the package: the next round publishes. While a file is
//   written: a temporary name, ignored by all and removed by its writer in the next round.
//   The note in the data folder is written before the package that it names, so it is never behind.
// - A portfolio was restored from a backup: its own state knows more than it does. Nothing is brought in by
//   itself, since that would undo the restoring; the exchange says so (Standing::Older) and goes on when it
//   is asked for. Work goes on under a new site, as after every restoring, so nothing that others have is
//   taken for something else.
// - The data folder was restored, or the machine was cloned: the folder holds, under this writer's name, a
//   number that the note does not know or a hash that it does not have. Whoever finds that takes a new
//   identity as a writer and treats the old one as somebody else's; two clones both do so, or one does, and
//   each has its own from then on. (That the two do not go on with the same site is the business of
//   writer_site.h.)
// - The portfolio is moved or renamed on its disk: the very file is known again, and goes on as the same
//   writer. A copy of it, or the file on another disk, has to be pointed at the folder itself.
// - Somebody leaves for good: its files stay and are read; it is shown with the day it was last seen, and
//   nobody waits for it longer than a month. Nobody deletes them but people.
// - A newcomer: opens a copy that was sent, points it at the folder, and gets the rest. A copy that holds
//   only a part of the portfolio cannot take part: what it lacks would look like what it has not got yet.
// - Three at once: three writers, three series, one union.
// - A file that names itself another's, a damaged, a newer, a foreign one, a conflicted copy, a link, a
//   folder, a name with control characters: left alone, with a note. Everything is hostile until it has been
//   read by package_file.h; sizes and numbers are bounded; links are not followed.
//
// Where the folder of a copy is, is kept in the data folder of the installation, not in the portfolio: it is
// another one on every machine.
#pragma once

#include "core/document/document.h"
#include "core/merge/folder_reading.h"
#include "core/merge/merge.h"

namespace passerelle
{

// Points the copy at a folder, under a new identity as a writer unless it has been there before. Throws
// Failure: there is no such folder, it cannot be written, the portfolio itself lies in it, the copy holds
// only a part, there is no data folder.
void joinFolder(const Document &document, const QString &folder);
// The files of this copy stay: others may still have to read them.
void leaveFolder(const Document &document);

// Another copy, as this one sees it.
struct FolderPeer {
    FolderState state;
    qint64 toCome = 0; // changes that it knows and this copy does not
    qint64 ready = 0; // of these, in packages that are there
    qint64 unseen = 0; // changes that this copy knows and it does not
};

enum class Standing {
    Alone, // no folder is set
    Absent, // the folder is not there (a drive that is not connected): nothing is done, nothing is lost
    Together,
    Older, // this copy knows less than it once put there: it was restored
    Doubled, // somebody else writes under its name; the next exchange takes a new one
};

struct FolderView {
    Standing standing = Standing::Alone;
    QString folder;
    std::vector<FolderPeer> peers; // the one seen last first
    qint64 toCome = 0, ready = 0, toGive = 0; // changes
    std::vector<FolderNotice> notices;
    bool otherPortfolio = false; // nobody of this one is there, but copies of another
};

// Who is how far; writes nothing.
[[nodiscard]] FolderView lookAround(const Document &document);
// The same in a folder that the copy does not meet others in yet, with the refusals of joinFolder().
[[nodiscard]] FolderView lookInto(const Document &document, const QString &folder);

struct FolderExchange {
    FolderView view; // afterwards
    MergeReport report; // of what was brought in
    qint64 brought = 0, given = 0; // changes
};
enum class Returning { Wait, BringBack }; // what is done where the copy is Standing::Older

// One round: brings in everything that can be read, in one merge (one step of the history, one backup before
// it), then gives what others lack, renews the state, and removes what is replaced and known. A round in
// which there is nothing to do writes nothing but, once a day, the state. Throws Failure where the document
// cannot be written, the merge fails, or the folder cannot be written (what was brought in stays).
FolderExchange exchange(Document &document, Returning returning = Returning::Wait);

// How many of the latest files the next one takes in; 0: none. Those that are replaced do not count.
[[nodiscard]] int replacedByNext(const std::vector<FolderState::File> &files, qint64 nextSize);

} // namespace passerelle
