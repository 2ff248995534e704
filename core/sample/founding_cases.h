// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two cases of the sample portfolio.
#pragma once

#include "core/base/id.h"
#include "core/model/forward.h"

namespace passerelle
{

class Editor;

void fillHackItNet(Editor &editor);
void fillSmartHealth(Editor &editor);

} // namespace passerelle
