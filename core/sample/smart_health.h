// SPDX-FileCopyrightText: The Passerelle authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of SmartHealth.
#pragma once

#include "core/sample/source_text.h"

#include <map>
#include <string>

namespace passerelle
{

// The industries that the text names, by code.
using Industries = std::map<std::string, Ref<Industry>>;

// What the examples of the text could move between industries, and the way back.
void addTransferExamples(SourceText &source, Ref<Project> project, const Industries &industries);

} // namespace passerelle
