// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One record out of two that are the same thing. What referred to the one that goes away refers to the one
// that is kept; what only the first knew is taken over; what both say differently stands in a note.
#pragma once

#include "core/document/document.h"

#include <vector>

namespace passerelle
{

// What joining two records does.
struct Joining {
    struct Said {
        const Column *column;
        Value kept, gone;
    };
    struct Other {
        const Entity *entity;
        qint64 record;
        auto operator<=>(const Other &) const = default;
    };
    std::vector<Said> completed; // fields that were blank, and take the value of the record that goes away
    std::vector<Said> giveWay; // fields in which both differ: the note tells what the other one said
    std::vector<Other> moved; // records that referred to the one that goes away, and are kept
    std::vector<Other> dropped; // links that would be there twice, and say nothing else
};

// What join() would do; throws Failure as join() does.
[[nodiscard]] Joining joiningOf(const Document &document, const Entity &entity, qint64 gone, qint64 kept);

// One step. Throws Failure, and nothing has changed, when the two cannot be one.
Joining join(Document &document, const Entity &entity, qint64 gone, qint64 kept);

// A line for each field in which they differ, as the note has it: "City: Wien", in the document's language.
[[nodiscard]] QStringList differences(const Document &document, const Joining &joining);

} // namespace passerelle
