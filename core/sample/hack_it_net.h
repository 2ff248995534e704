// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of HACK-IT-NET.
#pragma once

#include "core/sample/source_text.h"

namespace passerelle
{

// The partner whose site the text is from.
struct Biopro {
    Ref<Partner> partner;
    Ref<Region> region;
};

// Nine organisations, the countries, and the figures that the text declares.
[[nodiscard]] Biopro addConsortium(SourceText &source, Ref<Project> project);

// BIOPRO's pilot: challenges, figures, methods, and whom the project wants to reach.
void addRoadshow(SourceText &source, Ref<Project> project, Ref<WorkPackage> pilots, const Biopro &biopro);

} // namespace passerelle
