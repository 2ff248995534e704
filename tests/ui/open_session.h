// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A session with an open portfolio in a folder of its own, and events for its widgets.
#pragma once

#include "core/model/partner.h"
#include "core/model/plan.h"
#include "core/model/project.h"
#include "ui/session.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace passerelle
{

struct OpenSession {
    QTemporaryDir folder;
    Session session{Installation{QStringLiteral("test"), QStringLiteral("Ana"), {}, {}}};

    OpenSession()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        session.create(folder.filePath(QStringLiteral("portfolio.passerelle")));
    }
    Document &document() { return *session.document(); }

    template <class T> Id<T> add(T record)
    {
        session.edit(TEXT("Step", "Add %1"), {}, [&](Editor &editor) { editor.insert(record); });
        return record.id;
    }
    Id<Project> addProject(const QString &acronym)
    {
        Project project;
        project.acronym = acronym;
        return add(project);
    }
    Id<WorkPackage> addWorkPackage(Id<Project> project, int number, const QString &title)
    {
        WorkPackage workPackage;
        workPackage.project = project;
        workPackage.number = number;
        workPackage.title = Text(Language::En, title);
        return add(workPackage);
    }
};

// Layouts, focus and posted events have happened.
inline void settle()
{
    for (int i = 0; i < 3; ++i) QApplication::processEvents();
}

} // namespace passerelle
