// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is compared with what.
#pragma once

#include "tests/bench/workbench.h"

namespace passerelle::bench
{

struct Subject {
    const char *name;
    Measured (*sample)(Workbench &bench);
    double mostTimesFloor = 0; // the goal: at most this many times the floor; 0: none
    double mostSeconds = 0; // the goal: at most this long; 0: none
    const char *program = nullptr; // what else makes the sample, beside this program
};

struct Benchmark {
    const char *name;
    const char *title; // what one figure is about: "one key"
    int size; // records; each subject is also measured with a tenth of them. 0: without records
    std::vector<Subject> subjects; // the first is the floor
    bool makesApplication = false; // the samples make their own QApplication
};

// One function per file.
std::vector<Benchmark> importBenchmarks();
std::vector<Benchmark> openBenchmarks();
std::vector<Benchmark> figuresBenchmarks();
std::vector<Benchmark> searchBenchmarks();
std::vector<Benchmark> editBenchmarks();
std::vector<Benchmark> backupBenchmarks();
std::vector<Benchmark> mergeBenchmarks();
std::vector<Benchmark> tableBenchmarks();
std::vector<Benchmark> windowBenchmarks();

} // namespace passerelle::bench
