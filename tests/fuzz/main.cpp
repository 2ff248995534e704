// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program fuzz_NAME: libFuzzer brings main() and feeds the target that the build names.
#include "core/base/failure.h"
#include "tests/fuzz/targets.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    QStandardPaths::setTestModeEnabled(true);
    static QCoreApplication app(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace passerelle::fuzz;
    for (const Target &target : targets())
        if (std::string_view(target.name) == PASSERELLE_FUZZ_TARGET)
            target.feed({reinterpret_cast<const char *>(data), qsizetype(size)});
    return 0;
}
