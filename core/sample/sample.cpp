// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sample/sample.h"

#include "core/model/programme.h"
#include "core/sample/founding_cases.h"
#include "core/sample/papers.h"

namespace passerelle
{

void fillSample(Editor &editor)
{
    Portfolio portfolio;
    portfolio.title = QStringLiteral("HACK-IT-NET and SmartHealth");
    portfolio.defaultLanguage = QStringLiteral("en");
    editor.insert(portfolio);

    addProvenance(editor, describe<Portfolio>(), portfolio.id.number, QString(), Confidence::Assumed,
                  QStringLiteral("The names of the two cases; no text names the portfolio."));

    fillHackItNet(editor);
    fillSmartHealth(editor);
}

} // namespace passerelle
