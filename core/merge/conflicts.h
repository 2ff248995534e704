// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where people wrote without knowing of each other, and how that is settled. A conflict waits as long as it
// must: meanwhile one of the values is shown, the other is kept. Writing the field again settles it, too.
#pragma once

#include "core/document/document.h"

namespace passerelle
{

struct Conflict {
    struct Side {
        QString person, organisation;
        QDateTime at; // UTC
        Value value; // of a deletion nothing
        bool here = false; // written on this machine
    };
    const Entity *entity = nullptr;
    qint64 record = 0;
    const Column *column = nullptr; // null: somebody deleted the record, others changed it or refer to it
    Value before; // what the sides began with; empty when they did not begin with the same
    std::vector<Side> sides; // the one that is shown first; of a deletion: who deleted it
};

// All that are open, by record and field.
[[nodiscard]] std::vector<Conflict> conflicts(const Document &document);
// The conflicts among these, as they are now.
[[nodiscard]] std::vector<Conflict> conflicts(const Document &document,
                                              const std::vector<Consequences::Conflict> &candidates);

// The side of this machine, else the one that is shown; and the latest of the others.
[[nodiscard]] const Conflict::Side &here(const Conflict &conflict);
[[nodiscard]] const Conflict::Side &there(const Conflict &conflict);

enum class Take { Here, There };
struct Settlement {
    Conflict conflict;
    Value value; // of a field
    bool keep = true; // of a deletion
};
// What taking a side means. Of a deletion the machine that deleted has deletion on its side.
[[nodiscard]] Settlement settlement(const Conflict &conflict, Take side);
struct Settled {
    int deleted = 0, broughtBack = 0; // records; the latter had gone with one that stays
};
// One step of the history for all of them.
Settled settle(Document &document, const std::vector<Settlement> &settlements);

} // namespace passerelle
