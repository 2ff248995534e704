// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went with a record that somebody deleted and that is to stay: without it the record would be there,
// but bare.
#pragma once

#include "core/document/document.h"

namespace passerelle
{

struct WentWith {
    struct Emptied {
        RecordKey record;
        const Column *column;
        Value value; // what it referred to
    };
    std::vector<Row> records; // that could not be without it, as they were; owners before what they own
    std::vector<Emptied> references; // that could
};

// By its deletions that are not settled, as the history of this file tells. Throws Failure.
[[nodiscard]] WentWith wentWith(const Document &document, const RecordKey &record);
// Whatever of it is still gone comes back, under its own numbers. Returns how many records did.
int bringBack(Editor &editor, const WentWith &went);

} // namespace passerelle
