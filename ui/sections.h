// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sections of the window: which pages there are and what stands on them.
#pragma once

#include "core/model/entity.h"

namespace passerelle
{

// A view of a page that is more than a table of records.
struct SectionView {
    const char *id;
    const char *icon;
    Label name;
};

struct Section {
    const char *id;
    const char *icon;
    Label name;
    std::vector<SectionView> views; // shown first
    std::vector<const char *> entities; // a table each
};

// Groups are divided by a line in the side bar.
[[nodiscard]] const std::vector<std::vector<Section>> &sectionGroups();
[[nodiscard]] const Section *sectionNamed(const QString &id); // null if there is none
// Where records of the entity stand.
[[nodiscard]] const Section *sectionOf(const Entity &entity);

} // namespace passerelle
