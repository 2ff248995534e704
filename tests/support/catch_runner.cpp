// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The runner of Catch2 takes long to compile: it is compiled once, here, for all test programs.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

int runCatch(int argc, char **argv) { return Catch::Session().run(argc, argv); }
