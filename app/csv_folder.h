// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of a portfolio as files in a folder, one for each entity: ENTITY.csv.
#pragma once

#include "core/document/document.h"

namespace passerelle
{

// Replaces what an earlier export left in the folder, also the tables of which nothing is left, as they would
// be imported again; all of it or nothing. Other files stay. Throws Failure when that cannot be done.
void writeCsvFolder(const Document &document, const QString &path);

} // namespace passerelle
