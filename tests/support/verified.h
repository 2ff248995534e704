// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the check of a file finds, in words that a failing test prints.
#pragma once

#include "core/document/document.h"

#include <string>
#include <vector>

namespace passerelle::testing
{

inline std::vector<std::string> foundBy(const Document &document)
{
    std::vector<std::string> found;
    for (const Problem &problem : document.verify())
        found.push_back((problem.entity == nullptr ? std::string{} : std::string(problem.entity->name) + ' ')
                        + problem.text.toStdString());
    return found;
}

inline const std::vector<std::string> nothing; // that it finds

} // namespace passerelle::testing
