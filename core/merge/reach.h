// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a package asks of whoever takes it in and what it brings, without its content: enough to tell in which
// order packages fit together and whether anything is missing between them.
#pragma once

#include "core/merge/package.h"

namespace passerelle
{

struct Reach {
    Known needs; // has to be known before
    Known gives; // is known afterwards
    bool operator==(const Reach &) const = default;
};
[[nodiscard]] Reach reachOf(const Package &package);

// Whether `known` has all of `wanted`.
[[nodiscard]] bool covers(const Known &known, const Known &wanted);
void add(Known &known, const Known &more);
// How many changes are known there and not here.
[[nodiscard]] qint64 beyond(const Known &there, const Known &here);
// What both know.
[[nodiscard]] Known common(const Known &one, const Known &other);
// Those that fit, in an order in which each finds what it needs; `known` is what is known before, then after.
[[nodiscard]] std::vector<std::size_t> inOrder(const std::vector<Reach> &packages, Known &known);

} // namespace passerelle
