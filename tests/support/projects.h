// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The records that tests of files and histories write: projects of which nothing matters but that they are
// there.
#pragma once

#include "core/document/document.h"
#include "core/model/project.h"

namespace passerelle
{

inline Id<Project> addProject(Document &document, const QString &acronym, const QString &summary = {})
{
    Project project;
    project.acronym = acronym;
    project.summary.set(Language::En, summary);
    document.change(TEXT("Test", "Edit %1"), acronym, [&](Editor &editor) { editor.insert(project); });
    return project.id;
}

[[nodiscard]] inline qint64 projects(const Document &document) { return document.count(describe<Project>()); }

} // namespace passerelle
