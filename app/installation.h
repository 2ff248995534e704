// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who works here: the user of this account on this machine.
#pragma once

#include "core/document/document.h"

namespace passerelle
{

// Keeps the installation's id in a file of the data folder, which the variable PASSERELLE_DATA replaces.
// Where nothing can be written the id is made up for this run and there is no data folder.
[[nodiscard]] Installation thisInstallation();

} // namespace passerelle
