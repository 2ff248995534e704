// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// XML parts of files that came from someone else: what has no place in them is refused before they are read.
#pragma once

#include <QByteArray>
#include <QXmlStreamReader>

namespace passerelle
{

// Throws Failure when the part declares a document type (it would only serve to expand entities without end),
// is nested deeper than any program does, or is not encoded in UTF-8, as all spreadsheet programs write it.
void requirePlainXml(const QByteArray &part);

// Throws Failure when the part could not be read to its end.
void requireReadable(const QXmlStreamReader &xml);

} // namespace passerelle
