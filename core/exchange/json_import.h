// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads what portfolioJson() writes, from this version or another, whole or in part.
#pragma once

#include "core/exchange/import_result.h"

#include <QByteArray>

namespace passerelle
{

class Editor;

// Records keep their numbers: a record that the portfolio has is changed to what the file says (a field that
// the file leaves out becomes empty), others are added, none is deleted. A record with the natural key of
// another (a region's code) becomes that one. What does not fit, has no identity, or points at what is
// nowhere, is refused; keys and entities of a newer version are ignored; both are listed. A record with
// another number and the name of one that the portfolio has is added beside it, with a note. Throws Failure
// when the text is no such file.
ImportResult importJson(Editor &editor, const QByteArray &json, const Progress &progress = {});

} // namespace passerelle
