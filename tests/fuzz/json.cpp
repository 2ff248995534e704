// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failure.h"
#include "core/exchange/json_export.h"
#include "core/exchange/json_import.h"
#include "tests/fuzz/scratch.h"
#include "tests/fuzz/targets.h"

namespace passerelle::fuzz
{

void feedJson(QByteArrayView input)
{
    const QByteArray json = input.toByteArray();
    QByteArray exported;
    inScratch(Content::None, [&](Editor &editor) {
        (void)importJson(editor, json);
        const ImportResult again = importJson(editor, json);
        require(again.inserted == 0 && again.updated == 0, "importing the same again changes nothing");
        exported = portfolioJson(editor.document());
    });
    if (exported.isEmpty()) return;
    inScratch(Content::None, [&](Editor &editor) {
        const ImportResult result = importJson(editor, exported);
        require(result.refused.empty() && result.ignored.isEmpty(), "what was exported is accepted");
        require(portfolioJson(editor.document()) == exported, "what was exported comes back as it was");
    });
    inScratch(Content::Some, [&](Editor &editor) { (void)importJson(editor, json); });
}

} // namespace passerelle::fuzz
