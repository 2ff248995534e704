// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which records were found to be the same thing as others, and went into them.
#pragma once

#include "core/model/entity.h"
#include "core/model/forward.h"

namespace passerelle
{

// Numbers and not references: what is said stays true, and is needed by copies that still have the record,
// when either of the two is deleted.
struct JoinedRecord {
    Id<JoinedRecord> id;
    QString entity; // its name
    std::optional<qint64> gone;
    std::optional<qint64> kept;
};

} // namespace passerelle
