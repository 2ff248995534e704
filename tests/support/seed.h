// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seed of random tests: PASSERELLE_SEED, so that a failure can be repeated, else another in every run.
#pragma once

#include <QString>

#include <random>

namespace passerelle
{

[[nodiscard]] inline quint64 seedOfThisRun()
{
    bool given = false;
    const quint64 seed = qEnvironmentVariable("PASSERELLE_SEED").toULongLong(&given);
    return given ? seed : std::random_device()();
}

} // namespace passerelle
