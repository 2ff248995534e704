// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The portfolio of a small consortium: two partners, a workshop of the first, people of both.
#pragma once

#include "core/model/attachment.h"
#include "core/model/event.h"
#include "core/model/organisation.h"
#include "core/model/partner.h"
#include "core/model/plan.h"
#include "core/model/programme.h"
#include "core/model/project.h"
#include "core/model/region.h"
#include "core/model/stakeholder.h"
#include "tests/merge/copies.h"

namespace passerelle::testing
{

struct Consortium {
    QTemporaryDir folder{quickFolder()};
    Copy office{folder.path(), 1};
    Id<Organisation> bioPro, clinic, school;
    Id<Project> project;
    Id<Partner> lead, second;
    Id<WorkPackage> ofLead, ofSecond;
    Id<Event> workshop, meeting;
    Id<Person> anna, bruno, carla; // of the three organisations; Carla comes to the workshop
    Id<Attendance> attendance;
    Id<Region> veneto; // nothing refers to it

    Consortium();
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
    // A copy of everything, on a machine of that number.
    [[nodiscard]] std::unique_ptr<Copy> laptop(int number) const;
    // Of the clinic.
    void setCity(Copy &copy, const QString &name) const;
    [[nodiscard]] QString city(Copy &copy) const;
};

// They are, in everything, and verification finds nothing.
void requireSame(Copy &a, Copy &b);
void exchange(Copy &a, Copy &b);

[[nodiscard]] Id<Organisation> addOrganisation(Copy &copy, const QString &name);
[[nodiscard]] Id<Person> addPerson(Copy &copy, Ref<Organisation> organisation, const QString &given,
                                   const QString &family);
[[nodiscard]] Text english(const QString &text);

} // namespace passerelle::testing
