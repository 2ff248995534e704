// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table, and what a person sees in it.
#pragma once

#include "core/model/plan.h"
#include "ui/models/record_model.h"

namespace passerelle
{

inline const Entity &workPackages() { return describe<WorkPackage>(); }

[[nodiscard]] inline int columnOf(const RecordModel &model, const char *field)
{
    for (std::size_t i = 0; i < model.fields().size(); ++i)
        if (std::string_view(model.fields()[i]->name) == field) return int(i);
    return -1;
}

[[nodiscard]] inline QString shown(const RecordModel &model, int row, const char *field)
{
    return model.index(row, columnOf(model, field)).data().toString();
}

} // namespace passerelle
