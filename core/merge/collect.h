// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packs what is to travel: the whole portfolio, a part of it, or the work that was done in a copy.
#pragma once

#include "core/merge/package.h"
#include "core/merge/scope.h"

#include <QSet>

namespace passerelle
{

class Document;

struct Parcel {
    enum class What {
        AsFits, // of a copy its work, of an original everything
        Everything,
    };
    What what = What::AsFits;
    Scope scope;
    QString recipient;
};

[[nodiscard]] Package collected(const Document &document, const Parcel &parcel);

// The hashes of stored documents that its changes name.
[[nodiscard]] QSet<QString> contentsNamedIn(const Package &package);

// The changes beyond what the receiver knows. Throws nothing away: what was dropped here by compaction is
// noted as such.
[[nodiscard]] Package changesBeyond(const Document &document, const Known &known);

// Remembers what was handed out, so that a copy that comes back without its history can be compared with it.
void noteIssue(Document &document, const Package &package);

} // namespace passerelle
