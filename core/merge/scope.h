// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which records a part of a portfolio carries.
#pragma once

#include "core/document/document.h"
#include "core/document/histories.h"

#include <set>

namespace passerelle
{

// What a part is about; nothing chosen: everything.
struct Scope {
    qint64 partner = 0, event = 0;
    bool withoutPersons = false;
    [[nodiscard]] bool everything() const { return !partner && !event && !withoutPersons; }
    // As a file notes it: "partner 12, event 34, without persons".
    [[nodiscard]] QString text() const;
    [[nodiscard]] static Scope of(const QString &text);
    // Whether a part with this scope carries all that one with the other does.
    [[nodiscard]] bool covers(const Scope &other) const;
};

// The records that are about it: those that refer to the partner or event, with all their parts, and what
// these refer to; of the latter only what they cannot be without. Persons only where they are wanted.
[[nodiscard]] std::set<RecordKey> recordsIn(const Document &document, const Scope &scope);

// What the records refer to and is not among them, by the name that people see.
[[nodiscard]] std::map<RecordKey, QString> absentFrom(const Document &document,
                                                      const std::set<RecordKey> &records, const Scope &scope);

} // namespace passerelle
