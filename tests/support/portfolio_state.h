// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a portfolio holds, and what lies beside it.
#pragma once

#include <QStringList>

namespace passerelle
{
class Document;
}

namespace passerelle::testing
{

struct PortfolioState {
    QByteArray content;
    QStringList files;
    bool operator==(const PortfolioState &) const = default;
};

// Of the document, if one is open, and of the folder in which it is. Without `numbers`: what is the same when
// the same is done again. A journal counts only if `strict`, or when no document is open.
[[nodiscard]] PortfolioState stateOf(const QString &folder, const Document *document, bool numbers,
                                     bool strict);

// No number is given that the file does not know of.
[[nodiscard]] bool numbersAgree(const Document &document);

} // namespace passerelle::testing
