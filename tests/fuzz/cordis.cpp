// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cordis.h"

#include "tests/fuzz/scratch.h"
#include "tests/fuzz/targets.h"

namespace passerelle::fuzz
{

// Two tables with a line "~~~~" between them.
void feedCordis(QByteArrayView input)
{
    const QByteArray all = input.toByteArray(), cut("~~~~\n");
    const qsizetype at = all.indexOf(cut);
    const QByteArray projects = all.left(at);
    const QByteArray organisations = at < 0 ? QByteArray() : all.mid(at + cut.size());
    inScratch(Content::Some, [&](Editor &editor) {
        (void)importCordis(editor, projects, organisations);
        const ImportResult again = importCordis(editor, organisations, projects);
        require(again.inserted == 0 && again.updated == 0, "importing the same again changes nothing");
    });
}

} // namespace passerelle::fuzz
