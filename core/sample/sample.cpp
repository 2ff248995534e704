// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/sample.h"

#include "core/document/document.h"
#include "core/model/attachment.h"
#include "core/model/programme.h"
#include "core/sample/founding_cases.h"

namespace passerelle
{

void fillSample(Editor &editor)
{
    Portfolio portfolio;
    portfolio.title = QStringLiteral("HACK-IT-NET and SmartHealth");
    portfolio.defaultLanguage = QStringLiteral("en");
    editor.insert(portfolio);

    Provenance provenance;
    provenance.record = {QLatin1String(describe<Portfolio>().name), portfolio.id.number};
    provenance.confidence = Confidence::Assumed;
    provenance.source = QStringLiteral("The names of the two cases; no text names the portfolio.");
    editor.insert(provenance);

    fillHackItNet(editor);
    fillSmartHealth(editor);
}

} // namespace passerelle
