// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Full-text search over every text of a portfolio.
#pragma once

#include "core/document/document.h"

#include <QByteArray>

namespace passerelle
{

// Lower case, without accents, ø→o ß→ss đ→d æ→ae œ→oe ł→l: what is compared when people search.
[[nodiscard]] QString folded(const QString &text);
// The same of a text in UTF-8.
[[nodiscard]] QByteArray foldedUtf8(QByteArrayView text);

// Letters and digits without case and accents: what is left to compare of "Start date", "start_date",
// "START-DATE".
[[nodiscard]] QString comparable(const QString &text);

// The words as an expression of the full-text index; the last one matches as a beginning.
[[nodiscard]] QString matchExpression(const QString &words);

struct Hit {
    const Entity *entity;
    qint64 record;
};

// Records that hold all words, best first, what only tells where a fact comes from last; the last word may be
// the beginning of one.
[[nodiscard]] std::vector<Hit> search(const Document &document, const QString &words, int limit = 50);

} // namespace passerelle
