// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/demo.h"

#include "core/sample/demo_writer.h"

#include <algorithm>

namespace passerelle
{
namespace
{

// How many projects are written in full.
constexpr int richProjects = 12;

} // namespace

void fillDemo(Editor &editor, const DemoOptions &options, const DemoProgress &progress)
{
    DemoWriter writer(editor, options);
    const int count = std::clamp(options.projects, 1, mostDemoProjects);
    const DemoWorld world = addWorld(writer, count);
    for (int index = 0; index < count; ++index) {
        DemoProject project;
        project.index = index;
        project.rich = index < richProjects;
        project.partnership = index % 6 == 4;
        project.frame = &world.frames[project.rich && index % 3 != 2 ? 0 : 1];
        addProjectCore(writer, world, project);
        addPlan(writer, world, project);
        if (!project.partnership) addBudget(writer, project);
        addKnowledge(writer, world, project);
        addEvents(writer, world, project);
        addSteering(writer, project);
        if (project.rich) addPapers(writer, world, project);
        if (progress) progress(index + 1, count);
    }
}

} // namespace passerelle
