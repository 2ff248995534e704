// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records that look like the same thing, entered twice. Nothing is joined by itself: a person decides.
#pragma once

#include "core/document/document.h"

#include <vector>

namespace passerelle
{

struct Twins {
    const Entity *entity = nullptr;
    qint64 a = 0, b = 0; // the smaller number first
    QString reason; // whole sentences
    int score = 0; // 1 to 100: how sure
};

// The surest first.
[[nodiscard]] std::vector<Twins> suspectedTwins(const Document &document);

// Those of one kind, in no order.
[[nodiscard]] std::vector<Twins> twinOrganisations(const Document &document);
[[nodiscard]] std::vector<Twins> twinPersons(const Document &document,
                                             const std::vector<Twins> &organisations);
[[nodiscard]] std::vector<Twins> twinExpenditures(const Document &document);

} // namespace passerelle
