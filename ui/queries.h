// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two questions that the window asks most.
#pragma once

#include "core/store/query.h"

namespace passerelle
{

// 0: of all projects.
[[nodiscard]] inline Query ofProject(qint64 project)
{
    Query query;
    query.project = project;
    return query;
}

[[nodiscard]] inline Query sortedBy(const QString &field, qint64 project = 0)
{
    Query query = ofProject(project);
    query.sort = {{field}};
    return query;
}

} // namespace passerelle
