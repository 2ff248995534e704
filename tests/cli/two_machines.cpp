// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/two_machines.h"

namespace passerelle
{

void checkRefused(const Sandbox &machine, const QStringList &words)
{
    INFO(words.join(u' ').toStdString());
    const QByteArray before = contentOf(machine.portfolio());
    const Result english = machine.runWords(words
                                            + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
    const Result german = machine.runWords(words
                                           + QStringList{QStringLiteral("--lang"), QStringLiteral("de")});
    for (const Result &result : {english, german}) {
        INFO(result.err.toStdString());
        CHECK(result.status == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.size() > 20);
    }
    CHECK(english.err != german.err);
    CHECK((contentOf(machine.portfolio()) == before));
}

} // namespace passerelle
