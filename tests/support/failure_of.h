// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a failure tells.
#pragma once

#include "core/base/failure.h"

#include <functional>

namespace passerelle
{

// The sentence with which `action` fails; empty when it does not.
[[nodiscard]] inline QString failureOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Failure &failure) {
        return failure.text();
    }
    return {};
}

} // namespace passerelle
