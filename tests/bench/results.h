// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of a benchmark, for people and for programs.
#pragma once

#include "tests/bench/benchmark.h"

namespace passerelle::bench
{

struct Series {
    std::vector<Measured> whole, tenth; // by turn
};

struct Result {
    const Benchmark *benchmark;
    std::vector<Series> series; // by subject
};

[[nodiscard]] QString tableOf(const Result &result);
[[nodiscard]] QByteArray jsonOf(const std::vector<Result> &results);

} // namespace passerelle::bench
