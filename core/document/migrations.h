// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a file of an older schema becomes one of this version: numbered steps that are frozen once they have
// shipped.
#pragma once

namespace passerelle
{

class Document;

// Makes a backup, then runs the steps that the file has not seen, in one transaction; throws Failure and
// leaves the file as it was when one of them fails.
void migrate(Document &document);

} // namespace passerelle
