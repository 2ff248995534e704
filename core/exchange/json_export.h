// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records and whole portfolios as JSON: decimals and record numbers are strings, because not every reader of
// JSON keeps 63 bits or two decimals.
#pragma once

#include "core/model/entity.h"

#include <QJsonObject>

namespace passerelle
{

class Document;

inline constexpr int jsonVersion = 1; // of the format, not of the schema

// Keys are the names of fields; empty fields are left out. Amounts and other decimals are strings ("12.50"),
// whole numbers numbers, dates ISO, choices words, record numbers strings, a translated text is
// {"original": "en", "en": …}, a reference to any record {"entity": …, "id": …}.
[[nodiscard]] QJsonObject jsonOf(const Row &row);

// {"format": "passerelle", "version": 1, "schema": …, "records": {"project": […], …}, "contents": {hash:
// base64}}: every record, one a line, ordered by entity and number; with `only` those of one entity. The same
// portfolio gives the same bytes.
[[nodiscard]] QByteArray portfolioJson(const Document &document, const Entity *only = nullptr);

// The same with "uuid", "known" and "scope": what it was made of, so that it can be compared with the
// portfolio when it comes back edited (core/merge/unlogged.h).
[[nodiscard]] QByteArray portfolioJsonToComeBack(const Document &document);

} // namespace passerelle
