// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/joining.h"

namespace passerelle
{

template <> const Entity &describe<JoinedRecord>()
{
    // clang-format off
    static constexpr Field fields[] = {
        field<&JoinedRecord::id>({.name = "id", .label = TEXT("Field", "Record number")}),
        field<&JoinedRecord::entity>({.name = "entity", .label = TEXT("Field", "Kind of record"), .required = true, .max = 80}),
        field<&JoinedRecord::gone>({.name = "gone", .label = TEXT("Field", "Number that went away"), .help = TEXT("Field", "The number of the record that went into the other one."), .required = true, .indexed = true, .min = 1}),
        field<&JoinedRecord::kept>({.name = "kept", .label = TEXT("Field", "Number that stays"), .help = TEXT("Field", "The number of the record into which it went."), .required = true, .min = 1}),
    };
    // clang-format on
    static_assert(complete<JoinedRecord>(fields));
    static constexpr const char *key[] = {"entity", "gone"};
    static constexpr Entity entity{.name = "joined_record",
                                   .label = TEXT("Entity", "Joined record"),
                                   .plural = TEXT("Entities", "Joined records"),
                                   .shown = "{gone} → {kept}",
                                   .path = "",
                                   .key = key,
                                   .fields = fields,
                                   .rules = {},
                                   .blank = blankRow<JoinedRecord>,
                                   .broken = brokenRules<JoinedRecord>,
                                   .byProgram = true};
    return entity;
}

} // namespace passerelle
