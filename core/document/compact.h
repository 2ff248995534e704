// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a file smaller by dropping old history, on request only.
//
// The rule: steps before the last `keepDays` days go, from the oldest up to the first that is younger, or
// that is undone and can still be redone; the latest step always stays. Of the changes of the steps that go,
// those are dropped that somebody who knew of them has overwritten since: each record keeps how it came to be
// and went, and the latest change of each of its fields, under their own numbers, as well as whatever was
// written without knowing of each other. So what the records hold follows from the history as before
// (verify), and copies of the file, known or not, can still be brought together: what they have seen is told
// by the sites, all of which stay, and a change that is gone here is one that has lost against one that is
// still there. Contents that no record, no step that stays and no open conflict names go as well. A history
// that is not whole (verify) is not compacted.
#pragma once

#include "core/document/document.h"

namespace passerelle
{

struct Compaction {
    qint64 steps = 0, changes = 0, contents = 0; // that go
    QDateTime until; // of the last step that goes; UTC
    qint64 before = 0, after = 0; // bytes of the file
};

// What compact() would drop; `after` is not known.
[[nodiscard]] Compaction compactable(const Document &document, int keepDays);
// Backs up, drops, and gives the room back. Steps that went cannot be undone. Throws Failure, and then the
// file is as it was.
Compaction compact(Document &document, int keepDays);

} // namespace passerelle
